import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/source/lines.ts';

describe('LineIndex', () => {
  test('counts lines and columns from 1 and in UTF-16 units', () => {
    const index = new LineIndex('ett\n😀två');
    expect(index.position(0)).toEqual({ line: 1, column: 1 });
    expect(index.position(6)).toEqual({ line: 2, column: 3 });
  });

  test('ends lines with LF, CR LF and CR, but not with U+2028', () => {
    const index = new LineIndex('a\nb\r\nc\rd\u2028e');
    expect(index.lineCount).toBe(4);
    expect(index.position(3)).toEqual({ line: 2, column: 2 });
    expect(index.position(5)).toEqual({ line: 3, column: 1 });
    expect(index.position(9)).toEqual({ line: 4, column: 3 });
  });

  test('keeps a CR LF that an offset points into on the line it ends', () => {
    expect(new LineIndex('a\r\nb').position(2)).toEqual({ line: 1, column: 3 });
  });

  test('gives an empty text one line', () => {
    const index = new LineIndex('');
    expect(index.lineCount).toBe(1);
    expect(index.position(7)).toEqual({ line: 1, column: 1 });
  });

  test('gives the start or the end of the text for lines outside it', () => {
    const index = new LineIndex('a\nbc\n');
    expect([-1, 0, 1, 2, 3, 4, 9].map((line) => index.lineStart(line))).toEqual([0, 0, 0, 2, 5, 5, 5]);
    expect(index.offset({ line: 9, column: 1 })).toBe(5);
    expect(index.offset({ line: 2, column: 0 })).toBe(2);
  });

  test('gives a text that ends with a lone CR an empty last line', () => {
    const index = new LineIndex('a\rb\r');
    expect(index.lineCount).toBe(3);
    expect(index.position(4)).toEqual({ line: 3, column: 1 });
  });

  test('finds every line of a text with many short ones, whatever ends them', () => {
    for (const end of ['\n', '\r', '\r\n', '\r\r\n']) {
      const text = `ab${end}`.repeat(500);
      const index = new LineIndex(text);
      const starts = [...text.matchAll(/\r\n|\n|\r/gu)].map(({ 0: { length }, index: at }) => at + length);
      expect(Array.from({ length: index.lineCount }, (_, line) => index.lineStart(line + 1))).toEqual([
        0,
        ...starts,
      ]);
    }
  });

  test('agrees with splitting the text, and offset undoes position', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀', ' ') });
    fc.assert(
      fc.property(text, fc.nat(80), (source, seed) => {
        const index = new LineIndex(source);
        const offset = Math.min(seed, source.length);
        const position = index.position(offset);
        expect(index.lineCount).toBe(source.split(/\r\n|\n|\r/).length);
        expect(index.offset(position)).toBe(offset);
      }),
    );
  });
});
