import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { swedish } from '../support/swedish.ts';

const measured = (text: string) => check({ text, format: 'markdown' }, { swedish }).measures;

describe('measures from tags', () => {
  test('a nominal text has a higher nominal ratio than a verbal one of the same content', () => {
    const nominal = measured(
      'Nämnden har fattat beslut om genomförande av en utredning av behovet av stöd till familjer med barn i kommunen.',
    );
    const verbal = measured('Vi ska ta reda på hur vi kan hjälpa dig när du har barn och bor här hos oss.');
    expect(nominal.nominalRatio!).toBeGreaterThan(2 * verbal.nominalRatio!);
    expect(nominal.nominalRatioSimple!).toBeGreaterThan(verbal.nominalRatioSimple!);
    expect(nominal.nominalisationsPer100Words!).toBeGreaterThan(0);
  });

  test('passives in -s count, deponents do not', () => {
    expect(measured('Avgiften betalas varje månad. Beslutet fattas av nämnden.').passiveShare).toBe(1);
    expect(measured('Det finns en lekplats. Vi hoppas att barnen trivs.').passiveShare).toBe(0);
  });

  test('subordinate clauses and the words before the main verb are counted by sentence', () => {
    const measures = measured('När du har flyttat hit ska du anmäla det till oss.');
    expect(measures.subordinateClausesPerSentence).toBe(1);
    expect(measures.meanWordsBeforeMainVerb).toBe(5);
  });

  test('are means over the sentences, and of the words before the main verb over those that have one', () => {
    const measures = measured(
      'När du har flyttat hit ska du anmäla det till oss. Du ringer oss. Ett besked om avgiften.',
    );
    expect(measures.subordinateClausesPerSentence).toBeCloseTo(1 / 3, 9);
    expect(measures.meanWordsBeforeMainVerb).toBe((5 + 1) / 2);
    expect(measured('Ett besked om avgiften.').meanWordsBeforeMainVerb).toBeNull();
    expect(measured('Ring oss i dag.').meanWordsBeforeMainVerb).toBe(0);
  });

  test('count nouns made from verbs per 100 words', () => {
    const ten = 'Vi gör en utredning av behovet och skriver till dig.';
    expect(measured(ten).nominalisationsPer100Words).toBe(10);
    expect(measured(`${ten} Vi ringer dig sedan och talar om hur det gick.`).nominalisationsPer100Words).toBe(
      5,
    );
    expect(measured('Vi ringer dig.').nominalisationsPer100Words).toBe(0);
  });

  test('are null without a tagger, and of an empty text', () => {
    expect(check({ text: 'Vi ringer dig i morgon.', format: 'plain' }).measures.nominalRatio).toBeNull();
    expect(measured('').nominalRatio).toBeNull();
  });
});
