import { widthOf } from './letter-widths.ts';
import { type Row, rowsOf } from './lines.ts';
import type { PdfItem, PdfPage, Ruling } from './pages.ts';

/** A table with lines around its cells. */
export interface RuledTable {
  page: number;
  /** Left edges of its columns and the right edge of the last, in points. */
  edges: number[];
  /** Cells with text, row by row; a cell across several rows stands in the first of them. */
  rows: RuledCell[][];
}

export interface RuledCell {
  /** From 1. */
  column: number;
  lines: Row[];
}

/** Points that lines are apart at most that are one, or that meet. */
const near = 3;
/** Cells of a table, and lines of text in one of them, at most: there are frames around whole pages too. */
const mostCells = 3000;
const mostLines = 45;

/** The lines of all pages from the top down; a ruled table stands where its upper edge is. */
export function rowsWithTables(pages: readonly PdfPage[]): Row[][] {
  let last: RuledTable | undefined;
  return pages.map((page) => {
    const rows = rowsOfPage(page, last);
    last = rows.findLast(({ table }) => table !== undefined)?.table;
    return rows;
  });
}

/** Whether two tables have the same columns, as those of one table on two pages. */
export function hasSameColumns(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((edge, index) => Math.abs(edge - other[index]!) < near);
}

/** @param before The last table of the page before. */
function rowsOfPage(page: PdfPage, before: RuledTable | undefined): Row[] {
  const tables: { table: RuledTable; top: number }[] = [];
  let items: readonly PdfItem[] = page.items;
  for (const grid of gridsOf(page.rulings)) {
    const { table, rest } = tableOf(page, grid, items);
    // One box, one row or one column is a frame, whose text may be any.
    const isMore = before !== undefined && tables.length === 0 && hasSameColumns(grid.xs, before.edges);
    const used = new Set(table?.rows.flatMap((cells) => cells.map(({ column }) => column)));
    if (table === undefined || table.rows.length === 0) continue;
    if (!isMore && (used.size < 2 || table.rows.length < 2)) continue;
    tables.push({ table, top: grid.ys[0]! });
    items = rest;
  }
  const rows = rowsOf({ ...page, items: [...items] });
  for (const { table, top } of tables) {
    const at = rows.findIndex(({ y }) => y < top);
    rows.splice(at < 0 ? rows.length : at, 0, tableRow(table, top));
  }
  return rows;
}

function tableRow(table: RuledTable, top: number): Row {
  const lines = table.rows.flat().flatMap((cell) => cell.lines);
  const text = lines.flatMap(({ segments }) => segments.map((segment) => segment.text)).join(' ');
  const segment = { items: [], text, x: table.edges[0]!, right: table.edges.at(-1)! };
  return { page: table.page, y: top, size: 0, segments: [segment], table };
}

/** Lines that meet, and where they run. */
interface Grid {
  /** From the left. */
  xs: number[];
  /** From the top. */
  ys: number[];
  rulings: Ruling[];
}

function gridsOf(rulings: readonly Ruling[]): Grid[] {
  const joined = [true, false].flatMap((upright) =>
    joinedLines(rulings.filter((ruling) => ruling.upright === upright)),
  );
  const groups = new Groups(joined.length);
  joined.forEach((one, index) => {
    if (!one.upright) return;
    joined.forEach((other, at) => {
      if (!other.upright && meet(one, other)) groups.join(index, at);
    });
  });
  const byGroup = new Map<number, Ruling[]>();
  joined.forEach((ruling, index) => {
    const group = groups.of(index);
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, [ruling]);
    else known.push(ruling);
  });
  const grids: Grid[] = [];
  for (const members of byGroup.values()) {
    const places = (upright: boolean): number[] =>
      // Tables may have no lines at their sides.
      distinct(members.flatMap((one) => (one.upright === upright ? [one.at] : [one.from, one.to])));
    const xs = places(true);
    const ys = places(false).reverse();
    if (xs.length > 2 && ys.length > 1 && xs.length * ys.length <= mostCells)
      grids.push({ xs, ys, rulings: members });
  }
  return grids.sort((one, other) => other.ys[0]! - one.ys[0]!);
}

/** Lines that go on in each other are one: programs draw the borders of each cell, or both edges of a line. */
function joinedLines(rulings: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = [];
  const ordered = [...rulings].sort((one, other) => one.at - other.at);
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    while (to < ordered.length && ordered[to]!.at - ordered[from]!.at <= near) to++;
    const same = ordered.slice(from, to).sort((one, other) => one.from - other.from);
    let last: Ruling | undefined;
    for (const ruling of same) {
      if (last !== undefined && ruling.from <= last.to + near) last.to = Math.max(last.to, ruling.to);
      else {
        last = { ...ruling };
        joined.push(last);
      }
    }
    from = to;
  }
  return joined;
}

function meet(upright: Ruling, level: Ruling): boolean {
  return covers(level, upright.at) && covers(upright, level.at);
}

function covers({ from, to }: Ruling, place: number): boolean {
  return place >= from - near && place <= to + near;
}

/** Places in order, those that are near each other as one. */
function distinct(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    if (kept.length === 0 || place - kept.at(-1)! > near) kept.push(place);
  }
  return kept;
}

/** Numbers from 0 on that are joined to groups. */
class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  /** The smallest number of a group. */
  of(member: number): number {
    let at = member;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at]!]!;
      at = this.#parents[at]!;
    }
    return at;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }
}

/** The table of a grid, unless it holds too much for one, and what stands outside of it. */
function tableOf(
  page: PdfPage,
  grid: Grid,
  items: readonly PdfItem[],
): { table: RuledTable | undefined; rest: PdfItem[] } {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const cells = cellsOf(grid);
  const inside = new Map<number, PdfItem[]>();
  const rest: PdfItem[] = [];
  for (const item of items.flatMap((one) => partedAtLines(one, grid))) {
    const x = item.x + Math.min(item.width, item.size) / 2;
    const y = item.y + item.size * 0.3;
    const column = xs.findLastIndex((edge) => edge <= x);
    const row = ys.findLastIndex((edge) => edge >= y);
    if (column < 0 || column >= columns || row < 0 || row >= ys.length - 1) {
      rest.push(item);
      continue;
    }
    const cell = cells.of(row * columns + column);
    const known = inside.get(cell);
    if (known === undefined) inside.set(cell, [item]);
    else known.push(item);
  }
  const rows: RuledCell[][] = [];
  for (const cell of [...inside.keys()].sort((one, other) => one - other)) {
    const lines = rowsOf({ ...page, items: inside.get(cell)! });
    if (lines.length > mostLines) return { table: undefined, rest };
    if (lines.length === 0) continue;
    const row = Math.floor(cell / columns);
    const column = (cell % columns) + 1;
    rows[row] ??= [];
    rows[row].push({ column, lines });
  }
  const filled = rows.filter((row) => row !== undefined);
  return { table: { page: page.number, edges: xs, rows: filled }, rest };
}

/** The parser joins the words of neighbouring cells that are no further apart than words: a line between parts them. */
function partedAtLines(item: PdfItem, { rulings }: Grid): PdfItem[] {
  const middle = item.y + item.size * 0.3;
  const edges = rulings.filter(
    ({ upright, at, from, to }) =>
      upright && at > item.x + 1 && at < item.x + item.width - 1 && from <= middle && middle <= to,
  );
  const parts: PdfItem[] = [];
  let rest = item;
  for (const { at } of edges.sort((one, other) => one.at - other.at)) {
    const space = spaceAt(rest, at);
    if (space === undefined) continue;
    parts.push({ ...rest, text: rest.text.slice(0, space), width: at - rest.x - 1 });
    const right = rest.x + rest.width;
    rest = { ...rest, text: rest.text.slice(space + 1), x: at + 1, width: right - at - 1 };
  }
  return [...parts, rest];
}

/** The space in an item that stands nearest to a place, if there is one about there. */
function spaceAt({ text, x, width, size }: PdfItem, place: number): number | undefined {
  const scale = width / Math.max(1e-6, widthOf(text, 0, text.length));
  let at = x;
  let best: number | undefined;
  let distance = size * 2;
  for (let index = 0; index < text.length; index++) {
    const wide = widthOf(text, index, index + 1) * scale;
    const away = Math.abs(at + wide / 2 - place);
    if (text[index] === ' ' && index > 0 && away < distance) [best, distance] = [index, away];
    at += wide;
  }
  return best;
}

/** The cells of a grid: fields without a line between them are one. */
function cellsOf({ xs, ys, rulings }: Grid): Groups {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const cells = new Groups(columns * rows);
  const isClosed = (upright: boolean, at: number, place: number): boolean =>
    rulings.some(
      (one) =>
        one.upright === upright && Math.abs(one.at - at) <= near && one.from <= place && place <= one.to,
    );
  for (let row = 0; row < rows; row++) {
    const middle = (ys[row]! + ys[row + 1]!) / 2;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      if (column + 1 < columns && !isClosed(true, xs[column + 1]!, middle)) cells.join(cell, cell + 1);
      if (row + 1 < rows && !isClosed(false, ys[row + 1]!, (xs[column]! + xs[column + 1]!) / 2))
        cells.join(cell, cell + columns);
    }
  }
  return cells;
}
