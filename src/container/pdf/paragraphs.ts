import { alignedCells, endOfTable } from './aligned-tables.ts';
import { goesOn, goesOnAcross } from './line-continuation.ts';
import { LinePitches } from './line-pitches.ts';
import { joinedSegment, type Row } from './lines.ts';
import type { Flow } from './order.ts';
import { RuledCells } from './ruled-cells.ts';
import { type LineGroup, lineOf, type TextLine } from './text-lines.ts';

/** Distance between lines that is more than the spacing of lines, in units of the usual distance. */
const paragraphGap = 1.25;

/** Joins the lines of columns to paragraphs. */
export class ParagraphJoiner {
  readonly groups: LineGroup[] = [];
  readonly #pitches: LinePitches;
  readonly #ruled = new RuledCells();
  #tables = 0;
  #last: { flow: Flow; line: TextLine } | undefined;

  /** @param flows All columns of the document, to learn the distances of its lines from. */
  constructor(flows: readonly Flow[]) {
    this.#pitches = new LinePitches(flows);
  }

  add(flow: Flow): void {
    for (let index = 0; index < flow.rows.length; ) {
      const { table } = flow.rows[index]!;
      if (table !== undefined) {
        this.#addCells(this.#ruled.add(table, () => ++this.#tables));
        index++;
        continue;
      }
      this.#ruled.end();
      const row = flow.rows[index]!;
      const to = endOfTable(flow.rows, index);
      if (to > index) {
        if (isNumberedLine(row) && (to === index + 1 || lineOf(row, row.segments[1]!).bold)) {
          this.#addLine(flow, lineOf(row, joinedSegment(row.segments)));
          index++;
          continue;
        }
        this.#addCells(alignedCells(flow.rows.slice(index, to), ++this.#tables));
        index = to;
        continue;
      }
      for (const segment of row.segments) this.#addLine(flow, lineOf(row, segment));
      index++;
    }
  }

  #addLine(flow: Flow, line: TextLine): void {
    const group = this.groups.at(-1);
    const last = this.#last;
    const isSameFlow = last?.flow === flow;
    const pitch = isSameFlow ? last.line.y - line.y : Number.POSITIVE_INFINITY;
    const usual = this.#pitches.usual(line.size);
    if (last !== undefined && group !== undefined && group.cell === undefined) {
      const isMore = isSameFlow
        ? pitch <= usual * paragraphGap && goesOn(flow, group, last.line, line)
        : goesOnAcross(last, flow, line);
      if (isMore) {
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

  #addCells(cells: readonly LineGroup[]): void {
    for (const cell of cells) this.groups.push(cell);
    this.#last = undefined;
  }
}

/** A heading (or paragraph) behind its number: *2.1* and, where a tab ends, *Vem kan söka*. */
function isNumberedLine({ segments }: Row): boolean {
  const [number, text] = segments;
  return (
    segments.length === 2 &&
    /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s*$/u.test(number!.text) &&
    /^\p{Lu}/u.test(text!.text)
  );
}
