import type { AbbreviationEntry } from './abbreviation-types.ts';
import { stoppedAbbreviation } from './abbreviations.ts';
import { Char, classWithin, codeWithin, isLetterWithin, skipSpace } from './characters.ts';
import type { Form } from './forms.ts';
import { looksLikeNoun, numberedNouns, openers } from './openers.ts';
import { isGroupSpace, STOP } from './signs.ts';
import { isPlainStreet, isStreet } from './streets.ts';
import type { Token } from './types.ts';

/** Titles cut short that are far oftener words of every day. */
const everyday = new Set(['med', 'vet', 'led', 'just', 'mag', 'pol', 'ark']);

/** Finds abbreviations: those of the list, those that are known by their shape, and initials. */
export class AbbreviationFinder {
  readonly #text: string;
  readonly #limit: number;
  readonly #tokens: readonly Token[];

  /** `tokens` are those before what is looked at; they grow as the text is read. */
  constructor(text: string, limit: number, tokens: readonly Token[]) {
    this.#text = text;
    this.#limit = limit;
    this.#tokens = tokens;
  }

  /** Whether the listed word is an abbreviation without a stop, where it stands. */
  isPlain(entry: AbbreviationEntry): boolean {
    // m, l, min, ha are units only beside a figure.
    return (entry.word !== true && entry.form.length > 1) || this.#tokens.at(-1)?.kind === 'number';
  }

  /** End of the listed form of several parts that begins with the word in `start`–`end`, or -1. */
  parted({ parted }: Form, start: number, end: number): number {
    if (parted === undefined) return -1;
    // The next part stands behind a stop or a space.
    const code = this.#code(end);
    if (code !== STOP && (!isGroupSpace(code) || end - start > 2)) return -1;
    for (const form of parted) {
      const last = this.#partsEnd(form.parts, end, form.spaceAlone);
      if (last !== -1) return last;
    }
    return -1;
  }

  /**
   * End of letters with stops between that no list holds, or -1: *k.f.*, *U.S.A.*. A capital with its stop before
   * a name written together (*A.Ek*) is an initial.
   */
  letters(start: number, stop: number): number {
    if (stop - start !== 1) return -1;
    let end = stop + 1;
    let letters = 1;
    while (end < this.#limit && this.#isLetter(end) && !this.#isAlphanumeric(end + 1)) {
      letters++;
      end++;
      if (this.#code(end) !== STOP) break;
      end++;
    }
    return letters < 2 ? -1 : end;
  }

  /** Whether the stop after the word in `start`–`stop` belongs to it. */
  takesStop(word: string, start: number, stop: number): boolean {
    if (stop - start === 1 && this.#class(start) === Char.upper && this.#isInitial(start, stop)) return true;
    const entry = stoppedAbbreviation(word);
    return entry === undefined ? this.#isShaped(word, stop) : this.#joins(entry, word, stop);
  }

  /** Whether the stop after a listed word belongs to it, by the neighbours where the word is also a word. */
  #joins(entry: AbbreviationEntry, word: string, stop: number): boolean {
    if (entry.word !== true) {
      if (entry.form.endsWith('.') || (entry.split !== 'closing' && entry.split !== 'either')) return true;
      // kr, tkr, tim have no stop of their own: one at the end is the sentence's.
      const after = this.#class(this.#afterSpace(stop + 1));
      return after === Char.lower || after === Char.digit;
    }
    const afterFigure = this.#isAfterFigure() && word !== word.toUpperCase();
    if (afterFigure && entry.split !== 'inside' && entry.split !== 'name') return true;
    const next = this.#afterSpace(stop + 1);
    if (next >= this.#limit) return false;
    const found = this.#class(next);
    if (found === Char.digit) return entry.split !== 'closing' && entry.split !== 'name';
    if (found === Char.lower)
      return entry.split === 'inside' || entry.split === 'number' || entry.split === 'date';
    if (found !== Char.upper) return false;
    const follower = this.#wordAt(next);
    if (openers.has(follower)) return false;
    // S. Ek. is a name, red. Ek an editor.
    if (entry.split === 'name') {
      const isOpen = this.#tokens.at(-1)?.kind !== 'word';
      // *Du kan följa med. Eventuell kostnad …*: a title, if anything, before first and last name (*led. Anna Ek*).
      if (everyday.has(word)) return isOpen || this.#isFullName(next);
      return isOpen || word === word.toLowerCase();
    }
    // Att. Pia Roth: a capital and a stop make no word of its own.
    if (entry.split === 'inside' && word !== word.toLowerCase()) return true;
    // bet. KU12: a reference, not a sentence.
    return entry.split === 'number' && this.#class(next + 1) === Char.upper && this.#holdsDigit(next);
  }

  /** *20 min.*, *var 10:e min.* */
  #isAfterFigure(): boolean {
    const before = this.#tokens.at(-1);
    return before?.kind === 'number' || (before?.kind === 'word' && /^\d+:[ae]$/u.test(before.lower));
  }

  /** Two words with a capital, one after the other. */
  #isFullName(offset: number): boolean {
    const end = offset + this.#wordAt(offset).length;
    const code = this.#code(end);
    if (code === STOP) return this.#class(this.#afterSpace(end + 1)) === Char.upper;
    return isGroupSpace(code) && this.#class(end + 1) === Char.upper;
  }

  #holdsDigit(offset: number): boolean {
    let i = offset;
    while (i < this.#limit && this.#isLetter(i)) i++;
    return this.#class(i) === Char.digit;
  }

  /** Abbreviations known by their shape: *ärendenr.* before a figure, *Storg. 5*. */
  #isShaped(word: string, stop: number): boolean {
    const next = this.#afterSpace(stop + 1);
    if (this.#class(next) !== Char.digit) return false;
    if (word.endsWith('nr')) return true;
    return isStreet(word) && (isPlainStreet(word) || this.#isHouseNumber(next));
  }

  /** Whether the figure at `offset` can be a house number: short, and no noun after it. */
  #isHouseNumber(offset: number): boolean {
    let end = offset;
    while (end < this.#limit && this.#class(end) === Char.digit) end++;
    if (end - offset > 3) return false;
    if (this.#isLetter(end)) return !this.#isLetter(end + 1);
    const after = this.#class(end) === Char.space ? end + 1 : end;
    return after === end || this.#class(after) !== Char.lower || this.#wordAt(after).length <= 3;
  }

  /** Whether a capital and its stop are an initial (*A. Ek*), not a label that ends a sentence (*plan B.*). */
  #isInitial(start: number, stop: number): boolean {
    const next = this.#afterSpace(stop + 1);
    if (this.#class(next) !== Char.upper) return false;
    const before = this.#tokens.at(-1);
    if (before?.kind === 'symbol') return false;
    if (before === undefined || before.end === start) return true;
    if (numberedNouns.has(before.lower) || before.kind === 'number') return false;
    const follower = this.#wordAt(next);
    // A. I. Rabin
    if (follower.length === 1) return true;
    const capital = this.#class(before.start) === Char.upper;
    if (!openers.has(follower)) return capital || before.kind !== 'word' || !looksLikeNoun(follower);
    return !capital && before.kind === 'punctuation' && before.text === '.';
  }

  /** End of the parts after the first, which ends at `end`, with their stops; or -1. */
  #partsEnd(parts: readonly string[], end: number, spaceAlone: boolean): number {
    const text = this.#text;
    let i = end;
    let stops = false;
    for (let index = 1; index < parts.length; index++) {
      const part = parts[index]!;
      const stop = this.#code(i) === STOP;
      if (stop) {
        i++;
        stops = true;
      }
      const space = isGroupSpace(this.#code(i));
      if (space) i++;
      if (!stop && (!space || !spaceAlone)) return -1;
      const partEnd = i + part.length;
      if (partEnd > this.#limit || text.slice(i, partEnd).toLowerCase() !== part) return -1;
      i = partEnd;
      if (this.#isAlphanumeric(i)) return -1;
    }
    return stops && this.#code(i) === STOP ? i + 1 : i;
  }

  #class(offset: number): number {
    return classWithin(this.#text, offset, this.#limit);
  }

  #code(offset: number): number {
    return codeWithin(this.#text, offset, this.#limit);
  }

  #isLetter(offset: number): boolean {
    return isLetterWithin(this.#text, offset, this.#limit);
  }

  #isAlphanumeric(offset: number): boolean {
    return this.#isLetter(offset) || this.#class(offset) === Char.digit;
  }

  #afterSpace(offset: number): number {
    return skipSpace(this.#text, offset, this.#limit);
  }

  /** The word of lower-cased letters at `offset`. */
  #wordAt(offset: number): string {
    let end = offset;
    while (end < this.#limit && end - offset < 24 && this.#isLetter(end)) end++;
    return this.#text.slice(offset, end).toLowerCase();
  }
}
