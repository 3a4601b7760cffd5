import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSource, type RawSource } from '../../src/host/check-source.ts';
import { knownRules } from '../../src/host/known-rules.ts';
import { Project } from '../../src/host/project.ts';
import { ResultCache } from '../../src/host/result-cache.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text =
  'Undertecknad Klas Exempelsson 19121212-1212 skall erlägga avgiften. <!-- klarsprak-disable-next kanslisprak: Hemligt skäl -->\n\nAvgiften skall erläggas.\n';

function sourceOf(content: string, changes: Partial<RawSource> = {}): RawSource {
  return { path: 'brev.md', file: '/brev.md', content: new TextEncoder().encode(content), ...changes };
}

async function filled(content = text) {
  const cache = new ResultCache(join(temporaryFolder(), 'cache'));
  const project = new Project({ cwd: '/', rules: knownRules(), only: false });
  const source = sourceOf(content);
  const settings = project.settingsId(await project.settingsFor(source.file));
  const checked = await checkSource(source, project, cache);
  const entries = () =>
    readdirSync(cache.folder)
      .filter((name) => name !== '.gitignore')
      .map((name) => join(cache.folder, name));
  return { cache, source, settings, checked, entries };
}

describe('ResultCache', () => {
  it('gives back exactly what was kept', async () => {
    const { cache, source, settings, checked } = await filled();
    expect(checked.result.findings.length).toBeGreaterThan(1);
    expect(JSON.stringify(await cache.get(source, settings))).toBe(JSON.stringify(checked));
  });

  it('holds nothing that can be read: no word, number, path, rule or reason', async () => {
    const { entries } = await filled();
    const bytes = Buffer.concat(entries().map((file) => readFileSync(file)));
    const stored =
      `${bytes.toString('latin1')}${bytes.toString('utf8')}${bytes.toString('utf16le')}`.toLowerCase();
    expect(bytes.length).toBeGreaterThan(100);
    for (const word of [
      'undertecknad',
      'klas',
      'exempelsson',
      '1212',
      'skall',
      'avgift',
      'hemligt',
      'kanslisprak',
      'brev',
    ]) {
      expect(stored, word).not.toContain(word);
      expect(entries().join(' ').toLowerCase(), word).not.toContain(`/${word}`);
    }
  });

  it('knows no other text, path, encoding, change or setting', async () => {
    const { cache, source, settings } = await filled();
    expect(await cache.get(sourceOf(`${text} `), settings)).toBeUndefined();
    expect(await cache.get({ ...source, path: 'beslut.md' }, settings)).toBeUndefined();
    expect(await cache.get({ ...source, charset: 'iso-8859-1' }, settings)).toBeUndefined();
    expect(await cache.get({ ...source, changedLines: [{ first: 1, last: 1 }] }, settings)).toBeUndefined();
    expect(await cache.get(source, `${settings} `)).toBeUndefined();
  });

  it('takes a torn, changed or empty entry for none', async () => {
    const { cache, source, settings, entries } = await filled();
    const [file] = entries();
    const whole = readFileSync(file!);
    const changed = Buffer.from(whole);
    changed[whole.length - 1]! ^= 1;
    for (const broken of [whole.subarray(0, whole.length / 2), changed, Buffer.alloc(0), Buffer.alloc(20)]) {
      writeFileSync(file!, broken);
      expect(await cache.get(source, settings)).toBeUndefined();
    }
    writeFileSync(file!, whole);
    expect(await cache.get(source, settings)).toBeDefined();
  });

  it('says what is wrong when a result cannot be kept, and the result is there all the same', async () => {
    const folder = temporaryFolder({ upptagen: 'en fil' });
    const project = new Project({ cwd: '/', rules: knownRules(), only: false });
    const checked = await checkSource(sourceOf(text), project, new ResultCache(join(folder, 'upptagen')));
    expect(checked.notKept?.sv).toMatch(/^Resultatet sparas inte till nästa gång \(--cache\)\. /u);
    expect(checked.result.findings.length).toBeGreaterThan(1);
  });

  it('forgets what no run has asked for in a month and what killed runs have left, and nothing younger', async () => {
    const { cache, source, settings, entries } = await filled();
    const day = 24 * 60 * 60 * 1000;
    const [file] = entries();
    const age = (path: string, days: number) =>
      utimesSync(path, (Date.now() - days * day) / 1000, (Date.now() - days * day) / 1000);
    for (const [name, days] of [
      ['a'.repeat(64), 31],
      ['b'.repeat(64), 29],
      ['c.tmp', 2],
      ['d.tmp', 0],
    ] as const) {
      writeFileSync(join(cache.folder, name), '');
      age(join(cache.folder, name), days);
    }
    age(file!, 40);
    expect(await cache.get(source, settings)).toBeDefined();
    await cache.tidy();
    expect(readdirSync(cache.folder).sort()).toEqual(
      ['.gitignore', 'b'.repeat(64), 'd.tmp', file!.slice(cache.folder.length + 1)].sort(),
    );
    // Used today: it stays for another month.
    expect(Date.now() - statSync(file!).mtimeMs).toBeLessThan(day);
  });
});
