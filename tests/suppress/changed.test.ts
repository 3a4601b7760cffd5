import { expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import type { LineRange } from '../../src/suppress/changed.ts';

const text = [
  'Den ska erläggas',
  'i maj.',
  '',
  'Den ska erläggas',
  'i juni.',
  '',
  'Den ska erläggas.',
  '',
].join('\n');

/** Lines of the findings that count when these lines are changed. */
function shown(changedLines: LineRange[]): number[] {
  return check({ text, format: 'markdown', changedLines }, { documentType: 'text' })
    .findings.filter(({ ruleId, suppressed }) => ruleId === 'kanslisprak' && suppressed === undefined)
    .map(({ line }) => line);
}

test.each<[string, LineRange[], number[]]>([
  ['nothing', [], []],
  ['another line of the paragraph', [{ first: 5, last: 5 }], [4]],
  ['the empty line between two', [{ first: 3, last: 3 }], []],
  ['lines of two paragraphs', [{ first: 2, last: 4 }], [1, 4]],
  ['a line taken away inside a paragraph', [{ first: 5, last: 4 }], [4]],
  ['a paragraph taken away between two', [{ first: 4, last: 3 }], []],
  ['everything', [{ first: 1, last: 8 }], [1, 4, 7]],
])('with %s changed only findings of changed paragraphs count', (_what, changed, lines) => {
  expect(shown(changed)).toEqual(lines);
});
