import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { bundle, Client, type ClientOptions } from './client.ts';

let client: Client;
let uri: string;
const start = async (options: ClientOptions & { folder: string }) => {
  client = await Client.start(options);
  uri = pathToFileURL(join(options.folder, 'brev.md')).href;
  await client.open(uri, 'Du skall betala.');
};
afterEach(async () => {
  client?.child.kill('SIGKILL');
  await client?.exited;
  client?.connection.dispose();
});

const addWord = (word: string, where: 'personal' | 'project') =>
  client.request('workspace/executeCommand', {
    command: 'klarsprak.server.addWord',
    arguments: [uri, word, where],
  });
const words = Array.from({ length: 20 }, (_, index) => `fikapåse${index}`);

describe('many changes at once', () => {
  test('of the word list are all kept', async () => {
    const home = temporaryFolder();
    await start({ home, folder: temporaryFolder() });
    await Promise.all(words.map((word) => addWord(word, 'personal')));
    const list = readFileSync(join(home, '.config/klarsprak/ordlista.txt'), 'utf8');
    expect(list).toBe(words.map((word) => `${word}\n`).join(''));
  });

  test('of the configuration are all kept', async () => {
    const folder = temporaryFolder();
    await start({ folder });
    const turnOff = client.request('workspace/executeCommand', {
      command: 'klarsprak.server.turnOffRule',
      arguments: [uri, 'skall'],
    });
    await Promise.all([...words.map((word) => addWord(word, 'project')), turnOff]);
    const configuration = readFileSync(join(folder, 'klarsprak.config.yaml'), 'utf8');
    expect(parse(configuration)).toEqual({ accept: words, rules: { skall: 'off' } });
  });

  test('go on after one that fails', async () => {
    const folder = temporaryFolder({ 'klarsprak.config.yaml': 'rules: [\n' });
    const home = temporaryFolder();
    await start({ folder, home });
    await Promise.all([
      addWord('ett', 'project'),
      addWord('två', 'personal'),
      client.message('window/showMessage'),
    ]);
    expect(readFileSync(join(folder, 'klarsprak.config.yaml'), 'utf8')).toBe('rules: [\n');
    expect(readFileSync(join(home, '.config/klarsprak/ordlista.txt'), 'utf8')).toBe('två\n');
  });
});

/** What a client of its own asks of its server before it is killed. */
const clientScript = `
  const [bundle, folder, uri, wait] = process.argv.slice(1);
  const server = require('node:child_process').spawn(process.execPath, [bundle, '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body);
  };
  const rootUri = uri.slice(0, uri.lastIndexOf('/'));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri, capabilities: {} } });
  send({ method: 'initialized', params: {} });
  const textDocument = { uri, languageId: 'markdown', version: 1, text: 'Du skall betala.' };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument } });
  let said = '';
  server.stdout.on('data', (data) => {
    said += data;
    if (!said.includes('"id":2,')) return;
    server.stdout.removeAllListeners('data');
    const given = { command: 'klarsprak.server.addWord', arguments: [uri, 'fikapåse', 'project'] };
    send({ id: 3, method: 'workspace/executeCommand', params: given });
    // And half a message.
    server.stdin.write('Content-Length: 5000\\r\\n\\r\\n{"jsonrpc":');
    setTimeout(() => {
      process.stdout.write(String(server.pid));
      process.kill(process.pid, 'SIGKILL');
    }, Number(wait));
  });`;

/** Has a client killed some milliseconds after it has asked for a word to be added; gives the id of its server. */
async function serverOfKilledClient(folder: string, wait: number): Promise<number> {
  const place = pathToFileURL(join(folder, 'brev.md')).href;
  const given = ['-e', clientScript, await bundle(), folder, place, String(wait)];
  const killed = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  killed.stdout.on('data', (data) => {
    said += data;
  });
  const signal = await new Promise((resolve) => killed.once('close', (_, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  return Number(said);
}

/** Waits until a process has ended. */
async function gone(id: number): Promise<void> {
  for (;;) {
    try {
      process.kill(id, 0);
    } catch {
      return;
    }
    await sleep(20);
  }
}

/** So large that it takes a while to write. */
const largeList = Array.from({ length: 200_000 }, (_, index) => `ångbåt${index}\n`).join('');

describe('a client that leaves while something is written', () => {
  test('by shutdown has what it asked for', async () => {
    const home = temporaryFolder({ '.config/klarsprak/ordlista.txt': largeList });
    await start({ home, folder: temporaryFolder() });
    await client.diagnostics(uri);
    void addWord('fikapåse', 'personal').catch(() => {});
    expect(await client.stop()).toBe(0);
    const list = readFileSync(join(home, '.config/klarsprak/ordlista.txt'), 'utf8');
    expect(list === `${largeList}fikapåse\n`).toBe(true);
  });

  test.each([0, 20, 60, 120])(
    'by closing its end after %i ms leaves the old list or the new one, and no server',
    async (wait) => {
      const home = temporaryFolder({ '.config/klarsprak/ordlista.txt': largeList });
      await start({ home, folder: temporaryFolder() });
      await client.diagnostics(uri);
      void addWord('fikapåse', 'personal').catch(() => {});
      await sleep(wait);
      client.child.stdin!.destroy();
      client.child.stdout!.destroy();
      expect(await client.exited).toBe(1);
      const list = readFileSync(join(home, '.config/klarsprak/ordlista.txt'), 'utf8');
      expect([largeList, `${largeList}fikapåse\n`].includes(list)).toBe(true);
    },
  );

  test.skipIf(process.platform === 'win32').each([0, 40])(
    'by being killed %i ms after it asked leaves the old configuration or the new one, and no server',
    async (wait) => {
      const old = `accept:\n${largeList.slice(0, 50_000).replace(/^(.+)$/gmu, '  - $1')}`;
      const folder = temporaryFolder({ 'klarsprak.config.yaml': old });
      const file = join(folder, 'klarsprak.config.yaml');
      const server = await serverOfKilledClient(folder, wait);
      await gone(server);
      const { accept } = parse(readFileSync(file, 'utf8')) as { accept: string[] };
      const before = (parse(old) as { accept: string[] }).accept;
      expect([before, [...before, 'fikapåse']]).toContainEqual(accept);
      // The next server takes over as if nothing had happened.
      await start({ folder });
      await addWord('kaffekorg', 'project');
      expect((parse(readFileSync(file, 'utf8')) as typeof accept & { accept: string[] }).accept).toEqual([
        ...accept,
        'kaffekorg',
      ]);
      const drafts = readdirSync(folder).filter((name) => name !== 'klarsprak.config.yaml');
      expect(drafts.length).toBeLessThanOrEqual(1);
    },
  );
});
