import { describe, expect, test } from 'vitest';
import { bareOfDefinite, pluralOfSingular } from '../../../../src/rules/support/grammar/noun-number.ts';
import { Lookup } from '../../../../src/swedish/lexicon/lookup.ts';
import { swedish } from '../../../support/swedish.ts';

const lookup = new Lookup(swedish.lexicon!);

describe('pluralOfSingular', () => {
  test.each([
    ['elev', 'elever'],
    ['ansökan', 'ansökningar'],
    ['ärende', 'ärenden'],
    ['bygglovsansökan', 'bygglovsansökningar'],
  ])('%s has the plural %s and is no plural itself', (form, wanted) => {
    expect(pluralOfSingular(lookup, form)).toBe(wanted);
  });

  test.each(['beslut', 'lärare', 'elever', 'kilo', 'lag', 'svarar'])(
    '%s may stand behind a word for many, or is no noun',
    (form) => {
      expect(pluralOfSingular(lookup, form)).toBeUndefined();
    },
  );
});

describe('bareOfDefinite', () => {
  test.each([
    ['beslutet', 'ett', 'beslut'],
    ['handlingen', 'en', 'handling'],
    ['kapitlet', 'ett', 'kapitel'],
    ['barnen', 'plural', 'barn'],
    ['reglerna', 'plural', 'regler'],
    ['lärarna', 'plural', 'lärare'],
  ])('%s is definite, %s, of %s', (form, gender, bare) => {
    expect(bareOfDefinite(lookup, form)).toEqual({ gender, bare });
  });

  test.each([
    'ansökan',
    'talan',
    'partstalan',
    'fordran',
    'förfrågan',
    'ställen',
    'ärenden',
    'ämnen',
    'botten',
  ])('%s only looks definite, and a genitive may stand before it', (form) => {
    expect(bareOfDefinite(lookup, form)).toBeUndefined();
  });
});
