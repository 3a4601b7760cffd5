import { decodedOffset, MappedTextBuilder } from '../format/offset-map.ts';
import { skipBlank, skipBlankBack } from '../format/plain-lines.ts';
import { addDecoded } from '../format/plain-text.ts';
import type { Block, BlockKind, Span } from '../format/types.ts';
import type { Paragraph } from './paragraphs.ts';

/** The block of a stretch of a paragraph, or undefined where nothing can be seen. */
export function blockOf(
  source: string,
  paragraph: Paragraph,
  kind: BlockKind,
  from: number,
  to: number,
): Block | undefined {
  const builder = new MappedTextBuilder();
  let lastEnd = from;
  for (const { start, end } of linesBetween(source, from, to)) {
    // A break and the space around it are one.
    if (builder.length > 0) builder.atomic('\n', lastEnd, start);
    addDecoded(builder, source, start, end);
    lastEnd = end;
  }
  const mapped = builder.build();
  const { text, map } = mapped;
  if (text === '') return undefined;
  const spans: Span[] = [];
  for (const span of paragraph.spans) {
    const start = decodedOffset(span.start, mapped);
    const end = decodedOffset(span.end, mapped);
    if (end > start) spans.push({ ...span, start, end });
  }
  const block: Block = { kind, text, map, spans };
  if (paragraph.language !== undefined) block.markedLanguage = paragraph.language;
  return block;
}

/** The lines of a stretch, without the white space around them and without blank ones. */
export function linesBetween(source: string, from: number, to: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let at = from; at < to; ) {
    const feed = source.indexOf('\n', at);
    const lineEnd = feed < 0 || feed > to ? to : feed;
    const start = skipBlank(source, at);
    if (start < lineEnd) lines.push({ start, end: skipBlankBack(source, lineEnd) });
    at = lineEnd + 1;
  }
  return lines;
}
