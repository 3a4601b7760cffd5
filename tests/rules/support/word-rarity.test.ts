import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/index.ts';
import { wordFrequency } from '../../../src/rules/support/word-rarity.ts';
import { swedish } from '../../support/swedish.ts';

/** How common the form is in a sentence. */
function frequencyOf(form: string, text: string): number | undefined {
  const [sentence] = analyse({ text }).blocks[0]!.sentences;
  const place = sentence!.tokens.findIndex(({ lower }) => lower === form);
  return wordFrequency(swedish, sentence!.tokens[place]!, swedish.tags(sentence!)![place]!);
}

test('how common a form is depends on its own sentence, not on the one that was read before', () => {
  const asAttribute = frequencyOf('förvaltat', 'Lagen säger minsta förvaltat kapital och avgiften för det.');
  const asVerb = frequencyOf('förvaltat', 'Skriv om den ekonomi som du har förvaltat under året.');
  expect(asAttribute).toBe(1);
  expect(asVerb).toBe(3);
});
