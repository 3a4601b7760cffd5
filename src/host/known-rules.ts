import type { KnownRule } from '../config/rule-settings.ts';
import { ruleList } from '../engine/index.ts';
import { ownTermsId } from '../rules/terms/rule.ts';

/** The rules that a configuration may name: the built-in ones and the project's own terms. */
export function knownRules(): KnownRule[] {
  return [...ruleList(), { id: ownTermsId, severity: 'warning' }];
}
