import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/document-type/facts.ts';
import { firstImperative } from '../../src/document-type/imperatives.ts';
import { analyse } from '../../src/engine/index.ts';

const factsOf = (text: string) => readFacts(analyse({ text, format: 'markdown' }));

describe('what a text tells its reader', () => {
  test.each(['Men', 'Och', 'så', 'Ring'])('reads a sentence of one word: %s', (text) => {
    expect(factsOf(`| ${text} | b |\n|---|---|\n| ${text} | b |\n\n${text}`).words).toBeGreaterThan(0);
  });

  test.each([
    ['Ring 000-12 34 56.', true],
    ['Skriv till kansli@exempel.se.', true],
    ['Skriv till [kansliet](mailto:kansli@exempel.se).', true],
    ['Dnr 2026-0412 gäller för 2026 och 45 000 kronor.', false],
  ])('knows contact details in %s', (text, wanted) => {
    expect(factsOf(text).contactDetails).toBe(wanted);
  });

  test.each([
    ['Mötet är torsdagen den 7 maj klockan 18.', { date: true, weekday: true, time: true }],
    ['Mötet är 2026-05-07 kl. 18.00–20.00.', { date: true, weekday: false, time: true }],
    ['Mötet är nästa vecka.', { date: false, weekday: false, time: false }],
  ])('knows date, weekday and time in %s', (text, wanted) => {
    expect(factsOf(text)).toMatchObject(wanted);
  });

  test.each([
    ['Det är fri entré.', true],
    ['Kursen är gratis.', true],
    ['Planen hänger i kommunhusets entré.', false],
  ])('tells prices from entrances in %s', (text, wanted) => {
    expect(factsOf(text).cost).toBe(wanted);
  });

  test('knows that nobody needs to sign up', () => {
    expect(factsOf('Du behöver inte anmäla dig.').noSignUp).toBe(true);
    expect(factsOf('Du behöver anmäla dig. Det kostar inte mer.').noSignUp).toBe(false);
  });

  test('counts du and vi in any case', () => {
    expect(factsOf('Du får svar. Vi ringer dig. Ert svar når oss.')).toMatchObject({ you: 3, we: 2 });
  });

  test('does not take the words of a link for address', () => {
    expect(factsOf('Läs reglerna. [Klicka här](https://exempel.se).').imperatives).toBe(1);
    expect(factsOf('[Klicka här](https://exempel.se)').imperatives).toBe(0);
  });
});

describe('imperatives', () => {
  const imperativeOf = (text: string) =>
    firstImperative(analyse({ text, format: 'plain' }).blocks[0]!.sentences[0]!)?.lower;

  test.each([
    ['Ring oss om något är oklart.', 'ring'],
    ['Men glöm inte att anmäla dig.', 'glöm'],
    ['Om du inte kan komma, hör av dig till oss.', 'hör'],
    ['Var noga med datumet på blanketten.', 'var'],
    ['Var finns den närmaste skolan?', undefined],
    ['Hjälp i hemmet kostar pengar varje månad.', undefined],
    ['Bygg och miljö svarar på frågor om tomten.', undefined],
    ['Öppna förskolan ligger vid torget i staden.', undefined],
    ['Ansökan görs hos kommunen varje år.', undefined],
  ])('in “%s”: %s', (text, wanted) => {
    expect(imperativeOf(text)).toBe(wanted);
  });
});
