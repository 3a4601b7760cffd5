import { expect, test } from 'vitest';
import { hasDigit, hasLineFeed } from '../../src/swedish/characters.ts';

test.each([
  ['a0', true],
  ['a9', true],
  ['ab', false],
  ['a:', false],
  ['a/', false],
])('%s has a digit: %s', (word, expected) => expect(hasDigit(word)).toBe(expected));

test('a line feed is looked for in the given stretch only', () => {
  const text = 'a\nb\n';
  expect(hasLineFeed(text, 0, 1)).toBe(false);
  expect(hasLineFeed(text, 0, 2)).toBe(true);
  expect(hasLineFeed(text, 2, 3)).toBe(false);
});
