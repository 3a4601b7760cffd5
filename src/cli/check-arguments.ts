import { nearestName } from '../base/nearest.ts';
import { type CommandLineSettings, commandLineScope } from '../config/resolve.ts';
import { type KnownRule, parseRuleArgument } from '../config/rule-settings.ts';
import type { FailLimit } from '../config/types.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { RuleSetting } from '../engine/index.ts';
import type { NotFound } from '../host/find-sources.ts';
import type { TextSettings } from '../host/project.ts';
import type { FormatName } from '../output/format-names.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';
import type { ColorChoice } from './io.ts';
import { promisesKind } from './output-kinds.ts';
import { stdinArgument } from './sources.ts';
import { UsageError } from './usage-error.ts';
import type { WebArguments } from './web-sources.ts';

/** A format, and the file it goes to; without one it goes to stdout. */
export interface OutputRequest {
  format: FormatName;
  file?: string;
}

export interface CheckArguments extends WebArguments {
  /** Files, folders, globs, addresses of pages; `-` is stdin. */
  paths: readonly string[];
  /** The commands of the program: a path that leads nowhere may be one of them, misspelt. */
  commands: readonly string[];
  type?: DocumentType;
  format: readonly OutputRequest[];
  /** A configuration file, or false for none. */
  config?: string | false;
  /** `id:level[,option=value]`. */
  rule: readonly string[];
  maxWarnings?: number;
  failOn?: FailLimit;
  baseline?: string;
  updateBaseline: boolean;
  /** A branch, tag or commit. */
  changedSince?: string;
  lang?: MessageLanguage;
  color: ColorChoice;
  /** A table of the texts for Excel, .csv or .xlsx. */
  table?: string;
  stdinFilename?: string;
  quiet: boolean;
  /** Threads; default by the number of texts. */
  jobs?: number;
  /** Keeps results for the next run, in the folder `cacheLocation`. */
  cache: boolean;
  cacheLocation: string;
}

/** The paths that the arguments name. Throws a `UsageError` when there are none. */
export function pathsOf({ paths, stdinFilename, sitemap }: CheckArguments): readonly string[] {
  if (stdinFilename !== undefined && paths.length > 0 && !paths.includes(stdinArgument)) {
    throw new UsageError({
      sv: `--stdin-filename är namnet på en text som läses med -, men här läses ${paths.join(' ')}. Ta bort valet, eller skriv - i stället för filen.`,
      en: `--stdin-filename is the name of a text that is read with -, but here ${paths.join(' ')} is read. Take the option away, or write - instead of the file.`,
    });
  }
  if (paths.length > 0 || sitemap.length > 0) return paths;
  if (stdinFilename !== undefined) return [stdinArgument];
  throw new UsageError({
    sv: 'Ange vilka texter som ska granskas, till exempel: klarsprak brev.md',
    en: 'Say which texts to check, for example: klarsprak brev.md',
  });
}

/** Asks whether a path that leads nowhere was meant as the place of the result, or the first one as a command. */
export function withMeant(
  problem: NotFound,
  { paths, commands, format }: Pick<CheckArguments, 'paths' | 'commands' | 'format'>,
): NotFound {
  const unnamed = format.find((one) => one.file === undefined && promisesKind(problem.file, one.format));
  if (unnamed !== undefined) return withHint(problem, meantAsOutput(unnamed.format, problem.file));
  const command = problem.file === paths[0] ? nearestName(problem.file, commands) : undefined;
  if (command === undefined) return problem;
  return withHint(problem, {
    sv: `Eller menade du kommandot ${command}?`,
    en: `Or did you mean the command ${command}?`,
  });
}

/** Of `--format html r.html`, where a colon was meant. */
function meantAsOutput(format: FormatName, file: string): Localised {
  return {
    sv: `Ska resultatet skrivas där? Skriv --format ${format}:${file}`,
    en: `Is the result to be written there? Write --format ${format}:${file}`,
  };
}

function withHint(problem: NotFound, hint: Localised): NotFound {
  const { sv, en } = problem.message;
  return { ...problem, message: { sv: `${sv} ${hint.sv}`, en: `${en} ${hint.en}` } };
}

/** The settings that the arguments make. Throws a `UsageError`. */
export function settingsOf(
  given: Pick<CheckArguments, 'rule' | 'type' | 'lang' | 'failOn' | 'maxWarnings'>,
  rules: readonly KnownRule[],
): CommandLineSettings {
  const settings: Record<string, RuleSetting> = {};
  for (const argument of given.rule) {
    const parsed = parseRuleArgument(argument, rules);
    if ('fault' in parsed) throw new UsageError(parsed.fault);
    settings[parsed.id] = parsed.setting;
  }
  return {
    rules: settings,
    ...(given.type === undefined ? {} : { documentType: given.type }),
    ...(given.lang === undefined ? {} : { language: given.lang }),
    ...(given.failOn === undefined ? {} : { failOn: given.failOn }),
    ...(given.maxWarnings === undefined ? {} : { maxWarnings: given.maxWarnings }),
  };
}

/** Names the texts whose warnings are counted together. */
export function warningScope({ settings, configuration }: TextSettings): string {
  const scope = settings.maxWarnings?.scope ?? '';
  return scope === commandLineScope ? scope : `${configuration?.file ?? ''}\n${scope}`;
}
