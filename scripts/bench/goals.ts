import type { FormatId } from '../../src/format/types.ts';
import type { Scope } from './checkers.ts';

/** What the project has promised itself. */
export const goals = {
  /** At least so many MB/s, warm. */
  mbPerSecond: {
    plain: { rules: 5, everything: 3 },
    markdown: { everything: 1.2 },
    html: { everything: 2.5 },
  } satisfies Record<FormatId, Partial<Record<Scope, number>>>,
  /** At most so many times the time of 1 MB for 5 MB. */
  fiveToOne: 6,
  /** At most so many times the time of `node -e 0`. */
  start: { '--version': 1.25, 'sida.txt': 2, 'sida.md': 2, 'sida.html': 2 } as Readonly<
    Record<string, number>
  >,
  /** At most so many MB for a text of 5 MB. */
  peakMB: 150,
};
