import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MappedTextBuilder } from '../../src/format/offset-map.ts';
import { addDecoded } from '../../src/format/plain-text.ts';

const decode = (source: string) => {
  const builder = new MappedTextBuilder();
  addDecoded(builder, source, 0, source.length);
  return builder.build();
};

describe('addDecoded', () => {
  test('composes decomposed letters, and a finding covers the whole letter', () => {
    const { text, map } = decode('fo\u0308r a\u030At');
    expect(text).toBe('för åt');
    expect([map.rawStart(1), map.rawEnd(2)]).toEqual([1, 3]);
    expect([map.rawStart(4), map.rawEnd(5)]).toEqual([5, 7]);
  });

  test('leaves out soft hyphens and zero-width characters', () => {
    const { text, map } = decode('kom\u00ADmu\u200Bnen\uFEFF');
    expect(text).toBe('kommunen');
    expect([map.rawStart(3), map.rawEnd(5)]).toEqual([4, 6]);
  });

  test('composes a letter with its mark across a soft hyphen', () => {
    expect(decode('a\u00AD\u030A').text).toBe('å');
  });

  test('makes white space one space but keeps a no-break space', () => {
    expect(decode('10\u00A0000 \t kr').text).toBe('10\u00A0000 kr');
  });

  test('keeps emoji, joiners and lone surrogates whole', () => {
    const text = '👩‍🚀 \uD83D ✔️';
    expect(decode(text).text).toBe(text);
  });

  test('gives the same as normalising the whole, for any mixture', () => {
    const piece = fc.constantFrom(
      'a',
      'o',
      'å',
      '\u0308',
      '\u030A',
      '\u0327',
      '\u00AD',
      '\u200B',
      '😀',
      'ᄀ',
      'ᅡ',
      '\u212B',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        expect(decode(source).text).toBe(source.replaceAll(/[\u00AD\u200B]/g, '').normalize('NFC'));
      }),
      { numRuns: 1000 },
    );
  });
});
