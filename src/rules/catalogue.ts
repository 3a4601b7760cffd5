import { codeRules, packedTerms, termFiles, termIndex } from '../generated/rules.ts';
import { termRules } from './terms/rule.ts';
import type { Rule, RuleMeta } from './types.ts';

let rules: readonly Rule[] | undefined;

/** The built-in rules, those of `rules/*.ts` and `rules/**\/*.yaml`, in the order of their ids. */
export function builtinRules(): readonly Rule[] {
  rules ??= [...codeRules, ...termRules({ files: termFiles, terms: packedTerms, index: termIndex })].sort(
    (a, b) => (a.meta.id < b.meta.id ? -1 : 1),
  );
  return rules;
}

/** The cards of the built-in rules, in the order of their ids. */
export function ruleList(): readonly RuleMeta[] {
  return builtinRules().map((rule) => rule.meta);
}
