import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A range that holds 95 of 100 resamples. */
export interface Interval {
  from: number;
  to: number;
}

/** The same data gives the same interval in every run. */
const seed = 20090600;
const resamples = 2000;

/**
 * How far a difference between two samples moves by chance: a percentile bootstrap over 2000 resamples (Efron &
 * Tibshirani 1993, chapter 13), with a fixed seed. A resample for which a statistic is no number is left out.
 *
 * @param statistic Of a sample; NaN where it says nothing.
 * @returns Undefined when fewer than half of the resamples say anything.
 */
export function differenceInterval<One>(
  before: readonly One[],
  after: readonly One[],
  statistic: (sample: readonly One[]) => number,
): Interval | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const random = xoroshiro128plus(seed);
  const resample = (sample: readonly One[]): One[] =>
    sample.map(() => sample[uniformInt(random, 0, sample.length - 1)]!);
  const differences: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const difference = statistic(resample(after)) - statistic(resample(before));
    if (Number.isFinite(difference)) differences.push(difference);
  }
  if (differences.length < resamples / 2) return undefined;
  differences.sort((a, b) => a - b);
  return { from: quantile(differences, 0.025), to: quantile(differences, 0.975) };
}

/** A quantile of sorted values, between neighbours in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const high = Math.ceil(place);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (place - low);
}

/** True when no difference is among what chance makes likely. */
export function holdsZero({ from, to }: Interval): boolean {
  return from <= 0 && to >= 0;
}
