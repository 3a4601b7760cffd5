import { MarkupText } from './markup-text.ts';
import { movedMap, type OffsetMap } from './offset-map.ts';
import type { Block, BlockKind, Span, TableCell } from './types.ts';

/** What the elements around a passage make of it. */
export interface BlockContext {
  kind: BlockKind;
  /** Level of the heading, nesting depth of the list item. */
  depth?: number | undefined;
  ordinal?: number | undefined;
  group?: number | undefined;
  /** Language that an element around the block is marked with. */
  language?: string | undefined;
  /** True inside `<blockquote>` or `>`: every block is then a quotation. */
  quotation: boolean;
  /** Number of lists around the passage. */
  listDepth: number;
  /** True inside a table that only lays out the page: its cells are no table cells. */
  inLayoutTable?: boolean;
  /** The cell counted last of the table around the passage. It moves on while the table is walked. */
  counted?: TableCell | undefined;
  /** The cell around the passage. */
  cell?: TableCell | undefined;
}

export const rootContext: BlockContext = { kind: 'paragraph', quotation: false, listDepth: 0 };

/** The context inside a table of the number `group`, whose cells are to be counted. */
export function tableContext(around: BlockContext, group: number): BlockContext {
  return { ...around, group, counted: { table: group, row: 0, column: 0 } };
}

/** Counts a row of the table around. */
export function countRow({ counted }: BlockContext): void {
  if (counted === undefined) return;
  counted.row++;
  counted.column = 0;
}

/** Counts a cell of the table around, and gives the context inside it. */
export function cellContext(around: BlockContext, columns = 1): BlockContext {
  const context: BlockContext = { ...around, kind: 'tableCell', depth: undefined, ordinal: undefined };
  const { counted } = around;
  if (counted === undefined) return context;
  const { table, row, column } = counted;
  counted.column += columns;
  return { ...context, cell: { table, row, column: column + 1 } };
}

/** What a span is, before it is known where it ends. */
export type SpanKind = Omit<Span, 'start' | 'end'>;

interface OpenSpan {
  what: SpanKind;
  start: number;
}

/** Something with a text of its own that stands beside the text of its block. */
interface Aside {
  text: string;
  map: OffsetMap;
  language: string | undefined;
}

/** The blocks of a stretch that stands for itself, with places, groups and neighbours counted from its start. */
export interface StretchBlocks {
  readonly blocks: readonly Block[];
  readonly groups: number;
}

/** The part of a map from `start` to `end` of the text it was made for. */
function partOfMap(map: OffsetMap, start: number, end: number): OffsetMap {
  return {
    rawStart: (offset) => (start + offset >= end ? map.rawEnd(end) : map.rawStart(start + offset)),
    rawEnd: (offset) => (offset <= 0 ? map.rawStart(start) : map.rawEnd(start + offset)),
  };
}

const isEdgeSpace = (code: number): boolean => code === 32 || code === 10;

const mark = /\p{M}/uy;

/** The first offset from `at` on that does not stand between a letter and its combining mark. */
function afterMarks(text: string, at: number): number {
  let offset = at;
  for (; text.charCodeAt(offset) >= 0x300; offset = mark.lastIndex) {
    mark.lastIndex = offset;
    if (!mark.test(text)) break;
  }
  return offset;
}

/** Moves the ends of a span to whole letters and off the white space; undefined when nothing is left. */
function trimSpan({ what, start, end }: OpenSpan & { end: number }, text: string): Span | undefined {
  let from = afterMarks(text, start);
  let to = afterMarks(text, Math.min(end, text.length));
  while (from < to && isEdgeSpace(text.charCodeAt(from))) from++;
  while (to > from && isEdgeSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { ...what, start: from, end: to } : undefined;
}

/** What a template puts something in place of (`{{ name }}`, `{% if … %}`), and attributes of what they stand behind. */
const templateMark = /\{\{[^{}]*\}\}|\{%[^{}%]*%\}|\{[#.:][^{}]*\}/g;

/** Adds the marks of templates to the spans of a text: they are code, whatever program reads them. */
function addTemplateSpans(text: string, spans: Span[]): void {
  for (const { 0: found, index } of text.matchAll(templateMark)) {
    const end = index + found.length;
    if (spans.some((span) => span.kind === 'code' && span.start < end && index < span.end)) continue;
    spans.push({ kind: 'code', start: index, end });
  }
}

/** The spans that lie inside the one at `index`, itself among them, counted from its start. They are sorted by start. */
function spansWithin(spans: readonly Span[], index: number): Span[] {
  const { start, end } = spans[index]!;
  let first = index;
  while (first > 0 && spans[first - 1]!.start === start) first--;
  const inside: Span[] = [];
  for (let at = first; at < spans.length && spans[at]!.start < end; at++) {
    const span = spans[at]!;
    if (span.end <= end) inside.push({ ...span, start: span.start - start, end: span.end - start });
  }
  return inside;
}

/**
 * Collects the blocks of a marked-up document. The formats walk their trees and tell what they meet: a new
 * context, text, a line break, the start and end of a span, an alternative text.
 */
export class MarkupBlocks {
  readonly blocks: Block[] = [];
  #text = new MarkupText();
  #context: BlockContext = rootContext;
  #open: OpenSpan[] = [];
  #closed: (OpenSpan & { end: number })[] = [];
  #asides: Aside[] = [];
  #groups = 0;

  /** A number for a list or table that no other has. */
  nextGroup(): number {
    return this.#groups++;
  }

  /** What was collected, for `append` to put in where it stands. For one call, at the end. */
  asStretch(): StretchBlocks {
    this.flush();
    return { blocks: this.blocks, groups: this.#groups };
  }

  /** Adds the blocks of a stretch whose first unit stands at raw offset `shift`. */
  append({ blocks, groups }: StretchBlocks, shift: number): void {
    this.flush();
    const first = this.blocks.length;
    for (const block of blocks) {
      const placed: Block = { ...block, map: movedMap(block.map, shift) };
      if (block.within !== undefined) placed.within = first + block.within;
      if (block.group !== undefined) placed.group = this.#groups + block.group;
      this.blocks.push(placed);
    }
    this.#groups += groups;
  }

  /** Ends the block so far and says what the text from here on is. */
  enter(context: BlockContext): void {
    this.flush();
    this.#context = context;
  }

  /** Adds `view.slice(from, to)`, whose first unit stands at raw offset `from + shift`. */
  add(view: string, from: number, to: number, shift: number): void {
    this.#turn(from + shift);
    this.#text.add(view, from, to, shift);
  }

  /** Adds text that an entity or an escape in the raw range stands for. */
  addDecoded(text: string, rawStart: number, rawEnd: number): void {
    this.#turn(rawStart);
    this.#text.addDecoded(text, rawStart, rawEnd);
  }

  /** Adds a line break that the writer meant; two of them end the block, and one ends a fragment. */
  addBreak(rawStart: number, rawEnd: number): void {
    if (this.#text.pendingBreaks > 0 || this.#context.kind === 'fragment') this.flush();
    else this.#text.addBreak(rawStart, rawEnd);
  }

  openSpan(what: SpanKind): void {
    this.#open.push({ what, start: this.#text.length });
  }

  /** Ends the span opened last. */
  closeSpan(): void {
    const open = this.#open.pop();
    if (open !== undefined) this.#close(open);
  }

  /** Adds the text alternative of an image that stands here. */
  addAltText(alt: MarkupText): void {
    const { text, map } = alt.build();
    if (text !== '') this.#asides.push({ text, map, language: this.#context.language });
  }

  /** Ends the block so far, if there is one. Open spans go on in the next. */
  flush(): void {
    if (!this.#text.isEmpty) this.#addBlock();
    for (const aside of this.#asides) this.#addAltBlock(aside, undefined);
    this.#asides = [];
    this.#closed = [];
  }

  /** A block's raw text only ever grows: what was moved back by error recovery starts a block of its own. */
  #turn(rawStart: number): void {
    if (rawStart < this.#text.rawEnd) this.flush();
  }

  #close({ what, start }: OpenSpan): void {
    const end = this.#text.length;
    if (end > start) this.#closed.push({ what, start, end });
  }

  #addBlock(): void {
    for (const open of this.#open) {
      this.#close(open);
      open.start = 0;
    }
    const { text, map } = this.#text.build();
    this.#text = new MarkupText();
    // Editors leave `<p>&nbsp;</p>` for an empty line.
    if (text.trim() === '') return;
    const spans: Span[] = [];
    for (const closed of this.#closed) {
      const span = trimSpan(closed, text);
      if (span !== undefined) spans.push(span);
    }
    if (text.includes('{')) addTemplateSpans(text, spans);
    if (spans.length > 1) spans.sort((a, b) => a.start - b.start || b.end - a.end);
    const index = this.blocks.length;
    const block = this.#block(text, map, spans);
    this.blocks.push(block);
    if (block.kind !== 'linkText' && spans.length > 0) this.#addLinks(block, index);
    for (const aside of this.#asides) this.#addAltBlock(aside, index);
    this.#asides = [];
  }

  #block(text: string, map: OffsetMap, spans: Span[]): Block {
    const context = this.#context;
    let kind: BlockKind = context.quotation ? 'quotation' : context.kind;
    const whole = spans.filter((span) => span.start === 0 && span.end === text.length);
    if ((kind === 'paragraph' || kind === 'listItem') && whole.some((span) => span.kind === 'link')) {
      kind = 'linkText';
    }
    const block: Block = { kind, text, map, spans };
    if (!context.quotation) {
      if (context.depth !== undefined) block.depth = context.depth;
      if (context.ordinal !== undefined) block.ordinal = context.ordinal;
    }
    if (context.group !== undefined) block.group = context.group;
    if (context.cell !== undefined) block.cell = context.cell;
    const language = whole.find((span) => span.kind === 'foreign')?.language ?? context.language;
    if (language !== undefined) block.markedLanguage = language;
    return block;
  }

  #addLinks(block: Block, within: number): void {
    for (const [index, { kind, start, end }] of block.spans.entries()) {
      if (kind !== 'link') continue;
      const link: Block = {
        kind: 'linkText',
        text: block.text.slice(start, end),
        map: partOfMap(block.map, start, end),
        spans: spansWithin(block.spans, index),
        within,
      };
      if (block.markedLanguage !== undefined) link.markedLanguage = block.markedLanguage;
      this.blocks.push(link);
    }
  }

  #addAltBlock({ text, map, language }: Aside, within: number | undefined): void {
    const block: Block = { kind: 'altText', text, map, spans: [] };
    if (language !== undefined) block.markedLanguage = language;
    if (within !== undefined) block.within = within;
    this.blocks.push(block);
  }
}
