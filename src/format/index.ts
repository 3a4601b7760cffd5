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
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
}

/** The extensions that `formatOf` knows, without their dots. */
export const knownExtensions: readonly string[] = Object.keys(extensions);

const parsers: Record<FormatId, (source: string, memory: FormatMemory | undefined) => ParsedDocument> = {
  plain: parsePlain,
  markdown: (source, memory) => parseMarkdown(source, { memory }),
  html: (source, memory) => parseHtml(source, memory),
};

/**
 * Parses a decoded source into blocks.
 *
 * @param memory What was made of an earlier state of the same source: the result is the same, sooner.
 */
export function parse(source: string, format: FormatId, memory?: FormatMemory): ParsedDocument {
  return parsers[format](source, memory);
}
