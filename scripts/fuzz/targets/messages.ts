import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Random } from '../../random.ts';
import { MemoryClient } from '../memory-client.ts';
import { messageKinds } from '../message-kinds.ts';
import { must, type Outcome, savedJson, type Target } from '../target.ts';

/** A message of a client. `sound` is one that a client could send, whatever its values are. */
interface Sent {
  method: string;
  params: unknown;
  request: boolean;
  sound: boolean;
}

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
  const kinds = messageKinds(folder);

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
const messagesOfSession = 40;

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
