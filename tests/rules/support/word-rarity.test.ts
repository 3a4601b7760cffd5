import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/index.ts';
import { isPlainCompound, shareFirstPart, wordFrequency } from '../../../src/rules/support/word-rarity.ts';
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

test('a word of two everyday words is plain, also where the first has two parts, and none of what only looks so', () => {
  const lexicon = swedish.lexicon!;
  for (const word of ['skolkören', 'tomtkö', 'båtplatskö', 'nyansökan', 'låntagarna', 'tomtyteavgift'])
    expect([word, isPlainCompound(lexicon, word)]).toEqual([word, true]);
  for (const word of [
    'kontrasignation',
    'infasning',
    'fackmannamässigt',
    'föranmälan',
    'avveckling',
    'rättshandlingsförmåga',
  ])
    expect([word, isPlainCompound(lexicon, word)]).toEqual([word, false]);
});

test('two compounds of one first word are of one matter, but not two words with the same beginning', () => {
  const lexicon = swedish.lexicon!;
  expect(shareFirstPart(lexicon, 'låntagare', 'låneregler')).toBe(true);
  expect(shareFirstPart(lexicon, 'snöröjer', 'snökäppar')).toBe(true);
  expect(shareFirstPart(lexicon, 'överprövas', 'överklaga')).toBe(false);
  expect(shareFirstPart(lexicon, 'laglighet', 'lagarna')).toBe(false);
  expect(shareFirstPart(lexicon, 'delgivning', 'deltagare')).toBe(false);
});
