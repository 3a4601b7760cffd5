import { isCounted, isLongWord, isWord, wordCount } from '../measures/counting.ts';
import { lix } from '../measures/formulas.ts';
import type { Measures } from '../measures/types.ts';
import type { Localised } from '../rules/types.ts';
import { differenceInterval, holdsZero, type Interval } from '../statistics/resample.ts';
import type { AnalysedDocument } from '../swedish/types.ts';

/** A measure before and after. */
export interface MeasureChange {
  id: keyof Measures;
  name: Localised;
  decimals: number;
  before: number | null;
  after: number | null;
  /** Where the difference lies in 95 of 100 resamples of the sentences; null where it was not or cannot be found. */
  interval: Interval | null;
  /**
   * `noise` when chance alone makes such a difference; `unknown` where the texts are too short, or the measure has
   * no interval.
   */
  verdict: 'lower' | 'higher' | 'noise' | 'unknown';
}

interface SentenceCounts {
  words: number;
  longWords: number;
}

/** Fewer sentences say nothing of what chance does. */
const fewestSentences = 5;

/** Standard deviation of LIX within one document, by number of words (guide 3.3). */
const lixDeviations: readonly (readonly [words: number, deviation: number])[] = [
  [50, 8.9],
  [100, 5.6],
  [200, 4],
  [300, 3.6],
  [500, 1.8],
];

const shown: readonly {
  id: keyof Measures;
  name: Localised;
  decimals: number;
  of?: (sentences: readonly SentenceCounts[]) => number;
}[] = [
  { id: 'totalWords', name: { sv: 'Ord', en: 'Words' }, decimals: 0 },
  { id: 'sentences', name: { sv: 'Meningar', en: 'Sentences' }, decimals: 0 },
  { id: 'lix', name: { sv: 'LIX', en: 'LIX' }, decimals: 1, of: lixOf },
  {
    id: 'meanSentenceLength',
    name: { sv: 'Ord per mening', en: 'Words a sentence' },
    decimals: 1,
    of: (sentences) => sum(sentences, 'words') / sentences.length,
  },
  { id: 'longestSentence', name: { sv: 'Längsta meningen', en: 'Longest sentence' }, decimals: 0 },
  {
    id: 'longWordShare',
    name: { sv: 'Andel långa ord', en: 'Share of long words' },
    decimals: 2,
    of: (sentences) => sum(sentences, 'longWords') / sum(sentences, 'words'),
  },
  { id: 'passiveShare', name: { sv: 'Andel passiver', en: 'Share of passives' }, decimals: 2 },
  { id: 'nominalRatio', name: { sv: 'Nominalkvot', en: 'Nominal ratio' }, decimals: 2 },
];

/** The measures of two versions side by side, with what chance makes of the difference. */
export function compareMeasures(
  before: { measures: Measures; document: AnalysedDocument },
  after: { measures: Measures; document: AnalysedDocument },
): MeasureChange[] {
  const [one, other] = [countSentences(before.document), countSentences(after.document)];
  const enough = one.length >= fewestSentences && other.length >= fewestSentences;
  return shown.map(({ id, name, decimals, of }) => {
    const [from, to] = [before.measures[id], after.measures[id]] as [number | null, number | null];
    const interval = of !== undefined && enough ? (differenceInterval(one, other, of) ?? null) : null;
    const change = { id, name, decimals, before: from, after: to, interval };
    if (interval === null || from === null || to === null) return { ...change, verdict: 'unknown' };
    const deviation =
      id === 'lix' ? Math.hypot(lixDeviation(before.measures.words), lixDeviation(after.measures.words)) : 0;
    const noise = holdsZero(interval) || Math.abs(to - from) < deviation;
    return { ...change, verdict: noise ? 'noise' : to < from ? 'lower' : 'higher' };
  });
}

function countSentences({ blocks }: AnalysedDocument): SentenceCounts[] {
  return blocks
    .filter(({ within }) => within === undefined)
    .flatMap((block) =>
      block.sentences
        .filter((sentence) => isCounted(sentence, block))
        .map((sentence) => ({
          words: wordCount(sentence),
          longWords: sentence.tokens.filter((token) => isWord(token) && isLongWord(token)).length,
        })),
    );
}

function sum(sentences: readonly SentenceCounts[], key: keyof SentenceCounts): number {
  return sentences.reduce((total, sentence) => total + sentence[key], 0);
}

function lixOf(sentences: readonly SentenceCounts[]): number {
  return lix(sum(sentences, 'words'), sentences.length, sum(sentences, 'longWords')) ?? Number.NaN;
}

/** Between the lengths that were measured, in proportion; beyond them, the nearest. */
function lixDeviation(words: number): number {
  const after = lixDeviations.findIndex(([length]) => length >= words);
  if (after === 0) return lixDeviations[0]![1];
  if (after < 0) return lixDeviations.at(-1)![1];
  const [[fromWords, from], [toWords, to]] = [lixDeviations[after - 1]!, lixDeviations[after]!];
  return from + ((to - from) * (words - fromWords)) / (toWords - fromWords);
}
