import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOfWarc } from '../../src/host/warc.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

function record(type: string, address: string, block: Buffer): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

function answer(status: string, headers: string, body: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`),
    Buffer.from(body as string),
  ]);
}

const site = 'https://exempelby.se';
const records = [
  record('request', `${site}/a`, Buffer.from('GET /a HTTP/1.1\r\nHost: exempelby.se\r\n\r\n')),
  record(
    'response',
    `${site}/a`,
    answer(
      '200 OK',
      'Content-Type: text/html; charset=iso-8859-1',
      Buffer.from('<p>Avgiften skall erläggas.</p>', 'latin1'),
    ),
  ),
  record('response', `${site}/b.png`, answer('200 OK', 'Content-Type: image/png', 'x')),
  record('response', `${site}/c`, answer('301 Moved', 'Location: /a\r\nContent-Type: text/html', '')),
  record(
    'response',
    `${site}/d`,
    answer('200 OK', 'Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync('<p>Hej på dig.</p>')),
  ),
  record(
    'response',
    `${site}/e`,
    answer(
      '200 OK',
      'Content-Type: text/html\r\nTransfer-Encoding: chunked',
      '5\r\n<p>He\r\n6\r\nj du.\n\r\n0\r\n\r\n',
    ),
  ),
  record('response', `${site}/a`, answer('200 OK', 'Content-Type: text/html', 'Senare')),
];

describe('web archives', () => {
  it.each([
    ['sidor.warc', Buffer.concat(records)],
    ['sidor.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
  ])('gives the pages of %s, once each, as they were sent', async (name, bytes) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, bytes);
    const { pages, damage } = await pagesOfWarc(file);
    expect(damage).toBeUndefined();
    expect(pages.map(({ address }) => address)).toEqual([`${site}/a`, `${site}/d`, `${site}/e`]);
    const contents = await Promise.all(pages.map(({ read }) => read()));
    expect(contents.map(({ content }) => Buffer.from(content as Uint8Array).toString('latin1'))).toEqual([
      '<p>Avgiften skall erläggas.</p>',
      Buffer.from('<p>Hej på dig.</p>').toString('latin1'),
      '<p>Hej du.\n',
    ]);
    expect(contents[0]).toMatchObject({ charset: 'iso-8859-1', format: 'html' });
  });

  it('are checked by address, and a broken one is told', async () => {
    const cwd = temporaryFolder({
      'sidor.warc': Buffer.concat(records),
      'fel.warc': 'Hej',
      'fel.warc.gz': Buffer.from([0x1f, 0x8b, 1, 2]),
    });
    const { code, out } = await runCli(['sidor.warc', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect((JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path)).toContain(
      `${site}/a`,
    );
    for (const name of ['fel.warc', 'fel.warc.gz']) {
      const broken = await runCli([name], { cwd });
      expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('webbarkiv')]);
    }
  });

  it('tells of a page that unpacks to more than a page, and reads the others', async () => {
    const file = join(temporaryFolder(), 'sidor.warc');
    const headers = 'Content-Type: text/html\r\nContent-Encoding: gzip';
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, '<p>Hej du. </p>'));
    writeFileSync(
      file,
      Buffer.concat([
        record('response', `${site}/a`, answer('200 OK', headers, bomb)),
        record('response', `${site}/b`, answer('200 OK', headers, gzipSync('<p>Hej på dig.</p>'))),
      ]),
    );
    const [first, second] = (await pagesOfWarc(file)).pages;
    await expect(first!.read()).rejects.toThrow('larger than 10 MB');
    expect(Buffer.from((await second!.read()).content as Uint8Array).toString()).toBe('<p>Hej på dig.</p>');
  });

  it.each(['sidor.warc', 'sidor.warc.gz'])(
    'tells that %s is cut off, and reads the pages before',
    async (name) => {
      const isPacked = name.endsWith('.gz');
      const parts = [
        ...records.slice(0, 2),
        record(
          'response',
          `${site}/lang`,
          answer('200 OK', 'Content-Type: text/html', '<p>Hej du.</p>'.repeat(9000)),
        ),
      ];
      const bytes = Buffer.concat(isPacked ? parts.map((one) => gzipSync(one)) : parts);
      const whole = Buffer.concat(
        isPacked ? parts.slice(0, 2).map((one) => gzipSync(one)) : parts.slice(0, 2),
      );
      // In the page, in its headers, and in the head of the record.
      for (const length of [bytes.length - 100, whole.length + (isPacked ? 60 : 330), whole.length + 40]) {
        const cwd = temporaryFolder({ [name]: bytes.subarray(0, length) });
        const { code, out, err } = await runCli([name, '--format', 'json'], { cwd });
        expect([code, err]).toEqual([2, expect.stringContaining('avklippt')]);
        expect(
          (JSON.parse(out) as { files: { path: string; error?: string }[] }).files.flatMap((file) =>
            file.error === undefined ? [file.path] : [],
          ),
        ).toEqual([`${site}/a`]);
      }
    },
  );

  it('unpacks pages as servers pack them, and leaves what was unpacked already', async () => {
    const text = '<p>Hej på dig.</p>';
    const packed = (name: string, encoding: string, body: Buffer | string) =>
      record(
        'response',
        `${site}/${name}`,
        answer('200 OK', `Content-Type: text/html\r\nContent-Encoding: ${encoding}`, body),
      );
    const file = join(temporaryFolder(), 'sidor.warc');
    const all = [
      packed('br', 'br', brotliCompressSync(text)),
      packed('tva', 'gzip, br', brotliCompressSync(gzipSync(text))),
      packed('huvud', 'deflate', deflateSync(text)),
      packed('utan', 'deflate', deflateRawSync(text)),
      packed('redan', 'br', text),
    ];
    writeFileSync(file, Buffer.concat(all));
    const { pages } = await pagesOfWarc(file);
    const contents = await Promise.all(pages.map(({ read }) => read()));
    expect(contents.map(({ content }) => Buffer.from(content as Uint8Array).toString())).toEqual(
      all.map(() => text),
    );
  });

  it('takes robots.txt for no page', async () => {
    const file = join(temporaryFolder(), 'sidor.warc');
    const robots = answer('200 OK', 'Content-Type: text/plain', 'User-agent: *\nAllow: /\n');
    writeFileSync(file, Buffer.concat([record('response', `${site}/robots.txt`, robots), records[1]!]));
    expect((await pagesOfWarc(file)).pages.map(({ address }) => address)).toEqual([`${site}/a`]);
  });
});
