import type { Blockquote, List, Nodes, Root, Text } from 'mdast';
import type { StretchMemory } from './format-memory.ts';
import { commentsIn } from './html-comments.ts';
import { alignAlt, alignCode, alignText, blankPrefixes } from './markdown-decode.ts';
import { OpenHtml } from './markdown-html.ts';
import type { SimpleSegment, SimpleText } from './markdown-segments.ts';
import {
  type BlockContext,
  cellContext,
  countRow,
  type MarkupBlocks,
  rootContext,
  type SpanKind,
  tableContext,
} from './markup-blocks.ts';
import { MarkupText } from './markup-text.ts';
import { RememberedBlocks } from './remembered-blocks.ts';
import type { Comment, SourceRange } from './types.ts';

interface Frame {
  children: readonly Nodes[];
  index: number;
  html: OpenHtml;
  /** What the end of the node means for the text. */
  atEnd: 'flush' | 'closeSpan' | 'nothing';
  /** True for a node that holds text, not blocks. */
  isInline: boolean;
  /** Position of the next item in a numbered list. */
  ordinal: number | undefined;
}

/** The root list that the walk ended with, for the items that a cut parted from it. */
interface OpenList {
  ordinal: number | undefined;
  group: number | undefined;
  mark: string;
}

/** Finds the target of a link definition by its normalised label. */
export type Definitions = ReadonlyMap<string, string>;

const listContext = (context: BlockContext, group: number): BlockContext => ({
  ...context,
  group,
  listDepth: context.listDepth + 1,
});

const itemContext = (context: BlockContext, ordinal: number | undefined): BlockContext => ({
  ...context,
  kind: 'listItem',
  depth: context.listDepth,
  ordinal,
});

const headingContext = (context: BlockContext, depth: number): BlockContext => ({
  ...context,
  kind: 'heading',
  depth,
  ordinal: undefined,
  group: undefined,
});

/**
 * Tells `out` what stands in a segment that needs no parser, with offsets into `view`, whose first unit stands at `base`
 * of the source.
 */
function addSimple(
  out: MarkupBlocks,
  view: string,
  segment: SimpleSegment,
  context: BlockContext,
  base: number,
): void {
  if (segment.type === 'paragraph') {
    addSimpleText(out, view, segment.text, context, base);
  } else if (segment.type === 'heading') {
    addSimpleText(out, view, segment.text, headingContext(context, segment.depth), base);
  } else {
    const list = listContext(context, out.nextGroup());
    segment.items.forEach((text, index) => {
      const item = itemContext(list, segment.ordered ? index + 1 : undefined);
      addSimpleText(out, view, text, item, base);
    });
  }
}

function addSimpleText(
  out: MarkupBlocks,
  view: string,
  { start, end, inline }: SimpleText,
  context: BlockContext,
  base: number,
): void {
  out.enter(context);
  if (inline === undefined) out.add(view, start - base, end - base, 0);
  for (const part of inline ?? []) {
    const from = part.from - base;
    const to = part.to - base;
    if (part.type === 'decoded') {
      out.addDecoded(part.text, from, to);
    } else if (part.type === 'break') {
      out.addBreak(from, to);
    } else {
      if (part.type === 'span') out.openSpan(part.what);
      out.add(view, from, to, 0);
      if (part.type === 'span') out.closeSpan();
    }
  }
  out.flush();
}

/** `[!NOTE]` of GitHub; others add `+` or `-` for boxes that fold. */
const alertMark = /^\[![A-Za-z]{2,20}\][+-]?/;

/** Tells `out` what stands in a Markdown document, segment by segment. */
export class MarkdownWalk {
  /** The comments met so far. */
  readonly comments: Comment[] = [];
  /** What was not read of pieces of HTML that cost too much: from the first unit left out to the end of its piece. */
  readonly unread: SourceRange[] = [];
  readonly #out: MarkupBlocks;
  readonly #source: string;
  readonly #definitions: Definitions;
  readonly #language: string;
  readonly #memory: StretchMemory<RememberedBlocks> | undefined;
  /** HTML that is open at the root goes on from segment to segment. */
  readonly #rootHtml: OpenHtml;
  #lastList: OpenList | undefined;
  /** The text at the front of a box of the writer's own, and how long its mark is. */
  #alert: { node: Text; length: number } | undefined;

  /** @param memory What simple segments of an earlier state of the source gave. */
  constructor(
    out: MarkupBlocks,
    source: string,
    definitions: Definitions,
    language: string,
    memory: StretchMemory<RememberedBlocks> | undefined,
  ) {
    this.#out = out;
    this.#source = source;
    this.#definitions = definitions;
    this.#language = language;
    this.#memory = memory;
    this.#rootHtml = new OpenHtml(out, rootContext);
  }

  /** Takes a segment that the parser need not see. */
  simple(segment: SimpleSegment): void {
    this.#lastList = undefined;
    if (this.#rootHtml.isSkipped) return;
    const { context } = this.#rootHtml;
    const source = this.#source;
    const { start, end } = segment;
    if (this.#memory === undefined) {
      addSimple(this.#out, source, segment, context, 0);
      return;
    }
    const remembered = this.#memory.take(source.slice(start, end), (view) => new RememberedBlocks(view));
    const blocks = remembered.in(context, this.#language, (out, view) =>
      addSimple(out, view, segment, context, start),
    );
    this.#out.append(blocks, start);
  }

  /**
   * Takes a tree of the parser. `view` is what was parsed, its first unit has raw offset `shift`, and what stands
   * before offset `from` of it was only added for the parser. `continues`: a list at the front belongs to the list
   * before.
   */
  tree(tree: Root, view: string, shift: number, from: number, continues: boolean): void {
    const children = tree.children.filter((child) => child.position!.start.offset! >= from);
    const before = continues ? this.#lastList : undefined;
    this.#lastList = undefined;
    this.#walk(children, view, shift, before);
  }

  /** Takes a stretch that the parser failed on: its paragraphs as they stand. */
  raw(start: number, end: number): void {
    if (this.#rootHtml.isSkipped) return;
    const blankLine = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g;
    blankLine.lastIndex = start;
    let from = start;
    while (from < end) {
      const found = blankLine.exec(this.#source);
      const to = found === null ? end : Math.min(found.index, end);
      addSimpleText(this.#out, this.#source, { start: from, end: to }, this.#rootHtml.context, 0);
      from = found === null ? end : blankLine.lastIndex;
    }
  }

  #walk(children: readonly Nodes[], view: string, shift: number, before: OpenList | undefined): void {
    const root: Frame = {
      children,
      index: 0,
      html: this.#rootHtml,
      atEnd: 'nothing',
      isInline: false,
      ordinal: undefined,
    };
    const stack = [root];
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      const node = frame.children[frame.index++];
      if (node === undefined) {
        stack.pop();
        if (frame !== root) this.#endFrame(frame);
        continue;
      }
      if (frame.html.isSkipped && node.type !== 'html') continue;
      const inside = this.#node(node, frame, view, shift);
      if (inside === undefined) continue;
      if (frame === root && node.type === 'list') {
        this.#rootList(node, inside, view, frame.index === 1 ? before : undefined);
      }
      stack.push(inside);
    }
    const last = children[children.length - 1];
    if (last?.type !== 'list') this.#lastList = undefined;
  }

  #endFrame(frame: Frame): void {
    frame.html.end();
    if (frame.atEnd === 'closeSpan') this.#out.closeSpan();
    else if (frame.atEnd === 'flush') this.#out.flush();
  }

  /** Joins a list at the root with the one before a cut, and keeps it for the next. */
  #rootList(node: List, inside: Frame, view: string, before: OpenList | undefined): void {
    const start = node.position!.start.offset!;
    const mark = node.ordered ? /\d+(.)/y : /(.)/y;
    mark.lastIndex = start;
    const ownMark = mark.exec(view)?.[1] ?? '';
    const { context } = inside.html;
    if (before !== undefined && before.mark === ownMark && (before.ordinal === undefined) === !node.ordered) {
      if (before.ordinal !== undefined) inside.ordinal = before.ordinal;
      inside.html.context = { ...context, group: before.group };
    }
    this.#lastList = {
      ordinal: node.ordered ? inside.ordinal! + node.children.length : undefined,
      group: inside.html.context.group,
      mark: ownMark,
    };
  }

  /** Takes a node; returns a frame when its children are to be walked. */
  #node(node: Nodes, frame: Frame, view: string, shift: number): Frame | undefined {
    const { context } = frame.html;
    switch (node.type) {
      case 'emphasis':
        return this.#span(node.children, { kind: 'emphasis' }, context);
      case 'strong':
        return this.#span(node.children, { kind: 'strong' }, context);
      case 'delete':
        return this.#inline(node.children, context);
      case 'link':
        return this.#span(node.children, { kind: 'link', href: node.url }, context);
      case 'linkReference': {
        const href = this.#definitions.get(node.identifier);
        const link: SpanKind = href === undefined ? { kind: 'link' } : { kind: 'link', href };
        return this.#span(node.children, link, context);
      }
      case 'paragraph':
        return this.#text(node.children, context);
      case 'heading':
        return this.#text(node.children, headingContext(context, node.depth));
      case 'blockquote':
        this.#findAlert(node, view);
        return this.#container(node.children, {
          ...context,
          quotation: context.quotation || this.#alert === undefined,
        });
      case 'list': {
        const list = this.#container(node.children, listContext(context, this.#out.nextGroup()));
        list.ordinal = node.ordered ? 1 : undefined;
        return list;
      }
      case 'listItem': {
        const ordinal = frame.ordinal === undefined ? undefined : frame.ordinal++;
        return this.#container(node.children, itemContext(context, ordinal));
      }
      case 'table':
        return this.#container(node.children, tableContext(context, this.#out.nextGroup()));
      case 'tableRow':
        countRow(context);
        return this.#container(node.children, context);
      case 'tableCell':
        return this.#text(node.children, cellContext(context));
      case 'footnoteDefinition': {
        const { quotation, language } = context;
        return this.#container(node.children, { ...rootContext, quotation, language });
      }
      default:
        this.#leaf(node, frame, view, shift);
        return undefined;
    }
  }

  /** Takes a node without children; what says nothing to a reader is left out. */
  #leaf(node: Nodes, frame: Frame, view: string, shift: number): void {
    const out = this.#out;
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    switch (node.type) {
      case 'text':
        if (this.#alert?.node === node) this.#alertText(node.value, view, start, end, shift);
        else alignText(out, view, start, end, node.value, shift);
        return;
      case 'inlineCode':
        out.openSpan({ kind: 'code' });
        alignCode(out, view, start, end, node.value, shift);
        out.closeSpan();
        return;
      case 'break':
        out.addBreak(start + shift, end + shift);
        return;
      case 'html': {
        const html = blankPrefixes(view.slice(start, end), node.value);
        if (html === undefined) return;
        for (const comment of commentsIn(html, start + shift)) this.comments.push(comment);
        if (frame.isInline) frame.html.inline(html, start + shift, this.#language);
        else this.#htmlBlock(html, frame.html, start + shift);
        return;
      }
      case 'definition':
        // `[//]: # (words)`: a link to nowhere that nobody follows, as people write comments that no page shows.
        if (node.title && (node.url === '#' || node.url === '')) {
          this.comments.push({ text: node.title, start: start + shift, end: end + shift });
        }
        return;
      case 'image':
      case 'imageReference': {
        const alt = new MarkupText();
        if (node.alt && alignAlt(alt, view, start, end, node.alt, shift)) out.addAltText(alt);
      }
    }
  }

  /** Notes whether a quotation is a box of the writer's own: `> [!NOTE]`, as GitHub and others have them. */
  #findAlert({ children: [first] }: Blockquote, view: string): void {
    this.#alert = undefined;
    const node = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (node?.type !== 'text') return;
    const mark = alertMark.exec(node.value)?.[0];
    if (mark !== undefined && view.startsWith(mark, node.position!.start.offset)) {
      this.#alert = { node, length: mark.length };
    }
  }

  /** Takes the text at the front of a box without its mark. What stands on the line of the mark is its title. */
  #alertText(value: string, view: string, start: number, end: number, shift: number): void {
    const { length } = this.#alert!;
    this.#alert = undefined;
    const lineEnd = value.search(/[\r\n]/u);
    if (lineEnd < 0 || value.slice(length, lineEnd).trim() === '') {
      alignText(this.#out, view, start + length, end, value.slice(length), shift);
      return;
    }
    const titleEnd = start + view.slice(start, end).search(/[\r\n]/u);
    alignText(this.#out, view, start + length, titleEnd, value.slice(length, lineEnd), shift);
    this.#out.flush();
    alignText(this.#out, view, titleEnd, end, value.slice(lineEnd), shift);
  }

  #htmlBlock(html: string, open: OpenHtml, shift: number): void {
    const unread = open.block(html, shift, this.#language);
    if (unread !== undefined) this.unread.push({ start: unread, end: shift + html.length });
  }

  #container(children: readonly Nodes[], context: BlockContext): Frame {
    const html = new OpenHtml(this.#out, context);
    return { children, index: 0, html, atEnd: 'nothing', isInline: false, ordinal: undefined };
  }

  #inline(children: readonly Nodes[], context: BlockContext): Frame {
    return { ...this.#container(children, context), isInline: true };
  }

  #text(children: readonly Nodes[], context: BlockContext): Frame {
    this.#out.enter(context);
    return { ...this.#inline(children, context), atEnd: 'flush' };
  }

  #span(children: readonly Nodes[], what: SpanKind, context: BlockContext): Frame {
    this.#out.openSpan(what);
    return { ...this.#inline(children, context), atEnd: 'closeSpan' };
  }
}
