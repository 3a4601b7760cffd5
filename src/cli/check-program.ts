import { Argument, type Command, Option } from 'commander';
import type { FailLimit } from '../config/types.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { OutputRequest } from './check-arguments.ts';
import { type CommandContext, configOf } from './command-context.ts';
import { helpTexts } from './help-texts.ts';
import {
  documentTypeOption,
  failOnOption,
  jobsOption,
  keptFileOption,
  maxWarningsOption,
  outputOption,
  rateOption,
  ruleOption,
  sitemapOption,
  tableOption,
} from './option-values.ts';

interface CheckOptions {
  type?: DocumentType;
  format?: OutputRequest[];
  config?: string | boolean;
  rule: string[];
  maxWarnings?: number;
  failOn?: FailLimit;
  table?: string;
  stdinFilename?: string;
  baseline?: string;
  updateBaseline?: boolean;
  changedSince?: string;
  quiet?: boolean;
  jobs?: number;
  cache?: boolean;
  cacheLocation: string;
  sitemap: string[];
  allowPrivate?: boolean;
  rate: number;
  state?: string;
}

/** Adds the command that checks texts, which is also what runs when no command is named. */
export function addCheckCommand({ program, io, language, globals, finish }: CommandContext): Command {
  const texts = helpTexts[language];
  const { placeholders: p, options: o } = texts;
  return program
    .command('check', { isDefault: true })
    .description(texts.commands.check)
    .addArgument(new Argument(`[${p.paths}...]`, texts.arguments.paths))
    .addOption(documentTypeOption(`-t, --type <${p.type}>`, o.type))
    .addOption(outputOption(`-f, --format <${p.format}>`, o.format).default(undefined, 'stylish'))
    .option(`-c, --config <${p.file}>`, o.config)
    .option('--no-config', o.noConfig)
    .addOption(ruleOption(language))
    .addOption(new Option(`--max-warnings <${p.count}>`, o.maxWarnings).argParser(maxWarningsOption))
    .addOption(failOnOption(`--fail-on <${p.level}>`, o.failOn).default(undefined, 'warning'))
    .addOption(keptFileOption(`--baseline <${p.file}>`, o.baseline))
    .option('--update-baseline', o.updateBaseline)
    .option(`--changed-since <${p.ref}>`, o.changedSince)
    .addOption(tableOption(language))
    .option(`--stdin-filename <${p.name}>`, o.stdinFilename)
    .addOption(
      new Option(`--jobs <${p.count}>`, o.jobs).argParser(jobsOption).default(undefined, texts.usualJobs),
    )
    .option('--cache', o.cache)
    .option(`--cache-location <${p.folder}>`, o.cacheLocation, '.klarsprak-cache')
    .addOption(new Option(`--sitemap <${p.address}>`, o.sitemap).argParser(sitemapOption).default([], ''))
    .addOption(new Option(`--rate <${p.count}>`, o.rate).argParser(rateOption).default(2, '2'))
    .addOption(keptFileOption(`--state <${p.file}>`, o.state))
    .option('--allow-private', o.allowPrivate)
    .option('-q, --quiet', o.quiet)
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkCommand } = await import('./check.ts');
      const {
        config,
        quiet = false,
        updateBaseline = false,
        cache = false,
        allowPrivate = false,
        format = [{ format: 'stylish' }],
        ...rest
      } = options;
      finish(
        await checkCommand(
          {
            ...rest,
            ...globals(),
            paths,
            commands: program.commands.map((command) => command.name()),
            quiet,
            updateBaseline,
            cache,
            allowPrivate,
            format,
            ...configOf(config),
          },
          io,
        ),
      );
    });
}

/** Adds the command that checks a stream of documents. */
export function addStreamCommand({ program, io, language, globals, finish }: CommandContext): void {
  const texts = helpTexts[language];
  const { placeholders: p, options: o } = texts;
  program
    .command('stream')
    .description(texts.commands.stream)
    .option(`-c, --config <${p.file}>`, o.config)
    .option('--no-config', o.noConfig)
    .addOption(new Option(`--jobs <${p.count}>`, o.jobs).argParser(jobsOption).default(1, '1'))
    .action(async ({ config, jobs }: { config?: string | boolean; jobs: number }) => {
      const { streamCommand } = await import('./stream.ts');
      finish(await streamCommand({ ...globals(), ...configOf(config), jobs }, io));
    });
}
