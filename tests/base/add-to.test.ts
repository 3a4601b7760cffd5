import { expect, test } from 'vitest';
import { addTo } from '../../src/base/add-to.ts';

test('values of a key come in the order in which they are added, and keys in that of their first', () => {
  const lists = new Map<string, number[]>();
  addTo(lists, 'b', 1);
  addTo(lists, 'a', 2);
  addTo(lists, 'b', 3);
  expect([...lists]).toEqual([
    ['b', [1, 3]],
    ['a', [2]],
  ]);
});
