import type { DefaultTreeAdapterTypes } from 'parse5';
import { lastAtOrBefore } from '../base/binary-search.ts';
import type { StretchMemory } from './format-memory.ts';
import { type PageParser, pageLimits, parsePage } from './html-parser.ts';
import { findStretches, type HtmlStretch } from './html-stretches.ts';
import { RememberedBlocks } from './remembered-blocks.ts';

type Document = DefaultTreeAdapterTypes.Document;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What was parsed, and where it stands. */
export interface HtmlPlace {
  /** The text that was parsed. */
  view: string;
  /** What to add to an offset into `view` for the raw offset. */
  shiftAt(offset: number): number;
}

/** A stretch that was parsed by itself. */
export interface HtmlPart {
  children: ChildNode[];
  blocks: RememberedBlocks;
}

/** A part, and where it stands: what to add to its offsets for the raw ones. */
export interface PlacedPart {
  part: HtmlPart;
  shift: number;
}

/** A page as parse5 reads it. */
export interface HtmlTree extends HtmlPlace {
  document: Document;
  /** The parts that stand in the place of some of its elements, when it was parsed in stretches. */
  insets: ReadonlyMap<Element, readonly PlacedPart[]>;
  /** Offset into `view` of the first unit that was not read, when the page costs more than a page may. */
  cut?: number | undefined;
}

/** Parses a page in one piece. `shift` is the raw offset of its first unit. */
export function parseWhole(view: string, shift: number): HtmlTree {
  const { root: document, cut } = parsePage(view);
  return { view, shiftAt: () => shift, document, insets: new Map(), cut };
}

/** Names the element that stands for a run of stretches. A rule closes an open paragraph, as every stretch does. */
const mark = 'klarsprak-stretch';

/** Elements that may be open around a stretch without a say in how it is read. */
const wrappers = new Set(
  'html body div main article section header footer nav aside blockquote figure form'.split(' '),
);

/**
 * Parses a page in stretches: those that have not changed are remembered, and a short element stands for each run of
 * them while the rest of the page is parsed. Whether the parser would have read them the same is asked of the parser
 * itself, at each run; where it would not, or may not, the page is parsed in one piece. Within a run the parser comes
 * to each stretch as it came to the first, since a stretch closes all that it opens.
 */
export function parseInStretches(view: string, shift: number, memory: StretchMemory<HtmlPart>): HtmlTree {
  memory.turn();
  const runs = runsOf(view, findStretches(view));
  // A set of frames asks whether there has been any text.
  if (runs.length === 0 || view.includes(mark) || /<frameset/i.test(view)) return parseWhole(view, shift);
  const skeleton = new Skeleton(view, runs);
  const marks = markedElements(skeleton.text, runs.length);
  if (marks === undefined) return parseWhole(view, shift);
  // Whether the page costs too much is told by all of it; stretches are shallow, and no start tag is shorter than `<p>`.
  const most = marks.count + (view.length - skeleton.text.length) / 3;
  if (most > pageLimits.elements) return parseWhole(view, shift);
  const insets = new Map<Element, readonly PlacedPart[]>();
  for (const [index, { stretches }] of runs.entries()) {
    const parts = stretches.map(({ start, end }) => ({
      part: memory.take(view.slice(start, end), partOf),
      shift: shift + start,
    }));
    insets.set(marks.elements[index]!, parts);
  }
  return {
    view: skeleton.text,
    shiftAt: (offset) => shift + skeleton.shiftAt(offset),
    document: marks.document,
    insets,
  };
}

function partOf(view: string): HtmlPart {
  const html = parsePage(view).root.childNodes[0] as Element;
  return { children: (html.childNodes[1] as Element).childNodes, blocks: new RememberedBlocks(view) };
}

/** Stretches with nothing but white space between them. */
interface Run extends HtmlStretch {
  stretches: HtmlStretch[];
}

function runsOf(view: string, stretches: readonly HtmlStretch[]): Run[] {
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const last = runs[runs.length - 1];
    if (last !== undefined && isBlank(view, last.end, stretch.start)) {
      last.stretches.push(stretch);
      last.end = stretch.end;
    } else {
      runs.push({ ...stretch, stretches: [stretch] });
    }
  }
  return runs;
}

/** True when there is only what HTML takes for white space. */
function isBlank(view: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = view.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return false;
  }
  return true;
}

/** A page with a mark in the place of each run of stretches. */
class Skeleton {
  readonly text: string;
  /** Where the text after each mark begins, and how far it stands from its place in the page. */
  readonly #starts: number[] = [0];
  readonly #shifts: number[] = [0];

  constructor(view: string, runs: readonly HtmlStretch[]) {
    const parts: string[] = [];
    let from = 0;
    let length = 0;
    for (const [index, { start, end }] of runs.entries()) {
      const element = `<hr ${mark}=${index}>`;
      parts.push(view.slice(from, start), element);
      length += start - from + element.length;
      from = end;
      this.#starts.push(length);
      this.#shifts.push(end - length);
    }
    parts.push(view.slice(from));
    this.text = parts.join('');
  }

  shiftAt(offset: number): number {
    return this.#shifts[lastAtOrBefore(this.#starts, offset)]!;
  }
}

/**
 * The elements that stand for runs of stretches, or undefined when the parser has not come to each of them, in order, in the
 * body, with nothing but wrappers open and no emphasis to carry on.
 */
function markedElements(
  text: string,
  count: number,
): { document: Document; elements: Element[]; count: number } | undefined {
  const elements: Element[] = [];
  let isSame = true;
  const page = parsePage(text, (element, parser) => {
    const { attrs } = element;
    if (attrs.length !== 1 || attrs[0]!.name !== mark) return;
    isSame &&= Number(attrs[0]!.value) === elements.length && standsFree(parser);
    elements.push(element);
  });
  if (!isSame || elements.length !== count || page.cut !== undefined) return undefined;
  return { document: page.root, elements, count: page.elements };
}

function standsFree({ openElements, activeFormattingElements }: PageParser): boolean {
  if (activeFormattingElements.newest !== null) return false;
  for (let index = 0; index <= openElements.stackTop; index++) {
    if (!wrappers.has((openElements.items[index] as Element).tagName)) return false;
  }
  return true;
}
