import type { Judged } from '../format/plain-kinds.ts';
import { skipBlank } from '../format/plain-lines.ts';
import type { Unit } from '../format/plain-units.ts';
import type { Block, BlockKind, ContainerFormat, ParsedDocument } from '../format/types.ts';
import { judgeStory } from './judge-story.ts';
import { limits, tooLarge } from './limits.ts';
import { blockOf } from './paragraph-block.ts';
import type { Paragraph } from './paragraphs.ts';
import { placesOf } from './places.ts';

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

class DocumentWriter {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #groups = new Map<string, number>();
  /** Rows without a table met so far, by their group. */
  readonly #rowCounts = new Map<number, number>();
  #listCounts: number[] = [];
  #openGroup: { kind: BlockKind; id: number } | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  write(story: readonly Paragraph[]): void {
    const isBody = story[0]!.place.part === undefined;
    for (const { judged, paragraphs } of judgeStory(this.#source, story)) {
      const [first] = paragraphs;
      if (first!.place.cell !== undefined) for (const cell of paragraphs) this.#writeCell(cell);
      else if (judged.unit.cells !== undefined) this.#writeTabbedRow(judged.unit, first!);
      else this.#writeParagraph(judged, first!, isBody);
    }
    this.#openGroup = undefined;
  }

  #writeCell(paragraph: Paragraph): void {
    const { table, row, column } = paragraph.place.cell!;
    const kind = paragraph.role?.kind === 'listItem' ? 'listItem' : 'tableCell';
    const block = this.#push(paragraph, kind, paragraph.start, paragraph.end);
    if (block === undefined) return;
    const group = this.#groupOf(`table ${table}`);
    block.group = kind === 'listItem' ? this.#groupOf(`list ${paragraph.role!.list}`) : group;
    block.cell = { table: group, row, column };
    if (kind === 'listItem') block.depth = paragraph.role!.depth ?? 1;
    this.#openGroup = undefined;
  }

  /** *Datum ⇥ 3 maj*: a row without a table. */
  #writeTabbedRow(unit: Unit, paragraph: Paragraph): void {
    const group = this.#runningGroup('tableCell');
    const row = (this.#rowCounts.get(group) ?? 0) + 1;
    this.#rowCounts.set(group, row);
    for (const [index, { start, end }] of unit.cells!.entries()) {
      const block = this.#push(paragraph, 'tableCell', start, end);
      if (block === undefined) continue;
      block.group = group;
      block.cell = { table: group, row, column: index + 1 };
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
