/**
 * Classes of UTF-16 code units for hand-written scanners. A table lookup a character is what lets a whole
 * text be cut at tens of megabytes a second; Unicode properties are asked once for each code unit that occurs.
 */
export const Char = {
  lower: 1,
  upper: 2,
  digit: 3,
  /** Combining marks, superscripts, joiners: they belong to what stands before. */
  mark: 4,
  space: 5,
  newline: 6,
  punctuation: 7,
  symbol: 8,
  surrogate: 9,
} as const;

export type CharClass = (typeof Char)[keyof typeof Char];

const table = new Uint8Array(0x10000);

function classify(character: string): CharClass {
  if (/[\n\r\u2028\u2029]/u.test(character)) return Char.newline;
  if (/[\p{White_Space}\u200b\ufeff]/u.test(character)) return Char.space;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Char.upper;
  if (/[²³¹\u2070-\u209f\p{M}\p{Cf}]/u.test(character)) return Char.mark;
  if (/\p{L}/u.test(character)) return Char.lower;
  if (/\p{N}/u.test(character)) return Char.digit;
  // Signs that Unicode calls punctuation, but that are read as words or marks of their own.
  if (/[%‰&@#*§†‡]/u.test(character)) return Char.symbol;
  if (/\p{P}/u.test(character)) return Char.punctuation;
  return Char.symbol;
}

/** The class of one UTF-16 code unit; both halves of a pair are `surrogate`. */
export function charClass(code: number): CharClass {
  const known = table[code]!;
  if (known !== 0) return known as CharClass;
  const found = code >= 0xd800 && code <= 0xdfff ? Char.surrogate : classify(String.fromCharCode(code));
  table[code] = found;
  return found;
}

/** The class of the character at `offset`, pairs included; `symbol` for a half pair, `space` past the end. */
export function classAt(text: string, offset: number): CharClass {
  if (offset < 0 || offset >= text.length) return Char.space;
  const found = charClass(text.charCodeAt(offset));
  if (found !== Char.surrogate) return found;
  const point = text.codePointAt(offset)!;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : Char.symbol;
}

/** Whether a letter, in any script, stands at `offset`. */
export function isLetterAt(text: string, offset: number): boolean {
  const found = classAt(text, offset);
  return found === Char.lower || found === Char.upper;
}

/** Whether a digit stands at `offset`. */
export function isDigitAt(text: string, offset: number): boolean {
  return classAt(text, offset) === Char.digit;
}

/** Whether the text holds a digit 0–9; digits of other scripts count for none. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** Whether a line feed stands from `start` up to `end`, exclusive: other line breaks are folded before (`addDecoded`). */
export function hasLineFeed(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

/** Whether white space, a line break or an end of the text stands at `offset`. */
export function isSpaceAt(text: string, offset: number): boolean {
  const found = classAt(text, offset);
  return found === Char.space || found === Char.newline;
}

/** The class of the character at `offset` of the text before `limit`; `space` from there on. */
export function classWithin(text: string, offset: number, limit: number): number {
  return offset < limit ? classAt(text, offset) : Char.space;
}

/** Whether a letter stands at `offset` of the text before `limit`. */
export function isLetterWithin(text: string, offset: number, limit: number): boolean {
  const found = classWithin(text, offset, limit);
  return found === Char.lower || found === Char.upper;
}

/** The code unit at `offset` of the text before `limit`; a space from there on. */
export function codeWithin(text: string, offset: number, limit: number): number {
  return offset < limit ? text.charCodeAt(offset) : 0x20;
}

/** Offset of what follows the white space after `offset`, at most `limit`; line breaks are white space too. */
export function skipSpace(text: string, offset: number, limit: number): number {
  let i = offset;
  while (i < limit && isSpaceAt(text, i)) i++;
  return i;
}

/** End of the digits from `offset` on, with their marks. */
export function digitsEnd(text: string, offset: number, limit: number): number {
  let i = offset;
  while (i < limit) {
    const found = charClass(text.charCodeAt(i));
    if (found === Char.surrogate && classAt(text, i) === Char.digit) i++;
    else if (found !== Char.digit && found !== Char.mark) break;
    i++;
  }
  return i;
}
