import type { CheckResult } from '../../src/engine/types.ts';
import type { Measures } from '../../src/measures/types.ts';
import type { Finding } from '../../src/rules/types.ts';
import type { Scored } from '../../src/score/index.ts';

/** Measures of an invented text. */
export function someMeasures(changes: Partial<Measures> = {}): Measures {
  return {
    words: 312,
    totalWords: 331,
    otherLanguageWords: 0,
    sentences: 19,
    paragraphs: 5,
    longWords: 90,
    longWordShare: 90 / 312,
    lix: 45.3,
    lixUncertain: false,
    ovix: 61.2,
    meanSentenceLength: 16.42,
    medianSentenceLength: 15,
    sentenceLengthDeviation: 6.1,
    longestSentence: 34,
    meanWordLength: 5.1,
    wordLengthDeviation: 3.2,
    nominalRatio: 1.12,
    nominalRatioSimple: 1.48,
    passiveShare: 0.07,
    nominalisationsPer100Words: 4.2,
    subordinateClausesPerSentence: 0.6,
    meanWordsBeforeMainVerb: 4.1,
    readingMinutes: 1.6,
    ...changes,
  };
}

/** A finding in an invented text. */
export function someFinding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'kanslisprak',
    severity: 'warning',
    message: '”erlägga” är kanslispråk.',
    start: 10,
    end: 17,
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 12,
    actual: 'erlägga',
    suggestions: ['betala'],
    note: 'Ordet är ovanligt. Skriv som man talar. Källa: Svarta listan.',
    url: 'docs/regler/kanslisprak.md',
    fingerprint: '0123456789abcdef0123456789abcdef:1',
    anchor: 'fedcba9876543210',
    ...changes,
  };
}

/** The score of an invented text. */
export function someScore(changes: Partial<Scored> = {}): Scored {
  return {
    total: 61.4,
    vardat: 92.5,
    enkelt: 48.2,
    begripligt: 60.7,
    grade: 'C',
    contributions: [
      { quality: 'enkelt', kind: 'rule', id: 'kanslisprak', name: 'Kanslispråk', points: 30.5, value: 4 },
      { quality: 'enkelt', kind: 'measure', id: 'lix', name: 'LIX', points: 21.3, value: 45.3 },
    ],
    missing: null,
    ...changes,
  };
}

/** The result of an invented text. */
export function someResult(changes: Partial<CheckResult> = {}): CheckResult {
  return {
    format: 'markdown',
    documentType: 'brev',
    measures: someMeasures(),
    score: someScore(),
    worst: [],
    findings: [],
    problems: [],
    ...changes,
  };
}
