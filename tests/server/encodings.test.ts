import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { Client, type ClientOptions } from './client.ts';

let client: Client;
const start = async (options?: ClientOptions) => {
  client = await Client.start(options);
};
afterEach(async () => {
  await client.stop();
});

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** A text as programs save it, in the order that one of them goes from one to the next. */
const encodings: [name: string, encode: (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  // Latin-1, but for the quotation marks.
  ['Windows-1252', (text) => Buffer.from(text.replaceAll('”', '\x94'), 'latin1')],
  ['UTF-16 LE with BOM', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-8 with BOM', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 BE with BOM', (text) => bigEndian(`\uFEFF${text}`)],
  ['UTF-8 again', (text) => Buffer.from(text)],
];

const text = [
  // A mark on the first line, where a byte order mark would move it.
  '# Åtgärder som skall göras på Åkerö\r\n\r\n',
  'Åtgärden ”särskild åtgärd” skall göras på våren.\r\n\r\n',
  'Du skall erlägga avgiften för båtplatsen före midsommar.\r\n',
].join('');

const marks = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, range }) => ({ code, range, marked: markedIn(text, range) }));

function markedIn(source: string, { start, end }: Diagnostic['range']): string {
  return source.split('\r\n')[start.line]!.slice(start.character, end.character);
}

interface WorkspaceReport {
  items: { uri: string; kind: string; resultId: string; items?: Diagnostic[] }[];
}
const askWorkspace = async (previous?: { uri: string; resultId: string }) => {
  const { items } = await client.request<WorkspaceReport>('workspace/diagnostic', {
    previousResultIds: previous === undefined ? [] : [{ uri: previous.uri, value: previous.resultId }],
  });
  return items[0]!;
};

describe('a text of the workspace that is saved in another encoding', () => {
  test('has the same marks in the same places all the way and back, and a new word in each', async () => {
    const folder = temporaryFolder({ 'brev.md': text });
    const file = join(folder, 'brev.md');
    await start({ folder, initializationOptions: { settings: { workspace: true } } });
    const first = await askWorkspace();
    const expected = marks(first.items!);
    expect(expected.map(({ marked }) => marked)).toEqual(['skall', 'skall', 'skall', 'erlägga']);
    for (const [name, encode] of encodings) {
      writeFileSync(file, encode(text));
      expect((await askWorkspace(first)).kind, name).toBe('unchanged');
      expect(marks((await askWorkspace()).items!), name).toEqual(expected);
      writeFileSync(file, encode(text.replace('våren', 'våren, på vilket åtgärden icke')));
      const changed = await askWorkspace(first);
      expect(changed.kind, name).toBe('full');
      expect(changed.items!.length, name).toBeGreaterThan(expected.length);
    }
  });

  test('that becomes bytes of no encoding takes no other text with it', async () => {
    const folder = temporaryFolder({ 'annat.md': 'Du skall betala.', 'brev.md': text });
    await start({ folder, initializationOptions: { settings: { workspace: true } } });
    const ask = () => client.request<WorkspaceReport>('workspace/diagnostic', { previousResultIds: [] });
    expect((await ask()).items).toHaveLength(2);
    for (const bytes of [
      Buffer.from([0xff, 0xfe, 0x00]),
      Buffer.from([0, 1, 2, 3, 0xff, 0xd8]),
      Buffer.from(text, 'utf16le').subarray(1),
      Buffer.alloc(0),
    ]) {
      writeFileSync(join(folder, 'brev.md'), bytes);
      const { items } = await ask();
      const other = items.find(({ uri }) => uri.endsWith('/annat.md'))!;
      expect(other.items!.map(({ code }) => code)).toEqual(['skall']);
    }
    writeFileSync(join(folder, 'brev.md'), text);
    expect((await ask()).items.map(({ items }) => items!.length)).toEqual([1, 4]);
  });
});

describe('an open text whose file is saved in another encoding', () => {
  test('is what the editor has of it: damaged if read wrongly, whole when read again', async () => {
    const folder = temporaryFolder({ 'brev.md': text });
    const file = join(folder, 'brev.md');
    const uri = pathToFileURL(file).href;
    await start({ folder, initializationOptions: { settings: { workspace: true } } });
    await client.open(uri, text);
    const expected = marks(await client.diagnostics(uri));
    for (const [name, encode] of encodings) {
      writeFileSync(file, encode(text));
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      expect(marks(await client.diagnostics(uri)), name).toEqual(expected);
      // The workspace leaves out what the editor has.
      const report = await client.request<WorkspaceReport>('workspace/diagnostic', { previousResultIds: [] });
      expect(report.items, name).toEqual([]);
      // An editor that keeps to UTF-8 when the file has changed under it.
      const asUtf8 = readFileSync(file, 'utf8');
      if (asUtf8.replace('\uFEFF', '') !== text) {
        await client.change(uri, asUtf8);
        const codes = (await client.diagnostics(uri)).map(({ code }) => code);
        expect(codes, name).toContain('skadad-text');
        expect(await client.request('klarsprak/status', { uri }), name).toMatchObject({ state: 'damaged' });
        await client.change(uri, text);
      }
      await client.notify('textDocument/didSave', { textDocument: { uri } });
      expect(marks(await client.diagnostics(uri)), name).toEqual(expected);
      expect(await client.request('klarsprak/status', { uri }), name).toMatchObject({ state: 'checked' });
    }
    // When it is closed, it is a text of the workspace again.
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(marks((await askWorkspace()).items!)).toEqual(expected);
  });
});

describe('what the server writes', () => {
  const addWord = async (folder: string, word: string, where: string) => {
    const uri = pathToFileURL(join(folder, 'brev.md')).href;
    await client.open(uri, 'Du skall betala.');
    await client.request('workspace/executeCommand', {
      command: 'klarsprak.server.addWord',
      arguments: [uri, word, where],
    });
  };

  test.each(encodings)('keeps the words of a word list that was saved in %s', async (_, encode) => {
    const list = '# Våra ”egna” ord\r\nångbåtsö\r\n';
    const home = temporaryFolder({ '.config/klarsprak/ordlista.txt': encode(list) });
    const folder = temporaryFolder();
    await start({ home, folder });
    await addWord(folder, 'fikapåse', 'personal');
    const written = readFileSync(join(home, '.config/klarsprak/ordlista.txt'), 'utf8');
    // A byte order mark stays; what is read is the same with it.
    expect(written.replace(/^\uFEFF/u, '')).toBe(`${list}fikapåse\r\n`);
  });

  test.each(encodings)('keeps a configuration that was saved in %s', async (_, encode) => {
    const configuration = '# Våra ”egna” regler\r\naccept:\r\n  - ångbåtsö\r\n';
    const folder = temporaryFolder({ 'klarsprak.config.yaml': encode(configuration) });
    await start({ folder });
    await addWord(folder, 'fikapåse', 'project');
    const written = readFileSync(join(folder, 'klarsprak.config.yaml'), 'utf8');
    expect(written).toBe(`${configuration}  - fikapåse\r\n`);
  });
});
