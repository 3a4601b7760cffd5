import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { repository } from '../host/git-repository.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, longSentence, runCli } from './run-cli.ts';

interface JsonResult {
  files: {
    path: string;
    findings?: { ruleId: string; line: number; actual: string; suppressed?: { kind: string } }[];
    gates?: { id: string }[];
  }[];
  summary: { suppressed: number; gates: number };
}

/** The findings that count, as `path:line rule`, and the missed gates. */
function counted(out: string): string[] {
  return (JSON.parse(out) as JsonResult).files.flatMap(({ path, findings = [], gates = [] }) => [
    ...gates.map(({ id }) => `${path} ${id}`),
    ...findings
      .filter(({ suppressed }) => suppressed === undefined)
      .map(({ line, ruleId }) => `${path}:${line} ${ruleId}`),
  ]);
}

const heavy = `${longSentence} ${'Avgiften ska erläggas i förväg till nämnden. '.repeat(15)}`;

describe('exit code', () => {
  const files = {
    'ren.md': clearText,
    'tung.md': heavy,
    'av.md': `<!-- klarsprak-disable: prov -->\n\n${longSentence}\n`,
    'trasig.json': '{',
    'betyg.yaml': 'failOn: never\ngates: { score: 90 }\n',
    'lix.yaml': 'failOn: never\ngates: { lix: { most: 20, fewestWords: 10 } }\n',
    'lix-lang.yaml': 'failOn: never\ngates: { lix: { most: 20, fewestWords: 5000 } }\n',
    'noll.yaml': 'failOn: never\ngates: { zeroTolerance: [kanslisprak] }\n',
    'noll-info.yaml':
      'rules: { kanslisprak: info, lang-mening: off }\nfailOn: error\ngates: { zeroTolerance: [kanslisprak] }\n',
    'sort.yaml': 'failOn: never\ngates: { score: 90, documentTypes: { protokoll: { score: false } } }\n',
    'spärr.yaml': 'failOn: never\ngates: { ratchet: true }\n',
    'fel.yaml': 'failOn: never\ngates: { score: mycket }\n',
  };

  it.each<[code: number, why: string, argv: string[]]>([
    [0, 'findings that the text turns off', ['av.md']],
    [1, 'a missed score where nothing else fails', ['-c', 'betyg.yaml', 'tung.md']],
    [0, 'a score that cannot be given', ['-c', 'betyg.yaml', 'ren.md']],
    [1, 'a missed LIX', ['-c', 'lix.yaml', 'tung.md']],
    [0, 'a LIX of too short a text', ['-c', 'lix-lang.yaml', 'tung.md']],
    [1, 'a rule without tolerance', ['-c', 'noll.yaml', 'tung.md']],
    [1, 'a mild rule without tolerance', ['-c', 'noll-info.yaml', 'tung.md']],
    [0, 'a rule without tolerance that finds nothing', ['-c', 'noll.yaml', 'ren.md']],
    [1, 'a goal of other types', ['-c', 'sort.yaml', '--type', 'brev', 'tung.md']],
    [0, 'a type without the goal', ['-c', 'sort.yaml', '--type', 'protokoll', 'tung.md']],
    [1, 'a missed goal among clean texts', ['-c', 'betyg.yaml', 'ren.md', 'tung.md']],
    [2, 'a missed goal beside a missing file', ['-c', 'betyg.yaml', 'tung.md', 'saknas.md']],
    [2, 'a ratchet without a baseline', ['-c', 'spärr.yaml', 'tung.md']],
    [2, 'a gate that cannot be read', ['-c', 'fel.yaml', 'ren.md']],
    [2, 'a baseline that does not exist', ['--baseline', 'saknas.json', 'ren.md']],
    [2, 'a baseline that is broken', ['--baseline', 'trasig.json', 'ren.md']],
    [2, 'a broken baseline to update', ['--baseline', 'trasig.json', '--update-baseline', 'ren.md']],
    [2, 'an update without a file', ['--update-baseline', 'tung.md']],
    [0, 'an update', ['--baseline', 'ny.json', '--update-baseline', 'tung.md']],
    [
      1,
      'an update where a goal is missed',
      ['-c', 'betyg.yaml', '--baseline', 'ny.json', '--update-baseline', 'tung.md'],
    ],
    [
      2,
      'an update beside a missing file',
      ['--baseline', 'ny.json', '--update-baseline', 'tung.md', 'saknas.md'],
    ],
    [2, 'changes outside git', ['--changed-since', 'HEAD', 'ren.md']],
    [1, 'a finding whatever the format', ['-f', 'sarif', 'tung.md']],
    [1, 'a finding when the result goes to a file', ['-f', 'junit:ut.xml', 'tung.md']],
    [2, 'a result that cannot be written', ['-f', 'junit:ren.md/ut.xml', 'tung.md']],
    [2, 'two formats on the screen', ['-f', 'json', '-f', 'sarif', 'ren.md']],
    [2, 'two formats in one file', ['-f', 'json:ut', '-f', 'sarif:ut', 'ren.md']],
    [2, 'a format without the name of its file', ['-f', 'json:', 'ren.md']],
  ])('is %i for %s', async (code, _why, argv) => {
    expect((await runCli(argv, { cwd: temporaryFolder(files) })).code).toBe(code);
  });

  it.each<[code: number, why: string, change: string, argv: string[]]>([
    [0, 'old findings', heavy, []],
    [0, 'old findings where everything fails', heavy, ['--fail-on', 'info']],
    [0, 'old findings and no warnings allowed', heavy, ['--max-warnings', '0']],
    [1, 'a new finding', `${heavy}\n\nDu ska ombesörja det.\n`, []],
    [0, 'a new finding where nothing fails', `${heavy}\n\nDu ska ombesörja det.\n`, ['--fail-on', 'never']],
    [1, 'a new finding without tolerance', `${heavy}\n\nDu ska ombesörja det.\n`, ['-c', 'noll.yaml']],
    [0, 'old findings without tolerance', heavy, ['-c', 'noll.yaml']],
    [
      1,
      'a heavier text',
      `${heavy} ${'Nämnden ska ombesörja handläggningen skyndsamt. '.repeat(8)}`,
      ['-c', 'spärr.yaml'],
    ],
    [0, 'a text that is as heavy', heavy, ['-c', 'spärr.yaml']],
    [1, 'an old heavy text and a goal', heavy, ['-c', 'betyg.yaml']],
  ])('with a baseline is %i for %s', async (code, _why, change, argv) => {
    const cwd = temporaryFolder(files);
    const baseline = ['--baseline', 'baslinje.json'];
    expect((await runCli([...baseline, '--update-baseline', 'tung.md'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'tung.md'), change);
    expect((await runCli([...baseline, ...argv, 'tung.md'], { cwd })).code).toBe(code);
  });
});

describe('an old site', () => {
  /** Invented pages with many findings each; no sentence stands on two of them. */
  function oldSite(pages: number): Record<string, string> {
    const themes = ['förskola', 'bygglov', 'avfall', 'bibliotek', 'hemtjänst', 'färdtjänst'];
    return Object.fromEntries(
      Array.from({ length: pages }, (_, page) => {
        const theme = themes[page % themes.length]!;
        const paragraphs = Array.from(
          { length: 8 },
          (__, part) =>
            `Avgiften för ${theme} nummer ${page}.${part} ska erläggas i enlighet med taxan. Nämnden i Exempelby ska tillse att ${theme} ${part} på sida ${page} ombesörjs skyndsamt, och handläggaren ska vidare inkomma med ett yttrande rörande ärendet till berörd enhet innan den sista dagen i den månad som följer på den då ansökan inkom till kommunen.`,
        );
        return [`${theme}/sida-${page}.md`, `# Sida ${page}\n\n${paragraphs.join('\n\n')}\n`];
      }),
    );
  }

  test('fails on exactly the new finding when a sentence was worsened and a page moved', async () => {
    const pages = 60;
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': 'documentType: webbsida\nbaseline: baslinje.json\nfailOn: info\n',
      ...oldSite(pages),
    });
    const site = ['-f', 'json', '.'];
    const before = await runCli(site.with(1, 'ndjson'), { cwd });
    expect(before.code).toBe(2); // The baseline that the configuration names is still to be written.
    expect(before.out.match(/"ruleId"/gu)!.length).toBeGreaterThan(3000);

    expect((await runCli(['--update-baseline', ...site], { cwd })).code).toBe(0);
    const clean = await runCli(site, { cwd });
    expect([clean.code, counted(clean.out), clean.err]).toEqual([0, [], '']);

    const page = join(cwd, 'bygglov/sida-7.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      text.replace('bygglov 3 på sida 7 ombesörjs', 'bygglov 3 på sida 7 omgående ombesörjs'),
    );
    renameSync(join(cwd, 'avfall/sida-2.md'), join(cwd, 'avfall/flyttad.md'));
    const { code, out, err } = await runCli(site, { cwd });
    expect(counted(out)).toEqual(['bygglov/sida-7.md:9 stela-ord']);
    expect([code, err]).toEqual([1, '']);

    // Written again, the moved page has its new name, and the line of the old one is gone.
    expect((await runCli(['--update-baseline', ...site], { cwd })).code).toBe(0);
    const baseline = readFileSync(join(cwd, 'baslinje.json'), 'utf8');
    expect(baseline).toContain('"avfall/flyttad.md"');
    expect(baseline).not.toContain('"avfall/sida-2.md"');
    expect(counted((await runCli(site, { cwd })).out)).toEqual([]);
  }, 120_000);

  test('checked in part keeps the rest of its baseline', async () => {
    const cwd = temporaryFolder(oldSite(4));
    const baseline = ['--baseline', 'baslinje.json'];
    await runCli([...baseline, '--update-baseline', '.'], { cwd });
    const before = readFileSync(join(cwd, 'baslinje.json'), 'utf8');
    await runCli([...baseline, '--update-baseline', 'avfall'], { cwd });
    expect(readFileSync(join(cwd, 'baslinje.json'), 'utf8')).toBe(before);
    expect((await runCli([...baseline, '--fail-on', 'info', 'avfall'], { cwd })).err).toBe('');
  });

  test('tells when the baseline holds what is mended', async () => {
    const cwd = temporaryFolder({ 'a.md': 'Du ska erlägga avgiften.\n' });
    await runCli(['--baseline', 'b.json', '--update-baseline', 'a.md'], { cwd });
    writeFileSync(join(cwd, 'a.md'), clearText);
    const { code, err } = await runCli(['--baseline', 'b.json', 'a.md'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('Gamla fynd som inte finns kvar står i b.json: 1.');
  });
});

describe('--changed-since', () => {
  test('counts findings of changed paragraphs only, and passes texts that are as they were', async () => {
    const { folder: cwd, git } = repository({
      'a.md': 'Du ska erlägga avgiften.\n\nDu får en faktura.\n',
      'b.md': 'Du ska erlägga avgiften.\n',
    });
    writeFileSync(join(cwd, 'a.md'), 'Du ska erlägga avgiften.\n\nDu får tillse en faktura.\n');
    const { code, out } = await runCli(['--changed-since', 'HEAD', '-f', 'json', '.'], { cwd });
    expect([code, counted(out)]).toEqual([1, ['a.md:3 fast-sammansatta-verb']]);
    git('commit', '-q', '-a', '-m', 'Nytt');
    const after = await runCli(['--changed-since', 'HEAD', '.'], { cwd });
    expect([after.code, after.out]).toEqual([0, '']);
    expect(after.err).toContain('Ingen av texterna är ändrad sedan HEAD.');
  });

  test('takes a text that git does not know for new when it is named, else tells of it', async () => {
    const { folder: cwd } = repository({ 'a.md': clearText, '.gitignore': 'dold\n' });
    mkdirSync(join(cwd, 'dold'));
    writeFileSync(join(cwd, 'dold/b.md'), 'Du ska erlägga avgiften.\n');
    const run = (...argv: string[]) =>
      runCli(['--changed-since', 'HEAD', '-f', 'json', ...argv], {
        cwd,
        stdin: 'Du ska erlägga avgiften.\n',
      });
    for (const argv of [['dold/b.md'], ['-'], ['-', '--stdin-filename', 'ny.md']]) {
      const { code, out } = await run(...argv);
      expect([code, counted(out).length], argv.join(' ')).toEqual([1, 1]);
    }
    const all = await run('.');
    expect([all.code, counted(all.out)]).toEqual([0, []]);
    expect(all.err).toContain('De granskas inte: 1.');
    expect((await run('-', '--stdin-filename', 'a.md')).code).toBe(0);
  });

  test('counts lines as git does, where a carriage return alone ends some', async () => {
    const { folder: cwd } = repository({
      'mac.txt': 'Du ska erlägga avgiften.\r\rDu får en faktura.\r\rHej.\r',
      'dubbel.md': 'Du ska erlägga avgiften.\r\r\n\r\r\nDu får en faktura.\r\r\n\r\r\nHej.\r\r\n',
    });
    writeFileSync(join(cwd, 'mac.txt'), 'Du ska erlägga avgiften.\r\rDu får tillse en faktura.\r\rHej.\r');
    writeFileSync(
      join(cwd, 'dubbel.md'),
      'Du ska erlägga avgiften.\r\r\n\r\r\nDu får tillse en faktura.\r\r\n\r\r\nHej.\r\r\n',
    );
    const { out } = await runCli(['--changed-since', 'HEAD', '-f', 'json', '.'], { cwd });
    // To git the file from an old Mac is one line, and all of it has changed.
    expect(counted(out)).toEqual([
      'dubbel.md:5 fast-sammansatta-verb',
      'mac.txt:1 kanslisprak',
      'mac.txt:3 fast-sammansatta-verb',
    ]);
  });

  test('does not take old findings of unchanged paragraphs for mended', async () => {
    const { folder: cwd } = repository({ 'a.md': 'Du ska erlägga avgiften.\n\nDu får en faktura.\n' });
    await runCli(['--baseline', 'b.json', '--update-baseline', 'a.md'], { cwd });
    writeFileSync(join(cwd, 'a.md'), 'Du ska erlägga avgiften.\n\nDu får två fakturor.\n');
    const { code, err } = await runCli(['--baseline', 'b.json', '--changed-since', 'HEAD', 'a.md'], { cwd });
    expect([code, err]).toEqual([0, '']);
  });
});

test('several formats are written at once, each to its place', async () => {
  const cwd = temporaryFolder({ 'tung.md': heavy });
  const { out } = await runCli(
    ['-f', 'stylish', '-f', 'sarif:ut/a.sarif', '-f', 'markdown:b.md', 'tung.md'],
    { cwd },
  );
  expect(out).toContain('1 text är granskad');
  expect(JSON.parse(readFileSync(join(cwd, 'ut/a.sarif'), 'utf8')).version).toBe('2.1.0');
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('## Klarspråk');
  const quiet = await runCli(['-f', 'gitlab:c.json', 'tung.md'], { cwd });
  expect(quiet.out).toBe('');
  expect(existsSync(join(cwd, 'c.json'))).toBe(true);
});

test('results of an earlier run are no texts, and no text is overwritten', async () => {
  const cwd = temporaryFolder({ 'tung.md': heavy });
  const argv = ['.', '-f', 'json', '-f', 'markdown:b.md', '-f', 'html:r.html', '-f', 'stylish:logg.txt'];
  const first = await runCli(argv, { cwd });
  expect(await runCli(argv, { cwd })).toEqual(first);
  const wrong = await runCli(['tung.md', '-f', 'json:./tung.md'], { cwd });
  expect([wrong.code, wrong.err]).toEqual([
    2,
    expect.stringContaining('skriva över ./tung.md, som är en av texterna'),
  ]);
  expect(readFileSync(join(cwd, 'tung.md'), 'utf8')).toBe(heavy);
});

test('a missed goal stands first, in words', async () => {
  const cwd = temporaryFolder({
    'tung.md': heavy,
    'klarsprak.config.yaml': 'gates: { lix: { most: 20, fewestWords: 10 } }\n',
  });
  const lines = (await runCli(['tung.md'], { cwd })).out.split('\n');
  expect(lines[1]).toMatch(/^ {2}Missat krav: LIX är [\d,]+ och ska vara högst 20 /u);
  const { out } = await runCli(['--quiet', '--fail-on', 'never', 'tung.md'], { cwd });
  expect(out).toContain('Missat krav: LIX');
  expect(out).not.toContain('lang-mening');
});
