import type { TextView } from './types.ts';

/** The address of a text inside the page. */
export function textLink({ id }: TextView): string {
  return `#text=${id}`;
}

/** The id of the text that the part of an address after `#` leads to, if it does. */
export function linkedText(hash: string): string | undefined {
  return /^#text=(.+)$/u.exec(hash)?.[1];
}
