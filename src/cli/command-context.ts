import type { Command } from 'commander';
import type { MessageLanguage } from '../rules/types.ts';
import type { CliIo, ColorChoice } from './io.ts';

/** What the commands of the program are made with. */
export interface CommandContext {
  program: Command;
  io: CliIo;
  /** The language of help and faults. */
  language: MessageLanguage;
  /** The options that stand before or after any command. */
  globals(): { lang?: MessageLanguage; color: ColorChoice };
  /** Takes the exit code of the command that ran. */
  finish(code: number): void;
}

/** The configuration that `--config` and `--no-config` name: a file, or false for none. */
export function configOf(config: string | boolean | undefined): { config?: string | false } {
  return typeof config === 'string' || config === false ? { config } : {};
}
