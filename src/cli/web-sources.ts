import nodePath from 'node:path';
import type { NotFound } from '../host/find-sources.ts';
import type { CrawlState, WebError, WebReader } from '../host/web/index.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { CliIo } from './io.ts';
import type { CliSource } from './sources.ts';

export interface WebArguments {
  /** Addresses of sitemaps whose pages are checked. */
  sitemap: readonly string[];
  /** Also fetch from this machine and from local networks. */
  allowPrivate: boolean;
  /** Requests a second to one server. */
  rate: number;
  /** The file that lets a run go on where it was stopped. */
  state?: string;
}

/** Pages to check, and what is known of them. */
export interface WebSources {
  sources: CliSource[];
  problems: NotFound[];
  /** Addresses in sitemaps that are on other sites. */
  foreign: number;
  /** Whether a page of the baseline is no more. */
  isGone(address: string): boolean;
  /** Takes the state away, unless there are pages that may answer the next time. */
  finish(): Promise<void>;
}

/** What the run has met. */
interface Met {
  gone: Set<string>;
  /** True when a page may answer the next time. */
  isUnfinished: boolean;
}

/**
 * The pages that addresses and sitemaps name. The only way to the part of the program that opens connections.
 *
 * @param run What decides the results beside the pages.
 */
export async function findWebSources(
  addresses: readonly string[],
  given: WebArguments,
  run: string,
  language: MessageLanguage,
  io: CliIo,
): Promise<WebSources> {
  const { CrawlState, pagesOfSitemaps, WebReader } = await import('../host/web/index.ts');
  const reader = new WebReader({ allowPrivate: given.allowPrivate, interval: 1000 / given.rate });
  const listed = await pagesOfSitemaps(given.sitemap, reader);
  const state =
    given.state === undefined ? undefined : await CrawlState.open(nodePath.resolve(io.cwd, given.state), run);
  const met: Met = { gone: new Set(), isUnfinished: false };
  const sound = addresses.filter((address) => URL.canParse(address));
  const pages = new Set([...sound, ...listed.pages].map(shownAddress));
  const logins = loginsOf([...given.sitemap, ...sound]);
  const sites = new Set(listed.problems.length > 0 ? [] : given.sitemap.map((map) => new URL(map).host));
  return {
    sources: [...pages].map((address) => pageSource(address, { reader, state, met, language, logins })),
    problems: [
      ...addresses.filter((address) => !URL.canParse(address)).map(noAddress),
      ...listed.problems.map(({ file, message }) => ({ file: shownAddress(file), message })),
    ],
    foreign: listed.foreign,
    // A sitemap tells of all pages of its site; where none was read, the server's word counts.
    isGone: (address) => met.gone.has(address) || (sites.has(new URL(address).host) && !pages.has(address)),
    finish: async () => {
      if (!met.isUnfinished) await state?.finish();
    },
  };
}

/**
 * The address of a page as it is shown and kept, without what the server never sees (`#avsnitt`) and without a name
 * and password, which results and baselines would carry to everybody who reads them.
 */
function shownAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

type Logins = ReadonlyMap<string, Pick<URL, 'username' | 'password'>>;

/** The names and passwords that addresses were given with, by site: they hold for all its pages. */
function loginsOf(addresses: readonly string[]): Logins {
  const urls = addresses.map((address) => new URL(address));
  return new Map(urls.filter(({ username }) => username !== '').map((url) => [url.origin, url]));
}

function withLogin(address: string, logins: Logins): string {
  const url = new URL(address);
  const { username = '', password = '' } = logins.get(url.origin) ?? {};
  url.username = username;
  url.password = password;
  return url.href;
}

function noAddress(file: string): NotFound {
  return {
    file,
    message: {
      sv: 'Det är ingen hel adress. Skriv den som i webbläsaren, till exempel https://exempelby.se/bygga.',
      en: 'That is no whole address. Write it as in a browser, for example https://exempelby.se/bygga.',
    },
  };
}

function pageSource(
  address: string,
  {
    reader,
    state,
    met,
    language,
    logins,
  }: {
    reader: WebReader;
    state: CrawlState | undefined;
    met: Met;
    language: MessageLanguage;
    logins: Logins;
  },
): CliSource {
  const earlier = state?.earlier(address, language);
  return {
    path: address,
    file: address,
    named: true,
    stdin: false,
    page: async () => {
      try {
        const { bytes: content, charset, format } = await reader.readPage(withLogin(address, logins));
        return { content, charset, format };
      } catch (error) {
        const { code, retry } = error as Partial<WebError>;
        if (code === '404' || code === '410') met.gone.add(address);
        met.isUnfinished ||= retry === true;
        throw error;
      }
    },
    ...(earlier === undefined ? {} : { earlier }),
    ...(state === undefined ? {} : { keep: (result) => state.add(address, result) }),
  };
}
