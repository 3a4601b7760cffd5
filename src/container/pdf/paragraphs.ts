import { LineHyphens } from '../../format/plain-hyphens.ts';
import { type Marker, markerOf } from '../../format/plain-markers.ts';
import { endingOf, openingOf } from '../../format/plain-shape.ts';
import { widthOf } from './letter-widths.ts';
import type { Row, Segment } from './lines.ts';
import type { Flow } from './order.ts';
import { hasSameColumns, type RuledCell, type RuledTable } from './ruled-tables.ts';

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

/** Distance between lines that is more than the spacing of lines, in units of the usual distance. */
const paragraphGap = 1.25;
/** Part of the width of a column that may be left where a sentence goes on. */
const looseRoom = 0.35;
/** Part of the width of a column that may be left where no sentence ends. */
const tightRoom = 0.15;
/** Distance between the lines of one cell, in units of the type's size. */
const cellPitch = 1.35;

/** Joins the lines of columns to paragraphs. */
export class ParagraphJoiner {
  readonly groups: LineGroup[] = [];
  readonly #pitches: ReadonlyMap<number, number>;
  #tables = 0;
  #last: { flow: Flow; line: TextLine } | undefined;
  /** The ruled table that nothing has followed yet: it may go on over the page. */
  #openTable: OpenTable | undefined;

  /** @param flows All columns of the document, to learn the distances of its lines from. */
  constructor(flows: readonly Flow[]) {
    this.#pitches = usualPitches(flows);
  }

  add(flow: Flow): void {
    for (let index = 0; index < flow.rows.length; ) {
      const { table } = flow.rows[index]!;
      if (table !== undefined) {
        this.#addRuledTable(table);
        index++;
        continue;
      }
      this.#openTable = undefined;
      const to = endOfTable(flow.rows, index);
      if (to > index) {
        this.#addTable(flow.rows.slice(index, to));
        index = to;
        continue;
      }
      for (const segment of flow.rows[index]!.segments)
        this.#addLine(flow, lineOf(flow.rows[index]!, segment));
      index++;
    }
  }

  #addLine(flow: Flow, line: TextLine): void {
    const group = this.groups.at(-1);
    const last = this.#last;
    const isSameFlow = last?.flow === flow;
    const pitch = isSameFlow ? last.line.y - line.y : Number.POSITIVE_INFINITY;
    const usual = this.#pitches.get(sizeKey(line.size)) ?? line.size * 1.3;
    if (last !== undefined && group !== undefined && group.cell === undefined) {
      const goesOn = isSameFlow
        ? pitch <= usual * paragraphGap && this.#goesOn(flow, group, last.line, line)
        : goesOnAcross(last, flow, line);
      if (goesOn) {
        group.lines.push(line);
        this.#last = { flow, line };
        return;
      }
    }
    this.groups.push({
      lines: [line],
      apart: !isSameFlow || pitch > usual * paragraphGap,
      indent: Math.max(0, Math.round((line.segment.x - flow.left) / (line.size * 0.5))),
    });
    this.#last = { flow, line };
  }

  #goesOn(flow: Flow, group: LineGroup, last: TextLine, line: TextLine): boolean {
    if (!looksAlike(last, line)) return false;
    const first = group.lines[0]!;
    if (isMarked(line.segment.text) && !isMarkInSentence(flow, group, last, line)) return false;
    const isItem = isMarked(first.segment.text);
    // A line further in begins a paragraph, unless it hangs under an item.
    const shift = line.segment.x - last.segment.x;
    if (!isItem && group.lines.length > 1 && shift > line.size * 0.8) return false;
    const isFurtherOut = line.segment.x < first.segment.x - line.size * 0.5;
    // The first line of a paragraph may stand further in, and begin with a dash of speech.
    if (isItem && isFurtherOut && endingOf(last.segment.text) === 'final') return false;
    return isFull(flow, last, line);
  }

  #addRuledTable(table: RuledTable): void {
    const before = this.#openTable;
    const isMore =
      before !== undefined && table.page === before.page + 1 && hasSameColumns(table.edges, before.edges);
    const open: OpenTable = isMore
      ? { ...before, page: table.page }
      : {
          number: ++this.#tables,
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
          this.groups.push(group);
          open.last.set(column, group);
        }
      }
    });
    this.#openTable = open;
    this.#last = undefined;
  }

  #addTable(rows: readonly Row[]): void {
    const table = ++this.#tables;
    const columns = columnStarts(rows);
    let row = 0;
    let cells: (LineGroup | undefined)[] = [];
    let before: Row | undefined;
    for (const one of rows) {
      const isMore =
        before !== undefined && before.y - one.y <= one.size * cellPitch && continues(one, columns, cells);
      if (!isMore) {
        this.#pushCells(cells);
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
    this.#pushCells(cells);
    this.#last = undefined;
  }

  #pushCells(cells: readonly (LineGroup | undefined)[]): void {
    for (const cell of cells) if (cell !== undefined) this.groups.push(cell);
  }
}

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

function linesOf(rows: readonly Row[]): TextLine[] {
  return rows.flatMap((row) => row.segments.map((segment) => lineOf(row, segment)));
}

function lineOf({ page, y, size }: Row, segment: Segment): TextLine {
  const words = segment.items.filter(({ text }) => /[\p{L}\d]/u.test(text));
  return { page, y, size, bold: words.length > 0 && words.every(({ item }) => item.bold), segment };
}

const sizeKey = (size: number): number => Math.round(size * 2);

/** Part of the lines of the most usual distance that a smaller distance has when it is that of lines. */
const linePitchShare = 0.25;

/**
 * The distance between lines of a paragraph, for each size of type: the smallest that is usual. That of most lines
 * is the space between paragraphs where those are short.
 */
function usualPitches(flows: readonly Flow[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { rows } of flows) {
    for (let index = 1; index < rows.length; index++) {
      const above = rows[index - 1]!;
      const row = rows[index]!;
      const pitch = Math.round((above.y - row.y) * 2) / 2;
      if (above.page !== row.page || sizeKey(above.size) !== sizeKey(row.size) || pitch > row.size * 2.2)
        continue;
      const ofSize = counts.get(sizeKey(row.size)) ?? new Map<number, number>();
      counts.set(sizeKey(row.size), ofSize);
      ofSize.set(pitch, (ofSize.get(pitch) ?? 0) + 1);
    }
  }
  const usual = new Map<number, number>();
  for (const [size, pitches] of counts) {
    const counted = [...pitches.values()];
    const most = Math.max(...counted);
    // A size with two lines only says nothing of its usual distance.
    const total = counted.reduce((sum, count) => sum + count, 0);
    if (total <= 2) continue;
    const frequent = [...pitches].filter(([, count]) => count >= most * linePitchShare);
    usual.set(size, Math.min(...frequent.map(([pitch]) => pitch)));
  }
  return usual;
}

function looksAlike(one: TextLine, other: TextLine): boolean {
  return Math.abs(one.size - other.size) <= one.size * 0.06 && one.bold === other.bold;
}

function isMarked(text: string): boolean {
  const marker = markerOf(text);
  return marker !== undefined && marker.kind !== 'bareNumber' && marker.kind !== 'bold';
}

/**
 * A dash or number that the program happened to put first on a line (*enligt kommunallagens kapitel* / *10. Den som …*):
 * the line before is full and ends no sentence, and the paragraph is no list item of the kind.
 */
function isMarkInSentence(flow: Flow, { lines }: LineGroup, last: TextLine, line: TextLine): boolean {
  const marker = markerOf(line.segment.text);
  if (marker === undefined || marker.kind === markerOf(lines[0]!.segment.text)?.kind) return false;
  const ending = endingOf(last.segment.text);
  if (ending !== 'open' && ending !== 'hyphen') return false;
  return (
    mayStandInSentence(marker, line.segment.text) &&
    Math.abs(line.segment.x - last.segment.x) < line.size * 0.5 &&
    isFull(flow, last, line)
  );
}

function mayStandInSentence({ kind, value, sign }: Marker, text: string): boolean {
  switch (kind) {
    case 'dash':
      return /^\S\s/u.test(text);
    case 'number':
    case 'letter':
      // A list begins with its first item.
      return value > 1;
    case 'bullet':
      return /\p{L}/u.test(sign);
    default:
      return kind === 'paragraphSign' || kind === 'section';
  }
}

/** Whether the first word of the next line would not have fitted: the line was broken there by the program. */
function isFull(flow: Flow, line: TextLine, next: TextLine): boolean {
  const { text, x, right } = next.segment;
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  const width = ((right - x) * widthOf(text, 0, word.length)) / Math.max(1, widthOf(text, 0, text.length));
  const room = flow.right - line.segment.right;
  if (room < width + line.size * 0.6) return true;
  const ending = endingOf(line.segment.text);
  // A hard space may keep more than the first word together.
  if (ending === 'open' && room < (flow.right - flow.left) * tightRoom) return true;
  // Lines broken by hand, or shorter because of a picture, go on in small letters.
  if (openingOf(text) !== 'lower' || ending === 'final' || ending === 'question' || ending === 'colon')
    return false;
  return ending === 'hyphen' || room < (flow.right - flow.left) * looseRoom;
}

/** A paragraph that goes on in the next column or on the next page. */
function goesOnAcross(before: { flow: Flow; line: TextLine }, flow: Flow, line: TextLine): boolean {
  const { flow: flowBefore, line: last } = before;
  if (!looksAlike(last, line) || isMarked(line.segment.text)) return false;
  const ending = endingOf(last.segment.text);
  if (ending === 'colon') return false;
  const isBetweenSentences = ending === 'final' || ending === 'question';
  if (openingOf(line.segment.text) === 'lower') return !isBetweenSentences;
  if (!isFull(flowBefore, last, line) || flowBefore.rows.length <= 3) return false;
  // Few paragraphs happen to end with a full line, but their indents may differ.
  const shift = line.segment.x - flow.left - (last.segment.x - flowBefore.left);
  return isBetweenSentences ? Math.abs(shift) < line.size * 0.5 : ending === 'open';
}

/** The end of the lines with several segments that begin at a line, with the lines between that go on in a cell. */
function endOfTable(rows: readonly Row[], start: number): number {
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
  const filled = cells.filter((cell) => cell !== undefined).length;
  return row.segments.length < filled || row.segments.some(({ text }) => openingOf(text) === 'lower');
}

/** The words of a group as one text, with the items that they come from. */
export interface JoinedText {
  text: string;
  pieces: { start: number; end: number; line: TextLine; from: number; to: number }[];
}

/** Joins lines with a space, and mends words that were cut at the end of a line. */
export function joinLines(lines: readonly TextLine[], hyphens: LineHyphens): JoinedText {
  const joined: JoinedText = { text: '', pieces: [] };
  // The end of what is joined, by itself: a look at the whole of a long paragraph costs as much as the whole.
  let before = '';
  lines.forEach((line, index) => {
    let text = line.segment.text.trimEnd();
    const next = lines[index + 1]?.segment.text;
    let space = next === undefined ? '' : ' ';
    if (next !== undefined) {
      if (text.endsWith('\u00ad') || hyphens.isCutWord(text, next)) {
        text = text.slice(0, -1);
        space = '';
      } else if (hyphens.isHyphenated(text, next) || isCutAddress(before + text)) space = '';
    }
    const start = joined.text.length;
    joined.text += text;
    joined.pieces.push({ start, end: joined.text.length, line, from: 0, to: text.length });
    joined.text += space;
    before = (before + text + space).slice(-longestAddress);
  });
  return joined;
}

/** UTF-16 units of a web address that is looked for. */
const longestAddress = 200;

/** A text that ends inside a web address: programs break those behind a slash or hyphen. */
function isCutAddress(text: string): boolean {
  const word = text.slice(Math.max(text.lastIndexOf(' ') + 1, text.length - longestAddress));
  return /^[("”']?(?:https?:\/\/|www\.)/iu.test(word) && /[/\-_=?&]$/u.test(word);
}

/** Decides on hyphens by all lines of a document. */
export function hyphensOf(groups: readonly LineGroup[]): LineHyphens {
  return new LineHyphens(
    groups.map(({ lines }) => lines.map(({ segment }) => segment.text).join('\n')).join('\n'),
  );
}
