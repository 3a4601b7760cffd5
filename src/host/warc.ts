import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { Localised } from '../rules/types.ts';
import type { RawSource } from './check-source.ts';
import { fileSystemError, HostError } from './errors.ts';
import { charsetOf, pageFormatOf } from './page-format.ts';

/** Larger records are no pages that people read. Bytes, as stored and again unpacked. */
const largestRecord = 10 * 1024 * 1024;

type HttpHeaders = NonNullable<WARCRecord['httpHeaders']>['headers'];

/** A page in a WARC file. */
export interface ArchivedPage {
  address: string;
  read(): Promise<Pick<RawSource, 'content' | 'charset' | 'format'>>;
}

/** What a WARC file holds. */
export interface WarcPages {
  pages: ArchivedPage[];
  /** Where the file ends too early: what came before it is there. */
  damage?: Localised;
}

/**
 * The pages in a WARC file (ISO 28500), packed or not, in its order, each address once: answers with status 200 and
 * a text. The file is read through once for their places, and a page is read when it is asked for. Throws a
 * `HostError`.
 */
export async function pagesOfWarc(file: string): Promise<WarcPages> {
  const places = new Map<string, number>();
  let isCut = false;
  await withStream(file, 0, async (stream) => {
    const parser = new WARCParser(stream);
    for await (const record of parser) {
      const address = record.warcTargetURI ?? '';
      const { offset } = parser;
      // The parser would look for the end of a record that is cut off for ever.
      isCut = !(await isWhole(record));
      if (isCut) break;
      if (isPage(record) && !places.has(address)) places.set(address, offset);
    }
    if (places.size === 0) throw noWarc();
    // What is packed and cut off gives no record at all.
    isCut ||= parser.offset < (await stat(file)).size;
  });
  const pages = [...places].map(([address, offset]) => ({ address, read: () => readPage(file, offset) }));
  return { pages, ...(isCut ? { damage: cutOff(pages.length) } : {}) };
}

/** Reads past a record, and tells whether all of it was there. */
async function isWhole(record: WARCRecord): Promise<boolean> {
  const { reader } = record;
  for await (const _ of reader as AsyncIterable<Uint8Array>);
  const isRead = !(reader instanceof LimitReader) || reader.limit <= 0;
  return isRead && record.warcHeader('content-length') !== null;
}

function isPage({ warcType, httpHeaders, warcContentLength, warcTargetURI }: WARCRecord): boolean {
  return (
    warcType === 'response' &&
    httpHeaders?.statusCode === 200 &&
    pageFormatOf(httpHeaders.headers.get('content-type') ?? undefined) !== undefined &&
    warcContentLength <= largestRecord &&
    // Crawlers keep what they read first; it is text, but for programs.
    !/^https?:\/\/[^/]*\/robots\.txt$/iu.test(warcTargetURI ?? '')
  );
}

async function readPage(file: string, offset: number): ReturnType<ArchivedPage['read']> {
  return withStream(file, offset, async (stream) => {
    const record = await WARCParser.parse(stream);
    const headers = record?.httpHeaders?.headers;
    if (record === null || headers === undefined) throw noWarc();
    const type = headers.get('content-type') ?? undefined;
    return { content: await unpacked(record, headers), charset: charsetOf(type), format: pageFormatOf(type) };
  });
}

/** The body of a page without its transfer and content encodings. It can be packed more than a thousandfold. */
async function unpacked({ reader }: WARCRecord, headers: HttpHeaders): Promise<Uint8Array> {
  const isChunked = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of new AsyncIterReader(reader, null, isChunked)) {
    size += chunk.length;
    if (size > largestRecord) throw tooLarge();
    chunks.push(chunk);
  }
  let body: Uint8Array = Buffer.concat(chunks);
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  for (const name of encodings.map((one) => one.trim()).reverse()) body = withoutEncoding(body, name);
  return body;
}

function withoutEncoding(body: Uint8Array, name: string): Uint8Array {
  const unpack = unpackers[name];
  if (unpack === undefined) return body;
  try {
    return unpack(body, { maxOutputLength: largestRecord });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    // Some that write archives unpack the body and keep the header.
    return body;
  }
}

const unpackers: Readonly<Record<string, (body: Uint8Array, options: ZlibOptions) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: (body, { maxOutputLength }) => brotliDecompressSync(body, { maxOutputLength }),
  // The head of two bytes that is meant is left out by some servers.
  deflate: (body, options) => (body[0]! % 16 === 8 ? inflateSync : inflateRawSync)(body, options),
};

async function withStream<Result>(
  file: string,
  start: number,
  work: (stream: Readable) => Promise<Result>,
): Promise<Result> {
  const stream = createReadStream(file, { start });
  try {
    return await work(stream);
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code?.startsWith('E')) throw fileSystemError(error);
    throw error instanceof HostError ? error : noWarc();
  } finally {
    stream.destroy();
  }
}

function cutOff(pages: number): Localised {
  return {
    sv: `Webbarkivet är avklippt eller skadat. Bara de sidor som kommer före det granskas (antal: ${pages}). Hämta arkivet igen.`,
    en: `The web archive is cut off or damaged. Only the pages before that are checked (${pages}). Fetch the archive again.`,
  };
}

function noWarc(): HostError {
  return new HostError({
    sv: 'Filen har inga sidor som går att läsa som ett webbarkiv (WARC). Den kan vara skadad, avklippt eller något annat.',
    en: 'The file holds no pages that can be read as a web archive (WARC). It may be damaged, cut off or something else.',
  });
}

function tooLarge(): HostError {
  const limit = largestRecord / 1024 / 1024;
  return new HostError({
    sv: `Sidan är större än ${limit} MB uppackad och läses inte. Den är ingen text som någon läser.`,
    en: `The page is larger than ${limit} MB unpacked and is not read. It is no text that anybody reads.`,
  });
}
