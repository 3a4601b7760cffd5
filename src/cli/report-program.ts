import { Argument, type Command, Option } from 'commander';
import type { DocumentType } from '../document-type/document-types.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { type CommandContext, configOf } from './command-context.ts';
import { helpTexts } from './help-texts.ts';
import {
  choiceOption,
  documentTypeOption,
  keptFileOption,
  ruleOption,
  tableOption,
} from './option-values.ts';

interface ReviewOptions {
  type?: DocumentType;
  config?: string | boolean;
  rule: string[];
  baseline?: string;
}

type CompareFormat = 'stylish' | 'json' | 'html';

interface CompareOptions extends ReviewOptions {
  mask?: boolean;
  format: CompareFormat;
  output?: string;
}

interface AnnotateOptions extends ReviewOptions {
  output: string;
  suggest?: boolean;
}

interface ReportOptions extends ReviewOptions {
  output: string;
  mask?: boolean;
  notes?: string;
  department?: string;
  history?: string;
  since?: string;
  table?: string;
}

/** The options of every command that checks texts to show them to people. */
function withReviewOptions(command: Command, language: MessageLanguage): Command {
  const { placeholders: p, options: o } = helpTexts[language];
  return command
    .addOption(documentTypeOption(`-t, --type <${p.type}>`, o.type))
    .option(`-c, --config <${p.file}>`, o.config)
    .option('--no-config', o.noConfig)
    .addOption(ruleOption(language))
    .addOption(keptFileOption(`--baseline <${p.file}>`, o.baseline));
}

/** The arguments of a command with the options of `withReviewOptions`. */
function reviewArguments<Options extends ReviewOptions>(
  { config, ...rest }: Options,
  { globals }: CommandContext,
) {
  return { ...rest, ...globals(), ...configOf(config) };
}

/** Adds the command that writes findings into a copy of a document. */
export function addAnnotateCommand(context: CommandContext): void {
  const { program, io, language, finish } = context;
  const { placeholders: p, options: o, arguments: a, commands } = helpTexts[language];
  withReviewOptions(
    program
      .command('annotate')
      .description(commands.annotate)
      .addArgument(new Argument(`<${p.file}>`, a.document))
      .requiredOption(`-o, --output <${p.file}>`, o.output)
      .option('--suggest', o.suggest),
    language,
  ).action(async (path: string, options: AnnotateOptions) => {
    const { annotateCommand } = await import('./annotate.ts');
    const suggest = options.suggest ?? false;
    finish(await annotateCommand({ ...reviewArguments(options, context), path, suggest }, io));
  });
}

/** Adds the command that makes the report for a group of reviewers. */
export function addReportCommand(context: CommandContext): void {
  const { program, io, language, finish } = context;
  const { placeholders: p, options: o, arguments: a, commands } = helpTexts[language];
  withReviewOptions(
    program
      .command('report')
      .description(commands.report)
      .addArgument(new Argument(`[${p.paths}...]`, a.paths))
      .addOption(new Option(`-o, --output <${p.file}>`, o.reportOutput).default('rapport.html'))
      .option('--mask', o.mask)
      .option(`--notes <${p.file}>`, o.notes)
      .option(`--department <${p.name}>`, o.department)
      .addOption(keptFileOption(`--history <${p.file}>`, o.history))
      .option(`--since <${p.day}>`, o.since)
      .addOption(tableOption(language)),
    language,
  ).action(async (paths: string[], options: ReportOptions) => {
    const { reportCommand } = await import('./report.ts');
    finish(
      await reportCommand({ ...reviewArguments(options, context), mask: options.mask ?? false, paths }, io),
    );
  });
}

/** Adds the command that compares two versions of a text. */
export function addCompareCommand(context: CommandContext): void {
  const { program, io, language, finish } = context;
  const { placeholders: p, options: o, arguments: a, commands } = helpTexts[language];
  withReviewOptions(
    program
      .command('compare')
      .description(commands.compare)
      .addArgument(new Argument(`<${p.before}>`, a.before))
      .addArgument(new Argument(`<${p.after}>`, a.after))
      .addOption(
        choiceOption(`-f, --format <${p.format}>`, o.compareFormat, ['stylish', 'json', 'html']).default(
          'stylish',
        ),
      )
      .option('--mask', o.mask)
      .option(`-o, --output <${p.file}>`, o.reportOutput),
    language,
  ).action(async (before: string, after: string, options: CompareOptions) => {
    const { compareCommand } = await import('./compare.ts');
    finish(
      await compareCommand(
        { ...reviewArguments(options, context), mask: options.mask ?? false, before, after },
        io,
      ),
    );
  });
}
