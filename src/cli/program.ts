import { Argument, Command, type CommanderError, Help, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import type { FailLimit } from '../config/types.ts';
import type { DocumentType } from '../document-types.ts';
import { wrapWords } from '../output/text-width.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { OutputRequest } from './check-arguments.ts';
import type { CliIo, ColorChoice } from './io.ts';
import {
  choiceOption,
  documentTypeOption,
  failOnOption,
  jobsOption,
  maxWarningsOption,
  outputOption,
  rateOption,
  ruleOption,
  type Shell,
  shellArgument,
  sitemapOption,
} from './option-values.ts';
import { addReportCommands, type ReviewOptions, tableOption, withReviewOptions } from './report-program.ts';
import { type CliTexts, cliTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

interface GlobalOptions {
  lang?: MessageLanguage;
  color: ColorChoice | false;
}

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

interface InitOptions {
  type?: DocumentType;
  failOn?: FailLimit;
  baseline?: string;
  lix?: boolean;
  yes?: boolean;
}

interface AnnotateOptions extends ReviewOptions {
  output: string;
  suggest?: boolean;
}

/**
 * Makes the command line. Engine and outputs are loaded by the command that needs them, so that help and
 * version answer at once.
 *
 * @param finish Takes the exit code of the command that ran.
 */
export function createProgram(io: CliIo, language: MessageLanguage, finish: (code: number) => void): Command {
  const texts = cliTexts[language];
  const { placeholders: p, options: o } = texts;
  const program = new Command('klarsprak');
  const width = () => Math.min(io.columns ?? 80, 100);
  program
    .description(texts.description)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are thrown and told in plain words by `commandLineFault`.
      outputError: () => {},
      getOutHelpWidth: width,
      getErrHelpWidth: width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 20,
      styleTitle: (title) => texts.headings[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
      commandUsage: (command) => new Help().commandUsage(command).replace('[options]', texts.anyOptions),
      optionDescription: (option) => optionDescription(option, texts),
      // The texts name the choices themselves, in the language of the help.
      argumentDescription: (argument) => argument.description,
    })
    .helpOption('-h, --help', texts.help)
    .helpCommand(`help [${p.command}]`, texts.helpCommand)
    .version(packageFile.version, '-V, --version', texts.version)
    .addOption(choiceOption(`--lang <${p.language}>`, o.lang, ['sv', 'en']).default(undefined, 'sv'))
    .addOption(choiceOption(`--color <${p.when}>`, o.color, ['auto', 'always', 'never']).default('auto'))
    .option('--no-color', o.noColor);

  const globals = (): { lang?: MessageLanguage; color: ColorChoice } => {
    const { color, ...rest } = program.opts<GlobalOptions>();
    return { ...rest, color: color === false ? 'never' : color };
  };

  const check = program
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
    .option(`--baseline <${p.file}>`, o.baseline)
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
    .option(`--state <${p.file}>`, o.state)
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
            ...(typeof config === 'string' || config === false ? { config } : {}),
          },
          io,
        ),
      );
    });

  program
    .command('stream')
    .description(texts.commands.stream)
    .option(`-c, --config <${p.file}>`, o.config)
    .option('--no-config', o.noConfig)
    .addOption(new Option(`--jobs <${p.count}>`, o.jobs).argParser(jobsOption).default(1, '1'))
    .action(async ({ config, jobs }: { config?: string | boolean; jobs: number }) => {
      const { streamCommand } = await import('./stream.ts');
      const only = typeof config === 'string' || config === false ? { config } : {};
      finish(await streamCommand({ ...globals(), ...only, jobs }, io));
    });

  program
    .command('init')
    .description(texts.commands.init)
    .addOption(documentTypeOption(`-t, --type <${p.type}>`, o.type))
    .addOption(failOnOption(`--fail-on <${p.level}>`, o.failOn))
    .option(`--baseline <${p.file}>`, o.baseline)
    .option('--lix', o.lix)
    .option('-y, --yes', o.yes)
    .action(async ({ type, yes = false, ...choices }: InitOptions) => {
      const { initCommand } = await import('./init.ts');
      finish(await initCommand({ lang: language, ...choices, documentType: type, yes }, io));
    });

  withReviewOptions(
    program
      .command('annotate')
      .description(texts.commands.annotate)
      .addArgument(new Argument(`<${p.file}>`, texts.arguments.document))
      .requiredOption(`-o, --output <${p.file}>`, o.output)
      .option('--suggest', o.suggest),
    language,
  ).action(async (path: string, options: AnnotateOptions) => {
    const { annotateCommand } = await import('./annotate.ts');
    const { config, suggest = false, ...rest } = options;
    finish(
      await annotateCommand(
        {
          ...rest,
          ...globals(),
          path,
          suggest,
          ...(typeof config === 'string' || config === false ? { config } : {}),
        },
        io,
      ),
    );
  });

  addReportCommands(program, io, language, globals, finish);

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

  program
    .command('completion')
    .description(texts.commands.completion)
    .addArgument(shellArgument(`<${p.shell}>`, texts.arguments.shell))
    .action(async (shell: Shell) => {
      const { completionCommand } = await import('./completion.ts');
      finish(completionCommand({ shell, program, lang: language }, io));
    });

  program
    .command('server')
    .description(texts.commands.server)
    .option('--stdio', o.stdio)
    // Clients add what their library is used to, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      const { serve } = await import('../server/main.ts');
      serve();
    });

  for (const command of program.commands) command.helpOption('-h, --help', texts.help);
  // Most people need one command only, so its options stand in the first help they see.
  program.usage(`[${p.command}] <${p.paths}>`);
  program.configureHelp({
    ...program.configureHelp(),
    visibleOptions: (command) => {
      const own = [...command.options];
      const help = new Option('-h, --help', texts.help);
      return command === program ? [...check.options, ...own, help] : [...own, help];
    },
  });
  const exampleWidth = Math.max(...texts.examples.map(([command]) => command.length));
  const examples = texts.examples.map(([command, what]) => `  ${command.padEnd(exampleWidth)}  ${what}`);
  const exitCodes = wrapWords(texts.exitCodes, width()).join('\n');
  program.addHelpText('after', `\n${texts.examplesHeading}\n${examples.join('\n')}\n\n${exitCodes}`);
  return program;
}

function optionDescription(option: Option, texts: CliTexts): string {
  const value = option.defaultValueDescription ?? option.defaultValue;
  return typeof value === 'string' && value !== '' && (option.required || option.optional)
    ? `${option.description} ${texts.default(value)}`
    : option.description;
}

/** Turns what the parser cannot understand into plain words. Undefined for help and version, which are no errors. */
export function commandLineFault(error: CommanderError): UsageError | undefined {
  const named = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?([^,?)]+)/u.exec(error.message)?.[1];
  const hint =
    near === undefined ? { sv: '', en: '' } : { sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?` };
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
    case 'commander.help':
      return undefined;
    case 'commander.unknownOption':
      return new UsageError({
        sv: `Valet ${named} finns inte.${hint.sv}`,
        en: `There is no option ${named}.${hint.en}`,
      });
    case 'commander.optionMissingArgument':
      return new UsageError({
        sv: `Valet ${named} behöver ett värde.`,
        en: `The option ${named} needs a value.`,
      });
    case 'commander.missingMandatoryOptionValue':
      return new UsageError({
        sv: `Kommandot behöver valet ${named}.`,
        en: `The command needs the option ${named}.`,
      });
    case 'commander.missingArgument':
      return new UsageError({
        sv: `Efter kommandot saknas: ${named}.`,
        en: `Missing after the command: ${named}.`,
      });
    case 'commander.excessArguments':
      return new UsageError({
        sv: 'Det står för mycket på raden: kommandot tar inte så många namn.',
        en: 'There is too much on the line: the command does not take that many names.',
      });
    case 'commander.unknownCommand':
      return new UsageError({
        sv: `Kommandot ${named} finns inte.${hint.sv}`,
        en: `There is no command ${named}.${hint.en}`,
      });
    default:
      return new UsageError({ sv: error.message, en: error.message });
  }
}
