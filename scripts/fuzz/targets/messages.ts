import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
import { textFormats } from '../../../src/format/types.ts';
import { commands } from '../../../src/server/commands.ts';
import { startSession } from '../../../src/server/server.ts';
import { corpus } from '../corpus.ts';
import { mutateText } from '../mutate-text.ts';
import type { Random } from '../random.ts';
import { must, type Outcome, savedJson, type Target } from '../target.ts';

/** A message of a client. `sound` is one that a client could send, whatever its values are. */
interface Sent {
  method: string;
  params: unknown;
  request: boolean;
  sound: boolean;
}

const languages = ['plaintext', 'markdown', 'html', '', 'rust'];
const numbers = [0, 0, 1, 2, 3, 10, 500, -1, 1e9, 2 ** 31, 0.5];
const oddValues: readonly unknown[] = [
  null,
  true,
  -1,
  2 ** 64,
  '',
  'x',
  [],
  {},
  [[]],
  { uri: null },
  '__proto__',
];

/** Messages to the language server, a session of them an input; afterwards it must still do its work. */
export function messagesTarget(): Target<Sent[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klarsprak-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const uris = ['a.md', 'b.txt', 'c.html', 'å [1].md'].map((name) => pathToFileURL(join(folder, name)).href);
  const allUris = [
    ...uris,
    ...uris,
    'untitled:x',
    'file:///%E0%A4%A',
    'inget',
    '',
    'https://exempelby.example/x',
  ];

  const position = (random: Random) => ({
    line: random.once(3) ? random.pick(numbers) : random.below(4),
    character: random.once(3) ? random.pick(numbers) : random.below(60),
  });
  const range = (random: Random) => ({ start: position(random), end: position(random) });
  const text = (random: Random): string =>
    mutateText(random.pick(corpus[random.pick(textFormats)]), random, ['\n', '- ', '# '], () =>
      random.pick(corpus.markdown),
    ).slice(0, 3000);
  const uri = (random: Random) => random.pick(allUris);
  const id = (random: Random) => ({ textDocument: { uri: uri(random) } });
  const at = (random: Random) => ({ ...id(random), position: position(random) });

  /** What clients send, and how often beside the others. */
  const kinds: readonly [method: string, request: boolean, make: (random: Random) => unknown][] = [
    [
      'textDocument/didOpen',
      false,
      (random) => ({
        textDocument: {
          uri: uri(random),
          languageId: random.pick(languages),
          version: random.below(5),
          text: text(random),
        },
      }),
    ],
    ...Array.from(
      { length: 4 },
      () =>
        [
          'textDocument/didChange',
          false,
          (random: Random) => ({
            textDocument: { uri: random.pick(uris), version: random.below(100) },
            contentChanges: Array.from({ length: 1 + random.small(4) }, () =>
              random.once(6)
                ? { text: text(random) }
                : { text: text(random).slice(0, random.small(80)), range: range(random) },
            ),
          }),
        ] as [string, boolean, (random: Random) => unknown],
    ),
    ['textDocument/didSave', false, id],
    ['textDocument/didClose', false, id],
    [
      'textDocument/diagnostic',
      true,
      (random) => ({ ...id(random), previousResultId: random.pick(['1', 'x']) }),
    ],
    ['workspace/diagnostic', true, (random) => ({ previousResultIds: [{ uri: uri(random), value: '1' }] })],
    ['textDocument/hover', true, at],
    ['textDocument/completion', true, at],
    ['textDocument/documentSymbol', true, id],
    ['textDocument/codeLens', true, id],
    ['textDocument/inlayHint', true, (random) => ({ ...id(random), range: range(random) })],
    [
      'textDocument/codeAction',
      true,
      (random) => ({
        ...id(random),
        range: range(random),
        context: {
          diagnostics: [],
          ...(random.once(2)
            ? {}
            : { only: [random.pick(['quickfix', 'source.fixAll.klarsprak', '', 'x'])] }),
        },
      }),
    ],
    [
      'codeAction/resolve',
      true,
      (random) => ({
        title: 'x',
        ...(random.once(2)
          ? {}
          : { data: { uri: uri(random), version: random.below(5), ruleId: random.pick(['skall', 'x']) } }),
      }),
    ],
    [
      'workspace/executeCommand',
      true,
      (random) => ({
        command: random.pick([commands.check, commands.check, commands.addWord, commands.turnOffRule, 'x']),
        arguments: [
          uri(random),
          random.pick(['zyx', 'skall', 'å b', '\n', '# x']),
          random.pick(['personal', 'x']),
        ],
      }),
    ],
    ['klarsprak/status', true, (random) => ({ uri: uri(random) })],
    [
      'klarsprak/result',
      true,
      (random) => ({ uri: uri(random), ...(random.once(2) ? {} : { text: text(random) }) }),
    ],
    ['klarsprak/report', true, (random) => ({ uri: uri(random) })],
    [
      'workspace/didChangeConfiguration',
      false,
      (random) => ({
        settings: {
          klarsprak: {
            pause: random.pick(numbers),
            run: random.pick(['onType', 'onSave', 'onCommand', 7]),
            language: random.pick(['sv', 'en', 'x']),
            maxFindings: random.pick(numbers),
            completion: random.once(2),
            config: random.pick(['', 'x.yaml', 7]),
          },
        },
      }),
    ],
    [
      'workspace/didChangeWatchedFiles',
      false,
      () => ({ changes: [{ uri: `${pathToFileURL(folder).href}/klarsprak.config.yaml`, type: 2 }] }),
    ],
    ['$/cancelRequest', false, (random) => ({ id: random.below(40) })],
    ['finns/inte', true, () => ({})],
  ];

  return {
    ...savedJson<Sent[]>(),
    make(random) {
      const [open] = kinds;
      return Array.from({ length: messagesOfSession }, (_, index): Sent => {
        const [method, request, make] = index < 3 ? open! : random.pick(kinds);
        const params = make(random);
        const broken = index >= 3 && random.once(4);
        return { method, request, sound: !broken, params: broken ? damage(params, random) : params };
      });
    },
    async run(messages): Promise<Outcome> {
      const client = new MemoryClient(folder);
      try {
        await client.request('initialize', {
          processId: null,
          rootUri: pathToFileURL(folder).href,
          capabilities: {
            textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
            ...(messages.length % 2 === 0 ? { general: { positionEncodings: ['utf-8'] } } : {}),
          },
          initializationOptions: { settings: { pause: 0 } },
        });
        client.notify('initialized', {});
        const answers: Promise<void>[] = [];
        for (const { method, params, request, sound } of messages) {
          if (!request) client.notify(method, params);
          else {
            const answer = client.request(method, params).then(({ error }) => {
              const internal = error !== undefined && error.code === -32603;
              must(!internal || !sound, `${method} ${JSON.stringify(params)} failed: ${error?.message}`);
            });
            answers.push(answer);
          }
        }
        await Promise.all(answers);
        await client.mustStillWork();
      } finally {
        client.dispose();
        rmSync(join(folder, 'klarsprak.config.yaml'), { force: true });
      }
      return 'read';
    },
  };
}

/** Messages of one input. */
export const messagesOfSession = 40;

/** A copy with one value changed to another, taken out or put somewhere else. */
function damage(params: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(params);
  let holder = copy as Record<string, unknown>;
  for (;;) {
    if (typeof holder !== 'object' || holder === null) return random.pick(oddValues);
    const keys = Object.keys(holder);
    const key = keys[random.below(keys.length)];
    if (key === undefined) return copy;
    const value = holder[key];
    if (typeof value === 'object' && value !== null && !random.once(3)) {
      holder = value as Record<string, unknown>;
      continue;
    }
    if (random.once(3)) delete holder[key];
    else if (key !== 'uri') holder[key] = random.pick(oddValues);
    else holder[key] = random.pick([null, 7, {}]);
    return copy;
  }
}

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
class MemoryClient {
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
