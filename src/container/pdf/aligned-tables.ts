import { openingOf } from '../../format/plain-shape.ts';
import type { Row, Segment } from './lines.ts';
import { type LineGroup, lineOf } from './text-lines.ts';

/** Distance between the lines of one cell, in units of the type's size. */
const cellPitch = 1.35;

/** The end of the lines with several segments that begin at a line, with the lines between that go on in a cell. */
export function endOfTable(rows: readonly Row[], start: number): number {
  if (rows[start]!.segments.length < 2) return start;
  let to = start + 1;
  for (let index = to; index < rows.length; index++) {
    const row = rows[index]!;
    const isTight = rows[index - 1]!.y - row.y <= row.size * 3.5;
    if (!isTight) break;
    if (row.segments.length > 1) to = index + 1;
    // A single segment may be the rest of a cell; a whole line of text ends the table.
    else if (rows[index - 1]!.y - row.y > row.size * cellPitch) break;
  }
  // The rest of the last row's cells.
  while (to < rows.length && rows[to - 1]!.y - rows[to]!.y <= rows[to]!.size * cellPitch) {
    const [only] = rows[to]!.segments;
    const above = rows[to - 1]!.segments;
    const isUnder = above.some(({ x }) => Math.abs(x - only!.x) < rows[to]!.size * 0.5);
    if (!isUnder || openingOf(only!.text) !== 'lower') break;
    to++;
  }
  return to;
}

/**
 * The cells of a table that nothing but its columns shows, row by row.
 *
 * @param table Its number in the document, from 1.
 */
export function alignedCells(rows: readonly Row[], table: number): LineGroup[] {
  const groups: LineGroup[] = [];
  const columns = columnStarts(rows);
  let row = 0;
  let cells: (LineGroup | undefined)[] = [];
  let before: Row | undefined;
  for (const one of rows) {
    const isMore =
      before !== undefined && before.y - one.y <= one.size * cellPitch && continues(one, columns, cells);
    if (!isMore) {
      groups.push(...filled(cells));
      cells = columns.map(() => undefined);
      row++;
    }
    for (const segment of one.segments) {
      const column = columnOf(segment, columns);
      const line = lineOf(one, segment);
      const cell = cells[column];
      if (cell === undefined) {
        cells[column] = {
          lines: [line],
          apart: row === 1,
          indent: 0,
          cell: { table, row, column: column + 1 },
        };
      } else cell.lines.push(line);
    }
    before = one;
  }
  groups.push(...filled(cells));
  return groups;
}

function filled(cells: readonly (LineGroup | undefined)[]): LineGroup[] {
  return cells.filter((cell) => cell !== undefined);
}

/** Left edges of the columns of a table. */
function columnStarts(rows: readonly Row[]): number[] {
  const starts: number[] = [];
  const edges = rows
    .flatMap(({ segments, size }) => segments.map(({ x }) => ({ x, size })))
    .sort((one, other) => one.x - other.x);
  for (const { x, size } of edges) {
    const last = starts.at(-1);
    if (last === undefined || x - last > size * 2) starts.push(x);
  }
  return starts;
}

function columnOf({ x }: Segment, columns: readonly number[]): number {
  let column = 0;
  for (let index = 0; index < columns.length; index++) if (columns[index]! <= x + 1) column = index;
  return column;
}

/** Whether a line is the rest of the cells above it. */
function continues(row: Row, columns: readonly number[], cells: readonly (LineGroup | undefined)[]): boolean {
  const under = row.segments.filter((segment) => cells[columnOf(segment, columns)] !== undefined);
  if (under.length < row.segments.length) return false;
  return (
    row.segments.length < filled(cells).length || row.segments.some(({ text }) => openingOf(text) === 'lower')
  );
}
