import { checkFrontMatter } from '../config/front-matter.ts';
import type { DocumentType } from '../document-types.ts';
import { analyse, type CheckResult } from '../engine/index.ts';
import { messagesOf } from '../host/errors.ts';
import { knownRules } from '../host/known-rules.ts';
import { withSlashes } from '../host/paths.ts';
import { readPersonalWords } from '../host/personal-words.ts';
import { Project } from '../host/project.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { languageOf } from './check.ts';
import { settingsOf } from './check-arguments.ts';
import { type CliIo, type ColorChoice, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { Progress } from './progress.ts';
import { decodeCliContent, findCliSources, readCliSource } from './sources.ts';
import { cliTexts } from './texts.ts';

export interface ReviewArguments {
  /** Files, folders and globs. */
  paths: readonly string[];
  type?: DocumentType;
  /** A configuration file, or false for none. */
  config?: string | false;
  /** `id:level[,option=value]`. */
  rule: readonly string[];
  lang?: MessageLanguage;
  color: ColorChoice;
}

/** A text with all that a report or comparison needs of it. */
export interface CheckedDocument {
  path: string;
  result: CheckResult;
  document: AnalysedDocument;
}

export interface Review {
  language: MessageLanguage;
  texts: CheckedDocument[];
  /** Files that could not be read. */
  unread: { path: string; error: string }[];
  notices: Notices;
}

/**
 * Checks texts and keeps their analysis. A file that cannot be read is told and listed, and the rest goes on.
 *
 * @param leaveOut Absolute paths that are no texts, such as the report itself from an earlier run.
 */
export async function reviewTexts(
  given: ReviewArguments,
  io: CliIo,
  leaveOut: ReadonlySet<string> = new Set(),
): Promise<Review> {
  const rules = knownRules();
  const project = new Project({
    cwd: io.cwd,
    rules,
    commandLine: settingsOf(given, rules),
    personalWords: given.config === false ? [] : await readPersonalWords(io.env),
    ...(given.config === undefined ? {} : { only: given.config }),
  });
  const found = await findCliSources(given.paths, undefined, io);
  const sources = found.sources.filter(({ file }) => !leaveOut.has(file));
  const language = given.lang ?? (await languageOf(sources, project, io));
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));
  const progress = new Progress(io, cliTexts[language], sources.length);
  notices.before = () => progress.clear();

  const texts: CheckedDocument[] = [];
  const unread: Review['unread'] = [];
  const refuse = (path: string, message: Localised) => {
    notices.fail({ file: path, message });
    unread.push({ path, error: message[language] });
  };
  for (const { file, message } of found.problems) refuse(file, message);
  for (const [index, source] of sources.entries()) {
    progress.step(index, source.path);
    try {
      const place = await project.settingsFor(source.file);
      for (const problem of project.takeProblems()) notices.fail(problem);
      if (place.ignored) continue;
      const read = await decodeCliContent(await readCliSource(source, io, cliTexts[language]), source);
      const slip = read.document === undefined ? checkFrontMatter(read.text, source.path) : undefined;
      if (slip) notices.note(slip);
      for (const message of read.document?.remarks ?? []) notices.note({ file: source.path, message });
      const result = await project.check(read, source.path, place);
      for (const problem of result.problems) notices.fail(problem);
      const document = analyse({ ...read, path: source.path });
      texts.push({ path: withSlashes(source.path), result, document });
    } catch (error) {
      refuse(source.path, messagesOf(error, cliTexts));
    }
  }
  progress.clear();
  return { language, texts, unread, notices };
}
