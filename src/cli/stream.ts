import nodePath from 'node:path';
import { CheckRunner } from '../host/check-runner.ts';
import { HostError } from '../host/errors.ts';
import { readDocument, StreamError } from '../host/stream-document.ts';
import { linesOf, type StreamLine } from '../host/stream-lines.ts';
import { type StreamOutcome, toStreamRecord } from '../output/json.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { judge } from '../verdict/judge.ts';
import { inOrder } from './in-order.ts';
import { type CliIo, type ColorChoice, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { bothTexts, runTexts } from './run-texts.ts';

export interface StreamArguments {
  /** A configuration file, or false for none. */
  config?: string | false;
  jobs: number;
  lang?: MessageLanguage;
  color: ColorChoice;
}

/** Longer lines are answered with an error, and never held in memory. Bytes. */
const longestLine = 256 * 1024 * 1024;

/**
 * Checks documents from stdin, one JSON object a line, and writes a JSON object for each to stdout, in the same
 * order. A document that cannot be checked gets an object with `error`; the rest go on. Holds a few documents at a
 * time, and reads no further while nobody takes the results.
 *
 * @returns The exit code: 0 when every line has its answer.
 */
export async function streamCommand(given: StreamArguments, io: CliIo): Promise<number> {
  const { lang, config, jobs } = given;
  const runner = new CheckRunner({
    project: {
      cwd: io.cwd,
      commandLine: lang === undefined ? {} : { language: lang },
      ...(config === undefined ? {} : { only: config }),
    },
    jobs,
    cache: undefined,
  });
  const place = await runner.project.settingsFor(nodePath.join(io.cwd, 'stream'));
  const { language } = place.settings;
  const notices = new Notices(io, language, usesColor(given.color, io, 'stderr'));
  for (const problem of runner.project.takeProblems()) notices.fail(problem);
  if (io.isTTY.stdin) io.stderr.write(`${runTexts[language].readingTerminal}\n`);

  const check = async (line: StreamLine): Promise<StreamOutcome> => {
    let id: StreamOutcome['id'] = null;
    try {
      if ('tooLong' in line) throw tooLong();
      const document = readDocument(line.bytes);
      id = document.id;
      const { text: content, format, documentType } = document;
      const path = String(id ?? line.line);
      // A file of its own: settings of a folder hold for all documents alike.
      const file = nodePath.join(io.cwd, 'stream');
      const { result, notes } = await runner.check({ path, file, content, format, documentType }, place);
      const { gates } = judge([{ result, settings: place.settings, warningScope: '' }]);
      return { id, result, gates: gates[0]!, notes };
    } catch (error) {
      if (error instanceof StreamError) id = error.id;
      const reason = error instanceof Error ? error.message : String(error);
      const messages =
        error instanceof HostError ? error.messages : bothTexts((one) => one.internalError(reason));
      return { id, line: line.line, error: messages };
    }
  };
  async function* tasks() {
    for await (const line of linesOf(io.stdin, longestLine)) yield () => check(line);
  }
  try {
    for await (const outcome of inOrder(tasks(), runner.width)) {
      io.stdout.write(toStreamRecord(outcome, language));
      await io.stdout.ready?.();
      if (io.stdout.isClosed?.()) break;
    }
  } finally {
    await runner.close();
  }
  return notices.failed ? 2 : 0;
}

function tooLong(): HostError {
  const limit = longestLine / 1024 / 1024;
  return new HostError({
    sv: `Raden är för lång (över ${limit} MB). Dela upp dokumentet.`,
    en: `The line is too long (over ${limit} MB). Split the document.`,
  });
}
