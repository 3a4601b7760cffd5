import { expect, test } from 'vitest';
import { ibansIn, isIban } from '../../../../src/rules/support/personal-data/iban.ts';

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

const found = (text: string) =>
  ibansIn(text).map(({ start, end, isRight }) => `${text.slice(start, end)} ${isRight ? 'right' : 'wrong'}`);

test('accounts are found as people write them, with a short group last and without what follows', () => {
  expect(found('Betala till SE45 5000 0000 0583 9825 7466 BIC ESSESESS.')).toEqual([
    'SE45 5000 0000 0583 9825 7466 right',
  ]);
  expect(found('NO93 8601 1117 947 eller DE89370400440532013000')).toEqual([
    'NO93 8601 1117 947 right',
    'DE89370400440532013000 right',
  ]);
  expect(found('SE45 5000 0000 0583 9825 7466 2026')).toEqual(['SE45 5000 0000 0583 9825 7466 right']);
});

test('a wrong figure is told, and what is too short is no account', () => {
  expect(found('SE45 5000 0000 0583 9825 7467')).toEqual(['SE45 5000 0000 0583 9825 7467 wrong']);
  expect(found('AB12 3456 7890')).toEqual([]);
});
