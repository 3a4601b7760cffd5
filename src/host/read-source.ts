import { readFile, stat } from 'node:fs/promises';
import { type DecodedSource, decodeSource, SourceError } from '../source/decode.ts';
import { fileSystemError, HostError } from './errors.ts';

/** Larger files are refused: they are no texts that a person writes. Bytes. */
export const largestSource = 256 * 1024 * 1024;

/** Reads and decodes a text file. Throws a `HostError` that says what is wrong and what to do. */
export async function readSource(file: string): Promise<DecodedSource> {
  return decodeBytes(await readBytes(file), file);
}

/** Reads a file of a size that texts have. Throws a `HostError`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > largestSource) throw tooLarge();
    return await readFile(file);
  } catch (error) {
    throw fileSystemError(error);
  }
}

/** Reads a stream such as stdin to its end. Throws a `HostError`. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > largestSource) throw tooLarge();
      chunks.push(bytes);
    }
  } catch (error) {
    throw fileSystemError(error);
  }
  return Buffer.concat(chunks);
}

/**
 * Decodes the bytes of a text. Throws a `HostError` that says what is wrong and what to do.
 *
 * @param path Tells by its extension whether the text may declare its encoding.
 * @param hint What is known beside it; see `decodeSource`.
 */
export function decodeBytes(
  bytes: Uint8Array,
  path: string,
  hint: { html?: boolean; charset?: string | undefined } = {},
): DecodedSource {
  try {
    return decodeSource(bytes, { ...hint, html: hint.html || isHtmlPath(path) });
  } catch (error) {
    if (error instanceof SourceError) throw new HostError({ sv: error.message, en: error.messageEn });
    throw error;
  }
}

function isHtmlPath(path: string): boolean {
  return /\.x?html?$/iu.test(path);
}

function tooLarge(): HostError {
  const limit = largestSource / 1024 / 1024;
  return new HostError({
    sv: `Filen är för stor (över ${limit} MB). Dela upp den.`,
    en: `The file is too large (over ${limit} MB). Split it.`,
  });
}
