import nodePath from 'node:path';
import { Baselines } from '../host/baselines.ts';
import { CheckRunner, usualJobs } from '../host/check-runner.ts';
import { HostError } from '../host/errors.ts';
import { knownRules } from '../host/known-rules.ts';
import { PageSources } from '../host/page-sources.ts';
import { shownPath } from '../host/paths.ts';
import { readPersonalWords } from '../host/personal-words.ts';
import { Project, type ProjectOptions } from '../host/project.ts';
import { showsTexts } from '../output/formats.ts';
import { formatNumber } from '../output/messages.ts';
import type { FileOutcome } from '../output/outcome.ts';
import { hashOf } from '../rules/fingerprint.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { gatesFor } from '../verdict/gates.ts';
import { judge } from '../verdict/judge.ts';
import { isWebAddress } from '../web-address.ts';
import { type CheckArguments, pathsOf, settingsOf, warningScope } from './check-arguments.ts';
import { type CheckedText, checkTexts } from './check-texts.ts';
import { type CliIo, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { Progress } from './progress.ts';
import { type CliSource, findCliSources } from './sources.ts';
import { type CliTexts, cliTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';
import { findWebSources, type WebSources } from './web-sources.ts';
import { writeOutputs } from './write-outputs.ts';

/** Checks texts and writes the result. Returns the exit code. Throws `UsageError` and `HostError`. */
export async function checkCommand(given: CheckArguments, io: CliIo): Promise<number> {
  const paths = pathsOf(given);
  const commandLine = settingsOf(given, knownRules());
  const projectOptions = {
    cwd: io.cwd,
    commandLine,
    // Without a configuration a run must say the same on every machine.
    personalWords: given.config === false ? [] : await readPersonalWords(io.env),
    ...(given.config === undefined ? {} : { only: given.config }),
  };
  const addresses = paths.filter(isWebAddress);
  const files = await findCliSources(
    paths.filter((path) => !isWebAddress(path)),
    given.stdinFilename,
    io,
  );
  const web =
    addresses.length + given.sitemap.length === 0
      ? undefined
      : await pagesOf(addresses, given, projectOptions, io);
  const sources = [...files.sources, ...(web?.sources ?? [])];
  const problems = [...files.problems, ...(web?.problems ?? [])];
  const runner = new CheckRunner({
    project: projectOptions,
    jobs: given.jobs ?? usualJobs(sources.length),
    cache: given.cache ? nodePath.resolve(io.cwd, given.cacheLocation) : undefined,
  });
  const language = given.lang ?? (await languageOf(sources, runner.project, io));
  const texts = cliTexts[language];
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));
  const progress = new Progress(io, texts, sources.length);
  notices.before = () => progress.clear();

  const changes = await changesOf(given, io);
  for (const problem of problems) notices.fail(problem);
  if (web !== undefined && web.foreign > 0) {
    notices.note(texts.foreignPages(formatNumber(web.foreign, language)));
  }
  const { baseline } = given;
  const run = await checkTexts(sources, {
    runner,
    io,
    notices,
    progress,
    language,
    baseline,
    changes,
    pageSources: new PageSources(io.cwd),
    keepDocuments: given.format.some(({ format }) => showsTexts(format)),
  });
  await runner.close();
  const checked = run.texts.filter((text): text is CheckedText => 'result' in text);
  if (sources.length > 0 && run.texts.length === 0) {
    notices.note(run.unchanged > 0 ? texts.nothingChanged(given.changedSince ?? '') : texts.allIgnored);
  }

  const baselines = new Baselines(web?.isGone);
  if (given.updateBaseline) await update(baselines, checked, run.ignored, notices, io, texts, language);
  const { texts: known, stale, usable } = await applyBaselines(baselines, checked, notices, io);
  for (const { file, count } of stale) {
    notices.note(texts.staleBaseline(shownPath(file, io.cwd), formatNumber(count, language)));
  }
  for (const text of checked) {
    if (text.baseline !== undefined) continue;
    const { ratchet } = gatesFor(text.place.settings.gates, text.result.documentType);
    if (ratchet === undefined || ratchet === false) continue;
    notices.fail({ file: text.path, message: bothTexts((one) => one.ratchetNeedsBaseline) });
    break;
  }

  const verdict = judge(
    checked.map(({ place }, index) => ({
      ...known[index]!,
      settings: place.settings,
      warningScope: warningScope(place),
    })),
    changes !== undefined,
  );
  for (const { found, limit } of verdict.exceeded) {
    notices.note(texts.tooManyWarnings(formatNumber(found, language), formatNumber(limit, language)));
  }
  const missing = problems.map(
    ({ file, message }): FileOutcome => ({ path: file, error: message[language] }),
  );
  const indexes = new Map(checked.map((text, index) => [text, index]));
  const outcomes = run.texts.map((text): FileOutcome => {
    if ('error' in text) return text;
    const index = indexes.get(text)!;
    const { path, document, origin } = text;
    return {
      path,
      result: known[index]!.result,
      gates: verdict.gates[index]!,
      ...(document === undefined ? {} : { document }),
      ...(origin === undefined ? {} : { origin }),
    };
  });
  await writeOutputs(
    {
      outcomes: [...missing, ...outcomes],
      language,
      failing: verdict.failing,
      hasBaseline: usable.size > 0,
    },
    given,
    io,
    notices,
  );
  if (given.table !== undefined) {
    const rows = outcomes.flatMap((outcome) => ('error' in outcome ? [] : [outcome]));
    const { writeCheckTable } = await import('./write-table.ts');
    await writeCheckTable(given.table, rows, language, io);
  }
  await web?.finish();
  if (notices.failed) return 2;
  return verdict.passes ? 0 : 1;
}

/** The pages that addresses and sitemaps name. */
async function pagesOf(
  addresses: readonly string[],
  given: CheckArguments,
  options: Omit<ProjectOptions, 'rules'>,
  io: CliIo,
): Promise<WebSources> {
  if (given.changedSince !== undefined) throw new UsageError(bothTexts((one) => one.noChangesOfPages));
  if (given.state !== undefined && given.updateBaseline) {
    throw new UsageError(bothTexts((one) => one.stateWithBaseline));
  }
  const project = new Project({ ...options, rules: knownRules() });
  const { configuration, settings } = await project.settingsFor(addresses[0] ?? given.sitemap[0]!);
  const run = hashOf(
    [JSON.stringify([options.commandLine, configuration?.configuration, configuration?.termsDigest])],
    32,
  );
  return findWebSources(addresses, given, run, given.lang ?? settings.language, io);
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

async function changesOf({ changedSince }: CheckArguments, io: CliIo) {
  if (changedSince === undefined) return undefined;
  const { changesSince } = await import('../host/git.ts');
  return changesSince(changedSince, io.cwd);
}

function bothTexts(say: (texts: CliTexts) => string): { sv: string; en: string } {
  return { sv: say(cliTexts.sv), en: say(cliTexts.en) };
}

/** Marks old findings. A baseline that cannot be used is told, and then every finding counts. */
async function applyBaselines(
  baselines: Baselines,
  checked: readonly CheckedText[],
  notices: Notices,
  io: CliIo,
): Promise<Awaited<ReturnType<Baselines['apply']>> & { usable: ReadonlySet<string> }> {
  const usable = new Set<string>();
  for (const file of new Set(checked.flatMap(({ baseline }) => baseline ?? []))) {
    try {
      await baselines.read(file);
      usable.add(file);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      notices.fail({ file: shownPath(file, io.cwd), message: error.messages });
    }
  }
  const applied = await baselines.apply(
    checked.map((text) => (usable.has(text.baseline ?? '') ? text : { ...text, baseline: undefined })),
  );
  return { ...applied, usable };
}

async function update(
  baselines: Baselines,
  checked: readonly CheckedText[],
  ignored: Parameters<Baselines['update']>[2],
  notices: Notices,
  io: CliIo,
  texts: CliTexts,
  language: MessageLanguage,
): Promise<void> {
  if (!checked.some(({ baseline }) => baseline !== undefined)) {
    if (checked.length === 0) return;
    throw new UsageError(bothTexts((one) => one.noBaselineNamed));
  }
  for (const file of new Set(checked.flatMap(({ baseline }) => baseline ?? []))) {
    const shown = shownPath(file, io.cwd);
    try {
      const findings = await baselines.update(file, checked, ignored);
      notices.note(texts.baselineWritten(shown, formatNumber(findings, language)));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      notices.fail({ file: shown, message: error.messages });
    }
  }
}
