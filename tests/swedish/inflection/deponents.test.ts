import { expect, test } from 'vitest';
import { deponentForms } from '../../../src/swedish/deponent-forms.ts';
import { isDeponent } from '../../../src/swedish/inflection/verbs.ts';

test('every deponent that is known in a text is one as a headword too', () => {
  expect(deponentForms.map(([infinitive]) => infinitive!).filter((verb) => !isDeponent(verb))).toEqual([]);
  expect(isDeponent('mötas')).toBe(true);
});

test('a deponent that looks like a passive of another verb is one as a headword', () => {
  expect(isDeponent('fattas')).toBe(true);
  expect(isDeponent('betalas')).toBe(false);
});
