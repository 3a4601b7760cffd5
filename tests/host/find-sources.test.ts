import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/host/find-sources.ts';
import { permissionsHold, temporaryFolder } from './temporary-folder.ts';

const files = {
  'brev.md': '',
  'Brev å ä ö.txt': '',
  'brev [1].md': '',
  'bild.png': '',
  'läsmig.rst': '',
  'mapp/B.HTM': '',
  'mapp/a.html': '',
  'mapp/c.markdown': '',
  'mapp/tabell.csv': '',
  'mapp/djupt/d.txt': '',
  'mapp/node_modules/x/readme.md': '',
  'mapp/.dold/e.md': '',
};

async function find(cwd: string, ...paths: string[]): Promise<string[]> {
  const { sources, problems } = await findSources(paths, cwd);
  expect(problems).toEqual([]);
  return sources.map(({ path }) => path);
}

async function problem(cwd: string, ...paths: string[]): Promise<string> {
  const { sources, problems } = await findSources(paths, cwd);
  expect(sources).toEqual([]);
  return problems.map(({ file, message }) => `${file}: ${message.sv}`).join('\n');
}

describe('findSources', () => {
  it('takes named files as they are, with any extension, in the order they are named', async () => {
    const cwd = temporaryFolder(files);
    expect(await find(cwd, 'läsmig.rst', './brev.md', 'mapp/../Brev å ä ö.txt')).toEqual([
      'läsmig.rst',
      'brev.md',
      'Brev å ä ö.txt',
    ]);
    expect(await find(cwd, join(cwd, 'brev.md'))).toEqual([join(cwd, 'brev.md')]);
  });

  it('finds an existing file whose name looks like a pattern', async () => {
    expect(await find(temporaryFolder(files), 'brev [1].md')).toEqual(['brev [1].md']);
  });

  it.each(['', ' '])('takes an empty name for a mistake, not for the working folder: "%s"', async (name) => {
    expect(await problem(temporaryFolder(files), name)).toBe(
      `"${name}": Namnet är tomt. Ange vilken text som ska granskas.`,
    );
  });

  it('says of a link that its file is missing', async () => {
    const cwd = temporaryFolder();
    symlinkSync('saknas.md', join(cwd, 'länk.md'));
    expect(await problem(cwd, 'länk.md')).toBe('länk.md: Länken leder till en fil som inte finns.');
  });

  // Files unpacked from old archives have such names. Some systems do not allow them.
  it.runIf(process.platform === 'linux')(
    'says of a name in another encoding why it cannot be read',
    async () => {
      const cwd = temporaryFolder();
      writeFileSync(Buffer.concat([Buffer.from(`${cwd}/br`), Buffer.from([0xe5]), Buffer.from('d.md')]), '');
      const message = 'Namnet har tecken som inte är i UTF-8. Ge filen ett nytt namn.';
      expect(await problem(cwd, '.')).toBe(`br\uFFFDd.md: ${message}`);
      expect(await problem(cwd, 'br\uFFFDd.md')).toBe(`br\uFFFDd.md: ${message}`);
    },
  );

  it('finds a name with å, ä, ö in either of its spellings', async () => {
    const cwd = temporaryFolder({ 'ra\u030ad.md': '' });
    expect(await find(cwd, 'råd.md')).toHaveLength(1);
  });

  it('searches folders for texts, not in hidden folders or node_modules', async () => {
    expect(await find(temporaryFolder(files), 'mapp')).toEqual([
      'mapp/B.HTM',
      'mapp/a.html',
      'mapp/c.markdown',
      'mapp/djupt/d.txt',
    ]);
  });

  it('matches patterns', async () => {
    const cwd = temporaryFolder(files);
    expect(await find(cwd, 'mapp/**/*.{html,txt}')).toEqual(['mapp/a.html', 'mapp/djupt/d.txt']);
    expect(await find(cwd, '*.rst')).toEqual(['läsmig.rst']);
    expect(await find(cwd, 'mapp/*')).toEqual(['mapp/B.HTM', 'mapp/a.html', 'mapp/c.markdown']);
    expect(await find(cwd, `${cwd}/mapp/*.html`)).toHaveLength(1);
  });

  it('lists each file once and knows which were named', async () => {
    const cwd = temporaryFolder(files);
    const { sources } = await findSources(['mapp/a.html', 'mapp', 'mapp/*.html'], cwd);
    expect(sources.map(({ path, named }) => [path, named])).toEqual([
      ['mapp/a.html', true],
      ['mapp/B.HTM', false],
      ['mapp/c.markdown', false],
      ['mapp/djupt/d.txt', false],
    ]);
  });

  it('follows links to files, not to folders', async () => {
    const cwd = temporaryFolder(files);
    mkdirSync(join(cwd, 'samling'));
    symlinkSync(join(cwd, 'brev.md'), join(cwd, 'samling', 'länk.md'));
    symlinkSync(join(cwd, 'saknas.md'), join(cwd, 'samling', 'bruten.md'));
    symlinkSync(cwd, join(cwd, 'samling', 'runt'));
    expect(await find(cwd, 'samling')).toEqual(['samling/länk.md']);
  });

  it('follows no link out of the folder, in a search or a pattern, unless it is named', async () => {
    const outside = temporaryFolder({ 'hemlig.md': 'Hemligt.' });
    const cwd = temporaryFolder({ 'mapp/a.md': 'A.' });
    symlinkSync(join(outside, 'hemlig.md'), join(cwd, 'mapp', 'b.md'));
    symlinkSync('/proc/self/environ', join(cwd, 'mapp', 'c.txt'));
    symlinkSync(outside, join(cwd, 'mapp', 'd'));
    expect(await find(cwd, 'mapp')).toEqual(['mapp/a.md']);
    expect(await find(cwd, 'mapp/*')).toEqual(['mapp/a.md']);
    expect(await find(cwd, '**/*.md')).toEqual(['mapp/a.md']);
    expect(await find(cwd, 'mapp/b.md')).toEqual(['mapp/b.md']);
    // What is searched may itself lie elsewhere.
    expect(await find(cwd, outside)).toEqual([join(outside, 'hemlig.md')]);
    expect(await find(cwd, `${outside}/*.md`)).toEqual([relative(cwd, join(outside, 'hemlig.md'))]);
  });

  it('says what is missing, with the nearest name', async () => {
    const cwd = temporaryFolder(files);
    expect(await problem(cwd, 'berv.md')).toBe('berv.md: Filen finns inte. Menade du brev.md?');
    expect(await problem(cwd, 'mapp/djupt/dd.txt')).toContain('Menade du mapp/djupt/d.txt?');
    expect(await problem(cwd, 'xyzzy.md')).toContain('Kontrollera namn och mapp');
    expect(await problem(cwd, 'brev.md/a')).toContain('Filen finns inte');
  });

  it('says when a pattern or a folder leads to nothing', async () => {
    const cwd = temporaryFolder(files);
    mkdirSync(join(cwd, 'tom'));
    expect(await problem(cwd, '*.pdf')).toBe(
      '*.pdf: Mönstret passar inte in på någon text. Kontrollera det och i vilken mapp du står.',
    );
    expect(await problem(cwd, 'tom')).toMatch(
      /^tom: Mappen har inga texter \(\.txt, .*\.md, .*\.html, .*\.docx, .*\.mht\)\. Kontrollera att det är rätt mapp\.$/u,
    );
  });

  it.runIf(permissionsHold)('says which folder it may not read, and searches the others', async () => {
    const cwd = temporaryFolder(files);
    chmodSync(join(cwd, 'mapp/djupt'), 0o000);
    const { sources, problems } = await findSources(['mapp'], cwd);
    chmodSync(join(cwd, 'mapp/djupt'), 0o700);
    expect(sources).toHaveLength(3);
    expect(problems.map(({ file, message }) => `${file}: ${message.sv}`)).toEqual([
      'mapp/djupt: Du har inte rätt att läsa den. Ändra behörigheten eller välj en annan.',
    ]);
  });
});
