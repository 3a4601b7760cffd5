import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';
import type { ContainerFormat } from '../format/types.ts';
import { SourceError } from '../source/source-error.ts';
import { damaged, limits, tooLarge } from './limits.ts';

/** A zip archive whose parts are unpacked one by one, within the limits. */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #format: ContainerFormat;
  readonly #sizes = new Map<string, number>();
  #unpacked = 0;

  /**
   * @throws {SourceError} for what is no archive, or one that would unpack to more than a text.
   */
  constructor(bytes: Uint8Array, format: ContainerFormat) {
    this.#bytes = bytes;
    this.#format = format;
    this.#unzip(({ name, size, originalSize }) => {
      if (this.#sizes.size >= limits.archiveEntries) throw tooLarge();
      // Small parts of repeated markup pack well without being a bomb.
      if (originalSize > 1 << 24 && originalSize > size * limits.packingRatio) throw tooLarge();
      this.#sizes.set(name, originalSize);
      return false;
    });
  }

  /** Names of the parts, in the order of the archive. */
  get names(): readonly string[] {
    return [...this.#sizes.keys()];
  }

  has(name: string): boolean {
    return this.#sizes.has(name);
  }

  /** The bytes of a part, or undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const size = this.#sizes.get(name);
    if (size === undefined) return undefined;
    this.#unpacked += size;
    if (this.#unpacked > limits.unpackedBytes) throw tooLarge();
    return this.#unzip((part) => part.name === name)[name];
  }

  /** The same archive with some parts replaced or added. The content of all others stays as it is. */
  with(changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
    let total = 0;
    for (const size of this.#sizes.values()) total += size;
    if (total > limits.archiveBytes) throw tooLarge();
    const parts: Zippable = {};
    const old = this.#unzip(() => true);
    for (const name of new Set([...this.#sizes.keys(), ...changes.keys()])) {
      const content = changes.get(name) ?? old[name];
      if (content === undefined) continue;
      // OpenDocument wants its type readable at a fixed place; pictures don't get smaller.
      const isStored = name === 'mimetype' || /\.(?:png|jpe?g|gif|emf|zip)$/iu.test(name);
      parts[name] = [content, { level: isStored ? 0 : 6, mtime: writtenTime }];
    }
    return zipSync(parts);
  }

  #unzip(filter: (part: { name: string; size: number; originalSize: number }) => boolean): Unzipped {
    try {
      return unzipSync(this.#bytes, { filter });
    } catch (error) {
      if (error instanceof SourceError) throw error;
      throw damaged(this.#format, { sv: 'den går inte att packa upp', en: 'it cannot be unpacked' });
    }
  }
}

/** The same input gives the same bytes: the time of writing is no part of the content. */
const writtenTime = new Date(1980, 0, 1, 12);
