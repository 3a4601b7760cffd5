import { describe, expect, it } from 'vitest';
import { nominalEnding, nominalisations, prepositionChains } from '../../../src/swedish/syntax/index.ts';
import { tagText, wordsAt } from '../tagger/tag-text.ts';
import { tagged, words } from './tagged.ts';

describe('prepositional chains', () => {
  it('count the groups that follow each other', () => {
    const sentence = tagText('Vi informerar om beslutet i nämnden om bidrag till föreningar.');
    expect(prepositionChains(sentence).map(({ groups }) => groups.length)).toEqual([4]);
  });

  it('go on behind a second noun', () => {
    const sentence = tagText('Pengarna går till planering och uppföljning av insatser för barn.');
    expect(prepositionChains(sentence).map(({ groups }) => wordsAt(sentence, groups))).toEqual([
      ['till', 'av', 'för'],
    ]);
  });

  it('end at a verb', () => {
    expect(prepositionChains(tagText('Han bor i huset och arbetar med barn.'))).toEqual([]);
  });
});

describe('prepositional chains, by tags alone', () => {
  it.each([
    [
      'stand apart where a verb stands between',
      'I/PP huset/NN på/PP gatan/NN talar/VB vi/PN om/PP hjälp/NN till/PP barn/NN ./MAD',
      ['I huset på gatan', 'om hjälp till barn'],
    ],
    ['need two groups', 'Vi/PN bor/VB i/PP huset/NN ./MAD', []],
    ['need more than a word like an adjective', 'Vi/PN går/VB av/PP inte/NEG till/PP byn/NN ./MAD', []],
    ['need a noun in each', 'Vi/PN går/VB av/PP och/KN till/PP byn/NN ./MAD', []],
    [
      'may be of people',
      'Hjälp/NN till/PP äldre/JJ i/PP byn/NN av/PP anhöriga/JJ',
      ['till äldre i byn av anhöriga'],
    ],
    ['are of nothing else without a noun', 'Vi/PN går/VB på/PP svenskt/JJ i/PP byn/NN ./MAD', []],
    [
      'end before och and the last noun',
      'Stöd/NN i/PP hem/NN för/PP barn/NN och/KN unga/NN ./MAD',
      ['i hem för barn'],
    ],
    [
      'go on behind och and a noun',
      'Stöd/NN i/PP hem/NN och/KN skola/NN för/PP barn/NN',
      ['i hem och skola för barn'],
    ],
    [
      'end before och and a preposition',
      'Stöd/NN i/PP hem/NN för/PP barn/NN och/KN i/PP skola/NN',
      ['i hem för barn'],
    ],
  ])('%s: “%s”', (_, text, chains) => {
    const sentence = tagged(text);
    expect(prepositionChains(sentence).map((chain) => words(sentence, chain))).toEqual(chains);
  });
});

describe('nominalisations', () => {
  it('are found with their endings', () => {
    const sentence = tagText('Efter genomförandet sker en bedömning av möjlig tillämpning.');
    const found = nominalisations(sentence);
    expect(
      wordsAt(
        sentence,
        found.map(({ place }) => place),
      ),
    ).toEqual(['genomförandet', 'bedömning', 'tillämpning']);
    expect(found.map(({ ending }) => ending)).toEqual(['ande', 'ning', 'ning']);
  });

  it('are found between two places only', () => {
    const sentence = tagText('Efter genomförandet sker en bedömning av möjlig tillämpning.');
    const found = nominalisations(sentence, 2, 6);
    expect(
      wordsAt(
        sentence,
        found.map(({ place }) => place),
      ),
    ).toEqual(['bedömning']);
  });

  it('are nouns', () => {
    expect(nominalisations(tagged('Den/DT avgörande/JJ frågan/NN'))).toEqual([]);
  });

  it('have a stem of two letters at least', () => {
    expect(nominalEnding('yrande')).toBe('ande');
    expect(nominalEnding('aningen')).toBeUndefined();
    // The second answer is remembered.
    expect([nominalEnding('yrande'), nominalEnding('aningen')]).toEqual(['ande', undefined]);
  });

  it.each([
    'tidning',
    'stadsbyggnadsförvaltningen',
    'ordförande',
    'närstående',
    'fastigheter',
    'organisationens',
    'lampan',
  ])('are not seen in %s', (word) => {
    expect(nominalEnding(word)).toBeUndefined();
  });
});
