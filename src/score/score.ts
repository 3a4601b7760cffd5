import { addTo } from '../base/add-to.ts';
import { type DocumentType, documentGoals } from '../document-type/document-types.ts';
import type { Measures } from '../measures/types.ts';
import {
  type Finding,
  type Localised,
  type MessageLanguage,
  type Quality,
  qualities,
  type RuleMeta,
  type Severity,
} from '../rules/types.ts';
import { type Grade, gradeOf } from './grade.ts';
import { qualityOf } from './quality.ts';

/** Points that one rule or measure takes from a quality. */
export interface Contribution {
  /** What it takes them from. */
  quality: Quality;
  /** What takes the points: the findings of a rule, or a measure. */
  kind: 'rule' | 'measure';
  /** The rule's id, or the name of the measure in `Measures`. */
  id: string;
  /** The rule or measure in words, in the language of messages. */
  name: string;
  /** Points of the quality's 100 that it takes. Those of one quality add up to 100 minus its score. */
  points: number;
  /** For a rule its number of findings, for a measure its value. */
  value: number;
}

/** Why a text gets no figure: too little of it, too little Swedish, or letters lost so that no rule could read it. */
export type ScoreGap = 'short' | 'otherLanguage' | 'damaged';

/** How plain a text is, 0 (heavy) to 100 (nothing to remark), along the three words of Språklagen 11 §. */
export interface Scored {
  /** The three qualities weighed together. */
  total: number;
  /** Correct. */
  vardat: number;
  /** Simple. */
  enkelt: number;
  /** Understandable. */
  begripligt: number;
  /** The grade of the total. */
  grade: Grade;
  /** What takes points, most first, weighed by what the quality counts for in the total. */
  contributions: Contribution[];
  /** Nothing is missing. */
  missing: null;
}

/** The score of a text that cannot be judged: no figures. */
export interface Unscored {
  /** None. */
  total: null;
  /** None. */
  vardat: null;
  /** None. */
  enkelt: null;
  /** None. */
  begripligt: null;
  /** None. */
  grade: null;
  /** Empty. */
  contributions: Contribution[];
  /** Why there are no figures. */
  missing: ScoreGap;
}

/** How plain a text is, or why that is not told. */
export type Score = Scored | Unscored;

/** Under this many words of Swedish in all, one finding more or less decides the figure, so none is given. */
export const fewestWordsForScore = 100;

/** What a finding weighs. The severities are set by judged precision, so they are the weights as well. */
export const severityWeight: Readonly<Record<Severity, number>> = { error: 5, warning: 3, info: 1 };

/**
 * A finding that speaks of the whole text weighs as if the text had this many words: a letter without a
 * contact is as bad when it is long.
 */
const wordsOfPerTextFinding = 250;

/** Weighted findings per 1,000 words that halve a quality's score. */
const halving: Readonly<Record<Quality, number>> = { vardat: 40, enkelt: 100, begripligt: 60 };

/** What each quality counts for in the total. */
const share: Readonly<Record<Quality, number>> = { vardat: 0.2, enkelt: 0.45, begripligt: 0.35 };

/** A measure that takes points where it is above a floor: half of what is left for each `halving`. */
interface MeasurePart {
  quality: Quality;
  id: keyof Measures & string;
  name: Localised;
  floor(type: DocumentType): number;
  halving: number;
}

/** LIX begins to cost this far below the goal of the document type: a goal is no promise of ease. */
const belowGoal = 12;
/** Below this LIX nothing is heavy: children's books (lix.se). */
const easiestLix = 25;
/** A document type without a goal of its own is held to that of public texts. */
const usualLixGoal = 45;

const measureParts: readonly MeasurePart[] = [
  {
    quality: 'enkelt',
    id: 'lix',
    name: { sv: 'LIX', en: 'LIX' },
    floor: (type) => Math.max(easiestLix, (documentGoals[type].lix?.most ?? usualLixGoal) - belowGoal),
    halving: 35,
  },
  // Floors are the usual figures of ordinary prose in the treebanks (guide, sections 3.2 and 3.4).
  {
    quality: 'enkelt',
    id: 'nominalRatio',
    name: { sv: 'många substantiv för varje verb', en: 'many nouns to each verb' },
    floor: () => 1.2,
    halving: 3,
  },
  {
    quality: 'begripligt',
    id: 'longWordShare',
    name: { sv: 'många långa ord', en: 'many long words' },
    floor: () => 0.28,
    halving: 0.2,
  },
  {
    quality: 'begripligt',
    id: 'nominalisationsPer100Words',
    name: { sv: 'många substantiv gjorda av verb', en: 'many nouns made from verbs' },
    floor: () => 4.2,
    halving: 10,
  },
];

/** Measures of running text count in full from this many words on, and less where there is less to measure. */
const wordsForFullMeasure = 150;

/**
 * Scores a text. For each quality the load is a sum of weighted findings per 1,000 words and of measures above
 * their floors, each divided by what halves the score; the score is 100 · 2^(−load). So it falls with every
 * finding, with every graver severity and with every higher measure, and never rises. The total is the mean
 * of the three, weighed by `share`. Description and calibration: `docs/matt.md`.
 *
 * @param metaOf The card of a rule; findings of unknown rules count as *enkelt*.
 */
export function scoreText(
  findings: readonly Finding[],
  measures: Measures,
  documentType: DocumentType,
  metaOf: (ruleId: string) => RuleMeta | undefined,
  language: MessageLanguage = 'sv',
): Score {
  const missing = gapOf(measures);
  if (missing !== null) return noScore(missing);
  const loads = [
    ...ruleLoads(findings, measures.totalWords, metaOf, language),
    ...measureLoads(measures, documentType, language),
  ];
  const scores = {} as Record<Quality, number>;
  for (const quality of qualities) {
    const own = loads.filter((part) => part.quality === quality);
    const load = own.reduce((sum, part) => sum + part.load, 0);
    scores[quality] = 100 * 2 ** -load;
    for (const part of own) part.points = ((100 - scores[quality]) * part.load) / load;
  }
  // The grade goes by the figure that is shown.
  const total = tidy(qualities.reduce((sum, quality) => sum + share[quality] * scores[quality], 0));
  return {
    total,
    vardat: tidy(scores.vardat),
    enkelt: tidy(scores.enkelt),
    begripligt: tidy(scores.begripligt),
    grade: gradeOf(total),
    contributions: loads
      .sort((a, b) => share[b.quality] * b.points - share[a.quality] * a.points || (a.id < b.id ? -1 : 1))
      .map(({ load: _, ...part }) => ({ ...part, points: tidy(part.points) })),
    missing: null,
  };
}

/** A contribution before its points are known. */
type Load = Contribution & { load: number };

/** What the findings of each rule weigh, `words` being those of the whole text. */
function ruleLoads(
  findings: readonly Finding[],
  words: number,
  metaOf: (ruleId: string) => RuleMeta | undefined,
  language: MessageLanguage,
): Load[] {
  return [...byRule(findings)].map(([id, hits]) => {
    const meta = metaOf(id);
    const quality = meta === undefined ? 'enkelt' : qualityOf(meta);
    const weight = hits.reduce((sum, { severity }) => sum + severityWeight[severity], 0);
    const per = meta?.perText === true ? wordsOfPerTextFinding : words;
    const load = (1000 * weight) / per / halving[quality];
    const name = meta?.title[language] ?? id;
    return { quality, kind: 'rule', id, name, points: 0, value: hits.length, load };
  });
}

/** What the measures above their floors weigh. */
function measureLoads(measures: Measures, documentType: DocumentType, language: MessageLanguage): Load[] {
  const loads: Load[] = [];
  const trust = Math.min(1, measures.words / wordsForFullMeasure);
  for (const { quality, id, name, floor, halving: step } of measureParts) {
    const value = measures[id];
    if (typeof value !== 'number') continue;
    const excess = value - floor(documentType);
    if (excess <= 0) continue;
    const load = (trust * excess) / step;
    loads.push({ quality, kind: 'measure', id, name: name[language], points: 0, value, load });
  }
  return loads;
}

function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) addTo(rules, finding.ruleId, finding);
  return rules;
}

function gapOf({ totalWords, otherLanguageWords }: Measures): ScoreGap | null {
  const swedish = totalWords - otherLanguageWords;
  if (swedish >= fewestWordsForScore) return null;
  return otherLanguageWords > swedish ? 'otherLanguage' : 'short';
}

export function noScore(missing: ScoreGap): Unscored {
  return {
    total: null,
    vardat: null,
    enkelt: null,
    begripligt: null,
    grade: null,
    contributions: [],
    missing,
  };
}

/** One decimal: more would promise a precision that the figure does not have. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
