import { endingOf, openingOf } from '../../format/plain-shape.ts';
import { isMarked } from './line-continuation.ts';
import { hasSameColumns, type RuledCell, type RuledTable } from './ruled-tables.ts';
import { type LineGroup, linesOf, type TextLine } from './text-lines.ts';

interface OpenTable {
  /** From 1 in the document. */
  number: number;
  page: number;
  edges: readonly number[];
  /** How many rows it has so far. */
  rows: number;
  header: readonly RuledCell[];
  /** The last lines of the cells of its last row, by column. */
  last: Map<number, LineGroup>;
}

/** Makes the cells of ruled tables, and joins those that go on over the page. */
export class RuledCells {
  /** The table that nothing has followed yet: it may go on over the page. */
  #open: OpenTable | undefined;

  /** Something else follows: the last table has ended. */
  end(): void {
    this.#open = undefined;
  }

  /**
   * The new cells of a table; those that are the rest of a cell on the page before are added to that one.
   *
   * @param newNumber Gives a table its number in the document, from 1.
   */
  add(table: RuledTable, newNumber: () => number): LineGroup[] {
    const groups: LineGroup[] = [];
    const before = this.#open;
    const isMore =
      before !== undefined && table.page === before.page + 1 && hasSameColumns(table.edges, before.edges);
    const open: OpenTable = isMore
      ? { ...before, page: table.page }
      : {
          number: newNumber(),
          page: table.page,
          edges: table.edges,
          rows: 0,
          header: table.rows[0]!,
          last: new Map(),
        };
    // Only one row can be the rest of that on the page before.
    let mayGoOn = isMore;
    table.rows.forEach((cells, index) => {
      if (isMore && index === 0 && textOfCells(cells) === textOfCells(open.header)) return;
      const goesOn = mayGoOn && goesOnOverPage(cells, open.last);
      mayGoOn = false;
      if (goesOn) {
        for (const { column, lines } of cells) open.last.get(column)!.lines.push(...linesOf(lines));
        return;
      }
      open.rows++;
      open.last = new Map();
      for (const { column, lines } of cells) {
        const place = { table: open.number, row: open.rows, column };
        for (const part of paragraphsOf(linesOf(lines))) {
          const group = { lines: part, apart: open.rows === 1, indent: 0, cell: place };
          groups.push(group);
          open.last.set(column, group);
        }
      }
    });
    this.#open = open;
    return groups;
  }
}

function textOfCells(cells: readonly RuledCell[]): string {
  return cells
    .map(({ column, lines }) => [column, ...linesOf(lines).map(({ segment }) => segment.text)].join(' '))
    .join('\n');
}

/** Whether the first cells of a page are the rest of the last ones of the page before. */
function goesOnOverPage(cells: readonly RuledCell[], last: ReadonlyMap<number, LineGroup>): boolean {
  if (!cells.every(({ column }) => last.has(column))) return false;
  return cells.some(({ column, lines }) => {
    const ending = endingOf(last.get(column)!.lines.at(-1)!.segment.text);
    const opening = openingOf(lines[0]!.segments[0]!.text);
    return opening === 'lower' && (ending === 'open' || ending === 'hyphen');
  });
}

/** Distance between lines that parts paragraphs in a cell, in units of the smallest there. */
const cellParagraphGap = 1.3;

/** The lines of a cell, paragraph by paragraph. */
function paragraphsOf(lines: readonly TextLine[]): TextLine[][] {
  const pitches = lines.slice(1).map(({ y }, index) => lines[index]!.y - y);
  const usual = pitches.reduce(
    (least, pitch) => (pitch > 0 ? Math.min(least, pitch) : least),
    Number.POSITIVE_INFINITY,
  );
  const parts: TextLine[][] = [];
  lines.forEach((line, index) => {
    const isNew =
      index === 0 || pitches[index - 1]! > usual * cellParagraphGap || isMarked(line.segment.text);
    if (isNew) parts.push([line]);
    else parts.at(-1)!.push(line);
  });
  return parts;
}
