import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { Client, type ClientOptions, pulling } from './client.ts';

const uri = 'file:///exempelby/brev.md';
const text = 'Du skall betala.';

let client: Client;
const start = async (options?: ClientOptions) => {
  client = await Client.start(options);
};
afterEach(async () => {
  await client.stop();
});

const codes = async (of = uri) => (await client.diagnostics(of)).map(({ code }) => code);

interface Status {
  uri: string;
  state: string;
  message: string;
  problems: { file?: string; line?: number; message: string }[];
}
const status = (of = uri) => client.request<Status | null>('klarsprak/status', { uri: of });

describe('the configuration on the disk', () => {
  const watching: ClientCapabilities = {
    ...pulling,
    workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  };

  test('holds from the moment that it changes', async () => {
    const folder = temporaryFolder({ 'klarsprak.config.yaml': 'rules: { skall: off }\n' });
    const file = join(folder, 'klarsprak.config.yaml');
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    const changed = async (type: number) => {
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(file).href, type }],
      });
    };
    await start({ folder, capabilities: watching });
    await client.message('client/registerCapability');
    await client.open(inside, text);
    expect(await codes(inside)).toEqual([]);
    writeFileSync(file, 'rules: { skall: error }\n');
    await changed(2);
    await client.message('workspace/diagnostic/refresh');
    expect((await client.diagnostics(inside)).map(({ severity }) => severity)).toEqual([1]);
    rmSync(file);
    await changed(3);
    expect((await client.diagnostics(inside)).map(({ severity }) => severity)).toEqual([2]);
  });

  test('holds after it is saved in the editor, for a client that watches no files', async () => {
    const folder = temporaryFolder({ 'klarsprak.config.yaml': '' });
    const file = join(folder, 'klarsprak.config.yaml');
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await start({ folder });
    await client.open(inside, text);
    expect(await codes(inside)).toEqual(['skall']);
    writeFileSync(file, 'rules: { skall: off }\n');
    await client.notify('textDocument/didSave', { textDocument: { uri: pathToFileURL(file).href } });
    expect(await codes(inside)).toEqual([]);
  });

  test('that is broken is told with file and line, and the rest is checked', async () => {
    const folder = temporaryFolder({ 'klarsprak.config.yaml': 'rules:\n  skal: off\n' });
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await start({ folder, initializationOptions: { status: true } });
    await client.open(inside, text);
    expect(await codes(inside)).toEqual(['skall']);
    const told = await client.message<Status>('klarsprak/status');
    expect(told).toMatchObject({ uri: inside, state: 'configuration' });
    expect(told.problems).toEqual([
      { file: 'klarsprak.config.yaml', line: 2, message: expect.stringContaining('Menade du ”skall”?') },
    ]);
    expect(told.message).toMatch(/^klarsprak\.config\.yaml:2: /u);
  });

  test('may lie where the setting says', async () => {
    const folder = temporaryFolder({ 'regler/vara.yaml': 'rules: { skall: off }\n' });
    await start({ folder, initializationOptions: { settings: { config: 'regler/vara.yaml' } } });
    await client.open(uri, text);
    expect(await codes()).toEqual([]);
  });

  test('that the setting names and that is missing is told', async () => {
    await start({
      folder: temporaryFolder(),
      initializationOptions: { settings: { config: 'finns-inte.yaml' } },
    });
    await client.open(uri, text);
    expect(await codes()).toEqual([]);
    expect(await status()).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('finns-inte.yaml'),
    });
  });
});

test('what is asked for while a word joins the list never brings its mark back', async () => {
  const words = [
    'skall',
    'erlägga',
    'härmed',
    'huruvida',
    'samtliga',
    'avseende',
    'beträffande',
    'erforderliga',
  ];
  const folder = temporaryFolder({ 'klarsprak.config.yaml': 'accept: []\n' });
  const inside = pathToFileURL(join(folder, 'brev.md')).href;
  await start({ folder });
  await client.open(inside, ['Brev.', ...words.map((word) => `Vi skriver ${word} här.`)].join('\n\n'));
  const marked = async () => {
    const lines = (await client.diagnostics(inside)).map(({ range }) => range.start.line);
    return words.filter((_, index) => lines.includes(2 * index + 2));
  };
  const before = await marked();
  expect(before.length).toBeGreaterThan(4);
  for (const word of before) {
    // A version that nobody has asked for yet, so that each answer needs the settings.
    await client.change(inside, ' ', [0, 5, 0, 5]);
    await Promise.all([
      client.request('workspace/executeCommand', {
        command: 'klarsprak.server.addWord',
        arguments: [inside, word, 'project'],
      }),
      ...Array.from({ length: 6 }, () => client.diagnostics(inside)),
    ]);
    expect(await marked()).not.toContain(word);
  }
});

describe('the settings of the editor', () => {
  test('are asked for, and hold from the moment that they change', async () => {
    let settings: unknown = { enable: false };
    const capabilities: ClientCapabilities = {
      ...pulling,
      workspace: {
        ...pulling.workspace,
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
      },
    };
    await start({ capabilities, settings: () => settings });
    await client.open(uri, text);
    expect(await codes()).toEqual([]);
    settings = { enable: true, language: 'en' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const [diagnostic] = await client.diagnostics(uri);
    expect(diagnostic!.message).toMatch(/^Write /u);
  });

  test('may be sent by a client that cannot be asked', async () => {
    await start();
    await client.open(uri, text);
    await client.notify('workspace/didChangeConfiguration', { settings: { klarsprak: { enable: false } } });
    expect(await codes()).toEqual([]);
  });

  test('that make no sense keep their defaults', async () => {
    await start({
      initializationOptions: { settings: { run: 'ibland', pause: 'lång', enable: 'nja', maxSize: -1 } },
    });
    await client.open(uri, text);
    expect(await codes()).toEqual(['skall']);
  });
});

describe('the status always says why nothing shows', () => {
  test.each([
    ['off', { enable: false }, 'markdown', text, 'avstängd'],
    ['unsupported', {}, 'python', text, 'Den här sortens fil'],
    ['tooLarge', { maxSize: 5 }, 'markdown', text, 'gränsen är 5'],
    ['waiting', { run: 'onCommand' }, 'markdown', text, 'när du kör kommandot'],
    ['checked', {}, 'markdown', 'Vi ses.', 'Bra skrivet'],
    ['checked', {}, 'markdown', '', 'ingen löpande text'],
    [
      'checked',
      {},
      'markdown',
      'We have decided that you must pay the fee this month.',
      'ingen löpande text på svenska',
    ],
    ['checked', {}, 'markdown', `<!-- klarsprak-disable-next skall: lagtext -->\n${text}`, 'accepterade (1)'],
    ['damaged', {}, 'markdown', 'Du fÃ¥r hjÃ¤lp fÃ¶r att sÃ¶ka.', 'skadad'],
  ])('%s', async (state, settings, languageId, source, message) => {
    await start({ initializationOptions: { settings } });
    await client.open(uri, source, languageId);
    expect(await status()).toMatchObject({ uri, state, message: expect.stringContaining(message) });
  });

  test('stale: what shows holds for the saved text only', async () => {
    await start({ initializationOptions: { settings: { run: 'onSave' } } });
    await client.open(uri, text);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await client.diagnostics(uri);
    await client.change(uri, 'Mer. ', [0, 0, 0, 0]);
    expect(await status()).toMatchObject({ state: 'stale', message: expect.stringContaining('sparar') });
  });

  test('ignored', async () => {
    const folder = temporaryFolder({ 'klarsprak.config.yaml': 'ignore: ["*.md"]\n' });
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await start({ folder });
    await client.open(inside, text);
    expect(await codes(inside)).toEqual([]);
    expect(await status(inside)).toMatchObject({ state: 'ignored' });
  });

  test('is sent to no client that has not asked for it', async () => {
    await start();
    await client.open(uri, text);
    await client.diagnostics(uri);
    expect(client.received.filter(({ method }) => method === 'klarsprak/status')).toEqual([]);
  });
});

describe('settings that a client tells', () => {
  const messages = async () => (await client.diagnostics(uri)).map(({ message }) => message);
  const english = { settings: { language: 'en' } };

  test.each([[{}], [null], [{ klarsprak: null }]])(
    'leave those of the initialisation be when they say nothing: %j',
    async (settings) => {
      await start({ initializationOptions: english });
      await client.notify('workspace/didChangeConfiguration', { settings });
      await client.open(uri, text);
      expect(await messages()).toEqual([expect.stringContaining('Write')]);
    },
  );

  test('are asked for where the client answers, whether or not it can be told to tell of changes', async () => {
    let language = 'en';
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    await start({ capabilities, settings: () => ({ language }) });
    await client.open(uri, text);
    expect(await messages()).toEqual([expect.stringContaining('Write')]);
    language = 'sv';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await messages()).toEqual([expect.stringContaining('Skriv')]);
  });

  test('are not waited for without end', async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    let answer: (settings: unknown) => void = () => {};
    const settings = () => new Promise((resolve) => (answer = resolve));
    await start({ capabilities, settings, initializationOptions: english });
    await client.open(uri, text);
    expect(await messages()).toEqual([expect.stringContaining('Write')]);
    answer({ language: 'sv' });
    await client.message('workspace/diagnostic/refresh');
    expect(await messages()).toEqual([expect.stringContaining('Skriv')]);
  });

  test('do not stop the server when the client cannot answer', async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    await start({
      capabilities,
      settings: () => {
        throw new Error('no settings today');
      },
    });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.open(uri, text);
    expect(await codes()).toEqual(['skall']);
  });
});

describe('a client that shows no status and watches no files', () => {
  const faulty = () => temporaryFolder({ 'klarsprak.config.yaml': 'rules:\n  skal: off\n' });
  const shown = () =>
    client.received.flatMap(({ method, params }) =>
      method === 'window/showMessage' ? (params as { message: string }).message : [],
    );

  test('is told once of a faulty configuration, with the line', async () => {
    const folder = faulty();
    const [one, other] = ['brev.md', 'beslut.md'].map((name) => pathToFileURL(join(folder, name)).href);
    await start({ folder });
    for (const inside of [one!, other!]) {
      await client.open(inside, text);
      await codes(inside);
      await client.change(inside, 'Hej. ', [0, 0, 0, 0]);
      await codes(inside);
    }
    expect(shown()).toEqual([expect.stringContaining('klarsprak.config.yaml:2: ')]);
  });

  test('has the configuration read again when a text is saved', async () => {
    const folder = faulty();
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await start({ folder });
    await client.open(inside, text);
    expect(await codes(inside)).toEqual(['skall']);
    writeFileSync(join(folder, 'klarsprak.config.yaml'), 'rules:\n  skall: off\n');
    await client.notify('textDocument/didSave', { textDocument: { uri: inside } });
    expect(await codes(inside)).toEqual([]);
  });
});

test('a text over the limit is checked on command', async () => {
  await start({ initializationOptions: { settings: { maxSize: 5 } } });
  await client.open(uri, text);
  expect(await codes()).toEqual([]);
  await client.request('workspace/executeCommand', { command: 'klarsprak.server.check', arguments: [uri] });
  expect(await codes()).toEqual(['skall']);
  await client.change(uri, 'Hej. ', [0, 0, 0, 0]);
  expect(await codes()).toEqual([]);
});
