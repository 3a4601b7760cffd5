import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textFormats } from '../../src/format/types.ts';
import { commands } from '../../src/server/commands.ts';
import type { Random } from '../random.ts';
import { corpus } from './corpus.ts';
import { mutateText } from './mutate-text.ts';

/** A message that clients send, and what makes its parameters. */
export type MessageKind = [method: string, request: boolean, make: (random: Random) => unknown];

const languages = ['plaintext', 'markdown', 'html', '', 'rust'];
const numbers = [0, 0, 1, 2, 3, 10, 500, -1, 1e9, 2 ** 31, 0.5];

/**
 * What clients send, each as often as it stands here. The first opens a text.
 *
 * @param folder The folder of the session.
 */
export function messageKinds(folder: string): readonly MessageKind[] {
  const values = new MessageValues(folder);
  return [
    ...textKinds(values),
    ...questionKinds(values),
    ...actionKinds(values),
    ...ownKinds(values),
    ...settingKinds(values),
    ['$/cancelRequest', false, (random) => ({ id: random.below(40) })],
    ['finns/inte', true, () => ({})],
  ];
}

/** The parts that parameters are made of, each a function of its own that a kind can name. */
class MessageValues {
  readonly folderUri: string;
  /** Of texts in the folder. */
  readonly uris: readonly string[];
  readonly #allUris: readonly string[];

  constructor(folder: string) {
    this.folderUri = pathToFileURL(folder).href;
    this.uris = ['a.md', 'b.txt', 'c.html', 'å [1].md'].map((name) => pathToFileURL(join(folder, name)).href);
    this.#allUris = [
      ...this.uris,
      ...this.uris,
      'untitled:x',
      'file:///%E0%A4%A',
      'inget',
      '',
      'https://exempelby.example/x',
    ];
  }

  position = (random: Random) => ({
    line: random.once(3) ? random.pick(numbers) : random.below(4),
    character: random.once(3) ? random.pick(numbers) : random.below(60),
  });

  range = (random: Random) => ({ start: this.position(random), end: this.position(random) });

  text = (random: Random): string =>
    mutateText(random.pick(corpus[random.pick(textFormats)]), random, ['\n', '- ', '# '], () =>
      random.pick(corpus.markdown),
    ).slice(0, 3000);

  uri = (random: Random): string => random.pick(this.#allUris);

  id = (random: Random) => ({ textDocument: { uri: this.uri(random) } });

  at = (random: Random) => ({ ...this.id(random), position: this.position(random) });
}

/** Texts that are opened, changed, saved and closed. */
function textKinds(values: MessageValues): MessageKind[] {
  return [
    [
      'textDocument/didOpen',
      false,
      (random) => ({
        textDocument: {
          uri: values.uri(random),
          languageId: random.pick(languages),
          version: random.below(5),
          text: values.text(random),
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
            textDocument: { uri: random.pick(values.uris), version: random.below(100) },
            contentChanges: Array.from({ length: 1 + random.small(4) }, () =>
              random.once(6)
                ? { text: values.text(random) }
                : { text: values.text(random).slice(0, random.small(80)), range: values.range(random) },
            ),
          }),
        ] as MessageKind,
    ),
    ['textDocument/didSave', false, values.id],
    ['textDocument/didClose', false, values.id],
  ];
}

/** Questions of the protocol about texts. */
function questionKinds(values: MessageValues): MessageKind[] {
  return [
    [
      'textDocument/diagnostic',
      true,
      (random) => ({ ...values.id(random), previousResultId: random.pick(['1', 'x']) }),
    ],
    [
      'workspace/diagnostic',
      true,
      (random) => ({ previousResultIds: [{ uri: values.uri(random), value: '1' }] }),
    ],
    ['textDocument/hover', true, values.at],
    ['textDocument/completion', true, values.at],
    ['textDocument/documentSymbol', true, values.id],
    ['textDocument/codeLens', true, values.id],
    ['textDocument/inlayHint', true, (random) => ({ ...values.id(random), range: values.range(random) })],
  ];
}

/** What people choose to have done. */
function actionKinds(values: MessageValues): MessageKind[] {
  return [
    [
      'textDocument/codeAction',
      true,
      (random) => ({
        ...values.id(random),
        range: values.range(random),
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
          : {
              data: {
                uri: values.uri(random),
                version: random.below(5),
                ruleId: random.pick(['skall', 'x']),
              },
            }),
      }),
    ],
    [
      'workspace/executeCommand',
      true,
      (random) => ({
        command: random.pick([commands.check, commands.check, commands.addWord, commands.turnOffRule, 'x']),
        arguments: [
          values.uri(random),
          random.pick(['zyx', 'skall', 'å b', '\n', '# x']),
          random.pick(['personal', 'x']),
        ],
      }),
    ],
  ];
}

/** Questions of klarsprak's own clients. */
function ownKinds(values: MessageValues): MessageKind[] {
  return [
    ['klarsprak/status', true, (random) => ({ uri: values.uri(random) })],
    [
      'klarsprak/result',
      true,
      (random) => ({ uri: values.uri(random), ...(random.once(2) ? {} : { text: values.text(random) }) }),
    ],
    ['klarsprak/report', true, (random) => ({ uri: values.uri(random) })],
  ];
}

/** Settings that change. */
function settingKinds(values: MessageValues): MessageKind[] {
  return [
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
      () => ({ changes: [{ uri: `${values.folderUri}/klarsprak.config.yaml`, type: 2 }] }),
    ],
  ];
}
