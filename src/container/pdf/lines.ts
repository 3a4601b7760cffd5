import type { PdfItem, PdfPage } from './pages.ts';
import type { RuledTable } from './ruled-tables.ts';

/** A stretch of a line without a gap that a reader sees as one: a line of a column, or a cell of a table. */
export interface Segment {
  items: SegmentItem[];
  text: string;
  x: number;
  right: number;
}

/** An item with its offset in the segment's text. */
export interface SegmentItem {
  item: PdfItem;
  start: number;
  /** The item's text as far as it is in the segment. */
  text: string;
}

/** What stands on one baseline, from left to right. */
export interface Row {
  page: number;
  y: number;
  /** Size of most of the type. */
  size: number;
  segments: Segment[];
  /** Stands in one segment, with its text. */
  table?: RuledTable;
}

/** Gap that parts segments, in units of the type's size. A space in justified text is narrower. */
const segmentGap = 1.6;
/** Gap that is a space, where the file places words without one. */
const wordGap = 0.15;

/** The lines of a page, top down. */
export function rowsOf(page: PdfPage): Row[] {
  const items = page.items.filter(({ text, width }) => /\S/u.test(text) && Number.isFinite(width));
  items.sort(topDown);
  liftInitials(items);
  const groups: PdfItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && isSameLine(group[0]!, item)) group.push(item);
    else groups.push([item]);
  }
  const lines = besideEachOther(joinRaised(groups));
  const gutters = narrowGutters(lines);
  return withoutStretchedSpaces(lines.map((group) => rowOf(page.number, group, gutters)));
}

function topDown(one: PdfItem, other: PdfItem): number {
  return other.y - one.y || one.x - other.x;
}

/** How much larger than the text beside it an initial is at least that is let down into the lines below. */
const initialSize = 1.7;
/** Initials that are looked at: more than any page has. */
const mostInitials = 20;

/** Puts an initial that is let down beside several lines on the first of them, whose first word it begins. */
function liftInitials(items: PdfItem[]): void {
  let looked = 0;
  let lifted = false;
  for (const [index, initial] of items.entries()) {
    if (!/^\s*[”"»]?\p{Lu}\s*$/u.test(initial.text) || ++looked > mostInitials) continue;
    const beside = items.filter((item) => isBesideInitial(item, initial));
    const [first] = beside;
    // One line beside it is a line with a large first letter, and is read as such.
    if (first === undefined || !beside.some(({ y }) => y < first.y)) continue;
    if (!/^\p{Ll}/u.test(first.text)) continue;
    items[index] = {
      ...initial,
      text: initial.text.trim(),
      y: first.y,
      size: first.size,
      width: first.x - initial.x,
    };
    lifted = true;
  }
  if (lifted) items.sort(topDown);
}

function isBesideInitial({ x, y, size }: PdfItem, initial: PdfItem): boolean {
  const gap = x - initial.x - initial.width;
  return (
    initial.size >= size * initialSize &&
    gap > -size * 0.3 &&
    gap < size &&
    y > initial.y - size * 0.5 &&
    y < initial.y + initial.size
  );
}

/** A narrow white strip between columns: points from the left edge to the right column, and between baselines. */
interface Gutter {
  x: number;
  top: number;
  bottom: number;
}

/** Width of a strip between columns at least, in units of the type's size, where many lines show that it is one. */
const narrowGap = 0.5;
/** Lines that show a narrow strip at least, and how many of them there are for each line of text across it. */
const fewestBeside = 3;
const besideForEachAcross = 4;

/** Stretches of text that are looked at: more than any page has. */
const mostItems = 6000;

/** The strips between columns that are as narrow as a wide space: many lines begin anew behind them. */
function narrowGutters(lines: readonly (readonly PdfItem[])[]): Gutter[] {
  const breaks = new Map<number, { x: number; y: number }[]>();
  if (lines.reduce((sum, line) => sum + line.length, 0) > mostItems) return [];
  for (const line of lines) {
    const ordered = [...line].sort((one, other) => one.x - other.x);
    for (let index = 1; index < ordered.length; index++) {
      const before = ordered[index - 1]!;
      const { x, y, size } = ordered[index]!;
      // What stands behind a number, bullet or mark is no column.
      if (x - before.x - before.width < narrowGap * size || !/\p{L}{2}/u.test(before.text)) continue;
      const start = Math.round(x / edge);
      const known = breaks.get(start);
      if (known === undefined) breaks.set(start, [{ x, y }]);
      else known.push({ x, y });
    }
  }
  const gutters: Gutter[] = [];
  for (const places of breaks.values()) {
    if (places.length < fewestBeside) continue;
    const x = places.reduce((least, place) => Math.min(least, place.x), Number.POSITIVE_INFINITY);
    const top = places[0]!.y;
    const bottom = places.at(-1)!.y;
    const across = lines.filter(
      (line) =>
        line[0]!.y <= top &&
        line[0]!.y >= bottom &&
        line.some((item) => item.x < x - edge && item.x + item.width > x + edge),
    ).length;
    if (places.length >= across * besideForEachAcross) gutters.push({ x, top, bottom });
  }
  return gutters;
}

/** Letters that a line of running text has at least. */
const runningLetters = 22;
/** Lines that end at the same place at least, and part of those that begin at one, in justified text. */
const fewestJustified = 4;
const justifiedShare = 0.25;
/** Points that lines of one column differ by at their edges. */
const edge = 1.5;

/** Joins the words of justified lines whose spaces are as wide as the gap between columns. */
function withoutStretchedSpaces(rows: readonly Row[]): Row[] {
  const columns = justifiedColumns(rows);
  if (columns.length === 0) return [...rows];
  return rows.map((row, index) => {
    const segments: Segment[] = [];
    for (let from = 0; from < row.segments.length; ) {
      const to = endOfStretched(rows, index, from, columns);
      segments.push(joinedSegment(row.segments.slice(from, to)));
      from = to;
    }
    return { ...row, segments };
  });
}

interface Column {
  x: number;
  right: number;
}

/** Where many lines begin and end. Headings across several columns begin where the first of them does. */
function justifiedColumns(rows: readonly Row[]): Column[] {
  const byStart = new Map<number, number[]>();
  for (const { text, x, right } of rows.flatMap(({ segments }) => segments)) {
    if (text.length < runningLetters) continue;
    const start = Math.round(x / edge);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [right]);
    else known.push(right);
  }
  const columns: Column[] = [];
  for (const [start, rights] of byStart) {
    const least = Math.max(fewestJustified, rights.length * justifiedShare);
    rights.sort((one, other) => one - other);
    for (let from = 0; from < rights.length; ) {
      let to = from + 1;
      while (to < rights.length && rights[to]! - rights[from]! < edge) to++;
      if (to - from >= least) columns.push({ x: start * edge, right: rights[to - 1]! });
      from = to;
    }
  }
  return columns;
}

/** The end of the segments from one on that fill a column with even spaces, or the next segment. */
function endOfStretched(
  rows: readonly Row[],
  index: number,
  from: number,
  columns: readonly Column[],
): number {
  const { segments, size } = rows[index]!;
  const first = segments[from]!;
  for (const column of columns) {
    if (Math.abs(column.x - first.x) >= 2 * edge) continue;
    const last = segments.findIndex(({ right }) => Math.abs(right - column.right) < edge);
    if (last > from && isStretched(segments.slice(from, last + 1), size, () => isAmong(rows, index, column)))
      return last + 1;
  }
  return from + 1;
}

/** @param isInText Whether the lines around are running text. */
function isStretched(words: readonly Segment[], size: number, isInText: () => boolean): boolean {
  const gaps = words.slice(1).map(({ x }, index) => x - words[index]!.right);
  const widest = gaps.reduce((most, gap) => Math.max(most, gap));
  const narrowest = gaps.reduce((least, gap) => Math.min(least, gap));
  // A cell has spaces of the usual width between its words.
  const isEven =
    widest <= narrowest * 1.35 &&
    (widest < size * segmentGap * 1.5 || words.every(({ text }) => !text.trim().includes(' ')));
  if (!isEven) return false;
  const mayBeCells = gaps.length === 1 && (widest > size * 6 || words.some(({ text }) => /\d/u.test(text)));
  return !mayBeCells || isInText();
}

/** Lines further away than this many others belong to another paragraph, whatever stands in the columns beside. */
const nearLines = 4;
/** Distance of lines in one paragraph at most, in units of the type's size. */
const textPitch = 1.8;

/** Whether the lines of a column right above and below a line are full lines of running text. */
function isAmong(rows: readonly Row[], index: number, column: Column): boolean {
  const near = (step: -1 | 1): boolean => {
    for (let at = index + step; Math.abs(at - index) <= nearLines; at += step) {
      const row = rows[at];
      if (row === undefined || Math.abs(row.y - rows[index]!.y) > row.size * textPitch) return false;
      const beginning = row.segments.find(({ x }) => Math.abs(x - column.x) < 2 * edge);
      if (beginning === undefined) continue;
      return beginning.text.length >= runningLetters && Math.abs(beginning.right - column.right) < edge;
    }
    return false;
  };
  return near(-1) && near(1);
}

/** Segments of a row as one. */
export function joinedSegment([first, ...others]: readonly Segment[]): Segment {
  for (const next of others) append(first!, next);
  return first!;
}

function append(segment: Segment, next: Segment): void {
  if (!segment.text.endsWith(' ')) segment.text += ' ';
  for (const item of next.items) segment.items.push({ ...item, start: item.start + segment.text.length });
  segment.text += next.text;
  segment.right = next.right;
}

function isSameLine(first: PdfItem, item: PdfItem): boolean {
  return first.y - item.y < Math.min(first.size, item.size) * 0.35;
}

/** Puts small raised characters on the line that they stand above, unless they call a note. */
function joinRaised(groups: readonly PdfItem[][]): PdfItem[][] {
  const rows: PdfItem[][] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!;
    const below = groups[index + 1];
    if (below === undefined) {
      rows.push(group);
      continue;
    }
    if (group.every((item) => isRaised(item, below))) {
      const { y } = below[0]!;
      const kept = group.filter((item) => !isNoteCall(item, below));
      for (const item of kept) below.push({ ...item, y });
      continue;
    }
    // The number of a note may stand on a level with the next column.
    rows.push(group.filter((item) => !isRaised(item, below) || !isNoteCall(item, below)));
  }
  return rows;
}

/** Whether an item is small and stands a little above one that it touches, of the line below. */
function isRaised({ size, y, x, width, text }: PdfItem, below: readonly PdfItem[]): boolean {
  if (text.trim().length > 4) return false;
  const neighbour = below.find(
    (item) =>
      (Math.abs(item.x + item.width - x) < item.size && item.x < x + width) ||
      // The number that a note begins with.
      Math.abs(item.x - x - width) < item.size * 0.5,
  );
  return neighbour !== undefined && size < neighbour.size * 0.8 && y - neighbour.y < neighbour.size * 0.7;
}

/** Lines closer than this stand beside each other: a short cell in the middle of a tall one, columns out of step. */
const lineHeight = 0.85;

function besideEachOther(groups: readonly PdfItem[][]): PdfItem[][] {
  const rows: PdfItem[][] = [];
  for (const group of groups) {
    const row = rows.at(-1);
    const isBeside =
      row !== undefined &&
      row[0]!.y - group[0]!.y < Math.min(row[0]!.size, group[0]!.size) * lineHeight &&
      group.every((item) => row.every((other) => isClearOf(item, other)));
    if (!isBeside) rows.push(group);
    else for (const item of group) row.push(item);
  }
  return rows;
}

function isClearOf(one: PdfItem, other: PdfItem): boolean {
  const gap = segmentGap * Math.min(one.size, other.size);
  return one.x > other.x + other.width + gap || other.x > one.x + one.width + gap;
}

/** Raised numbers call notes, Roman ones those at the end, but not behind a unit of measure (*m²*). */
function isNoteCall({ text, x }: PdfItem, line: readonly PdfItem[]): boolean {
  if (!/^\s*(?:\d{1,3}|[ivx]{1,4}|[*†‡]+|\d+\))\s*$/u.test(text)) return false;
  const before = line.find((item) => Math.abs(item.x + item.width - x) < item.size);
  return before === undefined || !/(?:^|[\s\d])[kcdm]?m$/u.test(before.text);
}

/** Marks that no space stands before: where there is one on the page, the number of a note stood in it. */
const closesSentence = /^[.,;:!?](?:\s|$)/u;

function rowOf(page: number, items: readonly PdfItem[], gutters: readonly Gutter[]): Row {
  const ordered = [...items].sort((one, other) => one.x - other.x);
  const size = usualSize(ordered);
  const y = ordered[0]!.y;
  const beside = gutters.filter(({ top, bottom }) => y <= top + size && y >= bottom - size);
  const segments: Segment[] = [];
  for (const item of ordered) {
    const segment = segments.at(-1);
    const gap = segment === undefined ? 0 : item.x - segment.right;
    if (segment !== undefined && isDouble(segment, item)) continue;
    const isGutter =
      gap > segmentGap * size ||
      (gap > narrowGap * size && beside.some(({ x }) => segment!.right < x && item.x > x - edge));
    if (segment === undefined || (isGutter && !isListMark(segment.text))) segments.push(newSegment(item));
    else extend(segment, item, gap > wordGap * size && !closesSentence.test(item.text));
  }
  return { page, y, size, segments };
}

function usualSize(items: readonly PdfItem[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of items) {
    const rounded = Math.round(size * 10) / 10;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  const [size = 0] = [...sizes].sort((one, other) => other[1] - one[1])[0]!;
  return size;
}

/** What a column has of a row. Columns may be out of step by a little, and hold type of other sizes. */
export function partOfRow({ page, ...row }: Row, segments: Segment[]): Row {
  if (row.table !== undefined) return { page, ...row, segments };
  const items = segments.flatMap((segment) => segment.items.map(({ item }) => item));
  return { page, y: items[0]!.y, size: usualSize(items), segments };
}

/** Some programs print a word twice, a hair apart, to make it bold. */
function isDouble(segment: Segment, item: PdfItem): boolean {
  const last = segment.items.at(-1)!.item;
  return last.text === item.text && Math.abs(last.x - item.x) < last.size * 0.2;
}

/** A bullet or number stands apart from its text. */
function isListMark(text: string): boolean {
  return (
    text.length <= 5 && /^(?:[•‣◦⁃∙●○▪▫■□➢➤→»·✓☐o\uf000-\uf0ff–-]|\d{1,3}[.)]|[a-zåäö][.)])\s*$/iu.test(text)
  );
}

function newSegment(item: PdfItem): Segment {
  const segment: Segment = { items: [], text: '', x: item.x, right: item.x };
  extend(segment, item, false);
  return segment;
}

function extend(segment: Segment, item: PdfItem, isApart: boolean): void {
  let text = item.text.replace(/\s/gu, (space) => (space === '\u00a0' ? space : ' '));
  if (segment.text === '') text = text.trimStart();
  if (isApart && !segment.text.endsWith(' ') && !text.startsWith(' ')) segment.text += ' ';
  segment.items.push({ item, start: segment.text.length, text });
  segment.text += text;
  segment.right = Math.max(segment.right, item.x + item.width);
}
