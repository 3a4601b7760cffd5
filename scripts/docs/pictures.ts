import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { chromiumPath, startChromium } from '../../tests/browser/chromium.ts';

/**
 * `npm run docs:pictures [-- --editor]`: takes the pictures of the handbook from the built program and the texts in
 * `examples/`. With `--editor` also those of VS Code, by its tests (`npm run test:editor` says what they need).
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const pictures = join(root, 'docs/bilder');
/** Pictures are read with the handbook, so they have to be small. */
const largest = 150_000;

const { values } = parseArgs({ options: { editor: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'klarsprak-pictures-'));
try {
  if (chromiumPath === undefined) throw new Error('The pictures need Chromium: apt-get install chromium.');
  mkdirSync(pictures, { recursive: true });
  await takeReport();
  if (values.editor) takeEditor();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function takeReport(): Promise<void> {
  const texts = join(folder, 'texter');
  cpSync(join(root, 'examples'), texts, { recursive: true });
  klarsprak('report', 'texter', '-o', 'rapport.html');
  klarsprak(
    ...['compare', 'texter/brev.md', 'texter/brev-omskrivet.md'],
    ...['-f', 'html', '-o', 'jamforelse.html'],
  );
  const browser = await startChromium();
  try {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 640 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'sv-SE',
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'rapport.html')).href);
    await scrollTo(page, page.getByRole('heading', { name: 'Att diskutera' }));
    await take(page, 'rapport');
    await page.getByRole('link', { name: 'brev.md' }).first().click();
    await scrollTo(page, page.locator('mark:visible').first());
    await take(page, 'text-i-rapporten');
    await page.goto(pathToFileURL(join(folder, 'jamforelse.html')).href);
    await take(page, 'jamforelse');
  } finally {
    await browser.close();
  }
}

/** Takes what VS Code shows, for the handbook and for the extension's own page. */
function takeEditor(): void {
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.editor.config.ts', 'vscode'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, KLARSPRAK_SCREENSHOTS: folder },
  });
  if (status !== 0) throw new Error('The tests in VS Code failed, so there are no new pictures of it.');
  for (const name of ['hover', 'rapport', 'konfigurationsfel']) {
    cpSync(join(folder, `${name}.png`), join(root, 'extension/images', `${name}.png`));
  }
  cpSync(join(folder, 'hover.png'), join(pictures, 'redigeraren.png'));
}

/** Puts something near the top of the window, below the report's own bar. */
async function scrollTo(page: Page, place: Locator): Promise<void> {
  await place.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.mouse.wheel(0, -110);
  await page.waitForTimeout(300);
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  console.log(`docs/bilder/${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > largest) throw new Error(`${name}.png is larger than ${largest / 1000} kB.`);
}

function klarsprak(...given: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/klarsprak.js'), ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status === 2) throw new Error(stderr);
}
