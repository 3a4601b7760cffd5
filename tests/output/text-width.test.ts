import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, padEnd, padStart, textWidth, wrapWords } from '../../src/output/text-width.ts';

describe('textWidth', () => {
  it.each([
    ['åäö', 3],
    ['a\u030a', 1],
    ['漢字', 4],
    ['👍', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('padding', () => {
  it('counts columns, not code units', () => {
    expect(padEnd('a\u030a', 3)).toBe('a\u030a  ');
    expect(padStart('漢', 3)).toBe(' 漢');
    expect(padEnd('lång', 2)).toBe('lång');
  });
});

describe('oneLine', () => {
  it('makes line breaks and tabs one space', () => {
    expect(oneLine(' ett\r\n  två\ttre ')).toBe('ett två tre');
  });

  it('shows control characters instead of sending them to the terminal', () => {
    expect(oneLine('a\u001b[31mb\u0007\u202e')).toBe('a␣[31mb␣␣');
  });

  it('keeps no-break spaces', () => {
    expect(oneLine('45\u00a0000')).toBe('45\u00a0000');
  });
});

describe('wrapWords', () => {
  it('breaks between words', () => {
    expect(wrapWords('ett två tre fyra', 8)).toEqual(['ett två', 'tre fyra']);
  });

  it('loses no word, and makes no line wider than the width unless a word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const lines = wrapWords(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
