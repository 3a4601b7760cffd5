import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createConnection,
  type DataCallback,
  type Disposable,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  InitializeRequest,
  Message,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { setFlag } from '../host/v8-flags.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { encoder } from './encoder.ts';
import { startSession } from './server.ts';
import { serverTexts } from './texts.ts';

/**
 * The space for new objects, in bytes, that a key is quickest with. With half of it V8 sweeps twice as often, in the
 * middle of checks; twice as much takes memory and is slower to go through.
 */
const newSpace = 16_000_000;

/**
 * Serves one client on standard input and output, in a process of its own. What a check makes lives until the next
 * one, so that V8 would let the space for new objects grow to 32 MB: it is held at half of that.
 */
export function serveProcess(language: MessageLanguage = 'sv'): void {
  const texts = serverTexts[language];
  // Other ways that clients know: a server that listens elsewhere than its client speaks would never say a word.
  const other = process.argv.find((given) => /^--(?:node-ipc|pipe|port|socket)(?:=|$)/u.test(given));
  if (other !== undefined) {
    process.stderr.write(`klarsprak: ${texts.onlyStdio(other)}\n`);
    process.exit(2);
  }
  if (process.stdin.isTTY) process.stderr.write(`${texts.waits}\n`);
  growNewSpace();
  setFlag('--semi-space-growth-factor=1', '--semi-space-growth-factor=2');
  // A server stays for a day: it looks for garbage sooner than a command that is soon done.
  setFlag('--heap-growing-percent=28', '--heap-growing-percent=40');
  serve(process.stdin, process.stdout, sweeper());
}

/** V8 has no call for it: the space grows when what is new is still in use. */
function growNewSpace(): void {
  const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size;
  const inUse: object[][] = [];
  while ((size() ?? newSpace) < newSpace && inUse.length < 100) {
    inUse.push(Array.from({ length: 10_000 }, () => ({})));
  }
}

/**
 * After so many checks all memory is swept and closed up, not only what is new: some 30 ms, once in some minutes of writing.
 * V8 by itself leaves holes, and over thousands of keys they add up to a tenth of what the server takes.
 */
const checksBetweenWholeSweeps = 200;

/**
 * Has V8 sweep up after a check while the writer moves to the next key: it would do so in the middle of a check, which
 * is when the writer waits.
 */
function sweeper(): () => void {
  let sweep: typeof globalThis.gc;
  let isDue = false;
  let checks = 0;
  return () => {
    checks++;
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      if (sweep === undefined) {
        setFlagsFromString('--expose-gc');
        sweep = runInNewContext('gc');
        setFlagsFromString('--no-expose-gc');
      }
      if (checks < checksBetweenWholeSweeps) {
        sweep?.({ type: 'minor' });
        return;
      }
      checks = 0;
      sweep?.();
    });
  };
}

/** Tells when diagnostics have been sent, to a client that asks for them or to one that does not. */
class ReportingWriter extends StreamMessageWriter {
  readonly #afterReport: () => void;

  constructor(output: NodeJS.WritableStream, afterReport: () => void) {
    super(output, { contentTypeEncoder: encoder });
    this.#afterReport = afterReport;
  }

  override async write(message: Message): Promise<void> {
    await super.write(message);
    if (isReport(message)) this.#afterReport();
  }
}

/**
 * Goes on after a message that is sound JSON but that the connection cannot take (a cancellation of nothing): told to the
 * reader, it would look as if the place in the stream were lost.
 */
class ForgivingReader extends StreamMessageReader {
  override listen(callback: DataCallback): Disposable {
    return super.listen((message) => {
      try {
        callback(message);
      } catch (error) {
        process.stderr.write(`${String(error)}\n`);
      }
    });
  }
}

function isReport(message: Message): boolean {
  if (Message.isNotification(message)) return message.method === PublishDiagnosticsNotification.method;
  if (!Message.isResponse(message)) return false;
  // An answer that all is as it was comes after a check too.
  const kind = (message.result as Report)?.kind;
  return kind === DocumentDiagnosticReportKind.Full || kind === DocumentDiagnosticReportKind.Unchanged;
}

type Report = Partial<DocumentDiagnosticReport> | null | undefined;

/**
 * Serves one client until it leaves: by `exit`, by closing its end, or by no longer running. A client that loses count
 * of its own messages is left too, so that it notices and starts a new server: where the next message begins cannot be
 * known, and the server would be deaf from then on.
 *
 * @param afterReport Called when diagnostics have been sent.
 */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  afterReport: () => void = () => {},
): void {
  const reader = new ForgivingReader(input);
  const writer = new ReportingWriter(output, afterReport);
  let exitCode = 1;
  let isInitialized = false;
  const connection = createConnection(ProposedFeatures.all, reader, writer, {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (Message.isRequest(message)) {
          const { id, method } = message;
          if (method === InitializeRequest.method) isInitialized = true;
          else if (!isInitialized) {
            // The connection would say that there is no such request, and a client that tries again later must know.
            const error = new ResponseError(ErrorCodes.ServerNotInitialized, 'Send initialize first.');
            void writer.write({ jsonrpc: '2.0', id, error: error.toJson() } as Message).catch(() => {});
            return;
          }
          if (method === 'shutdown') exitCode = 0;
        }
        next(message);
      },
    },
  });
  // Standard output belongs to the protocol.
  for (const name of ['log', 'info', 'debug', 'warn'] as const) console[name] = console.error;
  // A client that is gone cannot be written to.
  output.on('error', () => process.exit(1));
  reader.onError((error) => {
    // A message that is no JSON ends where it says.
    if (error instanceof SyntaxError) return;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  startSession(connection, { env: process.env, cwd: process.cwd() });
  connection.listen();
  for (const event of ['end', 'close']) input.on(event, () => process.exit(exitCode));
}
