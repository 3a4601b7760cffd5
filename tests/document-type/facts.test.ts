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
    ['Tfn 123 45.', true],
    ['Ring mig om något är oklart.', false],
    ['Dnr 2026-0412 gäller för 2026 och 45 000 kronor.', false],
    ['Vi ses 08.30–12.00.', false],
    ['Personnumret 010203-1234 finns inte.', false],
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

  test.each([
    ['Skicka avin senast den 3 maj.', true],
    ['Svara inom tio dagar.', true],
    ['Du kan svara fram till fredag.', true],
    ['Erbjudandet gäller till och med den 3 maj.', true],
    ['Sidan är senast uppdaterad den 3 maj.', false],
    ['Vi bygger inom det område som ligger före bron.', false],
    ['Innan vi bestämmer oss vill vi se avin.', false],
  ])('tells last days from other days in %s', (text, wanted) => {
    expect(factsOf(text).deadline).toBe(wanted);
  });

  test.each([
    ['Din tid är torsdag 7 maj klockan 9.', true],
    ['Vi fick din ansökan den 7 maj.', false],
    ['Avgiften gäller från den 7 maj.', false],
    ['Datum: 2026-05-07', false],
  ])('tells a day to act by from other dates in %s', (text, wanted) => {
    expect(factsOf(text).dueDate).toBe(wanted);
  });

  test('tells the day of an event from the last day to sign up', () => {
    expect(factsOf('Anmäl dig senast måndag 4 maj.')).toMatchObject({
      eventDate: false,
      eventWeekday: false,
    });
    expect(factsOf('Kom den 7 maj. Svara senast måndag 4 maj.')).toMatchObject({
      eventDate: true,
      eventWeekday: false,
    });
  });

  test.each([
    ['Var: Kulturhuset', true],
    ['Hamngatan 8', true],
    ['Vi ses i matsalen på torsdag.', true],
    ['Vi ses på Ekbacken klockan 18.', true],
    ['Mötet är digitalt.', true],
    ['Vi vill höra vad du tycker om nya simhallen.', false],
    ['Vi bjuder in alla som bor i Exempelby.', false],
    ['Var noga med tiden.', false],
  ])('knows where in %s', (text, wanted) => {
    expect(factsOf(text).place).toBe(wanted);
  });

  test.each([
    ['Vi bedömer att vägen är säker.', true],
    ['Skriv varför du vill att beslutet ändras.', false],
  ])('tells the reasons of the authority from those of the reader in %s', (text, wanted) => {
    expect(factsOf(text).reasons).toBe(wanted);
  });

  test.each([
    ['Karin Molin, biståndshandläggare', true],
    ['I ärendet har enhetschefen Torun Ask beslutat.', true],
    ['Du kan fråga din handläggare om vad som gäller för resor.', false],
  ])('knows who decided in %s', (text, wanted) => {
    expect(factsOf(text).decider).toBe(wanted);
  });

  test.each([
    ['Du ska fylla i blanketten.', true],
    ['Du behöver inte göra något.', true],
    ['Har du frågor kan du ringa mig.', false],
    ['Du får en plats i höst.', false],
  ])('tells what to do from whom to ask in %s', (text, wanted) => {
    expect(factsOf(text).action).toBe(wanted);
  });

  test.each(['Säg till senast den 3 maj om du kommer.', 'Svara före fredag.'])(
    'knows how to sign up in %s',
    (text) => {
      expect(factsOf(text).signUp).toBe(true);
    },
  );

  test('knows that nobody needs to sign up', () => {
    expect(factsOf('Du behöver inte anmäla dig.').noSignUp).toBe(true);
    expect(factsOf('Ingen anmälan behövs.').noSignUp).toBe(true);
    expect(factsOf('Kom när du vill.').noSignUp).toBe(true);
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
