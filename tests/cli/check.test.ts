import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../src/output/schema/result.schema.json' with { type: 'json' };
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, longSentence, markedPart, runCli } from './run-cli.ts';

interface JsonFile {
  path: string;
  documentType: string;
  findings: { ruleId: string; severity: string }[];
}

const texts = { 'ren.txt': clearText, 'lång.txt': longSentence };
const error = ['--rule', 'lang-mening:error'];
const warning = ['--rule', 'lang-mening:warning'];
const info = ['--rule', 'lang-mening:info'];

describe('exit code', () => {
  it.each<[code: number, why: string, argv: string[]]>([
    [0, 'a clean text', ['ren.txt']],
    [1, 'an error', [...error, 'lång.txt']],
    [1, 'a warning', [...warning, 'lång.txt']],
    [0, 'only information', [...info, 'lång.txt']],
    [1, 'information when asked to', [...info, '--fail-on', 'info', 'lång.txt']],
    [0, 'a warning where errors only fail', [...warning, '--fail-on', 'error', 'lång.txt']],
    [0, 'an error where nothing fails', [...error, '--fail-on', 'never', 'lång.txt']],
    [1, 'more warnings than allowed', [...warning, '--max-warnings', '0', 'lång.txt']],
    [
      1,
      'more warnings than allowed where errors only fail',
      [...warning, '--fail-on', 'error', '--max-warnings', '0', 'lång.txt'],
    ],
    [
      1,
      'more warnings than allowed where nothing else fails',
      [...warning, '--fail-on', 'never', '--max-warnings', '0', 'lång.txt'],
    ],
    [0, 'as many warnings as allowed', [...warning, '--max-warnings', '1', 'lång.txt']],
    [
      1,
      'a warning when both limits are named',
      [...warning, '--fail-on', 'warning', '--max-warnings', '1', 'lång.txt'],
    ],
    [1, 'an error when warnings are allowed', [...error, '--max-warnings', '5', 'lång.txt']],
    [1, 'one text of several with a warning', [...warning, 'ren.txt', 'lång.txt']],
    [2, 'a missing file', ['saknas.txt']],
    [2, 'a missing file beside a clean text', ['ren.txt', 'saknas.txt']],
    [2, 'a missing file beside an error', [...error, 'lång.txt', 'saknas.txt']],
  ])('is %i for %s', async (code, _why, argv) => {
    expect((await runCli(argv, { cwd: temporaryFolder(texts) })).code).toBe(code);
  });

  it('lists suggestions in the language of the message', async () => {
    const { out } = await runCli(['--lang', 'en', '-'], {
      stdin: 'Du ska skicka in blannketen till kommunnen.\n',
    });
    expect(out).toMatch(/Do you mean “\S+” or “/u);
    expect(out).not.toMatch(/Do you mean.*(?: eller | ”)/u);
  });

  it('is 0 for a rule that is turned off', async () => {
    const cwd = temporaryFolder(texts);
    expect((await runCli(['--rule', 'lang-mening:off', 'lång.txt'], { cwd })).code).toBe(0);
    expect((await runCli(['--rule', 'lang-mening:error,info=200', 'lång.txt'], { cwd })).code).toBe(0);
  });
});

describe('check', () => {
  it('is what happens without a command', async () => {
    const cwd = temporaryFolder(texts);
    expect(await runCli(['lång.txt'], { cwd })).toEqual(await runCli(['check', 'lång.txt'], { cwd }));
  });

  it('shows findings with their place and a summary', async () => {
    const { out, err } = await runCli([...warning, 'lång.txt'], { cwd: temporaryFolder(texts) });
    expect(out).toMatch(/^lång\.txt {2}text · 44 ord · 44,0 ord per mening · LIX \d+ \(.*osäkert/u);
    expect(out).toMatch(/^ {2}1:17 {2}varning {2}Meningen har 44 ord\..* {2}lang-mening$/mu);
    expect(out).toContain('1 text är granskad: 1 varning.');
    expect(err).toBe('');
  });

  it('praises a clean text', async () => {
    const { out } = await runCli(['ren.txt'], { cwd: temporaryFolder(texts) });
    expect(out).toContain('1 text är granskad: inga anmärkningar. Bra skrivet!');
  });

  it('speaks English', async () => {
    const { out } = await runCli(['--lang', 'en', ...warning, 'lång.txt'], { cwd: temporaryFolder(texts) });
    expect(out).toMatch(/1:17 {2}warning {2}The sentence has 44 words/u);
    expect(out).toContain('1 text checked: 1 warning.');
  });

  it('takes files, folders and patterns together, each file once', async () => {
    const cwd = temporaryFolder({ ...texts, 'a/b/c.md': clearText, 'a/d.html': '<p>Hej.</p>' });
    const { out } = await runCli(['ren.txt', 'a', '**/*.md', '--format', 'json'], { cwd });
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
      'ren.txt',
      'a/b/c.md',
      'a/d.html',
    ]);
  });

  it('takes what follows -- as paths', async () => {
    const cwd = temporaryFolder({ '--format': clearText });
    expect((await runCli(['--', '--format'], { cwd })).code).toBe(0);
  });

  it('sets the document type', async () => {
    const cwd = temporaryFolder(texts);
    const typeOf = async (...argv: string[]) =>
      JSON.parse((await runCli([...argv, '--format', 'json', 'ren.txt'], { cwd })).out).files[0].documentType;
    expect(await typeOf()).toBe('text');
    expect(await typeOf('--type', 'beslut')).toBe('beslut');
    expect(await typeOf('-t', 'Tjänsteskrivelse')).toBe('tjansteskrivelse');
  });

  it('tells of a document type in front matter that is none, and goes on', async () => {
    const cwd = temporaryFolder({ 'a.md': `---\ntitle: Hej\ndokumenttyp: brv\n---\n\n${clearText}` });
    const { code, err } = await runCli(['a.md'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/^a\.md:3: Dokumenttypen ”brv” finns inte och används inte\. Menade du ”brev”\?/u);
  });
});

describe('--quiet', () => {
  it('shows what fails and nothing else', async () => {
    const cwd = temporaryFolder(texts);
    const { out } = await runCli(['-q', ...warning, 'ren.txt', 'lång.txt'], { cwd });
    expect(out).toContain('lång.txt');
    expect(out).not.toMatch(/ren\.txt|granskad/u);
    expect((await runCli(['-q', ...info, 'ren.txt', 'lång.txt'], { cwd })).out).toBe('');
  });

  it('shows the warnings that are too many', async () => {
    const { out, err } = await runCli(['-q', ...warning, '--max-warnings', '0', 'lång.txt'], {
      cwd: temporaryFolder(texts),
    });
    expect(out).toContain('lang-mening');
    expect(err).toBe('klarsprak: Varningarna är 1. Gränsen är 0.\n');
  });
});

describe('errors', () => {
  it('are one line each, and the other texts are still checked', async () => {
    const cwd = temporaryFolder({
      ...texts,
      'bild.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      'tom/bild.png': '',
    });
    const { code, out, err } = await runCli(['bild.png', 'ren.txt', 'rne.txt', '*.pdf', 'tom'], { cwd });
    expect(code).toBe(2);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines).toContain('rne.txt: Filen finns inte. Menade du ren.txt?');
    expect(err).toMatch(/^\*\.pdf: Mönstret passar inte/mu);
    expect(err).toMatch(/^tom: Mappen har inga texter/mu);
    expect(err).toMatch(/^bild\.png: /mu);
    expect(out).toContain('1 text är granskad: inga anmärkningar. Bra skrivet! 4 filer kunde inte granskas.');
  });

  it('are in JSON too', async () => {
    const { code, out } = await runCli(['--format', 'json', 'saknas.txt', 'ren.txt'], {
      cwd: temporaryFolder(texts),
    });
    expect(code).toBe(2);
    const report = JSON.parse(out);
    expect(report.files[0]).toEqual({
      path: 'saknas.txt',
      error: expect.stringContaining('Filen finns inte'),
    });
    expect(report.summary).toMatchObject({ files: 2, failed: 1 });
  });

  it('name a broken configuration with its line; the text is checked with what holds in it', async () => {
    const cwd = temporaryFolder({
      ...texts,
      'klarsprak.config.yaml': 'documentType: brev\nfailon: never\nrules:\n  lang-menig: off\n',
    });
    const { code, out, err } = await runCli(['ren.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe(
      'klarsprak.config.yaml:2: Nyckeln ”failon” finns inte. Menade du ”failOn”?\n' +
        'klarsprak.config.yaml:4: Regeln ”lang-menig” finns inte. Menade du ”lang-mening”? Alla regler: klarsprak rules\n',
    );
    expect(out).toContain('ren.txt  brev · ');
  });

  it('name a configuration that is missing', async () => {
    const { code, err } = await runCli(['--config', 'saknas.yaml', 'ren.txt'], {
      cwd: temporaryFolder(texts),
    });
    expect(code).toBe(2);
    expect(err).toContain('Konfigurationen ”saknas.yaml”: Filen finns inte.');
  });

  it('name the line of a term file', async () => {
    const cwd = temporaryFolder({
      ...texts,
      'klarsprak.config.yaml': 'terms: [ord.yaml]\n',
      'ord.yaml': 'terms:\n  - { term: brukare, replace: [du] }\n  - { trem: fel }\n',
    });
    const { code, err } = await runCli(['ren.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^ord\.yaml:3: /mu);
  });
});

describe('configuration', () => {
  const cwd = () =>
    temporaryFolder({
      'klarsprak.config.yaml': `rules:
  lang-mening: info
ignore: [arkiv/**]
overrides:
  - files: ["beslut/**"]
    documentType: beslut
    rules: { lang-mening: error }
`,
      'brev.txt': longSentence,
      'beslut/Å ä ö.txt': longSentence,
      'arkiv/gammal.txt': longSentence,
    });

  it('holds by file', async () => {
    const { code, out } = await runCli(['--format', 'json', '.'], { cwd: cwd() });
    expect(code).toBe(1);
    const report = JSON.parse(out);
    const levels = (report.files as JsonFile[]).map(({ path, documentType, findings }) => [
      path,
      documentType,
      findings.find(({ ruleId }) => ruleId === 'lang-mening')?.severity,
    ]);
    expect(levels).toEqual([
      ['beslut/Å ä ö.txt', 'beslut', 'error'],
      ['brev.txt', 'text', 'info'],
    ]);
  });

  it('is left out with --no-config', async () => {
    const { out } = await runCli(['--no-config', '--format', 'json', '.'], { cwd: cwd() });
    expect(JSON.parse(out).files).toHaveLength(3);
  });

  it('says why a named text is left out', async () => {
    const { code, out, err } = await runCli(['arkiv/gammal.txt'], { cwd: cwd() });
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(err).toContain(
      'arkiv/gammal.txt: Texten granskas inte: den undantas av ignore i klarsprak.config.yaml.',
    );
  });

  it('gives the language of the run, unless the command line does', async () => {
    const folder = temporaryFolder({ ...texts, '.klarsprakrc': 'language: en' });
    expect((await runCli(['ren.txt'], { cwd: folder })).out).toContain('1 text checked');
    expect((await runCli(['--lang', 'sv', 'ren.txt'], { cwd: folder })).out).toContain('1 text är granskad');
  });

  it('counts the warnings of its texts together', async () => {
    const folder = temporaryFolder({
      'klarsprak.config.yaml': 'maxWarnings: 1\nrules: { lang-mening: warning }\n',
      'a.txt': longSentence,
      'b.txt': longSentence,
    });
    expect((await runCli(['a.txt'], { cwd: folder })).code).toBe(0);
    expect((await runCli(['a.txt', 'b.txt'], { cwd: folder })).code).toBe(1);
  });

  it('accepts words', async () => {
    const folder = temporaryFolder({ ...texts, '.klarsprakrc': `accept: ["${markedPart}"]` });
    expect((await runCli([...error, 'lång.txt'], { cwd: folder })).code).toBe(0);
  });
});

describe('stdin', () => {
  it('is read for -', async () => {
    const { code, out } = await runCli([...warning, '--format', 'json', '-'], { stdin: longSentence });
    expect(code).toBe(1);
    expect(JSON.parse(out).files[0].path).toBe('<stdin>');
  });

  it('takes format and configuration from --stdin-filename', async () => {
    const cwd = temporaryFolder({ 'webb/.klarsprakrc': 'documentType: webbsida' });
    const argv = ['--format', 'json', '--stdin-filename', 'webb/sida.html', '-'];
    const { out } = await runCli(argv, { cwd, stdin: '<h1>Hej</h1><p>Välkommen till oss.</p>' });
    expect(JSON.parse(out).files[0]).toMatchObject({ path: 'webb/sida.html', documentType: 'webbsida' });
    expect(JSON.parse(out).files[0].measures.words).toBe(3);
  });

  it('is what a name without paths means', async () => {
    const { out } = await runCli(['--stdin-filename', 'a.md'], { stdin: clearText });
    expect(out).toMatch(/^a\.md {2}/u);
  });

  it('says that the name of stdin names no file that is read from disk', async () => {
    const { code, err } = await runCli(['--stdin-filename', 'a.md', 'ren.txt']);
    expect(code).toBe(2);
    expect(err).toContain('--stdin-filename');
    expect(err).toContain('ren.txt');
  });

  it('tells a person at a terminal what to do', async () => {
    const { err } = await runCli(['-'], {
      stdin: clearText,
      isTTY: { stdin: true, stdout: false, stderr: false },
    });
    expect(err).toContain('Ctrl+D');
  });

  it('may be empty', async () => {
    expect((await runCli(['-'])).code).toBe(0);
  });
});

describe('encodings', () => {
  const text = 'Hej på dig.\r\nVi hörs åter i morgon.\r\n';
  const utf16 = (bigEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    [0xfeff, ...[...text].map((character) => character.charCodeAt(0))].forEach((unit, index) => {
      view.setUint16(index * 2, unit, !bigEndian);
    });
    return new Uint8Array(view.buffer);
  };

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with BOM', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 LE', utf16(false)],
    ['UTF-16 BE', utf16(true)],
    ['Windows-1252', Uint8Array.from(text, (character) => character.charCodeAt(0))],
  ])('%s is read right', async (_name, bytes) => {
    const cwd = temporaryFolder({ 'Brev till Åsa.txt': bytes });
    const { code, out, err } = await runCli(['inspect', 'Brev till Åsa.txt'], { cwd });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Vi hörs åter i morgon.');
    const checked = await runCli(['--format', 'json', 'Brev till Åsa.txt'], { cwd });
    expect(JSON.parse(checked.out).summary.words).toBe(8);
  });
});

describe('JSON', () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);

  it('follows its schema for real texts', async () => {
    const cwd = temporaryFolder({ ...texts, 'a.md': `# Rubrik\n\n${longSentence}\n`, 'tom.txt': '' });
    const { out } = await runCli(['--format', 'json', '.', 'saknas.txt'], { cwd });
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('survives lone surrogates', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x00, 0xd8, 0x65, 0, 0x6a, 0, 0x2e, 0);
    const { code, out } = await runCli(['--format', 'json', 'a.txt'], {
      cwd: temporaryFolder({ 'a.txt': bytes }),
    });
    expect(code).toBe(0);
    expect(validate(JSON.parse(out))).toBe(true);
  });

  it('points into the source behind a byte order mark and CRLF', async () => {
    const source = `\uFEFFRubrik\r\n\r\n${longSentence}\r\n`;
    const cwd = temporaryFolder({ 'a.txt': source });
    const { out } = await runCli([...error, '--format', 'json', 'a.txt'], { cwd });
    const finding = JSON.parse(out).files[0].findings.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'lang-mening',
    );
    expect(source.slice(finding.start, finding.end)).toBe(markedPart);
    expect([finding.line, finding.column]).toEqual([3, 17]);
  });
});

describe('colour', () => {
  const isTTY = { stdin: false, stdout: true, stderr: true };

  it.each<[boolean, string[], Record<string, string>, boolean]>([
    [false, [], {}, false],
    [true, [], {}, true],
    [false, [], { NO_COLOR: '1' }, true],
    [true, [], { NO_COLOR: '' }, true],
    [true, [], { FORCE_COLOR: '1' }, false],
    [false, [], { FORCE_COLOR: '0' }, true],
    [false, [], { TERM: 'dumb' }, true],
    [true, ['--color', 'always'], { NO_COLOR: '1' }, false],
    [false, ['--color', 'never'], { FORCE_COLOR: '1' }, true],
    [false, ['--no-color'], {}, true],
  ])('%s for %j with %j on a terminal: %s', async (expected, argv, env, terminal) => {
    const { out } = await runCli([...argv, ...warning, 'lång.txt'], {
      cwd: temporaryFolder(texts),
      env,
      ...(terminal ? { isTTY } : {}),
    });
    expect(out.includes('\u001b[')).toBe(expected);
  });
});

describe('inspect', () => {
  it('shows blocks, sentences and tokens', async () => {
    const { code, out } = await runCli(['inspect', 'ren.txt'], { cwd: temporaryFolder(texts) });
    expect(code).toBe(0);
    expect(out).toContain('Du | har | fått | plats | på | förskolan | .');
  });

  it('gives them to machines with offsets into the source', async () => {
    const { out } = await runCli(['inspect', '--format', 'json', 'ren.txt'], { cwd: temporaryFolder(texts) });
    const { blocks } = JSON.parse(out);
    for (const sentence of blocks[0].sentences) {
      expect(clearText.slice(sentence.start, sentence.end)).toBe(sentence.text);
      for (const token of sentence.tokens) expect(clearText.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('gives CoNLL-U', async () => {
    const { code, out } = await runCli(['inspect', '--format', 'conllu', '-'], { stdin: clearText });
    expect(code).toBe(0);
    expect(out).toMatch(/^# text = /mu);
  });

  it.each([
    [['saknas.txt'], 'saknas.txt: Filen finns inte'],
    [['.'], '”.” är 2 texter. Ange en.'],
  ])('%j gives exit code 2', async (argv, message) => {
    const { code, err } = await runCli(['inspect', ...argv], { cwd: temporaryFolder(texts) });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
