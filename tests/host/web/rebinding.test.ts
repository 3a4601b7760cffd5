import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebReader } from '../../../src/host/web/web-reader.ts';
import { localServer } from './local-server.ts';

/** What names resolve to, one answer after the other; the last one stays. */
const names = new Map<string, string[][]>();
let asked: string[] = [];

vi.mock('node:dns', () => ({
  lookup(
    name: string,
    _options: object,
    callback: (error: Error | null, found: LookupAddress[]) => void,
  ): void {
    asked.push(name);
    const answers = names.get(name) ?? [];
    const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const error = found.length === 0 ? Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }) : null;
    setImmediate(callback, error, found);
  },
}));

// One address of this machine stands for the open internet.
const outside = '127.0.0.2';
vi.mock('ipaddr.js', async (original) => {
  const { default: ipaddr } = await original<{ default: typeof import('ipaddr.js') }>();
  return {
    default: {
      isValid: ipaddr.isValid,
      process: (address: string) =>
        address === outside ? { range: () => 'unicast' } : ipaddr.process(address),
    },
  };
});

let server: Server;
let port: number;
let location: string | undefined;

beforeEach(async () => {
  names.clear();
  asked = [];
  location = undefined;
  server = createServer((request, response) => {
    // Each request has a connection of its own, and so a look-up.
    response.setHeader('connection', 'close');
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (location !== undefined) response.writeHead(302, { location }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hej');
  });
  await new Promise<void>((resolve) => server.listen(0, outside, resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const reader = () => new WebReader({ interval: 0, firstWait: 1, timeLimit: 2000 });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    ({ code }: { code?: string }) => code,
  );

// Other systems have no second address of their own.
describe.skipIf(process.platform !== 'linux')('a name that leads to a private address', () => {
  it('is read while it leads to an open one, and refused when it no longer does', async () => {
    const inside = await localServer({ '/': '<p>Hemligt' });
    const name = 'exempelby.test';
    // robots.txt, a page, and then an address of the inside at the same port.
    names.set(name, [[outside], [outside], ['127.0.0.1']]);
    const one = reader();
    expect((await one.readPage(`http://${name}:${port}/`)).bytes.toString()).toBe('<p>Hej');
    expect(await codeOf(one.readPage(`http://${name}:${port}/`))).toBe('EPRIVATE');
    expect(asked).toEqual([name, name, name]);
    expect(inside.asked).toEqual([]);
  });

  it('is not asked for a second time between the judgement and the connection', async () => {
    names.set('exempelby.test', [[outside], ['127.0.0.1']]);
    expect(await codeOf(reader().readPage(`http://exempelby.test:${port}/`))).toBe('EPRIVATE');
    // robots.txt came from the address that was judged; the page's own look-up was refused.
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['one of several', [outside, '10.0.0.1']],
    ['IPv6 of this machine', ['::1']],
    ['IPv4 written as IPv6', ['::ffff:10.0.0.1']],
    ['a private network in IPv6', ['fd00::1']],
    ['a translated address', ['64:ff9b::a00:1']],
    ['the address of cloud metadata', ['169.254.169.254']],
  ])('is refused (%s)', async (_why, addresses) => {
    names.set('exempelby.test', [addresses]);
    expect(await codeOf(reader().readPage(`http://exempelby.test:${port}/`))).toBe('EPRIVATE');
  });

  it('is refused behind a redirect, however it is written', async () => {
    const inside = await localServer({ '/': '<p>Hemligt' });
    const { port: insidePort } = new URL(inside.origin);
    names.set('exempelby.test', [[outside]]);
    names.set('intern.test', [['127.0.0.1']]);
    names.set('localhost', [['::1', '127.0.0.1']]);
    for (const host of [
      ...['intern.test', 'localhost', '127.0.0.1', '127.1', '2130706433', '0177.0.0.1', '0x7f000001'],
      ...[
        '[::1]',
        '[::ffff:127.0.0.1]',
        '[::ffff:7f00:1]',
        '[64:ff9b::7f00:1]',
        '0',
        'intern.test.',
        '%31%32%37.0.0.1',
      ],
    ]) {
      location = `http://${host}:${insidePort}/`;
      names.set('intern.test.', [['127.0.0.1']]);
      expect(await codeOf(reader().readPage(`http://exempelby.test:${port}/`)), host).toBe('EPRIVATE');
    }
    expect(inside.asked).toEqual([]);
  });
});
