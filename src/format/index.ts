import type { Localised } from '../base/localised.ts';
import { LineIndex } from '../source/lines.ts';
import { extensionOf } from './extension.ts';
import type { FormatMemory } from './format-memory.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlain } from './plain.ts';
import type { FormatId, ParsedDocument } from './types.ts';

const extensions: Record<string, FormatId> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** The format that a path's extension tells, or undefined for an extension that says nothing. */
export function formatOf(path: string): FormatId | undefined {
  const extension = extensionOf(path);
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
}

/** The extensions that `formatOf` knows, without their dots. */
export const knownExtensions: readonly string[] = Object.keys(extensions);

const parsers: Record<FormatId, (source: string, memory: FormatMemory | undefined) => ParsedDocument> = {
  plain: parsePlain,
  markdown: (source, memory) => parseMarkdown(source, { memory }),
  html: (source, memory) => parseHtml(source, memory),
};

/** Lines and cells of a text: each may become a block, which with its words takes a kilobyte. */
const mostLines = 2_000_000;

/** Where the first line begins that is one too many, if there is one. */
function firstTooMany(source: string): number | undefined {
  // A line or cell with something in it has two characters or more.
  if (source.length < 2 * mostLines) return undefined;
  let count = 0;
  let lineStart = 0;
  for (const { 0: mark, index } of source.matchAll(/\r\n|[\n\r\t|]/gu)) {
    if (++count > mostLines) return lineStart;
    if (mark !== '\t' && mark !== '|') lineStart = index + mark.length;
  }
  return undefined;
}

function cutRemark(line: number): Localised {
  return {
    sv: `Texten har så många rader att den bara är läst före rad ${line}. Dela upp den.`,
    en: `The text has so many lines that it is only read before line ${line}. Split it.`,
  };
}

/**
 * Parses a decoded source into blocks. What is too much to be read is left out, and a remark says so.
 *
 * @param memory What was made of an earlier state of the same source: the result is the same, sooner.
 */
export function parse(source: string, format: FormatId, memory?: FormatMemory): ParsedDocument {
  const cut = firstTooMany(source);
  if (cut === undefined) return parsers[format](source, memory);
  const { line } = new LineIndex(source).position(cut);
  const document = parsers[format](source.slice(0, cut), memory);
  return { ...document, source, remarks: [...(document.remarks ?? []), cutRemark(line)] };
}
