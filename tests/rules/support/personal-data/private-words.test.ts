import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import {
  privateLabelIn,
  withoutOverlaps,
} from '../../../../src/rules/support/personal-data/private-words.ts';

test.each([
  ['Hemadress: Storgatan 4', 'Hemadress'],
  ['Privat telefon: 0123-45 67 89', 'telefon'],
  ['En privat fråga om telefon', undefined],
  ['Adress: Storgatan 4', undefined],
])('what says that a number is private is found in %j', (text, expected) => {
  const { tokens } = analyse({ text }).blocks[0]!.sentences[0]!;
  expect(tokens[privateLabelIn(tokens)]?.text).toBe(expected);
});

test('findings come in the order of the text, and of two in one place the first is kept', () => {
  const secret = { matter: 'secret', start: 4, end: 10 } as const;
  const care = { matter: 'care', start: 8, end: 12 } as const;
  const birth = { matter: 'birth', start: 10, end: 14 } as const;
  expect(withoutOverlaps([birth, care, secret])).toEqual([secret, birth]);
});
