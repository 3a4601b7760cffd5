import nodePath from 'node:path';
import { Baselines } from '../host/baselines.ts';
import { CheckRunner, usualJobs } from '../host/check-runner.ts';
import { HostError } from '../host/errors.ts';
import { knownRules } from '../host/known-rules.ts';
import { PageSources } from '../host/page-sources.ts';
import { shownPath } from '../host/paths.ts';
import { Project, type ProjectOptions } from '../host/project.ts';
import { isWebAddress } from '../host/web-address.ts';
import { showsTexts } from '../output/formats.ts';
import { formatNumber } from '../output/messages.ts';
import type { FileOutcome, RunFault } from '../output/outcome.ts';
import { hashOf } from '../rules/fingerprint.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { type CheckArguments, pathsOf, withMeant } from './check-arguments.ts';
import { type CheckedText, checkTexts, languageOf } from './check-texts.ts';
import { type CliIo, usesColor } from './io.ts';
import { judgeTexts } from './judge-texts.ts';
import { Notices } from './notices.ts';
import { kindOfFormat, type Output } from './output-kinds.ts';
import { withoutOutputs } from './own-outputs.ts';
import { projectOptionsOf } from './project-options.ts';
import { bothTexts, type RunTexts, runTexts } from './run-texts.ts';
import { findCliSources } from './sources.ts';
import { UsageError } from './usage-error.ts';
import { findWebSources, type WebSources } from './web-sources.ts';
import { writeOutputs } from './write-outputs.ts';

/** Checks texts and writes the result. Returns the exit code. Throws `UsageError` and `HostError`. */
export async function checkCommand(given: CheckArguments, io: CliIo): Promise<number> {
  const paths = pathsOf(given);
  const projectOptions = await projectOptionsOf(given, io);
  const { sources, problems, web } = await sourcesOf(paths, given, projectOptions, io);
  const runner = new CheckRunner({
    project: projectOptions,
    jobs: given.jobs ?? usualJobs(sources.length),
    cache: given.cache ? nodePath.resolve(io.cwd, given.cacheLocation) : undefined,
  });
  const language = given.lang ?? (await languageOf(sources, runner.project, io));
  const texts = runTexts[language];
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));

  const changes = await changesOf(given, io);
  for (const problem of problems) notices.fail(withMeant(problem, given));
  if (web !== undefined && web.foreign > 0) {
    notices.note(texts.foreignPages(formatNumber(web.foreign, language)));
  }
  const { baseline } = given;
  const run = await checkTexts(sources, {
    runner,
    io,
    notices,
    language,
    baseline,
    changes,
    pageSources: new PageSources(io.cwd),
    keepDocuments: given.format.some(({ format }) => showsTexts(format)),
  });
  await runner.close();
  const checked = run.texts.filter((text): text is CheckedText => 'result' in text);
  if (sources.length > 0 && run.texts.length === 0) {
    if (run.unchanged > 0) notices.note(texts.nothingChanged(given.changedSince ?? ''));
    else if (run.untracked === 0) notices.note(texts.allIgnored);
  }
  if (run.untracked > 0) notices.note(texts.untracked(formatNumber(run.untracked, language)));

  const baselines = new Baselines(web?.isGone);
  if (given.updateBaseline) await update(baselines, checked, run.ignored, notices, io, texts, language);
  const judged = await judgeTexts(
    checked,
    { baselines, changesOnly: changes !== undefined },
    { io, notices, language },
  );
  const { verdict } = judged;
  for (const { found, limit } of verdict.exceeded) {
    notices.note(texts.tooManyWarnings(formatNumber(found, language), formatNumber(limit, language)));
  }
  let next = 0;
  const outcomes = run.texts.map((text): FileOutcome => ('error' in text ? text : judged.texts[next++]!));
  const missing = problems.map(
    ({ file, message }): FileOutcome => ({ path: file, error: message[language] }),
  );
  const { hasBaseline } = judged;
  const all = [...missing, ...outcomes];
  const faults = faultsOf(notices, all, language);
  const report = { outcomes: all, language, failing: verdict.failing, hasBaseline, faults };
  await writeOutputs(report, given, io, notices);
  if (given.table !== undefined) {
    const rows = outcomes.flatMap((outcome) => ('error' in outcome ? [] : [outcome]));
    const { writeCheckTable } = await import('./write-table.ts');
    await writeCheckTable(given.table, rows, language, io);
  }
  await web?.finish();
  if (notices.failed) return 2;
  return verdict.passes ? 0 : 1;
}

/** What was told of beside the texts that could not be checked, which the formats have by themselves. */
function faultsOf(
  { failures }: Notices,
  outcomes: readonly FileOutcome[],
  language: MessageLanguage,
): RunFault[] {
  const broken = new Set(outcomes.flatMap((outcome) => ('error' in outcome ? outcome.path : [])));
  return failures
    .filter(({ file }) => file === undefined || !broken.has(file))
    .map(({ message, ...place }) => ({ ...place, message: message[language] }));
}

/** The files and pages that the arguments name, and what could not be found of them. */
async function sourcesOf(
  paths: readonly string[],
  given: CheckArguments,
  options: Omit<ProjectOptions, 'rules'>,
  io: CliIo,
) {
  const addresses = paths.filter(isWebAddress);
  const files = await findCliSources(
    paths.filter((path) => !isWebAddress(path)),
    given.stdinFilename,
    io,
  );
  const outputs: Output[] = given.format.flatMap(({ format, file }) =>
    file === undefined ? [] : { file, kind: kindOfFormat[format] },
  );
  if (given.table !== undefined) outputs.push({ file: given.table });
  // Before pages are fetched: nobody wants to wait for a slip of the pen.
  const texts = await withoutOutputs(files.sources, outputs, io);
  const web =
    addresses.length + given.sitemap.length === 0 ? undefined : await pagesOf(addresses, given, options, io);
  if (given.changedSince !== undefined && files.sources.some(({ page }) => page !== undefined)) {
    throw new UsageError(bothTexts((one) => one.noChangesOfPages));
  }
  return {
    sources: [...texts, ...(web?.sources ?? [])],
    problems: [...files.problems, ...(web?.problems ?? [])],
    web,
  };
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

async function changesOf({ changedSince }: CheckArguments, io: CliIo) {
  if (changedSince === undefined) return undefined;
  const { changesSince } = await import('../host/git.ts');
  return changesSince(changedSince, io.cwd);
}

async function update(
  baselines: Baselines,
  checked: readonly CheckedText[],
  ignored: Parameters<Baselines['update']>[2],
  notices: Notices,
  io: CliIo,
  texts: RunTexts,
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
