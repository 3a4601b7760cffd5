import { describe, expect, test } from 'vitest';
import { explanationFor } from '../../../src/rules/terms/meaning.ts';

const many = ['Case=Nom|Definite=Ind|Gender=Com|Number=Plur'];

describe('an explanation in the number of its term', () => {
  test.each([
    ['en ritning som visar huset från sidan', 'ritningar som visar huset från sidan'],
    [
      'ett papper som ger någon rätt att göra något åt dig',
      'papper som ger någon rätt att göra något åt dig',
    ],
    ['en noggrann karta över tomten', 'noggranna kartor över tomten'],
    ['ett litet hus på tomten', 'små hus på tomten'],
    ['en karta eller text som hör till planen', 'kartor eller texter som hör till planen'],
    ['den som äger mark', 'de som äger mark'],
    ['någon som hjälper dig', 'personer som hjälper dig'],
  ])('%s', (one, more) => {
    expect(explanationFor(one, many)).toBe(more);
    expect(explanationFor(one, ['Case=Nom|Definite=Ind|Gender=Com|Number=Sing'])).toBe(one);
  });

  test.each([
    'en bit av fastigheten blir en egen fastighet',
    'en bostad som är byggd för dig som har en funktionsnedsättning',
    'pengar från kommunen',
    'den personal som arbetar där varje dag',
    'en grupp politiker som förbereder beslut',
    'en bostad bara för vissa grupper',
    'en av de ritningar som man bygger efter',
    'ett företag får förtur att köpa mark',
    'du måste söka bygglov',
  ])('stays as it is where its words cannot be many: %s', (explanation) => {
    expect(explanationFor(explanation, many)).toBe(explanation);
  });
});
