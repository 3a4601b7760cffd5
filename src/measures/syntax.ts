import type { Swedish } from '../swedish/swedish.ts';
import {
  addCounts,
  emptyCounts,
  nominalisations,
  nominalRatio,
  passiveShare,
  simpleNominalRatio,
} from '../swedish/syntax/index.ts';
import type { Sentence } from '../swedish/types.ts';
import type { Measures } from './types.ts';

/** The measures that need part-of-speech tags. */
export type SyntaxResults = Pick<
  Measures,
  | 'nominalRatio'
  | 'nominalRatioSimple'
  | 'passiveShare'
  | 'nominalisationsPer100Words'
  | 'subordinateClausesPerSentence'
  | 'meanWordsBeforeMainVerb'
>;

const none: SyntaxResults = {
  nominalRatio: null,
  nominalRatioSimple: null,
  passiveShare: null,
  nominalisationsPer100Words: null,
  subordinateClausesPerSentence: null,
  meanWordsBeforeMainVerb: null,
};

const counted = Object.keys(emptyCounts()) as (keyof ReturnType<typeof emptyCounts>)[];

/** Sums over the sentences that count, so that a text is read once. */
export class SyntaxMeasures {
  readonly #swedish: Swedish | undefined;
  readonly #counts = emptyCounts();
  #sentences = 0;
  #nominalisations = 0;
  #clauses = 0;
  #withMainVerb = 0;
  #wordsBefore = 0;

  constructor(swedish: Swedish | undefined) {
    this.#swedish = swedish?.has('tagger') ? swedish : undefined;
  }

  add(sentence: Sentence): void {
    const tagged = this.#swedish?.tagged(sentence);
    const reading = this.#swedish?.clauses(sentence);
    if (tagged === undefined || reading === undefined) return;
    this.#sentences++;
    addCounts(this.#counts, tagged);
    this.#nominalisations += nominalisations(tagged).length;
    this.#clauses += reading.clauses.length;
    if (reading.wordsBefore < 0) return;
    this.#withMainVerb++;
    this.#wordsBefore += reading.wordsBefore;
  }

  /** Adds the sums of other sentences. */
  merge(other: SyntaxMeasures): void {
    const counts = other.#counts;
    for (const name of counted) this.#counts[name] += counts[name];
    this.#sentences += other.#sentences;
    this.#nominalisations += other.#nominalisations;
    this.#clauses += other.#clauses;
    this.#withMainVerb += other.#withMainVerb;
    this.#wordsBefore += other.#wordsBefore;
  }

  results(words: number): SyntaxResults {
    if (this.#sentences === 0) return none;
    return {
      nominalRatio: nominalRatio(this.#counts),
      nominalRatioSimple: simpleNominalRatio(this.#counts),
      passiveShare: passiveShare(this.#counts),
      nominalisationsPer100Words: words === 0 ? null : (100 * this.#nominalisations) / words,
      subordinateClausesPerSentence: this.#clauses / this.#sentences,
      meanWordsBeforeMainVerb: this.#withMainVerb === 0 ? null : this.#wordsBefore / this.#withMainVerb,
    };
  }
}
