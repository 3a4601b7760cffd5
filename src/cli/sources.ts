import nodePath from 'node:path';
import type { CheckResult } from '../engine/index.ts';
import type { RawSource } from '../host/check-source.ts';
import { HostError } from '../host/errors.ts';
import { type FoundSource, findSources, type NotFound } from '../host/find-sources.ts';
import { decodeContent, type ReadSource, readBytes, readStream } from '../host/read-source.ts';
import type { CliIo } from './io.ts';
import type { RunTexts } from './run-texts.ts';

/** The argument that stands for stdin. */
export const stdinArgument = '-';

/** A text to read: on disk, from stdin, or a page. Of a page `file` is the address. */
export interface CliSource extends FoundSource {
  stdin: boolean;
  /** Fetches a page. Throws a `HostError`. */
  page?: () => Promise<CliContent>;
  /** The result of an earlier run that was broken off. */
  earlier?: CheckResult;
  /** Keeps the result, in case this run is broken off. */
  keep?: (result: CheckResult) => Promise<void>;
}

/** What was read, and what was told with it. */
export type CliContent = Pick<RawSource, 'content' | 'charset' | 'format'>;

/**
 * The texts that the arguments name; stdin comes first, as if it lay under the name it was given, or in the
 * working folder when it has none.
 */
export async function findCliSources(
  paths: readonly string[],
  stdinFilename: string | undefined,
  io: CliIo,
): Promise<{ sources: CliSource[]; problems: NotFound[] }> {
  const found = await findSources(
    paths.filter((path) => path !== stdinArgument),
    io.cwd,
  );
  const sources: CliSource[] = [];
  for (const source of found.sources) {
    if (!isWarc(source.file)) sources.push({ ...source, stdin: false });
    else for (const page of await archivedSources(source, found.problems)) sources.push(page);
  }
  if (paths.includes(stdinArgument)) {
    const path = stdinFilename || '<stdin>';
    sources.unshift({ path, file: nodePath.resolve(io.cwd, path), named: true, stdin: true });
  }
  return { sources, problems: found.problems };
}

function isWarc(file: string): boolean {
  return /\.warc(?:\.gz)?$/iu.test(file);
}

/** The pages in a web archive, by their addresses. */
async function archivedSources({ path, file }: FoundSource, problems: NotFound[]): Promise<CliSource[]> {
  const { pagesOfWarc } = await import('../host/warc.ts');
  try {
    const { pages, damage } = await pagesOfWarc(file);
    if (damage !== undefined) problems.push({ file: path, message: damage });
    return pages.map(({ address, read }) => ({
      path: address,
      file: address,
      named: true,
      stdin: false,
      page: read,
    }));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    problems.push({ file: path, message: error.messages });
    return [];
  }
}

/** Reads a source. Throws a `HostError`. */
export async function readCliSource(source: CliSource, io: CliIo, texts: RunTexts): Promise<CliContent> {
  if (source.page !== undefined) return source.page();
  if (!source.stdin) return { content: await readBytes(source.file) };
  if (io.isTTY.stdin) io.stderr.write(`${texts.readingTerminal}\n`);
  return { content: await readStream(io.stdin) };
}

/** The text or document in what was read. Throws a `HostError`. */
export function decodeCliContent(
  { content, charset, format }: CliContent,
  { path }: CliSource,
): Promise<ReadSource> {
  return decodeContent(content, path, { charset, html: format === 'html' });
}
