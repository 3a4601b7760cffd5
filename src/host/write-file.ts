import { randomBytes } from 'node:crypto';
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import nodePath from 'node:path';
import type { Localised } from '../rules/types.ts';
import { HostError } from './errors.ts';
import { writePipe } from './write-pipe.ts';

/** What to write: a text or bytes, or their pieces one after the other. */
export type FileContent = string | Uint8Array | Iterable<string>;

/** Ends the name of a file that is being written. */
const draftEnding = '.klarsprak-tmp';
/** A draft that nobody has touched in this long is left by a run that was killed. Milliseconds. */
const draftLife = 10 * 60 * 1000;
/** How long a pipe is held out to a reader that has not come yet. Milliseconds. */
const readerPatience = 10_000;

/**
 * Writes a file as a whole or not at all: to a new file in the same folder that is flushed to the disk and then
 * takes the old one's name. Whoever stops the program in the middle, or fills the disk, leaves the old file as it
 * was. What a killed run has left beside the file is taken away by the first one ten minutes later. Makes the folder
 * if there is none; what is no file (a pipe, `/dev/null`) is written to as it is, and a pipe that nobody reads is given
 * up after a while. Throws a `HostError`.
 *
 * By hand because the libraries for this (write-file-atomic, atomically) ask the disk to write once and do not look at
 * how much it took: of a disk that has room for the first part only they make a file that is cut off.
 */
export async function writeFileWhole(
  file: string,
  content: FileContent,
  patience = readerPatience,
): Promise<void> {
  try {
    const special = await specialKind(file);
    if (special !== undefined) {
      if (special === 'pipe') await writePipe(file, isWhole(content) ? [content] : content, patience);
      else await writeFile(file, content);
      return;
    }
    await mkdir(nodePath.dirname(file), { recursive: true });
    // A link stays a link.
    const target = await realpath(file).catch(() => file);
    await removeStaleDrafts(target);
    const name = `${draftStart(target)}${randomBytes(6).toString('hex')}${draftEnding}`;
    const draft = nodePath.join(nodePath.dirname(target), name);
    try {
      await writeDraft(draft, target, content);
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
  } catch (error) {
    throw new HostError(writeMessage(error), (error as NodeJS.ErrnoException | null)?.code);
  }
}

/** Writes and flushes a new file with the permissions and the owner of the one it is to replace. */
async function writeDraft(draft: string, target: string, content: FileContent): Promise<void> {
  const old = await stat(target).catch(() => undefined);
  if (old?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  const handle = await open(draft, 'wx', old?.mode ?? 0o666);
  try {
    // It takes pieces too, which its types leave out.
    await handle.writeFile(content as string | Uint8Array);
    if (old !== undefined) await keepOwner(handle, old);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepOwner(handle: FileHandle, { mode, uid, gid }: { mode: number; uid: number; gid: number }) {
  // Only an administrator may give files away, and some file systems know of no owners.
  await handle.chown(uid, gid).catch(() => {});
  await handle.chmod(mode).catch(() => {});
}

/** Hidden, so that it is no text of the folder; short, however long the name is. */
function draftStart(file: string): string {
  return `.${[...nodePath.basename(file)].slice(0, 40).join('')}.`;
}

/** Takes away what killed runs have left of a file. Another run that writes at this moment has a young draft. */
async function removeStaleDrafts(file: string): Promise<void> {
  const folder = nodePath.dirname(file);
  const start = draftStart(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(start) || !name.endsWith(draftEnding)) continue;
    if (!/^[0-9a-f]{12}$/u.test(name.slice(start.length, -draftEnding.length))) continue;
    const draft = nodePath.join(folder, name);
    const written = await stat(draft).catch(() => undefined);
    if (written?.isFile() && Date.now() - written.mtimeMs > draftLife)
      await rm(draft, { force: true }).catch(() => {});
  }
}

function isWhole(content: FileContent): content is string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array;
}

/** What is no file, and would be put out of use by one that took its name. Undefined for files and for nothing. */
async function specialKind(file: string): Promise<'pipe' | 'device' | undefined> {
  try {
    const stats = await stat(file);
    if (stats.isFIFO()) return 'pipe';
    return stats.isCharacterDevice() || stats.isSocket() ? 'device' : undefined;
  } catch {
    return undefined;
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
    case 'ENXIO':
      return {
        sv: 'Det är ett rör som ingen läser, så resultatet kom inte fram. Starta det program som ska läsa det, eller skriv till en fil.',
        en: 'It is a pipe that nobody reads, so the result did not get there. Start the program that is to read it, or write to a file.',
      };
    case 'EBADF':
    case 'ENOENT':
      return {
        sv: 'Platsen finns inte, eller så är den inte öppnad för att skriva i. Ange en fil i en mapp som finns.',
        en: 'There is no such place, or it is not open for writing. Name a file in a folder that exists.',
      };
    case 'ENAMETOOLONG':
      return {
        sv: 'Namnet är för långt. Välj ett kortare.',
        en: 'The name is too long. Choose a shorter one.',
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
