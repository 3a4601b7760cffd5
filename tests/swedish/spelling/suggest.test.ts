import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpellChecker } from '../../../src/swedish/spelling/index.ts';
import { shippedLexicon } from '../lexicon/load.ts';

const checker = new SpellChecker(shippedLexicon());

describe('suggestions', () => {
  it.each([
    ['resturang', 'restaurang'],
    ['kommunstyrlsen', 'kommunstyrelsen'],
    ['ärednet', 'ärendet'],
    ['beslutatt', 'beslutat'],
    ['manga', 'många'],
    ['vardnadshavare', 'vårdnadshavare'],
    ['sjysst', 'schysst'],
    ['göteborg', 'Göteborg'],
    ['medela', 'meddela'],
    ['verksammhetsplan', 'verksamhetsplan'],
    ['hushållshållsavfall', 'hushållsavfall'],
    ['kommunkommunstyrelsen', 'kommunstyrelsen'],
    ['kunskaprov', 'kunskapsprov'],
  ])('puts the right word first for %s', (wrong, right) => {
    expect(checker.suggest(wrong)[0]).toBe(right);
  });

  it.each([
    ['iförväg', 'i förväg'],
    ['ihöst', 'i höst'],
    ['iordning', 'i ordning'],
    ['iskick', 'i skick'],
    ['idrift', 'i drift'],
    ['isamband', 'i samband'],
    ['påplats', 'på plats'],
    ['förtillfället', 'för tillfället'],
    ['Attni', 'Att ni'],
    ['trotsatt', 'trots att'],
    ['pågrundav', 'på grund av'],
    ['medhänsyntill', 'med hänsyn till'],
    ['förattinte', 'för att inte'],
    ['medandraord', 'med andra ord'],
  ])('puts the phrase first that was written as one word: %s', (wrong, right) => {
    expect(checker.suggest(wrong)[0]).toBe(right);
  });

  it.each([
    ['iformation', 'information'],
    ['ochså', 'också'],
    ['förän', 'förrän'],
    ['varanade', 'varnade'],
  ])('takes no word with a slip for a phrase: %s', (wrong, right) => {
    expect(checker.suggest(wrong)).toContain(right);
    expect(checker.suggest(wrong)[0]).not.toContain(' ');
  });

  it('repairs one part of a compound that is not listed', () => {
    expect(checker.suggest('parkeringsövervakningssystm')).toContain('parkeringsövervakningssystem');
  });

  it('divides words written as one', () => {
    expect(checker.suggest('varjedag')).toContain('varje dag');
  });

  it('divides no word into rare ones, or into single letters', () => {
    for (const word of ['resturang', 'varjedag', 'kommunstyrlsen', 'zzyxqhus', 'föratt']) {
      for (const form of checker.suggest(word, 20).filter((one) => one.includes(' '))) {
        for (const part of form.split(' '))
          expect(['i', 'å', 'ö'].includes(part) || part.length > 1).toBe(true);
      }
    }
    expect(checker.suggest('föratt', 5)).toContain('för att');
    // Nor a compound whose s is missing as two words, nor the genitive of what is offered.
    expect(checker.suggest('landstingstyrelsen', 3)).toEqual(['landstingsstyrelsen']);
    expect(checker.suggest('kravspecifisering', 2)).toEqual(['kravspecificering']);
  });

  it('finds two slips where nothing is nearer', () => {
    expect(checker.suggest('biblotekt', 5)).toContain('bibliotek');
  });

  it('puts no binding form and no small letter before a name', () => {
    expect(checker.suggest('bortt', 10).filter((form) => /^-|-$/u.test(form))).toEqual([]);
    expect(checker.suggest('stokholm', 3)).toContain('Stockholm');
  });

  it('keeps the case of the word', () => {
    expect(checker.suggest('Resturang')[0]).toBe('Restaurang');
    expect(checker.suggest('RESTURANG')[0]).toBe('RESTAURANG');
  });

  it('gives no more than asked for, and never the word itself', () => {
    expect(checker.suggest('heter', 3).length).toBeLessThanOrEqual(3);
    expect(checker.suggest('resturang', 5)).not.toContain('resturang');
  });

  it('finds nothing for strings far from any word', () => {
    expect(checker.suggest('zzyxqwwv')).toEqual([]);
  });

  it('suggests right words only', () => {
    const letter = fc.constantFrom(...'aeionrstlkdmåäö');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 3, maxLength: 9 }), (letters) => {
        for (const form of checker.suggest(letters.join(''), 5)) {
          for (const word of form.split(' ')) expect(checker.lookup.accepts(word)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('explaining a word', () => {
  it('tells verdict, reason and parts of a right compound', () => {
    expect(checker.explain('förvaltningschef')).toMatchObject({
      word: 'förvaltningschef',
      verdict: 'ok',
      parts: [
        { text: 'förvaltnings', start: 0, end: 12, form: 'binding' },
        { text: 'chef', start: 12, end: 16, form: 'free' },
      ],
      suggestions: [],
    });
  });

  it('tells what a wrong word may have been', () => {
    expect(checker.explain('resturang', 3)).toMatchObject({
      verdict: 'misspelled',
      why: 'common-misspelling',
    });
    expect(checker.explain('resturang', 3).suggestions[0]).toBe('restaurang');
  });
});

describe('damaged words', () => {
  it.each([
    ['atgarder', 'åtgärder'],
    ['l6sningar', 'lösningar'],
    ['forstå', 'förstå'],
    ['barnomsorgsnamnden', 'barnomsorgsnämnden'],
  ])('restores %s, which lost its dots and rings', (damaged, right) => {
    expect(checker.check(damaged).verdict).toBe('misspelled');
    expect(checker.suggest(damaged)[0]).toBe(right);
  });

  it('ends soon on a word of many readings', () => {
    expect(checker.suggest('ao'.repeat(40))).toEqual([]);
  });
});
