import { mkdir, stat, writeFile } from 'node:fs/promises';
import nodePath from 'node:path';
import type { Localised } from '../rules/types.ts';
import { HostError } from './errors.ts';

/**
 * Writes a file as a whole or not at all: to a new file in the same folder that is flushed to the disk and then
 * takes the old one's name. Whoever stops the program in the middle, or fills the disk, leaves the old file as it
 * was. Makes the folder if there is none; what is no file (a pipe, `/dev/null`) is written to as it is. Throws a
 * `HostError`.
 */
export async function writeFileWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    if (await isStream(file)) {
      await writeFile(file, content);
      return;
    }
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await mkdir(nodePath.dirname(file), { recursive: true });
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content), {
      fsync: true,
    });
  } catch (error) {
    throw new HostError(writeMessage(error), (error as NodeJS.ErrnoException | null)?.code);
  }
}

/** True for a pipe, a terminal or a device: a file that took its name would put it out of use. */
async function isStream(file: string): Promise<boolean> {
  try {
    const stats = await stat(file);
    return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
  } catch {
    return false;
  }
}

/** Says in plain words why the file system did not take a file. */
export function writeMessage(error: unknown): Localised {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        sv: 'Filen fick inte plats: disken är full. Den gamla filen är orörd. Gör plats och kör igen.',
        en: 'There was no room for the file: the disk is full. The old file is untouched. Make room and run again.',
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return {
        sv: 'Du har inte rätt att skriva den, eller så är den öppen i ett annat program. Stäng den, ändra behörigheten eller välj en annan mapp.',
        en: 'You are not allowed to write it, or another program has it open. Close it, change its permissions or choose another folder.',
      };
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOTDIR':
      return {
        sv: 'Namnet är upptaget: det finns en mapp eller fil i vägen. Välj ett annat.',
        en: 'The name is taken: a folder or file is in the way. Choose another.',
      };
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        sv: `Den går inte att skriva (${reason}). Den gamla filen är orörd.`,
        en: `It cannot be written (${reason}). The old file is untouched.`,
      };
    }
  }
}
