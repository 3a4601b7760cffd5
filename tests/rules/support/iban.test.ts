import { expect, test } from 'vitest';
import { isIban } from '../../../src/rules/support/iban.ts';

test('an account with right check figures is known', () => {
  expect(isIban('SE4550000000058398257466')).toBe(true);
  expect(isIban('GB82WEST12345698765432')).toBe(true);
});

test('a wrong figure, two that have changed places and other strings are no account', () => {
  expect(isIban('SE4550000000058398257467')).toBe(false);
  expect(isIban('SE4550000000058398254766')).toBe(false);
  expect(isIban('SE00')).toBe(false);
  expect(isIban('')).toBe(false);
});
