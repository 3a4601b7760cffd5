import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { Problem } from '../../engine/index.ts';
import { HostError } from '../errors.ts';
import type { WebReader } from './web-reader.ts';

/** Sitemaps point to sitemaps, but not to ones that point on for ever. */
const deepest = 4;
/** sitemaps.org: a file holds at most 50,000 addresses in 50 MB, unpacked. Bytes. */
export const largestSitemap = 50 * 1024 * 1024;

export interface SitemapPages {
  /** In the order of the sitemaps, each once. */
  pages: string[];
  problems: (Problem & { file: string })[];
  /** Addresses on other sites, which a sitemap has no say over. */
  foreign: number;
}

/** The pages that sitemaps list. A sitemap that cannot be read is a problem and does not stop the others. */
export async function pagesOfSitemaps(
  addresses: readonly string[],
  reader: Pick<WebReader, 'readSitemap'>,
): Promise<SitemapPages> {
  const pages = new Set<string>();
  const problems: SitemapPages['problems'] = [];
  const seen = new Set<string>();
  let foreign = 0;
  const read = async (address: string, depth: number): Promise<void> => {
    if (seen.has(address) || depth > deepest) return;
    seen.add(address);
    let found: Sitemap;
    try {
      found = parseSitemap(await reader.readSitemap(address));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      problems.push({ file: address, message: error.messages });
      return;
    }
    const { host } = new URL(address);
    for (const location of found.locations) {
      const url = URL.canParse(location) ? new URL(location) : undefined;
      if (url === undefined || url.host !== host || !/^https?:$/u.test(url.protocol)) foreign += 1;
      else if (found.isIndex) await read(url.href, depth + 1);
      else pages.add(withoutFragment(url));
    }
  };
  for (const address of addresses) await read(address, 0);
  return { pages: [...pages], problems, foreign };
}

export interface Sitemap {
  /** True when the addresses are of other sitemaps. */
  isIndex: boolean;
  locations: string[];
}

/** Reads a sitemap: XML or one address a line, packed with gzip or not. Throws a `HostError` for anything else. */
export function parseSitemap(bytes: Buffer): Sitemap {
  const text = unpacked(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
  if (!text.trimStart().startsWith('<')) {
    const lines = text.split(/\r?\n/u).map((line) => line.trim());
    const locations = lines.filter((line) => line !== '');
    if (locations.some((line) => !/^https?:\/\//iu.test(line))) throw noSitemap();
    return { isIndex: false, locations };
  }
  const parser = new SaxesParser();
  const locations: string[] = [];
  const open: string[] = [];
  let root: string | undefined;
  let value = '';
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    root ??= local;
    open.push(local);
    value = '';
  });
  const add = (part: string) => {
    if (open.at(-1) === 'loc') value += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const [parent, name] = open.slice(-2);
    // Images and translations have a `loc` or a link too, deeper down.
    if (name === 'loc' && open.length === 3 && (parent === 'url' || parent === 'sitemap')) {
      locations.push(value.trim());
    }
    open.pop();
  });
  // The addresses before a fault are as good as any.
  parser.on('error', () => {});
  parser.write(text).close();
  if (root !== 'urlset' && root !== 'sitemapindex') throw noSitemap();
  return { isIndex: root === 'sitemapindex', locations };
}

function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largestSitemap });
  } catch {
    throw noSitemap();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutFragment(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

function noSitemap(): HostError {
  return new HostError({
    sv: 'Adressen leder inte till någon webbplatskarta (sitemap.xml). Kontrollera den, ofta står den i robots.txt.',
    en: 'The address leads to no sitemap (sitemap.xml). Check it; robots.txt often names it.',
  });
}
