import { spawn } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { Client, type ClientOptions } from './client.ts';

const uri = 'file:///exempelby/brev.md';

let client: Client;
const start = async (options?: ClientOptions) => {
  client = await Client.start(options);
};
afterEach(async () => {
  client.child.kill('SIGKILL');
  await client.exited;
  client.connection.dispose();
});

const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
const send = (body: string | Buffer) => {
  client.child.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
  client.child.stdin!.write(body);
};

describe('messages that make no sense', () => {
  test.each([
    ['a body that is no JSON', '{"jsonrpc": "2.0", '],
    ['no message at all', '[]'],
    ['a body of 200,000 brackets', '['.repeat(200_000)],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['null', 'null'],
    ['a method that nobody has', '{"jsonrpc":"2.0","id":"x","method":"finns/inte","params":{}}'],
    [
      'a notification without what it should have',
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}',
    ],
    [
      'a change of a text that is not open',
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///x","version":2},"contentChanges":[{"text":"x"}]}}',
    ],
    [
      'a change at a place that is not there',
      `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"${uri}","version":2},"contentChanges":[{"text":"","range":{"start":{"line":900,"character":-4},"end":{"line":2,"character":1e9}}}]}}`,
    ],
    [
      'a change without a text',
      `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"${uri}","version":2},"contentChanges":[{},{"text":7}]}}`,
    ],
    [
      'a close of a text that is not open',
      '{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///x"}}}',
    ],
    ['a cancellation of nothing', '{"jsonrpc":"2.0","method":"$/cancelRequest","params":null}'],
    [
      'a hover without a place',
      `{"jsonrpc":"2.0","id":"y","method":"textDocument/hover","params":{"textDocument":{"uri":"${uri}"}}}`,
    ],
  ])('leave the server at work: %s', async (_, body) => {
    await start();
    await client.open(uri, 'Du skall betala.');
    send(body);
    expect(await codes()).toEqual(['skall']);
    expect(client.child.exitCode).toBeNull();
  });

  test.each([
    ['words', 'hej\r\n\r\n'],
    ['a message without a length', 'Content-Type: x\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: tre\r\n\r\n{}'],
    ['a message longer than it says', 'Content-Length: 2\r\n\r\n{}{}'],
  ])('end the server when the next one cannot be found, so that the client knows: %s', async (_, bytes) => {
    await start();
    await client.open(uri, 'Du skall betala.');
    await codes();
    client.child.stdin!.write(bytes);
    void codes().catch(() => {});
    expect(await client.exited).toBe(1);
    expect(client.stderr).toMatch(/header|Content-Length/iu);
  });

  test('a URI that names no file is a text like others', async () => {
    await start();
    for (const one of [
      'untitled:Untitled-1',
      'vscode-vfs://github/x/y.md',
      'file:///%E0%A4%A',
      'inget',
      '',
    ]) {
      await client.open(one, 'Du skall betala.');
      expect((await client.diagnostics(one)).map(({ code }) => code)).toEqual(['skall']);
    }
  });
});

describe('clients that lose count of their texts', () => {
  const pushed = { capabilities: {}, initializationOptions: { settings: { pause: 0 } } };
  const shown = () => client.published.get(uri)?.diagnostics.map(({ code }) => code);
  const open = (text: string, version?: number) =>
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  const change = (text: string, version?: number | null) =>
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });

  test.each([
    ['none', undefined],
    ['null', null],
    ['the same again', 1],
    ['an earlier one', 0],
  ])('get the marks of the text that they sent last, with the version %s', async (_, version) => {
    await start(pushed);
    await open('Du skall betala.', version === null ? undefined : version);
    await client.until(() => shown()?.length === 1);
    await change('Du ska betala.', version);
    await client.until(() => shown()?.length === 0);
    await change('Du skall vila.', version);
    await client.until(() => shown()?.length === 1);
    const { diagnostics } = client.published.get(uri)!;
    expect(diagnostics[0]!.range.start).toEqual({ line: 0, character: 3 });
  });

  test('see no marks on a text that they close while it is checked', async () => {
    await start(pushed);
    await open('Du skall erlägga avgiften.\n\n'.repeat(500), 1);
    // When this is answered the check has begun, and waits for the data.
    await client.request('textDocument/documentSymbol', { textDocument: { uri: 'untitled:none' } });
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.open('untitled:other', 'Du skall betala.');
    await client.until(() => client.published.get('untitled:other')?.diagnostics.length === 1);
    expect(shown()).toEqual([]);
  });

  test('see no old marks on a text that they open twice', async () => {
    await start({ capabilities: {}, initializationOptions: { settings: { pause: 200 } } });
    await open('Du ska betala.', 1);
    await client.until(() => shown()?.length === 0);
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { text: 'll', range: { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } } },
      ],
    });
    await client.request('klarsprak/status', { uri });
    await open('Du ska betala.', 1);
    await client.request('klarsprak/status', { uri });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await client.request('klarsprak/status', { uri });
    expect(shown()).toEqual([]);
  });
});

describe('texts as they come', () => {
  test.each([
    ['gfm', 'file:///exempelby/README', 'Du **skall** betala.'],
    ['mhtml', 'file:///exempelby/sida.html', '<p>Du <b>skall</b> betala.</p>'],
    ['Markdown', 'file:///exempelby/brev', 'Du **skall** betala.'],
    ['', 'file:///exempelby/brev.txt', 'Du skall betala.'],
    [undefined, 'file:///exempelby/brev.txt', 'Du skall betala.'],
  ])('are known by the name that the editor has for their language: %s', async (languageId, of, text) => {
    await start();
    await client.notify('textDocument/didOpen', { textDocument: { uri: of, languageId, version: 1, text } });
    expect((await client.diagnostics(of)).map(({ code }) => code)).toEqual(['skall']);
  });

  test('20 MB are taken, edited and left unchecked', async () => {
    await start();
    const line = 'Du skall betala avgiften i tid.\n';
    await client.open(uri, line.repeat(Math.ceil(20_000_000 / line.length)));
    expect(await codes()).toEqual([]);
    await client.change(uri, 'x', [5, 0, 5, 0]);
    expect(await codes()).toEqual([]);
    await client.change(uri, 'Du skall betala.');
    expect(await codes()).toEqual(['skall']);
  });

  test('20 MB are too large whatever is asked of them, and the server answers at once', async () => {
    await start({ initializationOptions: { settings: { completion: true } } });
    const line = 'Du skall betala avgiften i tid.\n';
    await client.open(uri, line.repeat(Math.ceil(20_000_000 / line.length)));
    const textDocument = { uri };
    const position = { line: 1, character: 5 };
    const range = { start: position, end: position };
    const context = { diagnostics: [], only: ['source.fixAll.klarsprak'] };
    await client.request('workspace/executeCommand', {
      command: 'klarsprak.server.check',
      arguments: [uri],
    });
    expect(await client.request('klarsprak/report', { uri })).toBeNull();
    expect(await client.request('klarsprak/result', { uri })).toBeNull();
    expect(await client.request('textDocument/codeAction', { textDocument, range, context })).toEqual([]);
    expect(await client.request('textDocument/codeLens', { textDocument })).toBeNull();
    expect(await client.request('textDocument/inlayHint', { textDocument, range })).toBeNull();
    expect(await client.request('textDocument/hover', { textDocument, position })).toBeNull();
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toBeNull();
    expect(await client.request('textDocument/completion', { textDocument, position })).toMatchObject({
      items: [],
    });
    expect(await client.request('klarsprak/status', { uri })).toMatchObject({
      state: 'tooLarge',
      neverChecked: true,
      message: expect.stringContaining('för stor för att granskas här'),
    });
  });

  test('a text that becomes damaged and sound again keeps up', async () => {
    await start();
    await client.open(uri, 'Du får hjälp för att söka.');
    expect(await codes()).toEqual([]);
    await client.change(uri, 'Du fÃ¥r hjÃ¤lp fÃ¶r att sÃ¶ka.');
    expect(await codes()).toEqual(['skadad-text']);
    await client.change(uri, '\0\uFFFD\uD800 skall \u{1F469}');
    await client.diagnostics(uri);
    await client.change(uri, 'Du skall få hjälp för att söka.');
    expect(await codes()).toEqual(['skall']);
  });
});

describe('the server leaves with its client', () => {
  test('after shutdown and exit, with 0', async () => {
    await start();
    expect(await client.stop()).toBe(0);
  });

  test('after exit without shutdown, with 1', async () => {
    await start();
    await client.notify('exit', null);
    expect(await client.exited).toBe(1);
  });

  test('when its input ends', async () => {
    await start();
    await client.open(uri, 'Du skall betala.');
    client.child.stdin!.end();
    expect(await client.exited).toBe(1);
  });

  test('when nobody reads what it writes', async () => {
    await start({ capabilities: {} });
    client.child.stdout!.destroy();
    await client.open(uri, 'Du skall betala.');
    expect(await client.exited).toBe(1);
  });

  test('when the process that started it is gone, though somebody else holds its input open', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await start({ processId: parent.pid! });
    parent.kill('SIGKILL');
    expect(await client.exited).toBe(1);
  });
});
