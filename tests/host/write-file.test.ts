import { execFileSync, spawn } from 'node:child_process';
import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { HostError } from '../../src/host/errors.ts';
import { writeFileWhole } from '../../src/host/write-file.ts';
import { permissionsHold, temporaryFolder } from './temporary-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a file is written, in a folder that is made for it', async () => {
  const file = join(temporaryFolder(), 'nya/mappen/ut.json');
  await writeFileWhole(file, 'å');
  await writeFileWhole(file, 'ä');
  expect(readFileSync(file, 'utf8')).toBe('ä');
  expect(readdirSync(join(file, '..'))).toEqual(['ut.json']);
});

test.each(['ENOSPC', 'EIO'])(
  'an error of the disk (%s) leaves the old file and nothing beside it',
  async (code) => {
    const folder = temporaryFolder({ 'ut.json': 'gammalt' });
    vi.spyOn(fs, 'write').mockImplementation(((...given: unknown[]) => {
      const done = given.at(-1) as (error: Error) => void;
      done(Object.assign(new Error(code), { code }));
    }) as never);
    await expect(writeFileWhole(join(folder, 'ut.json'), 'nytt')).rejects.toThrow(HostError);
    expect(readFileSync(join(folder, 'ut.json'), 'utf8')).toBe('gammalt');
    expect(readdirSync(folder)).toEqual(['ut.json']);
  },
);

test('the message says that the disk is full', async () => {
  const folder = temporaryFolder({ 'ut.json': 'gammalt' });
  vi.spyOn(fs, 'fsync').mockImplementation(((_file: number, done: (error: Error) => void) => {
    done(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
  }) as never);
  const error = await writeFileWhole(join(folder, 'ut.json'), 'nytt').catch((fault: unknown) => fault);
  expect((error as HostError).messages.sv).toContain('disken är full');
  expect(readFileSync(join(folder, 'ut.json'), 'utf8')).toBe('gammalt');
});

test.skipIf(process.platform === 'win32')('a pipe is written to and stays a pipe', async () => {
  const pipe = join(temporaryFolder(), 'ut');
  execFileSync('mkfifo', [pipe]);
  const reader = fs.promises.readFile(pipe, 'utf8');
  await writeFileWhole(pipe, 'text');
  expect(await reader).toBe('text');
  expect(fs.statSync(pipe).isFIFO()).toBe(true);
});

test('a folder in the way is told, and stays', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'ut.json'));
  const error = await writeFileWhole(join(folder, 'ut.json'), 'nytt').catch((fault: unknown) => fault);
  expect((error as HostError).messages.sv).toContain('upptaget');
});

test.runIf(permissionsHold)('a folder that is closed is told', async () => {
  const folder = temporaryFolder({ 'ut.json': 'gammalt' });
  fs.chmodSync(folder, 0o500);
  const error = await writeFileWhole(join(folder, 'ut.json'), 'nytt').catch((fault: unknown) => fault);
  fs.chmodSync(folder, 0o700);
  expect((error as HostError).messages.sv).toContain('inte rätt att skriva');
});

test('a process killed in the middle leaves a whole file, and the next one goes on', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'ut.json');
  const size = 4_000_000;
  writeFileSync(file, JSON.stringify({ run: -1, text: 'x'.repeat(size) }));
  const source = fileURLToPath(new URL('../../src/host/write-file.ts', import.meta.url));
  const script = `
    const { writeFileWhole } = await import(${JSON.stringify(source)});
    for (let run = 0; ; run++) {
      await writeFileWhole(process.argv[1], JSON.stringify({ run, text: 'x'.repeat(${size}) }));
      process.stdout.write('.');
    }`;
  for (let round = 0; round < 4; round++) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let written = 0;
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', () => (written > 0 ? resolve() : reject(new Error('Nothing was written.'))));
      child.stdout.on('data', () => {
        written += 1;
        // At another place of the next write each time.
        if (written === 2) setTimeout(() => child.kill('SIGKILL'), round * 3);
      });
    });
    const { run, text } = JSON.parse(readFileSync(file, 'utf8')) as { run: number; text: string };
    expect(run).toBeGreaterThanOrEqual(0);
    expect(text).toHaveLength(size);
  }
}, 60_000);
