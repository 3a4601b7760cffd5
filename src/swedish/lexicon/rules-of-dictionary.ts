/**
 * Rules of dictionary-sv's affix file that work on whole words and so cannot be expanded ahead of time.
 * The compiler stops when the file has others.
 */

/** REP pairs that apply anywhere in a word: a compound that becomes a known word by one of them is an error. */
export const REPLACEMENTS: readonly (readonly [string, string])[] = (
  'e/ä ä/e ngn/gn gn/ng ng/gn j/g g/j gt/kt kt/gt dj/g j/lj j/gj gj/j kj/tj tj/kj ch/tj tj/ch ch/kj kj/ch ' +
  'ch/ige ch/j ch/i ch/ge ch/stg sk/skj skj/sk sj/sti ti/ssi ssi/ti tj/k ai/ej mm/m s/ss l/ll ll/l t/tt n/nn ' +
  'p/pp g/gg d/t t/d is/eece'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);

/**
 * COMPOUNDRULE patterns. Each letter is a class of the dictionary: 1 digit, 2 number word up to hundred, 4
 * hundreds, 5 thousands and millions, 7 ordinal, 6, 8 and 3 what may follow, U middle and Y end of a compound,
 * `>` before verbs (j), `)` before adjectives (k). `?` and `*` as in regular expressions.
 */
export const COMPOUND_RULES: readonly string[] = [
  '0*',
  '1*-6',
  '4?5?4?5?4?2?6',
  '1*-3U*Y',
  '4?5?4?23U*Y',
  '4?5?43U*Y',
  '4?5?4?53U*Y',
  '4?5?4?5?4?5?4?2?',
  '47',
  '4?78',
  '>j',
  ')k',
];
