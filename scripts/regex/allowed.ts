/** A regular expression that the judge finds slow and that is not, where it is used. */
export interface AllowedPattern {
  /** As it stands in the code: `/source/flags`. */
  pattern: string;
  /** Why its time has a bound whatever the text. */
  why: string;
}

export const allowed: readonly AllowedPattern[] = [];
