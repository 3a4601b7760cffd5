import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotateContainer, readContainer } from '../../src/container/index.ts';
import { Checker, formatOf } from '../../src/engine/index.ts';
import { parse } from '../../src/format/index.ts';
import type { Block, ContainerFormat, ParsedDocument } from '../../src/format/types.ts';
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

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** The blocks of a text as a plain HTML page. */
function pageOf(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let open: { tag: string; group: number | undefined } | undefined;
  const close = (): void => {
    if (open !== undefined) parts.push(`</${open.tag}>`);
    open = undefined;
  };
  for (const { kind, depth, text, group, ordinal, within } of blocks) {
    if (within !== undefined) continue;
    const list = kind === 'listItem' ? (ordinal === undefined ? 'ul' : 'ol') : undefined;
    if (open !== undefined && (open.tag !== list || open.group !== group)) close();
    if (list !== undefined) {
      if (open === undefined) parts.push(`<${list}>`);
      open = { tag: list, group };
      parts.push(`<li>${escaped(text)}</li>`);
    } else if (kind === 'heading') parts.push(`<h${depth ?? 2}>${escaped(text)}</h${depth ?? 2}>`);
    else if (kind === 'quotation') parts.push(`<blockquote><p>${escaped(text)}</p></blockquote>`);
    else parts.push(`<p>${escaped(text)}</p>`);
  }
  close();
  return `<html lang="sv"><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`;
}

const wordsOf = ({ blocks }: ParsedDocument): string[] =>
  blocks.filter(({ within }) => within === undefined).flatMap(({ text }) => text.match(/[\p{L}\d]+/gu) ?? []);

/** Share of the members of two lists that both have, by count. */
function agreement(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const member of one) left.set(member, (left.get(member) ?? 0) + 1);
  let shared = 0;
  for (const member of other) {
    const count = left.get(member) ?? 0;
    if (count > 0) shared++;
    left.set(member, count - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
}

describe.skipIf(!hasOffice)('documents that LibreOffice has written', () => {
  let work: string;
  const convert = (files: readonly string[], to: string, ...more: string[]): void => {
    const profile = pathToFileURL(join(work, 'profile')).href;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        ...more,
        '--convert-to',
        to,
        '--outdir',
        work,
        ...files,
      ],
      {
        stdio: 'ignore',
        timeout: 300_000,
      },
    );
  };
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
      const annotated = await annotateContainer(bytes, format as ContainerFormat, annotations, options);
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
