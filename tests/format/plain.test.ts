import { describe, expect, test } from 'vitest';
import { parsePlain } from '../../src/format/plain.ts';

/** Blocks as `kind text`, one a line. */
const outline = (source: string): string[] =>
  parsePlain(source).blocks.map((block) => `${block.kind} ${block.text}`);

describe('paragraphs', () => {
  test('an empty text has no blocks', () => {
    expect(parsePlain('').blocks).toEqual([]);
    expect(parsePlain('\n \r\n\t\uFEFF').blocks).toEqual([]);
  });

  test('lines that are wrapped are one paragraph with spaces', () => {
    expect(outline('Du kan söka bidrag hos\nkommunen. Ansökan gör du\nmed en blankett.')).toEqual([
      'paragraph Du kan söka bidrag hos kommunen. Ansökan gör du med en blankett.',
    ]);
  });
});
