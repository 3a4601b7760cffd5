import { constants } from 'node:fs';
import { type FileHandle, open, readdir, readFile, stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often it is looked whether there is a reader, or room in the pipe. Milliseconds. */
const pause = 20;

/**
 * Writes to a pipe as far as its reader takes it. Opening one waits for a reader, in a thread that cannot be called
 * back, so it is opened without waiting, again and again. A reader that goes away has had enough, as with `| head`.
 *
 * @param patience How long the pipe is held out to a reader that has not come yet. Milliseconds.
 * @throws The error of the system: `ENXIO` for a pipe that nobody reads, `EBADF` for one of Node's own.
 */
export async function writePipe(
  file: string,
  pieces: Iterable<string | Uint8Array>,
  patience: number,
): Promise<void> {
  if (await isReadHere(file)) throw Object.assign(new Error('EBADF'), { code: 'EBADF' });
  const handle = await openPipe(file, patience);
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      for (let written = 0; written < bytes.length; ) {
        try {
          written += (await handle.write(bytes, written)).bytesWritten;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
          await wait(pause);
        }
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    await handle.close();
  }
}

async function openPipe(file: string, patience: number): Promise<FileHandle> {
  for (let left = patience; ; left -= pause) {
    try {
      return await open(file, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO' || left <= 0) throw error;
      await wait(pause);
    }
  }
}

/**
 * True for a pipe that this process reads itself, as Node has some for its own use (`/dev/fd/6` where the shell has opened
 * no 6): what is written there ends or hangs the program. Only Linux tells.
 */
async function isReadHere(pipe: string): Promise<boolean> {
  const { dev, ino } = await stat(pipe);
  const own = '/proc/self/fd';
  for (const number of await readdir(own).catch(() => [])) {
    const stats = await stat(nodePath.join(own, number)).catch(() => undefined);
    if (stats?.ino !== ino || stats.dev !== dev) continue;
    const info = await readFile(`/proc/self/fdinfo/${number}`, 'utf8').catch(() => '');
    const flags = Number.parseInt(/^flags:\s*([0-7]+)$/mu.exec(info)?.[1] ?? '1', 8);
    if ((flags & constants.O_WRONLY) === 0) return true;
  }
  return false;
}
