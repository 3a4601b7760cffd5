import { type Command, CommanderError } from 'commander';
import { didYouMean } from '../base/nearest.ts';
import { HostError } from '../host/errors.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { commandLineFault } from './command-line-fault.ts';
import { type CliIo, usesColor } from './io.ts';
import { Notices } from './notices.ts';
import { createProgram } from './program.ts';
import { bothTexts, runTexts } from './run-texts.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs the command line and returns its exit code: 0 clean, 1 findings at or above the limit, 2 usage or
 * internal error. Never throws and never ends the process.
 *
 * @param argv What follows the program's name.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  const language = languageOf(argv);
  let code = 0;
  let command: string | undefined;
  try {
    const program = createProgram(io, language, (exitCode) => {
      code = exitCode;
    });
    command = commandOf(argv, program);
    checkHelpCommand(argv, program);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const fault = error instanceof CommanderError ? commandLineFault(error) : error;
    if (fault === undefined) return 0;
    const notices = new Notices(io, language, usesColor('auto', io, 'stderr'));
    if (fault instanceof UsageError) {
      const { sv, en } = fault.messages;
      const help = bothTexts((texts) => texts.seeHelp(command));
      notices.fail({ message: { sv: `${sv} ${help.sv}`, en: `${en} ${help.en}` } });
    } else if (fault instanceof HostError) {
      notices.fail({ message: fault.messages });
    } else {
      const reason = fault instanceof Error ? fault.message : String(fault);
      notices.note(runTexts[language].internalError(reason));
      if (io.env.KLARSPRAK_DEBUG && fault instanceof Error) io.stderr.write(`${fault.stack}\n`);
    }
    return 2;
  }
}

/** The language asked for, found before the command line is read, so that its faults are told in it. */
function languageOf(argv: readonly string[]): MessageLanguage {
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    const value = argument === '--lang' ? argv[index + 1] : /^--lang=(.*)$/u.exec(argument)?.[1];
    if (value?.toLowerCase() === 'en') return 'en';
  }
  return 'sv';
}

/** The command that is named, whose help says more than that of the program. */
function commandOf(argv: readonly string[], { commands }: Command): string | undefined {
  const first = argv.find((argument, index) => !argument.startsWith('-') && !isGlobal(argv[index - 1]));
  return commands.find((command) => command.name() === first)?.name();
}

/** The options of the program itself that a value follows. */
function isGlobal(argument: string | undefined): boolean {
  return argument === '--lang' || argument === '--color';
}

/** Commander shows the help of the program when there is no command of that name. Throws a `UsageError`. */
function checkHelpCommand([first, name]: readonly string[], { commands }: Command): void {
  if (first !== 'help' || name === undefined || name.startsWith('-') || name === 'help') return;
  const names = commands.map((command) => command.name());
  if (names.includes(name)) return;
  const hint = didYouMean(name, names);
  throw new UsageError({
    sv: `Kommandot ${name} finns inte.${hint.sv}`,
    en: `There is no command ${name}.${hint.en}`,
  });
}
