import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  ErrorCodes,
  type InitializeResult,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

let bundling: Promise<string> | undefined;

/** The server as one file, made from the sources once a test file. */
export function bundle(): Promise<string> {
  bundling ??= (async () => {
    const folder = join(root, 'node_modules/.cache');
    mkdirSync(folder, { recursive: true });
    const outfile = join(folder, `klarsprak-server-${process.pid}-${process.env.VITEST_POOL_ID ?? 0}.mjs`);
    await build({
      absWorkingDir: root,
      stdin: {
        contents: "import { serveProcess } from './src/server/main.ts'; serveProcess();",
        resolveDir: root,
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    process.once('exit', () => rmSync(outfile, { force: true }));
    return outfile;
  })();
  return bundling;
}

export interface ClientOptions {
  /** Absolute path. */
  folder?: string;
  capabilities?: ClientCapabilities;
  initializationOptions?: unknown;
  /** The home of the person, with the word list. */
  home?: string;
  /** What `workspace/configuration` answers, or a promise of it. */
  settings?: () => unknown;
  processId?: number | null;
  /** Questions of the server that it does not know. */
  refuses?: readonly string[];
}

/** Asks for diagnostics itself, as new clients do. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
};

async function configuration(settings: unknown): Promise<unknown[]> {
  return [(await settings) ?? null];
}

/** A client that speaks to a server of its own over standard input and output. */
export class Client {
  readonly child: ChildProcess;
  readonly connection: MessageConnection;
  initialized!: InitializeResult;
  /** What the server has published last, by URI. */
  readonly published = new Map<string, { diagnostics: Diagnostic[]; version?: number }>();
  readonly #versions = new Map<string, number>();
  /** Messages of the server that nobody waits for yet, by method. */
  readonly received: { method: string; params: unknown }[] = [];
  #waiting: { test: () => boolean; done: () => void }[] = [];
  stderr = '';

  private constructor(child: ChildProcess) {
    this.child = child;
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    ) as unknown as MessageConnection;
    child.stdin!.on('error', () => {});
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const file = await bundle();
    const { HOME: _, XDG_CONFIG_HOME: __, APPDATA: ___, USERPROFILE: ____, ...env } = process.env;
    const child = spawn(process.execPath, [file, '--stdio'], {
      cwd: options.folder ?? root,
      env: options.home === undefined ? env : { ...env, HOME: options.home },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const client = new Client(child);
    const note = (method: string) => (params: unknown) => {
      client.received.push({ method, params });
      if (method === 'textDocument/publishDiagnostics') {
        const { uri, ...rest } = params as { uri: string; diagnostics: Diagnostic[] };
        client.published.set(uri, rest);
      }
      client.#look();
    };
    client.connection.onNotification((method, params) => note(method)(params));
    client.connection.onRequest((method, params) => {
      note(method)(params);
      if (options.refuses?.includes(method)) return new ResponseError(ErrorCodes.MethodNotFound, method);
      if (method === 'workspace/configuration') return configuration(options.settings?.());
      if (method === 'workspace/applyEdit') return { applied: true };
      if (method === 'window/showMessageRequest') {
        const { actions } = params as { actions: { title: string }[] };
        return actions[0];
      }
      return null;
    });
    client.connection.listen();
    const uri = options.folder === undefined ? null : pathToFileURL(options.folder).href;
    client.initialized = await client.request<InitializeResult>('initialize', {
      processId: options.processId === undefined ? process.pid : options.processId,
      rootUri: uri,
      workspaceFolders: uri === null ? null : [{ uri, name: 'test' }],
      capabilities: options.capabilities ?? pulling,
      initializationOptions: options.initializationOptions,
    });
    await client.notify('initialized', {});
    return client;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces a range, or the whole text. */
  async change(
    uri: string,
    text: string,
    range?: [startLine: number, start: number, endLine: number, end: number],
  ): Promise<number> {
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    const change =
      range === undefined
        ? { text }
        : {
            text,
            range: {
              start: { line: range[0], character: range[1] },
              end: { line: range[2], character: range[3] },
            },
          };
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
    return version;
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items;
  }

  /** Waits until something holds, looking whenever the server says something. */
  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((done) => this.#waiting.push({ test, done }));
  }

  /** Waits for a message of the server. */
  async message<Params>(method: string, test: (params: Params) => boolean = () => true): Promise<Params> {
    const find = () => this.received.find((one) => one.method === method && test(one.params as Params));
    await this.until(() => find() !== undefined);
    return find()!.params as Params;
  }

  get exited(): Promise<number | null> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
    return new Promise((resolve) => child.once('exit', resolve));
  }

  async stop(): Promise<number | null> {
    const { exited } = this;
    if (this.child.exitCode === null) {
      await this.request('shutdown', null);
      await this.notify('exit', null);
    }
    const code = await exited;
    this.connection.dispose();
    return code;
  }

  #look(): void {
    this.#waiting = this.#waiting.filter(({ test, done }) => {
      if (!test()) return true;
      done();
      return false;
    });
  }
}
