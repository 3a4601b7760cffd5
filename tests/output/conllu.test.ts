import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/index.ts';
import { identityMap } from '../../src/format/offset-map.ts';
import { toConllu } from '../../src/output/conllu.ts';
import { analyseText } from '../../src/swedish/sentences.ts';
import type { AnalysedDocument } from '../../src/swedish/types.ts';
import { swedish } from '../support/swedish.ts';

/** A plain document with one block for each text, a blank line between. */
function document(...texts: string[]): AnalysedDocument {
  let base = 0;
  const blocks = texts.map((text, index) => {
    const map = identityMap(base);
    base += text.length + 2;
    const place = { kind: 'paragraph' as const, map, spans: [], index };
    return { ...place, text, language: 'sv' as const, sentences: analyseText(text), notes: [], bits: [] };
  });
  return {
    format: 'plain',
    source: texts.join('\n\n'),
    blocks,
    metadata: {},
    metadataRanges: {},
    comments: [],
    damage: null,
  };
}

describe('CoNLL-U', () => {
  const given = document('Hej på dig.  Det kostar\n45\u00a0000 kr.', 'Slut');
  const text = toConllu(given);
  const sentences = text.trimEnd().split('\n\n');

  test('has a sentence for each sentence and ends with an empty line', () => {
    expect(sentences).toHaveLength(3);
    expect(text.endsWith('\n\n')).toBe(true);
  });

  test('marks where a document and a paragraph begin', () => {
    expect(sentences.map((sentence) => /# newpar/u.test(sentence))).toEqual([true, false, true]);
    expect(sentences.map((sentence) => /# newdoc/u.test(sentence))).toEqual([true, false, false]);
  });

  test('gives the raw range of each sentence', () => {
    for (const sentence of sentences) {
      const start = Number(/# start = (\d+)/u.exec(sentence)?.[1]);
      const end = Number(/# end = (\d+)/u.exec(sentence)?.[1]);
      const gold = /# text = (.*)/u.exec(sentence)?.[1];
      expect(given.source.slice(start, end).replace(/\s+/gu, ' ')).toBe(gold);
    }
  });

  test('has ten columns, no empty one, and ids from 1', () => {
    for (const sentence of sentences) {
      const rows = sentence.split('\n').filter((line) => !line.startsWith('#'));
      rows.forEach((row, index) => {
        const columns = row.split('\t');
        expect(columns).toHaveLength(10);
        expect(columns.every((column) => column !== '' && !/[\n\r]/u.test(column))).toBe(true);
        expect(columns[0]).toBe(String(index + 1));
      });
    }
  });

  test('gives back its text from forms and SpaceAfter', () => {
    for (const sentence of sentences) {
      const rows = sentence.split('\n').filter((line) => !line.startsWith('#'));
      const rebuilt = rows
        .map((row) => row.split('\t'))
        .map((columns) => columns[1]! + (columns[9] === 'SpaceAfter=No' ? '' : ' '))
        .join('');
      expect(rebuilt.trimEnd()).toBe(/# text = (.*)/u.exec(sentence)?.[1]);
    }
  });

  test('of a document without text is empty', () => expect(toConllu(document(''))).toBe(''));
});

describe('with Swedish data', () => {
  const rows = toConllu(
    analyse({ text: 'Stadsbyggnadsförvaltningen fattade besluten enligt SoL.', format: 'plain' }),
    swedish,
  )
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => line.split('\t'));

  test('lemmas, word classes and features are filled, and every row has ten columns', () => {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 10));
    expect(rows.map((row) => [row[1], row[2], row[3]])).toEqual([
      ['Stadsbyggnadsförvaltningen', 'stadsbyggnadsförvaltning', 'NOUN'],
      ['fattade', 'fatta', 'VERB'],
      ['besluten', 'beslut', 'NOUN'],
      ['enligt', 'enligt', 'ADP'],
      ['SoL', 'SoL', 'PROPN'],
      ['.', '.', 'PUNCT'],
    ]);
    expect(rows[1]![5]).toBe('Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act');
    expect(rows[2]![5]).toContain('Definite=Def');
  });

  test('an emoji is a symbol with itself as its lemma, and never half a character', () => {
    const lines = toConllu(analyse({ text: 'Hej 😀 på dig ❤️!', format: 'plain' }), swedish).split('\n');
    const symbols = lines.filter((line) => /\tSYM\t/u.test(line)).map((line) => line.split('\t').slice(1, 6));
    expect(symbols).toEqual([
      ['😀', '😀', 'SYM', '_', '_'],
      ['❤️', '❤️', 'SYM', '_', '_'],
    ]);
  });

  test('parts of a compound stand in MISC', () => {
    const misc = rows[0]![9]!;
    expect(misc).toMatch(/^Compound=[^|]+\+förvaltningen$/u);
    expect(misc.replace('Compound=', '').replaceAll('+', '')).toBe('Stadsbyggnadsförvaltningen');
  });
});
