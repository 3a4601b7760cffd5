/**
 * LIX, läsbarhetsindex: words/sentences + 100 · long words/words, a number without unit.
 * Source: C.-H. Björnsson, *Läsbarhet* (1968). Null when there are no words or no sentences.
 */
export function lix(words: number, sentences: number, longWords: number): number | null {
  if (words === 0 || sentences === 0) return null;
  return words / sentences + (100 * longWords) / words;
}

/**
 * OVIX, ordvariationsindex: log n / log(2 − log v / log n) for n words of v different forms, without unit.
 * Source: T. G. Hultman and M. Westman, *Gymnasistsvenska* (1977). Null where the formula has no value: fewer
 * than two words, or all words different.
 */
export function ovix(words: number, forms: number): number | null {
  if (words < 2 || forms >= words || forms < 1) return null;
  return Math.log(words) / Math.log(2 - Math.log(forms) / Math.log(words));
}

/** Arithmetic mean, null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Median, null of nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A share as a percentage, null of nothing. */
export function percent(share: number | null): number | null {
  return share === null ? null : share * 100;
}

/** Standard deviation of a population, null of nothing. */
export function standardDeviation(values: readonly number[]): number | null {
  const average = mean(values);
  if (average === null) return null;
  let sum = 0;
  for (const value of values) sum += (value - average) ** 2;
  return Math.sqrt(sum / values.length);
}
