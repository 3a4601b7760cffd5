import nodePath from 'node:path';
import { HostError } from '../host/errors.ts';
import { writeFileWhole } from '../host/write-file.ts';
import { type CliIo, stdoutName } from './io.ts';

/** Writes a file that the user asked for by name, or stdout. Throws a `HostError` that names the file. */
export async function writeAsked(file: string, content: string | Uint8Array, io: CliIo): Promise<void> {
  if (file === stdoutName) {
    io.stdout.write(content);
    return;
  }
  try {
    await writeFileWhole(nodePath.resolve(io.cwd, file), content);
  } catch (error) {
    throw naming(file, error);
  }
}

/** An error of the host with the name of the file that it is about, as the user wrote it. */
export function naming(file: string, error: unknown): unknown {
  return error instanceof HostError
    ? new HostError({ sv: `${file}: ${error.messages.sv}`, en: `${file}: ${error.messages.en}` }, error.code)
    : error;
}
