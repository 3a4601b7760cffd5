import { describe, expect, test } from 'vitest';
import { lix, mean, median, ovix, standardDeviation } from '../../src/measures/formulas.ts';

describe('LIX', () => {
  test('gives the value of Sparv’s test text: four times seven words of one to nine letters', () => {
    expect(lix(28, 4, 4)).toBeCloseTo(21.29, 2);
  });

  test('gives the published values for published counts', () => {
    // A thesis summary (O 2 411, M 100, L 843: LIX 59) and a blog (O 3 784, M 580, L 1 018: LIX 33).
    expect(Math.round(lix(2411, 100, 843)!)).toBe(59);
    expect(Math.round(lix(3784, 580, 1018)!)).toBe(33);
  });

  test('is null for a text without sentences or words', () => {
    expect([lix(0, 0, 0), lix(0, 2, 0), lix(2, 0, 0)]).toEqual([null, null, null]);
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

  test('is nothing where one word is said over and over', () => {
    expect(ovix(2, 1)).toBeCloseTo(1, 9);
  });

  test('is null where the formula has no value: all words different, or hardly any words', () => {
    expect(ovix(300, 300)).toBeNull();
    expect(ovix(1, 1)).toBeNull();
    expect(ovix(0, 0)).toBeNull();
    expect(ovix(2, 0)).toBeNull();
    expect(ovix(1, 0)).toBeNull();
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
