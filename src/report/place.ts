import { firstIndex } from '../base/binary-search.ts';
import type { AnalysedBlock } from '../swedish/types.ts';

/** Where a raw range stands in blocks. */
export interface BlockPlace {
  /** Index in the blocks given. */
  block: number;
  start: number;
  end: number;
}

/** Finds the place of raw ranges in blocks that stand in reading order; the part in the first block it touches. */
export class BlockPlaces {
  readonly #blocks: readonly AnalysedBlock[];
  readonly #order: { block: number; start: number; end: number }[];

  constructor(blocks: readonly AnalysedBlock[]) {
    this.#blocks = blocks;
    this.#order = blocks
      .map(({ text, map }, block) => ({ block, start: map.rawStart(0), end: map.rawEnd(text.length) }))
      .filter(({ block }) => blocks[block]!.text !== '')
      .sort((a, b) => a.start - b.start);
  }

  /** Undefined when no block holds anything of the range. */
  find(start: number, end: number): BlockPlace | undefined {
    const order = this.#order;
    // The first block that ends after the start of the range.
    const first = firstIndex(order.length, (index) => order[index]!.end > start);
    const found = order[first];
    if (found === undefined || found.start >= Math.max(end, start + 1)) return undefined;
    const { text, map } = this.#blocks[found.block]!;
    const from = firstIndex(text.length, (offset) => map.rawEnd(offset + 1) > start);
    const to = firstIndex(text.length, (offset) => map.rawEnd(offset) >= Math.min(end, found.end));
    return { block: found.block, start: from, end: Math.max(from, to) };
  }
}
