import type { IncomingHttpHeaders } from 'node:http';
import robots from 'robots-parser';
import packageFile from '../../../package.json' with { type: 'json' };
import type { FormatId } from '../../format/types.ts';
import { charsetOf, pageFormatOf } from '../page-format.ts';
import { HostQueue, type Politeness } from './host-queue.ts';
import { type Answer, notWeb, type RequestOptions, request, WebError } from './request.ts';
import { largestSitemap } from './sitemap.ts';

export interface WebOptions extends Politeness {
  /** Also fetch from this machine and from local networks. */
  allowPrivate: boolean;
  /** Milliseconds for one request. */
  timeLimit: number;
  /** Bytes of a page, unpacked. */
  largest: number;
  /** Tries after the first. */
  retries: number;
  /** Milliseconds before the second try; each later one waits four times longer. */
  firstWait: number;
}

const usualWebOptions: WebOptions = {
  together: 2,
  interval: 500,
  allowPrivate: false,
  timeLimit: 30_000,
  largest: 10 * 1024 * 1024,
  retries: 2,
  firstWait: 1000,
};

/** A page as it came. */
export interface WebPage {
  bytes: Buffer;
  /** Declared in the header `Content-Type`. */
  charset: string | undefined;
  format: FormatId;
}

const agentName = 'klarsprak';
const userAgent = `${agentName}/${packageFile.version}`;
const mostRedirects = 5;
/** What is read of a robots.txt file (RFC 9309). Bytes. */
const largestRobots = 500 * 1024;
/** A server that asks for a longer pause is left for another day. Milliseconds. */
const longestPause = 60_000;

// Its types speak of an ES module, which it is not.
const robotsParser = robots as unknown as typeof robots.default;
type Robots = ReturnType<typeof robotsParser>;

/** Reads pages from the web, politely: as robots.txt allows, with pauses, and with limits on time and size. */
export class WebReader {
  readonly #options: WebOptions;
  readonly #queues = new Map<string, HostQueue>();
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(options: Partial<WebOptions> = {}) {
    this.#options = { ...usualWebOptions, ...options };
  }

  /** Reads a page, wherever it has moved. Throws a `HostError` that says what to do. */
  async readPage(address: string): Promise<WebPage> {
    const { headers, body } = await this.#follow(new URL(address), {
      largest: this.#options.largest,
      wants: (status, { 'content-type': type }) => isFine(status) && pageFormatOf(type) !== undefined,
    });
    const type = headers['content-type'];
    const format = pageFormatOf(type);
    if (body === undefined || format === undefined) throw noPage(type ?? '');
    return { bytes: body, charset: charsetOf(type), format };
  }

  /** Reads a sitemap as it is, packed or not. Throws a `HostError`. */
  async readSitemap(address: string): Promise<Buffer> {
    const { body } = await this.#follow(new URL(address), { largest: largestSitemap, wants: isFine });
    return body ?? Buffer.alloc(0);
  }

  async #follow(start: URL, ask: Pick<RequestOptions, 'largest' | 'wants'>): Promise<Answer> {
    let url = start;
    for (let moves = 0; moves <= mostRedirects; moves++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw notWeb(url);
      const rules = await this.#robotsOf(url);
      if (rules.isAllowed(url.href, agentName) === false) throw forbidden();
      const answer = await this.#insist(url, ask);
      const next = movedTo(answer, url);
      if (next === undefined) {
        if (!isFine(answer.status)) throw statusError(answer.status, answer.headers);
        return answer;
      }
      url = next;
    }
    throw new WebError(
      {
        sv: `Adressen skickar vidare mer än ${mostRedirects} gånger, kanske i en ring. Be webbredaktören rätta den.`,
        en: `The address redirects more than ${mostRedirects} times, perhaps in a circle. Ask the web editor to mend it.`,
      },
      false,
    );
  }

  /** Asks again, after a while, for what may come the next time. */
  async #insist(url: URL, ask: Pick<RequestOptions, 'largest' | 'wants' | 'cut'>): Promise<Answer> {
    const { retries, firstWait, timeLimit, allowPrivate } = this.#options;
    for (let tried = 0; ; tried++) {
      try {
        const answer = await this.#queueOf(url).run(() =>
          request(url, { userAgent, timeLimit, allowPrivate, ...ask }),
        );
        const { status, headers } = answer;
        if (mayPass(status)) throw statusError(status, headers);
        return answer;
      } catch (error) {
        if (!(error instanceof WebError) || !error.retry || tried >= retries) throw error;
        const { retryAfter = 0 } = error;
        if (retryAfter > longestPause) throw error;
        // A little chance, so that those who were turned away together do not come back together.
        const wait = firstWait * 4 ** tried * (1 + Math.random() / 4);
        await new Promise((resolve) => setTimeout(resolve, Math.max(wait, retryAfter)));
      }
    }
  }

  #queueOf({ host }: URL): HostQueue {
    let queue = this.#queues.get(host);
    if (queue === undefined) {
      queue = new HostQueue(this.#options);
      this.#queues.set(host, queue);
    }
    return queue;
  }

  #robotsOf(url: URL): Promise<Robots> {
    let rules = this.#robots.get(url.origin);
    if (rules === undefined) {
      rules = this.#readRobots(url);
      this.#robots.set(url.origin, rules);
    }
    return rules;
  }

  /** RFC 9309: a site without the file allows everything, one that cannot answer for it nothing. */
  async #readRobots(page: URL): Promise<Robots> {
    let url = new URL('/robots.txt', page);
    for (let moves = 0; moves <= mostRedirects; moves++) {
      const answer = await this.#insist(url, { largest: largestRobots, cut: true, wants: isFine });
      const next = movedTo(answer, url);
      if (next !== undefined) {
        url = next;
        continue;
      }
      const rules = robotsParser(new URL('/robots.txt', page).href, answer.body?.toString('utf8') ?? '');
      const delay = rules.getCrawlDelay(agentName);
      if (delay !== undefined && delay > 0) this.#queueOf(page).slowDown(delay * 1000);
      return rules;
    }
    return robotsParser(url.href, '');
  }
}

function isFine(status: number): boolean {
  return status >= 200 && status < 300;
}

/** True for an answer that may be another one later: too many questions, too slow, or a fault of the server. */
function mayPass(status: number): boolean {
  return status === 429 || status === 408 || status >= 500;
}

/** Where an answer sends on to; undefined for one that is the end of the way. */
function movedTo({ status, headers }: Answer, from: URL): URL | undefined {
  if (status < 300 || status >= 400 || headers.location === undefined) return undefined;
  try {
    return new URL(headers.location, from);
  } catch {
    throw new WebError(
      {
        sv: 'Adressen skickar vidare till något som ingen adress är. Be webbredaktören rätta den.',
        en: 'The address redirects to something that is no address. Ask the web editor to mend it.',
      },
      false,
    );
  }
}

function forbidden(): WebError {
  return new WebError(
    {
      sv: `Webbplatsens robots.txt tillåter inte att sidan hämtas. Är det er webbplats: lägg till ”User-agent: ${agentName}” med ”Allow: /”.`,
      en: `The site's robots.txt does not allow the page to be fetched. If the site is yours: add “User-agent: ${agentName}” with “Allow: /”.`,
    },
    false,
    undefined,
    'EROBOTS',
  );
}

function noPage(type: string): WebError {
  return new WebError(
    {
      sv: `Adressen leder inte till en webbsida utan till ${type === '' ? 'något utan typ' : type}.`,
      en: `The address leads to ${type === '' ? 'something without a type' : type}, which is no page.`,
    },
    false,
  );
}

function statusError(status: number, headers: IncomingHttpHeaders): WebError {
  const code = String(status);
  if (status === 404 || status === 410) {
    return new WebError(
      {
        sv: `Sidan finns inte (${status}). Kontrollera adressen.`,
        en: `There is no such page (${status}). Check the address.`,
      },
      false,
      undefined,
      code,
    );
  }
  if (status === 401 || status === 403) {
    return new WebError(
      {
        sv: `Sidan är inte öppen för alla (${status}).`,
        en: `The page is not open to everybody (${status}).`,
      },
      false,
      undefined,
      code,
    );
  }
  return new WebError(
    {
      sv: `Servern svarar med fel ${status}. Försök igen senare.`,
      en: `The server answers with error ${status}. Try again later.`,
    },
    mayPass(status),
    retryAfterOf(headers['retry-after']),
    code,
  );
}

/** Seconds, or a date. */
function retryAfterOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const wait = /^\d{1,9}$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
