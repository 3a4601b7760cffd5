import { describe, expect, test } from 'vitest';
import { guessDocumentType } from '../../src/document-type/guess.ts';
import { analyse } from '../../src/engine/index.ts';
import { builtOtherwise, builtTexts } from './structure-texts.ts';

const typeOf = (text: string) => guessDocumentType(analyse({ text })).type;

describe('a text is known by how it is built', () => {
  test.each(builtTexts.map((one) => ({ ...one })))('$type: $name', ({ type, text }) => {
    expect(typeOf(text)).toBe(type);
  });

  test.each(builtOtherwise.map((one) => ({ ...one })))('not $isNot: $name', ({ isNot, text }) => {
    expect(typeOf(text)).not.toBe(isNot);
  });
});
