import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../../src/swedish/lexicon/analyse.ts';
import { shippedLexicon } from './load.ts';

const lexicon = shippedLexicon();
const texts = (word: string) => compoundParts(lexicon, word)?.map(({ text }) => text);

describe('parts of compounds', () => {
  it.each([
    ['stadsbyggnadsförvaltningen', ['stadsbyggnads', 'förvaltningen']],
    ['veckoslut', ['vecko', 'slut']],
    ['äldreomsorgsförvaltningen', ['äldreomsorgs', 'förvaltningen']],
    ['arbetsmarknadsutbildning', ['arbetsmarknads', 'utbildning']],
    ['hyresgästförening', ['hyresgäst', 'förening']],
  ])('divides %s into the fewest parts', (word, parts) => {
    expect(texts(word)).toEqual(parts);
  });

  it('gives offsets into the word and says which parts only bind', () => {
    expect(compoundParts(lexicon, 'Arbetsplats')).toEqual([
      { text: 'Arbets', start: 0, end: 6, form: 'binding' },
      { text: 'plats', start: 6, end: 11, form: 'free' },
    ]);
  });

  it('takes the -s before another part for a binding form, though the genitive looks the same', () => {
    expect(compoundParts(lexicon, 'kommunstyrelsemöte')?.at(-1)?.form).toBe('free');
    expect(compoundParts(lexicon, 'förvaltningschef')?.[0]).toMatchObject({
      text: 'förvaltnings',
      form: 'binding',
    });
  });

  it('lets parts overlap where three equal letters were made two', () => {
    expect(compoundParts(lexicon, 'stallampa')?.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [4, 9],
    ]);
  });

  it('divides at hyphens', () => {
    expect(texts('LSS-handläggare')).toEqual(['LSS', 'handläggare']);
  });

  it('finds no parts in a simple word or a string that is no word', () => {
    expect(texts('vecka')).toBeUndefined();
    expect(texts('zzyxq')).toBeUndefined();
  });

  it('gives parts that cover the word without gaps, whatever the word', () => {
    const piece = fc.constantFrom('stads', 'bygg', 'hus', 'nämnd', 'vecko', 'arbets', 'fall', 'lucka', 'x');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const word = pieces.join('');
        const parts = compoundParts(lexicon, word);
        if (!parts) return;
        expect(parts[0]!.start).toBe(0);
        expect(parts.at(-1)!.end).toBe(word.length);
        for (const { text, start, end } of parts) expect(word.slice(start, end)).toBe(text);
        for (let at = 1; at < parts.length; at++) {
          expect(parts[at - 1]!.end - parts[at]!.start).toBeOneOf([0, 1]);
        }
      }),
    );
  });
});
