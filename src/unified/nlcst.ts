import type { Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent } from 'nlcst';
import type { Position } from 'unist';
import { parsePlain } from '../format/plain.ts';
import { LineIndex } from '../source/lines.ts';
import { analyseDocument } from '../swedish/analyse.ts';
import type {
  AnalysedBlock,
  AnalysedDocument,
  Sentence as AnalysedSentence,
  Token,
} from '../swedish/types.ts';

/**
 * Makes an nlcst tree: a paragraph for each block, then sentences, words, punctuation, symbols, white space,
 * and source for addresses and code. A word is one text node, hyphens and stops included (*t.ex.*).
 *
 * Values are the decoded text; positions are places in the raw source. What stands between blocks is white
 * space, or source where it is markup. Blocks inside other blocks (link texts, text alternatives) have no
 * paragraph of their own: nlcst has no overlapping nodes.
 *
 * @param input an analysed document, or a plain text.
 */
export function toNlcst(input: AnalysedDocument | string): Root {
  const document = typeof input === 'string' ? analyseDocument(parsePlain(input)) : input;
  return new TreeBuilder(document).build();
}

type Leaf = Extract<SentenceContent, { value: string }>;

class TreeBuilder {
  readonly #document: AnalysedDocument;
  readonly #lines: LineIndex;

  constructor(document: AnalysedDocument) {
    this.#document = document;
    this.#lines = new LineIndex(document.source);
  }

  build(): Root {
    const { source, blocks } = this.#document;
    const children: RootContent[] = [];
    let at = 0;
    for (const block of blocks) {
      if (block.text === '') continue;
      const start = block.map.rawStart(0);
      if (start < at) continue;
      this.#between(children, at, start);
      children.push(this.#paragraph(block));
      at = block.map.rawEnd(block.text.length);
    }
    this.#between(children, at, source.length);
    return { type: 'RootNode', children, position: this.#position(0, source.length) };
  }

  #position(start: number, end: number): Position {
    return {
      start: { ...this.#lines.position(start), offset: start },
      end: { ...this.#lines.position(end), offset: end },
    };
  }

  /** Adds the raw source from `start` to `end` that no block holds. */
  #between(children: RootContent[], start: number, end: number): void {
    if (end <= start) return;
    const value = this.#document.source.slice(start, end);
    const type = /\S/u.test(value) ? 'SourceNode' : 'WhiteSpaceNode';
    children.push({ type, value, position: this.#position(start, end) });
  }

  #blockPosition(block: AnalysedBlock, start: number, end: number): Position {
    return this.#position(block.map.rawStart(start), block.map.rawEnd(end));
  }

  #paragraph(block: AnalysedBlock): Paragraph {
    const children: ParagraphContent[] = [];
    let at = 0;
    for (const sentence of block.sentences) {
      this.#space(children, block, at, sentence.start);
      children.push(this.#sentence(block, sentence));
      at = sentence.end;
    }
    this.#space(children, block, at, block.text.length);
    return { type: 'ParagraphNode', children, position: this.#blockPosition(block, 0, block.text.length) };
  }

  #sentence(block: AnalysedBlock, sentence: AnalysedSentence): Sentence {
    const children: SentenceContent[] = [];
    let at = sentence.start;
    for (const token of sentence.tokens) {
      this.#space(children, block, at, token.start);
      children.push(this.#token(block, token));
      at = token.end;
    }
    return {
      type: 'SentenceNode',
      children,
      position: this.#blockPosition(block, sentence.start, sentence.end),
    };
  }

  #token(block: AnalysedBlock, token: Token): SentenceContent {
    const position = this.#blockPosition(block, token.start, token.end);
    if (token.kind === 'word' || token.kind === 'number') {
      return {
        type: 'WordNode',
        children: [{ type: 'TextNode', value: token.text, position }],
        position,
      };
    }
    const types: Record<Exclude<Token['kind'], 'word' | 'number'>, Leaf['type']> = {
      punctuation: 'PunctuationNode',
      symbol: 'SymbolNode',
      address: 'SourceNode',
      code: 'SourceNode',
    };
    return { type: types[token.kind], value: token.text, position };
  }

  #space(
    children: (ParagraphContent | SentenceContent)[],
    block: AnalysedBlock,
    start: number,
    end: number,
  ): void {
    if (end <= start) return;
    children.push({
      type: 'WhiteSpaceNode',
      value: block.text.slice(start, end),
      position: this.#blockPosition(block, start, end),
    });
  }
}
