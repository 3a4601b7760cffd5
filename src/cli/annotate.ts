import nodePath from 'node:path';
import { annotateContainer, isAnnotated, notAnnotated } from '../container/index.ts';
import { containerFormatOf } from '../format/container-formats.ts';
import { HostError } from '../host/errors.ts';
import { decodeContent, readBytes, sourceError } from '../host/read-source.ts';
import { toAnnotations } from '../output/annotations.ts';
import { formatNumber, words } from '../output/messages.ts';
import { countedFindings } from '../suppress/counted.ts';
import { type CliIo, stdoutName, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { type ReviewArguments, reviewTexts } from './review-texts.ts';
import { bothTexts, runTexts } from './run-texts.ts';
import { stdinArgument } from './sources.ts';
import { UsageError } from './usage-error.ts';
import { writeAsked } from './write-asked.ts';

export interface AnnotateArguments extends Omit<ReviewArguments, 'paths'> {
  path: string;
  /** Where the document with remarks is written. */
  output: string;
  /** Whether safe replacements are written as changes to accept or reject. */
  suggest: boolean;
}

/** Checks a document and writes it anew with the findings as comments. Returns the exit code. */
export async function annotateCommand(given: AnnotateArguments, io: CliIo): Promise<number> {
  const file = nodePath.resolve(io.cwd, given.path);
  if (given.path === stdinArgument) throw new UsageError(bothTexts((texts) => texts.documentFromStdin));
  const toStdout = given.output === stdoutName;
  if (toStdout && io.isTTY.stdout) throw new UsageError(bothTexts((texts) => texts.documentToTerminal));
  try {
    const bytes = await readBytes(file);
    const format = containerFormatOf(bytes, given.path);
    if (format === undefined) {
      const { misnamed } = await decodeContent(bytes, given.path);
      if (misnamed !== undefined) noticesOf(given, io).note({ file: given.path, message: misnamed });
      throw notAnnotated();
    }
    if (!isAnnotated(format)) throw notAnnotated();
    const output = { file: given.output, kind: format };
    const { language, texts, notices } = await reviewTexts({ ...given, paths: [given.path] }, io, [output]);
    const [reviewed] = texts;
    // Why it was not is told.
    if (reviewed === undefined) return 2;
    const annotations = toAnnotations(countedFindings(reviewed.result), {
      language,
      suggest: given.suggest,
    });
    const annotated = await annotateContainer(bytes, format, annotations, {
      author: 'klarsprak',
      date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
      elsewhere: (marked) => words[language].quote(marked),
    });
    await writeAsked(given.output, annotated.bytes, io);
    const number = (value: number) => formatNumber(value, language);
    const told = toStdout ? io.stderr : io.stdout;
    told.write(
      `${runTexts[language].annotated(given.output, number(annotated.written), number(annotated.suggested))}\n`,
    );
    return notices.failed ? 2 : 0;
  } catch (error) {
    const fault = sourceError(error);
    if (!(fault instanceof HostError)) throw fault;
    noticesOf(given, io).fail({ file: given.path, message: fault.messages });
    return 2;
  }
}

function noticesOf({ lang, color }: AnnotateArguments, io: CliIo): Notices {
  return new Notices(io, lang ?? 'sv', usesColor(color, io, 'stderr'));
}
