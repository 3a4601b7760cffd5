import type { Localised } from '../base/localised.ts';

/** True for what names a page on the web, and not a file. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//iu.test(path);
}

/** What to say of an address with another scheme than those of the web, such as `ftp`. */
export function onlyWeb(scheme: string): Localised {
  return {
    sv: `Bara http och https hämtas, inte ${scheme}.`,
    en: `Only http and https are fetched, not ${scheme}.`,
  };
}
