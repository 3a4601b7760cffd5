import type { CommanderError } from 'commander';
import { UsageError } from './usage-error.ts';

/** Turns what the parser cannot understand into plain words. Undefined for help and version, which are no errors. */
export function commandLineFault(error: CommanderError): UsageError | undefined {
  const named = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?([^,?)]+)/u.exec(error.message)?.[1];
  // The parser also looks among the options of the other commands.
  const isElsewhere = near === named;
  const hint =
    near === undefined || isElsewhere
      ? { sv: '', en: '' }
      : { sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?` };
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
    case 'commander.help':
      return undefined;
    case 'commander.unknownOption':
      return new UsageError({
        sv: isElsewhere
          ? `Valet ${named} finns inte för det här kommandot.`
          : `Valet ${named} finns inte.${hint.sv}`,
        en: isElsewhere ? `This command has no option ${named}.` : `There is no option ${named}.${hint.en}`,
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
