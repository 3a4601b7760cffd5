import nodePath from 'node:path';
import { checkFrontMatter } from '../config/front-matter.ts';
import { analyse, type CheckResult } from '../engine/index.ts';
import { HostError } from '../host/errors.ts';
import type { Changes } from '../host/git.ts';
import { shownPath } from '../host/paths.ts';
import type { Project, TextSettings } from '../host/project.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { CliIo } from './io.ts';
import type { Notices } from './notices.ts';
import type { Progress } from './progress.ts';
import { type CliSource, readCliSource } from './sources.ts';
import { cliTexts } from './texts.ts';

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
}

export interface TextRunOptions {
  project: Project;
  io: CliIo;
  notices: Notices;
  progress: Progress;
  language: MessageLanguage;
  /** The baseline that the command line names: it goes before those of configurations. */
  baseline: string | undefined;
  /** Checks only what has changed. */
  changes: Changes | undefined;
  /** Keeps the documents, for what shows the texts themselves. */
  keepDocuments: boolean;
}

/** Reads and checks texts one by one; what goes wrong with one is told and does not stop the rest. */
export async function checkTexts(sources: readonly CliSource[], options: TextRunOptions): Promise<TextRun> {
  const { project, io, notices, progress, language, changes, keepDocuments } = options;
  const run: TextRun = { texts: [], ignored: [], unchanged: 0 };
  for (const [index, source] of sources.entries()) {
    progress.step(index, source.path);
    try {
      const place = await project.settingsFor(source.file);
      for (const problem of project.takeProblems()) notices.fail(problem);
      const baseline = baselineOf(source, place, options);
      if (place.ignored) {
        // Who names a file waits for an answer; in a folder it is what the configuration is for.
        if (source.named) notices.note({ file: source.path, message: ignoredMessage(place, io) });
        run.ignored.push({ file: source.file, baseline });
        continue;
      }
      const changedLines = changes?.of(source.file);
      if (changes !== undefined && changedLines === undefined) {
        run.unchanged += 1;
        continue;
      }
      const read = await readCliSource(source, io, cliTexts[language]);
      const slip = read.document === undefined ? checkFrontMatter(read.text, source.path) : undefined;
      if (slip) notices.note(slip);
      for (const message of read.document?.remarks ?? []) notices.note({ file: source.path, message });
      const result = await project.check(read, source.path, place, {
        // What git says of lines holds for the bytes of a document, not for its text: all of it counts.
        changedLines: read.document === undefined ? changedLines : undefined,
      });
      for (const problem of result.problems) notices.fail(problem);
      const text: CheckedText = { path: source.path, file: source.file, result, place, baseline };
      if (keepDocuments) text.document = analyse({ ...read, path: source.path });
      run.texts.push(text);
    } catch (error) {
      const message = messagesOf(error);
      notices.fail({ file: source.path, message });
      run.texts.push({ path: source.path, error: message[language] });
    }
  }
  progress.clear();
  return run;
}

/** The baseline of a source; a text from stdin without a name has no place in one. */
function baselineOf(
  source: CliSource,
  place: TextSettings,
  { project, io, baseline }: TextRunOptions,
): string | undefined {
  if (source.stdin && source.path === '<stdin>') return undefined;
  return baseline === undefined ? project.baselineOf(place) : nodePath.resolve(io.cwd, baseline);
}

function ignoredMessage({ configuration }: TextSettings, io: CliIo): Localised {
  const file = configuration === undefined ? '' : shownPath(configuration.file, io.cwd);
  return { sv: cliTexts.sv.ignored(file), en: cliTexts.en.ignored(file) };
}

function messagesOf(error: unknown): Localised {
  if (error instanceof HostError) return error.messages;
  const reason = error instanceof Error ? error.message : String(error);
  return { sv: cliTexts.sv.internalError(reason), en: cliTexts.en.internalError(reason) };
}
