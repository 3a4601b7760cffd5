import type { Problem } from '../../base/problem.ts';
import type { TermRule } from '../terms/rule.ts';

/** What a rule or term file holds. */
export interface LoadedRule {
  /** Absent when the file as a whole cannot be used. */
  rule?: TermRule;
  /** What is wrong in the file, with lines; what is sound is in `rule`. */
  problems: Problem[];
}
