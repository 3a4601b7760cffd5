import { expect, test } from 'vitest';
import { isPronounMan } from '../../../../src/rules/support/agents/pronoun-man.ts';
import { analyseText } from '../../../../src/swedish/sentences.ts';

function pronouns(text: string): number {
  return analyseText(text, [])
    .map(({ tokens }) => tokens.filter((_, index) => isPronounMan(tokens, index)).length)
    .reduce((sum, count) => sum + count, 0);
}

test('tells the pronoun from the noun', () => {
  expect(pronouns('Man kan söka när man vill, och då får man svar.')).toBe(3);
  expect(pronouns('En god man hjälper dig. Hon bor med sin man. Det kom en man hit.')).toBe(0);
});

test('takes man that ends a question for the pronoun, and a person at the end of one for a noun', () => {
  expect(pronouns('Hur överklagar man? När ska man? Är du kvinna eller man? Har hon en man?')).toBe(2);
});
