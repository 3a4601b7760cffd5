import type { ParsedDocument, Span } from '../../format/types.ts';
import { SourceError } from '../../source/source-error.ts';
import { DocumentText } from '../document-text.ts';
import type { Paragraph } from '../paragraphs.ts';
import { toDocument } from '../to-document.ts';
import { hyphensOf, joinLines } from './join-lines.ts';
import { flowsOf } from './order.ts';
import { type PdfView, readPages } from './pages.ts';
import { ParagraphJoiner } from './paragraphs.ts';
import { rowsWithTables } from './ruled-tables.ts';
import { withoutRunningHeads } from './running-heads.ts';
import type { LineGroup } from './text-lines.ts';

/** A piece of the document's text with its place on a page. Points, from the bottom left corner. */
export interface PdfPiece {
  start: number;
  end: number;
  /** From 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfText {
  document: ParsedDocument;
  /** In text order. */
  pieces: PdfPiece[];
  /** How each page is shown. */
  views: PdfView[];
}

/** Type that is this much larger than the running text is that of headings. */
const headingSize = 1.12;
/** Longest heading, in UTF-16 units; longer text in large type is a lead. */
const longestHeading = 150;
/** Type this large is never that of a lead, so that a heading in it may be longer. */
const titleSize = 1.4;
const longestTitle = 300;

/**
 * Reads a PDF file with a text layer: columns in reading order, paragraphs of lines, headings by the size and weight
 * of their type, without headers, footers and page numbers.
 *
 * @throws {SourceError} `no-text` for scanned pages.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pages = await readPages(bytes);
  const rows = withoutRunningHeads(pages, rowsWithTables(pages));
  const flows = rows.flatMap((list) => flowsOf(list));
  const joiner = new ParagraphJoiner(flows);
  for (const flow of flows) joiner.add(flow);
  const { groups } = joiner;
  const empty = pages
    .filter(({ items }) => items.every(({ text }) => text.trim() === ''))
    .map(({ number }) => number);
  if (groups.length === 0) throw noText();
  const { source, paragraphs, pieces } = write(groups);
  const document = toDocument('pdf', source, paragraphs);
  if (empty.length > 0) document.remarks = [emptyPages(empty)];
  return { document, pieces, views: pages.map(({ view }) => view) };
}

function noText(): SourceError {
  return new SourceError('no-text', {
    sv: 'Pdf-filen har ingen text, bara bilder: den är troligen inskannad. Använd textigenkänning (OCR) eller granska originalet.',
    en: 'The PDF file has no text, only pictures: it has probably been scanned. Use text recognition (OCR) or check the original.',
  });
}

function emptyPages(pages: readonly number[]): { sv: string; en: string } {
  const list = pages.length > 10 ? `${pages.slice(0, 10).join(', ')} …` : pages.join(', ');
  return {
    sv: `De här sidorna har ingen text och är inte granskade (tomma eller inskannade): ${list}.`,
    en: `These pages have no text and are not checked (blank or scanned): ${list}.`,
  };
}

function write(groups: readonly LineGroup[]): {
  source: string;
  paragraphs: Paragraph[];
  pieces: PdfPiece[];
} {
  const text = new DocumentText();
  const hyphens = hyphensOf(groups);
  const paragraphs: Paragraph[] = [];
  const pieces: PdfPiece[] = [];
  const looks = new Looks(groups);
  for (const group of groups) {
    if (text.length > 0) text.add(group.apart ? '\n\n' : '\n');
    const start = text.length;
    const joined = joinLines(group.lines, hyphens);
    text.add(joined.text);
    const spans: Span[] = [];
    for (const { start: from, end: to, line } of joined.pieces) {
      for (const { item, start: at, text: words } of line.segment.items) {
        const end = Math.min(from + at + words.length, to);
        if (from + at >= end) continue;
        const piece = { start: start + from + at, end: start + end };
        const { x, y, width, size } = item;
        pieces.push({ ...piece, page: line.page, x, y, width, size });
        if (item.bold && !line.bold) addStrong(spans, piece.start, piece.end);
      }
    }
    const { page } = group.lines[0]!;
    const paragraph: Paragraph = {
      start,
      end: text.length,
      apart: group.apart,
      indent: group.indent,
      spans,
      place: { page, ...(group.cell === undefined ? {} : { cell: group.cell }) },
    };
    const isShort = text.length - start <= longestHeading;
    const level = group.cell === undefined ? looks.headingLevel(group, text.length - start) : undefined;
    if (level !== undefined && /\p{L}{2}/u.test(joined.text))
      paragraph.role = { kind: 'heading', depth: level };
    else if (isShort && group.cell === undefined && looks.stands(group)) paragraph.stands = true;
    paragraphs.push(paragraph);
  }
  return { source: text.toString(), paragraphs, pieces };
}

function addStrong(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  if (last !== undefined && start - last.end <= 1) last.end = end;
  else spans.push({ kind: 'strong', start, end });
}

/** What the sizes and weights of a document's type mean. */
class Looks {
  readonly #body: number;
  readonly #levels: readonly number[];
  readonly #boldShare: number;

  constructor(groups: readonly LineGroup[]) {
    const letters = new Map<number, number>();
    let all = 0;
    let bold = 0;
    for (const { lines } of groups) {
      for (const line of lines) {
        const { length } = line.segment.text;
        letters.set(roundedSize(line.size), (letters.get(roundedSize(line.size)) ?? 0) + length);
        all += length;
        if (line.bold) bold += length;
      }
    }
    this.#body = [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
    this.#boldShare = bold / Math.max(1, all);
    const large = new Set<number>();
    for (const { lines, cell } of groups) {
      const size = roundedSize(lines[0]!.size);
      const { length } = lines.map(({ segment }) => segment.text).join(' ');
      if (cell === undefined && this.#isHeading(size, length)) large.add(size);
    }
    this.#levels = [...large].sort((one, other) => other - one);
  }

  /** @param length UTF-16 units of the group's text. */
  headingLevel({ lines }: LineGroup, length: number): number | undefined {
    const size = roundedSize(lines[0]!.size);
    if (!this.#isHeading(size, length)) return undefined;
    const level = this.#levels.indexOf(size);
    return level < 0 ? undefined : Math.min(6, level + 1);
  }

  #isHeading(size: number, length: number): boolean {
    if (size >= this.#body * titleSize) return length <= longestTitle;
    return size >= this.#body * headingSize && length <= longestHeading;
  }

  /** Bold lines of their own in a document that is not bold. */
  stands({ lines }: LineGroup): boolean {
    return this.#boldShare < 0.5 && lines.length <= 2 && lines.every(({ bold }) => bold);
  }
}

const roundedSize = (size: number): number => Math.round(size * 2) / 2;
