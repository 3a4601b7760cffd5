import fc from 'fast-check';
import type { Nodes } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/format/index.ts';
import { analyseDocument } from '../../src/swedish/analyse.ts';
import { toNlcst } from '../../src/unified/nlcst.ts';

function leaves(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}

describe('nlcst', () => {
  const text = 'Läs t.ex. nybo.se. Det kostar 45 000 kr.\n\nHör av dig!';
  const tree = toNlcst(text);

  test('has paragraphs, sentences and words', () => {
    expect(tree.type).toBe('RootNode');
    const paragraphs = tree.children.filter((node) => node.type === 'ParagraphNode');
    expect(paragraphs).toHaveLength(2);
    const sentences = paragraphs[0]!.children.filter((node) => node.type === 'SentenceNode');
    expect(sentences.map((node) => textOf(node))).toEqual(['Läs t.ex. nybo.se.', 'Det kostar 45 000 kr.']);
    const words = sentences[0]!.children.filter((node) => node.type === 'WordNode');
    expect(words.map((node) => textOf(node))).toEqual(['Läs', 't.ex.']);
    expect(sentences[0]!.children.find((node) => node.type === 'SourceNode')).toMatchObject({
      value: 'nybo.se',
    });
  });

  test('gives back a plain text', () => expect(textOf(tree)).toBe(text));

  test('has lines, columns and offsets in the source', () => {
    const last = tree.children.at(-1)!;
    expect(last.position).toEqual({
      start: { line: 3, column: 1, offset: 42 },
      end: { line: 3, column: 12, offset: 53 },
    });
  });

  test('positions of words in Markdown are those of the source', () => {
    const source = '# R&auml;tt\n\nEn **fet** text & mer.\n';
    const markdown = toNlcst(analyseDocument(parse(source, 'markdown')));
    const words = leaves(markdown).filter((node) => node.type === 'TextNode');
    const raw = words.map((node) => source.slice(node.position!.start.offset, node.position!.end.offset));
    expect(words.map((node) => textOf(node))).toEqual(['Rätt', 'En', 'fet', 'text', 'mer']);
    expect(raw).toEqual(['R&auml;tt', 'En', 'fet', 'text', 'mer']);
  });

  test('leaves stand in order and never overlap', () => {
    const words = fc.array(fc.constantFrom('Ett', 'bord', '.', '\n\n', ' ', '!', 'kl.', '8', '👍', '- '));
    fc.assert(
      fc.property(words, (parts) => {
        let at = 0;
        for (const leaf of leaves(toNlcst(parts.join(' ')))) {
          const { start, end } = leaf.position!;
          expect(start.offset).toBeGreaterThanOrEqual(at);
          expect(end.offset).toBeGreaterThanOrEqual(start.offset!);
          at = end.offset!;
        }
      }),
    );
  });
});
