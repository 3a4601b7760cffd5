import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreement, convertWithOffice, pageOf, wordsOf } from '../../scripts/eval/formats.ts';
import { type AnnotatedFormat, annotateContainer, readContainer } from '../../src/container/index.ts';
import { Checker, formatOf } from '../../src/engine/index.ts';
import { parse } from '../../src/format/index.ts';
import { toAnnotations } from '../../src/output/annotations.ts';
import { swedish } from '../support/swedish.ts';
import { expectExactBlocks } from './exact.ts';

// LibreOffice writes the same texts in all its formats: they must read the same, and open again with comments.
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = fileURLToPath(new URL('../corpus/texts/', import.meta.url));
const names = readdirSync(folder).filter((name) =>
  /^(?:brev|beslut|protokoll|tjansteskrivelse)-/u.test(name),
);
const formats = ['docx', 'odt', 'rtf', 'pdf'] as const;

describe.skipIf(!hasOffice)('documents that LibreOffice has written', () => {
  let work: string;
  const convert = (files: readonly string[], to: string, ...more: string[]): void =>
    convertWithOffice(work, files, to, ...more);
  const fileOf = (name: string, extension: string): string =>
    join(work, name.replace(/\.[^.]+$/u, `.${extension}`));
  const checker = new Checker({ swedish, documentType: 'text' });

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'klarsprak-office-'));
    const pages = names.map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const page = join(work, name.replace(/\.[^.]+$/u, '.html'));
      writeFileSync(page, pageOf(parse(source, formatOf(name)!).blocks));
      return page;
    });
    convert(pages, 'odt', '--infilter=HTML (StarWriter)');
    const texts = names.map((name) => fileOf(name, 'odt'));
    for (const format of ['docx', 'rtf', 'pdf']) convert(texts, format);
  }, 600_000);

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test.each(formats)(
    '%s: the same words and the same findings as in the page they come from',
    async (format) => {
      const words: [string[], string[]] = [[], []];
      const findings: [string[], string[]] = [[], []];
      for (const name of names) {
        const page = readFileSync(fileOf(name, 'html'), 'utf8');
        const expected = parse(page, 'html');
        const document = await readContainer(readFileSync(fileOf(name, format)), format);
        expectExactBlocks(document);
        words[0].push(...wordsOf(expected));
        words[1].push(...wordsOf(document));
        const keys = (input: Parameters<Checker['check']>[0]): string[] =>
          checker
            .check(input)
            .findings.map(({ ruleId, actual }) => `${name} ${ruleId} ${actual.replace(/\s+/gu, ' ')}`);
        findings[0].push(...keys({ text: page, format: 'html' }));
        findings[1].push(...keys({ text: document.source, document }));
      }
      expect(agreement(...words)).toBeGreaterThanOrEqual(0.99);
      expect(agreement(...findings)).toBeGreaterThanOrEqual(0.99);
    },
  );

  test.each(['docx', 'odt'] as const)(
    '%s: comments and changes are there when LibreOffice opens the file again',
    async (format) => {
      const name = names.find((one) => one.startsWith('brev-tung'))!;
      const bytes = readFileSync(fileOf(name, format));
      const document = await readContainer(bytes, format);
      const { findings } = checker.check({ text: document.source, document });
      const annotations = toAnnotations(findings, { language: 'sv', suggest: true });
      const options = {
        author: 'klarsprak',
        date: '2026-11-28T12:00:00Z',
        elsewhere: (words: string) => words,
      };
      const annotated = await annotateContainer(bytes, format as AnnotatedFormat, annotations, options);
      expect(annotated.suggested).toBeGreaterThan(0);
      const file = join(work, `granskad.${format}`);
      writeFileSync(file, annotated.bytes);
      convert([file], 'fodt');
      const opened = readFileSync(join(work, 'granskad.fodt'), 'utf8');
      expect(opened.match(/<office:annotation /gu)?.length).toBe(annotated.written);
      expect(opened.match(/<text:deletion>/gu)?.length).toBe(annotated.suggested);
    },
    120_000,
  );
});
