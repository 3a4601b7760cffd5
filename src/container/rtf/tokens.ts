import { damaged } from '../limits.ts';

/** What an RTF file is made of (Rich Text Format Specification 1.9.1). */
export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'control'; word: string; value: number | undefined }
  /** A character given by its byte, `\'e5`. */
  | { kind: 'byte'; value: number }
  /** Text as it stands, one unit a byte. */
  | { kind: 'text'; text: string };

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const hexValue = (code: number): number => Number.parseInt(String.fromCharCode(code), 16);

/** Reads the tokens of an RTF file one by one. Binary data is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at]!;
    if (code === 123 || code === 125) {
      at++;
      yield { kind: code === 123 ? 'open' : 'close' };
    } else if (code === 92) {
      const next = bytes[at + 1];
      if (next === undefined) return;
      if (next === 39) {
        const value = hexValue(bytes[at + 2] ?? 0) * 16 + hexValue(bytes[at + 3] ?? 0);
        at += 4;
        if (!Number.isNaN(value)) yield { kind: 'byte', value };
      } else if (isLetter(next)) {
        const { word, value, end } = readWord(bytes, at + 1);
        at = end;
        if (word === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'control', word, value };
      } else {
        at += 2;
        yield { kind: 'control', word: String.fromCharCode(next), value: undefined };
      }
    } else if (code === 10 || code === 13 || code === 0) {
      at++;
    } else {
      const start = at;
      while (at < bytes.length && !isSpecial(bytes[at]!)) at++;
      yield { kind: 'text', text: latin1(bytes, start, at) };
    }
  }
}

function isSpecial(code: number): boolean {
  return code === 92 || code === 123 || code === 125 || code === 10 || code === 13 || code === 0;
}

function readWord(bytes: Uint8Array, from: number): { word: string; value: number | undefined; end: number } {
  let at = from;
  while (at < bytes.length && isLetter(bytes[at]!)) at++;
  // No control word is longer than 32 letters.
  if (at - from > 64)
    throw damaged('rtf', { sv: 'ett styrord är för långt', en: 'a control word is too long' });
  const word = latin1(bytes, from, at);
  const sign = bytes[at] === 45 ? -1 : 1;
  let digits = sign < 0 ? at + 1 : at;
  const firstDigit = digits;
  let value = 0;
  while (digits < bytes.length && isDigit(bytes[digits]!)) {
    value = Math.min(value * 10 + bytes[digits]! - 48, 2 ** 31);
    digits++;
  }
  const hasValue = digits > firstDigit;
  if (hasValue) at = digits;
  // One space ends the word and is no text.
  return { word, value: hasValue ? sign * value : undefined, end: bytes[at] === 32 ? at + 1 : at };
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
