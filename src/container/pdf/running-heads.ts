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
  const numbering = numberingOf(pages, rows);
  return rows.map((list, index) =>
    list.filter((row) => {
      const page = pages[index]!;
      const key = keyOf(row, page);
      if (key === undefined) return true;
      const isNumbered = numbering !== undefined && numbersBeside(row, page).includes(numbering);
      const isRepeated = (counts.get(key) ?? 0) >= least;
      return !isRepeated && !isPageNumber(row, page) && !isNumbered && !isOfBrowser(row, page);
    }),
  );
}

/** Pages that show at least that the numbers in their margins count pages. */
const fewestNumbered = 3;

/**
 * How far the numbers that stand with other words in the margins (*12 Kapitlets namn*) are from those of the pages, where
 * they count pages: the words change with each chapter.
 */
function numberingOf(pages: readonly PdfPage[], rows: readonly Row[][]): number | undefined {
  const counts = new Map<number, number>();
  pages.forEach((page, index) => {
    for (const far of new Set(rows[index]!.flatMap((row) => numbersBeside(row, page))))
      counts.set(far, (counts.get(far) ?? 0) + 1);
  });
  const [far, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  return count >= Math.max(fewestNumbered, pages.length * share) ? far : undefined;
}

/** The numbers that a line in the margin begins or ends with, apart from its other words, less the page's number. */
function numbersBeside(row: Row, page: PdfPage): number[] {
  const { segments } = row;
  if (segments.length < 2 || keyOf(row, page) === undefined) return [];
  return [segments[0]!, segments.at(-1)!]
    .filter(({ text }) => /^\s*\d{1,4}\s*$/u.test(text))
    .map(({ text }) => Number(text) - page.number);
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

/** Part of a page's height where a browser prints lines of its own. */
const edge = 0.05;
const printedAt =
  /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}),?(?: kl\.?)? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: [AP]M)?$/iu;

/**
 * Whether a line is one that a browser puts on a page that it prints: when it was printed with the title, the address
 * with the number of the page. A page by itself repeats nothing that would show it.
 */
function isOfBrowser({ segments, y }: Row, page: PdfPage): boolean {
  if (Math.min(y, page.height - y) > page.height * edge) return false;
  return segments.some(({ text }) => {
    const trimmed = text.trim();
    return printedAt.test(trimmed) || /^(?:https?|file):\/\/\S+$/iu.test(trimmed);
  });
}

function textOf({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}
