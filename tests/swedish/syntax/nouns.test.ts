import { describe, expect, it } from 'vitest';
import { nominalEnding, nominalisations, prepositionChains } from '../../../src/swedish/syntax/index.ts';
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
