import { compareVersions, toComparisonJson, toComparisonPage, toTerminal } from '../compare/index.ts';
import { type CliIo, usesColor } from './io.ts';
import { reportTexts } from './report-texts.ts';
import { type CheckedDocument, type ReviewArguments, reviewTexts } from './review-texts.ts';
import { UsageError } from './usage-error.ts';
import { writeAsked } from './write-asked.ts';

export interface CompareArguments extends Omit<ReviewArguments, 'paths'> {
  before: string;
  after: string;
  format: 'stylish' | 'json' | 'html';
  /** Where the comparison goes; else to the terminal. */
  output?: string;
}

/** Compares two versions of a text. Returns the exit code: 0, or 2 when a version could not be read. */
export async function compareCommand(given: CompareArguments, io: CliIo): Promise<number> {
  const { before: beforePath, after: afterPath, format, output } = given;
  const { language, texts, unread, notices } = await reviewTexts(
    { ...given, paths: [beforePath, afterPath] },
    io,
  );
  if (unread.length > 0) return 2;
  const [before, after] = texts as [CheckedDocument?, CheckedDocument?];
  if (before === undefined || after === undefined || texts.length > 2) {
    throw new UsageError({ sv: reportTexts.sv.twoTexts, en: reportTexts.en.twoTexts });
  }
  const comparison = compareVersions(before, after);
  const content =
    format === 'json'
      ? toComparisonJson(comparison)
      : format === 'html'
        ? toComparisonPage(comparison, language)
        : toTerminal(comparison, {
            language,
            color: output === undefined && usesColor(given.color, io, 'stdout'),
          });
  if (output === undefined) io.stdout.write(content);
  else {
    await writeAsked(output, content, io);
    notices.note(reportTexts[language].comparisonWritten(output));
  }
  return notices.failed ? 2 : 0;
}
