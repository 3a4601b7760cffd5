/** The first of `count` indexes that passes a test which all later ones pass too; `count` when none does. */
export function firstIndex(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last of some sorted offsets that is no larger than one; 0 when all are. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return Math.max(0, firstIndex(starts.length, (index) => starts[index]! > offset) - 1);
}
