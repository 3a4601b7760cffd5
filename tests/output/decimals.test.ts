import { expect, test } from 'vitest';
import { rounded } from '../../src/output/decimals.ts';

test('figures are rounded wherever they stand, and all else stays', () => {
  const value = { a: 1 / 3, b: [2 / 3, null, true, '0.123456'], c: { d: 12, e: -1.00004 } };
  expect(rounded(value)).toEqual({ a: 0.3333, b: [0.6667, null, true, '0.123456'], c: { d: 12, e: -1 } });
});

test('what has been rounded stays as it is', () => {
  for (const value of [63.803, 0.3385, 0.1 + 0.2, 1e9 + 0.5])
    expect(rounded(rounded(value))).toBe(rounded(value));
});
