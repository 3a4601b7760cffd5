import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol/node';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { Client, type ClientOptions, pulling } from './client.ts';

const uri = 'file:///exempelby/brev.md';

let client: Client;
const start = async (options?: ClientOptions) => {
  client = await Client.start(options);
  return client;
};
afterEach(async () => {
  await client.stop();
});

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

/** What a diagnostic marks, cut from the text by bytes, UTF-16 units or characters. */
function marked(text: string, { range }: Diagnostic, encoding: string): string {
  const line = text.split(/\r\n|\r|\n/u)[range.start.line]!;
  const { start, end } = range;
  if (encoding === 'utf-8') return Buffer.from(line).subarray(start.character, end.character).toString();
  if (encoding === 'utf-32') return [...line].slice(start.character, end.character).join('');
  return line.slice(start.character, end.character);
}

describe('positions', () => {
  const text = [
    '# Beslut om åtgärd\r\n\r\n',
    'Räkna på 👩‍🦽 att åtgärden skall göras.\r\n\r\n',
    `${'Även här skall det räknas om.'.normalize('NFD')}\r\n\r\n`,
    'Sista raden, där någon ÅÄÖ 👍🏽 erlägger avgiften.',
  ].join('');

  test.each(['utf-8', 'utf-16', 'utf-32'])(
    'fit lines with å, ä, ö, emoji and decomposed letters in %s',
    async (encoding) => {
      await start({ capabilities: { ...pulling, general: { positionEncodings: [encoding] } } });
      expect(client.initialized.capabilities.positionEncoding).toBe(encoding);
      await client.open(uri, text);
      const words = (await client.diagnostics(uri))
        .filter(({ code }) => code === 'skall' || code === 'kanslisprak')
        .map((diagnostic) => marked(text, diagnostic, encoding));
      expect(words).toEqual(['skall', 'skall', 'erlägger']);
    },
  );

  test('are what a client has in its settings that cannot say how it counts', async () => {
    await start({ initializationOptions: { positionEncoding: 'utf-8' } });
    expect(client.initialized.capabilities.positionEncoding).toBe('utf-8');
  });

  test('are UTF-16 for a client that names no encoding, or only unknown ones', async () => {
    await start({ capabilities: { ...pulling, general: { positionEncodings: ['utf-7'] } } });
    expect(client.initialized.capabilities.positionEncoding).toBe('utf-16');
  });

  test.each(['utf-8', 'utf-16', 'utf-32'])('of edits are read in %s', async (encoding) => {
    await start({
      capabilities: { ...pulling, general: { positionEncodings: [encoding] } },
      initializationOptions: { settings: { pause: 0 } },
    });
    const before = 'Åsa 👍🏽 ska göra det.\r\nOch sedan vila.';
    await client.open(uri, before);
    const prefix = 'Åsa 👍🏽 ';
    const width =
      encoding === 'utf-8'
        ? Buffer.byteLength(prefix)
        : encoding === 'utf-32'
          ? [...prefix].length
          : prefix.length;
    await client.change(uri, 'skall', [0, width, 0, width + 3]);
    const [diagnostic] = await client.diagnostics(uri);
    expect(marked('Åsa 👍🏽 skall göra det.', diagnostic!, encoding)).toBe('skall');
  });
});

describe('a client that asks', () => {
  test('gets the same report once, and then hears that it is unchanged', async () => {
    await start();
    await client.open(uri, 'Du skall betala.');
    const ask = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string; items?: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    const first = await ask();
    expect(first.kind).toBe('full');
    expect(codes(first.items!)).toEqual(['skall']);
    const second = await ask(first.resultId);
    expect(second).toEqual({ kind: 'unchanged', resultId: first.resultId });
    // An edit behind all findings leaves them as they are.
    await client.change(uri, '\n\nVi ses.', [0, 16, 0, 16]);
    expect((await ask(first.resultId)).kind).toBe('unchanged');
    await client.change(uri, 'Hej!\n\n', [0, 0, 0, 0]);
    const moved = await ask(first.resultId);
    expect(moved.kind).toBe('full');
    expect(moved.items![0]!.range.start).toEqual({ line: 2, character: 3 });
  });

  test('gets the answer for the last of many edits, also when it cancels all questions but the last', async () => {
    await start({ initializationOptions: { settings: { pause: 0 } } });
    await client.open(uri, 'Du ');
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const word = 'skall betala avgiften före den 5 maj.';
    const asked: Promise<unknown>[] = [];
    let last: Promise<{ items: Diagnostic[] }> | undefined;
    for (let index = 0; index < word.length; index++) {
      await client.change(uri, word[index]!, [0, 3 + index, 0, 3 + index]);
      const source = new CancellationTokenSource();
      last = client.connection.sendRequest(
        'textDocument/diagnostic',
        { textDocument: { uri } },
        source.token,
      );
      if (index < word.length - 1) source.cancel();
      asked.push(last.then(String, String));
    }
    const answers = await Promise.all(asked);
    expect(codes((await last!).items)).toEqual(['skall']);
    // Those that came while a check was under way cost none.
    expect(answers.filter((answer) => String(answer).includes('Cancelled.')).length).toBeGreaterThan(0);
  });

  test('gets nothing for a text that is not open', async () => {
    await start();
    expect(await client.diagnostics('file:///finns/inte.md')).toEqual([]);
  });
});

describe('a client that does not ask', () => {
  const pushed: ClientCapabilities = {};

  test('gets one answer for the edits that came while a long text was checked', async () => {
    await start({ capabilities: pushed, initializationOptions: { settings: { pause: 0 } } });
    await client.open(uri, 'Du skall betala avgiften.\n\n'.repeat(1000));
    await client.until(() => client.published.get(uri) !== undefined);
    let last = 0;
    for (let index = 0; index < 40; index++) last = await client.change(uri, 'a', [index, 0, index, 0]);
    await client.until(() => client.published.get(uri)!.version === last);
    const answers = client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(answers.length).toBeLessThan(20);
  });

  test('is sent the diagnostics of each version, and none when the text is closed', async () => {
    await start({ capabilities: pushed, initializationOptions: { settings: { pause: 0 } } });
    await client.open(uri, 'Du skall betala.');
    await client.until(() => client.published.get(uri)?.version === 1);
    expect(codes(client.published.get(uri)!.diagnostics)).toEqual(['skall']);
    const version = await client.change(uri, 'ska', [0, 3, 0, 8]);
    await client.until(() => client.published.get(uri)?.version === version);
    expect(client.published.get(uri)!.diagnostics).toEqual([]);
    await client.change(uri, 'skall', [0, 3, 0, 6]);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.until(() => client.published.get(uri)?.diagnostics.length === 0);
  });

  test('is sent what was held back when the writer pauses', async () => {
    await start({ capabilities: pushed, initializationOptions: { settings: { pause: 300 } } });
    await client.open(uri, 'Du ska\n\nNi skall erlägga avgiften.');
    const version = await client.change(uri, 'll', [0, 6, 0, 6]);
    await client.until(() => client.published.get(uri)?.version === version);
    const lines = () => client.published.get(uri)!.diagnostics.map(({ range }) => range.start.line);
    expect(lines()).not.toContain(0);
    expect(lines()).toContain(2);
    await client.until(() => lines().includes(0));
  });
});

describe('a text of many pages', () => {
  const page = 'Ni skall erlägga avgiften i hamnen. Vi ska åka hem sen.\n\n';
  const text = `# Avgifter\n\n<!-- klarsprak-disable-next -->\nHär skall ingen störas.\n\n${page.repeat(800)}`;
  const short = (items: readonly Diagnostic[]) =>
    items.map(({ range, code }) => `${range.start.line}:${range.start.character} ${code}`);
  /** All that is found, as a client has it that cannot be told to ask again. */
  async function whole(): Promise<string[]> {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, text);
    const all = short(await client.diagnostics(uri));
    await client.stop();
    return all;
  }

  test('has its opening marked first for a client that asks, and the rest when it is told to ask again', async () => {
    const all = await whole();
    await start();
    await client.open(uri, text);
    const opening = short(await client.diagnostics(uri));
    expect(opening.length).toBeGreaterThan(50);
    expect(opening.length).toBeLessThan(all.length / 2);
    expect(all).toEqual(expect.arrayContaining(opening));
    await client.message('workspace/diagnostic/refresh');
    expect(short(await client.diagnostics(uri))).toEqual(all);
  });

  test('has its opening marked first for a client that does not ask', async () => {
    const all = await whole();
    await start({ capabilities: {} });
    await client.open(uri, text);
    const published = () => short(client.published.get(uri)?.diagnostics ?? []);
    await client.until(() => published().length > 0);
    const opening = published();
    expect(opening.length).toBeLessThan(all.length / 2);
    expect(all).toEqual(expect.arrayContaining(opening));
    await client.until(() => published().length > opening.length);
    expect(published()).toEqual(all);
  });

  test('is told whole when it has changed before its opening was shown', async () => {
    await start();
    await client.open(uri, text);
    const asked = client.request('textDocument/diagnostic', { textDocument: { uri } });
    await client.change(uri, 'X', [0, 2, 0, 3]);
    await asked;
    expect((await client.diagnostics(uri)).length).toBeGreaterThan(500);
  });

  test('is told whole at once where a baseline says what is known', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'klarsprak.config.yaml'), 'baseline: kant.json\n');
    await writeFile(join(folder, 'kant.json'), '{"version":1,"findings":[]}');
    await start({ folder });
    const file = pathToFileURL(join(folder, 'avgift.md')).href;
    await client.open(file, text);
    expect((await client.diagnostics(file)).length).toBeGreaterThan(500);
  });
});

describe('while somebody writes', () => {
  test('nothing that touches the last edit is marked until the pause is over', async () => {
    await start({ initializationOptions: { settings: { pause: 300 } } });
    await client.open(uri, 'Du \n\nNi skall betala.');
    // The first check reads the data, which may take longer than the pause.
    await client.diagnostics(uri);
    await client.change(uri, 'skall', [0, 3, 0, 3]);
    expect((await client.diagnostics(uri)).map(({ range }) => range.start.line)).toEqual([2]);
    await client.message('workspace/diagnostic/refresh');
    expect((await client.diagnostics(uri)).map(({ range }) => range.start.line)).toEqual([0, 2]);
  });

  test('a client that cannot be told to ask again is sent what was held back, until it asks', async () => {
    await start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { pause: 300 } },
    });
    await client.open(uri, 'Du \n\nNi skall betala.');
    await client.change(uri, 'skall', [0, 3, 0, 3]);
    const lines = (items: readonly Diagnostic[]) => items.map(({ range }) => range.start.line);
    expect(lines(await client.diagnostics(uri))).toEqual([2]);
    await client.until(() => client.published.get(uri)?.diagnostics.length === 1);
    expect(lines(client.published.get(uri)!.diagnostics)).toEqual([0]);
    expect(lines(await client.diagnostics(uri))).toEqual([0, 2]);
    await client.until(() => client.published.get(uri)?.diagnostics.length === 0);
  });

  test('a client that sends the whole text each time has nothing marked where it has changed either', async () => {
    await start({ initializationOptions: { settings: { pause: 60_000 } } });
    const lines = async () => (await client.diagnostics(uri)).map(({ range }) => range.start.line);
    await client.open(uri, '');
    await client.change(uri, 'Du skall');
    expect(await lines()).toEqual([]);
    await client.change(uri, 'Du skall betala.\n\nNi skall');
    expect(await lines()).toEqual([]);
    await client.change(uri, 'Du skall betala.\n\nNi skall ');
    await client.change(uri, 'Du skall betala.\n\nNi skall v');
    expect(await lines()).toEqual([0, 2]);
    await client.change(uri, 'Du skall betala.\n\nNi skall ');
    await client.change(uri, 'Du skall betala.\n\nNi skall');
    expect(await lines()).toEqual([0]);
    // Put in by a program, or pasted.
    await client.change(uri, 'Du skall betala.\n\n'.repeat(100));
    expect(new Set(await lines()).size).toBe(100);
  });

  test('what was there when the text was opened is marked at once', async () => {
    await start({ initializationOptions: { settings: { pause: 60_000 } } });
    await client.open(uri, 'Du skall betala.');
    expect(codes(await client.diagnostics(uri))).toEqual(['skall']);
  });
});

describe('the setting run', () => {
  test('onSave checks what is opened and what is saved', async () => {
    await start({ initializationOptions: { settings: { run: 'onSave' } } });
    await client.open(uri, 'Du skall betala.');
    expect(codes(await client.diagnostics(uri))).toEqual(['skall']);
    await client.change(uri, ' Ni skall vila.', [0, 16, 0, 16]);
    expect(codes(await client.diagnostics(uri))).toEqual(['skall']);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await client.message('workspace/diagnostic/refresh');
    expect(codes(await client.diagnostics(uri))).toEqual(['skall', 'skall']);
  });

  test('onCommand checks on command only', async () => {
    await start({ initializationOptions: { settings: { run: 'onCommand' } } });
    await client.open(uri, 'Du skall betala.');
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.request('workspace/executeCommand', { command: 'klarsprak.server.check', arguments: [uri] });
    expect(codes(await client.diagnostics(uri))).toEqual(['skall']);
  });
});

test('a text with very many findings shows the first and tells how many more there are', async () => {
  await start({ initializationOptions: { settings: { maxFindings: 2 } } });
  await client.open(uri, 'Du skall betala. '.repeat(5));
  const diagnostics = await client.diagnostics(uri);
  expect(diagnostics).toHaveLength(3);
  expect(diagnostics.at(-1)!.message).toMatch(/^\d+ fynd till visas inte/u);
});

describe('the workspace', () => {
  test('is checked file by file when the setting asks for it, with ids for what is unchanged', async () => {
    const home = temporaryFolder({
      'brev.eml': 'Subject: Avgift\r\n\r\nDu skall betala.',
      'ett.md': 'Du skall betala.',
      'två.txt': 'Vi ses.',
      'bild.png': 'skall',
    });
    await start({ folder: home, initializationOptions: { settings: { workspace: true } } });
    type Report = { items: { uri: string; kind: string; resultId: string; items?: Diagnostic[] }[] };
    const ask = (previousResultIds: { uri: string; value: string }[] = []) =>
      client.request<Report>('workspace/diagnostic', { previousResultIds });
    const first = await ask();
    expect(first.items.map(({ uri: one, items }) => [one, codes(items!)])).toEqual([
      [pathToFileURL(join(home, 'ett.md')).href, ['skall']],
      [pathToFileURL(join(home, 'två.txt')).href, []],
    ]);
    const previous = first.items.map(({ uri: one, resultId }) => ({ uri: one, value: resultId }));
    const second = await ask(previous);
    expect(second.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    await writeFile(join(home, 'ett.md'), 'Du ska betala i tid.');
    const third = await ask(previous);
    expect(third.items.map(({ kind }) => kind)).toEqual(['full', 'unchanged']);
    expect(third.items[0]!.items).toEqual([]);
  });

  test('has one report a file, however the client writes its address', async () => {
    const names = ['brev (1).md', 'öppen (2).md', "a+b @ c, d's!.md"];
    const home = temporaryFolder(Object.fromEntries(names.map((name) => [name, 'Du skall betala.'])));
    // VS Code writes percent signs where Node writes none.
    const uris = names.map((name) => {
      const written = encodeURIComponent(name).replace(
        /[!'()]/gu,
        (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
      );
      return `${pathToFileURL(home).href}/${written}`;
    });
    await start({ folder: home, initializationOptions: { settings: { workspace: true } } });
    await client.open(uris[1]!, 'Du ska betala.');
    type Report = { items: { uri: string; kind: string; resultId: string }[] };
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.request<Report>('workspace/diagnostic', { previousResultIds });
    const first = await ask([]);
    const files = ({ items }: Report) => items.map(({ uri: one, kind }) => [fileURLToPath(one), kind]).sort();
    expect(files(first)).toEqual([
      [join(home, names[2]!), 'full'],
      [join(home, names[0]!), 'full'],
    ]);
    const previous = uris.map((one) => ({ uri: one, value: first.items[0]!.resultId }));
    const second = await ask(previous);
    expect(second.items.map(({ uri: one, kind }) => [one, kind]).sort()).toEqual([
      [uris[2], 'unchanged'],
      [uris[0], 'unchanged'],
    ]);
  });

  test('is left alone by default', async () => {
    await start({ folder: temporaryFolder({ 'ett.md': 'Du skall betala.' }) });
    expect(await client.request('workspace/diagnostic', { previousResultIds: [] })).toEqual({ items: [] });
  });
});
