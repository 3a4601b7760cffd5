import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath, startChromium } from './chromium.ts';

const site = join(import.meta.dirname, '../../site/dist');
const isBuilt = existsSync(join(site, 'index.html'));
if (!isBuilt) console.warn('The site is not built, so its tests are skipped. Run: npm run docs:build');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Serves the built site as any host of files does. */
function serve(): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url!, 'http://site').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = existsSync(file);
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(isThere ? readFileSync(file) : '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe.skipIf(chromiumPath === undefined || !isBuilt)('the site of the documents', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let faults: string[];

  beforeAll(async () => {
    server = await serve();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ locale: 'sv-SE', reducedMotion: 'reduce' });
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.route('**', (route) => {
      if (route.request().url().startsWith(`${origin}/`)) return route.continue();
      faults.push(route.request().url());
      return route.abort();
    });
  });

  const violations = async () => {
    await page.addScriptTag({ content: axe.source });
    const { violations: found } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it.each(['särskrivning', 'förkortning', 'lång mening'])('finds the page of a rule by %j', async (words) => {
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Sök' }).first().click();
    await page.getByRole('searchbox').fill(words);
    const found = page.locator('.VPLocalSearchBox .result').first();
    await found.waitFor();
    expect((await found.innerText()).toLowerCase()).toContain(words);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/regler/*.html*');
    await expect.poll(async () => (await page.locator('h1').innerText()).toLowerCase()).toContain(words);
    expect(faults).toEqual([]);
  });

  it('has the page of a rule where a finding says it is', async () => {
    await page.goto(`${origin}/${'docs/regler/lang-mening.md'.replace(/md$/u, 'html')}`);
    expect(await page.locator('h1').innerText()).toContain('Lång mening');
    expect(await page.locator('html').getAttribute('lang')).toBe('sv-SE');
    expect(faults).toEqual([]);
  });

  it('says which pages are in English', async () => {
    await page.goto(`${origin}/docs/architecture.html`);
    expect(
      await page.locator('h1').evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang')),
    ).toBe('en');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe-core finds, in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const found: Record<string, string[]> = {};
    for (const path of [
      '',
      'docs/handbok',
      'docs/regler/README',
      'docs/regler/lank-placering',
      'docs/architecture',
    ]) {
      await page.goto(`${origin}/${path === '' ? '' : `${path}.html`}`);
      const here = await violations();
      if (here.length > 0) found[path] = here;
    }
    expect(found).toEqual({});
    expect(faults).toEqual([]);
  });
});
