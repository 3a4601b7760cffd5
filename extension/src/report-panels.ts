import {
  type Disposable,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Report } from '../../src/server/report.ts';
import type { JumpMessage, Place, UpdateMessage } from '../webview/messages.ts';
import { type ReportView, reportMarkup } from './report-html.ts';
import { panelPage } from './report-page.ts';
import { translator } from './translate.ts';

/** What a text is compared with: asked for again at each update. */
export type Comparison = () => Promise<ReportView['other']>;

interface Panel {
  panel: WebviewPanel;
  document: TextDocument;
  compare: Comparison | undefined;
  view: ReportView;
}

/** How long a writer must rest until the report follows. Milliseconds. */
const pause = 600;
const reportPanelType = 'klarsprak.report';

/** The reports that are open, one a text. They follow the text. */
export class ReportPanels implements Disposable {
  readonly #client: LanguageClient;
  readonly #webview: Uri;
  readonly #panels = new Map<string, Panel>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #following: Disposable;

  constructor(client: LanguageClient, extension: Uri) {
    this.#client = client;
    this.#webview = Uri.joinPath(extension, 'webview');
    this.#following = workspace.onDidChangeTextDocument(({ document }) => this.changed(document.uri));
  }

  /** The view of the panel that is in front, if one is. */
  get active(): ReportView | undefined {
    return [...this.#panels.values()].find(({ panel }) => panel.active)?.view;
  }

  /** A report on an open text; undefined when it cannot be checked. */
  async reportOn({ uri }: TextDocument, text?: string): Promise<Report | undefined> {
    const params = { uri: this.#client.code2ProtocolConverter.asUri(uri), text };
    return (await this.#client.sendRequest<Report | null>('klarsprak/report', params)) ?? undefined;
  }

  /** The view of a text; undefined when it cannot be checked. */
  async viewOf(document: TextDocument, compare?: Comparison): Promise<ReportView | undefined> {
    const report = await this.reportOn(document);
    const other = report && (await compare?.());
    return report && { name: nameOf(document.uri), report, ...(other === undefined ? {} : { other }) };
  }

  /** Shows the report on a text beside it; false when the text cannot be checked. */
  async show(document: TextDocument, compare?: Comparison): Promise<boolean> {
    const view = await this.viewOf(document, compare);
    if (view === undefined) return false;
    const key = document.uri.toString();
    const known = this.#panels.get(key);
    if (known !== undefined) {
      known.compare = compare;
      this.#update(known, view);
      known.panel.reveal(undefined, true);
      return true;
    }
    const panel = window.createWebviewPanel(
      reportPanelType,
      titleOf(view),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [this.#webview] },
    );
    const address = (name: string) =>
      panel.webview.asWebviewUri(Uri.joinPath(this.#webview, name)).toString();
    const entry: Panel = { panel, document, compare, view };
    const page = () =>
      panelPage(entry.view, {
        source: panel.webview.cspSource,
        script: address('report.js'),
        sheet: address('report.css'),
      });
    panel.webview.html = page();
    // A panel in the background keeps no page: it is made anew from `html` when it comes to the front.
    let wasVisible = true;
    panel.onDidChangeViewState(() => {
      if (panel.visible && !wasVisible) panel.webview.html = page();
      wasVisible = panel.visible;
    });
    panel.webview.onDidReceiveMessage((message: JumpMessage) => {
      if (message.type === 'jump') void jump(entry.document, message.range);
    });
    panel.onDidDispose(() => this.#panels.delete(key));
    this.#panels.set(key, entry);
    return true;
  }

  /** Takes note that a text, or what it is checked with, has changed. */
  changed(uri: Uri): void {
    const key = uri.toString();
    if (!this.#panels.has(key)) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        const entry = this.#panels.get(key);
        if (entry !== undefined) void this.#refresh(entry);
      }, pause),
    );
  }

  dispose(): void {
    this.#following.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const { panel } of this.#panels.values()) panel.dispose();
  }

  async #refresh(entry: Panel): Promise<void> {
    // A text that is closed keeps its last report.
    const view = await this.viewOf(entry.document, entry.compare);
    if (view !== undefined) this.#update(entry, view);
  }

  #update(entry: Panel, view: ReportView): void {
    entry.view = view;
    entry.panel.title = titleOf(view);
    const message: UpdateMessage = {
      type: 'update',
      title: titleOf(view),
      markup: reportMarkup(view, 'editor'),
    };
    void entry.panel.webview.postMessage(message);
  }
}

function titleOf({ name, report }: ReportView): string {
  return `${translator(report.language)('Readability')}: ${name}`;
}

/** A text's name for people: the last part of its path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function jump(document: TextDocument, { start, end }: Place): Promise<void> {
  const shown = window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === document.uri.toString(),
  );
  const editor = await window.showTextDocument(document.uri, {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
  });
  editor.selection = new Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
