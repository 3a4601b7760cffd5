import { describe, expect, it } from 'vitest';
import {
  isDeponent,
  isPlainMedial,
  markedPassives,
  participlePassives,
  passiveAgents,
  sPassives,
} from '../../../src/swedish/syntax/index.ts';
import { tagText, wordsAt } from '../tagger/tag-text.ts';

const passives = (text: string) => {
  const sentence = tagText(text);
  return wordsAt(sentence, sPassives(sentence));
};
const phrase = (text: string, { start, end }: { start: number; end: number }) =>
  tagText(text)
    .tokens.slice(start, end)
    .map((token) => token.text)
    .join(' ');

describe('passives in -s', () => {
  it('are found in all tenses', () => {
    expect(passives('Avgiften betalas varje månad.')).toEqual(['betalas']);
    expect(passives('Ansökan beviljades och har skickats vidare.')).toEqual(['beviljades', 'skickats']);
    expect(passives('Blanketten ska lämnas till skolan.')).toEqual(['lämnas']);
  });

  it('are not seen in deponents', () => {
    expect(passives('Vi hoppas att du trivs och att det finns plats.')).toEqual([]);
    expect(passives('Barnen lyckades och minns det än.')).toEqual([]);
  });

  it('are not seen in genitives, adverbs and active stems', () => {
    expect(passives('Kommunens taxa gäller annars hos oss i höstas.')).toEqual([]);
    expect(passives('Läs mer om skolans regler.')).toEqual([]);
  });

  it('that every reader takes as plain are told apart', () => {
    const sentence = tagText('Det krävs bygglov och ansökan prövas av nämnden.');
    expect(wordsAt(sentence, markedPassives(sentence))).toEqual(['prövas']);
    expect(isPlainMedial('krävs')).toBe(true);
    expect(isPlainMedial('prövas')).toBe(false);
  });
});

describe('deponents', () => {
  it('are known in all forms', () => {
    for (const form of ['hoppas', 'hoppades', 'hoppats', 'minns', 'mindes', 'fanns', 'umgicks', 'åldrats']) {
      expect(isDeponent(form)).toBe(true);
    }
    for (const form of ['betalas', 'skickades', 'beslutats']) expect(isDeponent(form)).toBe(false);
  });
});

describe('participle passives', () => {
  it('with bli and vara are found and told apart', () => {
    const text = 'Beslutet blev överklagat.';
    expect(participlePassives(tagText(text)).map(({ verb }) => verb)).toEqual(['bli']);
    expect(participlePassives(tagText('Skolan är stängd i dag.')).map(({ verb }) => verb)).toEqual(['vara']);
  });

  it('are not seen in attributes', () => {
    expect(participlePassives(tagText('Det är en godkänd ansökan.'))).toEqual([]);
  });
});

describe('agents', () => {
  it('are av with the noun phrase after a passive', () => {
    const text = 'Ansökan prövas av den ansvariga nämnden inom tre veckor.';
    expect(passiveAgents(tagText(text)).map((agent) => phrase(text, agent))).toEqual([
      'av den ansvariga nämnden',
    ]);
  });

  it('are not seen where av belongs to a noun', () => {
    expect(passiveAgents(tagText('Här behandlas en del av ärendena.'))).toEqual([]);
    expect(passiveAgents(tagText('Vi äter en bit av kakan.'))).toEqual([]);
  });
});
