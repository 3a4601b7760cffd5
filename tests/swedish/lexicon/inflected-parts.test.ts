import { expect, it } from 'vitest';
import { SpellChecker } from '../../../src/swedish/spelling/index.ts';
import { shippedLexicon } from './load.ts';

const checker = new SpellChecker(shippedLexicon());

it('takes no inflected noun for the first part of a compound, but a genitive', () => {
  for (const word of ['kommunenchef', 'elevernaprojekt', 'brevetmall'])
    expect(checker.accepts(word)).toBe(false);
  expect(checker.accepts('dagsrytmen')).toBe(true);
});

it('reads no ending as a part of its own', () => {
  for (const word of ['hallen', 'klassen', 'adressen']) expect(checker.parts(word)).toBeUndefined();
  expect(checker.parts('fallucka')?.map(({ text }) => text)).toEqual(['fall', 'lucka']);
});
