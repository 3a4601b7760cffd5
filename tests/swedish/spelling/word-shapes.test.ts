import { describe, expect, it } from 'vitest';
import {
  colonForm,
  isAcronym,
  isShortCode,
  normaliseWord,
} from '../../../src/swedish/spelling/word-shapes.ts';

describe('shapes of words', () => {
  it.each([
    ['EU:s', 'EU'],
    ['Covid-19:S', 'Covid-19'],
    ['a:b:n', 'a:b'],
    [':s', undefined],
    ['EU:x', undefined],
    ['EUs', undefined],
  ])('%s is an ending after %s', (word, base) => expect(colonForm(word)).toBe(base));

  it.each([
    ['LSS', true],
    ['KSAU', true],
    ['FoUs', false],
    ['LSSs', true],
    ['G7', true],
    ['H&M', true],
    ['ABCDEF', true],
    ['ABCDEFG', false],
    ['A', false],
    ['As', false],
    ['ABc', false],
    ['12', false],
    ['xABC', false],
  ])('%s is an acronym: %s', (word, expected) => expect(isAcronym(word)).toBe(expected));

  it.each([
    ['A4', true],
    ['12b', true],
    ['20kg', true],
    ['H1N1', true],
    ['17.30-tis', true],
    ['17.30-tiden', false],
    ['l6sning', false],
    ['l6sa', false],
    ['sa6l', false],
    ['abc', false],
  ])('%s is a short code: %s', (word, expected) => expect(isShortCode(word)).toBe(expected));

  it.each([
    ['åäöÅÄÖé', 'åäöÅÄÖé'],
    ['kommun\u00adhus', 'kommunhus'],
    ['a\u200bb\u200dc\u2060d\ufeffe', 'abcde'],
    ['na\u0308mnd', 'nämnd'],
    ['d’Arc ‘a', "d'Arc 'a"],
    ['e\u2011tjänst e\u2010post', 'e-tjänst e-post'],
    ['a\u00a0_ b', 'a b'],
    ['a\tb', 'a b'],
    ['jan–mars', 'jan–mars'],
  ])('%j is read as %j', (word, expected) => expect(normaliseWord(word)).toBe(expected));
});
