import { writeFile } from 'node:fs/promises';
import { fileSystemMessage, HostError } from './errors.ts';

/** Writes a file where the user asked for it. Throws a `HostError` that says what is wrong and what to do. */
export async function writeDocument(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new HostError({
        sv: 'Mappen som filen skulle skrivas i finns inte. Skapa den eller välj en annan.',
        en: 'There is no such folder to write the file in. Make it or choose another.',
      });
    }
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY') {
      throw new HostError({
        sv: 'Filen går inte att skriva. Den kan vara öppen i ett annat program, eller skrivskyddad.',
        en: 'The file cannot be written. Another program may have it open, or it is read-only.',
      });
    }
    throw new HostError(fileSystemMessage(error));
  }
}
