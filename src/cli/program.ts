import { Command, Help, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import type { FailLimit } from '../config/types.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import { wrapWords } from '../output/text-width.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { addCheckCommand, addStreamCommand } from './check-program.ts';
import type { CommandContext } from './command-context.ts';
import { type HelpTexts, helpTexts } from './help-texts.ts';
import type { CliIo, ColorChoice } from './io.ts';
import { addLookupCommands } from './lookup-program.ts';
import {
  choiceOption,
  documentTypeOption,
  failOnOption,
  keptFileOption,
  type Shell,
  shellArgument,
} from './option-values.ts';
import { addAnnotateCommand, addCompareCommand, addReportCommand } from './report-program.ts';

interface GlobalOptions {
  lang?: MessageLanguage;
  color: ColorChoice | false;
}

interface InitOptions {
  type?: DocumentType;
  failOn?: FailLimit;
  baseline?: string;
  lix?: boolean;
  yes?: boolean;
}

/**
 * Makes the command line. Engine and outputs are loaded by the command that needs them, so that help and
 * version answer at once.
 *
 * @param finish Takes the exit code of the command that ran.
 */
export function createProgram(io: CliIo, language: MessageLanguage, finish: (code: number) => void): Command {
  const texts = helpTexts[language];
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

  const context: CommandContext = {
    program,
    io,
    language,
    finish,
    globals() {
      const { color, ...rest } = program.opts<GlobalOptions>();
      return { ...rest, color: color === false ? 'never' : color };
    },
  };

  // In the order in which help shows them.
  const check = addCheckCommand(context);
  addStreamCommand(context);
  addInitCommand(context);
  addAnnotateCommand(context);
  addReportCommand(context);
  addCompareCommand(context);
  addLookupCommands(context);
  addCompletionCommand(context);
  addServerCommand(context);

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

function addInitCommand({ program, io, language, finish }: CommandContext): void {
  const texts = helpTexts[language];
  const { placeholders: p, options: o } = texts;
  program
    .command('init')
    .description(texts.commands.init)
    .addOption(documentTypeOption(`-t, --type <${p.type}>`, o.type))
    .addOption(failOnOption(`--fail-on <${p.level}>`, o.failOn))
    .addOption(keptFileOption(`--baseline <${p.file}>`, o.baseline))
    .option('--lix', o.lix)
    .option('-y, --yes', o.yes)
    .action(async ({ type, yes = false, ...choices }: InitOptions) => {
      const { initCommand } = await import('./init.ts');
      finish(await initCommand({ lang: language, ...choices, documentType: type, yes }, io));
    });
}

function addCompletionCommand({ program, io, language, finish }: CommandContext): void {
  const texts = helpTexts[language];
  program
    .command('completion')
    .description(texts.commands.completion)
    .addArgument(shellArgument(`<${texts.placeholders.shell}>`, texts.arguments.shell))
    .action(async (shell: Shell) => {
      const { completionCommand } = await import('./completion.ts');
      finish(completionCommand({ shell, program, lang: language }, io));
    });
}

function addServerCommand({ program, language }: CommandContext): void {
  const texts = helpTexts[language];
  program
    .command('server')
    .description(texts.commands.server)
    .option('--stdio', texts.options.stdio)
    // Clients add what their library is used to, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      const { serveProcess } = await import('../server/main.ts');
      serveProcess(language);
    });
}

function optionDescription(option: Option, texts: HelpTexts): string {
  const value = option.defaultValueDescription ?? option.defaultValue;
  return typeof value === 'string' && value !== '' && (option.required || option.optional)
    ? `${option.description} ${texts.default(value)}`
    : option.description;
}
