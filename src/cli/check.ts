import { checkFrontMatter } from '../config/front-matter.ts';
import { type CommandLineSettings, commandLineScope } from '../config/resolve.ts';
import { parseRuleArgument } from '../config/rule-settings.ts';
import type { FailLimit, ResolvedSettings } from '../config/types.ts';
import type { DocumentType } from '../document-types.ts';
import { type CheckResult, type RuleSetting, reaches, ruleList } from '../engine/index.ts';
import { ownTermsId } from '../host/configurations.ts';
import { HostError } from '../host/errors.ts';
import { shownPath, withSlashes } from '../host/paths.ts';
import { Project, type TextSettings } from '../host/project.ts';
import { toJson } from '../output/json.ts';
import { formatNumber } from '../output/messages.ts';
import type { FileOutcome } from '../output/outcome.ts';
import { toStylish } from '../output/stylish.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import { type CliIo, type ColorChoice, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { Progress } from './progress.ts';
import { type CliSource, findCliSources, readCliSource, stdinArgument } from './sources.ts';
import { cliTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

export interface CheckArguments {
  /** Files, folders, globs; `-` is stdin. */
  paths: readonly string[];
  type?: DocumentType;
  format: 'stylish' | 'json';
  /** A configuration file, or false for none. */
  config?: string | false;
  /** `id:level[,option=value]`. */
  rule: readonly string[];
  maxWarnings?: number;
  failOn?: FailLimit;
  lang?: MessageLanguage;
  color: ColorChoice;
  /** A table of the texts for Excel, .csv or .xlsx. */
  table?: string;
  stdinFilename?: string;
  quiet: boolean;
}

/** A checked text with what decides whether it passes. */
interface Verdict {
  result: CheckResult;
  settings: ResolvedSettings;
  /** Texts with the same one count their warnings together. */
  warningScope: string;
}

/** Checks texts and writes the result. Returns the exit code. Throws `UsageError` and `HostError`. */
export async function checkCommand(given: CheckArguments, io: CliIo): Promise<number> {
  const paths = pathsOf(given);
  const rules = [...ruleList(), { id: ownTermsId, severity: 'warning' as const }];
  const project = new Project({
    cwd: io.cwd,
    rules,
    commandLine: settingsOf(given, rules),
    ...(given.config === undefined ? {} : { only: given.config }),
  });
  const { sources, problems } = await findCliSources(paths, given.stdinFilename, io);
  const language = given.lang ?? (await languageOf(sources, project, io));
  const texts = cliTexts[language];
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));
  const progress = new Progress(io, texts, sources.length);
  notices.before = () => progress.clear();

  const outcomes: FileOutcome[] = [];
  const verdicts: Verdict[] = [];
  for (const problem of problems) {
    notices.fail(problem);
    outcomes.push({ path: problem.file, error: problem.message[language] });
  }
  for (const [index, source] of sources.entries()) {
    progress.step(index, source.path);
    try {
      const place = await project.settingsFor(source.file);
      for (const problem of project.takeProblems()) notices.fail(problem);
      if (place.ignored) {
        // Who names a file waits for an answer; in a folder it is what the configuration is for.
        if (source.named) notices.note({ file: source.path, message: ignoredMessage(place, io) });
        continue;
      }
      const text = await readCliSource(source, io, texts);
      const slip = checkFrontMatter(text, source.path);
      if (slip) notices.note(slip);
      const result = await project.check(text, source.path, place);
      for (const problem of result.problems) notices.fail(problem);
      outcomes.push({ path: source.path, result });
      verdicts.push({ result, settings: place.settings, warningScope: warningScope(place) });
    } catch (error) {
      const message = messagesOf(error);
      notices.fail({ file: source.path, message });
      outcomes.push({ path: source.path, error: message[language] });
    }
  }
  progress.clear();
  if (sources.length > 0 && outcomes.length === 0) notices.note(texts.allIgnored);

  const { failing, exceeded } = judge(verdicts);
  for (const { found, limit } of exceeded) {
    notices.note(texts.tooManyWarnings(formatNumber(found, language), formatNumber(limit, language)));
  }
  if (given.format === 'json') {
    io.stdout.write(toJson(outcomes.map((outcome) => ({ ...outcome, path: withSlashes(outcome.path) }))));
  } else {
    const options = {
      language,
      color: usesColor(given.color, io, 'stdout'),
      columns: io.isTTY.stdout ? io.columns : undefined,
      ...(given.quiet ? { only: (finding: Finding) => failing.has(finding) } : {}),
    };
    io.stdout.write(toStylish(outcomes, options));
  }
  if (given.table !== undefined) {
    const checked = outcomes.flatMap((outcome) => ('error' in outcome ? [] : [outcome]));
    const { writeCheckTable } = await import('./write-table.ts');
    await writeCheckTable(given.table, checked, language, io);
  }
  if (notices.failed) return 2;
  return failing.size > 0 ? 1 : 0;
}

function pathsOf({ paths, stdinFilename }: CheckArguments): readonly string[] {
  if (paths.length > 0) return paths;
  if (stdinFilename !== undefined) return [stdinArgument];
  throw new UsageError({
    sv: 'Ange vilka texter som ska granskas, till exempel: klarsprak brev.md',
    en: 'Say which texts to check, for example: klarsprak brev.md',
  });
}

/** The settings that options of the command line make. Throws `UsageError`. */
export function settingsOf(
  given: Pick<CheckArguments, 'rule' | 'type' | 'lang' | 'failOn' | 'maxWarnings'>,
  rules: Parameters<typeof parseRuleArgument>[1],
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

/** The language of what is said about the run: that of the first text. */
export async function languageOf(
  sources: readonly CliSource[],
  project: Project,
  io: CliIo,
): Promise<MessageLanguage> {
  const file = sources[0]?.file ?? `${io.cwd}/.`;
  return (await project.settingsFor(file)).settings.language;
}

function warningScope({ settings, configuration }: TextSettings): string {
  const scope = settings.maxWarnings?.scope ?? '';
  return scope === commandLineScope ? scope : `${configuration?.file ?? ''}\n${scope}`;
}

function ignoredMessage({ configuration }: TextSettings, io: CliIo): { sv: string; en: string } {
  const file = configuration === undefined ? '' : shownPath(configuration.file, io.cwd);
  return { sv: cliTexts.sv.ignored(file), en: cliTexts.en.ignored(file) };
}

/** The findings that make texts fail, and the limits of warnings that were passed. */
function judge(verdicts: readonly Verdict[]): {
  failing: Set<Finding>;
  exceeded: { found: number; limit: number }[];
} {
  const failing = new Set<Finding>();
  const counts = new Map<string, { warnings: Finding[]; limit: number }>();
  for (const { result, settings, warningScope: scope } of verdicts) {
    const { failOn, maxWarnings } = settings;
    for (const finding of result.findings) {
      if (failOn !== 'never' && reaches(finding.severity, failOn)) failing.add(finding);
    }
    if (maxWarnings === undefined) continue;
    const count = counts.get(scope) ?? { warnings: [], limit: maxWarnings.limit };
    counts.set(scope, count);
    count.warnings.push(...result.findings.filter(({ severity }) => severity === 'warning'));
  }
  const over = [...counts.values()].filter(({ warnings, limit }) => warnings.length > limit);
  for (const { warnings } of over) for (const warning of warnings) failing.add(warning);
  return { failing, exceeded: over.map(({ warnings, limit }) => ({ found: warnings.length, limit })) };
}

function messagesOf(error: unknown): { sv: string; en: string } {
  if (error instanceof HostError) return error.messages;
  const reason = error instanceof Error ? error.message : String(error);
  return { sv: cliTexts.sv.internalError(reason), en: cliTexts.en.internalError(reason) };
}
