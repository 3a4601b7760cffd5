import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../src/output/schema/result.schema.json' with { type: 'json' };
import { docxFile, paragraph } from '../container/docx-file.ts';
import { lines, pdfFile } from '../container/pdf-file.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
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

  test('are found in folders, read from stdin, and inspected', async () => {
    const cwd = await temporaryFolder({ 'brev/a.docx': letter, 'brev/~$a.docx': 'lås' });
    const { out, err } = await runCli(['brev'], { cwd });
    expect(err).toBe('');
    expect(out).toContain(join('brev', 'a.docx'));
    expect((await runCli(['-'], { stdin: letter, cwd })).out).toContain('”skall”');
    expect((await runCli(['inspect', 'brev/a.docx'], { cwd })).out).toContain('docx');
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
