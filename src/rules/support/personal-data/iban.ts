/** What a letter counts as: A is 10 (ISO 13616-1). */
const letterBase = 'A'.charCodeAt(0) - 10;

/**
 * True for an international bank account number whose check figures are right (ISO 13616-1, ISO 7064 MOD 97-10).
 *
 * @param account letters and figures without spaces, 15 to 34 of them
 */
export function isIban(account: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(account)) return false;
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = /\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - letterBase;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** A stretch that is written as an international bank account number. Offsets in UTF-16 units, end exclusive. */
export interface WrittenIban {
  start: number;
  end: number;
  /** Whether the check figures are right. */
  isRight: boolean;
}

/** In groups of four, parted by spaces or not; the last may be shorter: *NO93 8601 1117 947*. */
const written =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0\u202f]?[A-Z\d]{4}){2,7}(?:[ \u00a0\u202f]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
const fewestSigns = 15;

/** What is written as an international bank account number, right or wrong, in the order of the text. */
export function ibansIn(text: string): WrittenIban[] {
  const found: WrittenIban[] = [];
  for (const { 0: whole, index: start } of text.matchAll(written)) {
    // What follows can look like one group more: *… 7466 BIC*, *… 7466 2026*.
    const ends = [...whole.matchAll(/(?=[ \u00a0\u202f])|$/gu)].map(({ index }) => index).reverse();
    const right = ends.find((end) => isIban(signsOf(whole.slice(0, end))));
    if (right !== undefined) found.push({ start, end: start + right, isRight: true });
    else if (signsOf(whole).length >= fewestSigns) {
      found.push({ start, end: start + whole.length, isRight: false });
    }
  }
  return found;
}

function signsOf(whole: string): string {
  return whole.replace(/\s/gu, '');
}
