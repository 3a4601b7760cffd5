import { diffArrays } from 'diff';
import { firstIndex } from '../base/binary-search.ts';
import { decodedOffset } from '../format/offset-map.ts';
import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';

/** A stretch of a source, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A stretch of a source, with its lines and columns from 1. */
export interface SourcePosition extends Stretch {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The file that a built page was made from, and where its words stand there. */
export interface PageOrigin {
  /** As people want to read it. */
  path: string;
  /** Where each finding stands; undefined where its sentence does not stand word for word in the file. */
  findings: (SourcePosition | undefined)[];
  /** The same of `CheckResult.worst`. */
  worst: (SourcePosition | undefined)[];
}

/** Where the words of a built page stand in its source. Stretches are raw. */
export interface SourceStretches {
  /** The stretch of the source; undefined where the words do not stand there. */
  of(stretch: Stretch): Stretch | undefined;
  /** Where in the source words that do not stand there were made: between what stands before and after them. */
  around(stretch: Stretch): Surroundings;
}

/** What stands before and after something in the source; undefined at its beginning and end. */
export interface Surroundings {
  before: Neighbour | undefined;
  after: Neighbour | undefined;
}

interface Neighbour extends Stretch {
  /** True when both stand in one paragraph of the page. */
  isSameParagraph: boolean;
}

/** A sentence, or a block that holds none, as both sides are compared by it. */
interface Unit {
  block: AnalysedBlock;
  /** Raw stretch. */
  raw: Stretch;
  /** What the reader sees, without what generators change. */
  key: string;
  /** Offset in the block of each unit of the key. */
  at: readonly number[];
}

/** Documents that share nothing are not searched further than this for equal sentences. Edits. */
const mostEdits = 4000;

/**
 * Leads from a built page back to the text it was made from. Sentences (and headings, cells and labels) that stand
 * word for word in both are aligned in their order, as a line diff does; what was moved is known again where it stands
 * once only on each side. A page's heading may come from the title in the front matter.
 *
 */
export function sourceStretches(page: AnalysedDocument, source: AnalysedDocument): SourceStretches {
  const built = unitsOf(page);
  const origins = align(built, unitsOf(source));
  const titles = titleStretches(source);
  const unitAt = (offset: number): number => {
    const index = firstIndex(built.length, (at) => built[at]!.raw.end > offset);
    return index < built.length && built[index]!.raw.start <= offset ? index : -1;
  };
  const of = ({ start, end }: Stretch): Stretch | undefined => {
    const from = unitAt(start);
    if (from < 0) return undefined;
    const unit = built[from]!;
    const origin = origins.get(from);
    if (origin === undefined) return titles.get(unit.key);
    const to = end <= unit.raw.end ? from : unitAt(end - 1);
    const last = origins.get(to);
    // What begins in a known sentence and ends in an unknown one is shown to the end of the known one.
    const first = rawOf(unit, origin, start);
    const isWhole = last !== undefined && last.raw.end > first;
    return {
      start: first,
      end: isWhole ? rawOf(built[to]!, last, end, true) : origin.raw.end,
    };
  };
  const around = ({ start }: Stretch): Surroundings => {
    const own = unitAt(start);
    const next = own < 0 ? firstIndex(built.length, (at) => built[at]!.raw.start > start) : own + 1;
    const neighbour = (from: number, step: 1 | -1): Neighbour | undefined => {
      for (let at = from; at >= 0 && at < built.length; at += step) {
        const origin = origins.get(at);
        if (origin === undefined) continue;
        return { ...origin.raw, isSameParagraph: own >= 0 && built[at]!.block === built[own]!.block };
      }
      return undefined;
    };
    return { before: neighbour((own < 0 ? next : own) - 1, -1), after: neighbour(next, 1) };
  };
  return { of, around };
}

/** Raw offset in the source of a raw offset in the page, within two units with the same key. */
function rawOf(unit: Unit, origin: Unit, raw: number, isEnd = false): number {
  const { map, text } = unit.block;
  if (!isEnd) {
    const offset = decodedOffset(raw, unit.block);
    const index = firstIndex(unit.at.length, (at) => unit.at[at]! >= offset);
    return origin.block.map.rawStart(origin.at[Math.min(index, origin.at.length - 1)] ?? 0);
  }
  const offset = firstIndex(text.length, (at) => map.rawEnd(at + 1) >= raw);
  const index = firstIndex(unit.at.length, (at) => unit.at[at]! > offset) - 1;
  return origin.block.map.rawEnd((origin.at[Math.max(index, 0)] ?? 0) + 1);
}

/** The unit of the source that each unit of the page came from, by its index. */
function align(built: readonly Unit[], source: readonly Unit[]): Map<number, Unit> {
  const found = new Map<number, Unit>();
  const changes = diffArrays(
    built.map(({ key }) => key),
    source.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  const left = new Set(source);
  let [atBuilt, atSource] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) {
      for (let step = 0; step < count; step++) {
        found.set(atBuilt + step, source[atSource + step]!);
        left.delete(source[atSource + step]!);
      }
    }
    if (!added) atBuilt += count;
    if (!removed) atSource += count;
  }
  const moved = singles([...left]);
  const missing = built.map((unit, index) => ({ unit, index })).filter(({ index }) => !found.has(index));
  for (const { index } of singlesBy(missing, ({ unit }) => unit.key).values()) {
    const origin = moved.get(built[index]!.key);
    if (origin !== undefined) found.set(index, origin);
  }
  return found;
}

const singles = (units: readonly Unit[]): Map<string, Unit> => singlesBy(units, ({ key }) => key);

/** What is alone with its key. */
function singlesBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const single = new Map<string, Item>();
  const several = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (single.has(key)) several.add(key);
    single.set(key, item);
  }
  for (const key of several) single.delete(key);
  return single;
}

function unitsOf({ blocks }: AnalysedDocument): Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    // A link within a paragraph is part of its sentence.
    if (block.within !== undefined) continue;
    const { sentences, text } = block;
    const stretches = sentences.length === 0 ? [{ start: 0, end: text.length }] : sentences;
    for (const { start, end } of stretches) {
      const { key, at } = normalise(text, start, end);
      if (key === '') continue;
      units.push({ block, raw: { start: block.map.rawStart(start), end: block.map.rawEnd(end) }, key, at });
    }
  }
  return units.sort((one, other) => one.raw.start - other.raw.start);
}

/** Where the entries of the source's front matter stand, by what they say. */
function titleStretches({ metadata, metadataRanges }: AnalysedDocument): Map<string, Stretch> {
  const titles = new Map<string, Stretch>();
  for (const [name, value] of Object.entries(metadata)) {
    const range = Object.hasOwn(metadataRanges, name) ? metadataRanges[name] : undefined;
    const { key } = normalise(value, 0, value.length);
    if (range !== undefined && key !== '' && !titles.has(key)) titles.set(key, range);
  }
  return titles;
}

/** Marks that generators set in the place of typed ones. */
const typed = new Map([
  ...[...'“”„‟«»"‘’‚‛′'].map((mark) => [mark, "'"] as const),
  ...[...'–—‑‐−'].map((mark) => [mark, '-'] as const),
]);

/** A stretch of a block as both sides have it: generators set quotation marks, dashes and ellipses of their own. */
function normalise(text: string, start: number, end: number): { key: string; at: number[] } {
  let key = '';
  const at: number[] = [];
  for (let index = start; index < end; index++) {
    const unit = text[index]!;
    const mark = /\s/u.test(unit) ? ' ' : (typed.get(unit) ?? unit);
    // Runs of blanks and dashes are one.
    if ((mark === ' ' || mark === '-') && (key.endsWith(mark) || key === '')) continue;
    for (const one of mark === '…' ? '...' : mark) {
      key += one;
      at.push(index);
    }
  }
  // The sign of a link to a heading, which generators put after it.
  const length = key.replace(/(?: ?[#¶])? ?$/u, '').length;
  return { key: key.slice(0, length), at: at.slice(0, length) };
}
