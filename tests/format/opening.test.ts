import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/format/opening.ts';
import { textFormats } from '../../src/format/types.ts';

describe('the opening of a text', () => {
  test('ends where a block begins, behind the length that is asked for', () => {
    expect(openingOf('Ett.\n\nTvå.\n\nTre.', 'plain', 4)).toBe('Ett.');
    expect(openingOf('Ett.\n\nTvå.\n\nTre.', 'plain', 7)).toBe('Ett.\n\nTvå.');
    expect(openingOf('Ett.\r\n \r\nTvå.\r\n\r\nTre.', 'markdown', 5)).toBe('Ett.\r');
    expect(openingOf('<p>Ett.</p><P class="x">Två.</p><h2>Tre</h2>', 'html', 8)).toBe('<p>Ett.</p>');
  });

  test('is none where no block begins near enough', () => {
    expect(openingOf('Ord '.repeat(100), 'plain', 50)).toBeUndefined();
    expect(openingOf(`${'Ord '.repeat(100)}\n\nSlut.`, 'plain', 50)).toBeUndefined();
    expect(openingOf('', 'html', 50)).toBeUndefined();
  });

  test('is the beginning of the text, of the length asked for to twice that', () => {
    const piece = fc.constantFrom('\n\n', '\n', '\r\n', 'ord ', '<p>', '</p>', '<', '😀', ' ');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        fc.constantFrom(...textFormats),
        fc.integer({ min: 1, max: 40 }),
        (source, format, length) => {
          const opening = openingOf(source, format, length);
          if (opening === undefined) return;
          expect(source.startsWith(opening)).toBe(true);
          expect(opening.length).toBeGreaterThanOrEqual(length);
          expect(opening.length).toBeLessThanOrEqual(2 * length);
        },
      ),
    );
  });
});
