import type { Row, Segment } from './lines.ts';

/** A line of running text. */
export interface TextLine {
  page: number;
  y: number;
  size: number;
  bold: boolean;
  segment: Segment;
}

/** Lines that make a paragraph, or the lines of a cell of a table. */
export interface LineGroup {
  lines: TextLine[];
  apart: boolean;
  /** Left edge in units of half the type's size, from that of its column. */
  indent: number;
  /** Row and column of a table, counting tables in the document. */
  cell?: { table: number; row: number; column: number };
}

export function linesOf(rows: readonly Row[]): TextLine[] {
  return rows.flatMap((row) => row.segments.map((segment) => lineOf(row, segment)));
}

export function lineOf({ page, y, size }: Row, segment: Segment): TextLine {
  const words = segment.items.filter(({ text }) => /[\p{L}\d]/u.test(text));
  return { page, y, size, bold: words.length > 0 && words.every(({ item }) => item.bold), segment };
}
