/** True when the text holds a vowel letter. */
export function hasVowel(text: string): boolean {
  return /[aeiouyåäöé]/.test(text);
}

/** True when the character is a vowel letter. */
export function isVowel(character: string | undefined): boolean {
  return character !== undefined && character !== '' && 'aeiouyåäöé'.includes(character);
}

/** The genitive of a form: *-s*, and nothing after *s*, *x* and *z*. */
export function genitive(form: string): string {
  return /[sxz]$/i.test(form) ? form : `${form}s`;
}

/** Splits *a/b* of the tables into variants; `-` is no form at all. */
export function variants(cell: string | undefined): string[] {
  return cell === undefined || cell === '-' ? [] : cell.split('/');
}

/** The rows of a table written as text: one row a line, cells between spaces. */
export function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}
