import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectLike, matchCase, paradigm, type WordClass } from '../../../src/swedish/inflection/index.ts';

/** Every way to replace a form of a term: the replacement inflected for each reading of the form. */
function replace(form: string, term: string, replacement: string, wordClass: WordClass) {
  const readings = paradigm(term, wordClass).forms.filter((entry) => entry.form === form);
  expect(readings, `${form} is a form of ${term}`).not.toHaveLength(0);
  return readings.map(({ feats }) => inflectLike(replacement, wordClass, feats));
}

const certainTexts = (form: string, term: string, replacement: string, wordClass: WordClass) => [
  ...new Set(
    replace(form, term, replacement, wordClass).flatMap(({ text, certain }) => (certain ? [text] : [])),
  ),
];

describe('inflectLike: verbs', () => {
  it.each([
    ['erlägger', 'erlägga', 'betala', 'betalar'],
    ['erlade', 'erlägga', 'betala', 'betalade'],
    ['erlagts', 'erlägga', 'betala', 'betalats'],
    ['erläggas', 'erlägga', 'betala', 'betalas'],
    ['anmodas', 'anmoda', 'uppmana', 'uppmanas'],
    ['anmodades', 'anmodas', 'uppmanas', 'uppmanades'],
    ['tillställdes', 'tillställa', 'skicka', 'skickades'],
    ['föreligger', 'föreligga', 'finnas', 'finns'],
    ['förelåg', 'föreligga', 'finnas', 'fanns'],
    ['tillser', 'tillse', 'se till', 'ser till'],
    ['inkom', 'inkomma', 'komma in', 'kom in'],
    ['inkomna', 'inkomma', 'lämna in', 'inlämnade'],
    ['tillfogade', 'tillfoga', 'lägga till', 'tillagda'],
    ['hänskjuts', 'hänskjuta', 'lämna över', 'lämnas över'],
    ['hänvänder', 'hänvända', 'vända sig till', 'vänder sig till'],
    ['är i behov av', 'vara i behov av', 'behöva', 'behöver'],
    ['gjorde en ansökan', 'göra en ansökan', 'ansöka', 'ansökte'],
    ['åligger', 'åligga', 'ska', 'ska'],
    ['tillgodosågs', 'tillgodose', 'uppfylla', 'uppfylldes'],
    ['beviljas', 'bevilja', 'ge', 'ges'],
  ])('puts a replacement for %s (%s → %s) in the same form: %s', (form, term, replacement, right) => {
    expect(certainTexts(form, term, replacement, 'verb')).toContain(right);
  });

  it.each([
    ['erhålls', 'erhålla', 'få'],
    ['föreliggande', 'föreligga', 'finnas'],
    ['innehas', 'inneha', 'ha'],
    ['åtogs', 'åta', 'kunna'],
    ['föranledda', 'föranleda', 'leda till'],
    ['betingad', 'betinga', 'bero på'],
  ])(
    'offers the lemma, not as certain, for %s (%s → %s), which has no such form',
    (form, term, replacement) => {
      for (const inflected of replace(form, term, replacement, 'verb')) {
        expect(inflected).toEqual({ text: replacement, certain: false });
      }
    },
  );

  it('has no passive of a reflexive verb', () => {
    expect(replace('inställs', 'inställa', 'bege sig', 'verb')[0]).toEqual({
      text: 'bege sig',
      certain: false,
    });
  });

  it('speaks to the reader where a reflexive verb is an imperative', () => {
    expect(certainTexts('hänvänd', 'hänvända', 'vända sig till', 'verb')).toEqual(['vänd dig till']);
  });

  it('does not place "inte" in a finite clause', () => {
    expect(replace('frångår', 'frångå', 'inte följa', 'verb')[0]?.certain).toBe(false);
    expect(certainTexts('frångå', 'frångå', 'inte följa', 'verb')).toEqual(['inte följa']);
  });

  it('takes a headword in the present', () => {
    expect(certainTexts('åligger', 'åligger', 'är skyldig att', 'verb')).toEqual(['är skyldig att']);
    expect(certainTexts('ålåg', 'åligger', 'är skyldig att', 'verb')).toEqual(['var skyldig att']);
  });
});

describe('inflectLike: nouns', () => {
  it.each([
    ['målsättningarna', 'målsättning', 'mål', 'målen'],
    ['målsättningens', 'målsättning', 'mål', 'målets'],
    ['erinringar', 'erinran', 'invändning', 'invändningar'],
    ['anmodan', 'anmodan', 'uppmaning', 'uppmaning'],
    ['anmodan', 'anmodan', 'uppmaning', 'uppmaningen'],
    ['justeringsmannen', 'justeringsman', 'justerare', 'justeraren'],
    ['riksdagsmännens', 'riksdagsman', 'riksdagsledamot', 'riksdagsledamöternas'],
    ['arvodet', 'arvode', 'ersättning för arbete', 'ersättningen för arbete'],
    ['olägenheter', 'olägenhet', 'problem', 'problem'],
    ['arbetstagare', 'arbetstagare', 'anställd', 'anställda'],
  ])('puts a replacement for %s (%s → %s) in the same form: %s', (form, term, replacement, right) => {
    expect(certainTexts(form, term, replacement, 'noun')).toContain(right);
  });

  it('does not invent an article where the definite wants one', () => {
    expect(inflectLike('stor förändring', 'noun', 'Case=Nom|Definite=Def|Gender=Neut|Number=Sing')).toEqual({
      text: 'stor förändring',
      certain: false,
    });
  });

  it('inflects the word that is marked', () => {
    expect(
      inflectLike('~rätt att besluta', 'noun', 'Case=Nom|Definite=Def|Gender=Com|Number=Sing').text,
    ).toBe('rätten att besluta');
  });

  it('says so when it does not know the declension', () => {
    expect(inflectLike('blarp', 'noun', 'Case=Nom|Definite=Def|Gender=Com|Number=Sing').certain).toBe(false);
  });
});

describe('inflectLike: adjectives', () => {
  it.each([
    ['erforderliga', 'erforderlig', 'nödvändig', 'nödvändiga'],
    ['erforderligt', 'erforderlig', 'nödvändig', 'nödvändigt'],
    ['ansenligt', 'ansenlig', 'stor', 'stort'],
    ['avsevärda', 'avsevärd', 'stor', 'stora'],
    ['behörige', 'behörig', 'godkänd', 'godkände'],
    ['väsentligare', 'väsentlig', 'viktig', 'viktigare'],
    ['väsentlig', 'väsentlig', 'betydande', 'betydande'],
    ['adekvat', 'adekvat', 'enkel', 'enkelt'],
  ])('puts a replacement for %s (%s → %s) in the same form: %s', (form, term, replacement, right) => {
    expect(certainTexts(form, term, replacement, 'adjective')).toContain(right);
  });

  it('offers the lemma where an adjective is not compared', () => {
    expect(replace('väsentligare', 'väsentlig', 'politisk', 'adjective')[0]).toEqual({
      text: 'politisk',
      certain: false,
    });
  });
});

describe('matchCase', () => {
  it.each([
    ['Inkommer', 'kommer in', 'Kommer in'],
    ['inkommer', 'kommer in', 'kommer in'],
    ['INKOMMER', 'kommer in', 'KOMMER IN'],
    ['Å', 'på', 'På'],
    ['Med anledning av', 'på grund av', 'På grund av'],
    ['samt', 'och EU', 'och EU'],
    ['Samt', '”och”', '”Och”'],
    ['Ärendet', 'äpplet', 'Äpplet'],
    ['1', 'ett', 'ett'],
    ['E', 'eller', 'Eller'],
    ['eHus', 'bostad', 'bostad'],
    ['”Inkommer”', 'kommer in', 'Kommer in'],
    ['§ A', 'punkt', 'Punkt'],
    ['Inkommer', '', ''],
  ])('%s and %s give %s', (original, text, right) => {
    expect(matchCase(original, text)).toBe(right);
  });
});

describe('any text at all', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abdeginorstuåäö -') });
  const classes = fc.constantFrom<WordClass>('noun', 'verb', 'adjective');

  it('has a paradigm of forms that are not empty, with features in canonical order', () => {
    fc.assert(
      fc.property(letters, classes, (lemma, wordClass) => {
        for (const { form, feats } of paradigm(lemma, wordClass).forms) {
          expect(form.length).toBeGreaterThan(0);
          expect(feats.split('|')).toEqual(feats.split('|').sort());
        }
      }),
    );
  });

  it('is given back as itself where it cannot be inflected', () => {
    fc.assert(
      fc.property(letters, classes, (lemma, wordClass) => {
        expect(inflectLike(lemma, wordClass, 'Mood=Nec').text).toBe(lemma);
      }),
    );
  });
});

describe('hints', () => {
  it('a class of a lexicon settles a noun that its shape does not tell', () => {
    const blarp = paradigm('blarp', 'noun', { paradigm: 'ett-0' });
    expect(blarp.certain).toBe(true);
    expect(blarp.forms.map((entry) => entry.form)).toContain('blarpet');
  });

  it('attested forms settle the declension', () => {
    const blarp = paradigm('blarp', 'noun', { forms: ['blarp', 'blarpen', 'blarpar', 'blarparna'] });
    expect([blarp.paradigm, blarp.certain]).toEqual(['en-ar', true]);
  });

  it('attested forms settle the conjugation', () => {
    expect(paradigm('blärpa', 'verb', { forms: ['blärper', 'blärpte', 'blärpt'] }).paradigm).toBe('er');
  });

  it('a verb may be told to inflect as another', () => {
    const forms = paradigm('kravlägga', 'verb', { paradigm: 'like:lägga' }).forms.map((entry) => entry.form);
    expect(forms).toContain('kravlade');
  });
});
