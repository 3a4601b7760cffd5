import type { Block, ParsedDocument } from './types.ts';

const marks = /[”“"„»«]/gu;
/** A quotation of more paragraphs is hardly one: a mark is missing somewhere. */
const longest = 12;

/** A mark that opens stands behind a space and before a word; every other one closes. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (
    (before === undefined || /[\s([–—/-]/u.test(before)) &&
    after !== undefined &&
    /[\p{L}\p{N}….[(]/u.test(after)
  );
}

/** How many quotations are open behind the text, and where the last one that was open before it closed. */
function depthBehind(text: string, before: number): { depth: number; closed: number } {
  let depth = before;
  let closed = -1;
  for (const { index } of text.matchAll(marks)) {
    if (opens(text, index)) {
      // Each paragraph of a long quotation may have a mark of its own in front.
      if (index > 0 || before === 0) depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) closed = index;
    }
  }
  return { depth, closed };
}

const isRunning = ({ kind, within }: Block) =>
  within === undefined && (kind === 'paragraph' || kind === 'listItem');

/** Places of the blocks that a quotation begun in the block at `first` takes in whole; none where it does not end. */
function quotedFrom(blocks: readonly Block[], first: number): number[] {
  const { text } = blocks[first]!;
  let { depth } = depthBehind(text, 0);
  if (depth === 0) return [];
  const quoted = /^[”“"„»«]/u.test(text) ? [first] : [];
  for (let at = first + 1; at < Math.min(blocks.length, first + longest); at++) {
    const block = blocks[at]!;
    if (block.within !== undefined) continue;
    if (!isRunning(block)) return [];
    const behind = depthBehind(block.text, depth);
    depth = behind.depth;
    if (depth > 0) {
      quoted.push(at);
      continue;
    }
    const rest = block.text.slice(behind.closed + 1);
    return /^[\s.,;]*$/u.test(rest) ? [...quoted, at] : quoted;
  }
  return [];
}

/**
 * Takes the paragraphs of a quotation that goes over several of them for what they are, as those of a marked one
 * are: *”Det är riktigt …* and, a paragraph later, *… fick beskedet.”*
 */
export function withOpenQuotations<Document extends ParsedDocument>(document: Document): Document {
  const { blocks } = document;
  const found = new Set<number>();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (!isRunning(block) || !/[”“"„»«]/u.test(block.text)) continue;
    const quoted = quotedFrom(blocks, at);
    for (const place of quoted) found.add(place);
    at = Math.max(at, (quoted.at(-1) ?? at) - 1);
  }
  if (found.size === 0) return document;
  // The blocks themselves may be remembered from an earlier reading: they stay as they are.
  return {
    ...document,
    blocks: blocks.map((block, at) => (found.has(at) ? { ...block, kind: 'quotation' } : block)),
  };
}
