import type { DocumentType } from '../document-type/document-types.ts';
import { Baselines } from '../host/baselines.ts';
import { CheckRunner, usualJobs } from '../host/check-runner.ts';
import { withSlashes } from '../host/paths.ts';
import type { CheckedFile } from '../output/outcome.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { type CheckedText, checkTexts, languageOf } from './check-texts.ts';
import { type CliIo, type ColorChoice, usesColor } from './io.ts';
import { judgeTexts } from './judge-texts.ts';
import { Notices } from './notices.ts';
import type { Output } from './output-kinds.ts';
import { withoutOutputs } from './own-outputs.ts';
import { projectOptionsOf } from './project-options.ts';
import { runTexts } from './run-texts.ts';
import { findCliSources } from './sources.ts';

export interface ReviewArguments {
  /** Files, folders and globs. */
  paths: readonly string[];
  type?: DocumentType;
  /** A configuration file, or false for none. */
  config?: string | false;
  /** `id:level[,option=value]`. */
  rule: readonly string[];
  /** A file of old findings: they count for nothing. */
  baseline?: string;
  lang?: MessageLanguage;
  color: ColorChoice;
}

/** A judged text with all that a report or comparison needs of it. */
export type ReviewedFile = CheckedFile & { document: AnalysedDocument };

export interface Review {
  language: MessageLanguage;
  texts: ReviewedFile[];
  /** Files that could not be read. */
  unread: { path: string; error: string }[];
  notices: Notices;
}

/**
 * Checks texts as `check` does, judges them and keeps their analysis. A file that cannot be read is told and listed,
 * and the rest goes on.
 *
 * @param outputs The files that the run writes: no texts, but the results of an earlier run.
 */
export async function reviewTexts(
  given: ReviewArguments,
  io: CliIo,
  outputs: readonly Output[] = [],
): Promise<Review> {
  const project = await projectOptionsOf(given, io);
  const found = await findCliSources(given.paths, undefined, io);
  const sources = await withoutOutputs(found.sources, outputs, io);
  const runner = new CheckRunner({ project, jobs: usualJobs(sources.length), cache: undefined });
  const language = given.lang ?? (await languageOf(sources, runner.project, io));
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));
  for (const problem of found.problems) notices.fail(problem);
  const run = await checkTexts(sources, {
    runner,
    io,
    notices,
    language,
    baseline: given.baseline,
    changes: undefined,
    keepDocuments: true,
  });
  await runner.close();
  if (sources.length > 0 && run.texts.length === 0) notices.note(runTexts[language].allIgnored);
  const checked = run.texts.filter((text): text is CheckedText => 'result' in text);
  const judged = await judgeTexts(
    checked,
    { baselines: new Baselines(), changesOnly: false },
    { io, notices, language },
  );
  return {
    language,
    texts: judged.texts.map((text) => ({
      ...text,
      path: withSlashes(text.path),
      document: text.document!,
    })),
    unread: [
      ...found.problems.map(({ file, message }) => ({ path: file, error: message[language] })),
      ...run.texts.filter((text) => 'error' in text),
    ],
    notices,
  };
}
