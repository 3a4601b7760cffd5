import type { Row } from './lines.ts';
import type { PdfPage } from './pages.ts';

/** Part of a page's height, from its edges, where headers and footers stand. */
const margin = 0.14;
/** Part of the pages that a header stands on at least: there may be others for left and right pages. */
const share = 0.3;

/** Leaves out what pages repeat at their top or bottom, and their numbers. */
export function withoutRunningHeads(pages: readonly PdfPage[], rows: readonly Row[][]): Row[][] {
  const counts = new Map<string, number>();
  pages.forEach((page, index) => {
    const keys = new Set(rows[index]!.map((row) => keyOf(row, page)).filter((key) => key !== undefined));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const least = Math.max(2, pages.length * share);
  return rows.map((list, index) =>
    list.filter((row) => {
      const page = pages[index]!;
      const key = keyOf(row, page);
      if (key === undefined) return true;
      return (counts.get(key) ?? 0) < least && !isPageNumber(row, page);
    }),
  );
}

/** What a line in the margin says, with its numbers left out, and where; undefined for other lines. */
function keyOf(row: Row, page: PdfPage): string | undefined {
  const fromEdge = Math.min(row.y, page.height - row.y);
  if (fromEdge > page.height * margin) return undefined;
  const text = textOf(row).replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
  return `${row.y > page.height / 2 ? 'top' : 'bottom'} ${text}`;
}

function isPageNumber(row: Row, page: PdfPage): boolean {
  const text = textOf(row).trim();
  const match =
    /^(?:-\s*)?(?:(?:sida|sid|s)\.?\s*)?(\d{1,4})(?:\s*(?:\/|av|\()\s*(\d{1,4})\)?)?(?:\s*-)?$/iu.exec(text);
  if (match === null) return false;
  // A lone number may be a sum; a number with *sida* or a total is none.
  return (
    match[2] !== undefined || /^[-s]/iu.test(text) || row.y < page.height * 0.1 || row.y > page.height * 0.93
  );
}

function textOf({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}
