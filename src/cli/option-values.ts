import { Argument, Option } from 'commander';
import { nearestName } from '../base/nearest.ts';
import { type FailLimit, failLimits } from '../config/types.ts';
import { type DocumentType, documentTypes, findDocumentType } from '../document-type/document-types.ts';
import { isWebAddress } from '../host/web-address.ts';
import { formatNames } from '../output/format-names.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { OutputRequest } from './check-arguments.ts';
import { helpTexts } from './help-texts.ts';
import { stdoutName } from './io.ts';
import { kindOfFormat, usualEnding } from './output-kinds.ts';
import { UsageError } from './usage-error.ts';

/** `--rule`, of every command that checks texts. */
export function ruleOption(language: MessageLanguage): Option {
  const { placeholders, options } = helpTexts[language];
  return new Option(`-r, --rule <${placeholders.setting}>`, options.rule)
    .argParser((value: string, earlier: string[]) => [...earlier, value])
    .default([], '');
}

/** `--type`: ids, and the names as people write them. */
export function documentTypeOption(flags: string, description: string): Option {
  const ids = Object.keys(documentTypes);
  return new Option(flags, description).choices(ids).argParser((value: string): DocumentType => {
    const type = findDocumentType(value);
    if (type === undefined) throw notAmong('--type', value, ids);
    return type;
  });
}

/** The shells that the program can complete in. */
const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The argument of `completion`. */
export function shellArgument(name: string, description: string): Argument {
  return new Argument(name, description).choices(shells).argParser(oneOf('completion', shells));
}

/** An option that takes one of a few words, in capitals too. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).choices(choices);
  return option.argParser(oneOf(option.long!, choices));
}

/** Reads what must be one of a few words. */
function oneOf<Choice extends string>(option: string, choices: readonly Choice[]): (value: string) => Choice {
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

/** `--fail-on`, in words of the messages too. */
export function failOnOption(flags: string, description: string): Option {
  return new Option(flags, description).choices(failLimits).argParser(readFailLimit);
}

function readFailLimit(value: string): FailLimit {
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

/** `--format`: `format` or `format:file`, again and again. */
export function outputOption(flags: string, description: string): Option {
  return new Option(flags, description).choices(formatNames).argParser(readOutput);
}

function readOutput(value: string, earlier: readonly OutputRequest[] = []): OutputRequest[] {
  const colon = value.indexOf(':');
  const name = colon < 0 ? value : value.slice(0, colon);
  const named = colon < 0 ? undefined : value.slice(colon + 1);
  const file = named === stdoutName ? undefined : named;
  const format = oneOf('--format', formatNames)(name);
  if (file === '') {
    throw new UsageError({
      sv: `Efter ”${value}” saknas filens namn, till exempel --format ${format}:resultat.${usualEnding[kindOfFormat[format]]}`,
      en: `The name of the file is missing after “${value}”, for example --format ${format}:result.${usualEnding[kindOfFormat[format]]}`,
    });
  }
  const clash = earlier.find((one) => one.file === file);
  if (clash !== undefined) {
    throw new UsageError(
      file === undefined
        ? {
            sv: `Bara ett format kan skrivas på skärmen. Låt ${clash.format} eller ${format} gå till en fil: --format ${format}:resultat.${usualEnding[kindOfFormat[format]]}`,
            en: `Only one format can be written to the screen. Let ${clash.format} or ${format} go to a file: --format ${format}:result.${usualEnding[kindOfFormat[format]]}`,
          }
        : {
            sv: `Två format kan inte skrivas i samma fil: ”${file}”.`,
            en: `Two formats cannot be written to the same file: “${file}”.`,
          },
    );
  }
  return [...earlier, file === undefined ? { format } : { format, file }];
}

/** Reads `--max-warnings`. */
export function maxWarningsOption(value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new UsageError({
    sv: `--max-warnings ska vara ett heltal, 0 eller mer, inte ”${value}”.`,
    en: `--max-warnings must be a whole number, 0 or more, not “${value}”.`,
  });
}

/** Reads a `--sitemap` and adds it to the earlier ones. */
export function sitemapOption(value: string, earlier: readonly string[]): string[] {
  if (isWebAddress(value) && URL.canParse(value)) return [...earlier, value];
  throw new UsageError({
    sv: `Efter --sitemap ska en adress stå, till exempel https://exempelby.se/sitemap.xml, inte ”${value}”.`,
    en: `--sitemap takes an address, for example https://exempelby.se/sitemap.xml, not “${value}”.`,
  });
}

/** Reads `--rate`. */
export function rateOption(value: string): number {
  const rate = Number(value.replace(',', '.'));
  if (/^\d{1,4}([.,]\d{1,4})?$/u.test(value) && rate > 0) return rate;
  throw new UsageError({
    sv: `--rate ska vara ett tal större än 0: så många sidor hämtas per sekund. Det kan inte vara ”${value}”.`,
    en: `--rate must be a number above 0: so many pages are fetched a second. It cannot be “${value}”.`,
  });
}

/** Reads `--jobs`. */
export function jobsOption(value: string): number {
  if (/^[1-9]\d{0,2}$/u.test(value)) return Number(value);
  throw new UsageError({
    sv: `--jobs ska vara ett heltal, 1 eller mer, inte ”${value}”.`,
    en: `--jobs must be a whole number, 1 or more, not “${value}”.`,
  });
}

/** An option of a file that is kept for the next run, such as `--history`: stdout will not do. */
export function keptFileOption(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    if (value !== stdoutName) return value;
    throw new UsageError({
      sv: `${option.long} behöver ett filnamn: filen finns kvar till nästa gång, och det gör inte det som skrivs på skärmen.`,
      en: `${option.long} needs the name of a file: it is kept until the next time, which what is written to the screen is not.`,
    });
  });
}

/** `--table`, of the commands that write a table of the texts. */
export function tableOption(language: MessageLanguage): Option {
  const { placeholders, options } = helpTexts[language];
  return new Option(`--table <${placeholders.file}>`, options.table).argParser(tableFile);
}

/** Reads `--table`: the name tells the format. */
function tableFile(value: string): string {
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
