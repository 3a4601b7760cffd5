import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualJobs } from '../../src/host/check-runner.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, longSentence, runCli } from './run-cli.ts';

const root = join(import.meta.dirname, '../..');

const files = {
  'klarsprak.config.yaml': 'terms: [egna.yaml]\n',
  'egna.yaml': 'title: Egna\nterms:\n  - { term: brukarmedverkan, replace: [inflytande] }\n',
  'a.md': `---\ndokumenttyp: brevv\n---\n\n${longSentence}\n`,
  'b.html': `<main><p>${longSentence}</p><p>Avgiften skall erläggas.</p></main>`,
  'c.txt': clearText,
  'd.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]),
  'e.md': 'Vi ber om brukarmedverkan.\n',
  'f.txt': '',
};

describe('check with threads and cache', () => {
  it('writes the same, byte for byte, with 1, 2 and 4 threads, and from the cache', async () => {
    const cwd = temporaryFolder(files);
    const runs: Awaited<ReturnType<typeof runCli>>[] = [];
    for (const options of [
      ['--jobs', '1'],
      ['--jobs', '2'],
      ['--jobs', '4'],
      ['--jobs', '2', '--cache'],
      ['--cache', '--jobs', '1'],
    ]) {
      runs.push(await runCli(['.', '--format', 'json', ...options], { cwd }));
    }
    expect(runs[0]!.code).toBe(2);
    expect(runs[0]!.err).toContain('brevv');
    expect(runs[0]!.out).toContain('brukarmedverkan');
    for (const run of runs) expect(run).toEqual(runs[0]);
    // All but the one that could not be read.
    expect(readdirSync(join(cwd, '.klarsprak-cache')).filter((name) => !name.startsWith('.'))).toHaveLength(
      5,
    );
  });

  it('checks again what has changed: the text, the settings, a term file', async () => {
    const cwd = temporaryFolder(files);
    const find = async (word: string) =>
      (await runCli(['e.md', '--cache', '--format', 'json'], { cwd })).out.includes(word);
    expect(await find('brukarmedverkan')).toBe(true);
    writeFileSync(join(cwd, 'egna.yaml'), files['egna.yaml'].replace('brukarmedverkan', 'samverkansyta'));
    expect(await find('brukarmedverkan')).toBe(false);
    writeFileSync(join(cwd, 'e.md'), 'Vi har en samverkansyta.\n');
    expect(await find('samverkansyta')).toBe(true);
    writeFileSync(join(cwd, 'klarsprak.config.yaml'), 'accept: [samverkansyta]\nterms: [egna.yaml]\n');
    expect(await find('"actual": "samverkansyta"')).toBe(false);
  });

  it('tells once when results cannot be kept, and goes on', async () => {
    const cwd = temporaryFolder({ 'a.md': clearText, 'b.md': clearText, fil: '' });
    const { code, err } = await runCli(['.', '--cache', '--cache-location', 'fil'], { cwd });
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.includes('--cache'))).toHaveLength(1);
  });

  it('wants a number of threads', async () => {
    expect((await runCli(['.', '--jobs', '0'])).err).toContain('--jobs ska vara ett heltal');
  });
});

it('starts threads only where there is enough to do', () => {
  expect(usualJobs(49, 4)).toBe(1);
  expect(usualJobs(50, 4)).toBe(4);
  expect(usualJobs(5000, 64)).toBe(8);
});

it('goes on from a cache whose run was killed, with the same result', async () => {
  const cwd = temporaryFolder(
    Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `${index}.md`,
        `${longSentence} Text ${index}.\n\n`.repeat(20),
      ]),
    ),
  );
  const cache = join(cwd, '.klarsprak-cache');
  const kept = () =>
    existsSync(cache)
      ? readdirSync(cache).filter((name) => /^[0-9a-f]{64}\.klarsprak$/u.test(name)).length
      : 0;
  const child = spawn(process.execPath, [join(root, 'bin/klarsprak.js'), '.', '--cache', '--jobs', '2'], {
    cwd,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (kept() === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await ended;
  expect(kept()).toBeGreaterThan(0);
  const { out: expected } = await runCli(['.', '--format', 'json', '--jobs', '1'], { cwd });
  for (let run = 0; run < 2; run++) {
    const { out, err } = await runCli(['.', '--format', 'json', '--jobs', '1', '--cache'], { cwd });
    expect([out === expected, err]).toEqual([true, '']);
  }
}, 120_000);
