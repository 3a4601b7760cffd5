import type { Argument, Command, Option } from 'commander';
import { ruleLevels } from '../../rules/severity.ts';

/** What can stand at a place of the command line: one of some words, the name of a file or folder, or anything. */
export type Value = readonly string[] | 'file' | 'folder' | 'any';

export interface OptionWords {
  /** As they are written, the short one first: `['-t', '--type']`. */
  flags: readonly string[];
  /** What follows it; undefined for a switch. */
  value?: Value;
  repeatable: boolean;
  description: string;
}

export interface CommandWords {
  name: string;
  description: string;
  options: readonly OptionWords[];
  /** What the command is given beside options. */
  argument?: Value;
}

export interface ProgramWords {
  commands: readonly CommandWords[];
  /** The command that is meant when none is named. */
  usual: CommandWords;
  /** Options with a value that may stand before the command. */
  valuesBefore: readonly string[];
  /** Levels that may follow the name of a rule and a colon. */
  levels: readonly string[];
}

/** Words that only the caller knows: placeholders are in the language of the help. */
export interface Known {
  filePlaceholders: ReadonlySet<string>;
  folderPlaceholders: ReadonlySet<string>;
  rulePlaceholder: string;
  ruleIds: readonly string[];
}

/** Reads from a program what can be written after its name. */
export function wordsOf(program: Command, known: Known): ProgramWords {
  const help = program.createHelp();
  const names = help.visibleCommands(program).map((command) => command.name());
  const commands = help.visibleCommands(program).map((command): CommandWords => {
    const own = help.visibleOptions(command);
    const given = command.registeredArguments.at(-1);
    const argument =
      command.name() === 'help'
        ? names.filter((name) => name !== 'help')
        : given && valueOfArgument(given, known);
    return {
      name: command.name(),
      description: command.description(),
      options: [...own, ...program.options].map((option) => wordsOfOption(option, known)),
      ...(argument === undefined ? {} : { argument }),
    };
  });
  return {
    commands,
    usual: commands.find(({ name }) => name === 'check')!,
    valuesBefore: program.options.filter(takesValue).flatMap(flagsOf),
    levels: ruleLevels,
  };
}

function wordsOfOption(option: Option, known: Known): OptionWords {
  const value = takesValue(option) ? valueOfOption(option, known) : undefined;
  return {
    flags: flagsOf(option),
    ...(value === undefined ? {} : { value }),
    // Options that can be repeated collect what they are given.
    repeatable: Array.isArray(option.defaultValue) || option.long === '--format',
    description: option.description.split(/[;:(]/u)[0]!.trim(),
  };
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined && flag !== null);
}

function valueOfOption(option: Option, known: Known): Value {
  if (option.argChoices !== undefined) return option.argChoices;
  if (option.long === '--rule') return known.ruleIds.map((id) => `${id}:`);
  return valueNamed(/<([^<>]+)>/u.exec(option.flags)?.[1] ?? '', known);
}

function valueOfArgument(argument: Argument, known: Known): Value {
  return argument.argChoices ?? valueNamed(argument.name(), known);
}

function valueNamed(placeholder: string, known: Known): Value {
  if (placeholder === known.rulePlaceholder) return known.ruleIds;
  if (known.folderPlaceholders.has(placeholder)) return 'folder';
  return known.filePlaceholders.has(placeholder) ? 'file' : 'any';
}
