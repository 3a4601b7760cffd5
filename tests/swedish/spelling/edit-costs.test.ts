import { describe, expect, it } from 'vitest';
import {
  deletionCost,
  EDIT_COSTS,
  insertionCost,
  substitutionCost,
  transpositionCost,
} from '../../../src/swedish/spelling/edit-costs.ts';

const swap = (from: string, to: string, at = 1) => substitutionCost(from.charCodeAt(0), to.charCodeAt(0), at);
const add = (word: string, at: number, letter: string) => insertionCost(word, at, letter.charCodeAt(0));

describe('a letter for another', () => {
  it('costs least where they sound or look alike, then where the keys are neighbours', () => {
    for (const [a, b] of ['aå', 'oå', 'eä', 'cs', 'dt'] as const) {
      expect([swap(a!, b!), swap(b!, a!)]).toEqual([EDIT_COSTS.alike, EDIT_COSTS.alike]);
    }
    for (const [a, b] of ['qw', 'öl', 'df'] as const) expect(swap(a!, b!)).toBe(EDIT_COSTS.neighbourKey);
    expect([swap('w', 'a'), swap('w', 's'), swap('z', 'a')]).toEqual(Array(3).fill(EDIT_COSTS.keyBelow));
    expect([swap('q', 'm'), swap('a', 'p'), swap('w', 'd')]).toEqual(Array(3).fill(EDIT_COSTS.substitution));
  });

  it('costs more at the beginning', () => {
    expect(swap('a', 'å', 0)).toBeCloseTo(EDIT_COSTS.alike + EDIT_COSTS.first);
    expect(transpositionCost(0)).toBeCloseTo(EDIT_COSTS.transposition + EDIT_COSTS.first);
    expect(transpositionCost(1)).toBe(EDIT_COSTS.transposition);
  });
});

describe('a letter too many or too few', () => {
  it('costs less where it doubles its neighbour', () => {
    expect([deletionCost('alla', 1), deletionCost('alla', 2)]).toEqual(
      Array(2).fill(EDIT_COSTS.deletionDoubled),
    );
    expect([add('ala', 1, 'l'), add('ala', 2, 'l')]).toEqual(Array(2).fill(EDIT_COSTS.insertionDoubled));
    expect(deletionCost('aka', 0)).toBeCloseTo(EDIT_COSTS.deletion + EDIT_COSTS.first);
    expect(deletionCost('akm', 2)).toBe(EDIT_COSTS.deletion);
    expect(add('aka', 0, 'm')).toBeCloseTo(EDIT_COSTS.insertion + EDIT_COSTS.first);
    expect(add('aka', 3, 'm')).toBe(EDIT_COSTS.insertion);
  });
});
