import type { Localised } from './localised.ts';

/**
 * The known name that a person most likely meant, or undefined when none is near: at most a third of its
 * letters wrong, counted as insertions, deletions, substitutions and swaps of neighbours.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const folded = fold(candidate);
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    if (Math.abs(wanted.length - folded.length) > limit) continue;
    const distance = editDistance(wanted, folded);
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Å, ä and ö are a, a and o in the ids, so a person who writes them is right. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .slice(0, 100);
}

/** Optimal string alignment distance. */
function editDistance(one: string, other: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const current = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let distance = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        distance = Math.min(distance, beforePrevious[j - 2]! + 1);
      }
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[other.length]!;
}

/** *Menade du ”x”?* with a space before, or the empty string. */
export function didYouMean(name: string, known: readonly string[]): Localised {
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? { sv: '', en: '' }
    : { sv: ` Menade du ”${nearest}”?`, en: ` Did you mean “${nearest}”?` };
}
