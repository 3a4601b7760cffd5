import { Char, classWithin, codeWithin, digitsEnd, isLetterWithin } from './characters.ts';
import { EN_DASH, HYPHEN, isGroupSpace, SLASH } from './signs.ts';

/** Digits of a Swedish telephone number with its country code, at most. */
const longestPhone = 13;

/**
 * End of the telephone number whose first digits end at `first`, or -1: *042-10 50 00*, *08-508 294 00*,
 * *0701 23 45 67*, *+46 42 10 50 00*.
 */
export function phoneEnd(text: string, start: number, first: number, limit: number): number {
  const international = text.charCodeAt(start) === 0x2b;
  if (first - start < 2 || first - start > 5) return -1;
  let digits = first - start;
  let i = first;
  let groups = 0;
  const dash = codeWithin(text, i, limit) === HYPHEN || codeWithin(text, i, limit) === EN_DASH;
  const separated = dash || codeWithin(text, i, limit) === SLASH;
  if (international) {
    // +46 (0)42-10 50 00
    const bracket = isGroupSpace(codeWithin(text, i, limit)) ? i + 1 : i;
    if (text.startsWith('(0)', bracket) && bracket + 3 < limit) i = bracket + 3;
    const zone =
      isGroupSpace(codeWithin(text, i, limit)) || codeWithin(text, i, limit) === HYPHEN ? i + 1 : i;
    const end = digitsEnd(text, zone, limit);
    if (end === zone) return -1;
    digits += end - zone;
    i = end;
    if (codeWithin(text, i, limit) === HYPHEN && classWithin(text, i + 1, limit) === Char.digit) {
      const rest = digitsEnd(text, i + 1, limit);
      digits += rest - i - 1;
      i = rest;
    }
    groups = 2;
  } else if (separated) {
    const end = digitsEnd(text, i + 1, limit);
    const length = end - i - 1;
    if (length < 2 || length > 8) return -1;
    digits += length;
    i = end;
    groups = 2;
  }
  while (isGroupSpace(codeWithin(text, i, limit))) {
    const end = digitsEnd(text, i + 1, limit);
    const length = end - i - 1;
    if (length < 2 || length > 3 || digits + length > longestPhone || isLetterWithin(text, end, limit)) break;
    digits += length;
    i = end;
    groups++;
  }
  return groups >= 2 && digits >= 6 ? i : -1;
}
