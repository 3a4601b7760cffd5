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

test('what a comment has turned off keeps its reason, and the rest is told to be unchanged', () => {
  const { findings } = check(
    {
      text: '<!-- klarsprak-disable-next kanslisprak: lagtext -->\n\nDen ska erläggas.\n\nDen ska erläggas.\n\nNu.\n',
      format: 'markdown',
      changedLines: [{ first: 7, last: 7 }],
    },
    { documentType: 'text' },
  );
  expect(
    findings.filter(({ ruleId }) => ruleId === 'kanslisprak').map(({ suppressed }) => suppressed),
  ).toEqual([{ kind: 'inline', reason: 'lagtext' }, { kind: 'unchanged' }]);
});

test('a finding on a paragraph of several lines counts when its first or last line has changed', () => {
  const lines = ['Den ska', 'erläggas i förväg av', 'alla.', '', 'Sedan ska den', 'erläggas.', ''];
  const count = (line: number): number =>
    check(
      { text: lines.join('\n'), format: 'markdown', changedLines: [{ first: line, last: line }] },
      { documentType: 'text' },
    ).findings.filter(({ ruleId, suppressed }) => ruleId === 'kanslisprak' && suppressed === undefined)
      .length;
  expect(lines.map((_, index) => count(index + 1))).toEqual([1, 1, 1, 0, 1, 1, 0]);
});
