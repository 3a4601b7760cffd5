import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { promiseIn, promisesSomething, promiseWords } from '../../../../src/rules/support/parts/promises.ts';

const sentenceOf = (text: string) => analyse({ text }).blocks[0]!.sentences[0]!;

function promised(text: string): Record<string, string> {
  const sentence = sentenceOf(text);
  const found: Record<string, string> = {};
  for (const [kind, find] of Object.entries(promiseIn)) {
    const range = find(sentence);
    if (range === undefined) continue;
    found[kind] = text.slice(sentence.tokens[range.start]!.start, sentence.tokens[range.end - 1]!.end);
  }
  return found;
}

describe('what a sentence promises', () => {
  test.each([
    ['Kontakta oss om du undrar något.', { contact: 'Kontakta oss' }],
    ['Ring gärna din handläggare.', { contact: 'Ring gärna din handläggare' }],
    ['Du får gärna höra av dig.', { contact: 'höra av dig' }],
    ['Du når oss under telefontiden.', { hours: 'telefontiden' }],
    ['Du kan söka en plats för din båt.', { application: 'Du kan söka' }],
    ['Lämna båten i god tid.', { vagueTime: 'i god tid' }],
    ['Platsen kostar en slant.', { cost: 'kostar' }],
    ['Beslutet kan överklagas.', { appeal: 'kan överklagas' }],
    ['Ansökan görs på särskild blankett.', { application: 'Ansökan görs', form: 'blankett' }],
  ])('is found in %j', (text, expected) => {
    expect(promised(text)).toEqual(expected);
    expect(promisesSomething(sentenceOf(text))).toBe(true);
  });

  test.each([
    'Vi hör av oss i maj.',
    'Hon var borta i tre veckor utan att höra av dig.',
    'Kontakta din bank.',
    'Blanketten är gul.',
    'Bryggan är ny.',
  ])('is nothing in %j', (text) => {
    expect(promised(text)).toEqual({});
    expect(promisesSomething(sentenceOf(text))).toBe(false);
  });

  test('is only looked for where there are words for it', () => {
    const text = 'Kontakta oss. Ring under telefontiden. Du kan söka. Kom i god tid. Det kostar. Hör av dig.';
    for (const sentence of analyse({ text }).blocks[0]!.sentences) {
      expect(promiseWords.isIn(sentence)).toBe(true);
    }
    expect(promiseWords.isIn(sentenceOf('Bryggan är ny.'))).toBe(false);
  });
});
