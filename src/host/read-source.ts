import { readFile, stat } from 'node:fs/promises';
import { type DecodedSource, decodeSource, SourceError } from '../source/decode.ts';
import { fileSystemError, HostError } from './errors.ts';

/** Larger files are refused: they are no texts that a person writes. Bytes. */
export const largestSource = 256 * 1024 * 1024;

/** Reads and decodes a text file. Throws a `HostError` that says what is wrong and what to do. */
export async function readSource(file: string): Promise<DecodedSource> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > largestSource) throw tooLarge();
    bytes = await readFile(file);
  } catch (error) {
    throw fileSystemError(error);
  }
  return decode(bytes, isHtmlPath(file));
}

/** Reads and decodes a stream such as stdin. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  path?: string,
): Promise<DecodedSource> {
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
  return decode(Buffer.concat(chunks), path !== undefined && isHtmlPath(path));
}

function decode(bytes: Uint8Array, html: boolean): DecodedSource {
  try {
    return decodeSource(bytes, { html });
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
