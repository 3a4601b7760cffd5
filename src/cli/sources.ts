import nodePath from 'node:path';
import { type FoundSource, findSources, type NotFound } from '../host/find-sources.ts';
import { type ReadSource, readSource, readStream } from '../host/read-source.ts';
import type { CliIo } from './io.ts';
import type { CliTexts } from './texts.ts';

/** The argument that stands for stdin. */
export const stdinArgument = '-';

/** A text to read, on disk or from stdin. */
export interface CliSource extends FoundSource {
  stdin: boolean;
}

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
  const sources: CliSource[] = found.sources.map((source) => ({ ...source, stdin: false }));
  if (paths.includes(stdinArgument)) {
    const path = stdinFilename ?? '<stdin>';
    sources.unshift({ path, file: nodePath.resolve(io.cwd, path), named: true, stdin: true });
  }
  return { sources, problems: found.problems };
}

/** Reads a text or a document. Throws a `HostError`. */
export async function readCliSource(source: CliSource, io: CliIo, texts: CliTexts): Promise<ReadSource> {
  if (!source.stdin) return readSource(source.file);
  if (io.isTTY.stdin) io.stderr.write(`${texts.readingTerminal}\n`);
  return readStream(io.stdin, source.path);
}
