import type { Localised } from '../base/localised.ts';

/** Why bytes could not be read as a text. */
export type SourceErrorCode = 'binary' | 'encoding' | 'damaged' | 'encrypted' | 'too-large' | 'no-text';

/** Thrown when bytes are no text that can be read. `message` is Swedish, `messageEn` English. */
export class SourceError extends Error {
  /** Why. */
  readonly code: SourceErrorCode;
  /** The message in English. */
  readonly messageEn: string;

  /** @internal */
  constructor(code: SourceErrorCode, messages: Localised) {
    super(messages.sv);
    this.name = 'SourceError';
    this.code = code;
    this.messageEn = messages.en;
  }
}
