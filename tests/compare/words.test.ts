import { expect, test } from 'vitest';
import { shownDifference, shownValue } from '../../src/compare/words.ts';

test('a difference is that of the values that stand beside it', () => {
  const [before, after] = [47.16, 33.64];
  expect([shownValue(before, 1, 'sv'), shownValue(after, 1, 'sv')]).toEqual(['47,2', '33,6']);
  expect(shownDifference(before, after, 1, 'sv')).toBe('−13,6');
  expect(shownDifference(2.04, 2.01, 1, 'sv')).toBe('0,0');
});
