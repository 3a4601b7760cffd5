import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlain } from '../../src/format/plain.ts';

const piece = fc.constantFrom(
  ...[
    'Kommunen',
    'får',
    'är',
    'fo\u0308r',
    'Anna',
    'Berg',
    'kl. 13.00',
    '2026',
    'a',
    'X',
    '😀',
    '\uD83D',
    '§ 4',
  ],
  ...[
    '.',
    ',',
    ':',
    '?',
    '!',
    '-',
    ' - ',
    '•',
    '* ',
    '1. ',
    'a) ',
    '# ',
    '(',
    ')',
    '”',
    '\u00A0',
    '\u00AD',
    '\u200B',
  ],
  ...[
    ' ',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\u2028',
    '\uFEFF',
    '---\n',
    '===\n',
  ],
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What two texts must agree in: letters in NFC, without zero-width characters, white space as one space. */
const essence = (raw: string): string =>
  raw
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A hyphen that cuts a word at the end of a line is not in the text. */
const uncut = (raw: string): string =>
  raw.replaceAll(/[-\u00AD][\s\u00AD\u200B\uFEFF]*[\r\n\f][\s\u00AD\u200B\uFEFF]*(?=\p{Ll})/gu, '');

test('blocks stand in the order of the source and never overlap', () => {
  fc.assert(
    fc.property(text, (source) => {
      let last = 0;
      for (const { text: decoded, map } of parsePlain(source).blocks) {
        const start = map.rawStart(0);
        const end = map.rawEnd(decoded.length);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: 1000 },
  );
});

test('the raw slice of each block decodes to its text', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { text: decoded, map } of parsePlain(source).blocks) {
        const raw = source.slice(map.rawStart(0), map.rawEnd(decoded.length));
        if (!/[-\u00AD]/.test(raw)) expect(essence(decoded)).toBe(essence(raw));
        // Hyphens at the ends of lines may be kept or not, with or without a space.
        else expect(essence(decoded).replaceAll(/[-\s]/g, '')).toBe(essence(raw).replaceAll(/[-\s]/g, ''));
      }
    }),
    { numRuns: 1000 },
  );
});

test('each word of a block maps to the same word in the source', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { text: decoded, map } of parsePlain(source).blocks) {
        for (const match of decoded.matchAll(/[\p{L}\d]+/gu)) {
          const raw = source.slice(map.rawStart(match.index), map.rawEnd(match.index + match[0].length));
          expect([essence(raw), essence(uncut(raw))]).toContain(match[0]);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('the decoded text is in NFC, without zero-width characters, tabs or double spaces', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { text: decoded } of parsePlain(source).blocks) {
        expect(decoded).toBe(decoded.normalize('NFC'));
        expect(decoded).not.toMatch(/[\t\r\f\u00AD\u200B\u2060\uFEFF]| {2}/);
        expect(decoded).toBe(decoded.trim());
      }
    }),
    { numRuns: 1000 },
  );
});
