import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRaw } from '../../src/format/decode.ts';
import { parseHtml } from '../../src/format/html.ts';
import { parseMarkdown } from '../../src/format/markdown.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import { htmlSource, markdownSource } from './markup-arbitraries.ts';

const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();

/** A reader's character stands in the source as a whole: the first offset from `at` on that is not inside one. */
function edge(text: string, at: number): number {
  let offset = at;
  while (offset < text.length && /^[\p{M}\udc00-\udfff]/u.test(text.slice(offset))) offset++;
  return offset;
}

/** Checks the whole of each block, and the part of it that `cut` picks. */
function expectExact({ format, source, blocks }: ParsedDocument, cut: [number, number]): void {
  blocks.forEach(({ text, map, spans, within }, index) => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toMatch(/^[^\t\f\r]+$/);
    expect(text).toBe(text.replace(/^[ \n]+|[ \n]+$/g, ''));
    const a = edge(text, Math.floor(cut[0] * text.length));
    const b = edge(text, a + Math.ceil(cut[1] * (text.length - a)));
    for (const [from, to] of [
      [0, text.length],
      [a, b],
    ] as const) {
      if (from === to) continue;
      const start = map.rawStart(from);
      const end = map.rawEnd(to);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
      const raw = source.slice(start, end);
      expect(decodeRaw(format, raw), JSON.stringify(raw)).toBe(collapse(text.slice(from, to)));
    }
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    if (within !== undefined) expect(within).toBeLessThan(index);
    let last = -1;
    for (let offset = 0; offset < text.length; offset++) {
      expect(map.rawStart(offset)).toBeGreaterThanOrEqual(last);
      last = map.rawStart(offset);
    }
  });
}

const cuts = fc.tuple(
  fc.double({ min: 0, max: 0.99, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('every part of every block decodes from exactly its place in the source', () => {
  test('in HTML', () => {
    fc.assert(
      fc.property(htmlSource, cuts, (source, cut) => expectExact(parseHtml(source), cut)),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  test('in Markdown', () => {
    fc.assert(
      fc.property(markdownSource, cuts, (source, cut) => expectExact(parseMarkdown(source), cut)),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});
