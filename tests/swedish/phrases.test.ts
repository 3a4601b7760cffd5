import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/index.ts';
import { phraseFinder } from '../../src/swedish/phrases.ts';

const find = phraseFinder([
  ['i', 'god', 'tid'],
  ['avgift', 'tas'],
  ['avgift', 'tas', 'ut'],
]);

function found(text: string): string | undefined {
  const sentence = analyse({ text }).blocks[0]!.sentences[0]!;
  const range = find(sentence);
  return range && text.slice(sentence.tokens[range.start]!.start, sentence.tokens[range.end - 1]!.end);
}

test('the phrase that stands first in the sentence is found, whatever its capitals', () => {
  expect(found('I god tid före besöket får du veta om en avgift tas ut.')).toBe('I god tid');
});

test('of two phrases that begin with the same word the one that is named first is found', () => {
  expect(found('En avgift tas ut varje år.')).toBe('avgift tas');
});

test('words apart, in another order, or cut off by the end of the sentence are no phrase', () => {
  expect(found('Det är en god idé att komma i tid.')).toBeUndefined();
  expect(found('En avgift har kommunen tas med.')).toBeUndefined();
  expect(found('Säg till om tiden är i god')).toBeUndefined();
});
