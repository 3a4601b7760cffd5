import { describe, expect, it } from 'vitest';
import { EDIT_COSTS } from '../../../src/swedish/spelling/edit-costs.ts';
import { type Neighbour, searchNeighbours } from '../../../src/swedish/spelling/edits.ts';
import { shippedLexicon } from '../lexicon/load.ts';

const lexicon = shippedLexicon();

function neighbours(word: string, { edits = 1, compounds = false } = {}): Neighbour[] {
  const all: Neighbour[] = [];
  const found = (near: Neighbour) => {
    all.push(near);
    return false;
  };
  searchNeighbours(lexicon, word, { edits, compounds, found });
  return all;
}

const cheapest = (word: string, form: string, options = {}) =>
  Math.min(...neighbours(word, options).flatMap((near) => (near.form === form ? [near.cost] : [])));

describe('words near another', () => {
  it.each([
    ['hsu', 'hus', EDIT_COSTS.transposition],
    ['uhs', 'hus', EDIT_COSTS.transposition + EDIT_COSTS.first],
    ['hys', 'hus', EDIT_COSTS.alike],
    ['hs', 'hus', EDIT_COSTS.insertion],
    ['hu', 'hus', EDIT_COSTS.insertion],
    ['us', 'hus', EDIT_COSTS.insertion + EDIT_COSTS.first],
    ['huus', 'hus', EDIT_COSTS.deletionDoubled],
    ['husk', 'hus', EDIT_COSTS.deletion],
    ['khus', 'hus', EDIT_COSTS.deletion + EDIT_COSTS.first],
    ['ala', 'alla', EDIT_COSTS.insertionDoubled],
  ])('%s is one edit from %s', (word, form, cost) => {
    expect(cheapest(word, form)).toBeCloseTo(cost);
  });

  it('are as many edits away as are allowed', () => {
    expect(cheapest('hsuk', 'hus')).toBe(Number.POSITIVE_INFINITY);
    expect(cheapest('hsuk', 'hus', { edits: 2 })).toBeCloseTo(EDIT_COSTS.transposition + EDIT_COSTS.deletion);
    expect(cheapest('hsu', 'hus', { edits: 0 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('are not the word itself, and no common misspellings', () => {
    expect(neighbours('hus').map(({ form }) => form)).not.toContain('hus');
    expect(neighbours('resturan').map(({ form }) => form)).not.toContain('resturang');
  });

  it('may be compounds, which are told apart', () => {
    const word = 'parkeringsövervakningssystm';
    const right = 'parkeringsövervakningssystem';
    expect(neighbours(word)).toEqual([]);
    expect(neighbours(word, { compounds: true })).toContainEqual(
      expect.objectContaining({ form: right, compound: true, cost: EDIT_COSTS.insertion }),
    );
    expect(neighbours('hsu', { compounds: true })).toContainEqual(
      expect.objectContaining({ form: 'hus', compound: false }),
    );
  });

  it('are looked for until somebody has enough', () => {
    let calls = 0;
    searchNeighbours(lexicon, 'hur', {
      edits: 1,
      compounds: true,
      found: () => {
        calls++;
        return true;
      },
    });
    expect(calls).toBe(1);
    expect(neighbours('hur', { compounds: true }).length).toBeGreaterThan(1);
  });
});
