import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/index.ts';
import { lix, mean, median, ovix, standardDeviation } from '../../src/measures/formulas.ts';
import { measure } from '../../src/measures/measure.ts';

describe('LIX', () => {
  test('gives the value of Sparv’s test text: four times seven words of one to nine letters', () => {
    expect(lix(28, 4, 4)).toBeCloseTo(21.29, 2);
  });

  test('gives the published values for published counts', () => {
    // A thesis summary (O 2 411, M 100, L 843: LIX 59) and a blog (O 3 784, M 580, L 1 018: LIX 33).
    expect(Math.round(lix(2411, 100, 843)!)).toBe(59);
    expect(Math.round(lix(3784, 580, 1018)!)).toBe(33);
  });

  test('is null for a text without sentences', () => {
    expect(lix(0, 0, 0)).toBeNull();
  });
});

describe('OVIX', () => {
  test.each([
    [2, 11.32],
    [3, 9.88],
    [4, 9.58],
  ])('gives Sparv’s value for %i repeats of seven words', (repeats, value) => {
    expect(ovix(7 * repeats, 7)).toBeCloseTo(value, 2);
  });

  test('is null where the formula has no value: all words different, or hardly any words', () => {
    expect(ovix(300, 300)).toBeNull();
    expect(ovix(1, 1)).toBeNull();
    expect(ovix(0, 0)).toBeNull();
  });
});

describe('statistics', () => {
  test('agree with figures worked out by hand', () => {
    expect(mean([2, 4, 9])).toBe(5);
    expect(median([9, 2, 4])).toBe(4);
    expect(median([9, 2, 4, 5])).toBe(4.5);
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
    expect([mean([]), median([]), standardDeviation([])]).toEqual([null, null, null]);
  });
});

describe('the measures of a text', () => {
  const measured = (text: string) => measure(analyse({ text, format: 'markdown' }));

  test('follow Sparv’s test text through the whole engine', () => {
    const sentence = 'A bc def ghij klmno pqrstu vxyzåäö.';
    const measures = measured(Array(4).fill(sentence).join(' '));
    expect(measures).toMatchObject({
      words: 28,
      sentences: 4,
      longWords: 4,
      paragraphs: 1,
      longestSentence: 7,
    });
    expect(measures.lix).toBeCloseTo(21.29, 2);
    expect(measures.lixUncertain).toBe(true);
    expect(measures.ovix).toBeNull();
  });

  test('count running text only: no headings, lists of fragments, tables, quotations, code or addresses', () => {
    const measures = measured(`# En rubrik som inte räknas

Vi ringer dig i morgon.

- kontoutdrag
- hyresavi

| Tjänst | Avgift |
|---|---|
| Larm | 210 kr |

> Här står något som en annan har skrivit.

\`\`\`
Detta är kod.
\`\`\`

Läs mer på https://exempel.se/larm eller skriv till oss.
`);
    expect(measures.sentences).toBe(2);
    // “https://exempel.se/larm” is no word.
    expect(measures.words).toBe(5 + 7);
  });

  test('count list items that are whole sentences', () => {
    expect(measured('Gör så här:\n\n- Fyll i blanketten.\n- Skicka den till oss.\n').sentences).toBe(3);
  });

  test('say nothing of an empty text', () => {
    expect(measured('')).toMatchObject({
      words: 0,
      sentences: 0,
      lix: null,
      ovix: null,
      meanSentenceLength: null,
    });
  });
});
