import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimEnd } from '../../src/base/trim-end.ts';

test('it takes off what the pattern for a run at the end takes off', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '.', '!', ' ', '𝒳', '😀', '\ud83d', '\udc00') });
  fc.assert(
    fc.property(text, (one) => {
      expect(trimEnd(one, /[.!]/u)).toBe(one.replace(/[.!]+$/u, ''));
      expect(trimEnd(one, /[^\p{L}]/u)).toBe(one.replace(/[^\p{L}]+$/u, ''));
    }),
  );
});
