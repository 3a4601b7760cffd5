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
