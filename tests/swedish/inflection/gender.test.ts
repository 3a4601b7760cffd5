import { describe, expect, test } from 'vitest';
import { sureGender } from '../../../src/swedish/inflection/gender.ts';
import { Lookup } from '../../../src/swedish/lexicon/lookup.ts';
import { shippedLexicon } from '../lexicon/load.ts';

const lookup = new Lookup(shippedLexicon());

describe('the gender of a noun', () => {
  test.each([
    ['tolkning', 'en'],
    ['kommun', 'en'],
    ['vecka', 'en'],
    ['beslut', 'ett'],
    ['hus', 'ett'],
    ['äpple', 'ett'],
    ['möte', 'ett'],
    // *Frågat* is a form of the verb.
    ['fråga', 'en'],
  ])('is told where tables and dictionary agree: %s is an *%s* word', (lemma, gender) => {
    expect(sureGender(lookup, lemma)).toBe(gender);
    expect(sureGender(lookup, lemma)).toBe(gender);
  });

  test.each(['zzyxq', 'husen', 'skolan', 'glasögon', 'kläder', ''])(
    'is not guessed for what is no noun in its bare singular: %s',
    (lemma) => {
      expect(sureGender(lookup, lemma)).toBeUndefined();
    },
  );
});
