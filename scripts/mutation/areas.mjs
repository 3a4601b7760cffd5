/**
 * What mutation testing changes, part by part, and the tests that are to notice. A part has the tests that are meant
 * for it and those that go through it with real texts; the others would only make a run longer.
 */
export const areas = {
  engine: {
    mutate: ['src/engine/**/*.ts'],
    tests: [
      'tests/engine/**',
      'tests/suppress/**',
      'tests/document-type/facts.test.ts',
      'tests/config/front-matter.test.ts',
    ],
  },
  suppress: {
    mutate: ['src/suppress/**/*.ts'],
    tests: ['tests/suppress/**', 'tests/host/baselines.test.ts'],
  },
  verdict: { mutate: ['src/verdict/**/*.ts'], tests: ['tests/verdict/**'] },
  score: { mutate: ['src/score/**/*.ts'], tests: ['tests/score/**'] },
  measures: { mutate: ['src/measures/**/*.ts'], tests: ['tests/measures/**'] },
  source: { mutate: ['src/source/**/*.ts'], tests: ['tests/source/**'] },
  sentences: {
    mutate: [
      'src/swedish/sentences.ts',
      'src/swedish/abbreviations.ts',
      'src/swedish/openers.ts',
      'src/swedish/list-numbers.ts',
    ],
    tests: ['tests/swedish/sentences.test.ts', 'tests/swedish/abbreviations.test.ts'],
  },
  tokens: {
    mutate: [
      'src/swedish/tokens.ts',
      'src/swedish/abbreviation-finder.ts',
      'src/swedish/addresses.ts',
      'src/swedish/clusters.ts',
      'src/swedish/streets.ts',
      'src/swedish/telephone.ts',
    ],
    tests: [
      'tests/swedish/tokens.test.ts',
      'tests/swedish/sentences.test.ts',
      'tests/swedish/abbreviations.test.ts',
    ],
  },
  language: { mutate: ['src/swedish/language.ts'], tests: ['tests/swedish/language.test.ts'] },
  inflection: { mutate: ['src/swedish/inflection/**/*.ts'], tests: ['tests/swedish/inflection/**'] },
  syntax: { mutate: ['src/swedish/syntax/**/*.ts'], tests: ['tests/swedish/syntax/**'] },
  spelling: { mutate: ['src/swedish/spelling/**/*.ts'], tests: ['tests/swedish/spelling/**'] },
  // What asks little or nothing of the dictionary, with the tests of it alone: those of the checker take minutes.
  writing: {
    mutate: [
      'src/swedish/spelling/doubled-words.ts',
      'src/swedish/spelling/edit-costs.ts',
      'src/swedish/spelling/pronouns.ts',
      'src/swedish/spelling/variants.ts',
      'src/swedish/spelling/word-shapes.ts',
    ],
    tests: [
      'tests/swedish/spelling/edit-costs.test.ts',
      'tests/swedish/spelling/word-shapes.test.ts',
      'tests/swedish/spelling/writing.test.ts',
    ],
  },
  lexicon: { mutate: ['src/swedish/lexicon/**/*.ts'], tests: ['tests/swedish/lexicon/**'] },
  tagger: { mutate: ['src/swedish/tagger/**/*.ts'], tests: ['tests/swedish/tagger/**'] },
};

const name = process.env.AREA ?? '';
if (!Object.hasOwn(areas, name)) {
  throw new Error(`Say which part with AREA=…: ${Object.keys(areas).join(', ')}.`);
}

/** The part that the environment names. */
export const area = { name, ...areas[name] };
