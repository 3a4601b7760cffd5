import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { html, localServer, moved } from '../host/web/local-server.ts';
import { clearText, longSentence, runCli } from './run-cli.ts';

const local = ['--allow-private', '--rate', '1000'];
const page = (text: string) => `<!doctype html><html lang="sv"><main><h1>Sida</h1><p>${text}</p></main>`;
const sitemap = (origin: string, ...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`;

interface Result {
  files: {
    path: string;
    error?: string;
    findings?: { ruleId: string; actual: string; message: string; suppressed?: object }[];
  }[];
}

async function check(argv: string[], cwd = temporaryFolder()) {
  const { code, out, err } = await runCli([...argv, ...local, '--format', 'json'], { cwd });
  return { code, err, out, files: out === '' ? [] : (JSON.parse(out) as Result).files };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('check of pages', () => {
  it('checks a page, in the encoding that the server declares', async () => {
    const { origin } = await localServer({
      '/a': html(Buffer.from(page('Avgiften skall erläggas.'), 'latin1'), {
        'content-type': 'text/html; charset=iso-8859-1',
      }),
    });
    const { code, files } = await check([`${origin}/a`]);
    expect(code).toBe(1);
    expect(files[0]!.path).toBe(`${origin}/a`);
    expect(files[0]!.findings!.map(({ actual }) => actual)).toContain('erläggas');
  });

  it('checks the pages of a sitemap in its order, and tells of those it cannot reach', async () => {
    const routes: Parameters<typeof localServer>[0] = {
      '/a': page(longSentence),
      '/b': page(clearText),
      '/flyttad': moved('/b'),
    };
    const { origin } = await localServer(routes);
    routes['/sitemap.xml'] = html(sitemap(origin, '/b', '/saknas', '/a', '/flyttad'));
    const { code, files, err } = await check(['--sitemap', `${origin}/sitemap.xml`]);
    expect(code).toBe(2);
    expect(files.map(({ path }) => path.slice(origin.length))).toEqual(['/b', '/saknas', '/a', '/flyttad']);
    expect(files[1]!.error).toContain('404');
    expect(err).toContain('/saknas');
  });

  it('uses the settings of the working folder, by address', async () => {
    const { origin } = await localServer({
      '/a': page('Avgiften skall betalas.'),
      '/b/c': page('Avgiften skall betalas.'),
    });
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': `overrides: [{ files: ["${origin}/b/**"], accept: [skall] }]\n`,
    });
    const { files } = await check([`${origin}/a`, `${origin}/b/c`], cwd);
    const marks = files.map(({ findings }) => findings!.some(({ actual }) => actual === 'skall'));
    expect(marks).toEqual([true, false]);
  });

  it('knows patterns with letters that addresses escape, however they are written', async () => {
    const text = page('Avgiften skall betalas.');
    const { origin } = await localServer({ '/f%C3%B6rskola/a': text, '/g%C3%A5rd/b': text, '/c': text });
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': `ignore: ["${origin}/förskola/**", "${origin}/g%C3%A5rd/**"]\n`,
    });
    const { files } = await check([`${origin}/förskola/a`, `${origin}/gård/b`, `${origin}/c`], cwd);
    expect(files.map(({ path }) => path)).toEqual([`${origin}/c`]);
  });

  it('logs in where an address says how, on all pages of the site, and shows no password', async () => {
    const closed: Parameters<typeof localServer>[0][string] = (response, { headers }) => {
      const isOpen = headers.authorization === `Basic ${btoa('kim:hemligt')}`;
      html(isOpen ? page('Avgiften skall betalas.') : 'Nej.', { 'x-a': 'b' })(response, {} as never);
    };
    const routes: Parameters<typeof localServer>[0] = { '/a': closed, '/b': closed };
    const { origin } = await localServer(routes);
    routes['/sitemap.xml'] = html(sitemap(origin, '/a', '/b'));
    const cwd = temporaryFolder();
    const map = `${origin}/sitemap.xml`.replace('//', '//kim:hemligt@');
    const missing = `${origin}/saknas.xml`.replace('//', '//kim:hemligt@');
    const { files, out, err } = await check(
      ['--sitemap', map, '--sitemap', missing, '--baseline', 'b.json', '--update-baseline'],
      cwd,
    );
    const skall = files.flatMap(({ path, findings = [] }) =>
      findings.some(({ actual }) => actual === 'skall') ? [path] : [],
    );
    expect(skall).toEqual([`${origin}/a`, `${origin}/b`]);
    const kept = readFileSync(join(cwd, 'b.json'), 'utf8');
    expect([out, err, kept].join('\n')).not.toContain('hemligt');
    expect(err).toContain(`${origin}/saknas.xml`);
  });

  it('takes a page once, whatever part of it is named, and tells of one without a text', async () => {
    const { origin } = await localServer({
      '/a': page(clearText),
      '/app': '<!doctype html><html lang="sv"><title>App</title><div id="app"></div><script>1</script>',
    });
    const { files, err, code } = await check([`${origin}/a`, `${origin}/a#del`, `${origin}/app`]);
    expect([code, files.map(({ path }) => path)]).toEqual([0, [`${origin}/a`, `${origin}/app`]]);
    expect(err).toContain(`${origin}/app: Sidan har ingen text att granska.`);
    expect(err).not.toContain(`${origin}/a:`);
  });

  it('knows old findings of pages, also of one that has moved', async () => {
    const routes: Parameters<typeof localServer>[0] = {
      '/a': page(longSentence),
      '/b': page('Avgiften skall erläggas.'),
    };
    const { origin } = await localServer(routes);
    routes['/sitemap.xml'] = html(sitemap(origin, '/a', '/b'));
    const cwd = temporaryFolder();
    const argv = ['--sitemap', `${origin}/sitemap.xml`, '--baseline', 'baslinje.json'];
    expect((await check([...argv, '--update-baseline'], cwd)).code).toBe(0);
    routes['/c'] = page('Avgiften skall erläggas.');
    routes['/sitemap.xml'] = html(sitemap(origin, '/a', '/c'));
    delete routes['/b'];
    const moved = await check(argv, cwd);
    expect([moved.code, moved.err]).toEqual([0, '']);
    routes['/a'] = page(`${longSentence} Undertecknad skall erlägga avgiften.`);
    expect((await check(argv, cwd)).code).toBe(1);
  });

  it('does not take a page for gone because only another was asked for', async () => {
    const { origin } = await localServer({ '/a': page(longSentence), '/b': page(clearText) });
    const cwd = temporaryFolder();
    await check([`${origin}/a`, '--baseline', 'baslinje.json', '--update-baseline'], cwd);
    await check([`${origin}/b`, '--baseline', 'baslinje.json', '--update-baseline'], cwd);
    expect((await check([`${origin}/a`, '--baseline', 'baslinje.json'], cwd)).code).toBe(0);
  });

  it('refuses private addresses unless they are allowed, also behind a redirect', async () => {
    const { origin, asked } = await localServer({ '/a': page(clearText) });
    const { code, err } = await runCli([`${origin}/a`], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain('--allow-private');
    expect(asked).toEqual([]);
  });

  it.each([
    [['https://exempelby.se', '--changed-since', 'main'], '--changed-since'],
    [['https://exempelby.se', '--state', 's', '--update-baseline'], '--state'],
    [['--sitemap', 'sitemap.xml'], '--sitemap'],
    [['https://exempelby.se', '--rate', '0'], '--rate'],
    [['https://'], 'https://'],
    [['www.exempelby.se/bygga'], 'Menade du https://www.exempelby.se/bygga?'],
    [['exempelby.se/bygga'], 'Menade du https://exempelby.se/bygga?'],
    [['https:/exempelby.se'], 'Menade du https://exempelby.se?'],
    [['http//exempelby.se'], 'Filen finns inte.'],
    [['HTTPS:\\\\exempelby.se'], 'Menade du https://exempelby.se?'],
    [['https;//exempelby.se/a'], 'Menade du https://exempelby.se/a?'],
    [['ftp://exempelby.se/a.html'], 'Bara http och https hämtas, inte ftp.'],
    [['file:///etc/passwd'], 'Bara http och https hämtas, inte file.'],
  ])('tells what is wrong with %j', async (argv, says) => {
    const { code, err } = await runCli(argv, { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('--state', () => {
  it('goes on where a run stopped, holds no word of any page, and is gone when all is done', async () => {
    const routes: Parameters<typeof localServer>[0] = {
      '/a': page(`Klas Exempelsson skall erlägga avgiften. ${longSentence}`),
      '/b': (response) => response.writeHead(500).end(),
    };
    const { origin, asked } = await localServer(routes);
    const cwd = temporaryFolder();
    const argv = [`${origin}/a`, `${origin}/b`, '--state', 'state.ndjson'];
    const first = await check(argv, cwd);
    expect(first.code).toBe(2);
    const state = readFileSync(join(cwd, 'state.ndjson'), 'utf8');
    expect(state).toContain(`${origin}/a`);
    for (const word of ['Klas', 'Exempelsson', 'erlägg', 'avgift', 'ansökan', 'tomt', 'Sida']) {
      expect(state, word).not.toContain(word);
    }
    // The machine was stopped while a line was written.
    writeFileSync(join(cwd, 'state.ndjson'), `${state}["${origin}/b",{"docum`);
    asked.length = 0;
    routes['/b'] = page(clearText);
    const second = await check(argv, cwd);
    expect(asked).toEqual(['/robots.txt', '/b']);
    expect(second.code).toBe(1);
    const marks = (run: typeof first) => run.files[0]!.findings!.map(({ ruleId }) => ruleId);
    expect(marks(second)).toEqual(marks(first));
    expect(second.files[0]!.findings![0]!.message).toContain('dess ord är inte sparade');
    expect(existsSync(join(cwd, 'state.ndjson'))).toBe(false);
  }, 60_000);

  it.skipIf(process.platform === 'win32')('is not held up by a pipe that nobody writes to', async () => {
    const { origin, asked } = await localServer({ '/a': page(clearText) });
    const cwd = temporaryFolder();
    execFileSync('mkfifo', [join(cwd, 'state')]);
    const { code, err } = await check([`${origin}/a`, '--state', 'state'], cwd);
    expect([code, err]).toEqual([2, expect.stringContaining('något annat och skrivs inte över')]);
    expect(asked).toEqual([]);
  });

  it('begins anew under other settings, and overwrites nothing that is not its own', async () => {
    const { origin, asked } = await localServer({
      '/a': page(clearText),
      '/b': (response) => response.writeHead(500).end(),
    });
    const cwd = temporaryFolder({ 'brev.md': 'Mitt brev' });
    const argv = [`${origin}/a`, `${origin}/b`, '--state', 'state'];
    await check(argv, cwd);
    asked.length = 0;
    await check([...argv, '--rule', 'lang-mening:off'], cwd);
    expect(asked).toContain('/a');
    expect((await check([`${origin}/a`, '--state', 'brev.md'], cwd)).err).toContain('--state');
    expect(readFileSync(join(cwd, 'brev.md'), 'utf8')).toBe('Mitt brev');
  }, 60_000);
});

describe('offline', () => {
  it('opens no connection when no address is given', async () => {
    const connect = vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('a connection');
    });
    const cwd = temporaryFolder({
      'a.md': `[Läs mer](https://exempelby.se) ${longSentence}\n\n![Bild](https://exempelby.se/a.png)\n`,
      'b.html':
        '<link rel="stylesheet" href="https://exempelby.se/a.css"><p>Read <a href="http://exempelby.se">more</a>.</p>',
      'klarsprak.config.yaml': '$schema: https://exempelby.se/schema.json\n',
    });
    for (const argv of [
      ['.'],
      ['.', '--format', 'sarif'],
      ['inspect', 'a.md'],
      ['words', 'hus'],
      ['stream'],
      ['rules'],
    ]) {
      expect(
        (await runCli(argv, { cwd, stdin: '{"text":"https://exempelby.se"}\n' })).err,
        argv.join(' '),
      ).toBe('');
    }
    expect(connect).not.toHaveBeenCalled();
  });

  it('has no code for connections outside the folder for the web', async () => {
    const { globSync } = await import('tinyglobby');
    const root = join(import.meta.dirname, '../..');
    const network =
      /from 'node:(?:https?|http2|net|tls|dgram|dns|dns\/promises)'|\bfetch\(|\bWebSocket\b|XMLHttpRequest/u;
    const files = globSync(['src/**/*.ts', 'rules/**/*.ts'], {
      cwd: root,
      ignore: ['src/host/web/**', 'src/generated/**'],
    });
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => network.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
    const loaders = files.filter((file) => /host\/web\//u.test(readFileSync(join(root, file), 'utf8')));
    expect(loaders).toEqual(['src/cli/web-sources.ts']);
  });
});
