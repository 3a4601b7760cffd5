import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HostError } from '../errors.ts';
import { onlyWeb } from '../web-address.ts';
import { publicLookup, refusePrivate } from './addresses.ts';

export interface RequestOptions {
  userAgent: string;
  /** Milliseconds for all of it, from the first byte sent to the last received. */
  timeLimit: number;
  /** Bytes of the body, unpacked. */
  largest: number;
  /** What comes after the limit is left out; else it is an error. */
  cut?: boolean;
  allowPrivate: boolean;
  /** Says by the headers whether the body is wanted. */
  wants(status: number, headers: http.IncomingHttpHeaders): boolean;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Undefined when it was not wanted. */
  body: Buffer | undefined;
}

/** What stands between a request and its answer; with `retry` another try may help. */
export class WebError extends HostError {
  readonly retry: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(messages: HostError['messages'], retry: boolean, retryAfter?: number, code?: string) {
    super(messages, code);
    this.name = 'WebError';
    this.retry = retry;
    this.retryAfter = retryAfter;
  }
}

/** Connections are kept for the next request to the same server. */
const agents = {
  'http:': { open: new http.Agent({ keepAlive: true }), guarded: new http.Agent({ keepAlive: true }) },
  'https:': { open: new https.Agent({ keepAlive: true }), guarded: new https.Agent({ keepAlive: true }) },
};

/** Makes one request, without following redirects. Throws a `WebError`, or a `HostError` for a private address. */
export async function request(url: URL, options: RequestOptions): Promise<Answer> {
  const { protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') throw notWeb(url);
  if (!options.allowPrivate) refusePrivate(url);
  const signal = AbortSignal.timeout(options.timeLimit);
  try {
    const message = await open(url, protocol, options, signal);
    const { statusCode: status = 0, headers } = message;
    if (!options.wants(status, headers)) {
      message.destroy();
      return { status, headers, body: undefined };
    }
    return { status, headers, body: await readBody(message, options, signal) };
  } catch (error) {
    if (error instanceof HostError) throw error;
    if (signal.aborted) throw tooSlow(options.timeLimit);
    throw networkError(error);
  }
}

function open(
  url: URL,
  protocol: 'http:' | 'https:',
  { allowPrivate, userAgent }: RequestOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request: make } = protocol === 'http:' ? http : https;
    make(url, {
      agent: agents[protocol][allowPrivate ? 'open' : 'guarded'],
      ...(allowPrivate ? {} : { lookup: publicLookup }),
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
        // Servers do not agree on what `deflate` is.
        'accept-encoding': 'gzip, br',
        'accept-language': 'sv',
      },
      signal,
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

async function readBody(
  message: IncomingMessage,
  { largest, cut = false }: RequestOptions,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const body = unpack(message);
  const stop = () => body.destroy(new Error('timeout'));
  signal.addEventListener('abort', stop);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= largest) continue;
      if (!cut) throw tooLarge(largest);
      break;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // The rest of a body that nobody wants would keep the connection busy.
    if (!message.complete) message.destroy();
  }
  return Buffer.concat(chunks).subarray(0, largest);
}

/** The body without its content encodings, which are listed in the order they were applied. */
function unpack(message: IncomingMessage): Readable {
  const encodings = (message.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > 2) throw unknownEncoding(encodings.join(', '));
  let body: Readable = message;
  for (const name of encodings.reverse()) {
    const unpacked =
      name === 'gzip' || name === 'x-gzip'
        ? createGunzip()
        : name === 'br'
          ? createBrotliDecompress()
          : name === 'deflate'
            ? createInflate()
            : undefined;
    if (unpacked === undefined) throw unknownEncoding(name);
    body.on('error', (error) => unpacked.destroy(error));
    body = body.pipe(unpacked);
  }
  return body;
}

export function notWeb(url: URL): WebError {
  return new WebError(onlyWeb(url.protocol.slice(0, -1)), false);
}

function tooSlow(limit: number): WebError {
  const seconds = Math.round(limit / 1000);
  return new WebError(
    {
      sv: `Sidan kom inte inom ${seconds} sekunder. Försök igen senare.`,
      en: `The page did not arrive within ${seconds} seconds. Try again later.`,
    },
    true,
  );
}

function tooLarge(largest: number): WebError {
  const limit = Math.round(largest / 1024 / 1024);
  return new WebError(
    {
      sv: `Sidan är större än ${limit} MB och hämtas inte. Den är ingen text som någon läser.`,
      en: `The page is larger than ${limit} MB and is not fetched. It is no text that anybody reads.`,
    },
    false,
  );
}

function unknownEncoding(name: string): WebError {
  return new WebError(
    {
      sv: `Servern packar sidan på ett sätt som inte kan läsas här (${name}).`,
      en: `The server packs the page in a way that is not read here (${name}).`,
    },
    false,
  );
}

/** System errors after which another try is no use. */
const lasting = new Set(['ENOTFOUND', 'ERR_INVALID_URL', 'ERR_TLS_CERT_ALTNAME_INVALID', 'CERT_HAS_EXPIRED']);

function networkError(error: unknown): WebError {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const retry = !lasting.has(code) && !/CERT|SIGNATURE|SIGNED/u.test(code);
  const reason = code === '' ? message : code;
  const known: Record<string, HostError['messages']> = {
    ENOTFOUND: {
      sv: 'Webbplatsen finns inte. Kontrollera adressen och att du har nät.',
      en: 'There is no such site. Check the address and that you are online.',
    },
    ECONNREFUSED: {
      sv: 'Servern tar inte emot. Kontrollera adressen, eller försök igen senare.',
      en: 'The server does not answer. Check the address, or try again later.',
    },
  };
  return new WebError(
    known[code] ?? {
      sv: `Sidan gick inte att hämta (${reason}). Försök igen senare.`,
      en: `The page could not be fetched (${reason}). Try again later.`,
    },
    retry,
    undefined,
    code,
  );
}
