import { expect, test } from 'vitest';
import type { Diagnostic, Message } from 'vscode-languageserver/node';
import { encoder } from '../../src/server/encoder.ts';

const diagnostic = (message: string, line: number): Diagnostic => ({
  range: { start: { line, character: 0 }, end: { line, character: 5 } },
  severity: 3,
  code: 'skall',
  source: 'klarspråk',
  message,
});
const some = [diagnostic('Skriv ”ska” 👍🏽.', 1), diagnostic('Rad\nbrytning och "citat"', 2)];
const written = async (message: object) =>
  Buffer.from(await encoder.encode(message as Message, { charset: 'utf-8' })).toString();

// The pieces must make what JSON.stringify makes: a client reads the whole, and every byte counts in its length.
test.each<[string, object]>([
  ['an answer', { jsonrpc: '2.0', id: 7, result: { kind: 'full', resultId: 'a-1', items: some } }],
  [
    'an answer without marks',
    { jsonrpc: '2.0', id: 8, result: { kind: 'full', resultId: 'a-2', items: [] } },
  ],
  [
    'an answer that goes on after its marks',
    { jsonrpc: '2.0', id: 9, result: { items: some, kind: 'full' } },
  ],
  [
    'a message to who does not ask',
    { jsonrpc: '2.0', method: 'x', params: { uri: 'a[]}}', diagnostics: some } },
  ],
  ['an answer of other things', { jsonrpc: '2.0', id: 10, result: { items: [{ label: 'ska' }] } }],
  ['an empty answer', { jsonrpc: '2.0', id: 11, result: null }],
  ['a fault', { jsonrpc: '2.0', id: 12, error: { code: -32601, message: 'no' } }],
])('writes %s as JSON does', async (_, message) => {
  expect(await written(message)).toBe(JSON.stringify(message));
  // The second time, what was written before is used.
  expect(await written(message)).toBe(JSON.stringify(message));
});
