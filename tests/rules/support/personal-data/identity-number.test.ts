import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIdentityNumber } from '../../../../src/rules/support/personal-data/identity-number.ts';

/** The digit that completes nine digits by the Luhn algorithm. */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

describe('isIdentityNumber', () => {
  test('takes any date of birth with its check digit, with and without century, and day plus sixty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        // Numbers from 980 on are kept for tests: nobody has them.
        fc.integer({ min: 980, max: 999 }),
        fc.boolean(),
        (year, month, day, birth, coordination) => {
          const date = pad(year % 100, 2) + pad(month, 2) + pad(day + (coordination ? 60 : 0), 2);
          const nine = date + pad(birth, 3);
          const digits = nine + checkDigit(nine);
          expect(isIdentityNumber(digits)).toBe(true);
          expect(isIdentityNumber(String(year).slice(0, 2) + digits)).toBe(true);
          const wrong = nine + ((checkDigit(nine) + 1) % 10);
          expect(isIdentityNumber(wrong)).toBe(false);
        },
      ),
    );
  });

  test.each(['9013019802', '9002309804', '2120000142', '900101980', '17000101980x', ''])(
    'does not take %s: no date, no person, or the wrong length',
    (digits) => expect(isIdentityNumber(digits)).toBe(false),
  );
});
