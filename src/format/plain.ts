import { MappedTextBuilder } from './offset-map.ts';
import { type Judged, judgeUnits } from './plain-kinds.ts';
import { type PlainLine, readLines } from './plain-lines.ts';
import { isNumbered } from './plain-markers.ts';
import { takeOffQuoteMarks } from './plain-quotes.ts';
import { openingOf } from './plain-shape.ts';
import { addDecoded } from './plain-text.ts';
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
  readonly #hyphens: Hyphens;
  #groups = 0;
  #group: { kind: Block['kind']; id: number; counts: number[] } | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#hyphens = new Hyphens(source);
  }

  write(judged: readonly Judged[]): Block[] {
    for (const one of judged) {
      if (one.unit.cells !== undefined) this.#writeRow(one);
      else this.#writeUnit(one);
    }
    return this.#blocks;
  }

  #writeRow({ unit, kind }: Judged): void {
    const id = this.#groupFor('tableCell', unit).id;
    for (const cell of unit.cells!) {
      const builder = new MappedTextBuilder();
      addDecoded(builder, this.#source, cell.start, cell.end);
      this.#push(builder, kind).group = id;
    }
  }

  #writeUnit({ unit, kind, depth }: Judged): void {
    const builder = new MappedTextBuilder();
    unit.lines.forEach((line, index) => {
      const previous = unit.lines[index - 1];
      const next = unit.lines[index + 1];
      if (previous !== undefined) this.#addBreak(builder, previous, line);
      const isCut = next !== undefined && this.#hyphens.isCutWord(line.text, next.text);
      const start = previous === undefined ? unit.start : line.start;
      addDecoded(builder, this.#source, start, endOf(unit, line) - (isCut ? 1 : 0));
    });
    const block = this.#push(builder, kind);
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

  #push(builder: MappedTextBuilder, kind: Block['kind']): Block {
    const { text, map } = builder.build();
    const block: Block = { kind, text, map, spans: [] };
    if (text !== '') this.#blocks.push(block);
    return block;
  }
}

/** Words that a hyphen at the end of a line may wait for: *in- och utflyttning*. */
const suspending = /^(?:och|eller|samt|respektive|resp|till|men|som|liksom|kontra|såväl)(?![\p{L}\d])/u;

/** Decides what a hyphen at the end of a line means. */
class Hyphens {
  readonly #source: string;
  #writesHyphens: boolean | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /**
   * A word that was cut to fit the line (*kommu-* / *nen*): small letters on both sides, at least two before
   * the hyphen with a vowel, no other hyphen in the word, and a text that does not write its compounds with
   * hyphens (*avfalls-kärl*, as easy-to-read texts do).
   */
  isCutWord(before: string, after: string): boolean {
    if (!endsInHyphen(before)) return false;
    const match = /(?:^|[\s("”'])(\p{L}[\p{Ll}\p{M}]+)[-\u2010]$/u.exec(before.slice(-60));
    if (match === null || !/[aeiouyåäöé]/i.test(match[1]!)) return false;
    if (!/^\p{Ll}{2}/u.test(after) || suspending.test(after)) return false;
    if (/^\p{Ll}+-/u.test(after.slice(0, 60))) return false;
    this.#writesHyphens ??= writesCompoundsWithHyphens(this.#source);
    return !this.#writesHyphens;
  }

  /** A hyphen that belongs to the word (*IT-* / *avdelning*): no space behind it. */
  isHyphenated(before: string, after: string): boolean {
    return (
      endsInHyphen(before) &&
      /[\p{L}\d].$/u.test(before.slice(-3)) &&
      /^\p{Ll}/u.test(after) &&
      !suspending.test(after)
    );
  }
}

function endsInHyphen(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 45 || last === 0x2010;
}

/** Two or more different compounds in small letters with a hyphen inside a line. */
function writesCompoundsWithHyphens(source: string): boolean {
  const found = new Set<string>();
  for (const match of source.matchAll(/(?<![\p{L}-])\p{Ll}{3,30}-\p{Ll}{3,30}(?![\p{L}-])/gu)) {
    found.add(match[0]);
    if (found.size > 1) return true;
  }
  return false;
}
