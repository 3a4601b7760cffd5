import type { Localised } from './localised.ts';

/** Something that went wrong beside the text: one problem never stops the rest. */
export interface Problem {
  /** What it is in: the text's path, or a configuration or term file. */
  file?: string;
  /** From 1; absent when the whole file is meant. */
  line?: number;
  /** What is wrong and what to do. */
  message: Localised;
}
