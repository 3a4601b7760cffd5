import { describe, expect, test } from 'vitest';
import { closestRun } from '../../../src/rules/support/worst-places.ts';

describe('what one mark holds of the words that a finding is about', () => {
  test.each([
    { places: [4], first: 4, last: 4 },
    { places: [2, 6], first: 2, last: 6 },
    { places: [2, 7], first: 2, last: 2 },
    { places: [1, 9, 11, 20], first: 9, last: 11 },
    { places: [1, 3, 9, 11, 13], first: 9, last: 13 },
  ])('the longest run with at most three words between: $places', ({ places, first, last }) => {
    expect(closestRun(places)).toEqual({ first, last });
  });
});
