import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanIndex } from '../../src/format/span-index.ts';
import type { Span } from '../../src/format/types.ts';

const spans = fc.array(
  fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]): Span => ({ kind: 'link', start, end: start + length })),
  { maxLength: 12 },
);

describe('the index of spans', () => {
  it('answers as looking through all of them does', () => {
    fc.assert(
      fc.property(spans, fc.nat(40), fc.nat(10), (all, start, length) => {
        const end = start + length;
        const index = new SpanIndex(all);
        expect(index.holds(start, end)).toBe(all.some((span) => span.start <= start && end <= span.end));
        if (length > 0) {
          expect(index.touches(start, end)).toBe(all.some((span) => span.start < end && start < span.end));
        }
        const before = all.filter((span) => span.start < start).map((span) => span.start);
        expect(index.lastBefore(start)?.start).toBe(before.length === 0 ? undefined : Math.max(...before));
      }),
    );
  });
});
