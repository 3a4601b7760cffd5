import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Baselines } from '../../src/host/baselines.ts';
import { HostError } from '../../src/host/errors.ts';
import { knownRules } from '../../src/host/known-rules.ts';
import { Project } from '../../src/host/project.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = 'Avgiften ska erläggas i förväg.\n\nBeslutet vinner laga kraft i maj.\n';

/** Checks a text as an editor does: alone, with what its configuration says. */
async function open(cwd: string, path: string, content: string) {
  const project = new Project({ cwd, rules: knownRules() });
  const file = join(cwd, path);
  const place = await project.settingsFor(file);
  return { file, result: await project.check(content, path, place), baseline: project.baselineOf(place) };
}

const configuration = { 'klarsprak.config.yaml': 'baseline: qa/baslinje.json\n' };

test('one text alone is judged as in a run of all, also when it has moved', async () => {
  const cwd = temporaryFolder({ ...configuration, 'webb/a.md': text, 'webb/b.md': text });
  const texts = [await open(cwd, 'webb/a.md', text), await open(cwd, 'webb/b.md', text)];
  expect(texts[0]!.baseline).toBe(join(cwd, 'qa/baslinje.json'));
  expect(texts[0]!.result.findings.length).toBeGreaterThan(1);
  expect(await new Baselines().update(texts[0]!.baseline!, texts)).toBe(2 * texts[0]!.result.findings.length);

  renameSync(join(cwd, 'webb/a.md'), join(cwd, 'c.md'));
  const moved = await open(cwd, 'c.md', `${text}\nDu ska ombesörja det.\n`);
  const [known] = (await new Baselines().apply([moved])).texts;
  const counted = known!.result.findings.filter(({ suppressed }) => suppressed === undefined);
  expect(counted.map(({ actual }) => actual)).toEqual(['ombesörja']);
  expect(known!.result.worst.map(({ finding }) => known!.result.findings[finding]!.actual)).toEqual([
    'ombesörja',
  ]);
  // What the engine found is as it was: somebody may hold on to it.
  expect(moved.result.findings.every(({ suppressed }) => suppressed === undefined)).toBe(true);
});

test('a name that the disk spells with letters and marks is the same name', async () => {
  const cwd = temporaryFolder(configuration);
  const name = 'förskola.md';
  writeFileSync(join(cwd, name.normalize('NFD')), text);
  const before = await open(cwd, name.normalize('NFD'), text);
  await new Baselines().update(before.baseline!, [before]);
  const after = await open(cwd, name.normalize('NFC'), text);
  const { texts, stale } = await new Baselines().apply([after]);
  expect(texts[0]!.result.findings.every(({ suppressed }) => suppressed?.kind === 'baseline')).toBe(true);
  expect(stale).toEqual([]);
});

test('a text without a baseline is left as it is', async () => {
  const cwd = temporaryFolder();
  const alone = await open(cwd, 'a.md', text);
  expect(alone.baseline).toBeUndefined();
  expect((await new Baselines().apply([alone])).texts[0]).toEqual({
    result: alone.result,
    earlierScore: undefined,
  });
});

test('a folder in the place of the baseline is told', async () => {
  const cwd = temporaryFolder(configuration);
  mkdirSync(join(cwd, 'qa/baslinje.json'), { recursive: true });
  const one = await open(cwd, 'a.md', text);
  await expect(new Baselines().apply([one])).rejects.toThrow(HostError);
  await expect(new Baselines().update(one.baseline!, [one])).rejects.toThrow(HostError);
});

test.runIf(process.platform !== 'win32')('a folder named over a link has the same texts', async () => {
  const cwd = temporaryFolder({ ...configuration, 'webb/a.md': text });
  const before = await open(cwd, 'webb/a.md', text);
  await new Baselines().update(before.baseline!, [before]);
  const link = join(temporaryFolder(), 'lank');
  symlinkSync(cwd, link);
  // Whoever stands in one of the two may name texts and baseline over the other.
  for (const [texts, baselines] of [
    [link, cwd],
    [cwd, link],
  ] as const) {
    const after = await open(texts, 'webb/a.md', text);
    const own = { ...after, baseline: join(baselines, 'qa/baslinje.json') };
    const { texts: known } = await new Baselines().apply([own]);
    expect(known[0]!.result.findings.every(({ suppressed }) => suppressed !== undefined)).toBe(true);
  }
});
