import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { HostError } from '../errors.ts';

/** True for an address on the open internet: not this machine, a local network or any other special range. */
export function isPublicAddress(address: string): boolean {
  // `process` also turns an IPv4 address that is written as IPv6 into what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Refuses an address that names a machine by number, when it is not public. Names are judged as they are resolved. */
export function refusePrivate({ hostname }: URL): void {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) throw privateAddress(hostname);
}

/**
 * Resolves names for connections, and refuses those that lead to an address that is not public. The connection goes
 * to the very address that was judged, so a name that answers otherwise the next time gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true } as LookupOptions & { all: true }, (error, found) => {
    if (error !== null) return callback(error, '', 0);
    if (found.length === 0 || found.some(({ address }) => !isPublicAddress(address))) {
      return callback(privateAddress(hostname), '', 0);
    }
    answer(found, options, callback);
  });
};

function answer(
  found: readonly LookupAddress[],
  { all }: LookupOptions,
  callback: Parameters<LookupFunction>[2],
): void {
  if (all) callback(null, [...found]);
  else callback(null, found[0]!.address, found[0]!.family);
}

function privateAddress(hostname: string): HostError {
  return new HostError(
    {
      sv: `Adressen ${hostname} leder till ett internt nät. Sådana hämtas bara med --allow-private.`,
      en: `The address ${hostname} leads to a private network. Such ones are fetched with --allow-private only.`,
    },
    'EPRIVATE',
  );
}
