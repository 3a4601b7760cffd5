import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/engine/index.ts';
import { swedish } from '../support/swedish.ts';

const checker = new Checker({ swedish });
const found = (text: string): string[] =>
  checker
    .check({ text, format: 'plain' })
    .findings.filter(({ ruleId }) => ruleId === 'prepositionskedja')
    .map(({ actual }) => actual);

describe('prepositionskedja', () => {
  test('counts a long preposition once, unless the nouns hide verbs', () => {
    expect(found('Vi går på grund av regnet i samband med festen hem.')).toEqual([]);
    expect(
      found('Pengarna ska möjliggöra genomförandet av uppföljning av insatser inom ramen för verksamheten.'),
    ).toEqual(['av uppföljning av insatser inom ramen för verksamheten']);
  });

  test.each([
    // Places and dates.
    'Mötet hölls i skolan i Exempelby på Storgatan i maj.',
    // The title of a law.
    'Regeringen föreslår ändringar i lagen om straff för brott mot regler om avgifter.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
