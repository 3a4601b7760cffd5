import { appendFile, mkdir, readFile } from 'node:fs/promises';
import nodePath from 'node:path';
import { decodeSource } from '../source/decode.ts';
import { fileSystemError, HostError } from './errors.ts';
import { writeMessage } from './write-file.ts';

/** Reads a file of history; the empty text when there is none yet. Throws a `HostError`. */
export async function readHistoryFile(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const fault = fileSystemError(error);
    if (fault.code === 'ENOENT') return '';
    throw fault;
  }
  return bytes.length === 0 ? '' : decodeSource(bytes).text;
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
