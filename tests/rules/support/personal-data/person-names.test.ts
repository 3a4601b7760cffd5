import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { fullNameEnd } from '../../../../src/rules/support/personal-data/person-names.ts';

function nameIn(text: string, anyFirst = false): string | undefined {
  const { tokens } = analyse({ text, format: 'plain' }).blocks[0]!.sentences[0]!;
  for (let start = 0; start < tokens.length; start++) {
    const end = fullNameEnd(tokens, start, anyFirst);
    if (end > 0) return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  }
  return undefined;
}

test('a first name and a surname are a full name, with particles and places that are surnames', () => {
  expect(nameIn('I går kom Karin Berg hit.')).toBe('Karin Berg');
  expect(nameIn('I går kom Eva-Lena von Holm hit.')).toBe('Eva-Lena von Holm');
});

test('a first name alone, capitals and places are none', () => {
  expect(nameIn('I går kom Karin hit.')).toBeUndefined();
  expect(nameIn('Läs om KARIN BERG i dag.')).toBeUndefined();
  expect(nameIn('Vi besöker Norra Storgatan i dag.')).toBeUndefined();
});

test('behind a word for a person a first name that no list has will do', () => {
  expect(nameIn('Grannen Yrsalill Falk kom.')).toBeUndefined();
  expect(nameIn('Yrsalill Falk kom.', true)).toBe('Yrsalill Falk');
});
