import nodePath from 'node:path';
import type { PageOrigin } from '../built-page/source-stretches.ts';
import { analyse, type CheckResult, type Problem } from '../engine/index.ts';
import { suppressKnown } from '../engine/known.ts';
import type { CheckRunner } from '../host/check-runner.ts';
import type { FreshlyChecked } from '../host/check-source.ts';
import { messagesOf } from '../host/errors.ts';
import type { Changes } from '../host/git.ts';
import type { PageSources } from '../host/page-sources.ts';
import { shownPath } from '../host/paths.ts';
import type { Project, TextSettings } from '../host/project.ts';
import type { ReadSource } from '../host/read-source.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';
import type { LineRange } from '../suppress/changed.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { inOrder } from './in-order.ts';
import type { CliIo } from './io.ts';
import type { Notices } from './notices.ts';
import { Progress } from './progress.ts';
import { bothTexts, runTexts } from './run-texts.ts';
import { type CliContent, type CliSource, decodeCliContent, readCliSource } from './sources.ts';

/** A text that was checked. */
export interface CheckedText {
  path: string;
  /** Absolute path. */
  file: string;
  result: CheckResult;
  place: TextSettings;
  /** Its blocks and sentences, when they are kept. */
  document?: AnalysedDocument;
  /** Absolute path of the baseline that holds for it, if any. */
  baseline: string | undefined;
  /** What a built page was made from, where it is known. */
  origin?: PageOrigin;
}

/** A text that could not be checked. */
export interface BrokenText {
  path: string;
  error: string;
}

export interface TextRun {
  /** In the order of the sources. */
  texts: (CheckedText | BrokenText)[];
  /** Texts that the configuration leaves out. */
  ignored: { file: string; baseline: string | undefined }[];
  /** Texts in which nothing has changed. */
  unchanged: number;
  /** Texts of which nobody knows what has changed in them. */
  untracked: number;
}

export interface TextRunOptions {
  runner: CheckRunner;
  io: CliIo;
  notices: Notices;
  language: MessageLanguage;
  /** The baseline that the command line names: it goes before those of configurations. */
  baseline: string | undefined;
  /** Checks only what has changed. */
  changes: Changes | undefined;
  /** Finds what built pages were made from, where findings are to point there. */
  pageSources?: PageSources;
  /** Keeps the documents, for what shows the texts themselves. */
  keepDocuments: boolean;
}

/** What became of one source. */
type Outcome = { source: CliSource; problems: Problem[] } & (
  | {
      kind: 'checked';
      place: TextSettings;
      baseline: string | undefined;
      checked: FreshlyChecked;
      /** Where documents are kept. */
      document?: AnalysedDocument;
      origin?: PageOrigin | undefined;
    }
  | { kind: 'broken'; message: Localised }
  | { kind: 'ignored'; place: TextSettings; baseline: string | undefined }
  | { kind: 'unchanged' }
  | { kind: 'untracked' }
);

/**
 * Reads and checks texts; what goes wrong with one is told and does not stop the rest. What is told and returned
 * is in the order of the sources, however many are under way.
 */
export async function checkTexts(sources: readonly CliSource[], options: TextRunOptions): Promise<TextRun> {
  const { runner, io, notices, language } = options;
  const progress = new Progress(io, runTexts[language], sources.length);
  notices.before = () => progress.clear();
  const run: TextRun = { texts: [], ignored: [], unchanged: 0, untracked: 0 };
  let done = 0;
  let toldOfCache = false;
  progress.step(0, sources[0]?.path ?? '');
  for await (const outcome of inOrder(jobs(sources, options), widthOf(sources, runner))) {
    const { source } = outcome;
    for (const problem of outcome.problems) notices.fail(problem);
    switch (outcome.kind) {
      case 'checked': {
        const { place, baseline, checked } = outcome;
        const { result, notes, notKept } = checked;
        for (const note of notes) notices.note(note);
        for (const problem of result.problems) notices.fail(problem);
        if (source.page !== undefined && result.measures.totalWords === 0) {
          notices.note({ file: source.path, message: bothTexts((one) => one.emptyPage) });
        }
        if (notKept !== undefined && !toldOfCache) notices.note({ message: notKept });
        toldOfCache ||= notKept !== undefined;
        const text: CheckedText = { path: source.path, file: source.file, result, place, baseline };
        if (outcome.document !== undefined) text.document = outcome.document;
        if (outcome.origin !== undefined) text.origin = outcome.origin;
        run.texts.push(text);
        if (source.earlier === undefined) await keep(source, result, notices);
        break;
      }
      case 'broken':
        notices.fail({ file: source.path, message: outcome.message });
        run.texts.push({ path: source.path, error: outcome.message[language] });
        break;
      case 'ignored':
        // Who names a file waits for an answer; in a folder it is what the configuration is for.
        if (source.named) notices.note({ file: source.path, message: ignoredMessage(outcome.place, io) });
        run.ignored.push({ file: source.file, baseline: outcome.baseline });
        break;
      case 'unchanged':
      case 'untracked':
        run[outcome.kind] += 1;
    }
    done += 1;
    if (done < sources.length) progress.step(done, sources[done]!.path);
  }
  progress.clear();
  return run;
}

/** Pages under way at a time: a server takes its time, however many threads there are. */
const pagesTogether = 16;

function widthOf(sources: readonly CliSource[], { width }: CheckRunner): number {
  return sources.some(({ page }) => page !== undefined) ? Math.max(width, pagesTogether) : width;
}

async function keep(source: CliSource, result: CheckResult, notices: Notices): Promise<void> {
  try {
    await source.keep?.(result);
  } catch (error) {
    notices.fail({ file: '--state', message: messagesOf(error, runTexts) });
  }
}

/** Settings are found one source after the other, so that what is wrong in them is told at the same one always. */
async function* jobs(
  sources: readonly CliSource[],
  options: TextRunOptions,
): AsyncGenerator<() => Promise<Outcome>> {
  const { project } = options.runner;
  for (const source of sources) {
    let place: TextSettings | undefined;
    let message: Localised | undefined;
    try {
      place = await project.settingsFor(source.file);
    } catch (error) {
      message = messagesOf(error, runTexts);
    }
    const problems = project.takeProblems();
    yield async () =>
      place === undefined
        ? { kind: 'broken', source, problems, message: message! }
        : checkOne(source, place, problems, options);
  }
}

async function checkOne(
  source: CliSource,
  place: TextSettings,
  problems: Problem[],
  options: TextRunOptions,
): Promise<Outcome> {
  const { runner, io, language, changes } = options;
  const { path, file } = source;
  try {
    const baseline = baselineOf(source, place, runner.project, options);
    if (place.ignored) return { kind: 'ignored', source, problems, place, baseline };
    const isKnown = changes?.knows(file) !== false;
    const changedLines = changes?.of(file);
    if (changes !== undefined && isKnown && changedLines === undefined) {
      return { kind: 'unchanged', source, problems };
    }
    const { earlier } = source;
    if (earlier !== undefined) {
      return { kind: 'checked', source, problems, place, baseline, checked: { result: earlier, notes: [] } };
    }
    const content = await readCliSource(source, io, runTexts[language]);
    let decoded: Promise<ReadSource> | undefined;
    const page: PageContent = {
      content: content.content,
      decode: () => {
        decoded ??= decodeCliContent(content, source);
        return decoded;
      },
    };
    const made = isKnown ? undefined : await madeFrom(source, page, place, options);
    // What is named and new to git is new from beginning to end.
    if (!isKnown && made === undefined && !source.named) return { kind: 'untracked', source, problems };
    const madeChanges = made === undefined ? undefined : changes!.of(made);
    if (made !== undefined && madeChanges === undefined) {
      return { kind: changes!.knows(made) ? 'unchanged' : 'untracked', source, problems };
    }
    let checked = await runner.check({ path, file, ...content, changedLines }, place);
    if (made !== undefined) checked = await onlyChanged(checked, page, made, madeChanges!, options);
    const origin = await originOf(source, page, checked, place, options);
    const { document, ...rest } = checked;
    const outcome = { kind: 'checked', source, problems, place, baseline, checked: rest, origin } as const;
    if (!options.keepDocuments) return outcome;
    // Documents do not cross threads, so what shows the texts reads those once more.
    return {
      ...outcome,
      document: document ?? analyse({ ...(await page.decode()), path }),
    };
  } catch (error) {
    return { kind: 'broken', source, problems, message: messagesOf(error, runTexts) };
  }
}

/** What was read of a source that may be a built page. */
interface PageContent {
  content: CliContent['content'];
  /** Its text or document, decoded once however often it is asked for. */
  decode(): Promise<ReadSource>;
}

/** The source of a page, where git keeps track of that and not of the page. */
async function madeFrom(
  source: CliSource,
  page: PageContent,
  { configuration }: TextSettings,
  { pageSources }: TextRunOptions,
): Promise<string | undefined> {
  if (!pageSources?.mayHave(source.file, page.content, configuration)) return undefined;
  try {
    const { text } = await page.decode();
    return await pageSources.sourceOf(source.file, text, configuration);
  } catch {
    // It is told where findings are led back to the source.
    return undefined;
  }
}

/** The result of a page in which only what has changed in its source counts. */
async function onlyChanged(
  checked: FreshlyChecked,
  page: PageContent,
  made: string,
  lines: readonly LineRange[],
  { pageSources }: TextRunOptions,
): Promise<FreshlyChecked> {
  const { text } = await page.decode();
  const changed = await pageSources!.changedIn(made, text, checked.result, lines);
  const same = checked.result.findings.filter((finding) => !changed.has(finding));
  return { ...checked, result: suppressKnown(checked.result, new Set(same), 'unchanged') };
}

/** Where the findings of a built page stand in what it was made from. What is wrong with that is a note to the page. */
async function originOf(
  source: CliSource,
  page: PageContent,
  checked: FreshlyChecked,
  { configuration }: TextSettings,
  { pageSources }: TextRunOptions,
): Promise<PageOrigin | undefined> {
  if (!pageSources?.mayHave(source.file, page.content, configuration)) return undefined;
  try {
    const { text } = await page.decode();
    return await pageSources.originOf(source.file, text, checked.result, configuration);
  } catch (error) {
    checked.notes = [...checked.notes, { file: source.path, message: messagesOf(error, runTexts) }];
    return undefined;
  }
}

/** The language of what is said about a run: that of the first text. */
export async function languageOf(
  sources: readonly CliSource[],
  project: Project,
  io: CliIo,
): Promise<MessageLanguage> {
  const file = sources[0]?.file ?? `${io.cwd}/.`;
  return (await project.settingsFor(file)).settings.language;
}

/** The baseline of a source; a text from stdin without a name has no place in one. */
function baselineOf(
  source: CliSource,
  place: TextSettings,
  project: Project,
  { io, baseline }: TextRunOptions,
): string | undefined {
  if (source.stdin && source.path === '<stdin>') return undefined;
  return baseline === undefined ? project.baselineOf(place) : nodePath.resolve(io.cwd, baseline);
}

function ignoredMessage({ configuration }: TextSettings, io: CliIo): Localised {
  const file = configuration === undefined ? '' : shownPath(configuration.file, io.cwd);
  return bothTexts((one) => one.ignored(file));
}
