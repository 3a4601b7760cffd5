import { readFileSync } from 'node:fs';
import { readBars, readConllu, splitFragments } from './gold.ts';
import { scoreBlocks } from './score.ts';
import { evaluateTags } from './tags.ts';

/**
 * F1 of sentence boundaries and tokens in each file, as one object; tags too for a treebank. A file that cannot be read
 * is told of and the others are measured.
 *
 * - A CoNLL-U file: `blocks` counts with the paragraphs of the file and with headings and lead-ins as blocks
 *   of their own (see `splitFragments`); `strict` with its paragraphs alone; `stream` with the whole file as
 *   one text.
 * - Any other file: one block a line, with `|` at each boundary; `inner` is the figure to look at.
 *
 * @param withErrors Lists the boundaries that are missed or false.
 */
export function evaluateSentences(files: readonly string[], withErrors: boolean): Record<string, object> {
  const report = (blocks: Parameters<typeof scoreBlocks>[0]) => {
    const { errors, ...scores } = scoreBlocks(blocks);
    return { blocks: blocks.length, ...scores, ...(withErrors ? { errors } : {}) };
  };
  const results: Record<string, object> = {};
  for (const file of files) {
    try {
      const source = readFileSync(file, 'utf8');
      if (file.endsWith('.conllu')) {
        const paragraphs = readConllu(source);
        results[file] = {
          blocks: report(splitFragments(paragraphs)),
          strict: report(paragraphs),
          tags: evaluateTags(source),
          stream: report([{ sentences: paragraphs.flatMap((block) => block.sentences) }]),
        };
      } else {
        results[file] = { lines: report(readBars(source)) };
      }
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 2;
    }
  }
  return results;
}
