import type { Span } from '../format/types.ts';
import type { AbbreviationEntry } from './abbreviation-types.ts';
import { plainAbbreviation, stoppedAbbreviation } from './abbreviations.ts';
import { AddressFinder } from './addresses.ts';
import { Char, charClass, classAt, isDigitAt, isLetterAt, isSpaceAt } from './characters.ts';
import { type Form, Forms } from './forms.ts';
import { mergeNumberStops } from './list-numbers.ts';
import { looksLikeNoun, numberedNouns, openers } from './openers.ts';
import type { Token, TokenKind } from './types.ts';

/**
 * Cuts a block's text into tokens, as UD Swedish-Talbanken does: *t.ex.*, *EU:s*, *45 000*, *5–11* are one
 * token; *och/eller* is three; *%* and *§* stand alone. One pass over the characters, linear in their number.
 *
 * @param spans the block's spans: a `code` span is one token of its own.
 * @param forms the forms of the document, for texts that are cut block by block.
 */
export function tokenise(text: string, spans: readonly Span[] = [], forms = new Forms()): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const span of spans) {
    if (span.kind !== 'code' || span.start < from || span.end <= span.start) continue;
    new Scanner(text, from, span.start, tokens, forms).run();
    pushCode(text, span, tokens, forms);
    from = span.end;
  }
  new Scanner(text, from, text.length, tokens, forms).run();
  return mergeNumberStops(text, tokens, forms);
}

function pushCode(text: string, span: Span, tokens: Token[], forms: Forms): void {
  let { start, end } = span;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  if (start === end) return;
  const form = forms.at(text, start, end);
  tokens.push({ kind: 'code', start, end, text: form.text, lower: form.lower, abbreviation: false, form });
}

const HYPHEN = 0x2d;
const STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const COMMA = 0x2c;
const NBSP = 0xa0;
const EN_DASH = 0x2013;
const MINUS = 0x2212;

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Space, no-break space, thin and narrow no-break space: what people set between groups of three digits. */
function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === NBSP || code === 0x2009 || code === 0x202f;
}

/** Endings after a colon: EU:s, pdf:en, 2:a, MLA:er. */
const longestColonEnding = 5;
/** Longest word or address before a stop that the stop may belong to: the name of a host has no more letters. */
const longestStopped = 256;
/** Digits of a Swedish telephone number with its country code, at most. */
const longestPhone = 13;

class Scanner {
  readonly #text: string;
  readonly #limit: number;
  readonly #tokens: Token[];
  readonly #forms: Forms;
  readonly #addresses: AddressFinder;
  #at: number;
  // What the token being read is made of.
  #letters = false;
  #abbreviation = false;

  constructor(text: string, from: number, limit: number, tokens: Token[], forms: Forms) {
    this.#text = text;
    this.#at = from;
    this.#limit = limit;
    this.#tokens = tokens;
    this.#forms = forms;
    this.#addresses = new AddressFinder(text, limit);
  }

  run(): void {
    const text = this.#text;
    while (this.#at < this.#limit) {
      const start = this.#at;
      const code = text.charCodeAt(start);
      let found: number = charClass(code);
      if (found === Char.space || found === Char.newline) {
        this.#at++;
        continue;
      }
      this.#letters = false;
      this.#abbreviation = false;
      if (found === Char.surrogate) found = classAt(text, start);
      switch (found) {
        case Char.lower:
        case Char.upper:
          this.#word(start, start);
          break;
        case Char.digit:
          this.#number(start, start);
          break;
        case Char.punctuation:
          this.#punctuation(start, code);
          break;
        default:
          this.#symbol(start, code);
      }
    }
  }

  #push(kind: TokenKind, start: number, to: number): void {
    // Letters and stops of ancient scripts take two units; whichever way a token was read, it ends after both.
    const isCut = (this.#code(to) & 0xfc00) === 0xdc00 && (this.#text.charCodeAt(to - 1) & 0xfc00) === 0xd800;
    const end = isCut ? to + 1 : to;
    const form = this.#forms.at(this.#text, start, end);
    this.#tokens.push({
      kind,
      start,
      end,
      text: form.text,
      lower: form.lower,
      abbreviation: this.#abbreviation,
      form,
    });
    this.#at = end;
  }

  #class(offset: number): number {
    return offset < this.#limit ? classAt(this.#text, offset) : Char.space;
  }

  #code(offset: number): number {
    return offset < this.#limit ? this.#text.charCodeAt(offset) : 0x20;
  }

  #isAlphanumeric(offset: number): boolean {
    const found = this.#class(offset);
    return found === Char.lower || found === Char.upper || found === Char.digit;
  }

  /** Reads letters, digits and marks from `offset` on. */
  #run(offset: number): number {
    const text = this.#text;
    let i = offset;
    while (i < this.#limit) {
      const found = charClass(text.charCodeAt(i));
      if (found === Char.lower || found === Char.upper) this.#letters = true;
      else if (found === Char.surrogate) {
        const pair = classAt(text, i);
        if (pair !== Char.lower && pair !== Char.upper && pair !== Char.digit && pair !== Char.mark) break;
        if (pair !== Char.digit) this.#letters = true;
        i++;
      } else if (found !== Char.digit && found !== Char.mark) break;
      i++;
    }
    return i;
  }

  /** A word that begins at `start` and is known up to `from`. */
  #word(start: number, from: number): void {
    const text = this.#text;
    let i = this.#run(from);
    while (i < this.#limit) {
      const code = text.charCodeAt(i);
      // What most words end with.
      if (code === 0x20 || code === COMMA) break;
      let next = -1;
      if (isHyphen(code)) {
        if (this.#isAlphanumeric(i + 1)) next = i + 1;
        else if (this.#endsPart(i + 1)) i++;
      } else if (code === STOP) {
        if (this.#stop(start, i)) return;
        if (isDigitAt(text, i - 1) && this.#class(i + 1) === Char.digit) next = i + 1;
      } else if (code === COLON) {
        const end = this.#addresses.scheme(start, i);
        if (end !== -1) {
          this.#push('address', start, end);
          return;
        }
        if (this.#drive(start, i)) return;
        next = this.#afterColon(i);
      } else if (code === 0x40 || code === 0x5f || code === 0x2b) {
        const end = this.#addresses.name(start);
        if (end !== -1) {
          this.#push('address', start, end);
          return;
        }
        if (code === 0x5f && this.#isAlphanumeric(i + 1)) next = i + 1;
      } else if (isApostrophe(code) || code === EN_DASH) {
        if (isLetterAt(text, i - 1) && this.#isLetter(i + 1)) next = i + 1;
        else if (code === EN_DASH && isDigitAt(text, i - 1) && this.#class(i + 1) === Char.digit)
          next = i + 1;
      } else if (code === SLASH) {
        next = this.#afterSlash(start, i);
      } else if (code === 0x26) {
        // H&M, R&B
        if (this.#class(i - 1) === Char.upper && this.#class(i + 1) === Char.upper) next = i + 1;
      }
      if (next === -1) break;
      i = this.#run(next);
    }
    if (!this.#letters) {
      this.#push('number', start, i);
      return;
    }
    // a) Fyll i
    if (i - start === 1 && this.#code(i) === 0x29 && this.#isListMark(start, i + 1)) {
      this.#push('word', start, i + 1);
      return;
    }
    const form = this.#forms.at(text, start, i);
    if (this.#partedAbbreviation(form, start, i)) return;
    this.#tokens.push({
      kind: 'word',
      start,
      end: i,
      text: form.text,
      lower: form.lower,
      abbreviation: form.plain !== undefined && this.#isPlainAbbreviation(form.plain),
      form,
    });
    this.#at = i;
  }

  #isLetter(offset: number): boolean {
    const found = this.#class(offset);
    return found === Char.lower || found === Char.upper;
  }

  /** Whether a hyphen before `offset` ends the first part of *sol- och vindkraft*. */
  #endsPart(offset: number): boolean {
    const code = this.#code(offset);
    return this.#class(offset) === Char.space || code === COMMA || code === SLASH || code === 0x29;
  }

  /** `C:\Mapp\fil.docx` from its colon on. */
  #drive(start: number, colon: number): boolean {
    if (colon !== start + 1 || this.#code(colon + 1) !== 0x5c) return false;
    let end = colon;
    while (end < this.#limit && !isSpaceAt(this.#text, end)) end++;
    while (end > colon + 2 && '.,;:!?)”"'.includes(this.#text[end - 1]!)) end--;
    this.#push('address', start, end);
    return true;
  }

  /** Where a word goes on after a colon, or -1: *EU:s*, *Maj:t*, *VD:N*, *KS/2020:12*. */
  #afterColon(colon: number): number {
    const text = this.#text;
    const first = this.#class(colon + 1);
    if (first === Char.digit) return isDigitAt(text, colon - 1) ? colon + 1 : -1;
    if (first !== Char.lower && first !== Char.upper) return -1;
    let end = colon + 1;
    while (end < this.#limit && end - colon <= longestColonEnding + 1) {
      const found = this.#class(end);
      if (found !== first) break;
      end++;
    }
    const length = end - colon - 1;
    if (this.#isLetter(end) || length > longestColonEnding) return -1;
    if (first === Char.upper && (length > 2 || this.#class(colon - 1) !== Char.upper)) return -1;
    return colon + 1;
  }

  /** Where a word goes on after a slash, or -1: *km/tim*, *c/o*, *KS/2020*, but not *och/eller*. */
  #afterSlash(start: number, slash: number): number {
    const text = this.#text;
    const after = this.#class(slash + 1);
    const before = this.#class(slash - 1);
    if (after === Char.digit && (before === Char.upper || before === Char.digit)) return slash + 1;
    if (before === Char.digit && after === Char.upper) return slash + 1;
    if (slash - start > 4 || (after !== Char.lower && after !== Char.upper)) return -1;
    let end = slash + 1;
    while (end < this.#limit && end - slash <= 4 && this.#isAlphanumeric(end)) end++;
    if (this.#isAlphanumeric(end)) return -1;
    return plainAbbreviation(text.slice(start, end)) === undefined ? -1 : slash + 1;
  }

  /** Handles a stop after the word in `start`–`stop`; true when a token came of it. */
  #stop(start: number, stop: number): boolean {
    // Else *1.1.1.1…* would be cut from the text anew for each of its stops.
    if (stop - start > longestStopped) return false;
    const text = this.#text;
    const form = this.#forms.at(text, start, stop);
    const next = this.#class(stop + 1);
    if (next === Char.lower || next === Char.upper) {
      if (this.#partedAbbreviation(form, start, stop)) return true;
      const end = this.#addresses.name(start);
      if (end !== -1) {
        this.#push('address', start, end);
        return true;
      }
      if (this.#lettersWithStops(start, stop)) return true;
    } else if (next === Char.digit) {
      const end = this.#addresses.name(start);
      if (end !== -1) {
        this.#push('address', start, end);
        return true;
      }
    } else if (this.#partedAbbreviation(form, start, stop)) return true;
    if (stop - start === 1 && this.#class(start) === Char.upper && this.#isInitial(start, stop)) {
      this.#abbreviation = true;
      this.#push('word', start, stop + 1);
      return true;
    }
    const word = form.text;
    const entry = stoppedAbbreviation(word);
    const joined =
      entry === undefined ? this.#isShapedAbbreviation(word, stop) : this.#joins(entry, word, stop);
    if (!joined) return false;
    this.#abbreviation = true;
    this.#push('word', start, stop + 1);
    return true;
  }

  /** Offset of what follows the white space after `offset`; line breaks are white space too. */
  #afterSpace(offset: number): number {
    let i = offset;
    while (i < this.#limit && isSpaceAt(this.#text, i)) i++;
    return i;
  }

  /** The word of lower-cased letters at `offset`. */
  #wordAt(offset: number): string {
    let end = offset;
    while (end < this.#limit && end - offset < 24 && this.#isLetter(end)) end++;
    return this.#text.slice(offset, end).toLowerCase();
  }

  /** Whether the stop after a listed word belongs to it, by the neighbours where the word is also a word. */
  #joins(entry: AbbreviationEntry, word: string, stop: number): boolean {
    if (entry.word !== true) {
      if (entry.form.endsWith('.') || (entry.split !== 'closing' && entry.split !== 'either')) return true;
      // kr, tkr, tim have no stop of their own: one at the end is the sentence's.
      const after = this.#class(this.#afterSpace(stop + 1));
      return after === Char.lower || after === Char.digit;
    }
    const afterFigure = this.#tokens.at(-1)?.kind === 'number' && word !== word.toUpperCase();
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
    if (entry.split === 'name') return word === word.toLowerCase() || this.#tokens.at(-1)?.kind !== 'word';
    // Att. Pia Roth: a capital and a stop make no word of its own.
    if (entry.split === 'inside' && word !== word.toLowerCase()) return true;
    // bet. KU12: a reference, not a sentence.
    return entry.split === 'number' && this.#class(next + 1) === Char.upper && this.#holdsDigit(next);
  }

  #holdsDigit(offset: number): boolean {
    let i = offset;
    while (i < this.#limit && this.#isLetter(i)) i++;
    return this.#class(i) === Char.digit;
  }

  /** Abbreviations known by their shape: *ärendenr.* before a figure, *Storg. 5*. */
  #isShapedAbbreviation(word: string, stop: number): boolean {
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

  /**
   * Letters with stops between that no list holds: *k.f.*, *U.S.A.*. A capital with its stop before a name
   * written together (*A.Ek*) is an initial.
   */
  #lettersWithStops(start: number, stop: number): boolean {
    if (stop - start !== 1) return false;
    let end = stop + 1;
    let letters = 1;
    while (end < this.#limit && this.#isLetter(end) && !this.#isAlphanumeric(end + 1)) {
      letters++;
      end++;
      if (this.#code(end) !== STOP) break;
      end++;
    }
    if (letters < 2) return false;
    this.#abbreviation = true;
    this.#push('word', start, end);
    return true;
  }

  /** A listed form of several parts that begins with the word in `start`–`end`; true when a token came of it. */
  #partedAbbreviation({ parted }: Form, start: number, end: number): boolean {
    if (parted === undefined) return false;
    // The next part stands behind a stop or a space.
    const code = this.#code(end);
    if (code !== STOP && (!isGroupSpace(code) || end - start > 2)) return false;
    for (const form of parted) {
      const last = this.#partsEnd(form.parts, end, form.spaceAlone);
      if (last === -1) continue;
      this.#abbreviation = true;
      this.#push('word', start, last);
      return true;
    }
    return false;
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

  #isPlainAbbreviation(entry: AbbreviationEntry): boolean {
    // m, l, min, ha are units only beside a figure.
    return (entry.word !== true && entry.form.length > 1) || this.#tokens.at(-1)?.kind === 'number';
  }

  /** A number that begins at `start` and is known up to `from`, or the word that it grows into. */
  #number(start: number, from: number): void {
    const text = this.#text;
    let i = this.#digits(from);
    let group = i - from;
    let grouped = from;
    let decimals = false;
    if (text.charCodeAt(from) === 0x30) {
      const phone = this.#phone(start, i);
      if (phone !== -1) {
        this.#push('number', start, phone);
        return;
      }
    }
    while (i < this.#limit) {
      const code = text.charCodeAt(i);
      const next = this.#class(i + 1);
      if (next === Char.digit) {
        if (isGroupSpace(code)) {
          // 45 000, 1 234 567: three digits and no fourth, after one to three
          const end = this.#digits(i + 1);
          const first = text.charCodeAt(grouped);
          if (decimals || group > 3 || end - i !== 4 || first === 0x30) break;
          i = end;
          group = 3;
          continue;
        }
        const range = isHyphen(code) || code === EN_DASH || code === MINUS;
        if (!range && code !== STOP && code !== COMMA && code !== COLON && code !== SLASH) break;
        decimals = !range;
        grouped = i + 1;
        i = this.#digits(i + 1);
        group = i - grouped;
        continue;
      }
      if (next === Char.lower || next === Char.upper) {
        if (code === STOP) {
          const end = this.#addresses.name(start);
          if (end !== -1) {
            this.#push('address', start, end);
            return;
          }
          break;
        }
        // 1960-talet, 2:a, 1177@, 2/A
        if (isHyphen(code)) {
          this.#word(start, i + 1);
          return;
        }
        if (code === EN_DASH) {
          this.#word(start, i + 1);
          return;
        }
        if (code === COLON && this.#afterColon(i) !== -1) {
          this.#word(start, i + 1);
          return;
        }
      }
      // 3%-räntan
      if (code === 0x25 && isHyphen(this.#code(i + 1)) && this.#isLetter(i + 2)) {
        this.#word(start, i + 2);
        return;
      }
      // 1950-
      if (code === HYPHEN && this.#class(i + 1) === Char.space && !this.#isSpacedRange(i)) i++;
      break;
    }
    const after = this.#class(i);
    if (after === Char.lower || after === Char.upper || this.#code(i) === 0x40) {
      this.#word(start, i);
      return;
    }
    // 1) Fyll i
    if (this.#code(i) === 0x29 && i - start <= 2 && this.#isListMark(start, i + 1)) i++;
    this.#push('number', start, i);
  }

  #isSpacedRange(hyphen: number): boolean {
    return this.#class(this.#afterSpace(hyphen + 1)) === Char.digit;
  }

  #isListMark(start: number, end: number): boolean {
    return isSpaceAt(this.#text, start - 1) && this.#class(end) === Char.space && end < this.#limit;
  }

  #digits(offset: number): number {
    const text = this.#text;
    let i = offset;
    while (i < this.#limit) {
      const found = charClass(text.charCodeAt(i));
      if (found === Char.surrogate && classAt(text, i) === Char.digit) i++;
      else if (found !== Char.digit && found !== Char.mark) break;
      i++;
    }
    return i;
  }

  /**
   * End of the telephone number whose first digits end at `first`, or -1: *042-10 50 00*, *08-508 294 00*,
   * *0701 23 45 67*, *+46 42 10 50 00*.
   */
  #phone(start: number, first: number): number {
    const text = this.#text;
    const international = text.charCodeAt(start) === 0x2b;
    if (first - start < 2 || first - start > 5) return -1;
    let digits = first - start;
    let i = first;
    let groups = 0;
    const dash = this.#code(i) === HYPHEN || this.#code(i) === EN_DASH;
    const separated = dash || this.#code(i) === SLASH;
    if (international) {
      // +46 (0)42-10 50 00
      const bracket = isGroupSpace(this.#code(i)) ? i + 1 : i;
      if (text.startsWith('(0)', bracket) && bracket + 3 < this.#limit) i = bracket + 3;
      const zone = isGroupSpace(this.#code(i)) || this.#code(i) === HYPHEN ? i + 1 : i;
      const end = this.#digits(zone);
      if (end === zone) return -1;
      digits += end - zone;
      i = end;
      if (this.#code(i) === HYPHEN && this.#class(i + 1) === Char.digit) {
        const rest = this.#digits(i + 1);
        digits += rest - i - 1;
        i = rest;
      }
      groups = 2;
    } else if (separated) {
      const end = this.#digits(i + 1);
      const length = end - i - 1;
      if (length < 2 || length > 8) return -1;
      digits += length;
      i = end;
      groups = 2;
    }
    while (isGroupSpace(this.#code(i))) {
      const end = this.#digits(i + 1);
      const length = end - i - 1;
      if (length < 2 || length > 3 || digits + length > longestPhone || this.#isLetter(end)) break;
      digits += length;
      i = end;
      groups++;
    }
    return groups >= 2 && digits >= 6 ? i : -1;
  }

  #punctuation(start: number, code: number): void {
    const text = this.#text;
    let end = start + 1;
    if (code === STOP || isHyphen(code) || code === EN_DASH || code === 0x2026) {
      while (end < this.#limit && text.charCodeAt(end) === code) end++;
      // Two stops are a slip of the finger; the first ends the sentence all the same.
    } else if (code === 0x21 || code === 0x3f) {
      while (end < this.#limit && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f)) end++;
    }
    if (isHyphen(code) && end === start + 1 && this.#class(end) === Char.digit) {
      const before = start === 0 ? 0x20 : text.charCodeAt(start - 1);
      // -67, minus five degrees
      if (isSpaceAt(text, start - 1) || before === 0x28) {
        this.#number(start, end);
        return;
      }
    }
    this.#push('punctuation', start, end);
  }

  #symbol(start: number, code: number): void {
    const text = this.#text;
    if (code === 0x2b && this.#class(start + 1) === Char.digit) {
      const first = this.#digits(start + 1);
      const phone = first - start > 9 ? first : this.#phone(start, first);
      if (phone !== -1) {
        this.#push('number', start, phone);
        return;
      }
    }
    if (code === MINUS && this.#class(start + 1) === Char.digit && isSpaceAt(text, start - 1)) {
      this.#number(start, start + 1);
      return;
    }
    this.#push('symbol', start, this.#clusterEnd(start));
  }

  /** End of the emoji or sign at `offset` with its joiners, modifiers and marks. */
  #clusterEnd(offset: number): number {
    const text = this.#text;
    let i = offset;
    const step = (): void => {
      i += text.codePointAt(i)! > 0xffff ? 2 : 1;
    };
    const first = text.codePointAt(i)!;
    step();
    // Flags are pairs of regional indicators.
    if (first >= 0x1f1e6 && first <= 0x1f1ff && i < this.#limit) {
      const second = text.codePointAt(i)!;
      if (second >= 0x1f1e6 && second <= 0x1f1ff) step();
    }
    while (i < this.#limit) {
      const point = text.codePointAt(i)!;
      if (point === 0x200d) {
        step();
        if (i < this.#limit && !isSpaceAt(text, i)) step();
      } else if ((point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0020 && point <= 0xe007f)) step();
      else if (classAt(text, i) === Char.mark) step();
      else break;
    }
    return Math.min(i, this.#limit);
  }
}

/** Streets with a shortened last part: *Storg.*, *Kyrkog.*, *Parkv.*, *Drottninggat.* */
function isStreet(word: string): boolean {
  if (word.length < 3 || charClass(word.charCodeAt(0)) !== Char.upper) return false;
  if (word.endsWith('gat')) return true;
  // Göteborg, Norrköping, Skog, Dalarv: a town's or a common ending is no street.
  if (word.endsWith('g')) return !/(?:in|ber|bor|vä|da|sko|(?<![Ss])tor|bur|hö|va|dju|fa)g$/u.test(word);
  return word.endsWith('v') && !/[aeiouyåäö]v$/u.test(word);
}

const streetStems = new Set(
  `stor kyrko drottning skol norr söder öster väster lång ny hamn ring vasa stads strand sjö kvarn lill
  trädgård linné park björk ek gran tall skogs bergs ängs`.split(/\s+/u),
);

/** Whether the shortened street can be nothing else: *Kungsg.*, *Storg.*, *Parkv.*, whatever follows. */
function isPlainStreet(word: string): boolean {
  return /(?:sg|gat|[ksgnt]v)$/u.test(word) || streetStems.has(word.slice(0, -1).toLowerCase());
}
