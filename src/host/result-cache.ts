import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { version } from '../generated/version.ts';
import type { Localised } from '../rules/types.ts';
import type { CheckedSource, RawSource } from './check-source.ts';
import { writeMessage } from './write-file.ts';

/** Entries that no run has asked for in this long are removed. Milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;
/** How exact the time of last use has to be; files half-written by a run that was killed live as long. */
const dayLong = 24 * 60 * 60 * 1000;

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const extension = '.klarsprak';
const unfinished = '.tmp';
/** What is ours in the folder, which may hold other files, or be a link to anywhere. */
const ownName = /^[0-9a-f]{64}\.klarsprak(?:\.[0-9a-f]{12}\.tmp)?$/u;

/**
 * Results of earlier runs, one file each.
 *
 * A result quotes its text, and the cache must hold none. So it is encrypted with a key made from the text itself
 * (convergent encryption): only who has the text, byte by byte, can read what was said of it. The name of the file
 * and the key are the two halves of one SHA-512 over the program's version, the settings, the bytes and all that is told
 * with them (path, document type …); neither half tells the other. What is torn, changed or of another version is not
 * read, and that text is checked again.
 */
export class ResultCache {
  readonly folder: string;
  readonly #used = new Set<string>();
  #made = false;

  /** @param folder Absolute path. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The earlier result of a text under the same settings, if there is one. */
  async get(source: RawSource, settings: string): Promise<CheckedSource | undefined> {
    const { name, key } = identify(source, settings);
    try {
      const entry = await readFile(join(this.folder, name));
      const opened = createDecipheriv(cipher, key, entry.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      opened.setAuthTag(entry.subarray(nonceLength, nonceLength + tagLength));
      const packed = Buffer.concat([opened.update(entry.subarray(nonceLength + tagLength)), opened.final()]);
      const checked = JSON.parse(inflateRawSync(packed).toString()) as CheckedSource;
      this.#used.add(name);
      return checked;
    } catch {
      return undefined;
    }
  }

  /** Keeps a result. Says what is wrong when it cannot be kept; the run goes on without. */
  async put(source: RawSource, settings: string, checked: CheckedSource): Promise<Localised | undefined> {
    const { name, key } = identify(source, settings);
    const nonce = randomBytes(nonceLength);
    const sealed = createCipheriv(cipher, key, nonce, { authTagLength: tagLength });
    const body = Buffer.concat([
      sealed.update(deflateRawSync(JSON.stringify(checked), { level: 1 })),
      sealed.final(),
    ]);
    const file = join(this.folder, name);
    const draft = `${file}.${randomBytes(6).toString('hex')}${unfinished}`;
    try {
      await this.#make();
      // Not flushed to the disk: an entry that a power cut has torn is told by its tag.
      await writeFile(draft, Buffer.concat([nonce, sealed.getAuthTag(), body]), { mode: 0o600 });
      await rename(draft, file);
      return undefined;
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      return cacheMessage(writeMessage(error));
    }
  }

  /**
   * Removes what nobody has asked for in a month, and what runs that were killed have left. Touches no file but those
   * that a cache has written.
   */
  async tidy(now = Date.now()): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    await Promise.all(
      names.map(async (name) => {
        if (!ownName.test(name)) return;
        const file = join(this.folder, name);
        try {
          const age = now - (await stat(file)).mtimeMs;
          if (this.#used.has(name)) {
            if (age > dayLong) await utimes(file, now / 1000, now / 1000);
          } else if (age > (name.endsWith(unfinished) ? dayLong : lifetime)) await rm(file);
        } catch {
          // Another run tidies too.
        }
      }),
    );
  }

  async #make(): Promise<void> {
    if (this.#made) return;
    await mkdir(this.folder, { recursive: true });
    // One that is there may be somebody's own.
    await writeFile(join(this.folder, '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    this.#made = true;
  }
}

function identify(source: RawSource, settings: string): { name: string; key: Buffer } {
  const { path, content, charset, format, documentType, changedLines } = source;
  const hash = createHash('sha512');
  // The same bytes may be a document, or a text in an older encoding; a text that is decoded already is neither.
  const decoded = typeof content === 'string';
  const told = [version, settings, path, decoded, charset, format, documentType, changedLines];
  hash.update(`${JSON.stringify(told)}\n`);
  const digest = hash.update(content).digest();
  return { name: `${digest.subarray(0, 32).toString('hex')}${extension}`, key: digest.subarray(32) };
}

function cacheMessage({ sv, en }: Localised): Localised {
  return {
    sv: `Resultatet sparas inte till nästa gång (--cache). ${sv}`,
    en: `Results are not kept for the next run (--cache). ${en}`,
  };
}
