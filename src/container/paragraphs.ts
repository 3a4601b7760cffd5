import { firstIndex } from '../binary-search.ts';
import { MappedTextBuilder, type OffsetMap } from '../format/offset-map.ts';
import { type Judged, judgeUnits } from '../format/plain-kinds.ts';
import { type PlainLine, skipBlank, skipBlankBack } from '../format/plain-lines.ts';
import { type Marker, markerOf } from '../format/plain-markers.ts';
import { findTables } from '../format/plain-tables.ts';
import { addDecoded } from '../format/plain-text.ts';
import { hidesMarker, type Unit } from '../format/plain-units.ts';
import type {
  Block,
  BlockKind,
  ContainerFormat,
  ParsedDocument,
  Place,
  PlaceMap,
  Span,
} from '../format/types.ts';
import { limits, tooLarge } from './limits.ts';

/** What a document says that a paragraph is; what it leaves open is judged by shape and neighbours. */
export interface ParagraphRole {
  kind: BlockKind;
  /** Heading level, or depth of a list item, from 1. */
  depth?: number;
  /** True for the title of the document, which stands above the headings of the first level. */
  isTitle?: boolean;
  /** Position in a numbered list, from 1. */
  ordinal?: number;
  /** Anything that is the same for the items of one list. */
  list?: string;
}

/** Where in a document a paragraph stands. */
export interface ParagraphPlace {
  page?: number;
  part?: 'footnote' | 'endnote' | 'textBox' | 'subject';
  /** Which footnote or text box it is, from 1. */
  number?: number;
  /** Tables, rows and columns count from 1. */
  cell?: { table: number; row: number; column: number };
}

/** A paragraph of a document, with what its formatting says. Offsets are into the document's text. */
export interface Paragraph {
  start: number;
  end: number;
  role?: ParagraphRole;
  /** True when all its words are bold or larger than the running text: a heading, if it is short enough. */
  stands?: boolean;
  /** True when the reader sees space between it and the paragraph before. */
  apart: boolean;
  /** Columns that it stands further in than the text around it. */
  indent?: number;
  /** Spans with offsets into the document's text. */
  spans: Span[];
  language?: string;
  place: ParagraphPlace;
}

/** Collects the text of a document, paragraph by paragraph. */
export class DocumentText {
  readonly #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#length += text.length;
    if (this.#length > limits.textLength) throw tooLarge();
    this.#parts.push(text);
  }

  toString(): string {
    return this.#parts.join('');
  }
}

/** Makes a document of paragraphs in reading order. */
export function toDocument(
  format: ContainerFormat,
  source: string,
  paragraphs: readonly Paragraph[],
): ParsedDocument {
  if (paragraphs.length > limits.paragraphs) throw tooLarge();
  const written = withContent(source, underTitle(paragraphs));
  const writer = new DocumentWriter(source);
  // Notes and text boxes are texts of their own: their lines say nothing of the lines around.
  for (let from = 0; from < written.length; ) {
    let to = from + 1;
    while (to < written.length && isSameStory(written[from]!, written[to]!)) to++;
    writer.write(written.slice(from, to));
    from = to;
  }
  return {
    format,
    source,
    blocks: writer.blocks,
    metadata: {},
    metadataRanges: {},
    comments: [],
    places: placesOf(written, writer.blocks),
  };
}

/** Headings of a document with a title stand a level below it. */
function underTitle(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (!paragraphs.some(({ role }) => role?.isTitle)) return paragraphs;
  return paragraphs.map((paragraph) => {
    const { role } = paragraph;
    if (role?.kind !== 'heading' || role.isTitle) return paragraph;
    return { ...paragraph, role: { ...role, depth: Math.min(6, (role.depth ?? 1) + 1) } };
  });
}

/** Leaves out blank paragraphs; what follows one stands apart. */
function withContent(source: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  let afterBlank = true;
  for (const paragraph of paragraphs) {
    const isBlank = skipBlank(source, paragraph.start) >= paragraph.end;
    if (!isBlank) kept.push(afterBlank && !paragraph.apart ? { ...paragraph, apart: true } : paragraph);
    afterBlank = isBlank;
  }
  return kept;
}

function isSameStory(one: Paragraph, other: Paragraph): boolean {
  return one.place.part === other.place.part && one.place.number === other.place.number;
}

/** What stands in one unit for the judges: a paragraph, or all of a table's row. */
interface Entry {
  unit: Unit;
  paragraphs: readonly Paragraph[];
}

class DocumentWriter {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #groups = new Map<string, number>();
  #listCounts: number[] = [];
  #openGroup: { kind: BlockKind; id: number } | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  write(story: readonly Paragraph[]): void {
    const entries = this.#entries(story);
    const isBody = story[0]!.place.part === undefined;
    const judged = judgeUnits(
      entries.map(({ unit }) => unit),
      marksHeadings(story),
    );
    judged.forEach((one, index) => {
      const { paragraphs } = entries[index]!;
      if (paragraphs[0]!.place.cell !== undefined) for (const cell of paragraphs) this.#writeCell(cell);
      else if (one.unit.cells !== undefined) this.#writeTabbedRow(one.unit, paragraphs[0]!);
      else this.#writeParagraph(one, paragraphs[0]!, isBody);
    });
    this.#openGroup = undefined;
  }

  #entries(story: readonly Paragraph[]): Entry[] {
    const entries: Entry[] = [];
    const lines = story.map((paragraph) => linesOf(this.#source, paragraph));
    const open = lines.filter((_, index) => mayBeTabbed(story[index]!)).flat();
    const rows = findTables(open);
    const rowOf = new Map([...rows].map(([index, cells]) => [open[index]!, cells]));
    for (let index = 0; index < story.length; index++) {
      const paragraph = story[index]!;
      const { cell } = paragraph.place;
      let to = index + 1;
      if (cell !== undefined) while (to < story.length && isSameRow(paragraph, story[to]!)) to++;
      const paragraphs = story.slice(index, to);
      const unit = unitOf(this.#source, paragraph, lines[index]!);
      if (cell !== undefined) unit.cells = paragraphs.map(({ start, end }) => ({ start, end }));
      else if (lines[index]!.length === 1) unit.cells = rowOf.get(lines[index]![0]!);
      entries.push({ unit, paragraphs });
      index = to - 1;
    }
    return entries;
  }

  #writeCell(paragraph: Paragraph): void {
    const { table } = paragraph.place.cell!;
    const kind = paragraph.role?.kind === 'listItem' ? 'listItem' : 'tableCell';
    const block = this.#push(paragraph, kind, paragraph.start, paragraph.end);
    if (block === undefined) return;
    block.group = this.#groupOf(kind === 'listItem' ? `list ${paragraph.role!.list}` : `table ${table}`);
    if (kind === 'listItem') block.depth = paragraph.role!.depth ?? 1;
    this.#openGroup = undefined;
  }

  /** *Datum ⇥ 3 maj*: a row without a table. */
  #writeTabbedRow(unit: Unit, paragraph: Paragraph): void {
    const group = this.#runningGroup('tableCell');
    for (const { start, end } of unit.cells!) {
      const block = this.#push(paragraph, 'tableCell', start, end);
      if (block !== undefined) block.group = group;
    }
  }

  #writeParagraph({ unit, kind: judgedKind, depth }: Judged, paragraph: Paragraph, isBody: boolean): void {
    const { role } = paragraph;
    // Lines that the writer broke are labels or an address, not a heading.
    const isBroken = judgedKind === 'heading' && unit.lines.length > 1;
    const kind = role?.kind ?? (isBroken ? 'fragment' : judgedKind);
    const block = this.#push(paragraph, kind, unit.start, paragraph.end);
    if (block === undefined) return;
    if (kind !== 'listItem') {
      if (unit.indent === 0) this.#openGroup = undefined;
      const level = role?.depth ?? depth;
      // A text box has no title of the document.
      if (kind === 'heading' && level !== undefined) block.depth = isBody ? level : Math.max(2, level);
      return;
    }
    block.depth = role?.depth ?? depth ?? 1;
    if (role?.list !== undefined) {
      block.group = this.#groupOf(`list ${role.list}`);
      if (role.ordinal !== undefined) block.ordinal = role.ordinal;
      this.#openGroup = undefined;
      return;
    }
    const isNew = this.#openGroup?.kind !== 'listItem' || unit.marker?.value === 1;
    if (isNew && block.depth === 1) {
      this.#listCounts = [];
      this.#openGroup = undefined;
    }
    block.group = this.#runningGroup('listItem');
    const level = block.depth - 1;
    this.#listCounts.length = Math.min(this.#listCounts.length, level + 1);
    this.#listCounts[level] = (this.#listCounts[level] ?? 0) + 1;
    if (unit.marker?.kind === 'number' || unit.marker?.kind === 'letter') {
      block.ordinal = this.#listCounts[level];
    }
  }

  #groupOf(key: string): number {
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = this.#groups.size;
      this.#groups.set(key, group);
    }
    return group;
  }

  #runningGroup(kind: BlockKind): number {
    if (this.#openGroup?.kind !== kind)
      this.#openGroup = { kind, id: this.#groupOf(`running ${this.#groups.size}`) };
    return this.#openGroup.id;
  }

  #push(paragraph: Paragraph, kind: BlockKind, from: number, to: number): Block | undefined {
    const block = blockOf(this.#source, paragraph, kind, from, to);
    if (block !== undefined) this.blocks.push(block);
    return block;
  }
}

/** The block of a stretch of a paragraph, or undefined where nothing can be seen. */
function blockOf(
  source: string,
  paragraph: Paragraph,
  kind: BlockKind,
  from: number,
  to: number,
): Block | undefined {
  const builder = new MappedTextBuilder();
  let lastEnd = from;
  for (const { start, end } of linesBetween(source, from, to)) {
    // A break and the space around it are one.
    if (builder.length > 0) builder.atomic('\n', lastEnd, start);
    addDecoded(builder, source, start, end);
    lastEnd = end;
  }
  const { text, map } = builder.build();
  if (text === '') return undefined;
  const spans: Span[] = [];
  for (const span of paragraph.spans) {
    const start = decodedOffset(span.start, text.length, map);
    const end = decodedOffset(span.end, text.length, map);
    if (end > start) spans.push({ ...span, start, end });
  }
  const block: Block = { kind, text, map, spans };
  if (paragraph.language !== undefined) block.markedLanguage = paragraph.language;
  return block;
}

/** The first decoded offset that stands at a raw offset or after it. */
function decodedOffset(raw: number, length: number, map: OffsetMap): number {
  return firstIndex(length, (offset) => map.rawStart(offset) >= raw);
}

/** The lines of a stretch, without the white space around them and without blank ones. */
function linesBetween(source: string, from: number, to: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let at = from; at < to; ) {
    const feed = source.indexOf('\n', at);
    const lineEnd = feed < 0 || feed > to ? to : feed;
    const start = skipBlank(source, at);
    if (start < lineEnd) lines.push({ start, end: skipBlankBack(source, lineEnd) });
    at = lineEnd + 1;
  }
  return lines;
}

function linesOf(source: string, paragraph: Paragraph): PlainLine[] {
  return linesBetween(source, paragraph.start, paragraph.end).map(({ start, end }, index) => ({
    start,
    end,
    indent: 0,
    text: source.slice(start, end),
    apart: index === 0 && paragraph.apart,
    afterPageBreak: false,
    meantBreak: true,
    quoteDepth: 0,
  }));
}

/** Headings that are marked at least, for a line without a mark to be none: a title alone says nothing of the others. */
const fewestMarked = 2;

function marksHeadings(story: readonly Paragraph[]): boolean {
  let marked = 0;
  for (const { role, stands } of story) if (role?.kind === 'heading' || stands === true) marked++;
  return marked >= fewestMarked;
}

/** Paragraphs of nothing but formatting that their document does not explain. */
function mayBeTabbed({ role, place, stands }: Paragraph): boolean {
  return role === undefined && place.cell === undefined && stands !== true;
}

function isSameRow(one: Paragraph, other: Paragraph): boolean {
  return one.place.cell!.table === other.place.cell?.table && one.place.cell!.row === other.place.cell.row;
}

/** The unit that the judges of plain text see: marks stand for what the formatting says. */
function unitOf(source: string, paragraph: Paragraph, lines: PlainLine[]): Unit {
  const { role } = paragraph;
  const first = lines[0]!;
  const marker = role === undefined ? writtenMarker(paragraph, first) : markerOfRole(role);
  const isWritten = role === undefined && marker !== undefined && marker.kind !== 'bold';
  const start =
    isWritten && hidesMarker(marker) ? skipBlank(source, first.start + marker.length) : first.start;
  const indent = role?.kind === 'listItem' ? 2 * ((role.depth ?? 1) - 1) : (paragraph.indent ?? 0);
  return {
    lines,
    marker,
    start,
    indent,
    column: indent,
    apart: paragraph.apart,
    underlined: 0,
    quoteDepth: role?.kind === 'quotation' ? 1 : 0,
    cells: undefined,
  };
}

function writtenMarker({ stands }: Paragraph, { text }: PlainLine): Marker | undefined {
  const marker = markerOf(text);
  if (marker !== undefined && marker.kind !== 'hash' && marker.kind !== 'bold') {
    if (!(stands && marker.kind !== 'bullet' && marker.kind !== 'dash')) return marker;
  }
  return stands ? { kind: 'bold', length: 0, sign: '', value: 0 } : undefined;
}

function markerOfRole({ kind, depth, ordinal }: ParagraphRole): Marker | undefined {
  if (kind === 'heading') return { kind: 'hash', length: 0, sign: '#', value: depth ?? 1 };
  if (kind !== 'listItem') return undefined;
  return ordinal === undefined
    ? { kind: 'bullet', length: 0, sign: '•', value: 0 }
    : { kind: 'number', length: 0, sign: '.', value: ordinal };
}

/** Counts paragraphs as a person does: on the page, in the note or box, else in the document. */
function placesOf(paragraphs: readonly Paragraph[], blocks: readonly Block[]): PlaceMap {
  const starts: number[] = [];
  const places: Place[] = [];
  const counts = new Map<string, number>();
  let heading: string | undefined;
  let block = 0;
  for (const { start, end, place } of paragraphs) {
    const { page, part, number, cell } = place;
    const key = cell ? `cell ${cell.table} ${cell.row} ${cell.column}` : `${part} ${number} ${page}`;
    const paragraph = (counts.get(key) ?? 0) + 1;
    counts.set(key, paragraph);
    for (; blocks[block] !== undefined && rawStartOf(blocks[block]!) < end; block++) {
      if (blocks[block]!.kind === 'heading' && part === undefined) heading = blocks[block]!.text;
    }
    starts.push(start);
    places.push({
      ...(page === undefined ? {} : { page }),
      ...(cell === undefined
        ? { ...(part === undefined ? {} : { part }), ...(number === undefined ? {} : { number }) }
        : { part: 'table', number: cell.table, row: cell.row, column: cell.column }),
      paragraph,
      ...(heading === undefined ? {} : { heading }),
    });
  }
  return {
    placeOf: (offset) => places[lastAtOrBefore(starts, offset)] ?? {},
  };
}

/** Index of the last of some sorted offsets that is no larger than one; 0 when all are. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rawStartOf({ map }: Block): number {
  return map.rawStart(0);
}
