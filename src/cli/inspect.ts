import { analyse, formatOf } from '../engine/index.ts';
import { HostError } from '../host/errors.ts';
import { loadSwedish } from '../host/language-data.ts';
import { withSlashes } from '../host/paths.ts';
import type { ReadSource } from '../host/read-source.ts';
import { toInspectJson, toInspectText } from '../output/inspect.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { type CliIo, type ColorChoice, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { runTexts } from './run-texts.ts';
import { decodeCliContent, findCliSources, readCliSource } from './sources.ts';
import { UsageError } from './usage-error.ts';

export interface InspectArguments {
  path: string;
  format: 'text' | 'json' | 'conllu';
  stdinFilename?: string;
  lang: MessageLanguage;
  color: ColorChoice;
}

/** Shows the blocks, sentences and tokens of one text. Returns the exit code. */
export async function inspectCommand(given: InspectArguments, io: CliIo): Promise<number> {
  const notices = new Notices(io, given.lang, usesColor(given.color, io, 'stderr'));
  const { sources, problems } = await findCliSources([given.path], given.stdinFilename, io);
  for (const problem of problems) notices.fail(problem);
  if (sources.length > 1) {
    throw new UsageError({
      sv: `”${given.path}” är ${sources.length} texter. Ange en.`,
      en: `“${given.path}” is ${sources.length} texts. Name one.`,
    });
  }
  const source = sources[0];
  if (source === undefined) return 2;
  let read: ReadSource;
  try {
    read = await decodeCliContent(await readCliSource(source, io, runTexts[given.lang]), source);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    notices.fail({ file: source.path, message: error.messages });
    return 2;
  }
  if (read.misnamed !== undefined) notices.note({ file: source.path, message: read.misnamed });
  const format = formatOf(source.path);
  const document = analyse({ ...read, path: source.path, ...(format === undefined ? {} : { format }) });
  if (given.format === 'conllu') {
    const { toConllu } = await import('../output/conllu.ts');
    io.stdout.write(toConllu(document, await loadSwedish()));
  } else if (given.format === 'json') {
    io.stdout.write(toInspectJson(document, withSlashes(source.path)));
  } else {
    io.stdout.write(toInspectText(document, source.path, given.lang));
  }
  return notices.failed ? 2 : 0;
}
