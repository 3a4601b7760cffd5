import type { Localised } from '../base/localised.ts';
import type { DocumentType } from './document-types.ts';
import type { TextView } from './view.ts';

/** A type that the guess can name. */
export type GuessedType = Exclude<DocumentType, 'text'>;

/**
 * Something that speaks for a type. `weight` is in nats: a cue of 1 makes its type e (2.7) times as likely
 * beside every other. The weights were set by hand from what the handbooks say that the types contain, and
 * tried on the invented texts in `tests/document-type` and on public pages; they are round on purpose.
 */
export interface Cue {
  type: GuessedType;
  weight: number;
  /** What was seen, as the end of *The text has …*. */
  reason: Localised;
  /**
   * Types whose signs say nothing beside this cue, so that they count no more: a letterhead and a farewell beside a
   * decision.
   */
  outweighs?: readonly GuessedType[];
}

/** A cue that is seen in counts and shapes, not in one phrase. */
export interface ShapeCue extends Cue {
  found(view: TextView): boolean;
}
