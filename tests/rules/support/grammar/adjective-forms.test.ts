import { expect, test } from 'vitest';
import {
  commonOf,
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

test('no form is made up for what does not inflect so', () => {
  expect(neuterOf(lexicon, 'skola')).toBeUndefined();
  expect(commonOf(lexicon, 'rätt')).toBeUndefined();
  expect(pluralOfCommon(lexicon, 'bra')).toBeUndefined();
  expect(weakBase(lexicon, 'rosa')).toBeUndefined();
  expect(weakBase(lexicon, 'nya')).toBe('ny');
});
