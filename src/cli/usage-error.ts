import type { Localised } from '../rules/types.ts';

/** Something on the command line that cannot be understood. Ends the run with exit code 2. */
export class UsageError extends Error {
  readonly messages: Localised;

  constructor(messages: Localised) {
    super(messages.en);
    this.name = 'UsageError';
    this.messages = messages;
  }
}
