import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicLookup } from '../../../src/host/web/addresses.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '193.10.0.1', '2001:6b0::1', '::ffff:8.8.8.8'])('takes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'exempelby.se',
    '',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('publicLookup', () => {
  it('refuses a name that leads to this machine, and gives no address to connect to', async () => {
    const [error, address] = await new Promise<unknown[]>((resolve) =>
      publicLookup('localhost', { all: true }, (...answer) => resolve(answer)),
    );
    expect(error).toMatchObject({ code: 'EPRIVATE' });
    expect(address).toBe('');
  });
});
