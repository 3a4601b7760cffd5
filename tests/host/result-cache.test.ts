import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
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

async function filled(changes: Partial<RawSource> = {}) {
  const cache = new ResultCache(join(temporaryFolder(), 'cache'));
  const project = new Project({ cwd: '/', rules: knownRules(), only: false });
  const source = sourceOf(text, changes);
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
    const { document: _, ...kept } = checked;
    expect(JSON.stringify(await cache.get(source, settings))).toBe(JSON.stringify(kept));
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

  it('knows no other text, path, encoding, type, change or setting', async () => {
    const { cache, source, settings } = await filled();
    expect(await cache.get(sourceOf(`${text} `), settings)).toBeUndefined();
    expect(await cache.get({ ...source, path: 'beslut.md' }, settings)).toBeUndefined();
    expect(await cache.get({ ...source, charset: 'iso-8859-1' }, settings)).toBeUndefined();
    expect(await cache.get({ ...source, documentType: 'beslut' }, settings)).toBeUndefined();
    expect(await cache.get({ ...source, changedLines: [{ first: 1, last: 1 }] }, settings)).toBeUndefined();
    expect(await cache.get(source, `${settings} `)).toBeUndefined();
  });

  it('finds the result of a text again that says its own type, format, encoding or changes', async () => {
    for (const told of [
      { documentType: 'beslut' },
      { format: 'plain' },
      { charset: 'utf-8' },
      { changedLines: [{ first: 1, last: 1 }] },
    ] satisfies Partial<RawSource>[]) {
      const { cache, source, settings, checked } = await filled(told);
      expect((await cache.get(source, settings))?.result, Object.keys(told)[0]).toEqual(checked.result);
    }
  });

  it('tells bytes from a text of the same letters, which need no longer be decoded', async () => {
    const { cache, source, settings } = await filled();
    expect(await cache.get({ ...source, content: text }, settings)).toBeUndefined();
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
    const [old, young] = [`${'a'.repeat(64)}.klarsprak`, `${'b'.repeat(64)}.klarsprak`];
    const draft = `${young}.${'d'.repeat(12)}.tmp`;
    const age = (path: string, days: number) =>
      utimesSync(path, (Date.now() - days * day) / 1000, (Date.now() - days * day) / 1000);
    for (const [name, days] of [
      [old, 31],
      [young, 29],
      [`${old}.${'c'.repeat(12)}.tmp`, 2],
      [draft, 0],
    ] as const) {
      writeFileSync(join(cache.folder, name), '');
      age(join(cache.folder, name), days);
    }
    age(file!, 40);
    expect(await cache.get(source, settings)).toBeDefined();
    await cache.tidy();
    expect(readdirSync(cache.folder).sort()).toEqual(
      ['.gitignore', young, draft, file!.slice(cache.folder.length + 1)].sort(),
    );
    // Used today: it stays for another month.
    expect(Date.now() - statSync(file!).mtimeMs).toBeLessThan(day);
  });

  it('leaves alone what others keep in the folder, which may be a link to anywhere', async () => {
    const { source, settings, checked } = await filled();
    const folder = temporaryFolder({
      'home/.gitignore': 'hemligt\n',
      'home/viktigt.txt': 'Mitt.',
      [`home/${'a'.repeat(64)}`]: 'Ett annat programs.',
    });
    const long = new Date('2020-01-01');
    for (const name of readdirSync(join(folder, 'home'))) utimesSync(join(folder, 'home', name), long, long);
    symlinkSync('home', join(folder, '.klarsprak-cache'));
    const cache = new ResultCache(join(folder, '.klarsprak-cache'));
    expect(await cache.put(source, settings, checked)).toBeUndefined();
    await cache.tidy();
    const names = readdirSync(join(folder, 'home'));
    expect(names.filter((name) => !name.endsWith('.klarsprak')).sort()).toEqual(
      ['.gitignore', 'a'.repeat(64), 'viktigt.txt'].sort(),
    );
    expect(readFileSync(join(folder, 'home/.gitignore'), 'utf8')).toBe('hemligt\n');
  });
});
