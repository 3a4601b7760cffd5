import { lemmaOf } from './lemmas.ts';
import { type Lexicon, loadLexicon } from './lexicon/lexicon.ts';
import { SpellChecker } from './spelling/index.ts';
import { type ClauseReading, readClauses, type TaggedSentence } from './syntax/index.ts';
import { Tagger } from './tagger/tagger.ts';
import type { Sentence } from './types.ts';

/** The compiled files of `data/`, as a host reads them. */
export interface SwedishData {
  /** `data/lexicon.bin` */
  lexicon?: ArrayBuffer | Uint8Array;
  /** `data/tagger.bin` */
  tagger?: ArrayBuffer | Uint8Array;
}

/**
 * A sentence of a document that has its tags: what the functions of `syntax` read, with its places in the text.
 *
 * @internal
 */
export type PlacedSentence = Sentence & TaggedSentence;

/** Parts of the language layer that need compiled data. */
export type SwedishPart = 'lexicon' | 'tagger';

/**
 * The parts of the Swedish layer that need compiled data: words and tags. The engine is pure and cannot read
 * files, so a host loads the data once and hands this over. Without it the rules that need it do not run.
 */
export class Swedish {
  /** @internal */
  readonly lexicon: Lexicon | undefined;
  readonly #tagger: Tagger | undefined;

  /**
   * Takes the data in use.
   *
   * @throws Error for data that is none of this version's.
   */
  constructor(data: SwedishData) {
    this.lexicon = data.lexicon === undefined ? undefined : loadLexicon(data.lexicon);
    this.#tagger = data.tagger === undefined ? undefined : new Tagger(data.tagger);
  }

  /** True when the data for a part was given. */
  has(part: SwedishPart): boolean {
    return part === 'lexicon' ? this.lexicon !== undefined : this.#tagger !== undefined;
  }

  /**
   * A spelling checker that also takes the given words for right.
   *
   * @internal
   */
  spelling(words: Iterable<string>): SpellChecker | undefined {
    return this.lexicon === undefined ? undefined : new SpellChecker(this.lexicon, { words });
  }

  /**
   * The dictionary form of a word with a tag.
   *
   * @internal
   */
  lemma(form: string, tag: number): string | undefined {
    const tagger = this.#tagger;
    if (tagger === undefined || this.lexicon === undefined) return tagger?.lemma(form, tag);
    return lemmaOf(this.lexicon, (word, own) => tagger.lemma(word, own), form, tag);
  }

  /**
   * Tags of a sentence, one a token, made the first time that a rule or measure asks.
   *
   * @internal
   */
  tags(sentence: Sentence): Uint8Array | undefined {
    if (this.#tagger === undefined) return undefined;
    sentence.tags ??= this.#tagger.tag(sentence.tokens);
    return sentence.tags;
  }

  /**
   * A sentence with its tags, as the functions of `syntax` read it.
   *
   * @internal
   */
  tagged(sentence: Sentence): PlacedSentence | undefined {
    // A sentence that has its tags is one already.
    return this.tags(sentence) === undefined ? undefined : (sentence as PlacedSentence);
  }

  /**
   * Main verb and subordinate clauses of a sentence, read the first time that a rule or measure asks.
   *
   * @internal
   */
  clauses(sentence: Sentence): ClauseReading | undefined {
    if (sentence.clauses === undefined) {
      const tagged = this.tagged(sentence);
      if (tagged !== undefined) sentence.clauses = readClauses(tagged);
    }
    return sentence.clauses;
  }
}
