import nodePath from 'node:path';
import { historyEntry, historyLine, isDay, readHistory } from '../history/entry.ts';
import { appendHistory, noHistory, readHistoryFile } from '../host/history-file.ts';
import { loadSwedish } from '../host/language-data.ts';
import { readSource } from '../host/read-source.ts';
import { Mask } from '../privacy/mask.ts';
import {
  departmentsFor,
  type NotesFile,
  readNotes,
  type Section,
  shortHash,
  toReport,
  trendSection,
} from '../report/index.ts';
import { ruleViews } from '../report/run.ts';
import { dayOf } from './day.ts';
import { type CliIo, stdoutName } from './io.ts';
import type { Output } from './output-kinds.ts';
import { type ReviewArguments, reviewTexts } from './review-texts.ts';
import { bothTexts as both, runTexts } from './run-texts.ts';
import { UsageError } from './usage-error.ts';
import { naming, writeAsked } from './write-asked.ts';
import { writeTable } from './write-table.ts';

export interface ReportArguments extends ReviewArguments {
  /** Where the report goes. */
  output: string;
  /** Leaves out names and other personal data. */
  mask: boolean;
  /** A file of notes saved from an earlier report. */
  notes?: string;
  /** The department of all texts that do not name one themselves. */
  department?: string;
  /** A file that a line a text is added to, and that the trend is drawn from. */
  history?: string;
  /** A day to compare before and after in the trend. */
  since?: string;
  /** A table of the texts for Excel, .csv or .xlsx. */
  table?: string;
}

/** Checks texts and writes the report for a group of reviewers. Returns the exit code. */
export async function reportCommand(given: ReportArguments, io: CliIo): Promise<number> {
  if (given.paths.length === 0) throw new UsageError(both((texts) => texts.noPaths));
  // Before the texts are read: nobody wants to wait for a slip of the pen.
  if (given.since !== undefined && !isDay(given.since))
    throw new UsageError(both((texts) => texts.notDay(given.since!)));
  if (given.since !== undefined && given.history === undefined)
    throw new UsageError(both((texts) => texts.sinceWhat));
  const notes = await notesOf(given.notes, io);
  const history = given.history === undefined ? undefined : nodePath.resolve(io.cwd, given.history);
  const past =
    history === undefined
      ? ''
      : await readHistoryFile(history).catch((error) => {
          throw naming(given.history!, error);
        });
  const { entries, problems } = readHistory(past);
  // A line that is cut off or edited is told; a file without even such a one is not the one that was meant.
  if (entries.length === 0 && problems.length > 0 && !/^[ \t]*\{[ \t]*"version"/mu.test(past)) {
    throw naming(given.history!, noHistory());
  }
  const outputs: Output[] = [{ file: given.output, kind: 'html' }];
  if (given.history !== undefined) outputs.push({ file: given.history, kind: 'ndjson' });
  if (given.table !== undefined) outputs.push({ file: given.table });
  const review = await reviewTexts(given, io, outputs);
  const { language, texts, unread, notices } = review;
  const swedish = await loadSwedish();
  const spelling = swedish.spelling([]);
  const isWord = spelling === undefined ? undefined : (word: string) => spelling.accepts(word);
  const departments = departmentsFor(texts, given.department);
  const shownDepartments = departments.map((name) =>
    given.mask ? new Mask([name], language, isWord).mask(name).text : name,
  );
  const date = dayOf(new Date());
  const sections: Section[] = [];
  if (history !== undefined) {
    for (const problem of problems) notices.note({ file: given.history!, ...problem });
    const fresh = texts.map((text, index) => {
      const name = given.mask ? shortHash(text.path) : text.path;
      return historyEntry(text.result, { date, name, department: shownDepartments[index]! });
    });
    const known = new Set(entries.map(historyLine));
    // The same run twice in a day says nothing new.
    const lines = fresh.map(historyLine).filter((line) => !known.has(line));
    await appendHistory(history, past, lines).catch((error) => {
      throw naming(given.history!, error);
    });
    sections.push(trendSection([...entries, ...fresh], given.since, language));
  }
  const page = toReport({
    texts: texts.map((text, index) => ({ ...text, department: departments[index]! })),
    unread,
    language,
    date,
    sections,
    mask: given.mask,
    rules: ruleViews(language),
    ...(isWord === undefined ? {} : { isWord }),
    ...(notes === undefined ? {} : { notes }),
  });
  await writeAsked(given.output, page, io);
  if (given.table !== undefined) {
    const rows = texts.map(({ path, result }, index) => ({
      name: given.mask ? shortHash(path) : path,
      department: shownDepartments[index]!,
      result,
    }));
    await writeTable(given.table, rows, language, io);
  }
  if (given.output !== stdoutName) notices.note(runTexts[language].reportWritten(given.output, texts.length));
  return notices.failed ? 2 : 0;
}

async function notesOf(file: string | undefined, io: CliIo): Promise<NotesFile | undefined> {
  if (file === undefined) return undefined;
  const { text } = await readSource(nodePath.resolve(io.cwd, file)).catch((error: unknown) => {
    throw naming(file, error);
  });
  const notes = readNotes(text);
  if (notes === undefined) throw new UsageError(both((texts) => texts.notNotes(file)));
  return notes;
}
