import { Argument } from 'commander';
import type { CommandContext } from './command-context.ts';
import { helpTexts } from './help-texts.ts';
import { choiceOption } from './option-values.ts';

/** Adds the commands that show what the program knows: of a text, of words, of its rules. */
export function addLookupCommands({ program, io, language, globals, finish }: CommandContext): void {
  const texts = helpTexts[language];
  const { placeholders: p, options: o } = texts;

  program
    .command('inspect')
    .description(texts.commands.inspect)
    .addArgument(new Argument(`<${p.file}>`, texts.arguments.file))
    .addOption(
      choiceOption(`-f, --format <${p.format}>`, o.inspectFormat, ['text', 'json', 'conllu']).default('text'),
    )
    .option(`--stdin-filename <${p.name}>`, o.stdinFilename)
    .action(async (path: string, options: { format: 'text' | 'json' | 'conllu'; stdinFilename?: string }) => {
      const { inspectCommand } = await import('./inspect.ts');
      finish(await inspectCommand({ lang: language, ...options, ...globals(), path }, io));
    });

  program
    .command('words')
    .description(texts.commands.words)
    .addArgument(new Argument(`[${p.words}...]`, texts.arguments.words))
    .action(async (words: string[]) => {
      const { wordsCommand } = await import('./words.ts');
      finish(await wordsCommand({ lang: language, ...globals(), words }, io));
    });

  program
    .command('rules')
    .description(texts.commands.rules)
    .addOption(choiceOption(`-f, --format <${p.format}>`, o.rulesFormat, ['text', 'json']).default('text'))
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { rulesCommand } = await import('./rules.ts');
      finish(rulesCommand({ format, lang: language }, io));
    });

  program
    .command('explain')
    .description(texts.commands.explain)
    .addArgument(new Argument(`<${p.rule}>`, texts.arguments.rule))
    .action(async (rule: string) => {
      const { explainCommand } = await import('./rules.ts');
      finish(explainCommand({ rule, lang: language }, io));
    });
}
