import { describe, expect, test } from 'vitest';
import { hiddenAgent, likelyAgent } from '../../../../src/rules/support/agents/hidden-agents.ts';
import { isSPassive, readPassiveClause } from '../../../../src/swedish/syntax/index.ts';
import { tagText } from '../../../swedish/tagger/tag-text.ts';

function hiddenIn(text: string) {
  const sentence = tagText(text);
  const verb = sentence.tokens.findIndex((_, place) => isSPassive(sentence, place));
  return hiddenAgent(sentence, verb, readPassiveClause(sentence, verb)!);
}

describe('hiddenAgent', () => {
  test.each([
    ['Ansökan ska lämnas till oss.', 'reader'],
    ['Ansökan lämnas på kontoret.', 'reader'],
    ['Kopian ska undertecknas.', 'reader'],
    ['Beslut fattas i maj.', 'sender'],
    ['Ärendet ska prövas.', 'sender'],
    ['Fakturan skickas separat.', 'official'],
    ['Foton godtas inte.', 'official'],
    ['Arbetet får inte påbörjas.', 'unnamed'],
    ['Skadade böcker ersätts enligt listan.', 'unnamed'],
  ] as const)('%s hides: %s', (text, wanted) => {
    expect(hiddenIn(text)).toBe(wanted);
  });

  test.each([
    // What is possible or allowed, whoever does it.
    'Beslutet kan överklagas.',
    'Bär får säljas utan tillstånd.',
    // What happens to a thing, and who does it is plain.
    'Parken ska byggas om.',
    'Kärlet hämtas på fredagar.',
    // Nobody decides.
    'Beslut fattas inte på mötet.',
    // Somebody is named.
    'Ärendet prövas av någon annan.',
  ])('%s hides nobody whom a reader asks for', (text) => {
    expect(hiddenIn(text)).toBeUndefined();
  });
});

test('likelyAgent names one of the two only where the verb is for one of them', () => {
  expect(likelyAgent('unnamed', { verb: 'bifogas', next: '', modal: 'ska' })).toBe('perhapsReader');
  expect(likelyAgent('unnamed', { verb: 'beviljas', next: '', modal: 'kan' })).toBe('official');
  expect(likelyAgent('unnamed', { verb: 'anges', next: '', modal: 'ska' })).toBe('perhapsReader');
  expect(likelyAgent('unnamed', { verb: 'anges', next: '', modal: '' })).toBe('unnamed');
  expect(likelyAgent('unnamed', { verb: 'lämnas', next: 'in', modal: '' })).toBe('perhapsReader');
});
