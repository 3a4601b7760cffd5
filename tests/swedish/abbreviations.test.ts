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
  ])('%s', (form, meaning) => expect(findAbbreviation(form)?.means[0]).toBe(meaning));
});

test('other words are none', () => {
  for (const form of ['kommunen', 'SOL', '', '.', 'k.f.']) expect(findAbbreviation(form)).toBeUndefined();
});
