import { identityMap, type MappedText, MappedTextBuilder } from './offset-map.ts';
import { LineHyphens } from './plain-hyphens.ts';
import { type Judged, judgeUnits } from './plain-kinds.ts';
import { type PlainLine, readLines } from './plain-lines.ts';
import { isNumbered } from './plain-markers.ts';
import { takeOffQuoteMarks } from './plain-quotes.ts';
import { openingOf } from './plain-shape.ts';
import { addDecoded, standsForItself } from './plain-text.ts';
import { endOf, joinLines, type Unit } from './plain-units.ts';
import type { Block, ParsedDocument } from './types.ts';

/**
 * Parses plain text as people write it: paragraphs apart by blank lines or one a line, lines wrapped by hand,
 * headings without marks, lists with bullets and numbers, names, addresses, times, tables of tabs or spaces,
 * quoted mail.
 *
 * The way is lines → units of lines that go on in each other → kinds by shape and by neighbours → blocks.
 * Blocks come in the order of the source and never overlap. Separator lines and page numbers give no block.
 */
export function parsePlain(source: string): ParsedDocument {
  const lines = takeOffQuoteMarks(readLines(source));
  const units = joinLines(lines);
  return {
    format: 'plain',
    source,
    blocks: new BlockWriter(source).write(judgeUnits(units)),
    metadata: {},
    metadataRanges: {},
    comments: [],
  };
}

class BlockWriter {
  readonly #source: string;
  readonly #blocks: Block[] = [];
  readonly #hyphens: LineHyphens;
  #groups = 0;
  /** The list or table that goes on, with the items of each level or the rows counted so far. */
  #group: { kind: Block['kind']; id: number; counts: number[] } | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#hyphens = new LineHyphens(source);
  }

  write(judged: readonly Judged[]): Block[] {
    for (const one of judged) {
      if (one.unit.cells !== undefined) this.#writeRow(one);
      else this.#writeUnit(one);
    }
    return this.#blocks;
  }

  #writeRow({ unit, kind }: Judged): void {
    const { id, counts } = this.#groupFor('tableCell', unit);
    const row = (counts[0] ?? 0) + 1;
    counts[0] = row;
    for (const [index, cell] of unit.cells!.entries()) {
      const builder = new MappedTextBuilder();
      addDecoded(builder, this.#source, cell.start, cell.end);
      const block = this.#push(builder.build(), kind);
      block.group = id;
      block.cell = { table: id, row, column: index + 1 };
    }
  }

  #writeUnit({ unit, kind, depth }: Judged): void {
    const block = this.#push(this.#textOf(unit), kind);
    if (kind !== 'listItem') {
      if (unit.lines[0]!.indent === 0) this.#group = undefined;
      if (depth !== undefined) block.depth = depth;
      return;
    }
    const level = depth! - 1;
    const group = this.#groupFor('listItem', unit);
    group.counts.length = Math.min(group.counts.length, level + 1);
    group.counts[level] = (group.counts[level] ?? 0) + 1;
    block.depth = depth!;
    block.group = group.id;
    if (isNumbered(unit.marker)) block.ordinal = group.counts[level]!;
  }

  #textOf(unit: Unit): MappedText {
    if (unit.lines.length === 1) {
      const text = this.#source.slice(unit.start, endOf(unit, unit.lines[0]!));
      if (standsForItself(text)) return { text, map: identityMap(unit.start) };
    }
    const builder = new MappedTextBuilder();
    unit.lines.forEach((line, index) => {
      const previous = unit.lines[index - 1];
      const next = unit.lines[index + 1];
      if (previous !== undefined) this.#addBreak(builder, previous, line);
      const isCut = next !== undefined && this.#hyphens.isCutWord(line.text, next.text);
      const start = previous === undefined ? unit.start : line.start;
      addDecoded(builder, this.#source, start, endOf(unit, line) - (isCut ? 1 : 0));
    });
    return builder.build();
  }

  #addBreak(builder: MappedTextBuilder, before: PlainLine, line: PlainLine): void {
    const opening = openingOf(line.text);
    if (this.#source.charCodeAt(before.end) === 0xad && opening === 'lower') return;
    if (this.#hyphens.isCutWord(before.text, line.text) || this.#hyphens.isHyphenated(before.text, line.text))
      return;
    // Two spaces are a meant break, unless the sentence goes on: then they are a habit of the mail program.
    const isMeant = before.meantBreak && opening !== 'lower';
    builder.atomic(isMeant ? '\n' : ' ', before.end, line.start);
  }

  #groupFor(kind: 'listItem' | 'tableCell', unit: Unit): { id: number; counts: number[] } {
    const isFirst = unit.marker?.value === 1 && isNumbered(unit.marker) && (this.#group?.counts[0] ?? 0) > 0;
    const isOuter = unit.lines[0]!.indent === 0;
    if (this.#group?.kind !== kind || (isFirst && isOuter))
      this.#group = { kind, id: this.#groups++, counts: [] };
    return this.#group;
  }

  #push({ text, map }: MappedText, kind: Block['kind']): Block {
    const block: Block = { kind, text, map, spans: [] };
    if (text !== '') this.#blocks.push(block);
    return block;
  }
}
