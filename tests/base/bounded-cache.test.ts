import { expect, test } from 'vitest';
import { BoundedCache } from '../../src/base/bounded-cache.ts';

test('an answer is found out once, also one that is undefined', () => {
  const cache = new BoundedCache<string, number | undefined>(10);
  const asked: string[] = [];
  const find = (key: string) => {
    asked.push(key);
    return key === 'none' ? undefined : key.length;
  };
  expect(['one', 'none', 'one', 'none'].map((key) => cache.take(key, find))).toEqual([
    3,
    undefined,
    3,
    undefined,
  ]);
  expect(asked).toEqual(['one', 'none']);
  expect(cache.get('one')).toBe(3);
  expect(cache.get('two')).toBeUndefined();
});

test('no more answers are kept than there may be, and what was forgotten is found out anew', () => {
  const cache = new BoundedCache<number, number>(3);
  let asked = 0;
  const double = (key: number) => {
    asked++;
    return 2 * key;
  };
  for (const key of [1, 2, 3, 4]) cache.take(key, double);
  expect([1, 2, 3, 4].filter((key) => cache.get(key) !== undefined)).toEqual([4]);
  expect(cache.take(1, double)).toBe(2);
  expect(asked).toBe(5);
});
