import { firstIndex } from '../base/binary-search.ts';
import type { Block, Span } from './types.ts';

/** Where spans lie. A question costs the logarithm of their number: a paragraph may hold thousands of links. */
export class SpanIndex {
  /** In the order of their starts. */
  readonly #spans: readonly Span[];
  /** The furthest end among the spans up to each. */
  readonly #furthest: number[] = [];

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((one, other) => one.start - other.start);
    let furthest = 0;
    for (const { end } of this.#spans) {
      furthest = Math.max(furthest, end);
      this.#furthest.push(furthest);
    }
  }

  /** The span that starts last before an offset. */
  lastBefore(offset: number): Span | undefined {
    return this.#spans[this.#countBefore(offset) - 1];
  }

  /** True when one of the spans holds all of a range. */
  holds(start: number, end: number): boolean {
    return this.#furthestFrom(start + 1) >= end;
  }

  /** True when one of the spans has a character in common with a range. */
  touches(start: number, end: number): boolean {
    return this.#furthestFrom(end) > start;
  }

  /** The furthest end of the spans that start before an offset; -1 when none does. */
  #furthestFrom(offset: number): number {
    return this.#furthest[this.#countBefore(offset) - 1] ?? -1;
  }

  #countBefore(offset: number): number {
    return firstIndex(this.#spans.length, (index) => this.#spans[index]!.start >= offset);
  }
}

/** A function that gives the index of some spans of a block, made once for each block. */
export function spanIndexOf(
  choose: (span: Span, block: Pick<Block, 'text'>) => boolean,
): (block: Pick<Block, 'text' | 'spans'>) => SpanIndex {
  const known = new WeakMap<readonly Span[], SpanIndex>();
  return (block) => {
    let index = known.get(block.spans);
    if (index === undefined) {
      index = new SpanIndex(block.spans.filter((span) => choose(span, block)));
      known.set(block.spans, index);
    }
    return index;
  };
}

/** The links of a block. */
export const linksOf: (block: Pick<Block, 'text' | 'spans'>) => SpanIndex = spanIndexOf(
  ({ kind }) => kind === 'link',
);
