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
  ])('%s', expectSplit);
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

test('a missing space after the stop is seen', () => {
  expect(split('Barnen går i skolan.Hör av dig!Vi svarar.')).toBe(
    'Barnen går i skolan.|Hör av dig!|Vi svarar.',
  );
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
