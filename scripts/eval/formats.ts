import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContainer } from '../../src/container/index.ts';
import { Checker, formatOf, type SourceInput } from '../../src/engine/index.ts';
import { parse } from '../../src/format/index.ts';
import type { Block, ParsedDocument } from '../../src/format/types.ts';
import { loadSwedish } from '../../src/host/language-data.ts';

/** The formats that LibreOffice writes and that are read as documents. */
const officeFormats = ['docx', 'odt', 'rtf', 'pdf'] as const;
type OfficeFormat = (typeof officeFormats)[number];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** The blocks of a text as a plain HTML page, from which LibreOffice makes its documents. */
export function pageOf(blocks: readonly Block[]): string {
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
    // Labels, names and addresses, which are none in HTML when they stand in a paragraph.
    else if (kind === 'fragment') parts.push(`<address>${escaped(text)}</address>`);
    else if (kind === 'quotation') parts.push(`<blockquote><p>${escaped(text)}</p></blockquote>`);
    else parts.push(`<p>${escaped(text)}</p>`);
  }
  close();
  return `<html lang="sv"><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`;
}

export const wordsOf = ({ blocks }: Pick<ParsedDocument, 'blocks'>): string[] =>
  blocks.filter(({ within }) => within === undefined).flatMap(({ text }) => text.match(/[\p{L}\d]+/gu) ?? []);

/** The cells of the tables of a document, each a block of its own. */
const cellsOf = ({ blocks }: ParsedDocument): string[] =>
  blocks.filter(({ kind }) => kind === 'tableCell').map(({ text }) => text.replace(/\s+/gu, ' '));

/** What only one of two lists has, by count. */
function onlyIn(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const member of other) left.set(member, (left.get(member) ?? 0) + 1);
  return one.filter((member) => {
    const count = left.get(member) ?? 0;
    if (count > 0) left.set(member, count - 1);
    return count === 0;
  });
}

/** Share of the members of two lists that both have, by count (Dice). */
export function agreement(one: readonly string[], other: readonly string[]): number {
  const all = one.length + other.length;
  return all === 0 ? 1 : (2 * (one.length - onlyIn(one, other).length)) / all;
}

/** Lets LibreOffice write files in another format into a folder; a profile is made there. */
export function convertWithOffice(
  folder: string,
  files: readonly string[],
  to: string,
  ...more: string[]
): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      ...more,
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'ignore', timeout: 600_000 },
  );
}

/**
 * Measures how far a text says the same in every format: LibreOffice writes the texts of a folder as docx, odt, rtf
 * and pdf, and the words, findings and table cells of each are compared with those of the page that it made them of.
 *
 * @param kept Folder for LibreOffice's files, which are used again when they are there already.
 */
export async function evaluateFormats(folder: string, kept?: string): Promise<object> {
  const work = kept ?? mkdtempSync(join(tmpdir(), 'klarsprak-formats-'));
  mkdirSync(work, { recursive: true });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => formatOf(name) !== undefined,
  );
  const stems = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const format = formatOf(name)!;
    // Blocks do not say which row of a table they stand in: a page with tables is used as it is.
    const page = format === 'html' && /<table/iu.test(text) ? text : pageOf(parse(text, format).blocks);
    if (!/\p{L}{3}/u.test(page.replace(/<[^>]*>/gu, ''))) continue;
    const stem = `${index}`.padStart(4, '0');
    stems.set(stem, name);
    writeFileSync(join(work, `${stem}.html`), page);
  }
  const missing = (extension: string) =>
    [...stems.keys()].filter((stem) => !existsSync(join(work, `${stem}.${extension}`)));
  const pages = missing('odt').map((stem) => join(work, `${stem}.html`));
  if (pages.length > 0) convertWithOffice(work, pages, 'odt', '--infilter=HTML (StarWriter)');
  for (const format of officeFormats) {
    const files = missing(format).map((stem) => join(work, `${stem}.odt`));
    if (files.length > 0) convertWithOffice(work, files, format);
  }
  const checker = new Checker({ swedish: await loadSwedish(), documentType: 'text' });
  const keysOf = (input: SourceInput): string[] =>
    checker.check(input).findings.map(({ ruleId, actual }) => `${ruleId}: ${actual.replace(/\s+/gu, ' ')}`);
  const expected = new Map(
    [...stems.keys()].map((stem) => {
      const text = readFileSync(join(work, `${stem}.html`), 'utf8');
      const page = parse(text, 'html');
      return [stem, { words: wordsOf(page), keys: keysOf({ text, format: 'html' }), cells: cellsOf(page) }];
    }),
  );
  const report: Record<string, object> = {};
  for (const format of officeFormats)
    report[format] = await evaluateFormat(format, stems, expected, work, keysOf);
  if (kept === undefined) rmSync(work, { recursive: true, force: true });
  return { texts: stems.size, ...report };
}

/** Adds to how many members two lists have in common, counted in both, and to how many they have. */
function count(sum: number[], one: readonly string[], other: readonly string[]): void {
  sum[0]! += 2 * (one.length - onlyIn(one, other).length);
  sum[1]! += one.length + other.length;
}

async function evaluateFormat(
  format: OfficeFormat,
  stems: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, { words: string[]; keys: string[]; cells: string[] }>,
  work: string,
  keysOf: (input: SourceInput) => string[],
): Promise<object> {
  const all = { words: [0, 0], findings: [0, 0], cells: [0, 0] };
  const differences: Record<string, string[]> = {};
  let alike = 0;
  for (const [stem, name] of stems) {
    const document = await readContainer(readFileSync(join(work, `${stem}.${format}`)), format);
    const { words, keys, cells } = expected.get(stem)!;
    const own = {
      words: wordsOf(document),
      keys: keysOf({ text: document.source, document }),
      cells: cellsOf(document),
    };
    count(all.words, words, own.words);
    count(all.findings, keys, own.keys);
    count(all.cells, cells, own.cells);
    const different = [
      ...onlyIn(keys, own.keys).map((key) => `- ${key}`),
      ...onlyIn(own.keys, keys).map((key) => `+ ${key}`),
      ...onlyIn(cells, own.cells).map((cell) => `- cell ${cell}`),
      ...onlyIn(own.cells, cells).map((cell) => `+ cell ${cell}`),
      ...onlyIn(words, own.words)
        .slice(0, 5)
        .map((word) => `- ord ${word}`),
      ...onlyIn(own.words, words)
        .slice(0, 5)
        .map((word) => `+ ord ${word}`),
    ];
    if (different.length === 0) alike++;
    else differences[`${stem} ${name}`] = different.map((one) => one.slice(0, 120));
  }
  const share = ([shared, both]: number[]) => Math.round((shared! / Math.max(1, both!)) * 1e5) / 1e5;
  const cells = all.cells[1] === 0 ? {} : { cells: share(all.cells) };
  return { words: share(all.words), findings: share(all.findings), ...cells, alike, differences };
}
