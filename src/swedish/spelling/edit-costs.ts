/**
 * How likely an edit is, as a cost: 1 is an ordinary one. Cheap are the slips of Swedish hands (neighbouring
 * keys), of Swedish ears (å/o, ä/e, doubled consonants) and of foreign keyboards (å/a, ä/a, ö/o).
 */
export const EDIT_COSTS = {
  neighbourKey: 0.95,
  keyBelow: 1,
  alike: 0.75,
  substitution: 1.15,
  deletion: 1,
  deletionDoubled: 0.6,
  insertion: 0.68,
  insertionDoubled: 0.6,
  transposition: 0.5,
  /** On top, at the first letter, which is seldom the wrong one. */
  first: 0.1,
};

const KEY_ROWS = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

const ALIKE =
  'a/å a/ä å/ä e/ä o/å o/ö ö/å e/é i/e y/i u/y o/u c/s c/k z/s d/t b/p v/f w/v k/g j/g j/i m/n k/q ä/ö';

type Kind = 'alike' | 'neighbourKey' | 'keyBelow';

/** How two letters are near each other, by both units in one number. */
const nearness = new Map<number, Kind>();

function pair(first: number, second: number): number {
  return first * 0x10000 + second;
}

function setNear(first: string, second: string, kind: Kind): void {
  const a = first.charCodeAt(0);
  const b = second.charCodeAt(0);
  for (const key of [pair(a, b), pair(b, a)]) if (!nearness.has(key)) nearness.set(key, kind);
}

for (const alike of ALIKE.split(' ')) setNear(alike[0]!, alike[2]!, 'alike');
KEY_ROWS.forEach((row, index) => {
  for (let at = 0; at < row.length; at++) {
    if (row[at + 1]) setNear(row[at]!, row[at + 1]!, 'neighbourKey');
    const below = KEY_ROWS[index + 1];
    for (const shift of [-1, 0]) {
      const other = below?.[at + shift];
      if (other) setNear(row[at]!, other, 'keyBelow');
    }
  }
});

const atFirst = (at: number): number => (at === 0 ? EDIT_COSTS.first : 0);

export function substitutionCost(from: number, to: number, at: number): number {
  return EDIT_COSTS[nearness.get(pair(from, to)) ?? 'substitution'] + atFirst(at);
}

/** A letter of `word` too many at `at`. */
export function deletionCost(word: string, at: number): number {
  const unit = word.charCodeAt(at);
  const before = at > 0 ? word.charCodeAt(at - 1) : 0;
  const after = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
  if (unit === before || unit === after) return EDIT_COSTS.deletionDoubled;
  return EDIT_COSTS.deletion + atFirst(at);
}

/** A letter missing before `at`. */
export function insertionCost(word: string, at: number, letter: number): number {
  const before = at > 0 ? word.charCodeAt(at - 1) : 0;
  const after = at < word.length ? word.charCodeAt(at) : 0;
  if (letter === before || letter === after) return EDIT_COSTS.insertionDoubled;
  return EDIT_COSTS.insertion + atFirst(at);
}

export function transpositionCost(at: number): number {
  return EDIT_COSTS.transposition + atFirst(at);
}

/**
 * True where `form` has another letter than `word` at one place before `end`, and the two letters are neither alike nor
 * near on the keyboard.
 */
export function isUnlikely(word: string, form: string, end: number): boolean {
  if (form.length !== word.length) return false;
  let at = 0;
  while (at < word.length && word[at] === form[at]) at++;
  if (at >= end || word.slice(at + 1) !== form.slice(at + 1)) return false;
  return !nearness.has(pair(word.charCodeAt(at), form.charCodeAt(at)));
}
