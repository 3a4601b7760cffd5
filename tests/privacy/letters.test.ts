import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluateMasking } from '../../scripts/eval/masking.ts';
import { swedish } from '../support/swedish.ts';

// The second file was written after the rules, to see what they miss in letters they were not made for.
it.each(['letters.txt', 'letters-held-out.txt'])(
  'hides personal data in whole letters, and little else: %s',
  (name) => {
    const spelling = swedish.spelling([])!;
    const letters = readFileSync(new URL(name, import.meta.url), 'utf8');
    const { recall, precision, kinds } = evaluateMasking(letters, (word) => spelling.accepts(word));
    expect(Object.keys(kinds)).toHaveLength(6);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  },
);
