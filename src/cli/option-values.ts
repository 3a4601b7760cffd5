import { nearestName } from '../config/nearest.ts';
import { type FailLimit, failLimits } from '../config/types.ts';
import { type DocumentType, documentTypes, findDocumentType } from '../document-types.ts';
import { UsageError } from './usage-error.ts';

/** Reads `--type`: ids, and the names as people write them. */
export function documentTypeOption(value: string): DocumentType {
  const type = findDocumentType(value);
  if (type === undefined) throw notAmong('--type', value, Object.keys(documentTypes));
  return type;
}

/** Reads an option that takes one of a few words. */
export function choiceOption<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((known) => known === value.toLowerCase());
    if (choice === undefined) throw notAmong(option, value, choices);
    return choice;
  };
}

// What people write who have seen the levels in Swedish.
const failWords: Record<string, FailLimit> = {
  fel: 'error',
  errors: 'error',
  varning: 'warning',
  warn: 'warning',
  warnings: 'warning',
  upplysning: 'info',
  aldrig: 'never',
  none: 'never',
  off: 'never',
};

/** Reads `--fail-on`. */
export function failOnOption(value: string): FailLimit {
  const limit = failLimits.find((known) => known === value.toLowerCase());
  if (limit !== undefined) return limit;
  const word = value.toLowerCase();
  throw notAmong(
    '--fail-on',
    value,
    failLimits,
    Object.hasOwn(failWords, word) ? failWords[word] : undefined,
  );
}

/** Reads `--max-warnings`. */
export function maxWarningsOption(value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new UsageError({
    sv: `--max-warnings ska vara ett heltal, 0 eller mer, inte ”${value}”.`,
    en: `--max-warnings must be a whole number, 0 or more, not “${value}”.`,
  });
}

/** Reads `--table`: the name tells the format. */
export function tableFile(value: string): string {
  if (/\.(?:csv|xlsx)$/iu.test(value)) return value;
  throw new UsageError({
    sv: `--table ska sluta på .csv eller .xlsx, inte ”${value}”.`,
    en: `--table must end in .csv or .xlsx, not “${value}”.`,
  });
}

function notAmong(option: string, value: string, choices: readonly string[], meant?: string): UsageError {
  const near = meant ?? nearestName(value, choices);
  return new UsageError({
    sv: `${option} kan inte vara ”${value}”.${near ? ` Menade du ”${near}”?` : ''} Välj bland: ${choices.join(', ')}.`,
    en: `${option} cannot be “${value}”.${near ? ` Did you mean “${near}”?` : ''} Choose from: ${choices.join(', ')}.`,
  });
}
