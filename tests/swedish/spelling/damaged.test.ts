import { describe, expect, it } from 'vitest';
import { restoreDamaged } from '../../../src/swedish/spelling/damaged.ts';
import { shippedLexicon } from '../lexicon/load.ts';

const lexicon = shippedLexicon();
const restored = (word: string) =>
  restoreDamaged(lexicon, word).map(({ form, changes, compound }) => [form, changes, compound]);

describe('a damaged word', () => {
  it('may have been each right word that its letters can stand for', () => {
    expect(restored('hal').sort()).toEqual([
      ['häl', 1, false],
      ['hål', 1, false],
    ]);
    expect(restored('atgarder')).toEqual([['åtgärder', 2, false]]);
  });

  it('is not restored to itself', () => {
    expect(restored('hus')).toEqual([]);
    expect(restored('far').map(([form]) => form)).not.toContain('far');
  });

  it('may be a compound, but no part of one alone', () => {
    expect(restored('vardnadsatgard')).toContainEqual(['vårdnadsåtgärd', 3, true]);
    expect(restored('halso')).toEqual([]);
  });

  it('has at most four letters restored', () => {
    expect(restored('jamstalldhetsatgarder').map(([form]) => form)).toContain('jämställdhetsåtgärder');
    expect(restored('jamstalldhetsradgivningsatgarder')).toEqual([]);
  });

  it('has at most twenty readings', () => {
    expect(restored('rarararararara').length).toBeLessThanOrEqual(20);
  });
});
