import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/server/report.ts';
import { Client } from './client.ts';

const heavy =
  'Undertecknad 😀 har mottagit er ansökan, som inkom till nämnden den 3 mars, och får härmed meddela att erforderliga handlingar saknas i ärendet, varför handläggningen ej kan påbörjas.';
const text = ['# Åtgärder', '', `Vi ses på torget. ${heavy}`, '', 'Du skall svara i dag.', ''].join('\n');

describe('klarsprak/report', () => {
  let folder: string;
  let client: Client;
  let uri: string;
  const ask = (given: object) => client.request<Report | null>('klarsprak/report', given);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klarsprak-'));
    const file = join(folder, 'brev.md');
    uri = pathToFileURL(file).href;
    writeFileSync(file, text);
    client = await Client.start({
      folder,
      home: folder,
      initializationOptions: { settings: { run: 'onCommand' } },
    });
    await client.open(uri, text);
  });
  afterAll(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the sentences in reading order, with ranges that cut out exactly them', async () => {
    const report = await ask({ uri });
    const lines = text.split('\n');
    const cut = report!.sentences.map(({ range: { start, end } }) =>
      lines[start.line]!.slice(start.character, end.character),
    );
    expect(cut).toEqual(['Vi ses på torget.', heavy, 'Du skall svara i dag.']);
    expect(report!.sentences.map(({ words }) => words)).toEqual([4, 27, 5]);
  });

  it('puts the heaviest sentence first, with what is said of it', async () => {
    const { heaviest, questions, rules } = (await ask({ uri }))!;
    expect(heaviest[0]!.text).toBe(heavy);
    const said = heaviest[0]!.remarks.map(({ message }) => message).join('\n');
    expect(said).toContain('erforderliga');
    expect(rules.length).toBeGreaterThan(2);
    expect(questions.length).toBeGreaterThan(4);
  });

  it('reports on another text as if it lay there, for a comparison', async () => {
    const other = await ask({ uri, text: '# Åtgärder\n\nDu ska svara i dag.\n' });
    expect(other!.rules.map(({ ruleId }) => ruleId)).not.toContain('alderdomliga-ord');
    expect(other!.sentences).toHaveLength(1);
  });

  it('has nothing for a text that is not open', async () => {
    expect(await ask({ uri: `${uri}.other` })).toBeNull();
  });
});
