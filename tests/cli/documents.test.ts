import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../src/output/schema/result.schema.json' with { type: 'json' };
import { docxFile, paragraph } from '../container/docx-file.ts';
import { lines, pdfFile } from '../container/pdf-file.ts';
import { repository } from '../host/git-repository.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { dataOf } from '../report/reviewed.ts';
import { runCli } from './run-cli.ts';

const letter = docxFile({
  body:
    paragraph('Hej Anna!') +
    `<w:p><w:r><w:lastRenderedPageBreak/><w:t>Avgiften skall betalas till oss innan månaden är slut.</w:t></w:r></w:p>`,
});

describe('documents on the command line', () => {
  test('are checked as texts are, and findings say the page and the paragraph', async () => {
    const cwd = await temporaryFolder({ 'brev.docx': letter });
    const { out, err } = await runCli(['brev.docx'], { cwd });
    expect(err).toBe('');
    expect(out).toMatch(/sida 2, stycke 1\s+varning\s+Skriv ”ska” i stället för ”skall”/u);
    const { out: english } = await runCli(['--lang', 'en', 'brev.docx'], { cwd });
    expect(english).toMatch(/page 2, paragraph 1\s+warning/u);
    const { out: json } = await runCli(['--format', 'json', 'brev.docx'], { cwd });
    const report = JSON.parse(json);
    expect(new Ajv2020().validate(schema, report)).toBe(true);
    expect(report.files[0].findings[0].place).toEqual({ page: 2, paragraph: 1 });
  });

  test('are told by page and paragraph where programs show files by lines', async () => {
    const cwd = await temporaryFolder({ 'brev.docx': letter });
    const outputOf = async (format: string) =>
      (await runCli(['--format', format, '--rule', 'skall:error', 'brev.docx'], { cwd })).out;
    for (const format of ['sarif', 'github', 'gitlab', 'junit', 'checkstyle']) {
      expect(await outputOf(format)).toMatch(/Sida 2, stycke 1: Skriv ”ska”/u);
    }
    expect(await outputOf('github')).not.toMatch(/line=/u);
    expect(await outputOf('junit')).toContain('name="skall sida 2, stycke 1"');
    const sarif = JSON.parse(await outputOf('sarif'));
    const { locations } = sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'skall');
    expect(locations[0].physicalLocation.region).toBeUndefined();
    expect(locations[0].logicalLocations).toEqual([
      { name: 'sida 2, stycke 1', fullyQualifiedName: 'sida 2, stycke 1', kind: 'element' },
    ]);
  });

  test('are found in folders, read from stdin, and inspected', async () => {
    const cwd = await temporaryFolder({ 'brev/a.docx': letter, 'brev/~$a.docx': 'lås' });
    const { out, err } = await runCli(['brev'], { cwd });
    expect(err).toBe('');
    expect(out).toContain(join('brev', 'a.docx'));
    expect((await runCli(['-'], { stdin: letter, cwd })).out).toContain('”skall”');
    expect((await runCli(['inspect', 'brev/a.docx'], { cwd })).out).toContain('docx');
  });

  test('that are plain text under the name of a document are read, and a note says so', async () => {
    const text = 'Ni skall betala avgiften till oss innan månaden är slut.';
    const names = ['a.docx', 'a.doc', 'a.odt', 'a.rtf', 'a.pdf', 'a.msg', 'a.eml', 'a.xlsx'];
    const cwd = await temporaryFolder(Object.fromEntries(names.map((name) => [name, text])));
    for (const name of names) {
      const { code, out, err } = await runCli(['--fail-on', 'never', name], { cwd });
      expect(out, name).toContain('Skriv ”ska” i stället för ”skall”');
      expect(err, name).toMatch(
        /^a\.\w+: Namnet säger att filen är .+, men den är ren text och är läst som det\./u,
      );
      expect(code, name).toBe(0);
    }
    const { code, err } = await runCli(['annotate', 'a.docx', '-o', 'b.docx'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(
      /Word-dokument \(\.docx\), men den är ren text[\s\S]+går det inte att skriva kommentarer/u,
    );
    expect((await runCli(['inspect', 'a.docx'], { cwd })).err).toContain('ren text');
  });

  test('that have the name of a text or of another document are read as what they are, and a note says so', async () => {
    const rtf = '{\\rtf1 Avgiften skall betalas till oss.}';
    const page = '<!doctype html><p>Avgiften skall betalas till oss.</p>';
    const files = {
      'a.txt': letter,
      'a.md': letter,
      'a.odt': letter,
      'b.txt': rtf,
      'c.docx': page,
      'd.docx': '',
    };
    const cwd = await temporaryFolder(files);
    const errorOf = async (name: string) => {
      const { code, out, err } = await runCli(['--fail-on', 'never', name], { cwd });
      expect(code, name).toBe(0);
      if (name !== 'd.docx') expect(out, name).toContain('Skriv ”ska” i stället för ”skall”');
      expect(out, name).not.toContain('doctype');
      return err;
    };
    for (const name of ['a.txt', 'a.md', 'a.odt'])
      expect(await errorOf(name)).toContain('men den är ett Word-dokument (docx) och är läst som det');
    expect(await errorOf('b.txt')).toContain('men den är en rtf-fil');
    expect(await errorOf('c.docx')).toContain('men den är en webbsida (html)');
    expect(await errorOf('d.docx')).toContain('men den är tom');
  });

  test('under a fitting name, an unknown one or none are read without a word', async () => {
    const rtf = '{\\rtf1 Avgiften skall betalas till oss.}';
    const files = {
      'brev.docm': letter,
      brev: letter,
      'brev.slutlig': letter,
      'brev.doc': rtf,
      'tom.txt': '',
    };
    const cwd = await temporaryFolder(files);
    for (const name of Object.keys(files)) expect((await runCli([name], { cwd })).err, name).toBe('');
  });

  test('that cannot be read say why, and the others are checked', async () => {
    const scanned = await pdfFile([[]]);
    const cwd = await temporaryFolder({
      'brev.docx': letter,
      'skannad.pdf': scanned,
      'trasig.docx': 'PK\u0003\u0004',
    });
    const { code, out, err } = await runCli(['brev.docx', 'skannad.pdf', 'trasig.docx'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('1 text är granskad');
    expect(err).toMatch(/skannad\.pdf: Pdf-filen har ingen text/u);
    expect(err).toMatch(/trasig\.docx: .* är skadad/u);
  });
});

describe('klarsprak annotate', () => {
  test('writes a copy with comments, and changes when asked to', async () => {
    const cwd = await temporaryFolder({ 'brev.docx': letter });
    const { code, out, err } = await runCli(['annotate', 'brev.docx', '-o', 'granskad.docx', '--suggest'], {
      cwd,
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^granskad\.docx: kommentarer: \d+, ändringsförslag: \d+\.$/mu);
    expect(new Uint8Array(await readFile(join(cwd, 'brev.docx')))).toEqual(letter);
    // The suggested change counts as accepted, so that the word is not marked again.
    expect((await runCli(['granskad.docx'], { cwd })).out).not.toContain('”skall”');
  });

  test('leaves out what the baseline knows', async () => {
    const cwd = await temporaryFolder({ 'brev.docx': letter });
    await runCli(['brev.docx', '--baseline', 'b.json', '--update-baseline'], { cwd });
    const { out } = await runCli(['annotate', 'brev.docx', '-o', 'x.docx', '--baseline', 'b.json'], { cwd });
    expect(out).toBe('x.docx: kommentarer: 0.\n');
  });

  test('never writes over the original, needs a name, and tells which files take comments', async () => {
    const pdf = await pdfFile([lines(['Avgiften skall betalas till oss i tid.'], 60, 100)]);
    const cwd = await temporaryFolder({ 'brev.docx': letter, 'brev.txt': 'Hej!', 'brev.pdf': pdf });
    expect((await runCli(['annotate', 'brev.docx', '-o', './brev.docx'], { cwd })).err).toContain(
      'skriva över',
    );
    expect((await runCli(['annotate', 'brev.docx'], { cwd })).err).toContain('--output');
    const { code, err } = await runCli(['annotate', 'brev.txt', '-o', 'x.txt'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('docx, odt eller pdf')]);
    expect((await runCli(['annotate', 'brev.pdf', '-o', 'x.pdf'], { cwd })).code).toBe(0);
    expect((await runCli(['annotate', 'brev.pdf', '-o', 'ny mapp/x.pdf'], { cwd })).code).toBe(0);
    expect((await runCli(['annotate', 'brev.pdf', '-o', 'brev.txt/x.pdf'], { cwd })).err).toContain(
      'i vägen',
    );
  });
});

describe('reports and comparisons', () => {
  test('read documents, and say the page and the paragraph', async () => {
    const rewritten = docxFile({
      body:
        paragraph('Hej Anna!') +
        paragraph('Betala avgiften till oss innan månaden är slut.') +
        paragraph('Kommunen skall inte ta ut någon annan ersättning av dig.'),
    });
    const cwd = await temporaryFolder({ 'brev.docx': letter, 'ny.docx': rewritten });
    const compared = await runCli(['compare', 'brev.docx', 'ny.docx'], { cwd });
    expect([compared.code, compared.err]).toEqual([0, '']);
    expect(compared.out).toMatch(/^ {2}sida 2, stycke 1 {2}/mu);
    expect(compared.out).toMatch(/^ {2}stycke 3 {2}/mu);
    const page = await runCli(['compare', 'brev.docx', 'ny.docx', '-f', 'html'], { cwd });
    expect(page.out).toContain('(sida 2, stycke 1)');
    const json = await runCli(['compare', 'brev.docx', 'ny.docx', '-f', 'json'], { cwd });
    expect(JSON.parse(json.out).findings.solved[0].place).toEqual({ page: 2, paragraph: 1 });
    const { code, err } = await runCli(['report', 'brev.docx', '-o', 'rapport.html'], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining('1 text')]);
    const [text] = dataOf(await readFile(join(cwd, 'rapport.html'), 'utf8')).texts;
    expect(text!.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'skall', place: 'sida 2, stycke 1', block: 1 }),
    );
  });

  test('say what was left out of a document', async () => {
    const message =
      'From: Alva <alva@exempelby.se>\r\nSubject: Avgift\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDu skall svara oss i maj.\r\n--x\r\nContent-Type: application/pdf; name=bilaga.pdf\r\nContent-Disposition: attachment; filename=bilaga.pdf\r\n\r\n%PDF\r\n--x--\r\n';
    const cwd = await temporaryFolder({ 'brev.eml': message });
    for (const command of [['check'], ['report', '-o', 'r.html']]) {
      expect((await runCli([...command, 'brev.eml'], { cwd })).err).toContain('bilaga.pdf');
    }
  });
});

test('a document that has changed counts as a whole with --changed-since', async () => {
  const { folder: cwd, git } = repository({ 'lika.txt': 'Du skall svara.\n' });
  await writeFile(join(cwd, 'brev.docx'), docxFile({ body: paragraph('Hej!') }));
  git('add', '.');
  git('commit', '-qm', 'Brev');
  await writeFile(join(cwd, 'brev.docx'), letter);
  const { out } = await runCli(['--changed-since', 'HEAD', '.'], { cwd });
  expect(out).toContain('”skall”');
  expect(out).not.toContain('lika.txt');
});
