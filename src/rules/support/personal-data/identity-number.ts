import { isDate } from '../../../swedish/calendar.ts';

/**
 * True for the ten digits of a Swedish personal identity number or coordination number (day + 60): a date
 * that exists in the given or any century, and the check digit of the Luhn algorithm (folkbokföringslagen
 * 1991:481, 18 and 18 a §§; Skatteverket, SKV 704).
 *
 * @param digits ten digits, or twelve with the century
 */
export function isIdentityNumber(digits: string): boolean {
  if (!/^(?:18|19|20)?\d{10}$/u.test(digits)) return false;
  const short = digits.slice(-10);
  const month = Number(short.slice(2, 4));
  const rawDay = Number(short.slice(4, 6));
  const day = rawDay > 60 ? rawDay - 60 : rawDay;
  const years =
    digits.length === 12 ? [digits.slice(0, 4)] : [`19${short.slice(0, 2)}`, `20${short.slice(0, 2)}`];
  return years.some((year) => isDate(Number(year), month, day)) && hasCheckDigit(short);
}

/** Luhn: every second digit doubled from the left, the sum of digits a multiple of ten. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
