import {
  compareVersions,
  compareWords,
  type Masking,
  toComparisonJson,
  toComparisonPage,
  toTerminal,
} from '../compare/index.ts';
import { loadSwedish } from '../host/language-data.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { type CliIo, stdoutName, usesColor } from './io.ts';
import { kindOfFormat } from './output-kinds.ts';
import { type ReviewArguments, type ReviewedFile, reviewTexts } from './review-texts.ts';
import { bothTexts, runTexts } from './run-texts.ts';
import { UsageError } from './usage-error.ts';
import { writeAsked } from './write-asked.ts';

export interface CompareArguments extends Omit<ReviewArguments, 'paths'> {
  before: string;
  after: string;
  /** Leaves out names and other personal data. */
  mask: boolean;
  format: 'stylish' | 'json' | 'html';
  /** Where the comparison goes; else to the terminal. */
  output?: string;
}

/** Compares two versions of a text. Returns the exit code: 0, or 2 when a version could not be read. */
export async function compareCommand(given: CompareArguments, io: CliIo): Promise<number> {
  const { before: beforePath, after: afterPath, format } = given;
  const output = given.output === stdoutName ? undefined : given.output;
  const { language, texts, unread, notices } = await reviewTexts(
    { ...given, paths: [beforePath, afterPath] },
    io,
    output === undefined ? [] : [{ file: output, kind: kindOfFormat[format] }],
  );
  if (unread.length > 0) return 2;
  const [before, after] = texts as [ReviewedFile?, ReviewedFile?];
  if (before === undefined || after === undefined || texts.length > 2) {
    throw new UsageError(bothTexts((own) => own.twoTexts));
  }
  const comparison = compareVersions(before, after, given.mask ? await maskingOf(language) : undefined);
  const content =
    format === 'json'
      ? toComparisonJson(comparison, language)
      : format === 'html'
        ? toComparisonPage(comparison, language)
        : toTerminal(comparison, {
            language,
            color: output === undefined && usesColor(given.color, io, 'stdout'),
          });
  if (output === undefined) io.stdout.write(content);
  else {
    await writeAsked(output, content, io);
    notices.note(runTexts[language].comparisonWritten(output));
  }
  return notices.failed ? 2 : 0;
}

async function maskingOf(language: MessageLanguage): Promise<Masking> {
  const spelling = (await loadSwedish()).spelling([]);
  const { before, after } = compareWords[language];
  return {
    language,
    names: { before, after },
    ...(spelling === undefined ? {} : { isWord: (word: string) => spelling.accepts(word) }),
  };
}
