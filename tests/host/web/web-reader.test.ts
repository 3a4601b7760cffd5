import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/host/errors.ts';
import { type WebOptions, WebReader } from '../../../src/host/web/web-reader.ts';
import { html, localServer, moved } from './local-server.ts';

function reader(options: Partial<WebOptions> = {}) {
  return new WebReader({ allowPrivate: true, interval: 0, firstWait: 1, timeLimit: 5000, ...options });
}

async function failure(work: Promise<unknown>): Promise<HostError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}

const read = async (address: string, options: Partial<WebOptions> = {}) =>
  (await reader(options).readPage(address)).bytes.toString();

describe('WebReader', () => {
  it('follows redirects to the page, also by relative addresses', async () => {
    const { origin } = await localServer({
      '/a': moved('/b', 302),
      '/b': moved('c/../d', 308),
      '/d': '<p>Hej å',
    });
    expect(await read(`${origin}/a`)).toBe('<p>Hej å');
  });

  it('gives up on redirects without end, to other schemes and to what is no address', async () => {
    const { origin, asked } = await localServer({
      '/ring': moved('/ring2'),
      '/ring2': moved('/ring'),
      '/fil': moved('file:///etc/passwd'),
      '/fel': moved('http://['),
    });
    expect((await failure(read(`${origin}/ring`))).messages.sv).toContain('ring');
    expect(asked.length).toBeLessThan(10);
    expect((await failure(read(`${origin}/fil`))).messages.sv).toContain('inte file');
    expect((await failure(read(`${origin}/fel`))).messages.sv).toContain('ingen adress');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('unpacks %s', async (name, pack) => {
    const { origin } = await localServer({ '/': html(pack('<p>Hej å'), { 'content-encoding': name }) });
    expect(await read(`${origin}/`)).toBe('<p>Hej å');
  });

  it('stops a packed page that swells, a page without end, and one that drips', async () => {
    let sent = 0;
    const { origin } = await localServer({
      '/bomb': html(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
      '/twice': html(gzipSync(gzipSync(Buffer.alloc(50_000_000))), { 'content-encoding': 'gzip, gzip' }),
      '/endless': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (!response.destroyed && sent < 500_000_000) {
            sent += 65536;
            if (!response.write(Buffer.alloc(65536, 'a'))) return;
          }
        };
        response.on('drain', more);
        more();
      },
      '/drip': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      },
      '/silent': () => {},
    });
    const largest = 1024 * 1024;
    for (const path of ['bomb', 'twice', 'endless']) {
      expect((await failure(read(`${origin}/${path}`, { largest }))).messages.sv).toContain('större än 1 MB');
    }
    expect(sent).toBeLessThan(100_000_000);
    for (const path of ['drip', 'silent']) {
      const error = await failure(read(`${origin}/${path}`, { timeLimit: 300, retries: 0 }));
      expect(error.messages.sv).toContain('kom inte inom');
    }
  });

  it('tells of a packed page that is damaged, cut off or packed in an unknown way', async () => {
    const whole = gzipSync('<p>Hej');
    const { origin } = await localServer({
      '/cut': html(whole.subarray(0, 12), { 'content-encoding': 'gzip' }),
      '/damaged': html(Buffer.from('no gzip'), { 'content-encoding': 'gzip' }),
      '/odd': html('x', { 'content-encoding': 'compress' }),
      '/short': (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
        response.write('Hej', () => response.destroy());
      },
    });
    for (const path of ['cut', 'damaged', 'short']) {
      expect((await failure(read(`${origin}/${path}`, { retries: 0 }))).messages.sv).toContain(
        'gick inte att hämta',
      );
    }
    expect((await failure(read(`${origin}/odd`))).messages.sv).toContain('compress');
  });

  it('tells of pages that are missing, closed or no pages', async () => {
    const { origin, asked } = await localServer({
      '/closed': (response) => response.writeHead(403).end(),
      '/picture': html('x', { 'content-type': 'image/png' }),
      '/nothing': (response) => response.writeHead(204).end(),
    });
    expect((await failure(read(`${origin}/missing`))).code).toBe('404');
    expect(asked.filter((path) => path === '/missing')).toHaveLength(1);
    expect((await failure(read(`${origin}/closed`))).messages.sv).toContain('inte öppen');
    expect((await failure(read(`${origin}/picture`))).messages.sv).toContain('image/png');
    await failure(read(`${origin}/nothing`));
  });

  it('tries again after errors of the server, and only so many times', async () => {
    let asked = 0;
    const { origin } = await localServer({
      '/robots.txt': (response) => response.writeHead(404).end(),
      '/tired': (response, request) =>
        ++asked < 3 ? response.writeHead(503).end() : html('<p>Hej')(response, request),
      '/broken': (response) => {
        asked += 1;
        response.writeHead(500).end();
      },
      '/later': (response) => {
        asked += 1;
        response.writeHead(429, { 'retry-after': '86400' }).end();
      },
    });
    expect(await read(`${origin}/tired`)).toBe('<p>Hej');
    asked = 0;
    expect((await failure(read(`${origin}/broken`))).code).toBe('500');
    expect(asked).toBe(3);
    asked = 0;
    expect((await failure(read(`${origin}/later`))).code).toBe('429');
    expect(asked).toBe(1);
  });

  it('does as robots.txt says, also of where a page has moved', async () => {
    const { origin, asked } = await localServer({
      '/robots.txt': (response) =>
        response
          .writeHead(200, { 'content-type': 'text/plain' })
          .end('User-agent: *\nDisallow: /\n\nUser-agent: klarsprak\nDisallow: /hemligt\n'),
      '/hemligt': '<p>Hemligt',
      '/oppet': '<p>Öppet',
      '/flyttat': moved('/hemligt'),
    });
    const one = reader();
    expect((await one.readPage(`${origin}/oppet`)).bytes.toString()).toContain('Öppet');
    for (const path of ['hemligt', 'flyttat']) {
      expect((await failure(one.readPage(`${origin}/${path}`))).messages.sv).toContain('robots.txt');
    }
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(asked).not.toContain('/hemligt');
  });

  it('fetches nothing from a site that cannot answer for robots.txt', async () => {
    const { origin, asked } = await localServer({
      '/robots.txt': (response) => response.writeHead(500).end(),
      '/a': '<p>Hej',
    });
    await failure(read(`${origin}/a`));
    expect(asked).not.toContain('/a');
  });

  it('reads the beginning of an endless robots.txt', async () => {
    const { origin } = await localServer({
      '/robots.txt': html(`User-agent: *\nDisallow: /b\n${'# tomt\n'.repeat(200_000)}`),
      '/a': '<p>Hej',
      '/b': '<p>Hej',
    });
    expect(await read(`${origin}/a`)).toBe('<p>Hej');
    await failure(read(`${origin}/b`));
  });

  it('tells the declared charset and format', async () => {
    const { origin } = await localServer({
      '/a': html('x', { 'content-type': 'text/html; Charset="ISO-8859-1"' }),
      '/b': html('x', { 'content-type': 'TEXT/PLAIN' }),
    });
    expect(await reader().readPage(`${origin}/a`)).toMatchObject({ charset: 'ISO-8859-1', format: 'html' });
    expect(await reader().readPage(`${origin}/b`)).toMatchObject({ charset: undefined, format: 'plain' });
  });

  it('asks a server a few things at a time', async () => {
    let running = 0;
    let highest = 0;
    const slow = (body: string) => (response: Parameters<ReturnType<typeof html>>[0]) => {
      highest = Math.max(highest, ++running);
      setTimeout(() => {
        running -= 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end(body);
      }, 30);
    };
    const { origin } = await localServer(
      Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`/${index}`, slow(`<p>${index}`)])),
    );
    const one = reader({ together: 2 });
    const pages = await Promise.all(
      Array.from({ length: 8 }, (_, index) => one.readPage(`${origin}/${index}`)),
    );
    expect(pages.map(({ bytes }) => bytes.toString())).toEqual(pages.map((_, index) => `<p>${index}`));
    expect(highest).toBe(2);
  });
});

describe('private addresses', () => {
  it('are refused, however they are written, and nothing is asked', async () => {
    const { origin, asked } = await localServer({ '/': '<p>Hej' });
    const { port } = new URL(origin);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0x7f.1',
      '2130706433',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ]) {
      const error = await failure(read(`http://${host}:${port}/`, { allowPrivate: false }));
      expect(error.messages.sv, host).toContain('--allow-private');
    }
    expect(asked).toEqual([]);
  });
});
