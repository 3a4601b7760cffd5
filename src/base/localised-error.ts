import type { Localised } from './localised.ts';

/** An error that says to people, in every language, what is wrong and what to do. `message` is the English. */
export abstract class LocalisedError extends Error {
  readonly messages: Localised;

  /** `name` is that of the class: bundles do not keep it. */
  constructor(name: string, messages: Localised) {
    super(messages.en);
    this.name = name;
    this.messages = messages;
  }
}
