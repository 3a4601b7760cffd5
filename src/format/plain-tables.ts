import { type PlainLine, skipBlank, skipBlankBack } from './plain-lines.ts';
import { markerOf } from './plain-markers.ts';
import { endingOf, wordEvidence } from './plain-shape.ts';

/** A cell of a table row. Raw offsets. */
export interface Cell {
  start: number;
  end: number;
}

/** Longest line that is looked at as a row: longer lines are paragraphs. */
const longestRow = 600;

/**
 * The cells of each line that is a row of a table, by line number.
 *
 * A row has cells between bars, tabs or gaps of three spaces and more. Bars and gaps count only when the
 * lines beside have them too; a single line with a tab or a gap is a row when it is no sentence (a label and
 * its value, two signatures side by side), or when the gap is as wide as nobody leaves between words.
 */
export function findTables(lines: readonly PlainLine[]): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>();
  const candidates = lines.map((line) => (line.text.length > longestRow ? undefined : candidateRow(line)));
  candidates.forEach((candidate, index) => {
    if (candidate === undefined) return;
    const before = lines[index]!.apart ? undefined : candidates[index - 1];
    const after = lines[index + 1]?.apart === false ? candidates[index + 1] : undefined;
    const hasNeighbour = before?.kind === candidate.kind || after?.kind === candidate.kind;
    if (hasNeighbour || (candidate.kind !== 'bars' && isNoSentence(lines[index]!))) {
      rows.set(
        index,
        candidate.kind === 'gaps' && hasNeighbour ? narrowCells(lines[index]!) : candidate.cells,
      );
    }
  });
  return rows;
}

interface Candidate {
  kind: 'bars' | 'gaps';
  cells: Cell[];
}

const gap = /\t\s*|[ \u00a0]{3,}/;

function candidateRow(line: PlainLine): Candidate | undefined {
  const { text, start } = line;
  if (text.includes('|')) {
    const cells = splitCells(text, start, /\|/g);
    if (text.split('|').length > 2 || cells.length > 1) return { kind: 'bars', cells };
  }
  if (!text.includes('\t') && !text.includes('   ') && !text.includes('\u00a0\u00a0\u00a0')) return undefined;
  // The gap behind a list marker separates no cells.
  if (!gap.test(text.slice(markerOf(text)?.length ?? 0))) return undefined;
  const cells = splitCells(text, start, /\t\s*|[ \u00a0]{3,}/g);
  return cells.length > 1 ? { kind: 'gaps', cells } : undefined;
}

/** In a table the widest word of a column may leave a gap of two spaces only. */
function narrowCells({ text, start }: PlainLine): Cell[] {
  return splitCells(text, start, /\t\s*|[ \u00a0]{2,}/g);
}

function splitCells(text: string, base: number, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const start = skipBlank(part, 0);
    const end = skipBlankBack(part, part.length);
    // The line under a table's head is dashes only.
    if (start < end && !/^[-:=_]*$/.test(part.slice(start, end))) {
      cells.push({ start: base + from + start, end: base + from + end });
    }
  };
  let from = 0;
  for (const match of text.matchAll(separator)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return cells;
}

function isNoSentence(line: PlainLine): boolean {
  if (endingOf(line.text) !== 'open') return false;
  return / {8}/.test(line.text.trim()) || !wordEvidence(line.text).hasVerb;
}
