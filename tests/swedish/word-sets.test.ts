import { describe, expect, test } from 'vitest';
import { analyse, check } from '../../src/engine/check.ts';
import { analyseText } from '../../src/swedish/sentences.ts';
import { withDigit, wordSet } from '../../src/swedish/word-sets.ts';

const greetings = wordSet('hej tjena');
const offices = wordSet('', { endings: 'nämnden kontoret' });
const appeals = wordSet('besvär', { beginnings: 'överklag' });

const inText = (set: { has(token: never): boolean }, text: string) =>
  analyseText(text).flatMap(({ tokens }) =>
    tokens.filter((one) => set.has(one as never)).map((one) => one.text),
  );

describe('a word set', () => {
  test('holds its words in any case, and no others', () => {
    expect(inText(greetings, 'Hej, TJENA och hejdå!')).toEqual(['Hej', 'TJENA']);
  });

  test('holds words by ending and by beginning, the ending itself among them', () => {
    expect(inText(offices, 'Socialnämnden, Nämnden och stadskontoret, inte nämnderna.')).toEqual([
      'Socialnämnden',
      'Nämnden',
      'stadskontoret',
    ]);
    expect(inText(appeals, 'Överklagandet eller besvär, inte klaga.')).toEqual(['Överklagandet', 'besvär']);
  });

  test('tells by its sentence, block and text whether a word is there', () => {
    const document = analyse({ text: 'Vi ses. Hej då.\n\nNämnden beslutar.' });
    const [first, second] = document.blocks;
    expect(first!.sentences.map((sentence) => greetings.isIn(sentence))).toEqual([false, true]);
    expect([greetings.isInBlock(first!), greetings.isInBlock(second!)]).toEqual([true, false]);
    expect([greetings.isInDocument(document), appeals.isInDocument(document)]).toEqual([true, false]);
  });

  test('knows of texts that were read before it was made', () => {
    const document = analyse({ text: 'Katten sover.' });
    check({ text: 'Hunden skäller.' });
    const late = wordSet('katten');
    const [sentence] = document.blocks[0]!.sentences;
    expect(sentence!.tokens.map((token) => late.has(token))).toEqual([true, false, false]);
    expect(late.isIn(sentence!)).toBe(true);
    expect(late.isInDocument(document)).toBe(true);
  });

  test('has all forms with a digit in one', () => {
    expect(inText(withDigit, 'Ring 112 eller sms:a till COVID19.')).toEqual(['112', 'COVID19']);
  });
});
