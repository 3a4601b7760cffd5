import type { CommanderError } from 'commander';
import type { Localised } from '../rules/types.ts';
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
  const meant = meantOption(named);
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
    case 'commander.help':
      return undefined;
    case 'commander.unknownOption':
      if (meant !== undefined)
        return new UsageError({
          sv: `Valet ${named} finns inte för det här kommandot. ${meant.sv}`,
          en: `This command has no option ${named}. ${meant.en}`,
        });
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
      return tooMuch(named, error.message);
    case 'commander.unknownCommand':
      return new UsageError({
        sv: `Kommandot ${named} finns inte.${hint.sv}`,
        en: `There is no command ${named}.${hint.en}`,
      });
    default:
      return new UsageError({ sv: error.message, en: error.message });
  }
}

/** What people mean by options of other programs that do not look like any of the program's own. */
function meantOption(named: string): Localised | undefined {
  switch (named) {
    case '-o':
    case '--output':
    case '--out':
      return {
        sv: 'Ska resultatet till en fil? Skriv till exempel --format json:resultat.json, eller gör en rapport: klarsprak report brev.md -o rapport.html',
        en: 'Is the result to go to a file? Write for example --format json:result.json, or make a report: klarsprak report brev.md -o rapport.html',
      };
    case '-v':
      return { sv: 'Menade du -V (versionen)?', en: 'Did you mean -V (the version)?' };
    case '-?':
      return { sv: 'Menade du -h (hjälpen)?', en: 'Did you mean -h (the help)?' };
    default:
      return undefined;
  }
}

/** More names than the command takes: often one with a space in it. */
function tooMuch(command: string, message: string): UsageError {
  if (command === 'rules') {
    return new UsageError({
      sv: 'Det står för mycket på raden: rules visar alla regler. Vill du läsa om en av dem? Skriv till exempel: klarsprak explain lang-mening',
      en: 'There is too much on the line: rules shows all rules. Do you want to read about one? Write for example: klarsprak explain lang-mening',
    });
  }
  const [, takes, got] = /Expected (\d+) arguments? but got (\d+)/u.exec(message) ?? [];
  const count: Localised =
    takes === undefined
      ? { sv: 'kommandot tar inte så många namn', en: 'the command does not take that many names' }
      : {
          sv: `${command} tar ${takes} namn men fick ${got}`,
          en: `${command} takes ${takes} names but got ${got}`,
        };
  return new UsageError({
    sv: `Det står för mycket på raden: ${count.sv}. Har ett namn mellanslag? Sätt citattecken runt det.`,
    en: `There is too much on the line: ${count.en}. Is there a space in a name? Put quotation marks around it.`,
  });
}
