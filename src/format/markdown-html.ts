import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributesOf } from './html-attributes.ts';
import { tagsOf } from './html-decode.ts';
import {
  type Attributes,
  contextInside,
  isBlockElement,
  isSkippedElement,
  spansOf,
  voidElements,
} from './html-elements.ts';
import { parsePiece } from './html-parser.ts';
import { altTextOf, walkHtml } from './html-walk.ts';
import type { BlockContext, MarkupBlocks } from './markup-blocks.ts';

type Element = DefaultTreeAdapterTypes.Element;

interface OpenElement {
  name: string;
  /** Spans to close with the element. */
  spans: number;
  /** What was around the element. */
  context: BlockContext;
  isSkipped: boolean;
}

/** Elements whose start tag ends another of the same kind that is still open. */
const selfEnding = new Set(['dd', 'dt', 'li', 'td', 'th', 'tr']);

function elementOf(tag: string): Element | undefined {
  const node = parsePiece(tag).root.childNodes.find((child) => 'tagName' in child);
  return node as Element | undefined;
}

/**
 * The HTML elements that are open among the children of one Markdown node. An element may begin in one HTML
 * node and end in another, with Markdown between.
 */
export class OpenHtml {
  /** What the Markdown that follows stands in. */
  context: BlockContext;
  /** True inside an element that holds no prose. */
  isSkipped = false;
  readonly #out: MarkupBlocks;
  #open: OpenElement[] = [];

  constructor(out: MarkupBlocks, context: BlockContext) {
    this.#out = out;
    this.context = context;
  }

  /**
   * Takes an HTML block: its text, and the elements it leaves open or ends. Returns the raw offset of the first unit
   * that was not read, when the block costs more than a page may.
   */
  block(view: string, shift: number, language: string): number | undefined {
    let unread: number | undefined;
    if (!this.isSkipped) {
      const { root: fragment, cut } = parsePiece(view);
      if (cut !== undefined) unread = cut + shift;
      this.#out.enter(this.context);
      const place = { view, shiftAt: () => shift };
      walkHtml(this.#out, fragment, this.context, place, { language, hasMain: false });
      this.#out.flush();
    }
    const inside: string[] = [];
    const left: string[] = [];
    for (const { name, isEnd, start, end } of tagsOf(view)) {
      if (isEnd) {
        const at = inside.lastIndexOf(name);
        if (at >= 0) {
          inside.length = at;
          left.length = at;
        } else {
          this.#end(name);
        }
      } else if (!voidElements.has(name)) {
        inside.push(name);
        left.push(view.slice(start, end));
      }
    }
    inside.forEach((name, index) => {
      if (name !== 'p' && (isBlockElement(name) || isSkippedElement(name, () => undefined))) {
        this.#startBlock(name, left[index]!);
      }
    });
    return unread;
  }

  /** Takes one inline tag or comment, whose first unit stands at raw offset `shift`. */
  inline(view: string, shift: number, language: string): void {
    const tag = tagsOf(view)[0];
    if (tag === undefined) return;
    const { name } = tag;
    if (tag.isEnd) {
      this.#end(name);
      return;
    }
    if (this.isSkipped) {
      if (!voidElements.has(name)) this.#push(name, 0, true);
      return;
    }
    if (name === 'br') {
      this.#out.addBreak(shift, shift + view.length);
      return;
    }
    const element = elementOf(view);
    if (element === undefined) return;
    if (name === 'img') {
      const alt = altTextOf(element, { view, shiftAt: () => shift });
      if (alt !== undefined) this.#out.addAltText(alt);
    }
    if (voidElements.has(name)) return;
    const attribute = attributesOf(element.attrs);
    if (isSkippedElement(name, attribute)) {
      this.#push(name, 0, true);
      return;
    }
    const spans = spansOf(name, attribute, this.context.language ?? language);
    for (const span of spans) this.#out.openSpan(span);
    this.#push(name, spans.length, false);
  }

  /** Ends everything that is still open. */
  end(): void {
    while (this.#open.length > 0) this.#pop();
  }

  #startBlock(name: string, tag: string): void {
    const element = elementOf(tag);
    const attribute: Attributes = attributesOf(element?.attrs ?? []);
    if (selfEnding.has(name) && this.#open[this.#open.length - 1]?.name === name) this.#pop();
    this.#push(name, 0, this.isSkipped || isSkippedElement(name, attribute));
    this.context = contextInside(
      name,
      attribute,
      this.context,
      () => this.#out.nextGroup(),
      () => undefined,
    );
  }

  #push(name: string, spans: number, isSkipped: boolean): void {
    this.#open.push({ name, spans, context: this.context, isSkipped: this.isSkipped });
    this.isSkipped = isSkipped;
  }

  #end(name: string): void {
    if (!this.#open.some((element) => element.name === name)) return;
    let ended: string;
    do ended = this.#pop();
    while (ended !== name);
  }

  #pop(): string {
    const element = this.#open.pop()!;
    for (let i = 0; i < element.spans; i++) this.#out.closeSpan();
    this.context = element.context;
    this.isSkipped = element.isSkipped;
    return element.name;
  }
}
