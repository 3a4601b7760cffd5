import { expect, test } from 'vitest';
import {
  commonOf,
  commonOfPlural,
  neuterOf,
  pluralOfCommon,
  weakBase,
} from '../../../../src/rules/support/grammar/adjective-forms.ts';
import { swedish } from '../../../support/swedish.ts';

const lexicon = swedish.lexicon!;

test.each([
  ['viktig', 'viktigt', 'viktiga'],
  ['ny', 'nytt', 'nya'],
  ['gemensam', 'gemensamt', 'gemensamma'],
  ['flexibel', 'flexibelt', 'flexibla'],
  ['öppen', 'öppet', 'öppna'],
  ['röd', 'rött', 'röda'],
  ['fattad', 'fattat', 'fattade'],
])('%s has the neuter %s and the plural %s', (common, neuter, plural) => {
  expect(neuterOf(lexicon, common)).toBe(neuter);
  expect(pluralOfCommon(lexicon, common)).toBe(plural);
});

test.each([
  ['viktigt', 'viktig'],
  ['nytt', 'ny'],
  ['gjort', 'gjord'],
  ['fattat', 'fattad'],
])('%s is the neuter of %s', (neuter, wanted) => {
  expect(commonOf(lexicon, neuter)).toBe(wanted);
});

test.each([
  ['ansvariga', 'ansvarig'],
  ['tömda', 'tömd'],
  ['fattade', 'fattad'],
  ['vända', 'vänd'],
])('%s is the plural of %s', (plural, wanted) => {
  expect(commonOfPlural(lexicon, plural)).toBe(wanted);
});

test('a plural that is another word too, or no plural, has no common form', () => {
  for (const word of ['klara', 'öppna', 'rosa', 'lämna', 'skola'])
    expect(commonOfPlural(lexicon, word)).toBeUndefined();
});

test('a participle that is known as a form of the verb only has a neuter', () => {
  expect(neuterOf(lexicon, 'vänd')).toBe('vänt');
  expect(neuterOf(lexicon, 'hand')).toBeUndefined();
});

test('no form is made up for what does not inflect so', () => {
  expect(neuterOf(lexicon, 'skola')).toBeUndefined();
  expect(commonOf(lexicon, 'rätt')).toBeUndefined();
  expect(pluralOfCommon(lexicon, 'bra')).toBeUndefined();
  expect(weakBase(lexicon, 'rosa')).toBeUndefined();
  expect(weakBase(lexicon, 'nya')).toBe('ny');
});
