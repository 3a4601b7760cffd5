import { realpath, stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { type CliIo, stdoutName } from './io.ts';
import { endingFault, type Output, usualEnding } from './output-kinds.ts';
import { bothTexts } from './run-texts.ts';
import type { CliSource } from './sources.ts';
import { UsageError } from './usage-error.ts';

/**
 * The texts without the files that the run itself writes: what lies there in a folder is the result of an earlier
 * run. Throws a `UsageError` for one that the user named, since the run would put its result in the text's place, and
 * for a name that does not do for a result: of a folder, or with the ending of something else.
 */
export async function withoutOutputs(
  sources: readonly CliSource[],
  outputs: readonly Output[],
  io: CliIo,
): Promise<CliSource[]> {
  const written = new Map<string, string>();
  const files = outputs.filter(({ file }) => file !== stdoutName);
  for (const output of files) {
    const file = nodePath.resolve(io.cwd, output.file);
    written.set(file, output.file);
    written.set(await actualFile(file), output.file);
  }
  const kept: CliSource[] = [];
  for (const source of sources) {
    const output =
      source.page === undefined
        ? (written.get(source.file) ??
          (source.named ? written.get(await actualFile(source.file)) : undefined))
        : undefined;
    if (output === undefined) kept.push(source);
    else if (source.named) throw new UsageError(bothTexts((texts) => texts.outputIsText(output)));
  }
  for (const { file, kind } of files) {
    if (file.trim() === '') throw new UsageError(bothTexts((texts) => texts.noOutputName));
    if (await isFolder(file, io)) {
      const ending = kind === undefined ? nodePath.extname(file) : `.${usualEnding[kind]}`;
      const inside = nodePath.join(file, `resultat${ending}`);
      throw new UsageError(bothTexts((texts) => texts.outputIsFolder(file, inside)));
    }
    const fault = kind === undefined ? undefined : endingFault(file, kind);
    if (fault !== undefined) throw new UsageError(fault);
  }
  return kept;
}

async function isFolder(file: string, { cwd }: CliIo): Promise<boolean> {
  if (/[\\/]$/u.test(file)) return true;
  const stats = await stat(nodePath.resolve(cwd, file)).catch(() => undefined);
  return stats?.isDirectory() === true;
}

/** The file behind all links, as the disk spells it; what does not exist yet as it is. */
async function actualFile(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
