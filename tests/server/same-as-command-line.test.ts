import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { formatOf } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { Client, root } from './client.ts';

const languageIds = { plain: 'plaintext', markdown: 'markdown', html: 'html' };
const severities = { error: 1, warning: 2, info: 3 };

/** What the command line finds in a text, as the server is to tell it, and what is accepted. */
async function expectedOf(path: string, cwd: string, home?: string) {
  const { out } = await runCli([path, '--format', 'json'], {
    cwd,
    ...(home === undefined ? {} : { env: { HOME: home } }),
  });
  const [file] = (JSON.parse(out) as { files: { findings: Finding[]; score: unknown }[] }).files;
  const shown = file!.findings.filter(({ suppressed }) => suppressed === undefined);
  return {
    score: file!.score,
    accepted: file!.findings.flatMap(({ suppressed }) => suppressed?.kind ?? []),
    findings: shown.map(({ ruleId, severity, message, line, column }) => [
      ruleId,
      severities[severity],
      message,
      line,
      column,
    ]),
  };
}

/** The findings of a diagnostic's kind, as the command line tells them. */
function asFinding({ range, message, code, severity }: Diagnostic) {
  return [code, severity, message, range.start.line + 1, range.start.character + 1];
}

describe.each(['examples', 'tests/corpus/texts'])('%s', (folder) => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start({ folder: root });
  });
  afterAll(async () => {
    await client.stop();
  });
  const names = readdirSync(join(root, folder)).filter((name) => formatOf(name) !== undefined);
  test.each(names)('%s: the server finds what the command line finds', async (name) => {
    const path = join(folder, name);
    const { findings } = await expectedOf(path, root);
    const uri = pathToFileURL(join(root, path)).href;
    // As an editor hands it over: a byte order mark is no part of the text.
    await client.open(uri, readFileSync(join(root, path), 'utf8'), languageIds[formatOf(name)!]);
    expect((await client.diagnostics(uri)).map(asFinding)).toEqual(findings);
  });
});

describe('a project with a baseline, comments and word lists of its own', () => {
  const heavy = 'Undertecknad skall erlägga avgiften. Beslut fattas av zyxnämnden på delegation.';
  const files = {
    'klarsprak.config.yaml': 'baseline: baslinje.json\naccept: [zyxnämnden]\nterms: [ord.yaml]\n',
    'ord.yaml':
      'terms:\n  - { term: zyxa, replace: [göra] }\n  - { term: zyxplan, class: noun, explain: en plan }\n',
    'gammal.md': `# Avgift\n\n${heavy}\n\n<!-- klarsprak-disable-next skall: lagtext -->\nDu skall zyxa.\n`,
    'sida.html': `<h1>Avgift</h1><p>${heavy}</p><!-- klarsprak-disable skall --><p>Du skall betala.</p>`,
    'brev.txt': `Avgift\n\n${heavy} Läs zyxplanen och qwxplanen.\n`,
  };
  const added = '\n\nNi skall inkomma med ansökan, och zyxa den.\n';

  test('shows what the command line shows, before and after the baseline is renewed', async () => {
    const folder = temporaryFolder(files);
    const home = temporaryFolder({ '.config/klarsprak/ordlista.txt': 'qwxplanen\n' });
    const env = { HOME: home };
    const names = ['gammal.md', 'sida.html', 'brev.txt'];
    await runCli([...names, '--update-baseline'], { cwd: folder, env });
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      writeFileSync(join(folder, name), text + (name.endsWith('html') ? `<p>${added}</p>` : added));
    }
    const client = await Client.start({ folder, home });
    try {
      const kinds = new Set<string>();
      for (const round of ['old baseline', 'new baseline']) {
        for (const name of names) {
          const uri = pathToFileURL(join(folder, name)).href;
          await client.open(uri, readFileSync(join(folder, name), 'utf8'), languageIds[formatOf(name)!]);
          const expected = await expectedOf(name, folder, home);
          for (const kind of expected.accepted) kinds.add(kind);
          expect((await client.diagnostics(uri)).map(asFinding), `${name}, ${round}`).toEqual(
            expected.findings,
          );
          expect(expected.findings.length > 0, name).toBe(round === 'old baseline');
          const result = await client.request<{ score: unknown }>('klarsprak/result', { uri });
          expect(result.score).toEqual(expected.score);
        }
        await runCli([...names, '--update-baseline'], { cwd: folder, env });
        await client.notify('workspace/didChangeWatchedFiles', {
          changes: [{ uri: pathToFileURL(join(folder, 'baslinje.json')).href, type: 2 }],
        });
      }
      expect(kinds).toEqual(new Set(['inline', 'baseline']));
    } finally {
      await client.stop();
    }
  });

  test('a baseline that cannot be read is told, and then every finding is shown', async () => {
    const folder = temporaryFolder({ ...files, 'baslinje.json': '{' });
    const client = await Client.start({ folder });
    try {
      const uri = pathToFileURL(join(folder, 'brev.txt')).href;
      await client.open(uri, files['brev.txt'], 'plaintext');
      expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain('skall');
      const status = await client.request<{ state: string; message: string }>('klarsprak/status', { uri });
      expect(status.state).toBe('configuration');
      expect(status.message).toMatch(/^baslinje\.json: Filen går inte att läsa som JSON/u);
    } finally {
      await client.stop();
    }
  });
});
