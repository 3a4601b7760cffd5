import type { Localised } from '../base/localised.ts';
import { detach } from '../source/detach.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { Cue, GuessedType } from './cues.ts';
import type { DocumentType } from './document-types.ts';
import { lineCues } from './line-cues.ts';
import { shapeCues } from './shape-cues.ts';
import { viewedParts, viewText } from './view.ts';

/** A guess at the type of a text. */
export interface TypeGuess {
  /** `text` when no type is likely enough. */
  type: DocumentType;
  /** 0–1: how likely the most likely type is beside the others and beside being no known type. */
  confidence: number;
  /** What speaks for the most likely type, weightiest first. */
  reasons: Localised[];
}

/**
 * How likely a type must be to be named. High, because rules speak as surely of a guessed type as of a named
 * one: a text of no known type loses only the advice that its type would have brought.
 */
export const guessThreshold = 0.8;

/** A text that is surely one of these may be either: what is asked of the likelier holds for both. */
const correspondence: ReadonlySet<GuessedType> = new Set(['brev', 'e-post']);

/** The score of `text`: two signs of a type make it likelier than none; one does not. */
const untypedScore = 2.5;

/** The guess at one text, from one reading of it to the next: it holds while what it was made of is the same. */
export class GuessMemory {
  #parts: readonly unknown[] = [];
  #guess: TypeGuess | undefined;

  /** What `guessDocumentType` says, sooner. */
  take(document: AnalysedDocument, path?: string): TypeGuess {
    const parts = viewedParts(document, path ?? '');
    const isSame = parts.length === this.#parts.length && parts.every((part, at) => part === this.#parts[at]);
    if (this.#guess === undefined || !isSame) {
      this.#guess = guessDocumentType(document, path);
      this.#parts = parts.map((part) => (typeof part === 'string' ? detach(part) : part));
    }
    return this.#guess;
  }
}

/**
 * Guesses what type of document a text is, from its beginning and end and from its path. Each cue that is
 * found adds its weight to the score of its type; the scores are log-odds, so that
 * `confidence = exp(best) / Σ exp(score)` over all types and `text`.
 *
 * @param path Path of the text, in any form; only its last folder and file name count.
 */
export function guessDocumentType(document: AnalysedDocument, path?: string): TypeGuess {
  const view = viewText(document, path ?? '');
  const found: Cue[] = [...lineCues(view), ...shapeCues.filter((cue) => cue.found(view))];
  const outweighed = new Set(found.flatMap(({ outweighs = [] }) => outweighs));
  const scores = new Map<GuessedType, number>();
  for (const { type, weight } of found)
    if (!outweighed.has(type)) scores.set(type, (scores.get(type) ?? 0) + weight);
  let best: GuessedType | undefined;
  let sum = Math.exp(untypedScore);
  for (const [type, score] of scores) {
    sum += Math.exp(score);
    if (best === undefined || score > scores.get(best)!) best = type;
  }
  if (best === undefined) return { type: 'text', confidence: 0, reasons: [] };
  const shareOf = (type: GuessedType) => Math.exp(scores.get(type) ?? Number.NEGATIVE_INFINITY) / sum;
  const confidence = shareOf(best);
  const likely = correspondence.has(best)
    ? [...correspondence].reduce((all, type) => all + shareOf(type), 0)
    : confidence;
  const reasons = found.filter(({ type }) => type === best).sort((one, other) => other.weight - one.weight);
  return {
    type: likely >= guessThreshold ? best : 'text',
    confidence,
    reasons: reasons.map(({ reason }) => reason),
  };
}
