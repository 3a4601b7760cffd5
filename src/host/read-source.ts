import { createReadStream, type Stats } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import type { Localised } from '../base/localised.ts';
import { containerFormatOf } from '../format/container-formats.ts';
import { beginsAsPage, misnamedRemark, promisesNoText } from '../format/misnamed.ts';
import type { FormatId, ParsedDocument } from '../format/types.ts';
import { type DecodedSource, decodeSource } from '../source/decode.ts';
import { SourceError } from '../source/source-error.ts';
import { fileSystemError, HostError } from './errors.ts';

/** Larger files are refused: they are no texts that a person writes. Bytes. */
const largestSource = 256 * 1024 * 1024;

/** Larger configurations, term files and word lists are refused. Bytes. */
export const largestSettings = 16 * 1024 * 1024;

/** What a file holds: a text, or a document with its text. */
export interface ReadSource {
  /** The decoded text; for a document its `source`. */
  text: string;
  /** The parsed document, of files that are no text themselves (docx, pdf …). */
  document?: ParsedDocument;
  /** What a text is, where its name says that it is something else. */
  format?: FormatId;
  /** That the name does not fit. */
  misnamed?: Localised;
}

/** Reads a text file or a document. Throws a `HostError` that says what is wrong and what to do. */
export async function readSource(file: string): Promise<ReadSource> {
  return decodeContent(await readBytes(file), file);
}

/**
 * Reads a file of a size that texts have; of a pipe or a device, whose size nobody knows, no more than that. Throws a
 * `HostError`.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const stats = await stat(file);
    if (stats.size > largestSource) throw tooLarge(largestSource);
    if (stats.isFile() || stats.isDirectory()) return await readFile(file);
    return await readStream(createReadStream(file));
  } catch (error) {
    throw fileSystemError(error);
  }
}

/**
 * Reads a file that nobody has named on the command line: a configuration, or what it names. Only real files of a
 * sensible size are read, since a link may lead to a device that never ends or a pipe that never answers. Throws a
 * `HostError`.
 */
export async function readSettingsFile(file: string): Promise<string> {
  try {
    // A pipe that nobody writes to would hold the opening itself.
    refuseSpecial(await stat(file));
    const handle = await open(file);
    try {
      const stats = await handle.stat();
      refuseSpecial(stats);
      if (stats.size > largestSettings) throw tooLarge(largestSettings);
      return decodeSettings(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileSystemError(error);
  }
}

function decodeSettings(bytes: Uint8Array): string {
  try {
    return decodeSource(bytes).text;
  } catch (error) {
    if (!(error instanceof SourceError) || error.code !== 'binary') throw sourceError(error);
    // How to make a text of a document is no help to who has named the wrong file.
    throw new HostError({
      sv: 'Filen är ingen textfil och går inte att använda här. Kontrollera att det är rätt fil.',
      en: 'The file is not a text file and cannot be used here. Check that it is the right one.',
    });
  }
}

function refuseSpecial(stats: Stats): void {
  if (stats.isFile() || stats.isDirectory()) return;
  throw new HostError({
    sv: 'Det är ingen vanlig fil utan en enhet eller ett rör, och den läses inte. Lägg inställningarna i en fil.',
    en: 'It is no regular file but a device or a pipe, and is not read. Put the settings in a file.',
  });
}

/** Reads a stream such as stdin to its end. Throws a `HostError`. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > largestSource) throw tooLarge(largestSource);
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
  if (format === undefined) return decodeText(content, path, hint);
  try {
    const { readContainer } = await import('../container/index.ts');
    const document = await readContainer(content, format);
    const misnamed = misnamedRemark(path, format);
    return { text: document.source, document, ...(misnamed === undefined ? {} : { misnamed }) };
  } catch (error) {
    throw sourceError(error);
  }
}

function decodeText(content: Uint8Array, path: string, hint: DecodeHint): ReadSource {
  // Of a page that was fetched the server has said what it is.
  if (hint.html) return { text: decodeBytes(content, path, hint).text };
  const isPage = promisesNoText(path) && beginsAsPage(content);
  const { text } = decodeBytes(content, path, isPage ? { ...hint, html: true } : hint);
  const misnamed = misnamedRemark(path, isPage ? 'html' : text.trim() === '' ? 'empty' : 'plain');
  return {
    text,
    ...(isPage ? { format: 'html' } : {}),
    ...(misnamed === undefined ? {} : { misnamed }),
  };
}

/** What is wrong with a file's content, as an error of the host. */
export function sourceError(error: unknown): unknown {
  return error instanceof SourceError ? new HostError({ sv: error.message, en: error.messageEn }) : error;
}

function isHtmlPath(path: string): boolean {
  return /\.x?html?$/iu.test(path);
}

function tooLarge(largest: number): HostError {
  const limit = largest / 1024 / 1024;
  return new HostError({
    sv: `Filen är för stor (över ${limit} MB). Dela upp den.`,
    en: `The file is too large (over ${limit} MB). Split it.`,
  });
}
