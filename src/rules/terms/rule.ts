import type { Rule } from '../types.ts';
import type { TermRuleData } from './data.ts';
import { TermMatcher } from './matcher.ts';
import type { TermIndexData } from './term-index.ts';
import { PackedTerms } from './term-list.ts';

/** Id of the rule that a project's own term files make. */
export const ownTermsId = 'egna-termer';

/** An index that was made ahead of time, and where in its numbering a rule's terms begin. */
export interface TermNumbers {
  index: TermIndexData;
  first: number;
}

/**
 * A rule made of terms and patterns. Run alone it finds its own hits; together with other term rules it is
 * run by one `TermMatcher`, which keeps two rules from marking the same words.
 */
export interface TermRule extends Rule {
  /** @internal */
  termData: TermRuleData;
  /**
   * Absent for rules that are read while the program runs: their index is made on the first text.
   *
   * @internal
   */
  numbers?: TermNumbers;
}

export function isTermRule(rule: Rule): rule is TermRule {
  return 'termData' in rule;
}

/** Makes a rule of a checked rule file. */
export function termRule(termData: TermRuleData, numbers?: TermNumbers): TermRule {
  let matcher: TermMatcher | undefined;
  const rule: TermRule = {
    meta: termData.meta,
    termData,
    ...(numbers === undefined ? {} : { numbers }),
    block(block, context) {
      matcher ??= new TermMatcher([rule]);
      matcher.block(block, context.documentType, (_rule, report) => context.report(report), context.swedish);
    },
  };
  return rule;
}

/** What `npm run generate` writes of the rule files, checked. */
export interface PackedRules {
  /** Rule files without their terms. */
  files: readonly Omit<TermRuleData, 'terms'>[];
  /** The packed terms of each file, with an empty line between files. */
  terms: string;
  /** Where the terms of all files may begin. */
  index: TermIndexData;
}

/** Makes rules of packed rule files. */
export function termRules({ files: cards, terms, index }: PackedRules): TermRule[] {
  const packed = terms.split('\n\n');
  const files = cards.map((card, at) => ({ ...card, terms: new PackedTerms(packed[at]!) }));
  let first = 0;
  return files.map((termData) => {
    const rule = termRule(termData, { index, first });
    first += termData.terms.length;
    return rule;
  });
}
