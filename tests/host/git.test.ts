import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HostError } from '../../src/host/errors.ts';
import { changesSince, readDiff } from '../../src/host/git.ts';
import { repository } from './git-repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `Rad ${index + 1}.\n`).join('');

test('changed, added and taken-away lines are found, in files with any name', async () => {
  const { folder } = repository({ 'å "b" [1].md': lines(20), 'lika.md': lines(3) });
  const text = lines(20)
    .replace('Rad 3.', 'Ny rad 3.')
    .replace('Rad 10.\n', '')
    .replace('Rad 15.', 'Rad 15.\nNy.\nNy.');
  writeFileSync(join(folder, 'å "b" [1].md'), text);
  const changes = await changesSince('HEAD', folder);
  expect(changes.of(join(folder, 'å "b" [1].md'))).toEqual([
    { first: 3, last: 3 },
    { first: 10, last: 9 },
    { first: 15, last: 16 },
  ]);
  expect(changes.of(join(folder, 'lika.md'))).toBeUndefined();
});

test('a file that git does not know has changed all through, one that moved where its lines have', async () => {
  const { folder, git } = repository({ 'a.md': lines(20), '.gitignore': 'dold.md\n' });
  writeFileSync(join(folder, 'ny.md'), 'Ny.\n');
  writeFileSync(join(folder, 'dold.md'), 'Ny.\n');
  mkdirSync(join(folder, 'mapp'));
  renameSync(join(folder, 'a.md'), join(folder, 'mapp/b.md'));
  writeFileSync(join(folder, 'mapp/b.md'), lines(20).replace('Rad 7.', 'Rad sju.'));
  git('add', '-A', 'mapp', 'a.md');
  const changes = await changesSince('HEAD', join(folder, 'mapp'));
  expect(changes.of(join(folder, 'ny.md'))).toEqual([{ first: 1, last: Number.MAX_SAFE_INTEGER }]);
  expect(changes.of(join(folder, 'dold.md'))).toBeUndefined();
  expect(
    ['ny.md', 'dold.md', 'mapp/b.md', '../annan.md'].map((name) => changes.knows(join(folder, name))),
  ).toEqual([true, false, true, false]);
  expect(changes.of(join(folder, 'mapp/b.md'))).toEqual([{ first: 7, last: 7 }]);
});

test('what others did on the branch since is no change of ours', async () => {
  const { folder, git } = repository({ 'a.md': lines(5), 'b.md': lines(5) });
  git('checkout', '-q', '-b', 'min');
  writeFileSync(join(folder, 'a.md'), lines(5).replace('Rad 2.', 'Min.'));
  git('commit', '-q', '-a', '-m', 'Min');
  git('checkout', '-q', 'main');
  writeFileSync(join(folder, 'b.md'), lines(5).replace('Rad 4.', 'Din.'));
  git('commit', '-q', '-a', '-m', 'Din');
  git('checkout', '-q', 'min');
  const changes = await changesSince('main', folder);
  expect(changes.of(join(folder, 'a.md'))).toEqual([{ first: 2, last: 2 }]);
  expect(changes.of(join(folder, 'b.md'))).toBeUndefined();
});

test.each(['finns-inte', '--output=x', 'HEAD:a.md', ''])('an unknown commit is told: %j', async (ref) => {
  const { folder } = repository({ 'a.md': 'a\n' });
  const error = await changesSince(ref, folder).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).messages.sv).toContain(`Git känner inte till ”${ref}”`);
});

test('a folder that git does not keep is told', async () => {
  const error = await changesSince('HEAD', temporaryFolder()).catch((fault: unknown) => fault);
  expect((error as HostError).messages.sv).toContain('bara i en mapp som git håller reda på');
});

test('a machine without git is told', async () => {
  const path = process.env.PATH;
  process.env.PATH = temporaryFolder();
  try {
    const error = await changesSince('HEAD', temporaryFolder()).catch((fault: unknown) => fault);
    expect((error as HostError).messages.sv).toContain('Installera git');
  } finally {
    process.env.PATH = path;
  }
});

test('lines that look like a diff are content', () => {
  const diff = [
    'diff --git a/a.md b/a.md',
    '--- a/a.md',
    '+++ b/a.md',
    '@@ -2 +2,3 @@ Rad',
    '--- gammal',
    '+++ b/annan.md',
    '+@@ -1 +1 @@',
    '+diff --git a/x b/x',
    'diff --git a/b.md b/b.md',
    'deleted file mode 100644',
    '--- a/b.md',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-Rad',
    '',
  ].join('\n');
  expect([...readDiff(diff)]).toEqual([['a.md', [{ first: 2, last: 4 }]]]);
});

test.runIf(process.platform !== 'win32')('runs no program that the settings of the folder name', async () => {
  const { folder, git } = repository({ 'a.md': lines(3), '.gitattributes': '*.md diff=ond\n' });
  const marker = join(folder, '.git/kördes');
  const evil = `touch '${marker}'`;
  for (const name of [
    'core.fsmonitor',
    'diff.external',
    'diff.ond.command',
    'diff.ond.textconv',
    'core.pager',
  ])
    git('config', name, `${evil}; cat`);
  writeFileSync(join(folder, '.git/hooks/post-index-change'), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'a.md'), lines(4));
  const changes = await changesSince('HEAD', folder);
  expect(changes.of(join(folder, 'a.md'))).toEqual([{ first: 4, last: 4 }]);
  expect(existsSync(marker)).toBe(false);
});

test('settings of git do not change the answer', async () => {
  const { folder, git } = repository({ 'a.md': lines(40), 'b.md': lines(5) });
  for (const [name, value] of [
    ['diff.interHunkContext', '30'],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['color.ui', 'always'],
    ['core.quotePath', 'true'],
  ])
    git('config', name!, value!);
  writeFileSync(join(folder, 'a.md'), lines(40).replace('Rad 3.', 'Ny.').replace('Rad 20.', 'Ny.'));
  writeFileSync(join(folder, 'b.md'), lines(5).replace('Rad 2.', 'Ny.'));
  const changes = await changesSince('HEAD', folder);
  expect(changes.of(join(folder, 'a.md'))).toEqual([
    { first: 3, last: 3 },
    { first: 20, last: 20 },
  ]);
  expect(changes.of(join(folder, 'b.md'))).toEqual([{ first: 2, last: 2 }]);
});
