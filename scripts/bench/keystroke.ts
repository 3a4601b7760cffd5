import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { FormatId } from '../../src/format/types.ts';
import { Random } from '../random.ts';
import { rounded } from './measure.ts';
import { textMakers } from './texts.ts';

/**
 * How long a writer waits for the language server on a document of about fifty pages, and what memory it takes: from
 * the start of the process to the first diagnostics, those of the text's opening, and to those of the whole, and from each
 * keystroke to fresh ones, over standard input and output. The server's time ends when its whole answer has come; `readMs` is when the client has made objects of it
 * too, which is the editor's own work. A writer types words at places all over the text, and takes some back. Ten times on the
 * way, the whole result is compared with that of a new server that is given the text as it then is.
 *
 * Arguments: how many edits (default 10 000), formats (default all).
 */

const documentSize = 145_000;
const languageIds = { plain: 'plaintext', markdown: 'markdown', html: 'html' };

/** Megabytes in memory, by /proc where there is one. */
function residentMemory({ pid }: ChildProcess): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return Math.round(Number(kilobytes) / 1000);
  } catch {
    return null;
  }
}

/** Milliseconds of processor time so far, of all threads: what a loaded machine does not change. */
function processorTime({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    // utime and stime, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

const round = (milliseconds: number) => rounded(milliseconds, 1);

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
}

/** The text as lines, with the edits of a writer who types into them. */
class Writer {
  readonly #lines: string[];
  readonly #random = new Random(7);
  #line = 0;
  #column = 0;
  #left = '';

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  next() {
    if (this.#left === '') {
      do this.#line = this.#random.below(this.#lines.length);
      while (!this.#lines[this.#line]!.includes('. '));
      this.#column = this.#lines[this.#line]!.indexOf('. ') + 2;
      this.#left = 'Vi skall erlägga 3 kr. ';
    }
    const line = this.#lines[this.#line]!;
    const takesBack = this.#random.next() < 0.1 && this.#column > 0;
    const [from, text] = takesBack ? [this.#column - 1, ''] : [this.#column, this.#left[0]!];
    this.#lines[this.#line] = line.slice(0, from) + text + line.slice(this.#column);
    const range = {
      start: { line: this.#line, character: from },
      end: { line: this.#line, character: this.#column },
    };
    this.#column = from + text.length;
    if (!takesBack) this.#left = this.#left.slice(1);
    return { range, text };
  }
}

/** A server of its own, with one text open. */
async function open(uri: string, languageId: string, text: string) {
  const server = spawn(process.execPath, ['bin/klarsprak.js', 'server', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let arrived = 0;
  const reader = new StreamMessageReader(server.stdout!, {
    contentTypeDecoder: {
      name: 'application/json',
      decode: async (body) => {
        arrived = performance.now();
        return JSON.parse(Buffer.from(body).toString());
      },
    },
  });
  const connection = createMessageConnection(reader, new StreamMessageWriter(server.stdin!));
  connection.listen();
  const wholeIsRead = new Promise<void>((resolve) => {
    connection.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    });
  });
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true } },
  };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId, version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  let previousResultId: string | undefined;
  return {
    server,
    connection,
    /** Done when the server has the client ask again, since it has read the text to its end. */
    wholeIsRead,
    /** Fresh diagnostics; gives when they had come, on the clock of `performance`. */
    async diagnostics(): Promise<number> {
      const report = await connection.sendRequest<{ resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
      previousResultId = report.resultId;
      return arrived;
    },
    /** All that is found in the text as it is: also what is not shown while somebody writes there. */
    result: () => connection.sendRequest<{ findings: unknown[] }>('klarsprak/result', { uri }),
    async close(): Promise<void> {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}

async function measure(format: FormatId, edits: number) {
  const text = textMakers[format](documentSize);
  const uri = `untitled:bench-${format}`;
  const started = performance.now();
  const { server, connection, wholeIsRead, diagnostics, result, close } = await open(
    uri,
    languageIds[format],
    text,
  );
  const first = (await diagnostics()) - started;
  await wholeIsRead;
  const whole = (await diagnostics()) - started;
  const memoryAtWhole = residentMemory(server);
  const cpuAtWhole = processorTime(server);
  const writer = new Writer(text);
  const times: number[] = [];
  const readTimes: number[] = [];
  const stages: { edits: number; rssMB: number | null; findings: number; sameAsFullCheck: boolean }[] = [];
  const stage = Math.max(1, Math.floor(edits / 10));
  let mostMemory = 0;
  for (let edit = 1; edit <= edits; edit++) {
    const change = writer.next();
    const typed = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 1 },
      contentChanges: [change],
    });
    times.push((await diagnostics()) - typed);
    readTimes.push(performance.now() - typed);
    if (edit % 100 === 0) mostMemory = Math.max(mostMemory, residentMemory(server) ?? 0);
    if (edit % stage !== 0) continue;
    const rssMB = residentMemory(server);
    const other = await open(uri, languageIds[format], writer.text);
    const found = await result();
    const sameAsFullCheck = isDeepStrictEqual(found, await other.result());
    await other.close();
    stages.push({ edits: edit, rssMB, findings: found.findings.length, sameAsFullCheck });
  }
  const lastThousand = times.slice(-1000);
  const measured = {
    firstDiagnosticsMs: round(first),
    wholeDiagnosticsMs: round(whole),
    processorMs: { whole: cpuAtWhole, keystroke: round((processorTime(server) - cpuAtWhole) / edits) },
    keystrokeMs: { median: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
    readMs: { median: quantile(readTimes, 0.5), p95: quantile(readTimes, 0.95) },
    lastThousandMs: { median: quantile(lastThousand, 0.5), p95: quantile(lastThousand, 0.95) },
    rssMB: { atWhole: memoryAtWhole, most: mostMemory, atEnd: residentMemory(server) },
    stages,
  };
  await close();
  return measured;
}

export type Keystrokes = Record<string, Awaited<ReturnType<typeof measure>>>;

/** See above. */
export async function run([edits = '10000', formats]: readonly string[]): Promise<Keystrokes> {
  const results: Keystrokes = {};
  for (const format of (formats?.split(',') ?? Object.keys(textMakers)) as FormatId[]) {
    results[format] = await measure(format, Number(edits));
  }
  return results;
}
