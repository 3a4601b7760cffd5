import { describe, expect, it } from 'vitest';
import { mean } from '../../src/measures/formulas.ts';
import { differenceInterval, holdsZero, quantile } from '../../src/statistics/resample.ts';

const meanOf = (values: readonly number[]) => mean(values) ?? Number.NaN;

describe('interval of a difference', () => {
  it('holds a known difference, and is the same every time', () => {
    const before = Array.from({ length: 40 }, (_, index) => 50 + (index % 9));
    const after = before.map((value) => value + 10);
    const interval = differenceInterval(before, after, meanOf)!;
    expect(interval.from).toBeLessThan(10);
    expect(interval.to).toBeGreaterThan(10);
    expect(holdsZero(interval)).toBe(false);
    expect(differenceInterval(before, after, meanOf)).toEqual(interval);
  });

  it('has the width that theory gives: about 2 · 1.96 standard errors', () => {
    const values = Array.from({ length: 200 }, (_, index) => (index * 37) % 100);
    const error = Math.sqrt((2 * 833.25) / 200);
    const { from, to } = differenceInterval(values, values, meanOf)!;
    expect(to - from).toBeGreaterThan(2 * 1.96 * error * 0.9);
    expect(to - from).toBeLessThan(2 * 1.96 * error * 1.1);
  });

  it('says nothing of nothing', () => {
    expect(differenceInterval([], [1], meanOf)).toBeUndefined();
    expect(differenceInterval([1], [1], () => Number.NaN)).toBeUndefined();
  });
});

it('finds quantiles between neighbours', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([7], 0.975)).toBe(7);
});
