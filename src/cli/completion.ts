import type { Command } from 'commander';
import { ruleList } from '../engine/index.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import { wordsOf } from './completion/words.ts';
import { zshScript } from './completion/zsh.ts';
import { helpTexts } from './help-texts.ts';
import type { CliIo } from './io.ts';
import type { Shell } from './option-values.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<Shell, unknown>;

/**
 * Writes the script with which a shell completes the program's command line. Returns the exit code. The script
 * holds all words, so that no program has to be started while somebody types.
 */
export function completionCommand(
  given: { shell: Shell; program: Command; lang: MessageLanguage },
  io: CliIo,
): number {
  const { placeholders } = helpTexts[given.lang];
  const words = wordsOf(given.program, {
    filePlaceholders: new Set([
      placeholders.file,
      placeholders.paths,
      placeholders.before,
      placeholders.after,
    ]),
    folderPlaceholders: new Set([placeholders.folder]),
    rulePlaceholder: placeholders.rule,
    ruleIds: ruleList().map(({ id }) => id),
  });
  io.stdout.write(scripts[given.shell](words));
  return 0;
}
