/**
 * How likely an edit is, as a cost: 1 is an ordinary one. Cheap are the slips of Swedish hands (neighbouring
 * keys), of Swedish ears (å/o, ä/e, doubled consonants) and of foreign keyboards (å/a, ä/a, ö/o).
 */
const KEY_ROWS = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

const ALIKE =
  'a/å a/ä å/ä e/ä o/å o/ö ö/å e/é i/e y/i u/y o/u c/s c/k z/s d/t b/p v/f w/v k/g j/g j/i m/n k/q ä/ö';

const costs = new Map<number, number>();

function pair(first: number, second: number): number {
  return first * 0x10000 + second;
}

function setCost(first: string, second: string, cost: number): void {
  for (const [from, to] of [
    [first, second],
    [second, first],
  ]) {
    const key = pair(from!.charCodeAt(0), to!.charCodeAt(0));
    costs.set(key, Math.min(cost, costs.get(key) ?? cost));
  }
}

KEY_ROWS.forEach((row, index) => {
  for (let at = 0; at < row.length; at++) {
    if (row[at + 1]) setCost(row[at]!, row[at + 1]!, 0.85);
    const below = KEY_ROWS[index + 1];
    for (const shift of [-1, 0]) {
      const other = below?.[at + shift];
      if (other) setCost(row[at]!, other, 0.95);
    }
  }
});
for (const alike of ALIKE.split(' ')) setCost(alike[0]!, alike[2]!, 0.7);

/** The first letter is seldom the wrong one. */
const FIRST = 0.25;

export function substitutionCost(from: number, to: number, at: number): number {
  return (costs.get(pair(from, to)) ?? 1.15) + (at === 0 ? FIRST : 0);
}

/** A letter of `word` too many at `at`. */
export function deletionCost(word: string, at: number): number {
  const unit = word.charCodeAt(at);
  const before = at > 0 ? word.charCodeAt(at - 1) : 0;
  const after = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
  if (unit === before || unit === after) return 0.6;
  const near = costs.has(pair(unit, before)) || costs.has(pair(unit, after));
  return (near ? 0.85 : 1) + (at === 0 ? FIRST : 0);
}

/** A letter missing before `at`. */
export function insertionCost(word: string, at: number, letter: number): number {
  const before = at > 0 ? word.charCodeAt(at - 1) : 0;
  const after = at < word.length ? word.charCodeAt(at) : 0;
  if (letter === before || letter === after) return 0.6;
  return 0.95 + (at === 0 ? FIRST : 0);
}

export function transpositionCost(at: number): number {
  return 0.75 + (at === 0 ? FIRST : 0);
}
