const words = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** The Swedish word of a whole number from 0 to 12, or undefined. */
export function numberWord(value: number): string | undefined {
  return words[value];
}

/** The numbers in words that a plural follows: *två* to *tolv*. */
export const pluralNumbers: readonly string[] = words.slice(2);

/** Digits in groups of three from the right, as Swedish writes them: *12500* → *12 500*. Four digits stay. */
export function groupDigits(digits: string): string {
  if (digits.length < 5) return digits;
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let index = first; index < digits.length; index += 3) groups.push(digits.slice(index, index + 3));
  return groups.join(' ');
}
