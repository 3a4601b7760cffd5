import type { Flow } from './order.ts';

const sizeKey = (size: number): number => Math.round(size * 2);

/** The distances between the lines of paragraphs in a document. */
export class LinePitches {
  readonly #usual: ReadonlyMap<number, number>;

  /** @param flows All columns of the document. */
  constructor(flows: readonly Flow[]) {
    this.#usual = usualPitches(flows);
  }

  /** The usual distance for a size of type, both in points. */
  usual(size: number): number {
    return this.#usual.get(sizeKey(size)) ?? size * 1.3;
  }
}

/** Part of the lines of the most usual distance that a smaller distance has when it is that of lines. */
const linePitchShare = 0.25;

/**
 * The distance between lines of a paragraph, for each size of type: the smallest that is usual. That of most lines
 * is the space between paragraphs where those are short.
 */
function usualPitches(flows: readonly Flow[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { rows } of flows) {
    for (let index = 1; index < rows.length; index++) {
      const above = rows[index - 1]!;
      const row = rows[index]!;
      const pitch = Math.round((above.y - row.y) * 2) / 2;
      if (above.page !== row.page || sizeKey(above.size) !== sizeKey(row.size) || pitch > row.size * 2.2)
        continue;
      const ofSize = counts.get(sizeKey(row.size)) ?? new Map<number, number>();
      counts.set(sizeKey(row.size), ofSize);
      ofSize.set(pitch, (ofSize.get(pitch) ?? 0) + 1);
    }
  }
  const usual = new Map<number, number>();
  for (const [size, pitches] of counts) {
    const counted = [...pitches.values()];
    const most = Math.max(...counted);
    // A size with two lines only says nothing of its usual distance.
    const total = counted.reduce((sum, count) => sum + count, 0);
    if (total <= 2) continue;
    const frequent = [...pitches].filter(([, count]) => count >= most * linePitchShare);
    usual.set(size, Math.min(...frequent.map(([pitch]) => pitch)));
  }
  return usual;
}
