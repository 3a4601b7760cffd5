import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex, lastAtOrBefore } from '../../src/base/binary-search.ts';

const sorted = fc.array(fc.integer({ min: 0, max: 30 })).map((values) => values.sort((a, b) => a - b));

test('the first index that passes is the one a walk from the start finds', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 31 }), (values, least) => {
      const walked = values.findIndex((value) => value >= least);
      expect(firstIndex(values.length, (index) => values[index]! >= least)).toBe(
        walked < 0 ? values.length : walked,
      );
    }),
  );
});

test('the last offset at or before one is the one a walk from the end finds, or the first of all', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 31 }), (values, offset) => {
      expect(lastAtOrBefore(values, offset)).toBe(
        Math.max(
          0,
          values.findLastIndex((value) => value <= offset),
        ),
      );
    }),
  );
});
