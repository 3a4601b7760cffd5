import type { Span } from '../format/types.ts';
import { AbbreviationFinder } from './abbreviation-finder.ts';
import { plainAbbreviation } from './abbreviations.ts';
import { AddressFinder } from './addresses.ts';
import {
  Char,
  charClass,
  classAt,
  classWithin,
  codeWithin,
  digitsEnd,
  isDigitAt,
  isLetterAt,
  isLetterWithin,
  isSpaceAt,
  skipSpace,
} from './characters.ts';
import { clusterEnd } from './clusters.ts';
import { type Form, Forms } from './forms.ts';
import { mergeNumberStops } from './list-numbers.ts';
import { COLON, COMMA, EN_DASH, HYPHEN, isGroupSpace, isHyphen, MINUS, SLASH, STOP } from './signs.ts';
import { phoneEnd } from './telephone.ts';
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

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** ⁰ to ⁹ */
function isRaisedDigit(code: number): boolean {
  if (code < 0x2070) return code === 0xb2 || code === 0xb3 || code === 0xb9;
  return code <= 0x2079 && (code === 0x2070 || code > 0x2073);
}

/** Endings after a colon: EU:s, pdf:en, 2:a, MLA:er. */
const longestColonEnding = 5;
/** Longest word or address before a stop that the stop may belong to: the name of a host has no more letters. */
const longestStopped = 256;

class Scanner {
  readonly #text: string;
  readonly #limit: number;
  readonly #tokens: Token[];
  readonly #forms: Forms;
  readonly #addresses: AddressFinder;
  readonly #abbreviations: AbbreviationFinder;
  #at: number;
  /** Whether the token being read has letters. */
  #letters = false;
  /** How many round brackets stand open before the token being read. */
  #brackets = 0;

  constructor(text: string, from: number, limit: number, tokens: Token[], forms: Forms) {
    this.#text = text;
    this.#at = from;
    this.#limit = limit;
    this.#tokens = tokens;
    this.#forms = forms;
    this.#addresses = new AddressFinder(text, limit);
    this.#abbreviations = new AbbreviationFinder(text, limit, tokens);
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

  #push(kind: TokenKind, start: number, to: number, abbreviation = false): void {
    // Letters and stops of ancient scripts take two units; whichever way a token was read, it ends after both.
    const isCut = (this.#code(to) & 0xfc00) === 0xdc00 && (this.#text.charCodeAt(to - 1) & 0xfc00) === 0xd800;
    const end = isCut ? to + 1 : to;
    const form = this.#forms.at(this.#text, start, end);
    this.#tokens.push({ kind, start, end, text: form.text, lower: form.lower, abbreviation, form });
    this.#at = end;
  }

  #class(offset: number): number {
    return classWithin(this.#text, offset, this.#limit);
  }

  #code(offset: number): number {
    return codeWithin(this.#text, offset, this.#limit);
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
    i = this.#withoutNoteMark(start, i);
    const form = this.#forms.at(text, start, i);
    if (this.#partedAbbreviation(form, start, i)) return;
    this.#tokens.push({
      kind: 'word',
      start,
      end: i,
      text: form.text,
      lower: form.lower,
      abbreviation: form.plain !== undefined && this.#abbreviations.isPlain(form.plain),
      form,
    });
    this.#at = i;
  }

  /** Where the word ends when raised figures at its end are the mark of a note: *avgift²*, but *m²*. */
  #withoutNoteMark(start: number, end: number): number {
    let last = end;
    while (isRaisedDigit(this.#text.charCodeAt(last - 1))) last--;
    if (last === end || last - start < 3 || !isLetterAt(this.#text, last - 1)) return end;
    return /^(?:mil|tum|fot)$/iu.test(this.#text.slice(start, last)) ? end : last;
  }

  #isLetter(offset: number): boolean {
    return isLetterWithin(this.#text, offset, this.#limit);
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
    const form = this.#forms.at(this.#text, start, stop);
    const next = this.#class(stop + 1);
    const isJoined = next === Char.lower || next === Char.upper;
    if (next !== Char.digit && this.#partedAbbreviation(form, start, stop)) return true;
    if (isJoined || next === Char.digit) {
      const end = this.#addresses.name(start);
      if (end !== -1) {
        this.#push('address', start, end);
        return true;
      }
    }
    const letters = isJoined ? this.#abbreviations.letters(start, stop) : -1;
    if (letters === -1 && !this.#abbreviations.takesStop(form.text, start, stop)) return false;
    this.#push('word', start, letters === -1 ? stop + 1 : letters, true);
    return true;
  }

  /** A listed form of several parts that begins with the word in `start`–`end`; true when a token came of it. */
  #partedAbbreviation(form: Form, start: number, end: number): boolean {
    if (form.parted === undefined) return false;
    const last = this.#abbreviations.parted(form, start, end);
    if (last === -1) return false;
    this.#push('word', start, last, true);
    return true;
  }

  /** A number that begins at `start` and is known up to `from`, or the word that it grows into. */
  #number(start: number, from: number): void {
    const text = this.#text;
    let i = digitsEnd(text, from, this.#limit);
    let group = i - from;
    let grouped = from;
    let decimals = false;
    if (text.charCodeAt(from) === 0x30) {
      const phone = phoneEnd(text, start, i, this.#limit);
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
          const end = digitsEnd(text, i + 1, this.#limit);
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
        i = digitsEnd(text, i + 1, this.#limit);
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
        // 1960-talet, 5–A, 2:a
        if (isHyphen(code) || code === EN_DASH || (code === COLON && this.#afterColon(i) !== -1)) {
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
      if (code === HYPHEN && next === Char.space && !this.#isSpacedRange(i)) i++;
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
    return this.#class(skipSpace(this.#text, hyphen + 1, this.#limit)) === Char.digit;
  }

  /** *1) Fyll i*, but not *(bil. 3) gäller*, whose bracket closes another. */
  #isListMark(start: number, end: number): boolean {
    if (this.#brackets > 0) return false;
    return isSpaceAt(this.#text, start - 1) && this.#class(end) === Char.space && end < this.#limit;
  }

  #punctuation(start: number, code: number): void {
    const text = this.#text;
    let end = start + 1;
    if (code === 0x28) this.#brackets++;
    else if (code === 0x29 && this.#brackets > 0) this.#brackets--;
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
      const first = digitsEnd(text, start + 1, this.#limit);
      const phone = first - start > 9 ? first : phoneEnd(text, start, first, this.#limit);
      if (phone !== -1) {
        this.#push('number', start, phone);
        return;
      }
    }
    if (code === MINUS && this.#class(start + 1) === Char.digit && isSpaceAt(text, start - 1)) {
      this.#number(start, start + 1);
      return;
    }
    this.#push('symbol', start, clusterEnd(text, start, this.#limit));
  }
}
