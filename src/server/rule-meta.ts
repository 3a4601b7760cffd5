import { ruleList } from '../engine/index.ts';
import type { RuleMeta } from '../rules/types.ts';

/** What is said of a built-in rule; undefined for the project's own terms. */
export function metaOf(id: string): RuleMeta | undefined {
  return ruleList().find((rule) => rule.id === id);
}
