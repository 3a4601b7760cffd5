import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { bareNoun, mayBeBareNoun } from '../../../../src/rules/support/nouns/bare-nouns.ts';
import { barePhrase, mayOpenBarePhrase } from '../../../../src/rules/support/nouns/bare-phrases.ts';
import { swedish } from '../../../support/swedish.ts';

/** What is bare at a word of a sentence, and the first wording that would do. */
function bareAt(text: string, word: string): string | undefined {
  const sentence = analyse({ text }).blocks[0]!.sentences[0]!;
  const tagged = swedish.tagged(sentence)!;
  const place = tagged.tokens.findIndex(({ lower }) => lower === word);
  const found =
    (mayOpenBarePhrase(tagged.tokens, place) ? barePhrase(tagged, place) : undefined) ??
    (mayBeBareNoun(tagged.tokens, place) ? bareNoun(tagged, place) : undefined);
  return found && `${found.messageId}: ${found.suggestions?.[0] ?? '–'}`;
}

describe('a noun', () => {
  test.each([
    ['Elev har rätt till skjuts.', 'elev', 'subject: En elev'],
    ['Skjuts ges till elev som bor långt bort.', 'elev', 'subject: en elev'],
    ['Frågan avgörs i ärende.', 'ärende', 'bare: ett ärende'],
    ['Avfallet hämtas av annat företag.', 'företag', 'other: ett annat företag'],
    ['Sökande ska visa legitimation.', 'sökande', 'applicant: –'],
    ['Kortet hämtas av enskild.', 'enskild', 'private: –'],
    ['Fyll i blankett på kontoret.', 'blankett', 'bare: en blankett'],
    ['Du kontaktar handläggare på kontoret.', 'handläggare', 'bare: en handläggare'],
  ])('lacks its article in %s', (text, word, wanted) => {
    expect(bareAt(text, word)).toBe(wanted);
  });

  test.each([
    // What somebody is.
    ['Hon är elev i grundskolan.', 'elev'],
    // In a row.
    ['Du får råd av handläggare, kurator eller psykolog.', 'handläggare'],
    // One by one.
    ['Frågan går från person till person.', 'person'],
    // There is some.
    ['Besiktning innebär ett besök.', 'besiktning'],
    // A role, and who has it.
    ['Entreprenör är Grävlingen.', 'entreprenör'],
  ])('may stand alone in %s', (text, word) => {
    expect(bareAt(text, word)).toBeUndefined();
  });
});

describe('an attribute and a noun', () => {
  test.each([
    ['Beviljad plats betalas i maj.', 'beviljad', 'phrase: En beviljad plats'],
    ['Städning köps av privat företag.', 'privat', 'other: ett privat företag'],
    ['Du får svar i aktuell arbetsgrupp.', 'aktuell', 'certain: den aktuella arbetsgruppen'],
    ['Avslaget gäller viss del av ansökan.', 'viss', 'other: en viss del'],
  ])('lack their article in %s', (text, word, wanted) => {
    expect(bareAt(text, word)).toBe(wanted);
  });

  test.each([
    // Nothing that is counted.
    ['Vi följer aktuell lagstiftning.', 'aktuell'],
    ['Till viss del av hjälpen hör mat.', 'viss'],
    // What a title means.
    ['God man är din ställföreträdare.', 'god'],
    // With an article.
    ['En beviljad plats betalas i maj.', 'beviljad'],
  ])('may stand so in %s', (text, word) => {
    expect(bareAt(text, word)).toBeUndefined();
  });
});
