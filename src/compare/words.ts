import { formatNumber } from '../output/messages.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { Interval } from '../statistics/resample.ts';
import type { MeasureChange } from './measures.ts';

const sv = {
  title: 'Före och efter',
  before: 'Före',
  after: 'Efter',
  change: 'Ändring',
  certain: 'Säkert?',
  measure: 'Mått',
  measures: 'Mått',
  score: 'Klarspråk',
  noScore: {
    short: 'för kort för poäng',
    otherLanguage: 'för lite svensk text för poäng',
    damaged: 'skadad, inga poäng',
  },
  gates: 'Mål som missas',
  findings: 'Fynd',
  solved: 'Lösta',
  left: 'Kvar',
  fresh: 'Nya',
  none: 'Inga.',
  sentences: 'Meningarna',
  sentencesHelp: 'Varje mening före, och det som blev av den efter. Oförändrade meningar visas inte.',
  unchanged: (count: string) =>
    count === '1' ? '1 mening är oförändrad.' : `${count} meningar är oförändrade.`,
  gone: 'borttagen',
  added: 'ny',
  verdicts: {
    lower: 'lägre',
    higher: 'högre',
    noise: 'inom slumpen',
    unknown: '–',
  } satisfies Record<MeasureChange['verdict'], string>,
  noiseHelp:
    'Inom slumpen betyder att så stora skillnader uppstår också när ingenting är annorlunda skrivet på riktigt. Intervallet visar var skillnaden ligger i 95 av 100 omdragningar av meningarna. Under fem meningar, och för mått utan intervall, står ett streck.',
};

export type CompareWords = typeof sv;

const en: CompareWords = {
  title: 'Before and after',
  before: 'Before',
  after: 'After',
  change: 'Change',
  certain: 'Certain?',
  measure: 'Measure',
  measures: 'Measures',
  score: 'Plain language',
  noScore: {
    short: 'too short for a score',
    otherLanguage: 'too little Swedish for a score',
    damaged: 'damaged, no score',
  },
  gates: 'Goals that are missed',
  findings: 'Findings',
  solved: 'Solved',
  left: 'Left',
  fresh: 'New',
  none: 'None.',
  sentences: 'The sentences',
  sentencesHelp: 'Each sentence before, and what became of it after. Unchanged sentences are not shown.',
  unchanged: (count) => (count === '1' ? '1 sentence is unchanged.' : `${count} sentences are unchanged.`),
  gone: 'taken away',
  added: 'new',
  verdicts: { lower: 'lower', higher: 'higher', noise: 'within noise', unknown: '–' },
  noiseHelp:
    'Within noise means that such differences also arise when nothing is written differently in earnest. The interval shows where the difference lies in 95 of 100 resamples of the sentences. Under five sentences, and for measures without an interval, a dash stands.',
};

export const compareWords: Readonly<Record<MessageLanguage, CompareWords>> = { sv, en };

/** A value of a measure, or a dash. */
export function shownValue(value: number | null, decimals: number, language: MessageLanguage): string {
  return value === null ? '–' : formatNumber(value, language, decimals);
}

/** The difference of two values as they are shown, with its sign: who reads them side by side can reckon. */
export function shownDifference(
  before: number | null,
  after: number | null,
  decimals: number,
  language: MessageLanguage,
): string {
  if (before === null || after === null) return '–';
  const shown = (value: number) => Number(value.toFixed(decimals));
  return signed(shown(after) - shown(before), decimals, language);
}

export function shownInterval(
  interval: Interval | null,
  decimals: number,
  language: MessageLanguage,
): string {
  if (interval === null) return '';
  return `${signed(interval.from, decimals, language)} … ${signed(interval.to, decimals, language)}`;
}

function signed(value: number, decimals: number, language: MessageLanguage): string {
  const shown = formatNumber(value, language, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${shown}` : shown;
}
