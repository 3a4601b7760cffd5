import type { Root } from 'mdast';
import type { Localised } from '../base/localised.ts';
import { LineIndex } from '../source/lines.ts';
import type { FormatMemory } from './format-memory.ts';
import { readFrontMatter } from './front-matter.ts';
import { definitionsOf, missingDefinitions, parseTree } from './markdown-parse.ts';
import { type Segment, segmentMarkdown } from './markdown-segments.ts';
import { MarkdownWalk } from './markdown-walk.ts';
import { MarkupBlocks } from './markup-blocks.ts';
import type { ParsedDocument } from './types.ts';

/** Parses a stretch, or knows what it gave before. */
type TreeReader = (view: string) => Root | undefined;

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** Whether a block begins at `at` when the stretch is read as a document. */
function beginsBlock(trees: TreeReader, source: string, start: number, at: number, end: number): boolean {
  const tree = trees(source.slice(start, end));
  return tree?.children.some((child) => child.position?.start.offset === at - start) ?? false;
}

/** A stretch that has been parsed already. */
interface Parsed {
  tree: Root;
  definitions: Map<string, string>;
}

function parseBlocks(
  source: string,
  segments: readonly Segment[],
  language: string,
  trees: TreeReader,
  memory: FormatMemory | undefined,
): Pick<ParsedDocument, 'blocks' | 'comments'> & Pick<MarkdownWalk, 'unread'> {
  // Definitions may stand anywhere, so they are all gathered before any reference is read.
  const parsed = new Map<Segment, Parsed>();
  const definitions = new Map<string, string>();
  for (const segment of segments) {
    if (segment.type !== 'tree') continue;
    const view = source.slice(segment.start, segment.end);
    const tree = view.includes(']:') ? trees(view) : undefined;
    if (tree === undefined) continue;
    const own = definitionsOf(tree);
    if (own.size === 0) continue;
    parsed.set(segment, { tree, definitions: own });
    for (const [name, url] of own) if (!definitions.has(name)) definitions.set(name, url);
  }
  const out = new MarkupBlocks();
  const walk = new MarkdownWalk(out, source, definitions, language, memory?.simpleMarkdown);
  for (const segment of segments) {
    if (segment.type !== 'tree') {
      walk.simple(segment);
      continue;
    }
    const text = source.slice(segment.start, segment.end);
    const known = parsed.get(segment);
    // A BOM at the start of its input is dropped by the parser; here it is a character like others.
    const start = text.startsWith('\uFEFF') ? '\n' : '';
    const prefix = missingDefinitions(text, known?.definitions ?? new Map(), definitions) + start;
    const view = prefix + text;
    const tree = known !== undefined && prefix === '' ? known.tree : trees(view);
    if (tree === undefined) walk.raw(segment.start, segment.end);
    else walk.tree(tree, view, segment.start - prefix.length, prefix.length, segment.continues);
    parsed.delete(segment);
  }
  return { blocks: out.blocks, comments: walk.comments, unread: walk.unread };
}

function unreadRemark(from: number, to: number): Localised {
  return {
    sv: `Ett stycke HTML i texten har så många element, eller element i så många nivåer, att det bara är läst till och med rad ${from}; det slutar på rad ${to}. Texten efter det är läst. Dela upp stycket.`,
    en: `A piece of HTML in the text has so many elements, or elements so deep in others, that it is only read as far as line ${from}; it ends at line ${to}. The text after it is read. Split the piece.`,
  };
}

/** `!!! note "Title"`, as MkDocs has it, above its indented text. */
const admonition =
  /^[ \t]{0,12}(?:!!!|\?{3}\+?)[ \t]+[a-z]+(?: [a-z]+){0,3}(?:[ \t]+"[^"\r\n]*")?[ \t]*(?=(?:\r\n|\r|\n)(?: {4}|\t))/gmu;

/**
 * The source with its container lines (`::: warning`, as site generators and pandoc have them) blanked: they are no text,
 * and end the paragraph before them. Nothing moves. Under a blank line indented text would be
 * code, so that a mark without width stands for the line above it.
 */
function withoutContainerLines(source: string): string {
  let text = source;
  if (text.includes(':::')) text = text.replace(/^[ \t]{0,12}:{3,}.*$/gmu, (line) => ' '.repeat(line.length));
  if (text.includes('!!!') || text.includes('???')) {
    text = text.replace(admonition, (line) => `${' '.repeat(line.search(/\S/u))}\u200b`.padEnd(line.length));
  }
  return text;
}

/**
 * Parses Markdown (CommonMark, GFM, front matter) into blocks.
 *
 * remark reads what has markup of any depth; simple paragraphs, headings and lists, and the cuts between
 * stretches, are found by `segmentMarkdown`. With `whole` remark reads all of it in one piece, which gives the same blocks in
 * more time. With `memory` stretches that have not changed are not parsed again. Takes any input; what can't be placed in the source is left out, and
 * what comes after more elements than a piece of HTML can have (`pageLimits`), which a remark tells.
 */
export function parseMarkdown(
  source: string,
  options: { whole?: boolean; memory?: FormatMemory | undefined } = {},
): ParsedDocument {
  const { memory } = options;
  memory?.markdown.turn();
  memory?.simpleMarkdown.turn();
  const trees: TreeReader =
    memory === undefined ? parseTree : (view) => memory.markdown.take(view, parseTree);
  const front = readFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0);
  const { metadata, metadataRanges, metadataFault, end } = front;
  const language = languageTag.test(metadata.lang ?? '') ? metadata.lang : undefined;
  const text = withoutContainerLines(source);
  const segments: Segment[] = options.whole
    ? [{ type: 'tree', start: end, end: text.length, continues: false }]
    : segmentMarkdown(text, end, (start, at, to) => beginsBlock(trees, text, start, at, to));
  const { blocks, comments, unread } = parseBlocks(text, segments, language ?? 'sv', trees, memory);
  const document: ParsedDocument = {
    format: 'markdown',
    source,
    blocks,
    metadata,
    metadataRanges,
    comments: [...front.comments, ...comments],
  };
  if (metadataFault !== undefined) document.metadataFault = metadataFault;
  if (language !== undefined) document.markedLanguage = language;
  if (unread.length > 0) {
    const lines = new LineIndex(source);
    document.remarks = unread.map(({ start, end }) =>
      unreadRemark(lines.position(start).line, lines.position(end).line),
    );
  }
  return document;
}
