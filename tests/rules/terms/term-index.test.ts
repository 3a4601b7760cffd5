import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TermData } from '../../../src/rules/terms/data.ts';
import { indexTerms, TermIndex } from '../../../src/rules/terms/term-index.ts';
import { hashPair, hashWord } from '../../../src/rules/terms/word-hash.ts';
import { Form } from '../../../src/swedish/forms.ts';

function found(index: TermIndex, hash: number): number[] {
  const terms: number[] = [];
  for (let at = index.find(hash); at >= 0; at = index.next(at)) terms.push(index.termAt(at));
  return terms;
}

function indexOf(...terms: TermData[]): TermIndex {
  return new TermIndex(indexTerms(terms));
}

describe('the index of terms', () => {
  test('finds a term by every form of its first word', () => {
    const index = indexOf({ term: 'samt' }, { term: 'erlägga', class: 'verb' });
    expect(found(index, hashWord('samt'))).toEqual([0]);
    for (const form of ['erlägga', 'erlägger', 'erlade', 'erlagt']) {
      expect(found(index, hashWord(form)), form).toEqual([1]);
    }
    expect(found(index, hashWord('betala'))).toEqual([]);
  });

  test('keeps phrases under their first word and the next that must be there', () => {
    const index = indexOf(
      { term: 'i enlighet med' },
      { term: 'i syfte att' },
      { term: 'i …2 avseende' },
      { term: 'i (något) hänseende' },
    );
    const i = hashWord('i');
    expect(found(index, i)).toEqual([-1]);
    expect(index.beginningAt(new Form('I'))).toEqual({ whole: [], reach: 3, byPart: [] });
    expect(found(index, hashPair(i, hashWord('enlighet')))).toEqual([0]);
    expect(found(index, hashPair(i, hashWord('syfte')))).toEqual([1]);
    expect(found(index, hashPair(i, hashWord('avseende')))).toEqual([2]);
    expect(found(index, hashPair(i, hashWord('hänseende')))).toEqual([3]);
    expect(found(index, hashPair(hashWord('syfte'), i))).toEqual([]);
  });

  test('keeps a phrase under its first word where the next can be anything', () => {
    const index = indexOf({ term: 'inom *verksamheten' });
    expect(found(index, hashWord('inom'))).toEqual([0]);
  });

  test('finds a term whose first word may be left out by both its beginnings', () => {
    const index = indexOf({ term: '(en) avisering' });
    expect(found(index, hashPair(hashWord('en'), hashWord('avisering')))).toEqual([0]);
    expect(found(index, hashWord('avisering'))).toEqual([0]);
  });

  test('finds terms by the beginning and ending of a longer word', () => {
    const index = indexOf(
      { term: 'hög*' },
      { term: '*verksamhet' },
      { term: 'insats', class: 'noun', compounds: true },
    );
    const byPart = (word: string) => index.beginningAt(new Form(word))?.byPart;
    expect(byPart('Högtidlig')).toEqual([0]);
    expect(byPart('skolverksamhet')).toEqual([1]);
    expect(byPart('stödinsatser')).toEqual([2]);
    expect(index.beginningAt(new Form('låg'))).toBeNull();
    expect(index.beginningAt(new Form('verksamhet'))).toBeNull();
  });

  test('offers a term once where one of its endings is the end of another', () => {
    const index = indexOf({ term: '*kostnad|*omkostnad sker' });
    expect(index.beginningAt(new Form('driftomkostnad'))?.byPart).toEqual([0]);
  });

  test('leaves out terms that are off, and keeps the numbers of the others', () => {
    const index = indexOf({ term: 'samt', severity: 'off' }, { term: 'dock' });
    expect(found(index, hashWord('samt'))).toEqual([]);
    expect(found(index, hashWord('dock'))).toEqual([1]);
  });

  test('finds every word of any list, however many there are', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcdefghåäö') });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 300 }), word, (words, other) => {
        const index = indexOf(...words.map((term) => ({ term })));
        for (const [term, form] of words.entries()) expect(found(index, hashWord(form))).toContain(term);
        // A hash shared by two words would be a candidate too; at this size there is none.
        if (!words.includes(other)) expect(found(index, hashWord(other))).toEqual([]);
      }),
    );
  });
});
