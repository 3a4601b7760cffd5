import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createVSIX } from '@vscode/vsce';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeRunFolder, type RunFolder, root } from './support/folders.ts';
import { VsCode, type Window } from './support/vscode.ts';

const vsix = join(root, 'extension/klarsprak.vsix');
const englishVsix = join(root, 'extension/klarsprak-english.vsix');
/** Bytes. */
const largestVsix = 6_000_000;

/** Å ä ö and emoji before what is marked. */
const letter = [
  '# Möte på Åkerö',
  '',
  'Här är ett möte 😀 för er. Åtgärderna på Åkerö 🏡 skall göras i år.',
  'Frågor besvaras på kontoret i Exempelby.',
  '',
].join('\n');
const line = 'Du skall betala avgiften i tid, på våren.\n';
const example = readFileSync(join(root, 'extension/walkthrough/exempel.md'), 'utf8');

let run: RunFolder;
let code: VsCode;
let window: Window;

beforeAll(async () => {
  run = makeRunFolder({
    'möte.md': letter,
    'ordlista.md': '# Parken\n\nVi fikar i solkatteriet på torget 😀 när solkatteriet har öppet.\n',
    'typ.md': letter,
    'brev.md': example,
    'enklare.md': example
      .replaceAll('skall', 'ska')
      .replaceAll('inkomma med', 'lämna in')
      .replaceAll('erforderliga', 'nödvändiga'),
    'rapport.md': example,
    'jamfor.md': example,
    'program.js': 'export const ett = 1;\n',
    'stor.md': line.repeat(Math.ceil(2_100_000 / line.length)),
    'jättestor.md': line.repeat(Math.ceil(20_000_000 / line.length)),
  });
  code = await VsCode.start(run, [vsix]);
});
beforeEach(() => run.reset());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await window?.screenshot(`fel ${task.name.slice(0, 30)}`);
  await window?.close();
  code.use({});
});
afterAll(async () => {
  await code?.stop();
  run?.remove();
});

const saved = (name: string) => readFileSync(join(run.texts, name), 'utf8');

/** Waits until something holds; what it says last is the fault. */
async function until(test: () => void): Promise<void> {
  for (const end = Date.now() + 20_000; ; ) {
    try {
      test();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(200);
    }
  }
}

it.each([vsix, englishVsix])('a package is small: %s', (file) => {
  expect(statSync(file).size).toBeLessThan(largestVsix);
});

describe('VS Code with the packaged extension', () => {
  it('marks the text, lists the marks, and explains one on hover', async () => {
    window = await code.open('brev.md');
    await window.ready();
    expect(await window.marks().count()).toBeGreaterThan(3);
    await window.page.keyboard.press('Control+Shift+KeyM');
    await window.problems.filter({ hasText: 'erforderliga' }).first().waitFor();
    await window.page.keyboard.press('Control+Shift+KeyM');
    await window.marks().nth(1).hover({ force: true });
    const hover = window.page.locator('.monaco-hover:not(.hidden)').first();
    await expect.poll(() => hover.innerText(), { timeout: 20_000 }).toContain('Läs mer om regeln');
    await window.screenshot('hover');
  });

  it('applies a quick fix to exactly the marked word, after letters of more than one byte', async () => {
    window = await code.open('möte.md');
    await window.ready();
    await window.caretAt(3, letter.split('\n')[2]!.indexOf('skall') + 2);
    await window.quickFix('”ska”');
    await window.save();
    await until(() => expect(saved('möte.md')).toBe(letter.replace('skall', 'ska')));
  });

  it('adds a word to the list of the project, and takes the mark away', async () => {
    window = await code.open('ordlista.md');
    const mark = window.marks('info').or(window.marks('warning')).or(window.marks('error'));
    await window.ready();
    await window.caretAt(3, 14);
    const configuration = 'klarsprak.config.yaml';
    await window.quickFix('projektets ordlista', () => existsSync(join(run.texts, configuration)));
    await until(() => expect(saved(configuration)).toContain('solkatteriet'));
    await expect.poll(() => mark.count(), { timeout: 20_000 }).toBe(0);
  });

  it('changes the document type in the text', async () => {
    window = await code.open('typ.md');
    await window.ready();
    await window.command('Välj texttyp');
    await window.listRows.filter({ hasText: 'inbjudan' }).first().click();
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await sleep(500);
    await window.save();
    await until(() => expect(saved('typ.md')).toBe(`---\ndokumenttyp: inbjudan\n---\n\n${letter}`));
  });

  it('changes the document type from the line above the text, in a list to choose from', async () => {
    window = await code.open('typ.md');
    await window.ready();
    await window.page.locator('.codelens-decoration a', { hasText: 'Texttyp' }).first().click();
    await window.listRows.filter({ hasText: 'inbjudan' }).first().click();
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await sleep(500);
    await window.save();
    await until(() => expect(saved('typ.md')).toBe(`---\ndokumenttyp: inbjudan\n---\n\n${letter}`));
  });

  it('shows a report that can be read, and jumps to the worst sentence', async () => {
    window = await code.open('rapport.md');
    await window.ready();
    await window.command('Visa läsbarhetsrapport');
    const report = window.webview;
    await report.locator('h1').waitFor();
    expect(await report.locator('h1').innerText()).toBe('Läsbarhet: rapport.md');
    const headings = await report.locator('h2').allInnerTexts();
    expect(headings).toEqual([
      'Klarspråk',
      'Meningarnas längd',
      'Börja här',
      'Frågor som bara du kan svara på',
    ]);
    expect(await report.locator('.qualities > li').count()).toBe(3);
    await window.screenshot('rapport');
    await window.goToWebview();
    await report.locator('.heavy button').first().click();
    await window.page.locator('.editor-instance .selected-text').first().waitFor();
    await expect.poll(() => window.place.innerText(), { timeout: 20_000 }).toMatch(/\d+ selected/u);
  });

  it.each(['Default Dark Modern', 'Default High Contrast', 'Default Light Modern'])(
    'shows a report that follows the theme, with nothing that axe remarks on: %s',
    async (theme) => {
      code.use({ 'workbench.colorTheme': theme });
      window = await code.open('rapport.md');
      await window.ready();
      await window.command('Visa läsbarhetsrapport');
      await window.webview.locator('h1').waitFor();
      const frame = await window.webviewFrame();
      await frame.evaluate(axe.source);
      const violations = (await frame.evaluate(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      )) as string[];
      expect(violations).toEqual([]);
      await window.screenshot(`rapport ${theme}`);
    },
  );

  it('shows a report that the keyboard alone can use', async () => {
    window = await code.open('rapport.md');
    await window.ready();
    await window.command('Visa läsbarhetsrapport');
    await window.goToWebview();
    const buttons = window.webview.locator('.heavy button');
    await buttons.first().focus();
    await window.page.keyboard.press('Tab');
    await buttons.nth(1).and(window.webview.locator(':focus')).waitFor();
    await window.page.keyboard.press('Enter');
    await expect.poll(() => window.place.innerText(), { timeout: 20_000 }).toMatch(/\d+ selected/u);
  });

  it('compares a changed text with the saved one', async () => {
    window = await code.open('jamfor.md');
    await window.ready();
    await window.caretAt(3, example.split('\n')[2]!.indexOf('erforderliga') + 2);
    await window.quickFix('”nödvändiga”');
    await window.command('Jämför med den sparade versionen');
    const table = window.webview.locator('table.comparison');
    await table.waitFor();
    expect(await table.locator('tr', { hasText: 'Anmärkningar' }).innerText()).toContain('bättre');
    await window.screenshot('jamforelse');
    expect(saved('jamfor.md')).toBe(example);
  });

  it('compares a text with another file', async () => {
    window = await code.open('brev.md');
    await window.ready();
    await window.command('Jämför med en annan fil');
    await (await window.dialogField(run.texts)).fill(join(run.texts, 'enklare.md'));
    await window.page.keyboard.press('Enter');
    const report = window.webview;
    await report.locator('table.comparison').waitFor();
    expect(await report.locator('h2').first().innerText()).toBe('Jämfört med enklare.md');
    expect(await report.locator('tr', { hasText: 'Kanslispråk' }).innerText()).toContain('sämre');
  });

  it('compares with a file in another encoding as it is meant, and says when there is nothing to compare with', async () => {
    writeFileSync(join(run.texts, 'gammal.txt'), Buffer.from(example, 'latin1'));
    writeFileSync(join(run.texts, 'undantagen.md'), example);
    writeFileSync(join(run.texts, 'klarsprak.config.yaml'), 'ignore: [undantagen.md]\n');
    window = await code.open('brev.md');
    await window.ready();
    const compareWith = async (name: string) => {
      await window.command('Jämför med en annan fil');
      await (await window.dialogField(run.texts)).fill(join(run.texts, name));
      await window.page.keyboard.press('Enter');
    };
    await compareWith('gammal.txt');
    const table = window.webview.locator('table.comparison');
    await table.waitFor();
    expect(await table.innerText()).not.toContain('Skadad text');
    await window.page.locator('.editor-instance .view-lines').first().click();
    await compareWith('undantagen.md');
    await window.notification('undantagen.md går inte att granska');
    await table.waitFor({ state: 'detached' });
  });

  it('saves the report as a page that loads nothing', async () => {
    window = await code.open('rapport.md');
    await window.ready();
    await window.command('Spara läsbarhetsrapporten som HTML');
    await window.dialogField('rapport-rapport.html');
    await window.page.keyboard.press('Enter');
    await until(() => expect(existsSync(join(run.texts, 'rapport-rapport.html'))).toBe(true));
    const page = saved('rapport-rapport.html');
    expect(page).toContain('<h1>Läsbarhet: rapport.md</h1>');
    expect(page).not.toMatch(/<script|<link|src=|url\(/u);
  });

  it('says that it is turned off, and leads to the setting', async () => {
    code.use({ 'klarsprak.enable': false });
    window = await code.open('brev.md');
    await window.status('Granskningen är avstängd');
    expect(await window.page.locator('.editor-instance [class*="squiggly-"]').count()).toBe(0);
    await window.statusItem.click();
    const message = await window.notification('Granskningen är avstängd');
    await window.screenshot('status avstängd');
    await message.getByRole('button', { name: 'Öppna inställningarna' }).click();
    const setting = window.page.locator('.settings-editor .setting-item-bool', { hasText: 'Enable' });
    await setting.getByText('Granska texter.').waitFor();
    await setting.getByRole('checkbox').click();
    // Behind the settings.
    await window.ready();
    await window.page.keyboard.press('Escape');
    await window.status('varning');
  });

  it('says that a text is too large to be checked by itself, and checks it when asked', async () => {
    window = await code.open('stor.md');
    await window.status('granskas bara på kommando');
    await window.statusItem.click();
    const message = await window.notification('gränsen är 2\u00a0000\u00a0000');
    await window.screenshot('status stor');
    await message.getByRole('button', { name: 'Granska nu' }).click();
    await window.ready();
    await window.status('varning');
  });

  it('says that a file of 20 MB is too large to be checked, and stays at work', async () => {
    // Or it asks first.
    code.use({ 'workbench.editorLargeFileConfirmation': 100 });
    window = await code.open('jättestor.md');
    await window.status('för stor för att granskas här');
    await window.statusItem.click();
    const message = await window.notification('gränsen är 5\u00a0000\u00a0000');
    expect(await message.getByRole('button', { name: 'Granska nu' }).count()).toBe(0);
    await window.screenshot('status för stor');
    await window.close();
    window = await code.open('brev.md');
    await window.ready();
  });

  it('says when a text waits for the command', async () => {
    code.use({ 'klarsprak.run': 'onCommand' });
    window = await code.open('brev.md');
    await window.status('inte granskad än');
    await window.command('Granska texten nu');
    await window.ready();
    await window.status('varning');
  });

  it('says what is wrong in a configuration, with the line', async () => {
    writeFileSync(join(run.texts, 'klarsprak.config.yaml'), 'documentType: brev\n');
    window = await code.open('klarsprak.config.yaml');
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type('\nrules:\n  klokslag: off\n');
    await window.save();
    await until(() => expect(saved('klarsprak.config.yaml')).toContain('klokslag'));
    await window.close();
    window = await code.open('brev.md');
    await window.ready();
    await expect
      .poll(() => window.statusItem.getAttribute('aria-label'), { timeout: 20_000 })
      .toContain('klokslag');
    await window.statusItem.click();
    const message = window.notifications.first();
    await message.waitFor();
    expect(await message.innerText()).toMatch(/klarsprak\.config\.yaml:\d+.*klokslag/su);
    await window.screenshot('konfigurationsfel');
  });

  it('says why nothing is marked in a file that is no text', async () => {
    window = await code.open('program.js');
    await window.status('Klarspråk läser text, Markdown och HTML');
    await window.command('Varför visas inget?');
    await window.notification('Klarspråk läser text, Markdown och HTML');
    await window.screenshot('status annan fil');
  });

  it('explains its settings', async () => {
    window = await code.open('brev.md');
    await window.command('Preferences: Open Settings (UI)');
    await window.page.locator('.settings-editor .monaco-editor').first().click();
    await window.page.keyboard.type('@ext:klarsprak.klarsprak');
    await window.page.locator('.settings-editor').getByText('När texten granskas.').waitFor();
    await window.screenshot('inställningar');
  });

  it('opens the page of a rule', async () => {
    window = await code.open('brev.md');
    await window.ready();
    await window.command('Läs om en regel');
    await window.page.locator('.quick-input-widget input').first().fill('klockslag');
    await window.page.keyboard.press('Enter');
    await window.webview.locator('h1').waitFor();
    expect(await window.webview.locator('h1').innerText()).toMatch(/klockslag/iu);
    expect(existsSync(join(run.texts, 'klockslag.md'))).toBe(false);
  });

  it('makes a configuration that holds', async () => {
    window = await code.open('brev.md');
    await window.ready();
    await window.command('Skapa konfiguration');
    await until(() => expect(saved('klarsprak.config.yaml')).toContain('# documentType: brev'));
    await window.close();
    window = await code.open('brev.md');
    await window.ready();
    expect(await window.statusItem.getAttribute('aria-label')).not.toContain('klarsprak.config.yaml');
  });

  it('leads a first-time writer through its walkthrough to a text that is marked', async () => {
    window = await code.open('program.js');
    const page = await window.walkthrough('klarspråk');
    await page.getByText('Kom igång med klarspråk').first().waitFor();
    await window.walkThrough(page, 'genomgång');
    await page
      .locator('.getting-started-step.expanded button, .getting-started-step.expanded a.monaco-button')
      .first()
      .click();
    await window.ready();
  });
});

describe('VS Code with the English extension', () => {
  let folder: RunFolder;
  let english: VsCode | undefined;
  beforeAll(async () => {
    folder = makeRunFolder({
      'brev.md': example,
      'möte.md': letter,
      'program.js': 'export const ett = 1;\n',
      'klarsprak.config.yaml': 'rules:\n  skall: warning\n  klokslag: off\n',
    });
    english = await VsCode.start(folder, [englishVsix]);
  });
  beforeEach(() => folder.reset());
  afterAll(async () => {
    await english?.stop();
    folder?.remove();
  });

  it('says why nothing is marked where no text has been opened yet, and marks the first that is', async () => {
    window = await english!.open('program.js');
    await window.status('This sort of file is not checked.');
    await window.command('Open an example letter');
    await window.ready();
    await window.status('klarsprak.config.yaml:3: There is no rule');
  });

  it('marks, explains and mends in English', async () => {
    window = await english!.open('möte.md');
    await window.ready();
    await window.page.keyboard.press('Control+Shift+KeyM');
    await window.problems.filter({ hasText: 'Write “ska” instead of “skall”' }).first().waitFor();
    await window.page.keyboard.press('Control+Shift+KeyM');
    await window.marks().first().hover({ force: true });
    const hover = window.page.locator('.monaco-hover:not(.hidden)').first();
    await expect.poll(() => hover.innerText(), { timeout: 20_000 }).toContain('Read more about the rule');
    await window.screenshot('english hover');
    await window.caretAt(3, letter.split('\n')[2]!.indexOf('skall') + 2);
    await window.page.keyboard.press('Control+.');
    const menu = window.page.locator('.action-widget');
    await menu.getByText('to your word list').first().waitFor();
    await window.screenshot('english quick fixes');
    await window.page.keyboard.press('Escape');
    await window.quickFix('Write “ska” instead of “skall”');
    await window.save();
    await until(() =>
      expect(readFileSync(join(folder.texts, 'möte.md'), 'utf8')).toBe(letter.replace('skall', 'ska')),
    );
  });

  it('says in English what is wrong in the configuration, and why nothing is marked', async () => {
    window = await english!.open('brev.md');
    await window.status('klarsprak.config.yaml:3: There is no rule');
    await window.statusItem.click();
    await window.notification('klokslag');
    await window.screenshot('english configuration');
    await window.close();
    window = await english!.open('program.js');
    await window.status('This sort of file is not checked.');
    await window.command('Why is nothing shown?');
    await window.notification('This sort of file is not checked.');
  });

  it('reports in English, on sentences that are marked as Swedish', async () => {
    window = await english!.open('brev.md');
    await window.ready();
    await window.command('Show readability report');
    await window.webview.locator('h1').waitFor();
    expect(await window.webview.locator('h1').innerText()).toBe('Readability: brev.md');
    expect(await window.webview.locator('h2').allInnerTexts()).toEqual([
      'Plain language',
      'Sentence length',
      'Begin here',
      'Questions only you can answer',
    ]);
    expect(await window.webview.locator('html').getAttribute('lang')).toBe('en');
    expect(await window.webview.locator('blockquote:not([lang=sv])').count()).toBe(0);
    await window.screenshot('english report');
    await window.webview.locator('.heavy').scrollIntoViewIfNeeded();
    await window.screenshot('english report 2');
    await window.webview.locator('h2').last().scrollIntoViewIfNeeded();
    await window.screenshot('english report 3');
  });

  it('explains its settings, and leads through its walkthrough', async () => {
    window = await english!.open('brev.md');
    await window.command('Preferences: Open Settings (UI)');
    await window.page.locator('.settings-editor .monaco-editor').first().click();
    await window.page.keyboard.type('@ext:klarsprak.klarsprak');
    await window.page.locator('.settings-editor').getByText('When the text is checked.').waitFor();
    await window.screenshot('english settings');
    await window.close();
    window = await english!.open('program.js');
    const page = await window.walkthrough('plain language');
    await page.getByText('Get started with plain language').first().waitFor();
    await window.walkThrough(page, 'english walkthrough');
  });
});

describe('VS Code in restricted mode', () => {
  let folder: RunFolder;
  let guarded: VsCode | undefined;
  beforeAll(async () => {
    folder = makeRunFolder({
      'möte.md': letter,
      '.vscode/settings.json': JSON.stringify({ 'klarsprak.config': 'annan.yaml' }),
      'annan.yaml': 'rules:\n  skall: off\n',
    });
    guarded = await VsCode.start(folder, [vsix], { isTrusted: false });
  });
  afterAll(async () => {
    await guarded?.stop();
    folder?.remove();
  });

  it('checks texts, and lets no setting of the folder name another configuration', async () => {
    window = await guarded!.open('möte.md');
    await window.ready();
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await window.page.keyboard.press('Control+Shift+KeyM');
    await window.problems.filter({ hasText: 'skall' }).first().waitFor();
  });
});

describe('VS Code in a virtual workspace', () => {
  let folder: RunFolder;
  let virtual: VsCode | undefined;
  const workspaceFile = 'virtuell.code-workspace';
  beforeAll(async () => {
    const folders = [{ uri: 'klarprov:/', name: 'Virtuell' }];
    folder = makeRunFolder({ [workspaceFile]: JSON.stringify({ folders }) });
    const provider = join(folder.folder, 'virtual-files.vsix');
    await createVSIX({
      cwd: join(import.meta.dirname, 'support/virtual-files'),
      packagePath: provider,
      dependencies: false,
      allowMissingRepository: true,
      skipLicense: true,
    });
    virtual = await VsCode.start(folder, [vsix, provider]);
  });
  afterAll(async () => {
    await virtual?.stop();
    folder?.remove();
  });

  it('checks a text that lies on no disk, says what is limited, and mends it', async () => {
    window = await virtual!.openVirtual(workspaceFile, 'klarprov:/brev.md');
    await window.ready();
    await window.page.keyboard.press('Control+Shift+KeyM');
    await window.problems.filter({ hasText: 'skall' }).first().waitFor();
    await window.page.keyboard.press('Control+Shift+KeyM');
    await expect
      .poll(() => window.statusItem.getAttribute('aria-label'), { timeout: 20_000 })
      .toContain('virtuell arbetsyta');
    await window.screenshot('virtuell arbetsyta');
    await window.caretAt(3, 26);
    await window.quickFix('”ska”');
    await expect.poll(() => window.marks().count(), { timeout: 20_000 }).toBe(0);
  });
});
