import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Browser,
  chromium,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import type { RunFolder } from './folders.ts';
import { cache, codeServer, programPath } from './install.ts';
import { runGroup, startGroup, stopGroup } from './processes.ts';

/** How long VS Code may take to start on a busy machine. Milliseconds. */
const startTime = 120_000;
const startAttempts = 3;

const userSettings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'files.simpleDialog.enable': true,
  // The web version saves by itself.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.lightbulb.enabled': 'on',
};

/** Restricted mode from the start, without the question that covers the window. */
const restricted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

function writeSettings({ folder }: RunFolder, settings: Readonly<Record<string, unknown>>): void {
  writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify({ ...userSettings, ...settings }));
}

/** VS Code as a server on this machine, with the packaged extension, and a browser on it. */
export class VsCode {
  readonly #server: ChildProcess;
  readonly #browser: Browser;
  readonly #port: number;
  readonly #run: RunFolder;

  /** Sets settings of the user; windows that are opened from then on have them. */
  use(settings: Readonly<Record<string, unknown>>): void {
    writeSettings(this.#run, settings);
  }

  private constructor(server: ChildProcess, browser: Browser, port: number, run: RunFolder) {
    this.#server = server;
    this.#browser = browser;
    this.#port = port;
    this.#run = run;
  }

  /**
   * Starts VS Code on the texts of a run.
   *
   * @param vsix The packaged extensions.
   * @param isTrusted False for a folder that nobody has said to trust: VS Code opens it in restricted mode.
   */
  static async start(run: RunFolder, vsix: readonly string[], { isTrusted = true } = {}): Promise<VsCode> {
    const data = join(run.folder, 'data');
    mkdirSync(join(data, 'User'), { recursive: true });
    writeSettings(run, isTrusted ? {} : restricted);
    const config = join(run.folder, 'code-server.yaml');
    writeFileSync(config, '');
    const folders = [
      '--config',
      config,
      '--user-data-dir',
      data,
      '--extensions-dir',
      join(run.folder, 'extensions'),
    ];
    const env = { ...run.env, EXTENSIONS_GALLERY: '{}', VSCODE_PROXY_URI: '' };
    const options = { cwd: run.folder, env };
    const installed = await runGroup(
      codeServer.node,
      [codeServer.entry, ...folders, ...vsix.flatMap((file) => ['--install-extension', file])],
      {
        ...options,
        timeout: startTime,
      },
    );
    if (installed.code !== 0) throw new Error(`VS Code does not take the extension.\n${installed.output}`);
    for (let attempt = 1; ; attempt++) {
      const port = await freePort();
      const flags = [
        '--auth',
        'none',
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--disable-telemetry',
        '--disable-update-check',
      ];
      const given = [
        codeServer.entry,
        ...flags,
        ...(isTrusted ? ['--disable-workspace-trust'] : []),
        '--disable-getting-started-override',
        ...folders,
      ];
      const server = startGroup(codeServer.node, given, { ...options, stdio: 'ignore' });
      if (await answers(port)) return new VsCode(server, await startBrowser(run), port, run);
      await stopGroup(server);
      if (attempt === startAttempts) throw new Error(`VS Code did not start in ${startAttempts} attempts.`);
    }
  }

  /** Opens a text of the run in a window of its own. */
  async open(name: string): Promise<Window> {
    const file = `vscode-remote://${this.#address}${encodeURI(join(this.#run.texts, name))}`;
    return this.#open({ folder: this.#run.texts }, file);
  }

  /** Opens a text of a virtual file system, in the workspace that a file of the run describes. */
  async openVirtual(workspaceFile: string, uri: string): Promise<Window> {
    return this.#open({ workspace: join(this.#run.texts, workspaceFile) }, uri);
  }

  get #address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  async #open(place: Readonly<Record<string, string>>, file: string): Promise<Window> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'sv-SE',
      // What fades in would be seen through in pictures.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const query = new URLSearchParams({ ...place, payload: JSON.stringify([['openFile', file]]) });
    for (let attempt = 1; ; attempt++) {
      try {
        await page.goto(`http://${this.#address}/?${query}`, { timeout: startTime });
        await page.locator('.editor-instance .view-lines').first().waitFor({ timeout: startTime });
        return new Window(page);
      } catch (error) {
        if (attempt === startAttempts) throw error;
      }
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close().catch(() => {});
    await stopGroup(this.#server);
  }
}

/** A window of VS Code. */
export class Window {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Marks of a severity in the text. */
  marks(severity: 'error' | 'warning' | 'info' = 'warning'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  get statusItem(): Locator {
    return this.page.locator('.statusbar-item[id="klarsprak.klarsprak.klarsprak.status"]');
  }

  /** Waits until the status item says something. */
  async status(text: string): Promise<void> {
    await expect
      .poll(() => this.statusItem.getAttribute('aria-label'), { timeout: startTime })
      .toContain(text);
  }

  /** Waits for a message that says something. */
  async notification(text: string): Promise<Locator> {
    const message = this.notifications.filter({ hasText: text }).first();
    await message.waitFor();
    return message;
  }

  get notifications(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item');
  }

  get listRows(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Waits until the server has marked something. */
  async ready(): Promise<void> {
    await this.page.locator('.editor-instance [class*="squiggly-"]').first().waitFor({ timeout: startTime });
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').first().fill(`>${name}`);
    await this.listRows.filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Puts the caret at a place. Line and column from 1. */
  async caretAt(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Chooses a quick fix at the caret. VS Code may answer that there is none while it is starting, and forgets the
   * commands of an open menu when diagnostics come anew ("Actual command not found"), so it is asked again, as a
   * writer would.
   *
   * @param isDone Whether it has done its work, for one that is a command: nothing tells that VS Code has forgotten it.
   */
  async quickFix(title: string, isDone = () => true): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('Control+.');
      try {
        await row.waitFor({ timeout: 5000 });
        // A menu that is still being laid out moves away under the click.
        await row.click({ timeout: 5000 });
        await row.waitFor({ state: 'hidden', timeout: 5000 });
        await expect.poll(isDone, { timeout: 10_000 }).toBe(true);
        return;
      } catch (error) {
        if (attempt === 6) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Waits for the dialog for files, and gives its field. */
  async dialogField(start: string): Promise<Locator> {
    const field = this.page.locator('.quick-input-widget input').first();
    await expect.poll(() => field.inputValue(), { timeout: startTime }).toContain(start);
    return field;
  }

  /** Opens the walkthrough whose name has a word in it. */
  async walkthrough(word: string): Promise<Locator> {
    await this.command('Open Walkthrough');
    await this.page.locator('.quick-input-widget input').first().fill(word);
    await this.listRows.filter({ hasText: word }).first().click();
    return this.page.locator('.gettingStartedContainer');
  }

  /** Opens the steps of a walkthrough one by one, the first one last, and keeps a picture of each. */
  async walkThrough(page: Locator, name: string): Promise<void> {
    // Beside the files there is no room for what explains a step.
    await this.page.keyboard.press('Control+B');
    const steps = page.locator('.getting-started-step');
    for (let index = (await steps.count()) - 1; index >= 0; index--) {
      await steps.nth(index).locator('h3').click();
      await steps.nth(index).and(page.locator('.expanded')).waitFor();
      await this.webview.locator('h1').waitFor();
      await this.screenshot(`${name} ${index + 1}`);
    }
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S');
  }

  /** What a webview shows: a frame in a frame. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** What the status bar says of the caret and what is selected in the text that has the focus. */
  get place(): Locator {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]');
  }

  /**
   * Goes to the webview. VS Code asks a webview now and then whether it has the focus; a jump to the text that comes
   * between would be undone by the answer, so this waits until VS Code knows: no text has the focus.
   */
  async goToWebview(): Promise<void> {
    await this.webview.locator('h1').click();
    await this.place.waitFor({ state: 'hidden' });
  }

  /** The frame of the webview, for scripts. */
  async webviewFrame(): Promise<Frame> {
    const root = await this.webview.locator('html').elementHandle({ timeout: startTime });
    return (await root!.ownerFrame())!;
  }

  /** Keeps a picture beside the editors, to be looked at. */
  async screenshot(name: string): Promise<void> {
    const folder = process.env.KLARSPRAK_SCREENSHOTS ?? join(cache, 'screenshots');
    // Lists and messages slide in.
    await sleep(500);
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

async function startBrowser({ env }: RunFolder): Promise<Browser> {
  return chromium.launch({
    executablePath: programPath('chromium'),
    env: env as Record<string, string>,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  for (const end = Date.now() + startTime; Date.now() < end; ) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      if (response.ok) return true;
    } catch {
      // Not yet.
    }
    await sleep(250);
  }
  return false;
}
