import type { Rule } from '../types.ts';
import type { TermRuleData } from './data.ts';
import { TermMatcher } from './matcher.ts';

/**
 * A rule made of terms and patterns. Run alone it finds its own hits; together with other term rules it is
 * run by one `TermMatcher`, which keeps two rules from marking the same words.
 */
export interface TermRule extends Rule {
  termData: TermRuleData;
}

export function isTermRule(rule: Rule): rule is TermRule {
  return 'termData' in rule;
}

/** Makes a rule of a checked rule file. */
export function termRule(termData: TermRuleData): TermRule {
  let matcher: TermMatcher | undefined;
  const rule: TermRule = {
    meta: termData.meta,
    termData,
    block(block, context) {
      matcher ??= new TermMatcher([rule]);
      matcher.block(block, context.documentType, (_rule, report) => context.report(report));
    },
  };
  return rule;
}
