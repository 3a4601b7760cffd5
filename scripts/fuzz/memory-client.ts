import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type Connection,
  createConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { startSession } from '../../src/server/server.ts';
import { must } from './target.ts';

interface Response {
  result?: unknown;
  error?: { code: number; message: string };
}

class MemoryReader extends AbstractMessageReader implements MessageReader {
  callback: DataCallback | undefined;
  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    return { dispose: () => {} };
  }
}

class MemoryWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #take: (message: Message) => void;
  constructor(take: (message: Message) => void) {
    super();
    this.#take = take;
  }
  async write(message: Message): Promise<void> {
    this.#take(message);
  }
  end(): void {}
}

/** A client and its server in one process, without a stream between them. */
export class MemoryClient {
  readonly #reader = new MemoryReader();
  readonly #waiting = new Map<number, (response: Response) => void>();
  readonly #connection: Connection;
  #next = 1;

  constructor(folder: string) {
    const writer = new MemoryWriter((message) => this.#take(message as never));
    this.#connection = createConnection(ProposedFeatures.all, this.#reader, writer);
    startSession(this.#connection, { env: { HOME: folder }, cwd: folder });
    this.#connection.listen();
  }

  #take(message: Response & { id?: number; method?: string }): void {
    if (message.method === undefined) {
      this.#waiting.get(message.id!)?.(message);
      this.#waiting.delete(message.id!);
    } else if (message.id !== undefined) {
      this.#send({ id: message.id, result: message.method === 'workspace/configuration' ? [null] : null });
    }
  }

  #send(message: object): void {
    // As it would come over the wire, so that nothing is shared.
    const copy = JSON.parse(JSON.stringify({ jsonrpc: '2.0', ...message }));
    try {
      this.#reader.callback!(copy);
    } catch {
      // The reader of a stream catches it too, and goes on with the next message.
    }
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  request(method: string, params: unknown): Promise<Response> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  /** A text that is opened afterwards is checked as ever. */
  async mustStillWork(): Promise<void> {
    this.notify('workspace/didChangeConfiguration', { settings: { klarsprak: { pause: 0 } } });
    const uri = 'untitled:efter.txt';
    const text = 'Du erlägger avgiften.';
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    const { result } = await this.request('klarsprak/status', { uri });
    const { state, findings } = (result ?? {}) as { state?: string; findings?: number };
    const works = state === 'checked' || state === 'configuration';
    must(works && findings === 1, `The server no longer checks a text: ${JSON.stringify(result)}`);
  }

  dispose(): void {
    this.#connection.dispose();
  }
}
