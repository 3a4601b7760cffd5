import { setFlagsFromString } from 'node:v8';

/**
 * Sets a flag of V8 for the rest of this process. In the command line, what stands for this function also sees to it that
 * V8 goes on taking the code that was stored for it: it is another program to V8 under other flags
 * (`scripts/build/v8-flags.cjs`).
 *
 * @param standard The flag as it is for all programs.
 */
export function setFlag(flag: string, standard: string): void {
  if (flag !== standard) setFlagsFromString(flag);
}
