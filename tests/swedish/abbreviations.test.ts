import { describe, expect, test } from 'vitest';
import { findAbbreviation } from '../../src/swedish/abbreviations.ts';

describe('an abbreviation is found however its stops, spaces and capitals are set', () => {
  test.each([
    ['t.ex.', 'till exempel'],
    ['T.ex.', 'till exempel'],
    ['t ex', 'till exempel'],
    ['t. ex.', 'till exempel'],
    ['fr\u00a0o\u00a0m', 'från och med'],
    ['ca', 'cirka'],
    ['Ca.', 'cirka'],
    ['SoL:s', 'socialtjänstlagen'],
    ['kap.', 'kapitel'],
    ['Kap.', 'kapitel'],
    ['m.fl.', 'med flera'],
    ['M. fl.', 'med flera'],
  ])('%s', (form, meaning) => expect(findAbbreviation(form)?.means[0]).toBe(meaning));
});

test('other words are none', () => {
  for (const form of [
    'kommunen',
    'SOL',
    '',
    '.',
    'k.f.',
    'm.',
    'm.fl.m.',
    't.ox.',
    'KAP.',
    ':s',
    'kaps',
    'socialtjänstlagarnas.',
  ])
    expect(findAbbreviation(form)).toBeUndefined();
});
