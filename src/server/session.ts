import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import type { CheckResult } from '../engine/index.ts';
import type { TextSettings } from '../host/project.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import { abilitiesOf, type ClientAbilities } from './abilities.ts';
import { Checks } from './checks.ts';
import { filePath, type OpenDocument } from './document.ts';
import { ServerHost } from './host.ts';
import { HindranceMessages } from './messages.ts';
import { Publisher } from './publisher.ts';
import { readSettings, type ServerSettings } from './settings.ts';
import { statusNotification } from './status.ts';

/** What the server knows of its machine. */
export interface ServerEnvironment {
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute path; used when the client names no folder. */
  cwd: string;
}

/** What is known of a text as it stands. */
export interface Found {
  document: OpenDocument;
  /** Undefined when the text has not been checked since its last edit. */
  result: CheckResult | undefined;
  /** The findings that count. */
  findings: readonly Finding[];
  language: MessageLanguage;
  /** Undefined for a text whose settings could not be read, or were not. */
  place: TextSettings | undefined;
}

/** One client: what it can do, its open texts, its settings, and the parts that serve it. */
export class Session {
  readonly connection: Connection;
  readonly abilities: ClientAbilities;
  readonly documents = new Map<string, OpenDocument>();
  readonly host: ServerHost;
  readonly checks: Checks;
  readonly publisher: Publisher;
  /** Absolute paths of the workspace's folders. */
  folders: string[];
  /** Done when the client's settings have come: nothing is answered before. */
  ready: Promise<void> = Promise.resolve();

  constructor(connection: Connection, params: InitializeParams, { env, cwd }: ServerEnvironment) {
    this.connection = connection;
    this.abilities = abilitiesOf(params);
    this.folders = foldersOf(params);
    const settings = readSettings(this.abilities.settings);
    this.host = new ServerHost({ env, folder: this.folders[0] ?? cwd }, settings);
    this.checks = new Checks(this.host, settings);
    const messages = new HindranceMessages(connection);
    this.publisher = new Publisher(this.checks, {
      pushes: !this.abilities.pulls,
      ready: () => this.ready,
      send: ({ uri, version }, diagnostics) => {
        void connection.sendDiagnostics({
          uri,
          ...(version === undefined ? {} : { version }),
          diagnostics,
        });
      },
      refresh: this.abilities.refreshes.diagnostics ? () => this.#refreshDiagnostics() : undefined,
      status: (status) => {
        if (this.abilities.status) void connection.sendNotification(statusNotification, status);
        else messages.tell(status);
      },
      closed: ({ uri }) => messages.forget(uri),
    });
  }

  get settings(): ServerSettings {
    return this.checks.settings;
  }

  /** Takes new settings of the client. */
  set settings(settings: ServerSettings) {
    const { language, config } = this.settings;
    this.checks.settings = settings;
    if (settings.language !== language || settings.config !== config) this.host.settings = settings;
    this.recheck();
  }

  async found(uri: string): Promise<Found | undefined> {
    await this.ready;
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    const checked = await this.checks.of(document);
    const { result, findings, language, place } = checked;
    const isCurrent = checked.revision === document.revision && result !== undefined;
    return isCurrent
      ? { document, result, findings, language, place }
      : { document, result: undefined, findings: [], language, place };
  }

  /** Checks a text now, whatever the settings say. */
  checkNow(document: OpenDocument): void {
    this.checks.ask(document);
    document.lastEdit = undefined;
    if (this.abilities.pulls) this.refresh();
    else void this.publisher.push(document);
  }

  /** What lies on the disk has changed: configurations, term files, the word list. */
  renew(): void {
    this.host.renew();
    this.recheck();
  }

  recheck(): void {
    for (const document of this.documents.values()) {
      if (this.settings.run === 'onSave') this.checks.ask(document);
      this.publisher.changed(document);
    }
    this.refresh();
  }

  /** Has the client ask again for what it shows. */
  refresh(): void {
    const { languages } = this.connection;
    this.#refreshDiagnostics();
    if (this.abilities.refreshes.codeLens) attempt(this.connection.sendRequest('workspace/codeLens/refresh'));
    if (this.abilities.refreshes.inlayHint) attempt(languages.inlayHint.refresh());
  }

  #refreshDiagnostics(): void {
    if (this.abilities.refreshes.diagnostics) attempt(this.connection.languages.diagnostics.refresh());
  }
}

/** A client that refuses or is gone is no fault of the server. */
function attempt(request: Promise<unknown>): void {
  request.catch(() => {});
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = (workspaceFolders ?? []).flatMap(({ uri }) => filePath(uri) ?? []);
  if (folders.length > 0) return folders;
  const root = rootUri ? filePath(rootUri) : undefined;
  return root === undefined ? [] : [root];
}
