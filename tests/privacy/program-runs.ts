import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { docxFile, paragraph } from '../container/docx-file.ts';
import { lines, pdfFile } from '../container/pdf-file.ts';
import { msgFile } from '../container/samples.ts';

const program = join(import.meta.dirname, '../../bin/klarsprak.js');

/** Words that stand in no file of the program. */
export const unmistakable = [
  'flimmerposten',
  'kvastavgiften',
  'månglantrullen',
  'tjofräsaren',
  'Glimmerlund',
];

const sentences = [
  'Tjofräsaren skall erlägga kvastavgiften till Månglantrullen i Exempelby före utgången av månaden.',
  'Det är Flimmerposten som beslutar om utbetalning av bistånd till Ebba Glimmerlund, och detta sker efter att en utredning av behovet har genomförts av handläggaren i fråga.',
  'Vid frågor kontaktas Flimmerposten, telefon 0999-12 34 56.',
];
export const text = sentences.join(' ');

const changed = text.replace('skall erlägga', 'ska betala');

/** A home, a folder for temporary files and one with texts, of which only the last holds any at first. */
export class Machine {
  readonly root: string;
  readonly cwd: string;
  /** Whether runs are traced: every file they open to write, and every socket. */
  readonly isTraced = spawnSync('strace', ['-V']).status === 0;
  readonly #env: NodeJS.ProcessEnv;
  #runs = 0;

  private constructor(root: string) {
    this.root = root;
    this.cwd = join(root, 'texter');
    const folder = (name: string) => {
      mkdirSync(join(root, name), { recursive: true });
      return join(root, name);
    };
    this.#env = {
      PATH: process.env.PATH,
      HOME: folder('hem'),
      TMPDIR: folder('tmp'),
      XDG_CONFIG_HOME: folder('hem/config'),
      XDG_CACHE_HOME: folder('hem/cache'),
      XDG_STATE_HOME: folder('hem/state'),
      XDG_DATA_HOME: folder('hem/data'),
      XDG_RUNTIME_DIR: folder('run'),
      // Node's own cache of compiled code, where somebody has turned it on, and all that can be told of a fault.
      NODE_COMPILE_CACHE: folder('hem/compiled'),
      KLARSPRAK_DEBUG: '1',
    };
    folder('spår');
  }

  static async make(root: string): Promise<Machine> {
    const machine = new Machine(root);
    mkdirSync(machine.cwd);
    for (const [name, content] of Object.entries(await texts()))
      writeFileSync(join(machine.cwd, name), content);
    return machine;
  }

  /** Runs the built command line to its end. */
  run(argv: readonly string[], input = ''): { stdout: string; stderr: string; status: number | null } {
    const [command, ...rest] = this.#command(argv);
    return spawnSync(command!, rest, {
      cwd: this.cwd,
      env: this.#env,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  }

  /** A session of the built language server with a text that is open, edited, asked about and closed. */
  async serve(): Promise<string> {
    const [command, ...rest] = this.#command(['server', '--stdio']);
    const child = spawn(command!, rest, { cwd: this.cwd, env: this.#env, stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    ) as unknown as MessageConnection;
    connection.onRequest(() => null);
    connection.listen();
    const rootUri = pathToFileURL(this.cwd).href;
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'texter' }],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { status: true },
    });
    await connection.sendNotification('initialized', {});
    const uri = `${rootUri}/öppen.md`;
    const textDocument = { uri };
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const report = await connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument,
    });
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${text}\n\n${changed}` }],
    });
    const position = { line: 0, character: 14 };
    await connection.sendRequest('textDocument/hover', { textDocument, position });
    await connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: report.items },
    });
    await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    await connection.sendRequest('klarsprak/report', { uri });
    await connection.sendRequest('workspace/executeCommand', {
      command: 'klarsprak.server.acceptInFile',
      arguments: [uri, 'skall'],
    });
    await connection.sendNotification('textDocument/didClose', { textDocument });
    await connection.sendRequest('shutdown', null);
    await connection.sendNotification('exit');
    await exited;
    connection.dispose();
    if (report.items.length === 0) throw new Error('The server found nothing, so it has seen no text.');
    return stderr;
  }

  /** The files there are, by their paths from the root. */
  files(): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('spår'))
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)));
  }

  read(path: string): Buffer {
    return readFileSync(join(this.root, path));
  }

  /** What the traced runs opened to write, by absolute path, and the sockets that they made. */
  trace(): { written: string[]; sockets: string[] } {
    const written = new Set<string>();
    const sockets: string[] = [];
    const folder = join(this.root, 'spår');
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
        const path = /"((?:[^"\\]|\\.)*)"/u.exec(line)?.[1];
        if (/ (?:socket|connect|bind|listen)\(/u.test(line)) sockets.push(line);
        else if (path !== undefined && /O_WRONLY|O_RDWR|O_CREAT|creat\(/u.test(line)) {
          written.add(resolve(this.cwd, bytesOf(path)));
        }
      }
    }
    return { written: [...written], sockets };
  }

  clear(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #command(argv: readonly string[]): string[] {
    const node = [process.execPath, program, ...argv];
    if (!this.isTraced) return node;
    const log = join(this.root, 'spår', String(this.#runs++));
    const calls = 'trace=open,openat,creat,socket,connect,bind,listen';
    return ['strace', '-f', '-qq', '-s', '4096', '-e', calls, '-o', log, ...node];
  }
}

/** A path as strace writes it: bytes beyond ASCII as octal numbers. */
function bytesOf(path: string): string {
  const latin = path.replace(/\\([0-7]{1,3})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 8)),
  );
  return Buffer.from(latin, 'latin1').toString('utf8');
}

async function texts(): Promise<Record<string, string | Uint8Array>> {
  const html = sentences.map((one) => `<p>${one}</p>`).join('\n');
  return {
    'brev.md': `# Kvastavgiften\n\n${text}\n`,
    'före.txt': `${text}\n`,
    'efter.txt': `${changed}\n`,
    'sida.html': `<!doctype html><html lang="sv"><title>Flimmerposten</title><main>${html}</main></html>`,
    'utf16.txt': Buffer.from(`\ufeff${text}\n`, 'utf16le'),
    'beslut.docx': docxFile({ body: sentences.map((one) => paragraph(one)).join('') }),
    'blad.pdf': await pdfFile([lines(sentences, 56, 80)]),
    'mejl.eml': `From: a@exempelby.example\r\nTo: b@exempelby.example\r\nSubject: Kvastavgiften\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`,
    'mejl.msg': msgFile({ '0037': 'Kvastavgiften', '1000': text }),
    'trasig.docx': docxFile({ body: paragraph(text) }).slice(0, 400),
  };
}
