import { HostError } from '../host/errors.ts';
import { loadSwedish } from '../host/language-data.ts';
import { decodeBytes, readStream } from '../host/read-source.ts';
import { toJsonText } from '../output/build-commands.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { type CliIo, type ColorChoice, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { runTexts } from './run-texts.ts';

/** Suggestions for a word. */
const mostSuggestions = 5;
/** Objects are written in batches of this size: one write a word is slow, one for all keeps everything. */
const batchSize = 1000;

/**
 * Checks the spelling of words, from the arguments or from stdin (parted by white space), and prints one JSON
 * object a line: word, verdict, why, parts of a compound, suggestions. Returns the exit code.
 */
export async function wordsCommand(
  given: { words: readonly string[]; lang: MessageLanguage; color: ColorChoice },
  io: CliIo,
): Promise<number> {
  const notices = new Notices(io, given.lang, usesColor(given.color, io, 'stderr'));
  try {
    const spelling = (await loadSwedish()).spelling([])!;
    // An empty variable of a script gives an argument without a word.
    let words = given.words.filter((word) => word.trim() !== '');
    if (given.words.length === 0) {
      if (io.isTTY.stdin) io.stderr.write(`${runTexts[given.lang].readingTerminal}\n`);
      words = decodeBytes(await readStream(io.stdin), '<stdin>')
        .text.split(/[\s\ufeff]+/u)
        .filter((word) => word !== '');
    }
    for (let from = 0; from < words.length; from += batchSize) {
      const lines = words.slice(from, from + batchSize).map((word) => {
        const { verdict, why, parts, suggestions } = spelling.explain(word, mostSuggestions);
        return `${toJsonText({ word, verdict, why, parts, suggestions })}\n`;
      });
      io.stdout.write(lines.join(''));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    notices.fail({ message: error.messages });
    return 2;
  }
}
