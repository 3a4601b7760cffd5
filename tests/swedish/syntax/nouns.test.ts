import { describe, expect, it } from 'vitest';
import {
  addCounts,
  emptyCounts,
  nominalEnding,
  nominalisations,
  nominalRatio,
  passiveShare,
  prepositionChains,
  simpleNominalRatio,
} from '../../../src/swedish/syntax/index.ts';
import { tagOf, type Upos } from '../../../src/swedish/tagger/labels.ts';
import { tagText, wordsAt } from '../tagger/tag-text.ts';

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

describe('nominal ratio', () => {
  const count = (classes: [Upos, string?][]) => {
    const counts = emptyCounts();
    const tokens = classes.map(() => ({ text: 'x', lower: 'x' }));
    addCounts(counts, { tokens, tags: classes.map(([wordClass, features]) => tagOf(wordClass, features)) });
    return counts;
  };
  const noun: [Upos, string] = ['NOUN', 'Case=Nom|Definite=Ind'];
  const verb: [Upos, string] = ['VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act'];
  const participle: [Upos, string] = ['ADJ', 'Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part'];

  it('is (NN+PP+PC)/(PN+AB+VB) and NN/VB', () => {
    const counts = count([
      noun,
      noun,
      noun,
      ['ADP'],
      participle,
      ['PRON', 'PronType=Prs'],
      ['ADV'],
      verb,
      verb,
    ]);
    expect(nominalRatio(counts)).toBe(5 / 4);
    expect(simpleNominalRatio(counts)).toBe(3 / 2);
  });

  it('is null when there is nothing to divide by', () => {
    expect(nominalRatio(count([noun]))).toBeNull();
    expect(simpleNominalRatio(count([noun]))).toBeNull();
    expect(passiveShare(count([noun]))).toBeNull();
  });

  it('has the passive share of finite verbs beside it', () => {
    const counts = emptyCounts();
    addCounts(counts, tagText('Avgiften betalas av alla och vi skickar en faktura.'));
    expect(passiveShare(counts)).toBe(0.5);
  });
});
