/** Words that are decided by their shape, before or after the lexicon: numbers with letters, acronyms. */

import { hasDigit } from '../characters.ts';

/** Endings that stand after a colon in forms such as *EU:s, tv:n, 3:e, sms:ade, Covid-19:s*. */
const COLON_ENDINGS = new Set(
  's n ns en ens et ets t ts er ers ar ars erna ernas arna arnas ers na nas a as e es an ans or orna are aren'.split(
    ' ',
  ),
);

/** What stands before the colon ending of a word: *EU* of *EU:s*. Undefined for words without one. */
export function colonForm(word: string): string | undefined {
  const colon = word.lastIndexOf(':');
  if (colon <= 0 || !COLON_ENDINGS.has(word.slice(colon + 1).toLowerCase())) return undefined;
  return word.slice(0, colon);
}

/** Two to six capitals, digits and `&`, two of them capitals or one and a digit, perhaps with a small genitive s: *LSS, G7, LSSs*. */
export function isAcronym(word: string): boolean {
  return /^(?=.{2,6}$)[\p{Lu}\d&]*\p{Lu}[\p{Lu}\d&]*s?$/u.test(word) && /\p{Lu}.*\p{Lu}|\d/u.test(word);
}

/**
 * Digits with a few letters that name something or count: *A4, 12b, G7, 4x4, H1N1, 3D, 20kg, 17.30-tiden*'s
 * first part. At most three letters in a row, and no digit inside a longer word (*l6sning* is damaged text).
 */
export function isShortCode(word: string): boolean {
  return hasDigit(word) && !/\p{L}{4}/u.test(word) && !/\p{Ll}\d\p{Ll}{2}|\p{Ll}{2}\d\p{Ll}/u.test(word);
}

/** Soft hyphens and zero-width characters away, typographic apostrophes, hyphens and spaces made plain. */
export function normaliseWord(word: string): string {
  if (isPlain(word)) return word;
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u2019\u2018\u02bc]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\s_\u00a0]+/gu, ' ');
}

function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit <= 0x20 || unit === 0x5f || unit === 0xad || unit === 0xa0) return false;
    if (unit > 0x17f && unit !== 0x2013) return false;
  }
  return true;
}
