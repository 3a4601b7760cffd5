import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBars, readConllu, splitFragments } from './eval/gold.ts';
import { scoreBlocks } from './eval/score.ts';
import { evaluateTags } from './eval/tags.ts';

/**
 * `npm run eval -- WHAT …`: measures a part of the checker and prints JSON.
 *
 * - `npm run eval -- tags FILE.conllu …`: part-of-speech tags and what follows from them
 * - `npm run eval -- spelling --material FOLDER`: false alarms, missed words, suggestions
 * - `npm run eval -- rules FOLDER [RULE]`: hits of rules per 1,000 words, with RULE its hits to read by eye
 * - `npm run eval -- scores PAGES PAIRS …`: how the score tells plain texts from heavy ones
 * - `npm run eval -- marks TEXTS JUDGEMENTS [missed|vain]`: what an editor's marks and the findings share
 * - `npm run eval -- terms FOLDER`: rows of `FOLDER/lexicon/terms.tsv` that nobody has judged; exit 1 if any
 * - `npm run eval -- formats FOLDER [KEPT]`: the same words and findings from LibreOffice's docx, odt, rtf and pdf of each text; its files stay in KEPT
 * - `npm run eval -- masking [FILE]`: what `--mask` hides of personal data that letters mark, and what it hides in vain
 * - `npm run eval -- [--errors] FILE …`: F1 of sentence boundaries and tokens; tags too for a treebank
 *
 * For sentences:
 *
 * - A CoNLL-U file: `blocks` counts with the paragraphs of the file and with headings and lead-ins as blocks
 *   of their own (see `splitFragments`); `strict` with its paragraphs alone; `stream` with the whole file as
 *   one text.
 * - Any other file: one block a line, with `|` at each boundary; `inner` is the figure to look at.
 *
 * `--errors` lists the boundaries that are missed or false.
 */
const [what, ...rest] = process.argv.slice(2);
const model = readFileSync(new URL('../data/tagger.bin', import.meta.url));
if (what === 'tags') {
  const figures = rest.map((file): [string, object] => [
    file,
    evaluateTags(readFileSync(file, 'utf8'), model),
  ]);
  console.log(JSON.stringify(Object.fromEntries(figures), null, 2));
} else if (what === 'spelling') {
  // The script reads its own arguments.
  process.argv.splice(2, 1);
  await import('./eval/spelling.ts');
} else if (what === 'formats') {
  const { evaluateFormats } = await import('./eval/formats.ts');
  console.log(JSON.stringify(await evaluateFormats(rest[0]!, rest[1]), null, 2));
} else if (what === 'masking') {
  const { evaluateMasking } = await import('./eval/masking.ts');
  const { loadSwedish } = await import('../src/host/language-data.ts');
  const spelling = (await loadSwedish()).spelling([])!;
  const file = rest[0] ?? new URL('../tests/privacy/letters.txt', import.meta.url);
  const figures = evaluateMasking(readFileSync(file, 'utf8'), (word) => spelling.accepts(word));
  console.log(JSON.stringify(figures, null, 2));
} else if (what === 'rules') {
  const { evaluateRules } = await import('./eval/rules.ts');
  console.log(JSON.stringify(await evaluateRules(rest[0] ?? '.', rest[1]), null, 2));
} else if (what === 'scores') {
  const { evaluateTextScores } = await import('./eval/text-scores.ts');
  console.log(JSON.stringify(await evaluateTextScores(rest[0] ?? '.', rest.slice(1)), null, 2));
} else if (what === 'marks') {
  const { evaluateMarks } = await import('./eval/marks.ts');
  console.log(JSON.stringify(await evaluateMarks(rest[0] ?? '.', rest[1] ?? '.', rest[2]), null, 2));
} else if (what === 'terms') {
  const { evaluateTerms } = await import('./eval/terms.ts');
  const report = evaluateTerms(join(rest[0] ?? '.', 'lexicon/terms.tsv'));
  console.log(JSON.stringify(report, null, 2));
  if (report.unjudged.length + report.entries.incomplete.length > 0) process.exitCode = 1;
} else {
  evaluateSentences(process.argv.slice(2));
}

function evaluateSentences(args: readonly string[]): void {
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
          tags: evaluateTags(source, model),
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
}
