import type { Token } from '../../swedish/types.ts';
import { partLength } from '../../swedish/word-parts.ts';
import type { TermIndex } from './term-index.ts';
import { hashPair, hashWord } from './word-hash.ts';

/** Bits of the set of a sentence's words, as a power of two. */
const bits = 10;

/**
 * The words of one sentence, for every look-up of terms in it: their hashes in order, and as a set that may hold
 * more than they are, never less.
 */
export class SentenceWords {
  #hashes = new Int32Array(64);
  readonly #set = new Int32Array(1 << (bits - 5));

  /** Reads the words of the next sentence. */
  read(tokens: readonly Token[]): void {
    const { length } = tokens;
    if (this.#hashes.length < length) this.#hashes = new Int32Array(length * 2);
    const hashes = this.#hashes;
    const set = this.#set.fill(0);
    for (let at = 0; at < length; at++) {
      const hash = hashWord(tokens[at]!.lower);
      hashes[at] = hash;
      set[hash >>> (37 - bits)]! |= 1 << (hash >>> (32 - bits));
    }
  }

  /** The hash of the word at a place. */
  at(place: number): number {
    return this.#hashes[place]!;
  }

  /** False when the sentence has no word of one of the groups, which hold hashes. */
  mayHave(groups: readonly Int32Array[]): boolean {
    for (const group of groups) if (!this.#mayHaveOne(group)) return false;
    return true;
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
 * Calls `visit` with each term that may begin at a token, by its number in the index. A token costs one
 * look-up, and a few more when it begins phrases. A candidate may be none: two words may share a hash.
 *
 * @param words The words of the tokens, already read.
 */
export function eachCandidate(
  index: TermIndex,
  tokens: readonly Token[],
  words: SentenceWords,
  visit: (term: number, start: number) => void,
): void {
  const { endings, beginnings } = index;
  for (let start = 0; start < tokens.length; start++) {
    const { kind, lower } = tokens[start]!;
    if (kind === 'address' || kind === 'code' || kind === 'number') continue;
    const hash = words.at(start);
    let reach = 0;
    for (let at = index.find(hash); at >= 0; at = index.next(at)) {
      const term = index.termAt(at);
      if (term >= 0) visit(term, start);
      else reach = index.reachAt(at);
    }
    const last = Math.min(start + reach, tokens.length - 1);
    for (let later = start + 1; later <= last; later++) {
      for (let at = index.find(hashPair(hash, words.at(later))); at >= 0; at = index.next(at)) {
        visit(index.termAt(at), start);
      }
    }
    if (lower.length <= partLength) continue;
    const byEnding = endings.near(lower);
    if (byEnding !== undefined) {
      for (const { text, values } of byEnding) {
        if (lower.length > text.length && lower.endsWith(text)) for (const term of values) visit(term, start);
      }
    }
    const byBeginning = beginnings.near(lower);
    if (byBeginning !== undefined) {
      for (const { text, values } of byBeginning) {
        if (lower.startsWith(text)) for (const term of values) visit(term, start);
      }
    }
  }
}
