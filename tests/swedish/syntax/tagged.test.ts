import { describe, expect, it } from 'vitest';
import { countWords, isFiniteVerb, isWordAt, traitAt } from '../../../src/swedish/syntax/tagged.ts';
import { tagOf } from '../../../src/swedish/tagger/labels.ts';
import { tagged } from './tagged.ts';

const sentence = tagged('Vi/PN tar/VB 5/RG %/SYM ,/MAD sedan/AB går/VB.INF');

describe('a tagged sentence', () => {
  it('has words, without marks and signs', () => {
    expect(sentence.tokens.map((_, place) => isWordAt(sentence, place))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect([countWords(sentence, 0, 7), countWords(sentence, 2, 5), countWords(sentence, 3, 3)]).toEqual([
      5, 1, 0,
    ]);
  });

  it('takes a mark by its token or by its tag', () => {
    const token = (kind: string) => ({ text: 'x', lower: 'x', kind });
    const tags = [tagOf('NOUN', 'Case=Nom|Definite=Ind'), tagOf('PUNCT')];
    const read = (kind: string, tag: number) => isWordAt({ tokens: [token(kind)], tags: [tags[tag]!] }, 0);
    expect([read('word', 0), read('word', 1), read('punctuation', 0), read('symbol', 0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('has no traits outside', () => {
    expect([traitAt(sentence, -1), traitAt(sentence, 7)]).toEqual([0, 0]);
    expect(isFiniteVerb(traitAt(sentence, 1))).toBe(true);
    expect(isFiniteVerb(traitAt(sentence, 6))).toBe(false);
  });
});
