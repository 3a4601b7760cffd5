import { readFileSync } from 'node:fs';
import { readBars, readConllu, splitFragments } from './eval/gold.ts';
import { scoreBlocks } from './eval/score.ts';

/**
 * `npm run eval -- [--errors] FILE…`: prints JSON with the F1 of sentence boundaries and tokens.
 *
 * - A CoNLL-U file: `blocks` counts with the paragraphs of the file and with headings and lead-ins as blocks
 *   of their own (see `splitFragments`); `strict` with its paragraphs alone; `stream` with the whole file as
 *   one text.
 * - Any other file: one block a line, with `|` at each boundary; `inner` is the figure to look at.
 *
 * `--errors` lists the boundaries that are missed or false.
 */
const args = process.argv.slice(2);
const withErrors = args.includes('--errors');
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('Usage: npm run eval -- [--errors] FILE.conllu|FILE.txt …');
  process.exitCode = 2;
}

function report(blocks: Parameters<typeof scoreBlocks>[0]): object {
  const { errors, ...scores } = scoreBlocks(blocks);
  return { blocks: blocks.length, ...scores, ...(withErrors ? { errors } : {}) };
}

const results: Record<string, object> = {};
for (const file of files) {
  try {
    const source = readFileSync(file, 'utf8');
    if (file.endsWith('.conllu')) {
      const paragraphs = readConllu(source);
      results[file] = {
        blocks: report(splitFragments(paragraphs)),
        strict: report(paragraphs),
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
console.log(JSON.stringify(results, null, 2));
