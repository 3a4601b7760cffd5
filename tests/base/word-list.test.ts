import { expect, test } from 'vitest';
import { setOfWords, wordList } from '../../src/base/word-list.ts';

test('a list takes many lines, and its edges make no empty word', () => {
  expect(wordList('\n  och att\n  det\tom\n')).toEqual(['och', 'att', 'det', 'om']);
  expect([...setOfWords(' och att\noch ')]).toEqual(['och', 'att']);
});
