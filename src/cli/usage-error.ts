import { LocalisedError } from '../base/localised-error.ts';
import type { Localised } from '../rules/types.ts';

/** Something on the command line that cannot be understood. Ends the run with exit code 2. */
export class UsageError extends LocalisedError {
  constructor(messages: Localised) {
    super('UsageError', messages);
  }
}
