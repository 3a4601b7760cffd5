import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { longSentence, runCli } from './run-cli.ts';

const program = join(import.meta.dirname, '../../bin/klarsprak.js');

const texts = () =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `texter/${index}.md`,
      `${longSentence.replace('sjön', `sjö ${index}`)} Avgiften skall erläggas.\n\n`.repeat(20),
    ]),
  );

/** Runs the program and kills it as soon as a folder or a file in it is not as it was. */
async function killWhileItWrites(argv: string[], cwd: string, file: string): Promise<void> {
  const state = () =>
    JSON.stringify([readdirSync(cwd), existsSync(join(cwd, file)) ? statSync(join(cwd, file)).mtimeMs : 0]);
  const before = state();
  const child = spawn(process.execPath, [program, ...argv], { cwd, stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (state() === before && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  await ended;
}

it('a baseline whose run was killed while it was written is the old or the new one, and the next run goes on', async () => {
  const cwd = temporaryFolder(texts());
  const argv = ['texter', '--baseline', 'b.json', '--update-baseline'];
  expect((await runCli(['texter/1.md', ...argv.slice(1)], { cwd })).code).toBe(0);
  const count = () => JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).findings.length as number;
  const old = count();
  await killWhileItWrites(argv, cwd, 'b.json');
  const left = count();
  const { code, err } = await runCli(argv, { cwd });
  expect([code, err.includes('Baslinjen är skriven')]).toEqual([0, true]);
  expect(count()).toBeGreaterThan(old);
  expect([old, count()]).toContain(left);
  const check = await runCli(['texter', '--baseline', 'b.json', '--fail-on', 'info'], { cwd });
  expect([check.code, check.err]).toEqual([0, '']);
}, 120_000);

it('a history whose run was killed while it was written keeps what it had, and the next run goes on', async () => {
  const cwd = temporaryFolder(texts());
  const argv = ['report', 'texter', '-o', 'rapport.html', '--history', 'h.jsonl'];
  expect((await runCli(['report', 'texter/1.md', ...argv.slice(2)], { cwd })).code).toBe(0);
  const before = readFileSync(join(cwd, 'h.jsonl'), 'utf8');
  await killWhileItWrites(argv, cwd, 'h.jsonl');
  expect(readFileSync(join(cwd, 'h.jsonl'), 'utf8').startsWith(before)).toBe(true);
  expect((await runCli(argv, { cwd })).code).toBe(0);
  const lines = readFileSync(join(cwd, 'h.jsonl'), 'utf8').trimEnd().split('\n');
  const names = lines.flatMap((line) => {
    try {
      return [JSON.parse(line).name as string];
    } catch {
      return [];
    }
  });
  expect(new Set(names).size).toBe(40);
  expect(lines.length - names.length).toBeLessThanOrEqual(1);
}, 120_000);
