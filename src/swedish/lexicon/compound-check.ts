import { addTo } from '../../base/add-to.ts';
import { matchesCompoundRule } from './compound-rules.ts';
import { Flag } from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { REPLACEMENTS } from './rules-of-dictionary.ts';

/** A compound longer than this is not analysed, so that no input can take long. */
export const MAX_COMPOUND_LENGTH = 100;

const FAIL = -1;
const UNKNOWN = -2;

const replacementsByUnit = new Map<number, (readonly [string, string])[]>();
for (const pair of REPLACEMENTS) addTo(replacementsByUnit, pair[0].charCodeAt(0), pair);

// Endings that an inflected last part can add to the first part's head word when both are the same word.
const nounEndings = new Set(
  's en ens et ets er ers erna ernas ar ars arna arnas or ors n ns na nas t ts'.split(' '),
);

/**
 * Hunspell 1.7's compound check for the flags that dictionary-sv uses: COMPOUNDBEGIN, -MIDDLE, -END,
 * FORCEUCASE, CHECKCOMPOUNDTRIPLE with SIMPLIFIEDTRIPLE, -DUP, -REP, forbidden parts, listed word pairs, and
 * COMPOUNDRULE. Results for the tails of a word are remembered while it is checked, so the time grows with the
 * square of its length at most.
 */
export class CompoundChecker {
  private word = '';
  private hasCapital = false;
  /** For each start: FAIL, or the length of the head word of the tail's first part (0: no prefix of it). */
  private readonly tails = new Int16Array(MAX_COMPOUND_LENGTH + 1);
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** True when `word` is a right compound. `hasCapital`: the word in the text has a capital somewhere. */
  accepts(word: string, hasCapital: boolean): boolean {
    if (word.length < 2 || word.length > MAX_COMPOUND_LENGTH) return false;
    this.word = word;
    this.hasCapital = hasCapital;
    this.tails.fill(UNKNOWN, 0, word.length + 1);
    return this.compound(0, Flag.BEGIN) !== FAIL || matchesCompoundRule(this.lexicon, word);
  }

  /** Checks `word.slice(start)` as a compound whose first part needs `needed`. */
  private compound(start: number, needed: number): number {
    const { lexicon, word } = this;
    let node = 0;
    for (let cut = start + 1; cut < word.length; cut++) {
      node = lexicon.step(node, word.charCodeAt(cut - 1));
      if (node < 0) return FAIL;
      const flags = lexicon.flags(lexicon.payloadAt(node));
      if (!(flags & needed)) continue;
      if (this.isTriple(start, cut)) continue;
      const stem = stemLength(flags, cut - start);
      let verdict = this.rest(start, cut, cut, stem);
      // Fall + lucka is written fallucka.
      if (verdict === UNKNOWN && cut - start > 2 && word[cut - 1] === word[cut - 2]) {
        verdict = this.rest(start, cut, cut - 1, stem);
      }
      if (verdict !== UNKNOWN) return verdict;
    }
    return FAIL;
  }

  /** The part `start`–`cut` fits; looks at what begins at `next`. UNKNOWN: go on with the next cut. */
  private rest(start: number, cut: number, next: number, stem: number): number {
    const { lexicon, word } = this;
    const flags = lexicon.flagsOf(word, next);
    if (flags & Flag.END) {
      if (flags & Flag.END_FORBIDDEN) return FAIL;
      const capitalFits = !(flags & Flag.END_CAPITAL) || this.hasCapital;
      if (capitalFits && !this.isSameWord(start, cut, next, stem)) {
        return this.isFault(start, word.length) ? FAIL : stem;
      }
    }
    const tail = this.tail(next);
    if (tail === FAIL) return UNKNOWN;
    if (this.isFault(start, word.length)) return FAIL;
    if (tail > 0 && this.isFault(start, next + tail)) return UNKNOWN;
    if (start > 0 && lexicon.flagsOf(word, start) & Flag.FORBIDDEN) return FAIL;
    return stem;
  }

  private tail(start: number): number {
    let result = this.tails[start]!;
    if (result === UNKNOWN) {
      result = this.compound(start, Flag.MIDDLE);
      this.tails[start] = result;
    }
    return result;
  }

  /** Three equal letters where two parts meet. */
  private isTriple(start: number, cut: number): boolean {
    const { word } = this;
    const unit = word.charCodeAt(cut);
    if (unit > 0x7f || word.charCodeAt(cut - 1) !== unit) return false;
    return (cut - start > 1 && word.charCodeAt(cut - 2) === unit) || word.charCodeAt(cut + 1) === unit;
  }

  /** CHECKCOMPOUNDDUP: the last part is the first part's head word, bare or inflected. */
  private isSameWord(start: number, cut: number, next: number, stem: number): boolean {
    const { word } = this;
    const length = stem > 0 ? stem : cut - start;
    const head = word.slice(start, start + length);
    if (!word.startsWith(head, next)) return false;
    const ending = word.slice(next + length);
    return ending === '' || nounEndings.has(ending);
  }

  /**
   * A listed word pair, or a listed word with a typical spelling fault (CHECKCOMPOUNDREP). Walks the automaton
   * along the word: a known word with a fault must begin as the word does up to the fault.
   */
  private isFault(start: number, end: number): boolean {
    const { lexicon, word } = this;
    if (end - start > 2 && lexicon.flagsOf(word, start, end) & Flag.WORD_PAIR) return true;
    let node = 0;
    for (let at = start; at < end && node >= 0; at++) {
      for (const [pattern, replacement] of replacementsByUnit.get(word.charCodeAt(at)) ?? []) {
        if (at + pattern.length > end || !word.startsWith(pattern, at)) continue;
        if (this.isKnownFrom(lexicon.walk(node, replacement), at + pattern.length, end)) return true;
      }
      node = lexicon.step(node, word.charCodeAt(at));
    }
    return false;
  }

  /** Whether a known word ends where the rest of the part leads from `node`. */
  private isKnownFrom(node: number, from: number, end: number): boolean {
    if (node < 0) return false;
    const last = this.lexicon.walk(node, this.word, from, end);
    return last >= 0 && (this.lexicon.flags(this.lexicon.payloadAt(last)) & Flag.KNOWN) !== 0;
  }
}

/** Length of the head word at the beginning of a part; 0 when the part does not begin with it. */
function stemLength(flags: number, length: number): number {
  const added = (flags >>> Flag.ADDED_SHIFT) & 3;
  return added === 3 ? 0 : length - added;
}
