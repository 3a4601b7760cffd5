import { Trait, traits } from '../tagger/labels.ts';

/** What the functions of this folder read of a token. */
export interface SyntaxToken {
  text: string;
  lower: string;
  kind?: string;
}

/** A sentence with its tags: `tags[i]` is the tag of `tokens[i]` (see `tagger/labels.ts`). */
export interface TaggedSentence {
  tokens: readonly SyntaxToken[];
  tags: ArrayLike<number>;
}

/** A run of tokens, end exclusive. */
export interface TokenRange {
  start: number;
  end: number;
}

/** Trait bits of the tag at a place; 0 outside the sentence. */
export function traitAt(sentence: TaggedSentence, place: number): number {
  const tag = sentence.tags[place];
  return tag === undefined ? 0 : traits[tag]!;
}

/** True for what counts as a word: everything but punctuation and symbols. */
export function isWordAt(sentence: TaggedSentence, place: number): boolean {
  const { kind } = sentence.tokens[place]!;
  return kind !== 'punctuation' && kind !== 'symbol' && (traitAt(sentence, place) & Trait.punctuation) === 0;
}

/** Words from `start` up to `end`, exclusive. */
export function countWords(sentence: TaggedSentence, start: number, end: number): number {
  let words = 0;
  for (let place = start; place < end; place++) if (isWordAt(sentence, place)) words++;
  return words;
}

/** True for a finite verb that is no imperative. */
export function isFiniteVerb(trait: number): boolean {
  return (trait & (Trait.verb | Trait.finite | Trait.imperative)) === (Trait.verb | Trait.finite);
}
