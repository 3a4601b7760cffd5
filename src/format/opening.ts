import type { FormatId } from './types.ts';

/** Where a block begins that what stands before it knows nothing of: behind an empty line, at the tag of a block. */
const blockStart: Readonly<Record<FormatId, RegExp>> = {
  plain: /\n[^\S\n]*\r?\n(?=\S)/gu,
  markdown: /\n[^\S\n]*\r?\n(?=\S)/gu,
  html: /<(?:p|h[1-6]|ul|ol|table|section|article)\b/giu,
};

/**
 * The opening of a long text, up to where a block begins: what it says can be shown before the rest is read. Its
 * offsets are those of the text. Undefined where no block begins near enough.
 *
 * @param length How long it is, in UTF-16 units, about.
 */
export function openingOf(source: string, format: FormatId, length: number): string | undefined {
  const starts = blockStart[format];
  starts.lastIndex = length;
  // A line of a megabyte is no opening.
  const start = starts.exec(source.slice(0, 2 * length))?.index;
  return start === undefined ? undefined : source.slice(0, start);
}
