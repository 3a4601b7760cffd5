import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneByte, PackedTerms, packTerms } from '../../../src/rules/terms/term-list.ts';

describe('packed terms', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const terms = fc.array(fc.record({ term: text, replace: fc.array(text) }));

  test('are what was packed, one by one in any order and all in a row', () => {
    fc.assert(
      fc.property(terms, fc.array(fc.nat(20)), (list, places) => {
        const packed = new PackedTerms(packTerms(list));
        expect(packed.length).toBe(list.length);
        for (const place of places) expect(packed.at(place)).toEqual(list[place]);
        expect([...packed]).toEqual(list);
      }),
    );
  });

  test('are read once: what is kept beside a term stays beside it', () => {
    const packed = new PackedTerms(packTerms([{ term: 'erlägga' }]));
    expect(packed.at(0)).toBe(packed.at(0));
  });

  test('take a byte a letter', () => {
    fc.assert(
      fc.property(terms, (list) => {
        expect(packTerms(list)).toMatch(/^[\0-\xff]*$/);
      }),
    );
    expect(inOneByte('"”ö”"')).toBe('"\\u201dö\\u201d"');
  });
});
