import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import {
  bankAccountIn,
  contactIn,
  isBirthday,
  streetIn,
  type TextRange,
} from '../../../../src/rules/support/personal-data/private-figures.ts';

const tokensOf = (text: string) => analyse({ text }).blocks[0]!.sentences[0]!.tokens;
const said = (text: string, range: TextRange | undefined) => range && text.slice(range.start, range.end);

test.each([
  ['Ring 0123-45 67 89 i morgon', '0123-45 67 89'],
  ['Ring +46 70 123 45 67 i morgon', '+46 70 123 45 67'],
  ['Skriv till eva.sten@exempel.se i morgon', 'eva.sten@exempel.se'],
  ['Skriv till eva.sten@exempel.se eller ring 0123-45 67 89', '0123-45 67 89'],
  ['Ärende 2026-0123 är klart', undefined],
])('contact details are found in %j, the telephone first', (text, expected) => {
  expect(said(text, contactIn(tokensOf(text), text))).toBe(expected);
});

test('what stands outside the part that is asked for is not found', () => {
  const text = 'Storgatan 4 och 0123-45 67 89';
  expect(streetIn(text, 5)).toBeUndefined();
  expect(contactIn([], text, 0, 20)).toBeUndefined();
  expect(said(text, contactIn([], text, 12))).toBe('0123-45 67 89');
});

test('a street has a name and a number', () => {
  expect(said('bor på Storgatan 4', streetIn('bor på Storgatan 4'))).toBe('Storgatan 4');
  expect(streetIn('bor på storgatan, nummer 4')).toBeUndefined();
});

test('a bank account has nine to sixteen figures, however they are grouped', () => {
  expect(said('konto 8327-9, 123 456 789-0', bankAccountIn('konto 8327-9, 123 456 789-0'))).toBe(
    '8327-9, 123 456 789-0',
  );
  expect(bankAccountIn('nummer 1234 567')).toBeUndefined();
});

test.each([
  ['1972-03-14', true],
  ['720314', true],
  ['720314-XXXX', true],
  ['1972-13-14', false],
  ['1872-03-14', false],
  ['1972', false],
])('%s is a date of birth: %s', (text, expected) => {
  expect(isBirthday(tokensOf(text)[0]!)).toBe(expected);
});
