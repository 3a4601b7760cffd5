import { readFile, stat } from 'node:fs/promises';
import { containerFormatOf } from '../format/container-formats.ts';
import type { ParsedDocument } from '../format/types.ts';
import { type DecodedSource, decodeSource } from '../source/decode.ts';
import { SourceError } from '../source/source-error.ts';
import { fileSystemError, HostError } from './errors.ts';

/** Larger files are refused: they are no texts that a person writes. Bytes. */
export const largestSource = 256 * 1024 * 1024;

/** What a file holds: a text, or a document with its text. */
export interface ReadSource {
  /** The decoded text; for a document its `source`. */
  text: string;
  /** The parsed document, of files that are no text themselves (docx, pdf …). */
  document?: ParsedDocument;
}

/** Reads a text file or a document. Throws a `HostError` that says what is wrong and what to do. */
export async function readSource(file: string): Promise<ReadSource> {
  return decodeContent(await readBytes(file), file);
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

/** What is known of bytes beside them. */
export interface DecodeHint {
  /** True when the text may declare its encoding as a page does. */
  html?: boolean;
  /** The encoding that whoever sent them declares. */
  charset?: string | undefined;
}

/** Decodes the bytes of a text. Throws a `HostError` that says what is wrong and what to do. */
export function decodeBytes(bytes: Uint8Array, path: string, hint: DecodeHint = {}): DecodedSource {
  try {
    return decodeSource(bytes, { ...hint, html: hint.html || isHtmlPath(path) });
  } catch (error) {
    throw sourceError(error);
  }
}

/**
 * Decodes a text, or parses a document that is no text (docx, pdf …). Throws a `HostError` that says what is wrong
 * and what to do.
 *
 * @param path Its extension helps to tell what the bytes are.
 */
export async function decodeContent(
  content: Uint8Array | string,
  path: string,
  hint: DecodeHint = {},
): Promise<ReadSource> {
  if (typeof content === 'string') return { text: content };
  const format = containerFormatOf(content, path);
  if (format === undefined) return { text: decodeBytes(content, path, hint).text };
  try {
    const { readContainer } = await import('../container/index.ts');
    const document = await readContainer(content, format);
    return { text: document.source, document };
  } catch (error) {
    throw sourceError(error);
  }
}

/** What is wrong with a file's content, as an error of the host. */
export function sourceError(error: unknown): unknown {
  return error instanceof SourceError ? new HostError({ sv: error.message, en: error.messageEn }) : error;
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
