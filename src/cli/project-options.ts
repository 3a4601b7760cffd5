import { knownRules } from '../host/known-rules.ts';
import { readPersonalWords } from '../host/personal-words.ts';
import type { ProjectOptions } from '../host/project.ts';
import { type CheckArguments, settingsOf } from './check-arguments.ts';
import type { CliIo } from './io.ts';

/** What the arguments say of how texts are checked, the same for every command. Throws a `UsageError`. */
export async function projectOptionsOf(
  given: Parameters<typeof settingsOf>[0] & Pick<CheckArguments, 'config'>,
  io: CliIo,
): Promise<Omit<ProjectOptions, 'rules'>> {
  return {
    cwd: io.cwd,
    commandLine: settingsOf(given, knownRules()),
    // Without a configuration a run must say the same on every machine.
    personalWords: given.config === false ? [] : await readPersonalWords(io.env),
    ...(given.config === undefined ? {} : { only: given.config }),
  };
}
