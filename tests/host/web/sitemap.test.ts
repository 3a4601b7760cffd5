import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/errors.ts';
import { pagesOfSitemaps, parseSitemap } from '../../../src/host/web/sitemap.ts';

const urlset = (...pages: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.map((page) => `<url><loc>${page}</loc><lastmod>2026-01-01</lastmod></url>`).join('')}</urlset>`;

describe('parseSitemap', () => {
  it.each([
    ['XML', urlset('https://exempelby.se/a?b=1&amp;c=2')],
    [
      'XML with prefixes, white space and CDATA',
      '<s:urlset xmlns:s="x"><s:url><s:loc>\n <![CDATA[https://exempelby.se/a?b=1&c=2]]> </s:loc></s:url></s:urlset>',
    ],
    ['lines', '\ufeffhttps://exempelby.se/a?b=1&c=2\r\n\r\n'],
    ['packed XML', gzipSync(urlset('https://exempelby.se/a?b=1&amp;c=2'))],
    ['XML that breaks off', urlset('https://exempelby.se/a?b=1&amp;c=2').slice(0, -20)],
    [
      'XML with pictures',
      urlset('https://exempelby.se/a?b=1&amp;c=2').replace(
        '</url>',
        '<i:image><i:loc>https://exempelby.se/a.png</i:loc></i:image></url>',
      ),
    ],
  ])('reads %s', (_, content) => {
    expect(parseSitemap(Buffer.from(content as string))).toEqual({
      isIndex: false,
      locations: ['https://exempelby.se/a?b=1&c=2'],
    });
  });

  it('does not unfold entities that grow', () => {
    const bomb = `<!DOCTYPE u [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${urlset('&b;')}`;
    expect(parseSitemap(Buffer.from(bomb)).locations.join('').length).toBeLessThan(100);
  });

  it('refuses what is no sitemap, and a packed one that swells', () => {
    for (const content of ['<html><body>Hej</body></html>', 'Hej', gzipSync(Buffer.alloc(60_000_000))]) {
      expect(() => parseSitemap(Buffer.from(content as string))).toThrow(HostError);
    }
  });
});

describe('pagesOfSitemaps', () => {
  it('follows an index, leaves other sites alone, and takes each page once', async () => {
    const site = 'https://exempelby.se';
    const files: Record<string, string> = {
      [`${site}/sitemap.xml`]: `<sitemapindex><sitemap><loc>${site}/1.xml</loc></sitemap><sitemap><loc>${site}/sitemap.xml</loc></sitemap><sitemap><loc>${site}/fel.xml</loc></sitemap></sitemapindex>`,
      [`${site}/1.xml`]: urlset(
        `${site}/a`,
        `${site}/a#del`,
        `${site}/b`,
        'https://annanby.se/c',
        'ingenting',
      ),
    };
    const found = await pagesOfSitemaps([`${site}/sitemap.xml`], {
      readSitemap: async (address) => Buffer.from(files[address] ?? 'finns inte'),
    });
    expect(found.pages).toEqual([`${site}/a`, `${site}/b`]);
    expect(found.foreign).toBe(2);
    expect(found.problems.map(({ file }) => file)).toEqual([`${site}/fel.xml`]);
  });
});
