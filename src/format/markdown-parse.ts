import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

/** What plugins add to the parser; remark-parse says its type. */
type Extensions = NonNullable<Data['fromMarkdownExtensions']>;
type Extension = Exclude<Extensions[number], readonly unknown[]>;

/**
 * Drops the changes that extensions make to the finished tree: they look for addresses in text, make nodes
 * without positions of them, and recurse.
 */
function withoutTransforms(this: Processor): void {
  const drop = (extensions: readonly (Extension | Extension[])[]): (Extension | Extension[])[] =>
    extensions.map((extension) =>
      Array.isArray(extension) ? (drop(extension) as Extension[]) : { ...extension, transforms: [] },
    );
  const data = this.data();
  data.fromMarkdownExtensions = drop(data.fromMarkdownExtensions ?? []);
}

const processor = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze();

/** Quotations and list items that begin on one line. The parser's time grows with the square of them and more. */
const deepestLine = 200;
const deepLine = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${deepestLine}}`, 'mu');

/**
 * Marks of emphasis, links, code and quotations in one paragraph, and lines, cells and tags in one paragraph, table or
 * piece of HTML. The parser's time grows with the square of the first, and each of the others takes kilobytes. What
 * people write stays far below.
 */
const mostMarks = 5_000;
const mostPieces = 100_000;

/** Lines that end the paragraph before them, or are none: blank lines, items, headings, rows, tags. */
const startsAnew = /[ \t]*(?:[\r\n#|<]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
const mark = /[*_~[\]!`\\]|(?<=^|[\s>])>|([|<])|[\r\n](?!\n)/g;

/** True when some paragraph, table or piece of HTML is marked more densely than people write. Linear. */
function isTooDense(view: string): boolean {
  let marks = 0;
  let pieces = 0;
  mark.lastIndex = 0;
  for (let found = mark.exec(view); found !== null; found = mark.exec(view)) {
    const isLineEnd = found[0] === '\n' || found[0] === '\r';
    if (!isLineEnd) {
      if (found[1] === undefined ? ++marks > mostMarks : ++pieces > mostPieces) return true;
      continue;
    }
    if (++pieces > mostPieces) return true;
    startsAnew.lastIndex = mark.lastIndex;
    if (!startsAnew.test(view)) continue;
    marks = 0;
    const start = view[startsAnew.lastIndex - 1];
    if (start !== '|' && start !== '<') pieces = 0;
  }
  return false;
}

/** The tree of a Markdown text, or undefined when it is nested too deep, or marked too densely, for the parser. */
export function parseTree(view: string): Root | undefined {
  if (deepLine.test(view) || isTooDense(view)) return undefined;
  try {
    return processor.parse(view);
  } catch {
    return undefined;
  }
}

/** Labels are compared as CommonMark says, and written as mdast does. */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}

/** The link and footnote definitions of a stretch of Markdown, by label; footnotes have `^` before it. */
export function definitionsOf(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    } else if (node.type === 'footnoteDefinition') {
      definitions.set(`^${node.identifier}`, '');
    }
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return definitions;
}

// A label has at most 999 characters and no bracket that is not escaped.
const label = /\[((?:[^\\[\]]|\\[\s\S]){1,999})\]/g;

/** The labels that a stretch of Markdown may refer to. */
function labelsIn(view: string): Set<string> {
  const labels = new Set<string>();
  for (const [, text] of view.matchAll(label))
    labels.add(normalizeLabel(text!.replace(/(\r\n|\r|\n)[ \t>]*/g, '\n')));
  return labels;
}

/**
 * Text to put before a stretch of Markdown so that references in it to definitions elsewhere in the document
 * are read as such. Empty when there are none.
 */
export function missingDefinitions(
  view: string,
  own: ReadonlyMap<string, string>,
  all: ReadonlyMap<string, string>,
): string {
  if (all.size === 0 || !view.includes('[')) return '';
  const missing = [...labelsIn(view)].filter((name) => all.has(name) && !own.has(name));
  if (missing.length === 0) return '';
  // The comment closes the last footnote, so that indented text is not taken for a part of it.
  return `${missing.map((name) => `[${name}]: x`).join('\n\n')}\n\n<!-- -->\n\n`;
}
