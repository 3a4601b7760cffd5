import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluateMasking } from '../../scripts/eval/masking.ts';
import { swedish } from '../support/swedish.ts';

it('hides personal data in whole letters, and little else', () => {
  const spelling = swedish.spelling([])!;
  const letters = readFileSync(new URL('letters.txt', import.meta.url), 'utf8');
  const { recall, precision, kinds } = evaluateMasking(letters, (word) => spelling.accepts(word));
  expect(Object.keys(kinds)).toHaveLength(6);
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(precision).toBeGreaterThanOrEqual(0.97);
});
