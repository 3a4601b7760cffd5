import nodePath from 'node:path';
import { annotateContainer, notAnnotated, readContainer } from '../container/index.ts';
import type { DocumentType } from '../document-types.ts';
import { ruleList } from '../engine/index.ts';
import { containerFormatOf } from '../format/container-formats.ts';
import { ownTermsId } from '../host/configurations.ts';
import { HostError } from '../host/errors.ts';
import { readPersonalWords } from '../host/personal-words.ts';
import { Project } from '../host/project.ts';
import { readBytes, sourceError } from '../host/read-source.ts';
import { toAnnotations } from '../output/annotations.ts';
import { formatNumber, words } from '../output/messages.ts';
import { countedFindings } from '../output/outcome.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { settingsOf } from './check-arguments.ts';
import { type CliIo, type ColorChoice, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { cliTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';
import { writeAsked } from './write-asked.ts';

export interface AnnotateArguments {
  path: string;
  /** Where the document with remarks is written. */
  output: string;
  /** Whether safe replacements are written as changes to accept or reject. */
  suggest: boolean;
  type?: DocumentType;
  /** A configuration file, or false for none. */
  config?: string | false;
  /** `id:level[,option=value]`. */
  rule: readonly string[];
  lang?: MessageLanguage;
  color: ColorChoice;
}

/** Checks a document and writes it anew with the findings as comments. Returns the exit code. */
export async function annotateCommand(given: AnnotateArguments, io: CliIo): Promise<number> {
  const file = nodePath.resolve(io.cwd, given.path);
  const output = nodePath.resolve(io.cwd, given.output);
  if (file === output) {
    throw new UsageError({
      sv: 'Granskningen skulle skriva över originalet. Ange ett annat namn efter -o.',
      en: 'The review would overwrite the original. Give another name after -o.',
    });
  }
  const rules = [...ruleList(), { id: ownTermsId, severity: 'warning' as const }];
  const project = new Project({
    cwd: io.cwd,
    rules,
    commandLine: settingsOf(given, rules),
    personalWords: given.config === false ? [] : await readPersonalWords(io.env),
    ...(given.config === undefined ? {} : { only: given.config }),
  });
  const place = await project.settingsFor(file);
  const { language } = place.settings;
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));
  for (const problem of project.takeProblems()) notices.fail(problem);
  try {
    const bytes = await readBytes(file);
    const format = containerFormatOf(bytes, given.path);
    if (format === undefined) throw notAnnotated();
    const document = await readContainer(bytes, format);
    const result = await project.check({ text: document.source, document }, given.path, place);
    for (const problem of result.problems) notices.fail(problem);
    const annotations = toAnnotations(countedFindings(result), { language, suggest: given.suggest });
    const annotated = await annotateContainer(bytes, format, annotations, {
      author: 'klarsprak',
      date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
      elsewhere: (marked) => words[language].quote(marked),
    });
    await writeAsked(given.output, annotated.bytes, io);
    const number = (value: number) => formatNumber(value, language);
    const texts = cliTexts[language];
    io.stdout.write(
      `${texts.annotated(given.output, number(annotated.written), number(annotated.suggested))}\n`,
    );
  } catch (error) {
    const fault = sourceError(error);
    if (!(fault instanceof HostError)) throw fault;
    notices.fail({ file: given.path, message: fault.messages });
  }
  return notices.failed ? 2 : 0;
}
