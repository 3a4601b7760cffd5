import { expect, it } from 'vitest';
import { departmentsOf } from '../../src/report/department.ts';
import { readNotes } from '../../src/report/notes-file.ts';

it.each<[string, string[], string[]]>([
  ['folders named one by one', ['skola/a.md', 'vard/b.md'], ['skola', 'vard']],
  ['folders below a common one', ['texter/skola/brev/a.md', 'texter/vard/b.md'], ['skola', 'vard']],
  ['all in one folder', ['texter/a.md', 'texter/b.md'], ['texter', 'texter']],
  ['a text beside the folders', ['texter/a.md', 'texter/vard/b.md'], ['', 'vard']],
  ['no folders', ['a.md', './b.md'], ['', '']],
  ['folders elsewhere', ['../../skola/a.md', '../../vard/b.md'], ['skola', 'vard']],
  ['no texts', [], []],
])('finds departments: %s', (_what, paths, expected) => {
  expect(departmentsOf(paths)).toEqual(expected);
});

it('reads notes, and leaves out what is none', () => {
  const file = {
    klarsprakNotes: 1,
    texts: {
      a: { status: 'mend', note: 'Gör om.', questions: { q: 'ja', r: 4 } },
      b: { status: 'evil' },
      c: 3,
    },
    agenda: { x: 'Bra.' },
  };
  expect(readNotes(`\uFEFF${JSON.stringify(file)}`)).toEqual({
    klarsprakNotes: 1,
    texts: { a: { status: 'mend', note: 'Gör om.', questions: { q: 'ja' } }, b: {} },
    agenda: { x: 'Bra.' },
  });
  for (const other of ['', '[]', '{}', '{"klarsprakNotes":2}', 'null'])
    expect(readNotes(other)).toBeUndefined();
});
