import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, parse } from 'parse5';
import { lastAtOrBefore } from '../binary-search.ts';
import type { StretchMemory } from './format-memory.ts';
import { findStretches, type HtmlStretch } from './html-stretches.ts';

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

/** Nodes that stand in the place of an element of the tree. */
export interface HtmlInset extends HtmlPlace {
  children: ChildNode[];
}

/** A page as parse5 reads it. */
export interface HtmlTree extends HtmlPlace {
  document: Document;
  /** What stands in the place of some of its elements, when it was parsed in stretches. */
  insets: ReadonlyMap<Element, HtmlInset>;
}

const options = { sourceCodeLocationInfo: true, scriptingEnabled: false } as const;

/** Parses a page in one piece. `shift` is the raw offset of its first unit. */
export function parseWhole(view: string, shift: number): HtmlTree {
  return { view, shiftAt: () => shift, document: parse(view, options), insets: new Map() };
}

/** Names the element that stands for a stretch. A rule closes an open paragraph, as every stretch does. */
const mark = 'klarsprak-stretch';

/** Elements that may be open around a stretch without a say in how it is read. */
const wrappers = new Set(
  'html body div main article section header footer nav aside blockquote figure form'.split(' '),
);

/**
 * Parses a page in stretches: those that have not changed are remembered, and a short element stands for each while
 * the rest of the page is parsed. Whether the parser would have read them the same is asked of the parser itself,
 * at each of them; where it would not, or may not, the page is parsed in one piece.
 */
export function parseInStretches(view: string, shift: number, memory: StretchMemory<ChildNode[]>): HtmlTree {
  memory.turn();
  const stretches = findStretches(view);
  // A set of frames asks whether there has been any text.
  if (stretches.length === 0 || view.includes(mark) || /<frameset/i.test(view))
    return parseWhole(view, shift);
  const skeleton = new Skeleton(view, stretches);
  const marks = markedElements(skeleton.text, stretches.length);
  if (marks === undefined) return parseWhole(view, shift);
  const insets = new Map<Element, HtmlInset>();
  for (const [index, { start, end }] of stretches.entries()) {
    const text = view.slice(start, end);
    const children = memory.take(text, childrenOf);
    insets.set(marks.elements[index]!, { view: text, shiftAt: () => shift + start, children });
  }
  return {
    view: skeleton.text,
    shiftAt: (offset) => shift + skeleton.shiftAt(offset),
    document: marks.document,
    insets,
  };
}

function childrenOf(stretch: string): ChildNode[] {
  const html = parse(stretch, options).childNodes[0] as Element;
  return (html.childNodes[1] as Element).childNodes;
}

/** A page with a mark in the place of each stretch. */
class Skeleton {
  readonly text: string;
  /** Where the text after each mark begins, and how far it stands from its place in the page. */
  readonly #starts: number[] = [0];
  readonly #shifts: number[] = [0];

  constructor(view: string, stretches: readonly HtmlStretch[]) {
    const parts: string[] = [];
    let from = 0;
    let length = 0;
    for (const [index, { start, end }] of stretches.entries()) {
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
 * The elements that stand for stretches, or undefined when the parser has not come to each of them, in order, in the
 * body, with nothing but wrappers open and no emphasis to carry on.
 */
function markedElements(
  text: string,
  count: number,
): { document: Document; elements: Element[] } | undefined {
  const elements: Element[] = [];
  let isSame = true;
  const parser: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = new Parser({
    ...options,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        const element = defaultTreeAdapter.createElement(name, namespace, attributes);
        if (attributes.length !== 1 || attributes[0]!.name !== mark) return element;
        isSame &&= Number(attributes[0]!.value) === elements.length && standsFree(parser);
        elements.push(element);
        return element;
      },
    },
  });
  parser.tokenizer.write(text, true);
  return isSame && elements.length === count ? { document: parser.document, elements } : undefined;
}

function standsFree({
  openElements,
  activeFormattingElements,
}: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>): boolean {
  if (activeFormattingElements.newest !== null) return false;
  for (let index = 0; index <= openElements.stackTop; index++) {
    if (!wrappers.has((openElements.items[index] as Element).tagName)) return false;
  }
  return true;
}
