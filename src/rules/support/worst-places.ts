import { isCounted } from '../../measures/counting.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../../swedish/types.ts';
import type { Localised, RuleOption } from '../types.ts';

/** The option of rules that judge a rate: how long a text must be, in words. */
export const fewestWords: RuleOption = {
  default: 100,
  minimum: 20,
  maximum: 10_000,
  description: {
    sv: 'Kortare texter bedöms inte, i ord.',
    en: 'Shorter texts are not judged, in words.',
  },
};

/** A place in a sentence that a rate over the text comes from. Offsets into the block's text. */
export interface Place {
  start: number;
  end: number;
  /** The more, the worse. */
  weight: number;
  data: Record<string, string | number>;
}

/** Most places that a rule shows of what it says of the whole text. */
const mostPlaces = 3;

/**
 * The worst places of a text, in text order: at most three, among the sentences that the measures count.
 * `look` weighs a sentence, which is one of its block's by its index, undefined when it holds nothing to show.
 */
export function worstPlaces(
  document: AnalysedDocument,
  look: (sentence: Sentence, sentences: readonly Sentence[], index: number) => Place | undefined,
): (Place & { block: AnalysedBlock })[] {
  const worst: (Place & { block: AnalysedBlock })[] = [];
  for (const block of document.blocks) {
    if (block.within !== undefined) continue;
    const { sentences } = block;
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      if (!isCounted(sentence, block)) continue;
      const place = look(sentence, sentences, index);
      if (place === undefined) continue;
      const at = worst.findIndex(({ weight }) => weight < place.weight);
      if (at < 0 && worst.length >= mostPlaces) continue;
      worst.splice(at < 0 ? worst.length : at, 0, { ...place, block });
      if (worst.length > mostPlaces) worst.pop();
    }
  }
  return worst.sort((one, other) => one.block.index - other.block.index || one.start - other.start);
}

/** Tokens between two words that one mark holds. */
const mostBetween = 3;

/** The first and the last of the longest run of places, in order, that stand close to one another. */
export function closestRun(places: readonly number[]): { first: number; last: number } {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (let at = 1; at < places.length; at++) {
    if (places[at]! - places[at - 1]! - 1 > mostBetween) from = at;
    if (at - from > best.to - best.from) best = { from, to: at };
  }
  return { first: places[best.from]!, last: places[best.to]! };
}

/** A figure of one decimal as it is written in each language: *4,2* and *4.2*. */
export function oneDecimal(value: number): Localised {
  const en = value.toFixed(1);
  return { sv: en.replace('.', ','), en };
}

/** Most words that a message lists. */
const mostListed = 8;

/** Words as a message lists them: all, or the first few. */
export function listWords(words: readonly string[]): string {
  return words.length <= mostListed ? words.join(', ') : `${words.slice(0, mostListed).join(', ')} …`;
}
