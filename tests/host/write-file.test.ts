import { execFileSync, spawn } from 'node:child_process';
import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { HostError } from '../../src/host/errors.ts';
import { writeFileWhole } from '../../src/host/write-file.ts';
import { permissionsHold, temporaryFolder } from './temporary-folder.ts';

const source = fileURLToPath(new URL('../../src/host/write-file.ts', import.meta.url));

/** The command line of a process that runs a script with the sources. */
const node = (script: string) => [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script];

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

/** The class of what `open` gives, whose methods the module calls. */
async function fileHandle(): Promise<fs.promises.FileHandle> {
  const handle = await fs.promises.open(fileURLToPath(import.meta.url));
  await handle.close();
  return Object.getPrototypeOf(handle);
}

test.each([
  ['writeFile', 'ENOSPC', 'disken är full'],
  ['sync', 'EDQUOT', 'disken är full'],
  ['sync', 'EIO', 'EIO'],
] as const)(
  'an error of the disk (%s, %s) is told, and leaves the old file and nothing beside it',
  async (call, code, says) => {
    const folder = temporaryFolder({ 'ut.json': 'gammalt' });
    vi.spyOn(await fileHandle(), call).mockRejectedValue(Object.assign(new Error(code), { code }));
    const error = await writeFileWhole(join(folder, 'ut.json'), 'nytt').catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).messages.sv).toContain(says);
    expect(readFileSync(join(folder, 'ut.json'), 'utf8')).toBe('gammalt');
    expect(readdirSync(folder)).toEqual(['ut.json']);
  },
);

test.skipIf(process.platform === 'win32')(
  'a disk that has room for the first part only leaves the old file and nothing beside it',
  () => {
    const folder = temporaryFolder({ 'ut.json': 'gammalt' });
    const script = `
      const { writeFileWhole } = await import(${JSON.stringify(source)});
      await writeFileWhole(process.argv[1], Buffer.alloc(600_000, 'x')).then(
        () => process.exit(3),
        ({ code }) => process.stdout.write(code),
      );`;
    // A limit on the size of files takes the first part of a write, as a disk does that becomes full.
    const limited = ['-c', 'ulimit -f 500; exec "$@"', 'sh', ...node(script), join(folder, 'ut.json')];
    expect(execFileSync('sh', limited, { encoding: 'utf8' })).toBe('EFBIG');
    expect(readFileSync(join(folder, 'ut.json'), 'utf8')).toBe('gammalt');
    expect(readdirSync(folder)).toEqual(['ut.json']);
  },
);

test('a file is written piece by piece', async () => {
  const file = join(temporaryFolder(), 'ut.json');
  await writeFileWhole(
    file,
    (function* () {
      yield 'å';
      yield '';
      yield 'ä';
    })(),
  );
  expect(readFileSync(file, 'utf8')).toBe('åä');
});

test.skipIf(process.platform === 'win32')(
  'a link stays a link, and permissions stay as they were',
  async () => {
    const folder = temporaryFolder({ 'ut.json': 'gammalt' });
    fs.chmodSync(join(folder, 'ut.json'), 0o640);
    fs.symlinkSync('ut.json', join(folder, 'lank.json'));
    await writeFileWhole(join(folder, 'lank.json'), 'nytt');
    expect(fs.lstatSync(join(folder, 'lank.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'ut.json'), 'utf8')).toBe('nytt');
    expect(fs.statSync(join(folder, 'ut.json')).mode & 0o777).toBe(0o640);
  },
);

test('what killed runs have left of a file is taken away after a while, and nothing else', async () => {
  const kept = [
    '.annan.json.0123456789ab.klarsprak-tmp',
    '.ut.json.0123456789ab.klarsprak-tmp.md',
    '.ut.json.min.klarsprak-tmp',
    '.ut.json.abcdef012345.klarsprak-tmp',
    'ut.json.0123456789ab.klarsprak-tmp',
  ];
  const stale = '.ut.json.0123456789ab.klarsprak-tmp';
  const folder = temporaryFolder(Object.fromEntries([...kept, stale].map((name) => [name, 'x'])));
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of [...kept, stale]) fs.utimesSync(join(folder, name), hourAgo, hourAgo);
  // Another run may be writing this one.
  fs.utimesSync(join(folder, kept[3]!), Date.now() / 1000, Date.now() / 1000);
  await writeFileWhole(join(folder, 'ut.json'), 'nytt');
  expect(readdirSync(folder).sort()).toEqual([...kept, 'ut.json'].sort());
});

test.skipIf(process.platform === 'win32')('a pipe is written to and stays a pipe', async () => {
  const pipe = join(temporaryFolder(), 'ut');
  execFileSync('mkfifo', [pipe]);
  const reader = fs.promises.readFile(pipe, 'utf8');
  await writeFileWhole(pipe, 'text');
  expect(await reader).toBe('text');
  expect(fs.statSync(pipe).isFIFO()).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'a pipe takes what is longer than it holds, as its reader reads, who may come late',
  async () => {
    const pipe = join(temporaryFolder(), 'ut');
    execFileSync('mkfifo', [pipe]);
    const writing = writeFileWhole(pipe, ['å'.repeat(300_000), '', 'ä'.repeat(300_000)]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const read = await fs.promises.readFile(pipe, 'utf8');
    await writing;
    expect(read).toBe('å'.repeat(300_000) + 'ä'.repeat(300_000));
  },
);

test.skipIf(process.platform === 'win32')('a reader of a pipe may stop when it has had enough', async () => {
  const pipe = join(temporaryFolder(), 'ut');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('head', ['-c', '3', pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
  const read = reader.stdout.toArray();
  await writeFileWhole(pipe, 'x'.repeat(1_000_000));
  expect(await read).toEqual([Buffer.from('xxx')]);
});

test.skipIf(process.platform === 'win32')('a pipe that nobody reads is given up, and told', async () => {
  const pipe = join(temporaryFolder(), 'ut');
  execFileSync('mkfifo', [pipe]);
  const error = await writeFileWhole(pipe, 'text', 50).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).messages.sv).toContain('ett rör som ingen läser');
});

// What Node has opened for itself is taken for what the shell has opened: written to, it ends or hangs the program.
test.runIf(process.platform === 'linux')('a stream that the shell has not opened is told', async () => {
  const script = `
    const { writeFileWhole } = await import(${JSON.stringify(source)});
    const { readlinkSync } = await import('node:fs');
    const said = [];
    for (let number = 3; number < 40; number++) {
      let link = '';
      try { link = readlinkSync('/proc/self/fd/' + number); } catch {}
      if (number === 9 || link.startsWith('/')) continue;
      await writeFileWhole('/dev/fd/' + number, '{}').then(
        () => said.push(number),
        (error) => said.push(error.messages.sv),
      );
    }
    await writeFileWhole('/dev/fd/9', 'till skalet');
    process.stdout.write(JSON.stringify([...new Set(said)]));`;
  // What is read from here is a socket, so a pipe stands between.
  const inherited = ['-c', '"$@" 9>&1 | cat', 'sh', ...node(script)];
  const out = execFileSync('sh', inherited, { encoding: 'utf8', timeout: 60_000 });
  expect(out).toMatch(/^till skalet\["Platsen finns inte[^"]*"\]$/u);
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
  const script = `
    const { writeFileWhole } = await import(${JSON.stringify(source)});
    for (let run = 0; ; run++) {
      await writeFileWhole(process.argv[1], JSON.stringify({ run, text: 'x'.repeat(${size}) }));
      process.stdout.write('.');
    }`;
  for (let round = 0; round < 4; round++) {
    const [command, ...argv] = node(script);
    const child = spawn(command!, [...argv, file], { stdio: ['ignore', 'pipe', 'inherit'] });
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
