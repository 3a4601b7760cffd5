import { describe, expect, it } from 'vitest';
import { growthExponent, interleaved, median, medianRatio } from '../../../scripts/bench/measure.ts';

describe('growthExponent', () => {
  const points = (cost: (size: number) => number) =>
    [0.1, 1, 5, 20].map((size) => ({ size, cost: cost(size) }));

  it('tells linear from quadratic, whatever the unit', () => {
    expect(growthExponent(points((size) => 7 * size))).toBeCloseTo(1);
    expect(growthExponent(points((size) => 0.003 * size ** 2))).toBeCloseTo(2);
    expect(growthExponent(points((size) => size ** 1.3))).toBeCloseTo(1.3);
  });
});

describe('medians', () => {
  it('are the middle, or between the two in the middle', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('of ratios are taken pair by pair: a slow round is slow for both', () => {
    expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
    expect(medianRatio([2, 2, 50], [1, 1, 1])).toBe(2);
  });
});

describe('interleaved', () => {
  it('does the works by turns, each as many times as asked for', async () => {
    const done: string[] = [];
    const timings = await interleaved({ a: () => done.push('a'), b: () => done.push('b') }, { a: 3, b: 1 });
    expect(done).toEqual(['a', 'b', 'a', 'a']);
    expect([timings.a.length, timings.b.length]).toEqual([3, 1]);
    for (const { wall, processor } of timings.a) {
      expect(wall).toBeGreaterThanOrEqual(0);
      expect(processor).toBeGreaterThanOrEqual(0);
    }
  });
});
