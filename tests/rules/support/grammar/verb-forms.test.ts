import { describe, expect, test } from 'vitest';
import {
  infinitiveOf,
  infinitiveOfPast,
  isInfinitive,
  presentOf,
} from '../../../../src/rules/support/grammar/verb-forms.ts';
import { WordClass } from '../../../../src/swedish/lexicon/format.ts';
import { swedish } from '../../../support/swedish.ts';
import { tagged } from '../../../swedish/syntax/tagged.ts';

const lexicon = swedish.lexicon!;

describe('infinitiveOf', () => {
  test.each([
    ['bygger', 'bygga'],
    ['ansöker', 'ansöka'],
    ['anger', 'ange'],
    ['får', 'få'],
    ['sker', 'ske'],
  ])('%s is a present of %s', (present, wanted) => {
    expect(infinitiveOf(lexicon, present)).toBe(wanted);
  });

  test('passes by plurals of nouns, unless the verb is by far the commoner', () => {
    expect(infinitiveOf(lexicon, 'planer')).toBeUndefined();
    expect(infinitiveOf(lexicon, 'hjälper')).toBe('hjälpa');
  });
});

describe('infinitiveOfPast', () => {
  test.each([
    ['gav', 'ge'],
    ['tog', 'ta'],
    ['svarade', 'svara'],
    ['ringde', 'ringa'],
  ])('%s is a past of %s', (past, wanted) => {
    expect(infinitiveOfPast(tagged(`Vi/PN har/HJ ${past}/VB.PRT`), 2, lexicon)).toBe(wanted);
  });

  test('leaves a participle with its noun alone, unless no object can follow', () => {
    const sentence = tagged('Vi/PN har/HJ beslutade/VB.PRT åtgärder/NN');
    expect(infinitiveOfPast(sentence, 2, lexicon)).toBeUndefined();
    expect(infinitiveOfPast(sentence, 2, lexicon, true)).toBe('besluta');
  });
});

test('presentOf knows short verbs and those of the dictionary', () => {
  expect(presentOf(lexicon, 'bo')).toBe('bor');
  expect(presentOf(lexicon, 'informera')).toBe('informerar');
  expect(presentOf(lexicon, 'skola')).toBeUndefined();
});

test('isInfinitive is true for what may be nothing else than what is allowed', () => {
  expect(isInfinitive(lexicon, 'lämna', WordClass.VERB)).toBe(true);
  expect(isInfinitive(lexicon, 'skola', WordClass.VERB)).toBe(false);
});
