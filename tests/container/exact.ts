import { expect } from 'vitest';
import { decodeRaw } from '../../src/format/decode.ts';
import type { ParsedDocument } from '../../src/format/types.ts';

const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/gu, ' ').trim();

/** What each block and each of its words marks in the source must be that text. */
export function expectExactBlocks({ format, source, blocks }: ParsedDocument): void {
  let last = 0;
  for (const { text, map, spans } of blocks) {
    expect(text).toBe(text.normalize('NFC').replace(/^[ \n]+|[ \n]+$/gu, ''));
    expect(text).not.toMatch(/[\t\f\r\u00ad]/u);
    expect(map.rawStart(0)).toBeGreaterThanOrEqual(last);
    last = map.rawEnd(text.length);
    for (const match of text.matchAll(/[^\s]+/gu)) {
      const end = match.index + match[0].length;
      expect(decodeRaw(format, source.slice(map.rawStart(match.index), map.rawEnd(end)))).toBe(match[0]);
    }
    expect(decodeRaw(format, source.slice(map.rawStart(0), last))).toBe(collapse(text));
    for (const span of spans) expect(text.slice(span.start, span.end)).not.toBe('');
  }
}
