import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, ParserOptions } from 'parse5';
import { defaultTreeAdapter, Parser } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** The parser while it works, to ask what stands open. */
export type PageParser = Parser<DefaultTreeAdapterMap>;

/**
 * What a page may cost. An element takes about a kilobyte, two where elements stand in one another, and one tag may
 * make thousands of them: unclosed emphasis is opened again in every paragraph. Pages that people write stay far below;
 * browsers nest no deeper than 512.
 */
export const pageLimits = { elements: 300_000, depth: 25_000 } as const;

/** What was parsed, as far as it was read. */
export interface Parsed<Root> {
  root: Root;
  /** How many elements it has. */
  elements: number;
  /** Offset of the first unit that was not read, when the text cost more than it may. */
  cut: number | undefined;
}

/** Stops the parser, which has no other way to be stopped. */
class TooMuch extends Error {}

/**
 * Parses a page with parse5, as far as the limits go.
 *
 * @param onElement Told of each element when it is made.
 */
export function parsePage(
  view: string,
  onElement?: (element: Element, parser: PageParser) => void,
): Parsed<DefaultTreeAdapterTypes.Document> {
  return parseWithin(view, onElement, (options) => {
    const parser = new Parser<DefaultTreeAdapterMap>(options);
    return { parser, root: () => parser.document };
  });
}

/** Parses a piece of HTML, as if it stood in a body, as far as the limits go. */
export function parsePiece(view: string): Parsed<DefaultTreeAdapterTypes.DocumentFragment> {
  return parseWithin(view, undefined, (options) => {
    const parser = Parser.getFragmentParser<DefaultTreeAdapterMap>(null, options);
    return { parser, root: () => parser.getFragment() };
  });
}

function parseWithin<Root>(
  view: string,
  onElement: ((element: Element, parser: PageParser) => void) | undefined,
  make: (options: ParserOptions<DefaultTreeAdapterMap>) => { parser: PageParser; root: () => Root },
): Parsed<Root> {
  let text = view;
  for (;;) {
    let elements = 0;
    // A parser of pieces makes elements before it is made itself.
    let made: PageParser | undefined;
    const { parser, root } = make({
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(name, namespace, attributes) {
          if (++elements > pageLimits.elements || (made?.openElements.depth ?? 0) > pageLimits.depth) {
            throw new TooMuch();
          }
          const element = defaultTreeAdapter.createElement(name, namespace, attributes);
          if (made !== undefined) onElement?.(element, made);
          return element;
        },
      },
    });
    made = parser;
    try {
      parser.tokenizer.write(text, true);
      return { root: root(), elements, cut: text.length < view.length ? text.length : undefined };
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      // Before the tag that was one too many. What it made of the text before is made again, so it may take another turn.
      text = text.slice(0, Math.max(0, text.lastIndexOf('<', parser.tokenizer.preprocessor.offset - 1)));
    }
  }
}
