import {
  commands,
  type Disposable,
  MarkdownString,
  Selection,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { commands as serverCommands } from '../../src/server/commands.ts';
import type { Status, StatusProblem } from '../../src/server/status.ts';
import { languages } from './client.ts';
import { t } from './texts.ts';
import type { Message } from './translate.ts';

type Look = { icon: string; color?: string };

const looks: Readonly<Record<Status['state'], Look>> = {
  checked: { icon: 'book' },
  stale: { icon: 'history' },
  waiting: { icon: 'history' },
  ignored: { icon: 'circle-slash' },
  off: { icon: 'circle-slash' },
  unsupported: { icon: 'circle-slash' },
  tooLarge: { icon: 'circle-slash' },
  damaged: { icon: 'warning', color: 'statusBarItem.warningBackground' },
  configuration: { icon: 'warning', color: 'statusBarItem.warningBackground' },
  failed: { icon: 'error', color: 'statusBarItem.errorBackground' },
};

/** Says in the status bar what is known of the text in the active editor: above all why nothing is marked. */
export class StatusItem implements Disposable {
  readonly #client: LanguageClient;
  readonly #item = window.createStatusBarItem('klarsprak.status', StatusBarAlignment.Right, 90);
  readonly #known = new Map<string, Status>();
  readonly #disposables: Disposable[];
  #failure: string | undefined;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#item.name = 'Klarspråk';
    this.#item.command = 'klarsprak.showStatus';
    this.#disposables = [
      this.#item,
      client.onNotification('klarsprak/status', (status: Status) => {
        this.#known.set(Uri.parse(status.uri).toString(), status);
        this.#show();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) this.#known.clear();
        this.#show();
      }),
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    ];
    this.#show();
  }

  /** Takes note that the server did not start. */
  failed(error: unknown): void {
    this.#failure = error instanceof Error ? error.message : String(error);
    this.#show();
  }

  /** Tells in full, and offers what can be done about it. */
  async explain(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined) {
      await window.showInformationMessage(t('Open a text to have it checked.'));
      return;
    }
    const status = await this.#statusOf(document);
    const [problem] = status.problems;
    const offers: [Message, () => unknown][] = [];
    if (problem?.file !== undefined) offers.push(['Open the file', () => openProblem(problem)]);
    if (status.state === 'off') {
      offers.push([
        'Open the settings',
        () => commands.executeCommand('workbench.action.openSettings', 'klarsprak.enable'),
      ]);
    }
    const waits = ['tooLarge', 'waiting', 'stale'].includes(status.state);
    if (waits && status.neverChecked !== true) {
      offers.push([
        'Check now',
        () => commands.executeCommand(serverCommands.check, document.uri.toString()),
      ]);
    }
    if (status.state === 'failed') offers.push(['Show the log', () => this.#client.outputChannel.show()]);
    if (status.findings !== undefined) {
      offers.push(['Show the report', () => commands.executeCommand('klarsprak.showReport')]);
    }
    const show = problem === undefined ? window.showInformationMessage : window.showWarningMessage;
    const message = [status.message, limits(document)].filter(Boolean).join(' ');
    const chosen = await show(message, ...offers.map(([name]) => t(name)));
    await offers.find(([name]) => t(name) === chosen)?.[1]();
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  async #statusOf(document: TextDocument): Promise<Status> {
    const known = this.#local(document);
    if (known !== undefined) return known;
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri);
    const status = await this.#client.sendRequest<Status | null>('klarsprak/status', { uri });
    return status ?? this.#unread(document);
  }

  /** What is known without asking the server. */
  #local(document: TextDocument): Status | undefined {
    if (!isRead(document)) return this.#unread(document);
    if (this.#failure === undefined && this.#client.state !== State.Stopped) return undefined;
    const message = t('The checker is not running. {0}', this.#failure ?? '').trim();
    return { uri: document.uri.toString(), state: 'failed', message, problems: [] };
  }

  #unread(document: TextDocument): Status {
    const message = t('This sort of file is not checked. Klarspråk reads text, Markdown and HTML.');
    return { uri: document.uri.toString(), state: 'unsupported', message, problems: [] };
  }

  #show(): void {
    const document = window.activeTextEditor?.document;
    void commands.executeCommand(
      'setContext',
      'klarsprak.readsEditor',
      document !== undefined && isRead(document),
    );
    if (document === undefined) {
      this.#item.hide();
      return;
    }
    const status = this.#local(document) ?? this.#known.get(document.uri.toString());
    const message = status?.message ?? t('Checking the text …');
    const { icon, color } =
      status === undefined ? { icon: 'sync~spin', color: undefined } : looks[status.state];
    const count = status?.state === 'checked' || status?.state === 'stale' ? status.findings : undefined;
    this.#item.text = `$(${icon}) Klarspråk${count === undefined ? '' : ` (${count})`}`;
    this.#item.backgroundColor = color === undefined ? undefined : new ThemeColor(color);
    const limited = limits(document);
    this.#item.tooltip = tooltip(message, [
      ...(status?.problems.slice(1).map((problem) => problem.message) ?? []),
      ...(limited === undefined ? [] : [limited]),
    ]);
    this.#item.accessibilityInformation = {
      label: ['Klarspråk:', message, limited].filter(Boolean).join(' '),
    };
    this.#item.show();
  }
}

function isRead({ languageId, uri }: TextDocument): boolean {
  return (languages as readonly string[]).includes(languageId) && !uri.scheme.startsWith('klarsprak');
}

/** What does not hold for a text that lies on no disk that the server can read. */
function limits(document: TextDocument): string | undefined {
  return isRead(document) && !['file', 'untitled'].includes(document.uri.scheme)
    ? t('The text lies in a virtual workspace, where the project’s settings and word list cannot be read.')
    : undefined;
}

function tooltip(message: string, more: readonly string[]): MarkdownString {
  const text = new MarkdownString();
  text.appendText(message);
  for (const one of more) {
    text.appendMarkdown('\n\n');
    text.appendText(one);
  }
  return text;
}

async function openProblem({ file, line }: StatusProblem): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const isAbsolute = /^(?:[/\\]|[a-z]:)/iu.test(file!);
  const uri = isAbsolute || folder === undefined ? Uri.file(file!) : Uri.joinPath(folder, file!);
  const editor = await window.showTextDocument(uri);
  const { range } = editor.document.lineAt(Math.min(line ?? 1, editor.document.lineCount) - 1);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range);
}
