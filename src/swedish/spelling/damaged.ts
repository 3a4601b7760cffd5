import { Flag } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { likelihood } from './edits.ts';

/**
 * What scanning (OCR) and foreign keyboards make of Swedish letters: *arbetslos, berdtta, l6sning, Hér*. Each
 * sign may stand for itself or for these.
 */
const STANDS_FOR: Readonly<Record<string, string>> = {
  a: 'åä',
  o: 'ö',
  d: 'äå',
  é: 'äå',
  è: 'äå',
  à: 'å',
  á: 'åä',
  â: 'åä',
  ó: 'ö',
  ò: 'ö',
  ô: 'ö',
  õ: 'ö',
  ø: 'ö',
  æ: 'ä',
  ë: 'ä',
  ü: 'ö',
  '0': 'oö',
  '1': 'li',
  '5': 's',
  '6': 'öó',
  '8': 'ä',
  '|': 'il',
};

const standsFor = new Map(
  Object.entries(STANDS_FOR).map(([sign, letters]) => [
    sign.charCodeAt(0),
    [...letters].map((letter) => letter.charCodeAt(0)),
  ]),
);

/** Most letters restored in one word. */
const MOST_RESTORED = 4;
const MOST_FOUND = 20;

export interface Restored {
  form: string;
  /** Letters that were changed. */
  changes: number;
  compound: boolean;
  /** `likelihood` of the form, of its last part in a compound. */
  frequency: number;
}

/** Right words that a damaged word may have been, in no order. The word is in small letters. */
export function restoreDamaged(lexicon: Lexicon, word: string): Restored[] {
  const results: Restored[] = [];
  const built: number[] = [];
  let steps = 0;
  const visit = (at: number, node: number, changes: number, part: number): void => {
    // A few steps a letter are the rule; the bound is for strings made to have many readings.
    if (results.length >= MOST_FOUND || ++steps > 2000) return;
    const payload = node === 0 ? -1 : lexicon.payloadAt(node);
    if (payload >= 0) {
      const flags = lexicon.flags(payload);
      if (at === word.length) {
        const ends =
          flags & (part === 0 ? Flag.ALONE : Flag.END) && !(flags & (Flag.NO_SUGGEST | Flag.MISSPELLING));
        if (ends && changes > 0) {
          const form = String.fromCharCode(...built);
          results.push({ form, changes, compound: part > 0, frequency: likelihood(lexicon, payload) });
        }
      } else if (flags & (part === 0 ? Flag.BEGIN : Flag.MIDDLE)) visit(at, 0, changes, part + 1);
    }
    if (at === word.length) return;
    const unit = word.charCodeAt(at);
    go(unit, at, node, changes, part);
    if (changes < MOST_RESTORED) {
      for (const letter of standsFor.get(unit) ?? []) go(letter, at, node, changes + 1, part);
    }
  };
  const go = (unit: number, at: number, node: number, changes: number, part: number): void => {
    const next = lexicon.step(node, unit);
    if (next < 0) return;
    built.push(unit);
    visit(at + 1, next, changes, part);
    built.pop();
  };
  visit(0, 0, 0, 0);
  return results;
}
