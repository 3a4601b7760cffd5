import { type Judged, judgeUnits } from '../format/plain-kinds.ts';
import { type PlainLine, skipBlank } from '../format/plain-lines.ts';
import { type Marker, markerOf } from '../format/plain-markers.ts';
import { findTables } from '../format/plain-tables.ts';
import { hidesMarker, type Unit } from '../format/plain-units.ts';
import { linesBetween } from './paragraph-block.ts';
import type { Paragraph, ParagraphRole } from './paragraphs.ts';

/** Paragraphs that are judged as one, and what they are: a paragraph by itself, or all of a table's row. */
export interface JudgedParagraphs {
  judged: Judged;
  paragraphs: readonly Paragraph[];
}

/** Judges the paragraphs of a story as lines of plain text are judged. */
export function judgeStory(source: string, story: readonly Paragraph[]): JudgedParagraphs[] {
  const entries = unitsOfStory(source, story);
  const judged = judgeUnits(
    entries.map(({ unit }) => unit),
    marksHeadings(story),
  );
  return judged.map((one, index) => ({ judged: one, paragraphs: entries[index]!.paragraphs }));
}

interface StoryUnit {
  unit: Unit;
  paragraphs: readonly Paragraph[];
}

function unitsOfStory(source: string, story: readonly Paragraph[]): StoryUnit[] {
  const entries: StoryUnit[] = [];
  const lines = story.map((paragraph) => linesOf(source, paragraph));
  const open = lines.filter((_, index) => mayBeTabbed(story[index]!)).flat();
  const rows = findTables(open);
  const rowOf = new Map([...rows].map(([index, cells]) => [open[index]!, cells]));
  for (let index = 0; index < story.length; index++) {
    const paragraph = story[index]!;
    const { cell } = paragraph.place;
    let to = index + 1;
    if (cell !== undefined) while (to < story.length && isSameRow(paragraph, story[to]!)) to++;
    const paragraphs = story.slice(index, to);
    const unit = unitOf(source, paragraph, lines[index]!);
    if (cell !== undefined) unit.cells = paragraphs.map(({ start, end }) => ({ start, end }));
    else if (lines[index]!.length === 1) unit.cells = rowOf.get(lines[index]![0]!);
    entries.push({ unit, paragraphs });
    index = to - 1;
  }
  return entries;
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
