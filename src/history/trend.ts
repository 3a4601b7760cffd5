import { mean, median } from '../measures/formulas.ts';
import { fewestWordsForScore } from '../score/index.ts';
import { differenceInterval, holdsZero, type Interval, quantile } from '../statistics/resample.ts';
import type { HistoryEntry } from './entry.ts';

/** The figures that are followed over time. */
export const followed = ['score', 'lix'] as const;
export type Followed = (typeof followed)[number];

/** The texts of a month. */
export interface MonthPoint {
  /** `2026-05` */
  month: string;
  texts: number;
  median: number;
  /** Half of the texts lie between these. */
  lower: number;
  upper: number;
}

/** Before and after a day. */
export interface TrendChange {
  before: { texts: number; mean: number | null };
  after: { texts: number; mean: number | null };
  interval: Interval | null;
  /** `few` when a side has too few texts to say anything. */
  verdict: 'lower' | 'higher' | 'noise' | 'few';
}

/** With fewer texts on a side nothing is claimed. */
export const fewestTexts = 5;

/** A followed figure of an entry; undefined where the text was too short for a score. */
function figureOf({ score, measures }: HistoryEntry, figure: Followed): number | undefined {
  const value =
    figure === 'score' ? score.total : measures.totalWords < fewestWordsForScore ? null : measures.lix;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Months in order, each text once a month as it last was. */
export function monthPoints(entries: readonly HistoryEntry[], figure: Followed): MonthPoint[] {
  const months = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const month = entry.date.slice(0, 7);
    const members = months.get(month);
    if (members === undefined) months.set(month, [entry]);
    else members.push(entry);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, members]) => {
      const values = latest(members)
        .flatMap((entry) => figureOf(entry, figure) ?? [])
        .sort((a, b) => a - b);
      if (values.length === 0) return [];
      return {
        month,
        texts: values.length,
        median: median(values)!,
        lower: quantile(values, 0.25),
        upper: quantile(values, 0.75),
      };
    });
}

/**
 * The figure before a day and from that day on, each text once a side as it last was. The texts of the sides are
 * taken as different ones; where the same are measured twice, the interval is wider than it need be.
 */
export function changeSince(entries: readonly HistoryEntry[], day: string, figure: Followed): TrendChange {
  const side = (chosen: readonly HistoryEntry[]) =>
    latest(chosen).flatMap((entry) => figureOf(entry, figure) ?? []);
  const before = side(entries.filter(({ date }) => date < day));
  const after = side(entries.filter(({ date }) => date >= day));
  const change = {
    before: { texts: before.length, mean: mean(before) },
    after: { texts: after.length, mean: mean(after) },
  };
  if (before.length < fewestTexts || after.length < fewestTexts)
    return { ...change, interval: null, verdict: 'few' };
  const interval = differenceInterval(before, after, (values) => mean(values) ?? Number.NaN) ?? null;
  if (interval === null || holdsZero(interval)) return { ...change, interval, verdict: 'noise' };
  return { ...change, interval, verdict: change.after.mean! < change.before.mean! ? 'lower' : 'higher' };
}

/** The last entry of each text. */
function latest(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const byName = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    const known = byName.get(entry.name);
    if (known === undefined || known.date <= entry.date) byName.set(entry.name, entry);
  }
  return [...byName.values()];
}
