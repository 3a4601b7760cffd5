import { describe, expect, test } from 'vitest';
import {
  bareNounGender,
  definiteGender,
  hasTwoGenders,
  isPlural,
} from '../../../../src/rules/support/grammar/noun-gender.ts';
import { Lookup } from '../../../../src/swedish/lexicon/lookup.ts';
import { swedish } from '../../../support/swedish.ts';
import { tagText } from '../../../swedish/tagger/tag-text.ts';

const lookup = new Lookup(swedish.lexicon!);

test('a noun of two genders is one in compounds too, where its last part is no other word', () => {
  expect(hasTwoGenders('lag')).toBe(true);
  expect(hasTwoGenders('bolag')).toBe(false);
  expect(hasTwoGenders('brev')).toBe(false);
});

test.each([
  ['skolan', 'en'],
  ['huset', 'ett'],
  ['kapitlet', 'ett'],
  ['brevet', 'ett'],
  ['rummet', 'ett'],
  ['husen', 'plural'],
  ['skolorna', 'plural'],
  ['lagen', undefined],
])('%s is a definite of: %s', (form, wanted) => {
  expect(definiteGender(lookup, form)).toBe(wanted);
});

test('a plural is no plural where the form may be a singular', () => {
  expect(isPlural(lookup, 'platser')).toBe(true);
  expect(isPlural(lookup, 'forskare')).toBe(false);
  expect(isPlural(lookup, 'dator')).toBe(false);
});

describe('bareNounGender', () => {
  const genderOf = (text: string, word: string) => {
    const sentence = tagText(text);
    const place = sentence.tokens.findIndex(({ lower }) => lower === word);
    return bareNounGender(sentence, place, lookup);
  };

  test('tells where tag and dictionary agree', () => {
    expect(genderOf('Vi fattar ett beslut i maj.', 'beslut')).toBe('ett');
    expect(genderOf('Vi bygger en skola i maj.', 'skola')).toBe('en');
  });

  test('is silent on a definite, a noun of two genders and one before another noun', () => {
    expect(genderOf('Vi ser skolan i maj.', 'skolan')).toBeUndefined();
    expect(genderOf('Vi får en lag i maj.', 'lag')).toBeUndefined();
    expect(genderOf('Det är ett kommun styrelsemöte i maj.', 'kommun')).toBeUndefined();
  });
});
