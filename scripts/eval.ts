import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

/**
 * `npm run eval -- WHAT …`: measures a part of the checker and prints JSON; `npm run eval -- --help` lists what there is.
 *
 * Material to measure on is no part of the project. It lies in the folder that `KLARSPRAK_MATERIAL` names, else in
 * `shared` beside the project, and any folder can be named instead.
 */
const material = process.env.KLARSPRAK_MATERIAL ?? fileURLToPath(new URL('../../shared', import.meta.url));

const program = new Command('npm run eval --')
  .description('Measures a part of the checker and prints JSON.')
  .showHelpAfterError();

function print(figures: object): void {
  console.log(JSON.stringify(figures, null, 2));
}

/** The folder or file that was named; what is not there would be measured as empty. */
function there(path: string): string {
  if (!existsSync(path)) {
    program.error(
      `${path} does not exist. Name a folder with texts, or set KLARSPRAK_MATERIAL to one with material.`,
      { exitCode: 2 },
    );
  }
  return path;
}

program
  .command('sentences', { isDefault: true })
  .description(
    'F1 of sentence boundaries and tokens; tags too for a treebank. The word may be left out: eval -- FILE',
  )
  .argument('<files...>', 'CoNLL-U, or texts with a block a line and | at each boundary')
  .option('--errors', 'list the boundaries that are missed or false')
  .action(async (files: string[], { errors }: { errors?: true }) => {
    const { evaluateSentences } = await import('./eval/sentences.ts');
    print(evaluateSentences(files, errors === true));
  });

program
  .command('tags')
  .description('part-of-speech tags and what follows from them')
  .argument('<files...>', 'CoNLL-U')
  .option('--model <file>', 'another model than the one of the project')
  .action(async (files: string[], { model: file }: { model?: string }) => {
    const { evaluateTags } = await import('./eval/tags.ts');
    const model = file === undefined ? undefined : readFileSync(there(file));
    print(
      Object.fromEntries(files.map((file) => [file, evaluateTags(readFileSync(there(file), 'utf8'), model)])),
    );
  });

program
  .command('spelling')
  .description('false alarms, missed words, suggestions')
  .option('--material <folder>', 'with treebank/, texts/, spelling/ and lexicon/', material)
  .option('--native <program>', 'native Hunspell to compare with')
  .option('--list', 'show what was marked or missed')
  .action(async (options: { material: string; native?: string; list?: true }) => {
    const { evaluateSpelling } = await import('./eval/spelling.ts');
    print(evaluateSpelling({ ...options, material: there(options.material) }));
  });

program
  .command('rules')
  .description('hits of rules per 1,000 words, by kind of text; of one rule also its hits, to be read by eye')
  .argument('[folder]', 'texts', join(material, 'texts'))
  .argument('[rule]', 'the id of a rule')
  .action(async (folder: string, rule: string | undefined) => {
    const { evaluateRules } = await import('./eval/rules.ts');
    print(await evaluateRules(there(folder), rule));
  });

program
  .command('scores')
  .description('how the score tells plain texts from heavy ones')
  .argument('<pages>', 'a folder of pages with INDEX.tsv')
  .argument('[pairs...]', 'folders of heavy texts and their plain rewritings')
  .action(async (pages: string, pairs: string[]) => {
    const { evaluateTextScores } = await import('./eval/text-scores.ts');
    print(await evaluateTextScores(there(pages), pairs.map(there)));
  });

program
  .command('marks')
  .description('what an editor’s marks and the findings share')
  .argument('<texts>', 'a folder of NN.txt')
  .argument('<judgements>', 'a folder of NN.jsonl')
  .argument('[show]', 'untouched, missed, vain or rules')
  .action(async (texts: string, judgements: string, show: string | undefined) => {
    const { evaluateMarks } = await import('./eval/marks.ts');
    print(await evaluateMarks(there(texts), there(judgements), show));
  });

program
  .command('terms')
  .description('rows of lexicon/terms.tsv that nobody has judged; exit 1 if there are any')
  .argument('[folder]', 'material', material)
  .action(async (folder: string) => {
    const { evaluateTerms } = await import('./eval/terms.ts');
    const report = evaluateTerms(there(join(folder, 'lexicon/terms.tsv')));
    print(report);
    if (report.unjudged.length + report.entries.incomplete.length > 0) process.exitCode = 1;
  });

program
  .command('formats')
  .description('the same words and findings from LibreOffice’s docx, odt, rtf and pdf of each text')
  .argument('<folder>', 'texts')
  .argument('[kept]', 'a folder to keep its files in')
  .action(async (folder: string, kept: string | undefined) => {
    const { evaluateFormats } = await import('./eval/formats.ts');
    print(await evaluateFormats(there(folder), kept));
  });

program
  .command('masking')
  .description('what --mask hides of personal data that letters mark, and what it hides in vain')
  .argument(
    '[file]',
    'marked letters',
    fileURLToPath(new URL('../tests/privacy/letters.txt', import.meta.url)),
  )
  .action(async (file: string) => {
    const { evaluateMasking } = await import('./eval/masking.ts');
    const { loadSwedish } = await import('../src/host/language-data.ts');
    const spelling = (await loadSwedish()).spelling([])!;
    print(evaluateMasking(readFileSync(there(file), 'utf8'), (word) => spelling.accepts(word)));
  });

await program.parseAsync();
