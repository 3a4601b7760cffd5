/**
 * What a plain text does with an abbreviation.
 *
 * - `always` may stand in running text, though not on the web; `space` only where space is short.
 * - `number` and `unit` stand beside figures; `address`, `field`, `title`, `minutes` have their own places.
 * - `explain` is explained the first time; `law` and `internal` likewise, and written out to a person.
 * - `write` is written out; `no` stands as it is.
 */
export const abbreviationAdvice = [
  'always',
  'space',
  'number',
  'unit',
  'explain',
  'law',
  'internal',
  'no',
  'title',
  'minutes',
  'address',
  'field',
  'write',
] as const;

export type AbbreviationAdvice = (typeof abbreviationAdvice)[number];

/**
 * What follows an abbreviation with a stop, as far as the sentence splitter needs it.
 *
 * - `inside`: more of the same sentence (*t.ex.*, *enl.*); `closing`: often nothing (*m.m.*, *kr.*).
 * - `either`: as often one as the other (*t.v.*).
 * - `number`: a figure (*kl. 8*); `name`: a name (*dr. Berg*); `date`: months and weekdays (*dec. 2019*).
 */
export const abbreviationSplits = ['inside', 'closing', 'either', 'number', 'name', 'date'] as const;

export type SplitClass = (typeof abbreviationSplits)[number];

/** An abbreviation of `data/abbreviations.yaml`. */
export interface AbbreviationEntry {
  /** As it is written, with every stop that belongs to it: `t.ex.`, `ca`, `SoL`. */
  form: string;
  /** What it stands for, the most usual first. */
  means: readonly string[];
  advice: AbbreviationAdvice;
  /** Absent for forms that are never written with a stop. */
  split?: SplitClass;
  /** The form without its stop is a word of its own (*min*, *bil*), so that only its neighbours tell. */
  word?: true;
  note?: string;
  /** The list or handbook. */
  source: string;
}
