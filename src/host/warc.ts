import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { WARCParser, type WARCRecord } from 'warcio';
import type { RawSource } from './check-source.ts';
import { fileSystemError, HostError } from './errors.ts';
import { charsetOf, pageFormatOf } from './page-format.ts';

/** Larger records are no pages that people read. Bytes, as stored and again unpacked. */
const largestRecord = 10 * 1024 * 1024;

/** A page in a WARC file. */
export interface ArchivedPage {
  address: string;
  read(): Promise<Pick<RawSource, 'content' | 'charset' | 'format'>>;
}

/**
 * The pages in a WARC file (ISO 28500), packed or not, in its order, each address once: answers with status 200 and
 * a text. The file is read through once for their places, and a page is read when it is asked for. Throws a
 * `HostError`.
 */
export async function pagesOfWarc(file: string): Promise<ArchivedPage[]> {
  const places = new Map<string, number>();
  await withStream(file, 0, async (stream) => {
    const parser = new WARCParser(stream);
    for await (const record of parser) {
      const address = record.warcTargetURI ?? '';
      if (isPage(record) && !places.has(address)) places.set(address, parser.offset);
    }
    if (places.size === 0) throw noWarc();
  });
  return [...places].map(([address, offset]) => ({ address, read: () => readPage(file, offset) }));
}

function isPage({ warcType, httpHeaders, warcContentLength }: WARCRecord): boolean {
  return (
    warcType === 'response' &&
    httpHeaders?.statusCode === 200 &&
    pageFormatOf(httpHeaders.headers.get('content-type') ?? undefined) !== undefined &&
    warcContentLength <= largestRecord
  );
}

async function readPage(file: string, offset: number): ReturnType<ArchivedPage['read']> {
  return withStream(file, offset, async (stream) => {
    const record = await WARCParser.parse(stream);
    const type = record?.httpHeaders?.headers.get('content-type') ?? undefined;
    if (record === null) throw noWarc();
    return { content: await unpacked(record), charset: charsetOf(type), format: pageFormatOf(type) };
  });
}

/** The body of a page without its content encodings. It can be packed more than a thousandfold. */
async function unpacked(record: WARCRecord): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > largestRecord) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

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
