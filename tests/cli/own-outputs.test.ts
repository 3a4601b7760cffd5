import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxFile, paragraph } from '../container/docx-file.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, runCli } from './run-cli.ts';

// A slip of the pen must not cost anybody a text.
describe('a result that would take the place of a text', () => {
  it.each([
    [['a.md', '--format', 'json:a.md']],
    [['--format', 'stylish', '--format', 'markdown:./x/../a.md', 'b.md', 'a.md']],
    [['-', '--stdin-filename', 'a.md', '--format', 'sarif:a.md']],
    [['tal.csv', '--table', 'tal.csv']],
    [['report', 'a.md', 'b.md', '-o', 'a.md']],
    [['compare', 'a.md', 'b.md', '-o', 'a.md']],
  ])('is not written: %j', async (argv) => {
    const cwd = temporaryFolder({ 'a.md': clearText, 'b.md': clearText, 'tal.csv': clearText });
    const { code, out, err } = await runCli(argv, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Resultatet skulle skriva över \S+, som är en av texterna\./u);
    for (const name of ['a.md', 'b.md', 'tal.csv']) {
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(clearText);
    }
  });

  it('is no history either', async () => {
    const cwd = temporaryFolder({ 'a.md': clearText });
    const { code, err } = await runCli(['report', 'a.md', '--history', 'a.md'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('a.md: Filen är ingen klarspråkshistorik')]);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(clearText);
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });

  it.each([[['länk.md', '--format', 'json:a.md']], [['a.md', '--format', 'json:länk.md']]])(
    'is not written over a link either: %j',
    async (argv) => {
      const cwd = temporaryFolder({ 'a.md': clearText });
      symlinkSync('a.md', join(cwd, 'länk.md'));
      expect((await runCli(argv, { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(clearText);
    },
  );
});

describe('the result of an earlier run in a folder', () => {
  it.each(['markdown:summa.md', 'html:rapport.html'])('is no text: %s', async (format) => {
    const cwd = temporaryFolder({ 'a.md': clearText });
    for (let time = 0; time < 2; time++) {
      const { out } = await runCli(['.', '--format', 'stylish', '--format', format], { cwd });
      expect(out).toContain('1 text är granskad');
    }
  });
});

describe('the name - for a result', () => {
  it.each([
    [['report', 'a.md', '-o', '-'], /^<!doctype html>/iu],
    [['compare', 'a.md', 'b.md', '-f', 'json', '-o', '-'], /^\{/u],
    [['a.md', '-f', 'json:-'], /^\{/u],
    [['annotate', 'a.docx', '-o', '-'], /^PK/u],
  ])('stands for standard output: %j', async (argv, begins) => {
    const files = {
      'a.md': clearText,
      'b.md': clearText,
      'a.docx': docxFile({ body: paragraph(clearText) }),
    };
    const cwd = temporaryFolder(files);
    const { out } = await runCli(argv, { cwd });
    expect(out).toMatch(begins);
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
  });

  it('shows no document on a terminal', async () => {
    const cwd = temporaryFolder({ 'a.docx': docxFile({ body: paragraph(clearText) }) });
    const isTTY = { stdin: true, stdout: true, stderr: true };
    const { code, out, err } = await runCli(['annotate', 'a.docx', '-o', '-'], { cwd, isTTY });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Ett dokument går inte att visa på skärmen');
  });

  it.each([
    [['report', 'a.md', '--history', '-'], '--history'],
    [['check', 'a.md', '--baseline', '-', '--update-baseline'], '--baseline'],
    [['check', 'a.md', '--state', '-'], '--state'],
    [['init', '--baseline', '-', '--yes'], '--baseline'],
  ])('will not do for a file that is kept: %j', async (argv, option) => {
    const cwd = temporaryFolder({ 'a.md': clearText });
    const { code, err } = await runCli(argv, { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(`${option} behöver ett filnamn`)]);
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });
});

// Whoever gets the file is told by their program that it is damaged.
describe('a name that ends as something else', () => {
  const files = {
    'a.md': clearText,
    'b.md': clearText,
    'a.docx': docxFile({ body: paragraph(clearText) }),
  };

  it.each([
    [['annotate', 'a.docx', '-o', 'x.pdf'], 'x.docx'],
    [['report', 'a.md', '-o', 'n.PDF'], 'n.html'],
    [['report', 'a.md', '--history', 'h.xlsx'], 'h.ndjson'],
    [['compare', 'a.md', 'b.md', '-o', 'j.html'], 'j.txt'],
    [['compare', 'a.md', 'b.md', '-f', 'html', '-o', 'j.json'], 'j.html'],
    [['a.md', '-f', 'json:r.html'], 'r.json'],
    [['a.md', '-f', 'stylish', '-f', 'json:mapp/r.1.sarif'], 'mapp/r.1.json'],
    [['a.md', '-f', 'junit:r.json'], 'r.xml'],
    [['a.md', '-f', 'html:r.docx'], 'r.html'],
  ])('is told, with one that fits: %j', async (argv, better) => {
    const cwd = temporaryFolder(files);
    const { code, out, err } = await runCli(argv, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`Skriv till exempel ${better}.`);
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
    expect((await runCli(['--lang', 'en', ...argv], { cwd })).err).toContain(`Write for example ${better}.`);
  });

  it.each([
    ['annotate', 'a.docx', '-o', 'x.DOCX'],
    ['annotate', 'a.docx', '-o', 'x'],
    ['report', 'a.md', '-o', 'n.htm', '--history', 'h.txt'],
    ['compare', 'a.md', 'b.md', '-o', 'j.md'],
    ['a.md', '-f', 'sarif:r.json', '-f', 'gitlab:g.json', '-f', 'ndjson:n.jsonl', '-f', 'stylish:r.log'],
    ['a.md', '-f', 'json:r', '-f', 'html:r.txt', '-f', 'checkstyle:r.2026'],
  ])('is not seen where it promises nothing else: %s %s %s %s', async (...argv) => {
    const { code, err } = await runCli(argv, { cwd: temporaryFolder(files) });
    expect(err).not.toContain('Skriv till exempel');
    expect(code).toBe(0);
  });
});

describe('a folder for a result', () => {
  it.each([
    [['report', 'a.md', '-o', 'ut'], 'ut/resultat.html'],
    [['report', 'a.md', '-o', 'ny/'], 'ny/resultat.html'],
    [['a.md', '-f', 'json:ut/'], 'ut/resultat.json'],
    [['a.md', '--table', 'tal.csv'], 'tal.csv/resultat.csv'],
  ])('is told before the texts are read: %j', async (argv, better) => {
    const cwd = temporaryFolder({ 'a.md': clearText, 'ut/b.md': clearText, 'tal.csv/b.md': clearText });
    const { code, out, err } = await runCli(argv, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll('\\', '/')).toContain(`till exempel ${better}.`);
  });
});
