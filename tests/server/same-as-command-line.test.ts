import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { formatOf } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { runCli } from '../cli/run-cli.ts';
import { Client, root } from './client.ts';

const languageIds = { plain: 'plaintext', markdown: 'markdown', html: 'html' };
const severities = { error: 1, warning: 2, info: 3 };

let client: Client;
beforeAll(async () => {
  client = await Client.start({ folder: root });
});
afterAll(async () => {
  await client.stop();
});

/** The findings of a diagnostic's kind, as the command line tells them. */
function asFinding({ range, message, code, severity }: Diagnostic) {
  return [code, severity, message, range.start.line + 1, range.start.character + 1];
}

describe.each(['examples', 'tests/corpus/texts'])('%s', (folder) => {
  const names = readdirSync(join(root, folder)).filter((name) => formatOf(name) !== undefined);
  test.each(names)('%s: the server finds what the command line finds', async (name) => {
    const path = join(folder, name);
    const { out } = await runCli([path, '--format', 'json'], { cwd: root });
    const [file] = (JSON.parse(out) as { files: { findings: Finding[] }[] }).files;
    const expected = file!.findings.map(({ ruleId, severity, message, line, column }) => [
      ruleId,
      severities[severity],
      message,
      line,
      column,
    ]);
    const uri = pathToFileURL(join(root, path)).href;
    // As an editor hands it over: a byte order mark is no part of the text.
    await client.open(uri, readFileSync(join(root, path), 'utf8'), languageIds[formatOf(name)!]);
    expect((await client.diagnostics(uri)).map(asFinding)).toEqual(expected);
  });
});
