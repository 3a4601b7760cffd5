import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeLens,
  CompletionList,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { Client, type ClientOptions } from './client.ts';

const uri = 'file:///exempelby/brev.md';

let client: Client;
const start = async (options?: ClientOptions) => {
  client = await Client.start(options);
};
afterEach(async () => {
  await client.stop();
});

const longSentence =
  'Vi har fått din ansökan och vi har läst den med stort intresse men vi behöver fler papper från dig innan vi kan säga ja eller nej till det som du vill bygga på din tomt vid sjön i byn där du bor nu.';

describe('hover', () => {
  const hover = async (line: number, character: number) =>
    client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line, character },
    });

  test('tells what, why, what to write instead, an example, the source and where to read more', async () => {
    await start();
    await client.open(uri, 'Årsavgiften skall betalas.');
    const { contents, range } = (await hover(0, 14))!;
    const { value } = contents as MarkupContent;
    expect(value).toContain('`skall`');
    expect(value).toContain('Skriv ”ska” i stället för ”skall”.');
    expect(value).toMatch(/Källa: /u);
    expect(value).toMatch(/Exempel: \*/u);
    expect(value).toMatch(/\[Läs mer om regeln\]\(file:.*docs\/regler\/skall\.md\)/u);
    expect(range).toEqual({ start: { line: 0, character: 12 }, end: { line: 0, character: 17 } });
  });

  test.each([[['plaintext']], [['plaintext', 'markdown']]])(
    'is plain text for a client that wants %j',
    async (contentFormat) => {
      await start({
        capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat } } } as ClientCapabilities,
      });
      await client.open(uri, 'Du skall läsa vår [avfallshanteringsplan](https://exempel.se).');
      const { kind, value } = (await hover(0, 5))!.contents as MarkupContent;
      expect(kind).toBe('plaintext');
      expect(value).toMatch(/^Skall \(skall\)\n/u);
      expect(value).toMatch(/Läs mer om regeln \(file:\S*docs\/regler\/skall\.md\)/u);
      expect(value).not.toMatch(/[*`\\[\]]|---/u);
    },
  );

  test('tells the parts of a long compound', async () => {
    await start();
    await client.open(uri, 'Läs vår avfallshanteringsplan i dag.');
    const { value } = (await hover(0, 15))!.contents as MarkupContent;
    expect(value).toMatch(/avfalls? · hanterings? · plan/u);
  });

  test('tells what a technical term means, also in another form and as a part of the findings', async () => {
    await start();
    await client.open(uri, 'Nämnden har beslutat om försörjningsstödet.');
    const { value } = (await hover(0, 28))!.contents as MarkupContent;
    expect(value).toContain('Fackterm: **försörjningsstöd** – pengar från kommunen till mat, hyra');
  });

  test('tells what a term means where only an easy-to-read text would have to explain it', async () => {
    await start();
    await client.open(uri, 'Du kan lämna en orosanmälan i dag.');
    expect(JSON.stringify(await client.diagnostics(uri))).not.toContain('orosanmälan');
    const { value } = (await hover(0, 18))!.contents as MarkupContent;
    expect(value).toContain('Fackterm: **orosanmälan**');
  });

  test('tells the terms of the project with its own words', async () => {
    const folder = temporaryFolder({
      'klarsprak.config.yaml': 'terms: [ord.yaml]\n',
      'ord.yaml': 'terms:\n  - { term: zyxplan, class: noun, explain: kommunens plan för zyxar }\n',
    });
    await start({ folder });
    const own = pathToFileURL(join(folder, 'brev.md')).href;
    await client.open(own, 'Läs zyxplanen i dag.');
    const found = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: own },
      position: { line: 0, character: 6 },
    });
    expect((found!.contents as MarkupContent).value).toContain('**zyxplan** – kommunens plan för zyxar');
  });

  test('says nothing where there is nothing to say', async () => {
    await start();
    await client.open(uri, 'Vi ses.');
    expect(await hover(0, 1)).toBeNull();
    expect(await hover(99, 99)).toBeNull();
  });

  test('says nothing twice: neither what the client shows itself nor what the message ends with', async () => {
    await start({ initializationOptions: { showsMessages: true } });
    await client.open(uri, 'Årsavgiften skall betalas.');
    expect(((await hover(0, 14))!.contents as MarkupContent).value).not.toContain('Skriv ”ska” i stället');
    await client.stop();
    await start();
    await client.open(uri, 'Ditt behov blir tillgodosett.');
    const { value } = (await hover(0, 20))!.contents as MarkupContent;
    expect(value.split('Skriv vad ni gör').length).toBe(2);
  });

  test('speaks English to who asks for it', async () => {
    await start({ initializationOptions: { settings: { language: 'en' } } });
    await client.open(uri, 'Du skall betala.');
    const { value } = (await hover(0, 5))!.contents as MarkupContent;
    expect(value).toContain('Read more about the rule');
  });
});

describe('code lenses', () => {
  const paragraph = 'Du betalar avgiften i god tid varje månad. '.repeat(30);
  const text = `# Om avgiften\n\n${paragraph}\n\n## Mer\n\n${paragraph}\n\n## Kort\n\nVi ses.\n`;
  const lenses = () => client.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } });

  test('show score and LIX of the text and of each section that is long enough, and the document type', async () => {
    await start();
    await client.open(uri, text);
    const found = (await lenses())!;
    expect(found.map(({ range, command }) => [range.start.line, command!.title])).toEqual([
      [0, expect.stringMatching(/^Klarspråk \d+ av 100 \(.+\) · LIX \d+ \(.+\) · 4\d\d ord$/u)],
      [0, 'Texttyp: text'],
      // Nothing for the title: it would say the same twice, side by side.
      [4, expect.stringMatching(/^Klarspråk \d+ av 100 \(.+\) · LIX \d+ \(.+\) · 2\d\d ord$/u)],
    ]);
    expect(found[1]!.command).toMatchObject({
      command: 'klarsprak.server.chooseDocumentType',
      arguments: [uri],
    });
  });

  test('can be turned off', async () => {
    await start({ initializationOptions: { settings: { codeLens: false } } });
    await client.open(uri, text);
    expect(await lenses()).toBeNull();
  });
});

test('inlay hints tell the length of over-long sentences in the lines asked for', async () => {
  await start();
  await client.open(uri, `Kort.\n\n${longSentence}\n\n${longSentence}`);
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
  });
  expect(hints.map(({ position, label }) => [position, label])).toEqual([
    [{ line: 2, character: longSentence.length }, '44 ord'],
  ]);
});

describe('document symbols', () => {
  const symbols = () =>
    client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  interface Outline {
    [name: string]: Outline;
  }
  const outline = (found: readonly DocumentSymbol[] | undefined): Outline =>
    Object.fromEntries((found ?? []).map(({ name, children }) => [name, outline(children)]));

  test.each([
    ['markdown', '# Ett\n\nText.\n\n## Två\n\nText.\n\n### Tre\n\nText.\n\n## Fyra\n\nText.\n', 'Fyra'],
    ['html', '<h1>Ett</h1><p>Text.</p><h2>Två</h2><h3>Tre</h3><p>Text.</p><h2>Fyra</h2>', 'Fyra'],
  ])('are the headings, nested, of %s', async (languageId, text, last) => {
    await start();
    await client.open(uri, text, languageId);
    const found = await symbols();
    expect(outline(found)).toEqual({ Ett: { Två: { Tre: {} }, [last]: {} } });
  });

  test('are the headings of plain text', async () => {
    await start();
    await client.open(
      uri,
      'Så söker du bygglov\n\nDu söker lov på vår webbplats. Vi svarar inom tio veckor.\n\nVad kostar det?\n\nDu betalar en avgift när du får ditt beslut.\n',
      'plaintext',
    );
    expect(outline(await symbols())).toEqual({ 'Så söker du bygglov': { 'Vad kostar det?': {} } });
  });
});

describe('completion', () => {
  const complete = () =>
    client.request<CompletionList | null>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 14 },
    });

  test('offers plain words for the stiff one before the caret, also while it is held back', async () => {
    await start({ initializationOptions: { settings: { completion: true, pause: 60_000 } } });
    await client.open(uri, 'Du kan erlägg avgiften.');
    await client.change(uri, 'a', [0, 13, 0, 13]);
    expect(await client.diagnostics(uri)).toEqual([]);
    const [item] = (await complete())!.items;
    expect(item).toMatchObject({
      label: 'betala',
      filterText: 'erlägga',
      textEdit: {
        newText: 'betala',
        range: { start: { line: 0, character: 7 }, end: { line: 0, character: 14 } },
      },
    });
  });

  test.each([
    ['Du kan erlä', 'erlägga', 'betala'],
    ['Avgiften erlad', 'erlades', 'betalades'],
    ['Erläg', 'Erlägger', 'Betalar'],
  ])('offers plain words while the stiff one is being typed, in its form: %s', async (text, stiff, plain) => {
    await start({ initializationOptions: { settings: { completion: true } } });
    await client.open(uri, text);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: text.length },
    });
    const word = text.lastIndexOf(' ') + 1;
    expect(items.find(({ filterText }) => filterText === stiff)).toMatchObject({
      label: plain,
      textEdit: {
        newText: plain,
        range: { start: { line: 0, character: word }, end: { line: 0, character: text.length } },
      },
    });
  });

  test('offers nothing for a beginning of three letters, or for what the project accepts', async () => {
    const folder = temporaryFolder({ 'klarsprak.config.yaml': 'accept: [erlägga]\n' });
    await start({ folder, initializationOptions: { settings: { completion: true } } });
    const own = pathToFileURL(join(folder, 'brev.md')).href;
    await client.open(own, 'Du kan erlä');
    const at = (character: number) =>
      client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri: own },
        position: { line: 0, character },
      });
    expect((await at(10)).items).toEqual([]);
    expect((await at(11)).items.map(({ filterText }) => filterText)).not.toContain('erlägga');
  });

  test('offers a plain word once, and is asked again when the next letter tells the form', async () => {
    await start({ initializationOptions: { settings: { completion: true } } });
    await client.open(uri, 'Du kan   erläg');
    const { items, isIncomplete } = (await complete())!;
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['betala', 'betalas', 'betalar']));
    expect(new Set(labels).size).toBe(labels.length);
    expect(isIncomplete).toBe(true);
  });

  test('is off unless asked for', async () => {
    await start();
    await client.open(uri, 'Du kan erlägga avgiften.');
    expect(await complete()).toBeNull();
  });
});
