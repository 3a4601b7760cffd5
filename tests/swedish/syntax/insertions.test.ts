import { describe, expect, it } from 'vitest';
import { insertions, readClauses } from '../../../src/swedish/syntax/index.ts';
import { tagText } from '../tagger/tag-text.ts';

/** Insertions of at least three words, as they stand in the text. */
const inserted = (text: string): string[] => {
  const sentence = tagText(text);
  return insertions(sentence, readClauses(sentence))
    .filter(({ words }) => words >= 3)
    .map(({ start, end }) =>
      sentence.tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(' '),
    );
};

describe('insertions', () => {
  it.each([
    ['Kommunen, som äger marken, säljer huset.', 'som äger marken'],
    ['Vi vet att nämnden trots flera påminnelser väntar.', 'trots flera påminnelser'],
    ['Nämnden har efter lång tid beslutat om avgiften.', 'efter lång tid'],
    ['Vi kan med stöd av lagen neka tillstånd.', 'med stöd av lagen'],
    // The infinitive with att and the clause keep their own verbs.
    [
      'Nämnden har efter att ha läst de brev som kommit beslutat om avgiften.',
      'efter att ha läst de brev som kommit',
    ],
    ['Chefen ska, om det går, hjälpa alla.', 'om det går'],
  ])('are found in “%s”', (text, words) => {
    expect(inserted(text)).toEqual([words]);
  });

  it.each([
    // A subject behind the auxiliary is none.
    'I år ska antalet platser för barn i kommunen minska.',
    'De senaste åren har allt fler barn på landet börjat cykla.',
    'Dessutom ska penna, papper och annat material finnas.',
    // What restricts the subject belongs to it.
    'Den som vill veta mer kan ringa.',
    'Vad som behövs är pengar.',
  ])('are not found in “%s”', (text) => {
    expect(inserted(text)).toEqual([]);
  });
});
