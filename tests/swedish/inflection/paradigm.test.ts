import { describe, expect, it } from 'vitest';
import {
  ADJECTIVE,
  DEGREE,
  NOUN,
  PAST_PARTICIPLE,
  PRESENT_PARTICIPLE,
  VERB,
} from '../../../src/swedish/inflection/feats.ts';
import { featsOf, paradigm, type WordClass } from '../../../src/swedish/inflection/index.ts';
import { adjectives, deponents, nouns, verbs } from './paradigms.ts';

interface Row {
  lemma: string;
  wordClass: WordClass;
  /** Features and the forms that are right for them; no form where the word has none. */
  cells: [string, string[]][];
}

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(/[\s|]+/));
const variants = (cell: string) => (cell === '-' ? [] : cell.split('/'));
const genitive = (form: string) => (/[sxz]$/.test(form) ? form : `${form}s`);

const verbRows: Row[] = lines(verbs).map((cells) => {
  const [
    lemma,
    present,
    past,
    supine,
    imperative,
    sPresent,
    sPast,
    sSupine,
    participle,
    common,
    neuter,
    plural,
  ] = cells as [string, ...string[]];
  const names = [VERB.infinitive, VERB.present, VERB.past, VERB.supine, VERB.imperative, VERB.passivePresent];
  const rest = [
    VERB.passivePast,
    VERB.passiveSupine,
    PRESENT_PARTICIPLE.nominative,
    PAST_PARTICIPLE.common,
    PAST_PARTICIPLE.neuter,
    PAST_PARTICIPLE.plural,
  ];
  const given = [
    lemma,
    present,
    past,
    supine,
    imperative,
    sPresent,
    sPast,
    sSupine,
    participle,
    common,
    neuter,
    plural,
  ];
  const row: Row = { lemma, wordClass: 'verb', cells: [] };
  [...names, ...rest].forEach((feats, index) => {
    row.cells.push([feats, variants(given[index]!)]);
  });
  row.cells.push([VERB.passiveInfinitive, sPresent === '-' ? [] : [`${lemma}s`]]);
  return row;
});

const deponentRows: Row[] = lines(deponents).map(([lemma, present, past, supine]) => ({
  lemma: lemma!,
  wordClass: 'verb',
  cells: [
    [VERB.passiveInfinitive, [lemma!]],
    [VERB.passivePresent, variants(present!)],
    [VERB.passivePast, variants(past!)],
    [VERB.passiveSupine, variants(supine!)],
  ],
}));

const nounRows: Row[] = lines(nouns).map(([article, lemma, definite, plural, definitePlural]) => {
  const feats = NOUN[article === 'en' ? 'Com' : 'Neut'];
  return {
    lemma: lemma!,
    wordClass: 'noun',
    cells: [
      [feats.indefinite, [lemma!]],
      [feats.definite, variants(definite!)],
      [feats.plural, variants(plural!)],
      [feats.definitePlural, variants(definitePlural!)],
      [feats.indefiniteGenitive, [genitive(lemma!)]],
      [feats.definiteGenitive, variants(definite!).map(genitive)],
      [feats.pluralGenitive, variants(plural!).map(genitive)],
      [feats.definitePluralGenitive, variants(definitePlural!).map(genitive)],
    ],
  };
});

const adjectiveRows: Row[] = lines(adjectives).map(([common, neuter, plural, ...degrees]) => {
  const [definiteForms, pluralForms] =
    common === 'liten' ? [['lilla'], ['små']] : [variants(plural!), variants(plural!)];
  return {
    lemma: common!,
    wordClass: 'adjective',
    cells: [
      [ADJECTIVE.common, [common!]],
      [ADJECTIVE.neuter, variants(neuter!)],
      [ADJECTIVE.definite, definiteForms],
      [ADJECTIVE.plural, pluralForms],
      [DEGREE.comparative, variants(degrees[0]!)],
      [DEGREE.superlative, variants(degrees[1]!)],
      [DEGREE.definiteSuperlative, variants(degrees[2]!)],
    ],
  };
});

/** What is wrong in a row: a form that is right but not made, or a preferred form that is not right. */
function wrongCells(row: Row): string[] {
  const { forms } = paradigm(row.lemma, row.wordClass);
  return row.cells.flatMap(([feats, right]) => {
    const made = forms.filter((entry) => entry.feats === feats).map((entry) => entry.form);
    const missing = right.filter((form) => !made.includes(form));
    const wrong = made[0] !== undefined && !right.includes(made[0]);
    return missing.length > 0 || wrong
      ? [`${row.lemma} ${feats}: ${made.join('/') || '-'}, not ${right.join('/') || '-'}`]
      : [];
  });
}

/** Where the table has forms that are hardly used, or holds another of two variants for the first. */
const differences: Partial<Record<string, string[]>> = {
  sitta: [
    `sitta ${VERB.passivePresent}: -, not sitts/sittes`,
    `sitta ${VERB.passivePast}: -, not satts`,
    `sitta ${VERB.passiveSupine}: -, not suttits`,
    `sitta ${VERB.passiveInfinitive}: -, not sittas`,
  ],
  betala: [
    `betala ${PAST_PARTICIPLE.neuter}: betalt/betalat, not betalat`,
    `betala ${PAST_PARTICIPLE.plural}: betalda/betalade, not betalade`,
  ],
  frysa: [
    `frysa ${VERB.passivePast}: fröss/frystes, not frystes`,
    `frysa ${VERB.passiveSupine}: frusits/frysts, not frysts`,
  ],
};

describe('paradigms of frequent lemmas, written out by hand', () => {
  const all = { verbs: verbRows, deponents: deponentRows, nouns: nounRows, adjectives: adjectiveRows };

  it('hold at least 300 lemmas', () => {
    expect(Object.values(all).flat().length).toBeGreaterThanOrEqual(300);
  });

  for (const [name, table] of Object.entries(all)) {
    it.each(table.map((row) => [row.lemma, row] as const))(`are made right: ${name}, %s`, (_, row) => {
      expect(wrongCells(row)).toEqual(differences[row.lemma] ?? []);
    });

    it(`are certain: ${name}`, () => {
      expect(
        table.filter((row) => !paradigm(row.lemma, row.wordClass).certain).map((row) => row.lemma),
      ).toEqual([]);
    });
  }
});

describe('featsOf', () => {
  it('lists every reading of an ambiguous form, whatever its capitals', () => {
    expect(featsOf('Erlagt', paradigm('erlägga', 'verb'))).toEqual([VERB.supine, PAST_PARTICIPLE.neuter]);
  });

  it('knows nothing of a form from another paradigm', () => {
    expect(featsOf('betalar', paradigm('erlägga', 'verb'))).toEqual([]);
  });
});
