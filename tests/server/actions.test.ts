import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionTriggerKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { Client, type ClientOptions, pulling } from './client.ts';

const uri = 'file:///exempelby/brev.md';

let client: Client;
const start = async (options?: ClientOptions) => {
  client = await Client.start(options);
};
afterEach(async () => {
  await client.stop();
});

interface Ask {
  uri?: string;
  range: [line: number, start: number, endLine: number, end: number];
  only?: string[];
  diagnostics?: Diagnostic[];
  triggerKind?: CodeActionTriggerKind;
}

function ask({
  uri: of = uri,
  range: [line, start, endLine, end],
  only,
  diagnostics = [],
  triggerKind,
}: Ask) {
  return client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: of },
    range: { start: { line, character: start }, end: { line: endLine, character: end } },
    context: {
      diagnostics,
      ...(only === undefined ? {} : { only }),
      ...(triggerKind === undefined ? {} : { triggerKind }),
    },
  });
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const [change] = edit?.documentChanges ?? [];
  return (change as { edits: TextEdit[] } | undefined)?.edits ?? Object.values(edit?.changes ?? {}).flat();
}

/** Makes edits in a text, counted in UTF-16 units. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
  return [...edits]
    .sort((one, other) => offset(other.range.start) - offset(one.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}

async function run(action: CodeAction | undefined): Promise<void> {
  const { command, arguments: given } = action!.command!;
  await client.request('workspace/executeCommand', { command, arguments: given });
}

describe('replacements', () => {
  test('are offered one an action, the best one preferred, in the form that fits', async () => {
    await start();
    const text = 'Åtgärden är utförd. Den skall erläggas i tid, för 👍🏽 skull.';
    await client.open(uri, text);
    const actions = (await ask({ range: [0, 30, 0, 30] })).filter(({ edit }) => edit !== undefined);
    expect(titles(actions)[0]).toBe('Skriv ”betalas” i stället för ”erläggas”');
    expect(actions[0]!.isPreferred).toBe(true);
    expect(actions[0]!.diagnostics![0]!.code).toBe('kanslisprak');
    expect(applied(text, editsOf(actions[0]!.edit))).toBe(text.replace('erläggas', 'betalas'));
  });

  test('come from the server’s own findings, whatever ranges the client sends with its diagnostics', async () => {
    await start();
    const text = 'På våren, då åtgärden är över, skall avgiften betalas.';
    await client.open(uri, text);
    const [diagnostic] = await client.diagnostics(uri);
    // Neovim 0.7 sends byte columns here.
    const bytes = Buffer.byteLength(text.slice(0, diagnostic!.range.start.character));
    const wrong: Diagnostic = {
      ...diagnostic!,
      range: { start: { line: 0, character: bytes }, end: { line: 0, character: bytes + 5 } },
    };
    const [action] = await ask({ range: [0, 33, 0, 33], diagnostics: [wrong] });
    expect(applied(text, editsOf(action!.edit))).toBe(text.replace('skall', 'ska'));
  });

  test('of all of one kind are worked out when they are chosen', async () => {
    await start();
    const text = 'Du skall betala.\n\nNi skall vila och vi skall gå.';
    await client.open(uri, text);
    const all = (await ask({ range: [0, 4, 0, 4] })).find(({ title }) => title.startsWith('Ersätt alla 3'));
    expect(all!.edit).toBeUndefined();
    const resolved = await client.request<CodeAction>('codeAction/resolve', all);
    expect(applied(text, editsOf(resolved.edit))).toBe(text.replaceAll('skall', 'ska'));
    await client.change(uri, 'Hej! ', [0, 0, 0, 0]);
    await expect(client.request('codeAction/resolve', all)).rejects.toThrow();
  });

  test('of all of one kind come at once for a client that cannot ask for them', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const text = 'Du skall betala.\n\nNi skall vila.';
    await client.open(uri, text);
    const all = (await ask({ range: [0, 4, 0, 4] })).find(({ title }) => title.startsWith('Ersätt alla 2'));
    expect(all!.edit!.changes).toBeDefined();
    expect(applied(text, editsOf(all!.edit))).toBe(text.replaceAll('skall', 'ska'));
  });

  test('are written so that the markup stays whole', async () => {
    await start();
    const page = 'file:///exempelby/sida.html';
    const text = '<p>Avgiften <b>skall</b> erl&auml;ggas i tid.</p>';
    await client.open(page, text, 'html');
    const actions = await ask({ uri: page, range: [0, 30, 0, 30] });
    expect(applied(text, editsOf(actions[0]!.edit))).toBe('<p>Avgiften <b>skall</b> betalas i tid.</p>');
  });
});

describe('saving', () => {
  const text = 'Du skall betala.\n\nNi skall vila.';

  test.each([[['source.fixAll']], [['source']], [['source.organizeImports']], [undefined]])(
    'changes nothing for %j',
    async (only) => {
      await start();
      await client.open(uri, text);
      const actions = await ask({ range: [0, 0, 2, 0], ...(only === undefined ? {} : { only }) });
      expect(actions.filter(({ kind }) => kind?.startsWith('source'))).toEqual([]);
    },
  );

  test.each([[['source.fixAll']], [['source']]])(
    'is not what a person does who asks for %j by hand: then all sure corrections are offered',
    async (only) => {
      await start();
      await client.open(uri, text);
      const range: Ask['range'] = [0, 0, 2, 0];
      expect(await ask({ range, only, triggerKind: CodeActionTriggerKind.Automatic })).toEqual([]);
      const [action] = await ask({ range, only, triggerKind: CodeActionTriggerKind.Invoked });
      expect(applied(text, editsOf(action!.edit))).toBe('Du ska betala.\n\nNi ska vila.');
    },
  );

  test('corrects what has one sure replacement for who names source.fixAll.klarsprak', async () => {
    await start();
    await client.open(uri, text);
    const [action] = await ask({ range: [0, 0, 2, 0], only: ['source.fixAll.klarsprak'] });
    expect(applied(text, editsOf(action!.edit))).toBe('Du ska betala.\n\nNi ska vila.');
  });
});

describe('accepting', () => {
  test('words is not offered where the mark is not about them', async () => {
    await start({ folder: temporaryFolder() });
    await client.open(uri, '# AVGIFT I EXEMPELBY\n\nDu skall betala.');
    const added = async (line: number) =>
      (await ask({ range: [line, 2, line, 12] })).flatMap(({ command }) =>
        command?.command === 'klarsprak.server.addWord' ? command.arguments?.[1] : [],
      );
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(['rubrik-versaler', 'skall']);
    expect(await added(0)).toEqual([]);
    expect(await added(2)).toEqual(['skall', 'skall']);
  });

  test('or turning off a rule that there is not writes nothing', async () => {
    const folder = temporaryFolder();
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await start({ folder });
    await client.open(inside, 'Du skall betala.');
    for (const command of ['klarsprak.server.turnOffRule', 'klarsprak.server.acceptInFile']) {
      await client.request('workspace/executeCommand', { command, arguments: [inside, 'finns-inte'] });
    }
    expect(existsSync(join(folder, 'klarsprak.config.yaml'))).toBe(false);
  });

  const text = 'Du skall betala zyxavgiften.';

  test('a word for oneself writes it in the word list of the home folder, and the mark is gone', async () => {
    const home = temporaryFolder();
    await start({ home, folder: temporaryFolder() });
    await client.open(uri, text);
    const actions = await ask({ range: [0, 4, 0, 4] });
    await run(actions.find(({ title }) => title === 'Lägg till ”skall” i din ordlista'));
    expect(readFileSync(join(home, '.config/klarsprak/ordlista.txt'), 'utf8')).toBe('skall\n');
    await client.message('workspace/diagnostic/refresh');
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('skall');
    expect(readFileSync(join(home, '.config/klarsprak/ordlista.txt'), 'utf8')).toBe('skall\n');
  });

  test('a word for the project keeps the configuration as its owner wrote it', async () => {
    const configuration =
      '# Våra regler\naccept:\n  - e-legitimation # så heter den\nrules:\n  klockslag: off\n';
    const folder = temporaryFolder({ 'klarsprak.config.yaml': configuration });
    await start({ folder });
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await client.open(inside, text);
    const actions = await ask({ uri: inside, range: [0, 4, 0, 4] });
    await run(actions.find(({ title }) => title === 'Lägg till ”skall” i projektets ordlista'));
    expect(readFileSync(join(folder, 'klarsprak.config.yaml'), 'utf8')).toBe(
      configuration.replace('så heter den\n', 'så heter den\n  - skall\n'),
    );
    expect((await client.diagnostics(inside)).map(({ code }) => code)).not.toContain('skall');
  });

  test('a finding in Markdown puts a comment with a reason before its paragraph', async () => {
    await start();
    const markdown = '# Avgift\n\nHej igen,\ndu skall betala.\n\nVi ses.';
    await client.open(uri, markdown);
    const actions = await ask({ range: [3, 4, 3, 4] });
    const accept = actions.find(({ title }) => title.startsWith('Acceptera i det här dokumentet'));
    expect(applied(markdown, editsOf(accept!.edit))).toBe(
      '# Avgift\n\n<!-- klarsprak-disable-next skall: skriv varför -->\nHej igen,\ndu skall betala.\n\nVi ses.',
    );
  });

  test.each([
    ['\uFEFFDu skall betala.\r\n', '\uFEFF<comment>\r\nDu skall betala.\r\n'],
    ['Hej.\r\rDu skall betala.\r', 'Hej.\r\r<comment>\rDu skall betala.\r'],
  ])('a finding keeps the byte order mark first and the line ends alike: %j', async (markdown, expected) => {
    await start();
    await client.open(uri, markdown);
    const [{ range }] = (await client.diagnostics(uri)) as [Diagnostic];
    const { start: place } = range;
    const actions = await ask({ range: [place.line, place.character, place.line, place.character] });
    const [edit] = editsOf(actions.find(({ title }) => title.startsWith('Acceptera'))!.edit);
    const at = edit!.range.start.line === 0 ? edit!.range.start.character : markdown.indexOf('Du');
    expect(markdown.slice(0, at) + edit!.newText + markdown.slice(at)).toBe(
      expected.replace('<comment>', '<!-- klarsprak-disable-next skall: skriv varför -->'),
    );
  });

  test('a finding in a list puts the comment before the list, which it would cut in two', async () => {
    await start();
    const markdown = 'Så här:\n\n- Du ringer.\n- Du\n  skall betala.\n  - Eller inte.\n';
    await client.open(uri, markdown);
    const actions = await ask({ range: [4, 4, 4, 4] });
    const accept = actions.find(({ title }) => title.startsWith('Acceptera i det här dokumentet'));
    expect(applied(markdown, editsOf(accept!.edit))).toBe(
      markdown.replace('- Du ringer', '<!-- klarsprak-disable-next skall: skriv varför -->\n- Du ringer'),
    );
  });

  test('a finding in HTML puts the comment before its sentence', async () => {
    await start();
    const page = 'file:///exempelby/sida.html';
    const html = '<div>\n<p>Hej igen. Du\nskall betala.</p></div>';
    await client.open(page, html, 'html');
    const actions = await ask({ uri: page, range: [2, 2, 2, 2] });
    const accept = actions.find(({ title }) => title.startsWith('Acceptera i det här dokumentet'));
    expect(applied(html, editsOf(accept!.edit))).toBe(
      html.replace('Du\n', '<!-- klarsprak-disable-next skall: skriv varför -->Du\n'),
    );
  });

  test.each([
    ['a paragraph', 'markdown', '# Avgift\n\nHej igen,\ndu skall betala.\n\nVi ses.', 3],
    ['an item of a list', 'markdown', 'Så här:\n\n- Du ringer.\n- Du\n  skall betala.\n  - Eller inte.\n', 4],
    ['an item of an inner list', 'markdown', 'Så här:\n\n- Du ringer.\n  - Du\n  skall betala.\n', 4],
    ['a heading', 'markdown', 'Text.\n\n# Det\n\n# Så skall vi\n\nVi ses.\n', 4],
    ['a sentence of a page', 'html', '<div>\n<p>Hej igen. Du\nskall betala.</p></div>', 2],
    ['an item of a page', 'html', '<ul><li>Du ringer.</li><li>Du\nskall betala.</li></ul>', 1],
    ['a heading of a page', 'html', '<h1>Så\nskall vi</h1><p>Vi ses.</p>', 1],
  ])('the comment for %s turns the finding off, and is not in vain', async (_, languageId, before, line) => {
    await start();
    const place = languageId === 'html' ? 'file:///exempelby/sida.html' : uri;
    await client.open(place, before, languageId);
    const all = (await client.diagnostics(place)).map(({ code }) => code);
    expect(all).toContain('skall');
    const at = before.split('\n')[line]!.indexOf('skall');
    const actions = await ask({ uri: place, range: [line, at, line, at] });
    const accept = actions.find(
      ({ title, edit }) => title === 'Acceptera i det här dokumentet: Skall' && edit !== undefined,
    );
    const after = applied(before, editsOf(accept!.edit));
    await client.open(place, after, languageId);
    expect((await client.diagnostics(place)).map(({ code }) => code)).toEqual(
      all.filter((code) => code !== 'skall'),
    );
  });

  test('a finding in plain text, which holds no comments, writes it in the configuration for that file', async () => {
    const folder = temporaryFolder();
    await start({ folder });
    const plain = pathToFileURL(join(folder, 'brev (1).txt')).href;
    const other = pathToFileURL(join(folder, 'annat.txt')).href;
    await client.open(plain, text, 'plaintext');
    await client.open(other, text, 'plaintext');
    const actions = await ask({ uri: plain, range: [0, 4, 0, 4] });
    await run(actions.find(({ title }) => title.startsWith('Acceptera i det här dokumentet')));
    expect((await client.diagnostics(plain)).map(({ code }) => code)).not.toContain('skall');
    expect((await client.diagnostics(other)).map(({ code }) => code)).toContain('skall');
  });

  test('turning off a rule makes a configuration where there is none', async () => {
    const folder = temporaryFolder();
    await start({ folder });
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await client.open(inside, text);
    const actions = await ask({ uri: inside, range: [0, 4, 0, 4] });
    await run(actions.find(({ title }) => title.startsWith('Stäng av regeln')));
    expect(readFileSync(join(folder, 'klarsprak.config.yaml'), 'utf8')).toBe('rules:\n  skall: off\n');
    expect((await client.diagnostics(inside)).map(({ code }) => code)).not.toContain('skall');
  });

  test('never touches a configuration that cannot be read, and says so', async () => {
    const broken = 'rules: [\n';
    const folder = temporaryFolder({ 'klarsprak.config.yaml': broken });
    await start({ folder });
    const inside = pathToFileURL(join(folder, 'brev.md')).href;
    await client.open(inside, text);
    const actions = await ask({ uri: inside, range: [0, 4, 0, 4] });
    await run(actions.find(({ title }) => title.startsWith('Stäng av regeln')));
    const { message } = await client.message<{ message: string }>('window/showMessage');
    expect(message).toContain('inte ändrad');
    expect(readFileSync(join(folder, 'klarsprak.config.yaml'), 'utf8')).toBe(broken);
  });

  test('a word says so where there is no home folder', async () => {
    await start({ folder: temporaryFolder() });
    await client.open(uri, text);
    const actions = await ask({ range: [0, 4, 0, 4] });
    await run(actions.find(({ title }) => title.endsWith('i din ordlista')));
    const { message } = await client.message<{ message: string }>('window/showMessage');
    expect(message).toContain('hemmapp');
  });
});

describe('the document type', () => {
  const choose = (of: string, type?: string) =>
    client.request('workspace/executeCommand', {
      command: 'klarsprak.server.chooseDocumentType',
      arguments: type === undefined ? [of] : [of, type],
    });

  test.each([
    ['dokumenttyp: brev', 17],
    ['"documentType" : brev', 21],
  ])('is written in the front matter of Markdown, in the place of %s', async (line, end) => {
    await start();
    await client.open(uri, `---\ntitel: Hej\n${line}\n---\n\nText.`);
    await choose(uri, 'beslut');
    const { edit } = await client.message<{ edit: WorkspaceEdit }>('workspace/applyEdit');
    expect(editsOf(edit)).toEqual([
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: end } },
        newText: 'dokumenttyp: beslut',
      },
    ]);
  });

  test('of other texts is written in the configuration, after the writer is asked', async () => {
    const folder = temporaryFolder({ 'klarsprak.config.json': '{\n    "accept": ["ord"]\n}\n' });
    await start({ folder });
    const page = pathToFileURL(join(folder, 'sida.html')).href;
    await client.open(page, '<p>Text.</p>', 'html');
    await choose(page);
    const written = JSON.parse(readFileSync(join(folder, 'klarsprak.config.json'), 'utf8')) as unknown;
    expect(written).toEqual({
      accept: ['ord'],
      overrides: [{ files: ['sida.html'], documentType: 'brev' }],
    });
    const result = await client.request<{ documentType: string }>('klarsprak/result', { uri: page });
    expect(result.documentType).toBe('brev');
  });

  test('of Markdown is written in the configuration for a client that changes no text for the server', async () => {
    const folder = temporaryFolder({});
    await start({ folder, refuses: ['workspace/applyEdit'] });
    const letter = pathToFileURL(join(folder, 'brev.md')).href;
    await client.open(letter, 'Text.');
    await choose(letter, 'beslut');
    const result = await client.request<{ documentType: string }>('klarsprak/result', { uri: letter });
    expect(result.documentType).toBe('beslut');
  });

  test('of a text without a file holds while it is open', async () => {
    await start();
    await client.open('untitled:Untitled-1', 'Text.', 'plaintext');
    await choose('untitled:Untitled-1', 'protokoll');
    const result = await client.request<{ documentType: string }>('klarsprak/result', {
      uri: 'untitled:Untitled-1',
    });
    expect(result.documentType).toBe('protokoll');
  });
});

test('a text without a file or folder is offered nothing that is written in a configuration', async () => {
  await start();
  const virtual = 'klarprov:/brev.md';
  await client.open(virtual, 'Du skall fika i solkatteriet.\n');
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const actions = await client.request<{ title: string; command?: { arguments: string[] } }[]>(
    'textDocument/codeAction',
    { textDocument: { uri: virtual }, range, context: { diagnostics: [] } },
  );
  const titles = actions.map(({ title }) => title);
  expect(titles).toContain('Lägg till ”solkatteriet” i din ordlista');
  expect(titles.filter((title) => /projektet|Stäng av/u.test(title))).toEqual([]);
  expect(titles).toContainEqual(expect.stringContaining('”ska”'));
});

test('commands with unknown names, texts and arguments do nothing', async () => {
  const folder = temporaryFolder();
  await start({ folder, capabilities: pulling });
  for (const [command, ...given] of [
    ['klarsprak.server.finnsInte', uri],
    ['klarsprak.server.turnOffRule'],
    ['klarsprak.server.turnOffRule', 'file:///finns/inte.md', 'skall'],
    ['klarsprak.server.addWord', 3, { a: 1 }],
  ]) {
    expect(await client.request('workspace/executeCommand', { command, arguments: given })).toBeNull();
  }
  expect(existsSync(join(folder, 'klarsprak.config.yaml'))).toBe(false);
});
