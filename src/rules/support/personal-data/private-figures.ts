import { isDate } from '../../../swedish/calendar.ts';
import type { Token } from '../../../swedish/types.ts';

/** Offsets in a text, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

const phone =
  /(?<![\d-])(?:\+46[ \u00a0]?(?:\(0\)[ \u00a0]?)?|0)\d{1,3}[ \u00a0]?[-–/]?[ \u00a0]?\d{2,3}(?:[ \u00a0]?\d{2,3}){1,3}(?!\d)/u;
const street = /\p{Lu}\p{Ll}{2,30}[ \u00a0]\d{1,3}/u;
/** Nine to sixteen figures, as accounts of banks are written. */
const domestic = /(?<![\d-])\d(?:[ \u00a0,–-]{0,2}\d){8,15}(?!\d)/u;

/** A street with its number in a part of a text: *Storgatan 4*. */
export function streetIn(text: string, start = 0, end: number = text.length): TextRange | undefined {
  return firstMatch(street, text, start, end);
}

/** A telephone number in a part of a text, or else the first address of e-mail among some tokens. */
export function contactIn(
  tokens: readonly Token[],
  text: string,
  start = 0,
  end: number = text.length,
): TextRange | undefined {
  return (
    firstMatch(phone, text, start, end) ??
    tokens.find(({ kind, text: form }) => kind === 'address' && form.includes('@'))
  );
}

/** The number of an account at a Swedish bank in a part of a text; other numbers look the same. */
export function bankAccountIn(text: string, start = 0, end: number = text.length): TextRange | undefined {
  return firstMatch(domestic, text, start, end);
}

const birthday = /^(?:19|20)?(\d{2})-?(\d{2})-?(\d{2})(?:-xxxx)?$/u;

/** True for a date of birth in figures, of somebody who may be alive. */
export function isBirthday({ lower }: Token): boolean {
  const parts = birthday.exec(lower)?.slice(1).map(Number);
  if (parts === undefined) return false;
  const [year, month, day] = parts as [number, number, number];
  return isDate(1900 + year, month, day) || isDate(2000 + year, month, day);
}

function firstMatch(pattern: RegExp, text: string, start: number, end: number): TextRange | undefined {
  const match = pattern.exec(text.slice(start, end));
  if (match === null) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].length };
}
