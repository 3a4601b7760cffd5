import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compareVersions, toComparisonPage } from '../../src/compare/index.ts';
import { type HistoryEntry, historyEntry } from '../../src/history/entry.ts';
import { trendSection } from '../../src/report/index.ts';
import type { NotesFile } from '../../src/report/types.ts';
import { someResult, someScore } from '../output/results.ts';
import { report, reviewed } from '../report/reviewed.ts';
import { chromiumPath, startChromium } from './chromium.ts';

const letter = `# Angående din ansökan

Ni skall snarast inkomma med erforderliga handlingar till nämnden, då ärendet i annat fall kommer att avslås av
förvaltningen i enlighet med gällande bestämmelser som antogs av nämnden i samband med föregående sammanträde.

## Så gör du

1. Fyll i blanketten.
2. Skicka den till oss t.ex. med post.

Du får svar av oss inom 10 dagar. Utbetalning sker i slutet av månaden, och återbetalning skall erläggas enligt plan.
Ring oss om du har frågor om hur vi räknar. Vi hjälper dig gärna med att fylla i blanketten. Du kan också besöka oss.
Vi finns i kommunhuset. Där kan du låna en dator. Du kan också få hjälp av en tolk om du vill det. Det kostar inget.
Har du redan skickat in din ansökan behöver du inte göra något mer. Vi hör av oss när vi har läst den.
`;
const page2 = `# Öppettider

Biblioteket är öppet varje dag. Du kan låna böcker utan lånekort. Besökare ombedes att ej medföra matvaror.
`;

/** Invented history: fourteen months in which texts of one department become plainer. */
const past: HistoryEntry[] = Array.from({ length: 84 }, (_, index) => {
  const month = index % 14;
  const date = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
  const total = 50 + ((index * 7) % 20) + (month > 6 && index % 2 === 0 ? 15 : 0);
  const department = index % 2 === 0 ? 'vard' : 'bibliotek';
  return historyEntry(someResult({ score: someScore({ total }) }), {
    date,
    name: `text ${index}`,
    department,
  });
});

const folder = mkdtempSync(join(tmpdir(), 'klarsprak-report-'));
const file = join(folder, 'rapport.html');
const comparison = join(folder, 'jamforelse.html');
const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

/** What axe has to say of a page as it is shown, each remark with its first element. */
async function remarksOfAxe(page: Page, view: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${view} ${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
}

describe.skipIf(chromiumPath === undefined)('the report in a browser', () => {
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    const texts = [
      reviewed(letter, { path: 'vard/brev.md', department: 'vard' }),
      reviewed(page2, { path: 'bibliotek/sida.md', department: 'bibliotek' }),
    ];
    writeFileSync(
      file,
      report(texts, {
        unread: [{ path: 'trasig.txt', error: 'Filen är binär.' }],
        sections: [trendSection(past, '2025-08-01', 'sv')],
      }),
    );
    const versions = [letter, page2].map((text, index) => reviewed(text, { path: `${index}.md` }));
    writeFileSync(comparison, toComparisonPage(compareVersions(versions[0]!, versions[1]!), 'sv'));
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: wide, reducedMotion: 'reduce' });
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('blob:'))
        faults.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
  });

  const openLetter = async () => {
    await page.getByRole('table').getByRole('link', { name: 'vard/brev.md' }).click();
    await page.locator('h1:focus').waitFor();
  };

  it('opens a text and comes back, without faults or requests', async () => {
    await openLetter();
    expect(await page.title()).toBe('vard/brev.md – Klarspråksrapport');
    expect(await page.locator('.body').innerText()).toContain('Du får svar av oss inom 10 dagar.');
    await page.getByRole('link', { name: 'Till översikten' }).click();
    await page.locator('#overview').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('texter');
    expect(faults).toEqual([]);
  });

  it('filters by level, quality and rule, in the text and in the list alike', async () => {
    await openLetter();
    const marks = () => page.locator('.body mark').count();
    const items = () => page.locator('.findings > li').count();
    const all = await items();
    expect(await marks()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'varningar' }).uncheck();
    expect(await page.locator('.body mark.warning').count()).toBe(0);
    expect(await items()).toBeLessThan(all);
    await page.getByRole('checkbox', { name: 'varningar' }).check();
    await page.getByLabel('Regel').selectOption({ label: 'Skall' });
    const chosen = await page.locator('.body mark').allInnerTexts();
    expect(chosen.length).toBe(2);
    expect(new Set(chosen)).toEqual(new Set(['skall']));
    expect(await page.locator('.side [role=status]').innerText()).toBe(`2 av ${all} fynd visas`);
    for (const quality of ['vårdat', 'enkelt', 'begripligt'])
      await page.getByRole('checkbox', { name: quality }).uncheck();
    expect(await marks()).toBe(0);
  });

  it('leads by keyboard from a mark to its finding and back', async () => {
    await openLetter();
    const mark = page.locator('.body mark[role=button]').first();
    await mark.focus();
    const number = await mark.getAttribute('data-finding');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe(number);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-finding'))).toBe(number);
    // The skip link is the first stop.
    await page.goto(pathToFileURL(file).href);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  });

  it('saves notes to a file and reads them back', async () => {
    await openLetter();
    await page.getByRole('radio', { name: 'att åtgärda' }).check();
    await page.getByLabel('Anteckning om texten').fill('Skriv om början. ”Du” saknas.');
    await page.locator('.questions textarea').first().fill('Nej, svaret kommer sist.');
    await page.getByRole('link', { name: 'Till översikten' }).click();
    await page.locator('[data-agenda]').first().fill('Vi delar meningen.');
    expect(await page.locator('#texts td[data-status=mend]').innerText()).toBe('att åtgärda');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara anteckningar' }).click(),
    ]);
    const saved = join(folder, 'anteckningar.json');
    await download.saveAs(saved);
    const notes = JSON.parse(readFileSync(saved, 'utf8')) as NotesFile;
    expect(Object.values(notes.texts)).toMatchObject([
      { name: 'vard/brev.md', status: 'mend', note: 'Skriv om början. ”Du” saknas.' },
    ]);

    await page.reload();
    expect(await page.locator('#texts td[data-status=mend]').count()).toBe(0);
    await page.locator('#notes-file').setInputFiles(saved);
    await page.locator('#texts td[data-status=mend]').waitFor();
    expect(await page.locator('[data-agenda]').first().inputValue()).toBe('Vi delar meningen.');
    await openLetter();
    expect(await page.getByRole('radio', { name: 'att åtgärda' }).isChecked()).toBe(true);
    expect(await page.locator('.questions textarea').first().inputValue()).toBe('Nej, svaret kommer sist.');

    await page
      .locator('#notes-file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
    await expect.poll(() => page.locator('#live').innerText()).toContain('inte en fil med anteckningar');
  });

  it('shows notes that the next run was given', async () => {
    const texts = [reviewed(letter, { path: 'vard/brev.md' })];
    const first = report(texts);
    const id = /data-id="([^"]+)"/u.exec(first)![1]!;
    const next = join(folder, 'nasta.html');
    const notes: NotesFile = { klarsprakNotes: 1, texts: { [id]: { status: 'done' } }, agenda: {} };
    writeFileSync(next, report(texts, { notes }));
    await page.goto(pathToFileURL(next).href);
    expect(await page.locator('#texts td[data-status=done]').innerText()).toBe('klar');
  });

  it('sorts and searches the table of texts', async () => {
    const names = () => page.locator('#texts tbody tr:visible th').allInnerTexts();
    await page.getByRole('button', { name: 'Ord', exact: true }).click();
    expect(await names()).toEqual(['vard/brev.md', 'bibliotek/sida.md']);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    expect(await names()).toEqual(['bibliotek/sida.md', 'vard/brev.md']);
    await page.getByLabel('Sök bland texterna').fill('SIDA');
    expect(await names()).toEqual(['bibliotek/sida.md']);
    expect(await page.locator('#shown-texts').innerText()).toBe('1 av 2 texter visas');
  });

  it('shows the texts of a status, and follows what the group decides', async () => {
    // The page turns when the browser has told of the new address.
    const names = () => page.locator('#texts tbody tr:visible th').allInnerTexts();
    await page.locator('#status-choice').selectOption({ label: 'diskutera' });
    await expect.poll(names).toEqual([]);
    await page.locator('#status-choice').selectOption({ label: 'inte bestämd' });
    await openLetter();
    await page.getByRole('radio', { name: 'diskutera' }).check();
    await page.getByRole('link', { name: 'Till översikten' }).click();
    await expect.poll(names).toEqual(['bibliotek/sida.md']);
    await page.locator('#status-choice').selectOption({ label: 'diskutera' });
    await expect.poll(names).toEqual(['vard/brev.md']);
  });

  describe.each([
    ['light', wide],
    ['dark', wide],
    ['light', narrow],
    ['dark', narrow],
  ] as const)('in %s colours at %o', (colorScheme, viewport) => {
    it('has nothing that axe remarks on, and nothing wider than the window', async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      for (const view of ['overview', 'text', 'comparison'] as const) {
        if (view === 'comparison') await page.goto(pathToFileURL(comparison).href);
        if (view === 'text') {
          await openLetter();
          await page.locator('.body mark[role=button]').first().click();
        }
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await remarksOfAxe(page, view)).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
      }
    });
  });

  it('prints all texts, one from the top of a page, with what was typed', async () => {
    await openLetter();
    await page.getByLabel('Anteckning om texten').fill('En anteckning till utskriften.');
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
    });
    await page.getByRole('button', { name: 'Skriv ut allt' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#all-texts article').count()).toBe(2);
    expect(await page.locator('#overview').isVisible()).toBe(true);
    expect(await page.locator('.printed:visible').first().innerText()).toBe('En anteckning till utskriften.');
    for (const tool of ['.top', '.show', '.filters']) {
      expect(await page.locator(tool).first().isVisible()).toBe(false);
    }
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('holds three hundred texts in less than 15 MB, with nothing that axe remarks on', async () => {
    const base = reviewed(letter.repeat(3), { path: 'x.md' });
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...base,
      path: `avdelning-${index % 7}/brev-${index}.md`,
      department: `avdelning-${index % 7}`,
    }));
    const large = join(folder, 'stor.html');
    writeFileSync(large, report(many));
    expect(statSync(large).size).toBeLessThan(15 * 1024 * 1024);
    const start = performance.now();
    await page.goto(pathToFileURL(large).href);
    expect(await page.locator('#texts tbody tr').count()).toBe(300);
    console.info(
      `300 texts: ${(statSync(large).size / 1e6).toFixed(1)} MB, open in ${Math.round(performance.now() - start)} ms`,
    );
    expect(await remarksOfAxe(page, '300 texts')).toEqual([]);
    expect(faults).toEqual([]);
  });
});
