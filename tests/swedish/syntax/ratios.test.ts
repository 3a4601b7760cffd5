import { describe, expect, it } from 'vitest';
import {
  addCounts,
  emptyCounts,
  nominalRatio,
  passiveShare,
  simpleNominalRatio,
} from '../../../src/swedish/syntax/ratios.ts';
import { tagged } from './tagged.ts';

function countsOf(...sentences: string[]) {
  const counts = emptyCounts();
  for (const sentence of sentences) addCounts(counts, tagged(sentence));
  return counts;
}

describe('word classes of the nominal ratios', () => {
  it('are counted once for each word, and add up over sentences', () => {
    expect(
      countsOf(
        'Den/DT stängda/PC skolan/NN i/PP byn/NN ska/HJ inte/NEG rivas/VB.INF.SFO ,/MAD och/KN vår/PS nya/JJ öppnar/VB ./MAD',
        'Vi/PN vet/VB att/SN den/PN prövas/VB.SFO snart/AB ./MAD',
      ),
    ).toEqual({
      nouns: 2,
      prepositions: 1,
      participles: 1,
      pronouns: 2,
      adverbs: 2,
      verbs: 5,
      finiteVerbs: 4,
      finitePassives: 1,
    });
  });

  it('of possessives are no pronouns, and infinitives and supines no finite verbs', () => {
    const counts = countsOf('Vår/PS ansökan/NN har/HJ prövats/VB.SUP.SFO');
    expect(counts).toMatchObject({ pronouns: 0, verbs: 2, finiteVerbs: 1, finitePassives: 0 });
  });
});

describe('ratios', () => {
  const counts = countsOf(
    'Ansökan/NN om/PP stängd/PC skola/NN prövas/VB.SFO och/KN vi/PN svarar/VB snart/AB',
  );

  it('weigh nouns against verbs', () => {
    expect(nominalRatio(counts)).toBe(4 / 4);
    expect(simpleNominalRatio(counts)).toBe(2 / 2);
    expect(passiveShare(counts)).toBe(1 / 2);
  });

  it('are missing where there is nothing to divide by', () => {
    const none = countsOf('Ansökan/NN om/PP bygglov/NN');
    expect([nominalRatio(none), simpleNominalRatio(none), passiveShare(none)]).toEqual([null, null, null]);
    // Adverbs weigh on the side of the verbs in the full ratio, not in the simple one.
    const adverb = countsOf('Ansökan/NN snart/AB');
    expect([nominalRatio(adverb), simpleNominalRatio(adverb)]).toEqual([1, null]);
  });
});
