import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBars } from '../../scripts/eval/gold.ts';
import { scoreBlocks } from '../../scripts/eval/score.ts';
import { analyseText } from '../../src/swedish/sentences.ts';

/** Sentences are written with `|` between them. */
function split(text: string): string {
  return analyseText(text)
    .map((sentence) => text.slice(sentence.start, sentence.end))
    .join('|');
}

/** Removes the bars, splits, and expects them back. */
function expectSplit(expected: string): void {
  expect(split(expected.replaceAll('|', ' '))).toBe(expected);
}

const cases = join(dirname(fileURLToPath(import.meta.url)), 'cases');

describe('municipal texts are split right', () => {
  const lines = readdirSync(cases).flatMap((name) =>
    readFileSync(join(cases, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [name, line]),
  );
  test.each(lines)('%s: %s', (_, line) => {
    expect(scoreBlocks(readBars(line!)).errors).toEqual([]);
  });
});

describe('what a stop after an abbreviation ends depends on the abbreviation and on what follows', () => {
  test.each([
    'Ta med t.ex. Vattenflaska och hatt.',
    'Vi tar hand om glas, papper m.m.|Hör av dig!',
    'Vi samarbetar med Nybo, Alby m.fl.|Avtalet gäller i ett år.',
    'Kom kl. 8.|Vi väntar.',
    'Enligt 5 kap. 3 § SoL. och andra lagar.',
    'Dr. Ek och prof. Al kom.|De satt länge.',
    'Mötet är den 4 dec. 2019 i Alby.',
    'Mötet var den 4 dec.|Därefter åkte vi hem.',
    'Hon bor på Kyrkog. 7 i Alby.|Han bor på Nyg. 8.',
    'Beloppet betalas tillbaka med.|Eventuell ränta dras av.',
    'Du kan följa med.|Enstaka dagar går bra.',
    'Som du vet.|Eventuella frågor ställer du till oss.',
    'Du har gått igenom ett led.|Ansökt stöd betalas ut.',
    'Närvarande var led. Anna Ek, just. B. Alm och red. Ek.|Mötet var kort.',
    'Vi tryckte 200 ex.|Kommunen betalar.',
    'Du kan resa med ex. Färdtjänsten i Alby.',
  ])('%s', expectSplit);
});

test('emphasis of Markdown in plain text closes its sentence', () => {
  expectSplit('**Så gör du.**|Ring oss *i dag.*|Vi svarar 3*4 gånger.');
});

describe('figures with stops', () => {
  test.each([
    '1. Fyll i blanketten.|2. Skicka den.',
    'Gör så: 1. Lyssna.|2. Förklara.',
    'Se bilaga 1.|Ritningen visar huset.',
    '§ 12.|Kommunstyrelsen beslutar.',
    'Den 31. Maj stängs vägen.',
    'Hon är född 1950.|1975 flyttade hon.',
    'Det var 3.5 grader i punkt 3.2.1 i planen.',
  ])('%s', expectSplit);
});

describe('questions, quotations and brackets', () => {
  test.each([
    '”Vad händer nu?” frågade Eva.|”Vi väntar.”',
    'Det kostar (tyvärr!) en del.',
    'Är du under 18 år? (Då behöver du en underskrift.)|Skriv här.',
    'Allt är klart.|(Se bilaga 2.)|Vi börjar i maj.',
    'Hon sade: ”Kom in.”|Han gick.',
    'Vad?!|Jaså.',
  ])('%s', expectSplit);
});

describe('initials are no ends, letters as names of things are', () => {
  test.each([
    'Anna K. Svensson och A. I. Rabin kom.',
    'Vi väljer plan B.|Den är billig.',
    'Alternativ A.|Kostnaden är låg.',
  ])('%s', expectSplit);
});

describe('a figure with a stop is an ordinal, a number of a list or the end', () => {
  test.each([
    'Vi kommer den 3. juni och den 4. maj.',
    'Den 5. våningen är stängd.',
    'Ta med 31.|Maj är bäst.',
    'Vi behöver: 1. Pass.|2. Kvitto.',
    'Vi behöver; 1. Pass.|2. Kvitto.',
    'Vi har många: 14.|Några är nya.',
    'Så gör du 1. Lyssna noga på alla.|2. Förklara.',
    'Vi har 1.|Den är bra.',
    'Vi har 1.|Den är bra och vi har bilaga 2.|Den är också bra.',
    'Gör så 1.|Läs bilaga 2.|Sedan är det klart.',
    'Hon fick nr 1.|Han fick nr 2.|Vi gick.',
    'Se Lunden 4.|Huset är rött.',
    'Det gäller 2018 ref. 12.|Domen står fast.',
    'Det är 1, 2.|Sedan är det slut.',
    '”Hej.”|1. Lyssna nu.',
    'Vi ses.|2.1. Mål och medel',
    '2.1. mål och medel',
    'Det tog 0.5.|Sedan gick det bra.',
    'Priset är 1000.|Det är dyrt.',
    'Priset är 999.|Det är dyrt.',
    '999. Fyll i.',
    '12. Kommunen vann.',
    '12345.|Kommunen vann.',
    'Så är det. 3',
    'Så är det.|3 personer kom.',
    'Vi ses.|1975 var ett år.',
  ])('%s', expectSplit);
});

describe('quotation marks and brackets of every kind belong to what they close or open', () => {
  test.each([
    'Hon sade "Kom in."|Han gick.',
    'Hon sade "Kom in.|Sitt ner."|Han gick.',
    'Han ropade: "Kom!"|"Nej."',
    '"Det är sent."|"Ja."',
    'Det är klart.|"Nej", sade hon.',
    'Kom.]|Vi ses.',
    'Kom.}|Vi ses.',
    'Kom.’|Vi ses.',
    "Kom.'|Vi ses.",
    'Kom.»|Vi ses.',
    'Kom.›|Vi ses.',
    'Kom.”|Vi ses.',
    'Vi ses.|[Se bilaga.]',
    'Vi ses.|’Nu’ sade hon.',
    'Vi ses.|‘Nu’ sade hon.',
    'Vi ses.|“Nu” sade hon.',
    'Vi ses.|„Nu” sade hon.',
    'Vi ses.|«Nu» sade hon.',
    'Vi ses.|»Nu» sade hon.',
    "Vi ses.|'Nu' sade hon.",
    'Vi såg (!) på.',
    'Vi såg (?) Anna.',
    'Vi tar (m.m.) det.',
    '(Vi tar allt m.m.)|Det är bra.',
    'Vi tar glas, papper m.m. (och mer).',
  ])('%s', expectSplit);
});

describe('dashes, bullets, letters and emoji can begin or end a sentence', () => {
  test.each([
    'Vi ses.|- Nu går vi.',
    'Vi ses.|– Nu går vi.',
    'Vi ses.|— Nu går vi.',
    'Vi ses. -nu går vi.',
    'Vi ses 🇸🇪|Det blir bra.',
    'Vi ses 😊|Kommunen bjuder.',
    'Vi ses 😊 Anna kommer.',
    'Vi ses 😊 och äter.',
    'Det är bra § Vi går.',
    'Ta med|• Pass|• Kvitto',
    'Ta med •pass',
    'Pass · Kvitto',
    'Vi ses.|• Pass',
    'Vi ses.|A. Inledning',
    'Vi ses.|a) Inledning',
    'Vi ses.|1) Kom.',
    'Vi ses.|B är bäst.',
    'Vi ses.|SFI börjar.',
    'Vi ses.|3:e gången gick det.',
  ])('%s', expectSplit);
});

describe('a small letter after a stop goes on, but for words that begin sentences', () => {
  test.each([
    'Hur då? undrade hon.',
    'Kommer du?|vi väntar.',
    '”Kommer du?” vi väntar.',
    'Hon kommer.|sedan går hon.',
    'Hon heter Eva.|von Rosen heter han.',
    'Det var bra...|Sedan gick vi.',
    'Det var bra...och sedan gick vi.',
    '... Det var bra.',
    '… Det var bra.',
  ])('%s', expectSplit);
});

describe('brackets after a question go on with it, references do not', () => {
  test.each(['Kommer du? (Säg till.)', 'Kommer du?|(Se bilaga 2.)', 'Kommer du?|(Jfr kap. 2.)'])(
    '%s',
    expectSplit,
  );
});

describe('abbreviations, listed or not, stand before names and figures, and end before words that begin sentences', () => {
  test.each([
    'Vi träffar hdl. Anna Ek i dag.',
    'Vi träffar hdl.|Det är bra.',
    'Vi träffar hdl.|Kommunen bjuder.',
    'Vi träffar hdl. 12 gånger.',
    'Hon läser KL.|Anna skriver.',
    'Tel. Växeln svarar.',
    'Tel. Det är 12.',
    'Dr. Berg kom.',
    'A. Inledning',
    'A. Det här är en inledning',
    'Mia Å.|Ärendet är klart.',
    'Mia Å.|Kommunen vann.',
    'Mia Å. Ros kom.',
    'Vi tar 90 min.|Det räcker.',
    'Vi tar 90 min.|Anna kommer.',
    'Det är min. 3 personer.',
    'Se s. 24.|Det är bra.',
    'Se 2017/18:151 s. 24 och 25.',
    'Enligt 10 kap. KL gäller det.',
    'Ring personnr. 12 nu.',
    'Ring k.f. Anna.',
    'Läs den av.|Kommunen vann.',
    'Nr A.|Kommunen vann.',
  ])('%s', expectSplit);
});

describe('a missing space is seen after whole words and figures, not inside names and abbreviations', () => {
  test.each([
    'Vi går.|Anna kommer.',
    'Vi går kl. 8.|Det är tidigt.',
    'Vi går kl. 8.|Anna kommer.',
    'Vill du?|Kom då!|Ja.',
    'Vi går.anna kommer.',
    'Vi går m.m.Det är bra.',
    'Läs på a.Det är bra.',
  ])('%s', (expected) => {
    expect(split(expected.replaceAll('|', ''))).toBe(expected);
  });
});

test('a line break speaks for an end, and a blank line decides', () => {
  expect(split('Vi går t.ex.\n\nnu')).toBe('Vi går t.ex.|nu');
  expect(split('Vi ses (kl. 8.)\n\nnu')).toBe('Vi ses (kl. 8.)|nu');
  expect(split('Ta med:\nlegitimation.')).toBe('Ta med:\nlegitimation.');
  expect(split('Rad\n1. Lyssna')).toBe('Rad\n1. Lyssna');
});

test('an emoji belongs to the sentence before it', () => {
  expectSplit('Välkomna! 😊|Vi ses.');
});

test('a line break alone ends no sentence, a stop or colon with a line break does', () => {
  expect(analyseText('Nybo kommun\nStorgatan 5\n123 45 Nybo')).toHaveLength(1);
  expect(analyseText('Ta med:\nLegitimation och kvitto.')).toHaveLength(2);
  expect(analyseText('Kom i tid.\nVi börjar.')).toHaveLength(2);
});

test('a blank line ends a sentence', () => {
  expect(analyseText('Rubrik\n\nText')).toHaveLength(2);
});

test('an empty text has no sentences', () => {
  expect(analyseText('')).toEqual([]);
  expect(analyseText(' \n\t')).toEqual([]);
});

test('every token stands in exactly one sentence, which begins and ends with its tokens', () => {
  const piece = fc.constantFrom(
    ...[
      'Kommunen',
      'ansökan',
      'kl.',
      't.ex.',
      'm.m.',
      '1.',
      '12',
      '.',
      '!',
      '?',
      '…',
      '”',
      '"',
      '(',
      ')',
      '•',
    ],
    ...['–', ':', '\n', 'A.', 'Det', '😊', ',', '§', 'nybo.se', 'den', 'Maj'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(' ', ''), (pieces, glue) => {
      const text = pieces.join(glue);
      const sentences = analyseText(text);
      let at = 0;
      for (const sentence of sentences) {
        expect(sentence.tokens.length).toBeGreaterThan(0);
        expect(sentence.start).toBe(sentence.tokens[0]!.start);
        expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
        expect(text.slice(at, sentence.start)).toMatch(/^\s*$/u);
        at = sentence.end;
      }
      expect(text.slice(at)).toMatch(/^\s*$/u);
    }),
  );
});

describe('the mark of a note belongs to the sentence before it, also without a space', () => {
  test.each([
    'Du kan få avdrag.1|Det gäller taxan.',
    'Du kan få avdrag.12|Det gäller taxan.',
    'Du kan få avdrag.¹|Det gäller taxan.',
    'Du kan få avdrag.†|Det gäller taxan.',
    'Du kan få avdrag.[1]|Det gäller taxan.',
    'Du kan få avdrag. [1]|Det gäller taxan.',
    'Du kan få avdrag (se taxan).3|Det gäller alla.',
    'Det heter ”avdrag”.3|Det gäller alla.',
    'Vad betyder det?4|Inget alls.',
  ])('%s', expectSplit);

  test.each([
    'Se avsnitt 3.1 Bygglov.',
    'Se avsnitt A.1 Bygglov.',
    'Läs kap.3 Bygglov.',
    'Ta med t.ex.3 Vattenflaskor.',
    'Du kan få avdrag.|1 januari ändras taxan.',
    'Du kan få avdrag.|[Bilaga 1 visar taxan.]',
  ])('which these have none of: %s', expectSplit);
});
