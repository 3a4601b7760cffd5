import { partOfRow, type Row, type Segment } from './lines.ts';

/** Lines that follow each other in one column. A line of a table has several segments. */
export interface Flow {
  rows: Row[];
  left: number;
  right: number;
}

/** Letters a line that columns of running text have at least. */
const columnLetters = 22;
/** Lines that are looked at for one zone: more than any page has. */
const longestZone = 400;
/** Width of the strip between columns at least, in units of the type's size. */
const gutterWidth = 0.5;
/** Lines that columns have at least. */
const columnLines = 3;

/** The columns of a page in reading order: whole-width lines and zones of columns from the top down. */
export function flowsOf(rows: readonly Row[]): Flow[] {
  const flows: Flow[] = [];
  let whole: Row[] = [];
  const flush = (): void => {
    if (whole.length > 0) flows.push(flowOf(whole));
    whole = [];
  };
  for (let index = 0; index < rows.length; ) {
    const zone = columnsFrom(rows, index);
    if (zone === undefined) {
      whole.push(rows[index++]!);
      continue;
    }
    flush();
    for (const column of zone.columns) flows.push(flowOf(column));
    index = zone.to;
  }
  flush();
  return flows;
}

function flowOf(rows: Row[]): Flow {
  // The lines of a table stand outside of the text's edges.
  const text = rows.filter(({ table }) => table === undefined);
  const measured = text.length > 0 ? text : rows;
  const rights = measured.map(({ segments }) => segments.at(-1)!.right).sort((one, other) => one - other);
  return {
    rows,
    left: measured.reduce((least, { segments }) => Math.min(least, segments[0]!.x), Number.POSITIVE_INFINITY),
    // A line that sticks out is no measure of the column.
    right: rights[Math.floor((rights.length - 1) * 0.95)]!,
  };
}

interface Interval {
  from: number;
  to: number;
}

/** The longest zone from a line on that a white strip parts into columns of running text. */
function columnsFrom(rows: readonly Row[], start: number): { to: number; columns: Row[][] } | undefined {
  const first = rows[start]!;
  if (first.segments.length < 2 && !startsBeside(rows, start)) return undefined;
  let gutters: Interval[] | undefined;
  let to = start;
  for (; to < Math.min(rows.length, start + longestZone); to++) {
    const row = rows[to]!;
    const next = narrowed(gutters, row);
    // A line across the strip ends the zone.
    if (next.length === 0 || (gutters?.some(isBetween) === true && !next.some(isBetween))) break;
    gutters = next;
  }
  to = beforeParagraph(rows, start, to);
  if (gutters === undefined || to - start < columnLines) return undefined;
  const zone = rows.slice(start, to);
  const cuts = gutters.filter(isBetween).map(({ from, to: end }) => (from + end) / 2);
  const columns = partBy(zone, cuts);
  if (columns.length < 2 || !columns.every(isRunning)) return undefined;
  return { to, columns };
}

/** A line of one column beside which the next line has the other, or which has the next line beside it. */
function startsBeside(rows: readonly Row[], start: number): boolean {
  const next = rows[start + 1];
  if (next === undefined) return false;
  const { segments, size, y } = rows[start]!;
  if (next.segments.length > 1) return true;
  const [one] = segments;
  const [other] = next.segments;
  return y - next.y < size && (other!.right < one!.x || other!.x > one!.right);
}

/** Distance between the lines of a paragraph at most, in units of the type's size. */
const paragraphPitch = 1.5;

/**
 * Where a zone ends that the middle of a paragraph below it was found to end: the paragraph's first lines may happen to
 * be as short as a column is wide.
 */
function beforeParagraph(rows: readonly Row[], start: number, to: number): number {
  if (to >= rows.length) return to;
  const isTight = (index: number): boolean =>
    rows[index - 1]!.y - rows[index]!.y < rows[index]!.size * paragraphPitch;
  const [across] = rows[to]!.segments;
  let first = to;
  while (first > start && isTight(first) && isAbove(rows[first - 1]!, across!)) first--;
  return first > start && !isTight(first) ? first : to;
}

function isAbove({ segments, size }: Row, { x }: Segment): boolean {
  return segments.length === 1 && Math.abs(segments[0]!.x - x) < size * 0.5;
}

/** Whether a strip has text on both sides. */
function isBetween({ from, to }: Interval): boolean {
  return Number.isFinite(from) && Number.isFinite(to);
}

/** The strips without text that are left when one more line is laid over them. */
function narrowed(gutters: readonly Interval[] | undefined, row: Row): Interval[] {
  const white: Interval[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { x, right } of row.segments) {
    white.push({ from, to: x });
    from = right;
  }
  white.push({ from, to: Number.POSITIVE_INFINITY });
  if (gutters === undefined)
    return white.filter(({ from: left, to: right }) => right - left > row.size * gutterWidth);
  const left: Interval[] = [];
  for (const one of gutters) {
    for (const other of white) {
      const cut = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      if (cut.to - cut.from > row.size * gutterWidth) left.push(cut);
    }
  }
  return left.some(isBetween) || row.segments.length === 1 ? left : [];
}

function partBy(rows: readonly Row[], cuts: readonly number[]): Row[][] {
  const columns: Row[][] = cuts.map(() => []);
  columns.push([]);
  for (const row of rows) {
    const parts: Segment[][] = columns.map(() => []);
    for (const segment of row.segments) {
      const column = cuts.filter((cut) => cut < segment.x).length;
      parts[column]!.push(segment);
    }
    parts.forEach((segments, index) => {
      if (segments.length > 0) columns[index]!.push(partOfRow(row, segments));
    });
  }
  return columns.filter((column) => column.length > 0);
}

/** The dots that lead to a page number in a table of contents. */
const leader = /(?:\. ?){4,}/gu;

/** Columns of text have long lines that begin below each other; cells of tables are short. */
function isRunning(column: readonly Row[]): boolean {
  if (column.length < columnLines) return false;
  const letters = column.reduce(
    (sum, { segments }) =>
      sum + segments.reduce((length, { text }) => length + text.replace(leader, '').length, 0),
    0,
  );
  const single = column.filter(({ segments }) => segments.length === 1).length;
  return letters / column.length >= columnLetters && single / column.length > 0.7;
}
