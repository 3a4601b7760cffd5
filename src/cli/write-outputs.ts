import nodePath from 'node:path';
import { HostError } from '../host/errors.ts';
import { withSlashes } from '../host/paths.ts';
import { writeFileWhole } from '../host/write-file.ts';
import { atSource } from '../output/at-source.ts';
import type { FormatName } from '../output/format-names.ts';
import { formatReport, showsTexts } from '../output/formats.ts';
import type { Report } from '../output/outcome.ts';
import type { CheckArguments } from './check-arguments.ts';
import { dayOf } from './day.ts';
import { type CliIo, usesColor } from './io.ts';
import type { Notices } from './notices.ts';

/** Writes a finished run in each format that was asked for, to its file or to stdout. */
export async function writeOutputs(
  report: Report,
  { format: requests, color, quiet }: CheckArguments,
  io: CliIo,
  notices: Notices,
): Promise<void> {
  const pointing = atSource(report);
  const forMachines: Report = {
    ...pointing,
    outcomes: pointing.outcomes.map((outcome) => ({ ...outcome, path: withSlashes(outcome.path) })),
  };
  // What shows the texts themselves shows the page that was read.
  const reportFor = (format: FormatName) =>
    showsTexts(format) ? report : format === 'stylish' ? pointing : forMachines;
  for (const { format, file } of requests) {
    const toTerminal = file === undefined && io.isTTY.stdout;
    const pieces = await formatReport(format, reportFor(format), {
      color: file === undefined ? usesColor(color, io, 'stdout') : color === 'always',
      columns: toTerminal ? io.columns : undefined,
      quiet,
      day: dayOf(new Date()),
    });
    if (file === undefined) {
      await print(pieces, io);
      continue;
    }
    try {
      await writeFileWhole(nodePath.resolve(io.cwd, file), pieces);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      notices.fail({ file, message: error.messages });
    }
  }
}

/** Writes to stdout, no faster than its reader takes it. */
async function print(pieces: Iterable<string>, { stdout }: CliIo): Promise<void> {
  for (const piece of pieces) {
    if (stdout.isClosed?.()) return;
    stdout.write(piece);
    await stdout.ready?.();
  }
}
