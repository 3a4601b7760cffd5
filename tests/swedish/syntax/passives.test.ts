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
import { tagged, words } from './tagged.ts';

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

  it('are not seen in an imperative in -s that no list holds', () => {
    expect(sPassives(tagged('Fnys/VB.IMP inte/NEG åt/PP frågan/NN ./MAD'))).toEqual([]);
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

  const of = (text: string) => {
    const sentence = tagged(text);
    return participlePassives(sentence).map((passive) => words(sentence, passive));
  };

  it.each([
    ['with the subject between', 'Då/AB blev/VB.PRT ansökan/NN avslagen/PC ./MAD', 'blev ansökan avslagen'],
    [
      'six words behind the verb',
      'I/PP går/AB blev/VB.PRT den/DT nya/JJ stora/JJ ljusa/JJ skolan/NN invigd/PC ./MAD',
      'blev den nya stora ljusa skolan invigd',
    ],
    ['in each clause for itself', 'Så/AB är/VB det/PN när/SN den/PN är/VB stängd/PC ./MAD', 'är stängd'],
  ])('%s', (_, text, passive) => expect(of(text)).toEqual([passive]));

  it.each([
    ['with other verbs', 'Skolan/NN står/VB stängd/PC ./MAD'],
    ['where var is the adverb', 'Fråga/VB.IMP var/AB skadade/PC tas/VB.SFO emot/AB ./MAD'],
    ['in a present participle', 'Frågan/NN är/VB avgörande/PC.PRS ./MAD'],
    ['in a verb in the past', 'Det/PN var/VB.PRT hon/PN fick/VB.PRT ./MAD'],
    [
      'seven words behind the verb',
      'I/PP går/AB blev/VB.PRT den/DT nya/JJ stora/JJ ljusa/JJ dyra/JJ skolan/NN invigd/PC ./MAD',
    ],
  ])('are not seen %s', (_, text) => expect(of(text)).toEqual([]));
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

  const of = (text: string) => {
    const sentence = tagged(text);
    return passiveAgents(sentence).map((agent) => [
      sentence.tokens[agent.verb]!.text,
      words(sentence, agent),
    ]);
  };

  it('belong to passives of both sorts, and are told in the order of the text', () => {
    const text = 'Det/PN blev/VB.PRT beslutat/PC av/PP nämnden/NN och/KN prövas/VB.SFO av/PP rätten/NN ./MAD';
    expect(of(text)).toEqual([
      ['beslutat', 'av nämnden'],
      ['prövas', 'av rätten'],
    ]);
  });

  const behind = (count: number) =>
    of(`Ärendet/NN prövas/VB.SFO ${'då/AB '.repeat(count)}av/PP nämnden/NN ./MAD`);

  it('stand with at most seven words between', () => {
    expect(behind(1)).toEqual([['prövas', 'av nämnden']]);
    expect(behind(7)).toEqual([['prövas', 'av nämnden']]);
    expect(behind(8)).toEqual([]);
  });

  it.each([
    ['another preposition', 'Ärendet/NN prövas/VB.SFO i/PP maj/NN ./MAD'],
    ['av as a particle', 'Vattnet/NN stängs/VB.SFO av/AB nästa/JJ vecka/NN ./MAD'],
    ['av behind a mark', 'Det/PN avgörs/VB.SFO ,/MAD av/PP praktiska/JJ skäl/NN ,/MAD i/PP maj/NN ./MAD'],
    ['av before a clause', 'Arbetet/NN försenas/VB.SFO av/PP att/SN vägen/NN är/VB stängd/PC ./MAD'],
  ])('are not seen in %s', (_, text) => expect(of(text)).toEqual([]));
});
