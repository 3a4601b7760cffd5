import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributesOf } from './html-attributes.ts';
import { alignHtml } from './html-decode.ts';
import { contextInside, isBlockElement, isSkippedElement, spansOf } from './html-elements.ts';
import { isNoteCall } from './html-notes.ts';
import type { HtmlPlace, HtmlTree, PlacedPart } from './html-tree.ts';
import type { BlockContext, MarkupBlocks } from './markup-blocks.ts';
import { MarkupText } from './markup-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What holds for a page as a whole. */
export interface HtmlPage {
  /** Language of the text outside all elements that name one. */
  language: string;
  /** True for a page with a main part, so that its header and footer are not prose of the page. */
  hasMain: boolean;
  /** Ids of parts that are hidden until a reader opens them. */
  openable?: ReadonlySet<string>;
  /** What is on the page but not its own text. */
  chrome?: ReadonlySet<Node>;
}

interface Frame {
  children: Node[];
  index: number;
  context: BlockContext;
  /** Spans to close when the element ends. */
  spans: number;
  isBlock: boolean;
  /** True inside the parts of a page that may have a header of their own. */
  inSection: boolean;
  /** List items met so far, in a numbered list. */
  items: number | undefined;
  /** Where its children stand. */
  place: HtmlPlace;
  /** Children that don't stand where the source has them. */
  moved: ReadonlySet<Node> | undefined;
}

const sections = new Set(['main', 'article', 'section', 'aside']);

/**
 * The children that the parser moved out of a table, to before it, because they may not stand there. What the
 * source has beside them is in the table.
 */
function movedOutOfTable(children: readonly Node[]): Set<Node> | undefined {
  if (!children.some((node) => node.nodeName === 'table')) return undefined;
  const moved = new Set<Node>();
  let first = Number.POSITIVE_INFINITY;
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i]!;
    const start = node.sourceCodeLocation?.startOffset;
    if (start === undefined || start > first) moved.add(node);
    else first = start;
  }
  return moved;
}

/** Where the value of an attribute stands in `view`, without its quotes. */
function attributeValueRange(view: string, start: number, end: number): [number, number] | undefined {
  let from = view.indexOf('=', start) + 1;
  if (from === 0 || from > end) return undefined;
  while (from < end && /\s/.test(view[from]!)) from++;
  const quote = view[from];
  if (quote !== '"' && quote !== "'") return [from, end];
  return view[end - 1] === quote && end - 1 > from ? [from + 1, end - 1] : undefined;
}

/** The alternative text of an image, as far as its place in the source can be told. */
export function altTextOf(element: Element, { view, shiftAt }: HtmlPlace): MarkupText | undefined {
  const value = attributesOf(element.attrs)('alt');
  const location = element.sourceCodeLocation?.attrs?.alt;
  if (value === undefined || location === undefined) return undefined;
  const range = attributeValueRange(view, location.startOffset, location.endOffset);
  if (range === undefined) return undefined;
  const text = new MarkupText();
  return alignHtml(text, view, range[0], range[1], value, shiftAt(range[0]), true) ? text : undefined;
}

const hasAltText = (element: Element): boolean => element.tagName === 'img' || element.tagName === 'area';

/**
 * Walks a tree of parse5 and tells `out` what it meets. The walk keeps its own stack, so that no depth of
 * nesting overflows the call stack.
 */
export function walkHtml(
  out: MarkupBlocks,
  root: Pick<ParentNode, 'childNodes'>,
  context: BlockContext,
  tree: HtmlPlace & Partial<Pick<HtmlTree, 'insets'>>,
  page: HtmlPage,
): void {
  const stack: Frame[] = [
    {
      children: root.childNodes,
      index: 0,
      context,
      spans: 0,
      isBlock: true,
      inSection: false,
      items: undefined,
      place: tree,
      moved: movedOutOfTable(root.childNodes),
    },
  ];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.children[frame.index++];
    if (node === undefined) {
      stack.pop();
      for (let i = 0; i < frame.spans; i++) out.closeSpan();
      const around = stack[stack.length - 1];
      if (frame.isBlock && around !== undefined) out.enter(around.context);
      continue;
    }
    if (frame.moved?.has(node)) out.flush();
    if (node.nodeName === '#text') {
      if (!page.chrome?.has(node)) addText(out, node as DefaultTreeAdapterTypes.TextNode, frame.place);
    } else if ('tagName' in node) {
      if (page.chrome?.has(node)) {
        out.flush();
        continue;
      }
      const parts = tree.insets?.get(node);
      if (parts !== undefined) {
        addParts(out, parts, frame.context, page);
        continue;
      }
      const inside = enterElement(out, node, frame, page);
      if (inside !== undefined) stack.push(inside);
    }
  }
}

/** Adds what stands in the place of an element, as if it had stood in the tree itself. */
function addParts(
  out: MarkupBlocks,
  parts: readonly PlacedPart[],
  context: BlockContext,
  page: HtmlPage,
): void {
  for (const { part, shift } of parts) {
    const blocks = part.blocks.in(context, page.language, (inside, view) => {
      walkHtml(inside, { childNodes: part.children }, context, { view, shiftAt: () => 0 }, page);
    });
    out.append(blocks, shift);
  }
  out.enter(context);
}

/** No reference is longer, but for numbers with needless zeros. */
const longestReference = 40;

function addText(
  out: MarkupBlocks,
  node: DefaultTreeAdapterTypes.TextNode,
  { view, shiftAt }: HtmlPlace,
): void {
  const location = node.sourceCodeLocation;
  if (!location) return;
  const { startOffset, endOffset } = location;
  const shift = shiftAt(startOffset);
  if (alignHtml(out, view, startOffset, endOffset, node.value, shift)) return;
  // parse5 places a text that begins with a reference at the end of that reference, when a NUL or white space
  // that is not in the tree stands before it.
  const from = Math.max(0, startOffset - longestReference);
  const reference = view.slice(from, startOffset).lastIndexOf('&');
  if (reference >= 0) alignHtml(out, view, from + reference, endOffset, node.value, shift);
}

function enterElement(out: MarkupBlocks, element: Element, frame: Frame, page: HtmlPage): Frame | undefined {
  const { place } = frame;
  const name = element.tagName;
  const attribute = attributesOf(element.attrs);
  const isBlock = isBlockElement(name);
  const { inSection } = frame;
  const isChrome =
    page.hasMain && !inSection && (name === 'header' || name === 'footer') && attribute('role') === undefined;
  // A heading whose words are the button that opens what stands below it.
  const isOpener =
    name === 'button' && frame.context.kind === 'heading' && attribute('aria-expanded') !== undefined;
  const isSkipped = isChrome || (!isOpener && isSkippedElement(name, attribute, page.openable));
  if (isSkipped || isNoteCall(element, frame.children[frame.index - 2])) {
    if (isBlock) out.enter(frame.context);
    return undefined;
  }
  if (name === 'br') {
    const location = element.sourceCodeLocation;
    if (location) {
      const shift = place.shiftAt(location.startOffset);
      out.addBreak(location.startOffset + shift, location.endOffset + shift);
    }
    return undefined;
  }
  if (hasAltText(element)) {
    const alt = altTextOf(element, place);
    if (alt !== undefined) out.addAltText(alt);
    return undefined;
  }
  const inside: Frame = {
    children: element.childNodes,
    index: 0,
    context: frame.context,
    spans: 0,
    isBlock,
    inSection: inSection || sections.has(name),
    items: name === 'ol' ? 0 : undefined,
    place,
    moved: movedOutOfTable(element.childNodes),
  };
  if (isBlock) {
    inside.context = contextInside(
      name,
      attribute,
      frame.context,
      () => out.nextGroup(),
      () => (frame.items === undefined ? undefined : ++frame.items),
    );
    out.enter(inside.context);
  } else {
    const spans = spansOf(name, attribute, frame.context.language ?? page.language);
    for (const span of spans) out.openSpan(span);
    inside.spans = spans.length;
  }
  return inside;
}
