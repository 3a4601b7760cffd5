import { ruleList } from '../engine/index.ts';
import { Baselines } from '../host/baselines.ts';
import { ownTermsId } from '../host/configurations.ts';
import { HostError } from '../host/errors.ts';
import { shownPath } from '../host/paths.ts';
import { readPersonalWords } from '../host/personal-words.ts';
import { Project } from '../host/project.ts';
import { showsTexts } from '../output/formats.ts';
import { formatNumber } from '../output/messages.ts';
import type { FileOutcome } from '../output/outcome.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { gatesFor } from '../verdict/gates.ts';
import { judge } from '../verdict/judge.ts';
import { type CheckArguments, pathsOf, settingsOf, warningScope } from './check-arguments.ts';
import { type CheckedText, checkTexts } from './check-texts.ts';
import { type CliIo, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { Progress } from './progress.ts';
import { type CliSource, findCliSources } from './sources.ts';
import { type CliTexts, cliTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';
import { writeOutputs } from './write-outputs.ts';

/** Checks texts and writes the result. Returns the exit code. Throws `UsageError` and `HostError`. */
export async function checkCommand(given: CheckArguments, io: CliIo): Promise<number> {
  const paths = pathsOf(given);
  const rules = [...ruleList(), { id: ownTermsId, severity: 'warning' as const }];
  const project = new Project({
    cwd: io.cwd,
    rules,
    commandLine: settingsOf(given, rules),
    // Without a configuration a run must say the same on every machine.
    personalWords: given.config === false ? [] : await readPersonalWords(io.env),
    ...(given.config === undefined ? {} : { only: given.config }),
  });
  const { sources, problems } = await findCliSources(paths, given.stdinFilename, io);
  const language = given.lang ?? (await languageOf(sources, project, io));
  const texts = cliTexts[language];
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));
  const progress = new Progress(io, texts, sources.length);
  notices.before = () => progress.clear();

  const changes = await changesOf(given, io);
  for (const problem of problems) notices.fail(problem);
  const { baseline } = given;
  const run = await checkTexts(sources, {
    project,
    io,
    notices,
    progress,
    language,
    baseline,
    changes,
    keepDocuments: given.format.some(({ format }) => showsTexts(format)),
  });
  const checked = run.texts.filter((text): text is CheckedText => 'result' in text);
  if (sources.length > 0 && run.texts.length === 0) {
    notices.note(run.unchanged > 0 ? texts.nothingChanged(given.changedSince ?? '') : texts.allIgnored);
  }

  const baselines = new Baselines();
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
    const { path, document } = text;
    return {
      path,
      result: known[index]!.result,
      gates: verdict.gates[index]!,
      ...(document === undefined ? {} : { document }),
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
  if (notices.failed) return 2;
  return verdict.passes ? 0 : 1;
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
