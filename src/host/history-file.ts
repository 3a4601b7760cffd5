import { appendFile, mkdir, stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { fileSystemError, HostError } from './errors.ts';
import { decodeBytes, readBytes } from './read-source.ts';
import { writeMessage } from './write-file.ts';

/** Reads a file of history; the empty text when there is none yet. Throws a `HostError`. */
export async function readHistoryFile(file: string): Promise<string> {
  try {
    const stats = await stat(file);
    // A pipe that nobody writes to would hold the run, and nothing that is written to one can be read again.
    if (!stats.isFile() && !stats.isDirectory()) throw noHistory();
    const bytes = await readBytes(file);
    return bytes.length === 0 ? '' : decodeHistory(bytes, file);
  } catch (error) {
    const fault = fileSystemError(error);
    if (fault.code === 'ENOENT') return '';
    throw fault;
  }
}

/** What somebody has named for a history is something else. */
export function noHistory(): HostError {
  return new HostError({
    sv: 'Filen är ingen klarspråkshistorik, så inga rader läggs till. Ange den fil som en tidigare rapport har skrivit, eller ett nytt namn som slutar på .jsonl.',
    en: 'The file is no plain language history, so no lines are added. Name the file that an earlier report has written, or a new name that ends in .jsonl.',
  });
}

function decodeHistory(bytes: Uint8Array, file: string): string {
  try {
    return decodeBytes(bytes, file).text;
  } catch {
    // What to do with a text that cannot be read does not help who has named the wrong file.
    throw noHistory();
  }
}

/**
 * Adds lines at the end of a file in one write, so that two runs at once do not mix their lines. What was cut off
 * in the middle of a line gets its line break first. Throws a `HostError`.
 *
 * @param before The content as it was read.
 */
export async function appendHistory(file: string, before: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const cut = before !== '' && !before.endsWith('\n');
  try {
    await mkdir(nodePath.dirname(file), { recursive: true });
    await appendFile(file, `${cut ? '\n' : ''}${lines.join('')}`);
  } catch (error) {
    throw new HostError(writeMessage(error), (error as NodeJS.ErrnoException).code);
  }
}
