import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { repository } from '../host/git-repository.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { longSentence, runCli } from './run-cli.ts';

/** A source with front matter, a comment and wrapped lines, as people write them. */
const source = `---
title: Avgifter som skall erläggas
---

<!-- en anteckning -->

Du får en **faktura**. ${longSentence.replaceAll(' men ', '\nmen ')}

## Betala

- Avgiften skall erläggas i "förväg" -- senast i maj.
- Betala i tid.

Avgiften skall [erläggas](/a) nu.

Avgiften skall [erläggas](/a) nu.
`;

/** What a generator makes of it, with a page around it, marks of its own and a sentence that a template adds. */
const built = (head = '') => `<!doctype html>
<html lang="sv"><head><title>Avgifter</title>${head}</head>
<body><header><a href="/">Hem</a></header>
<main><h1>Avgifter som skall erläggas</h1>
<p>Du får en <strong>faktura</strong>. ${longSentence}</p>
<h2 id="betala">Betala <a class="header-anchor" href="#betala">#</a></h2>
<ul><li>Avgiften skall erläggas i “förväg” – senast i maj.</li><li>Betala i tid.</li></ul>
<p>Avgiften skall <a href="/a">erläggas</a> nu.</p><p>Avgiften skall <a href="/a">erläggas</a> nu.</p>
<p>Sidan skall uppdateras i maj.</p>
</main></body></html>`;

interface Place {
  start: number;
  end: number;
  line: number;
  column: number;
}
interface Result {
  files: {
    path: string;
    builtPath?: string;
    findings: (Place & {
      actual: string;
      ruleId: string;
      message: string;
      severity: string;
      suppressed?: object;
      placed?: boolean;
      built?: Place;
    })[];
    worst: (Place & { sentence: string })[];
  }[];
}

async function check(files: Record<string, string>, ...argv: string[]) {
  const cwd = temporaryFolder(files);
  const { out, err, code } = await runCli(['--format', 'json', ...argv], { cwd });
  const [file, ...others] = (JSON.parse(out) as Result).files;
  expect(others).toEqual([]);
  return { cwd, file: file!, err, code };
}

describe('findings of a built page', () => {
  it('point to the very words in the source, in order where they stand several times', async () => {
    const page = 'public/avgifter/index.html';
    const { file, err } = await check(
      {
        'content/avgifter.md': source,
        [page]: built('<meta name="klarsprak-source" content="./content/avgifter.md">'),
      },
      'public',
    );
    expect(err).toBe('');
    expect([file.path, file.builtPath]).toEqual(['content/avgifter.md', page]);
    for (const { actual, start, end, placed, built: inPage } of file.findings) {
      expect(inPage!.end).toBeGreaterThan(inPage!.start);
      if (!placed) continue;
      const raw = source.slice(start, end);
      // The title of the page stands for its entry as a whole.
      if (start < source.indexOf('<!--')) expect(raw).toContain('Avgifter som skall erläggas');
      else expect(raw.replaceAll(/\]\(\/a\)|[*[]/gu, '').replaceAll('\n', ' ')).toBe(actual);
    }
    const lines = (word: string) =>
      file.findings.filter(({ actual }) => actual === word).map(({ line, placed }) => [line, placed]);
    expect(lines('skall')).toEqual([
      [2, true],
      [12, true],
      [15, true],
      [17, true],
      [1, false],
    ]);
    expect(file.findings.find(({ ruleId }) => ruleId === 'lang-mening')).toMatchObject({
      line: 7,
      placed: true,
    });
    const unplaced = file.findings.filter(({ placed }) => !placed);
    for (const { message, start, end } of unplaced) {
      expect(message).toContain(`I den byggda sidan ${page} är det rad 9`);
      expect([start, end]).toEqual([0, 0]);
    }
    for (const { sentence, start, end } of file.worst) {
      expect(
        source
          .slice(start, end)
          .replace(/^title: /u, '')
          .replaceAll(/\s/gu, ' '),
      ).toBe(sentence);
    }
  });

  it.each([
    ['content/avgifter.md', 'public/avgifter/index.html'],
    ['content/avgifter/index.md', 'public/avgifter/index.html'],
    ['content/avgifter/_index.md', 'public/avgifter/index.html'],
    ['content/avgifter.md', 'public/avgifter.html'],
    ['content/index.md', 'public/index.html'],
    ['content/_index.md', 'public/index.html'],
    ['content/README.md', 'public/index.html'],
    ['content/avgifter.mdx', 'public/avgifter/index.html'],
  ])('are found in %s of %s by the folders', async (file, page) => {
    const config = 'sources: [{ built: public, source: content }]\n';
    const result = await check({ [file]: source, [page]: built(), 'klarsprak.config.yaml': config }, page);
    expect([result.file.path, result.file.builtPath]).toEqual([file, page]);
    expect(result.file.findings.some(({ placed }) => placed)).toBe(true);
  });

  it.each([
    ['a map', { '_site/a.html': 'content/avgifter.md' }],
    [
      'what eleventy --to=json writes',
      [
        { url: '/a.html', inputPath: './content/avgifter.md', outputPath: './_site/a.html' },
        { url: false, inputPath: './content/del.md', outputPath: false },
      ],
    ],
  ])('are found by %s', async (_name, map) => {
    const { file } = await check(
      {
        'content/avgifter.md': source,
        '_site/a.html': built(),
        'karta.json': JSON.stringify(map),
        'klarsprak.config.yaml': 'sources: karta.json\n',
      },
      '_site',
    );
    expect([file.path, file.builtPath]).toEqual(['content/avgifter.md', '_site/a.html']);
  });

  it('say that only the file is known of a source in another format', async () => {
    const config = 'sources: [{ built: public, source: content }]\n';
    const { file } = await check(
      { 'content/a.docx': 'x', 'public/a.html': built(), 'klarsprak.config.yaml': config },
      'public',
    );
    expect(file.path).toBe('content/a.docx');
    expect(file.findings.length).toBeGreaterThan(3);
    expect(file.findings.every(({ placed, line }) => placed === false && line === 1)).toBe(true);
  });

  it.each([
    [
      'a source that is missing',
      { 'public/a.html': built('<meta name="klarsprak-source" content="b.md">') },
      'b.md',
    ],
    [
      'a source outside the project',
      { 'public/a.html': built('<meta name="klarsprak-source" content="/etc/hostname">') },
      '/etc/hostname',
    ],
    [
      'a map that is missing',
      { 'public/a.html': built(), 'klarsprak.config.yaml': 'sources: karta.json\n' },
      'Filen finns inte',
    ],
    [
      'a map that is no map',
      { 'public/a.html': built(), 'karta.json': '[1', 'klarsprak.config.yaml': 'sources: karta.json\n' },
      'JSON',
    ],
  ])('stay in the page with a word about %s', async (_name, files, says) => {
    const { file, err, code } = await check(files, 'public');
    expect(file.path).toBe('public/a.html');
    expect(file).not.toHaveProperty('builtPath');
    expect(err).toContain(says);
    expect(code).toBe(1);
  });

  it('point to the source in every format, and are the same old findings as before', async () => {
    const cwd = temporaryFolder({
      'content/a.md': source,
      'public/a.html': built(),
      'klarsprak.config.yaml': 'baseline: gammalt.json\n',
    });
    expect((await runCli(['--update-baseline', 'public'], { cwd })).code).toBe(0);
    writeFileSync(
      join(cwd, 'klarsprak.config.yaml'),
      'baseline: gammalt.json\nsources: [{ built: public, source: content }]\n',
    );
    expect((await runCli(['--fail-on', 'info', 'public'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'klarsprak.config.yaml'), 'sources: [{ built: public, source: content }]\n');
    const formats = ['stylish', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'];
    const argv = formats.flatMap((format) => ['--format', `${format}:ut/${format}`]);
    expect((await runCli(['public', ...argv], { cwd })).code).toBe(1);
    for (const format of formats) {
      const text = readFileSync(join(cwd, 'ut', format), 'utf8');
      expect(text, format).toContain('content/a.md');
      // The summary shows the gravest places only.
      if (format !== 'markdown') expect(text, format).toContain('public/a.html');
    }
    expect(readFileSync(join(cwd, 'ut/github'), 'utf8')).toContain('file=content/a.md,line=12');
    expect(readFileSync(join(cwd, 'ut/junit'), 'utf8')).toContain('skall 12:12');
    const sarif = JSON.parse(readFileSync(join(cwd, 'ut/sarif'), 'utf8'));
    for (const { locations } of sarif.runs[0].results) {
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('content/a.md');
    }
  });
});

test('of a built site that git ignores, what has changed in the sources counts', async () => {
  const before = `---
title: Avgifter
---

Du ska erlägga avgiften.

Du får en faktura.

{{ mall }}

Hej då.
`;
  const page = (faktura: string, mall = 'Du ska erlägga påslaget.') =>
    `<html lang="sv"><head><title>x</title></head><body><main><h1>Avgifter</h1><p>Du ska erlägga avgiften.</p><p>${faktura}</p><p>${mall}</p><p>Hej då.</p></main></body></html>`;
  const { folder: cwd, git } = repository({
    '.gitignore': 'public\n',
    'content/a.md': before,
    'content/b.md': before,
    'klarsprak.config.yaml': 'sources: [{ built: public, source: content }]\n',
  });
  mkdirSync(join(cwd, 'public'));
  const check = async () => {
    const { out, err, code } = await runCli(['public', '--changed-since', 'HEAD', '--format', 'json'], {
      cwd,
    });
    const files = out === '' ? [] : (JSON.parse(out) as Result).files;
    const counted = files.flatMap(({ path, findings }) =>
      findings
        .filter(({ suppressed, severity }) => suppressed === undefined && severity === 'warning')
        .map(({ actual }) => `${path} ${actual}`),
    );
    return { counted, err, code };
  };
  for (const name of ['a', 'b']) writeFileSync(join(cwd, `public/${name}.html`), page('Du får en faktura.'));
  expect((await check()).err).toContain('Ingen av texterna är ändrad');
  writeFileSync(join(cwd, 'content/a.md'), before.replace('Du får', 'Du får tillse'));
  writeFileSync(join(cwd, 'public/a.html'), page('Du får tillse en faktura.'));
  expect(await check()).toMatchObject({ code: 1, counted: ['content/a.md tillse'] });
  git('commit', '-qam', 'Nytt');
  // The words that a template sets in are none of the source: the place between what is known has changed.
  writeFileSync(join(cwd, 'content/b.md'), before.replace('{{ mall }}', '{{ annan }}'));
  expect((await check()).counted).toEqual(['content/b.md erlägga']);
});
