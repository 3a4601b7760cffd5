import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileSystemError } from './errors.ts';

/**
 * Writes a text so that the file holds either the old or the new one, whatever stops the program meanwhile. A link
 * stays a link. Throws a `HostError`.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  let target = file;
  let mode: number | undefined;
  try {
    target = await realpath(file);
    mode = (await stat(target)).mode & 0o777;
  } catch {
    // A new file.
  }
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, mode === undefined ? {} : { mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw fileSystemError(error);
  }
}
