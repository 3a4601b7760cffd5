import { perForm } from '../../swedish/notes.ts';
import type { Token } from '../../swedish/types.ts';

import type { TermIndex } from './term-index.ts';
import { hashPair, hashWord } from './word-hash.ts';

/** Bits of the set of a sentence's words, as a power of two. */
const bits = 10;

const hashOf = perForm(({ lower }) => hashWord(lower));

/**
 * The words of one sentence, for every look-up of terms in it: their hashes in order, and as a set that may hold
 * more than they are, never less.
 */
export class SentenceWords {
  #tokens: readonly Token[] = [];
  #isRead = false;
  readonly #set = new Int32Array(1 << (bits - 5));

  /** Goes to the next sentence. */
  read(tokens: readonly Token[]): void {
    this.#tokens = tokens;
    this.#isRead = false;
  }

  /** The hash of the word at a place. */
  at(place: number): number {
    return hashOf(this.#tokens[place]!);
  }

  /** False when the sentence has no word of one of the groups, which hold hashes. */
  mayHave(groups: readonly Int32Array[]): boolean {
    if (groups.length === 0) return true;
    // Most sentences have no word that a phrase begins with.
    if (!this.#isRead) this.#collect();
    for (const group of groups) if (!this.#mayHaveOne(group)) return false;
    return true;
  }

  #collect(): void {
    this.#isRead = true;
    const set = this.#set.fill(0);
    for (let at = 0; at < this.#tokens.length; at++) {
      const hash = this.at(at);
      // The first bits of the hash are the number's place in the array, the five after them the bit in the number.
      set[hash >>> (37 - bits)]! |= 1 << (hash >>> (32 - bits));
    }
  }

  #mayHaveOne(group: Int32Array): boolean {
    const set = this.#set;
    for (let at = 0; at < group.length; at++) {
      const hash = group[at]!;
      if ((set[hash >>> (37 - bits)]! & (1 << (hash >>> (32 - bits)))) !== 0) return true;
    }
    return false;
  }
}

/**
 * Calls `visit` with each term that may begin at a token, by its number in the index. A word that begins no term
 * costs one look at its form. A candidate may be none: two words may share a hash.
 *
 * @param words The words of the tokens, already read.
 */
export function eachCandidate(
  index: TermIndex,
  tokens: readonly Token[],
  words: SentenceWords,
  visit: (term: number, start: number) => void,
): void {
  for (let start = 0; start < tokens.length; start++) {
    const { form, kind } = tokens[start]!;
    const beginning = index.beginningAt(form);
    if (beginning === null || kind === 'address' || kind === 'code' || kind === 'number') continue;
    for (const term of beginning.whole) visit(term, start);
    if (beginning.reach > 0) {
      const first = words.at(start);
      const last = Math.min(start + beginning.reach, tokens.length - 1);
      for (let later = start + 1; later <= last; later++) {
        for (let at = index.find(hashPair(first, words.at(later))); at >= 0; at = index.next(at)) {
          visit(index.termAt(at), start);
        }
      }
    }
    for (const term of beginning.byPart) visit(term, start);
  }
}
