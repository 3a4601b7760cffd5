import { realpath } from 'node:fs/promises';
import nodePath from 'node:path';
import type { CliIo } from './io.ts';
import { bothTexts } from './run-texts.ts';
import type { CliSource } from './sources.ts';
import { UsageError } from './usage-error.ts';

/**
 * The texts without the files that the run itself writes: what lies there in a folder is the result of an earlier
 * run. Throws a `UsageError` for one that the user named, since the run would put its result in the text's place.
 *
 * @param outputs As the user wrote them.
 */
export async function withoutOutputs(
  sources: readonly CliSource[],
  outputs: readonly string[],
  io: CliIo,
): Promise<CliSource[]> {
  const written = new Map<string, string>();
  for (const output of outputs) {
    const file = nodePath.resolve(io.cwd, output);
    written.set(file, output);
    written.set(await actualFile(file), output);
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
  return kept;
}

/** The file behind all links, as the disk spells it; what does not exist yet as it is. */
async function actualFile(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
