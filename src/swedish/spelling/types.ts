import type { CompoundPart } from '../lexicon/analyse.ts';

/**
 * `misspelled` (*stavfel*): wrong, and a right word lies within one edit, in the table of common
 * misspellings, or under lost dots and rings. `unknown` (*okänt ord*): neither known nor near anything known.
 */
export type SpellingVerdict = 'ok' | 'misspelled' | 'unknown';

/** Why a word has its verdict. */
export type SpellingReason =
  /** In the dictionary, or an inflected form of a word there. */
  | 'listed'
  /** In the project's own list of municipal words and names. */
  | 'own-list'
  /** In a list of the user. */
  | 'accepted'
  /** Put together as the dictionary's compound rules allow. */
  | 'compound'
  /** Put together of listed words, with nothing listed near it. */
  | 'free-compound'
  /** Parts joined by hyphen, each right. */
  | 'hyphenated'
  /** A number, or digits with letters. */
  | 'number'
  | 'abbreviation'
  /** Capitals: *LSS, KSAU, EU:s*. */
  | 'acronym'
  /** A capital inside a sentence, or mixed case: taken for a name. */
  | 'name'
  /** In the table of common misspellings. */
  | 'common-misspelling'
  /** Letters lost in scanning or on a foreign keyboard: *arbetslos, l6sning*. */
  | 'damaged'
  /** A right word lies within one edit. */
  | 'near-word'
  /** Nothing known is near. */
  | 'nothing-near';

/** Where a word stands, which says what its capital means. */
export type WordPlace = 'sentence-start' | 'inside';

export interface SpellingResult {
  verdict: SpellingVerdict;
  why: SpellingReason;
}

/** What `klarsprak words` prints. */
export interface WordExplanation {
  word: string;
  verdict: SpellingVerdict;
  why: SpellingReason;
  /** Parts of a compound, offsets into the word; empty when the word is no compound. */
  parts: CompoundPart[];
  /** Best first; empty for right words. */
  suggestions: string[];
}

export interface SpellingOptions {
  /** Words of a project or a person. Lower-case ones are right in any case, others as they stand or in capitals. */
  words?: Iterable<string>;
}

/** A fault in how words are written together, apart or twice. Offsets as in the tokens. */
export interface WritingHit {
  start: number;
  end: number;
  /** What could stand in the place of the marked words. */
  suggestion: string;
  kind: 'split-compound' | 'doubled-word' | 'de-dem' | 'var-vart' | 'inconsistent';
  /** True where the marked words may be right after all. */
  isUnsure?: boolean;
}
