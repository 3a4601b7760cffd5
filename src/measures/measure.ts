import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';
import { type BlockCounts, type CountMemory, countBlock } from './block-counts.ts';
import { lix, mean, median, ovix, standardDeviation } from './formulas.ts';
import { SyntaxMeasures } from './syntax.ts';
import type { Measures } from './types.ts';

/** Under this many words LIX moves by chance (SD 4.0 within a document; guide 3.3). */
const fewestWordsForLix = 200;
/** Under this many words OVIX follows length, not variation (guide 3.3). */
const fewestWordsForOvix = 300;
/** Words a minute, an adult reading Swedish silently; a round figure in common use. */
const readingSpeed = 200;

/**
 * Measures a text by the fixed counting rule (`counting.ts`, `docs/matt.md`), block by block, for who reads its blocks
 * for more than that.
 */
export class TextMeasures {
  readonly #swedish: Swedish | undefined;
  readonly #memory: CountMemory | undefined;
  readonly #syntax: SyntaxMeasures;
  readonly #sentenceLengths: number[] = [];
  /** Of a text with a memory, whose blocks have counts of their own. */
  readonly #counted: BlockCounts[] = [];
  readonly #forms = new Set<string>();
  #words = 0;
  #allWords = 0;
  #otherLanguageWords = 0;
  #longWords = 0;
  #paragraphs = 0;
  #letters = 0;
  #squaredLetters = 0;

  /** @param memory Counts of an earlier state of the same text: the result is the same, sooner. */
  constructor(swedish?: Swedish, memory?: CountMemory) {
    this.#swedish = swedish;
    this.#memory = memory;
    this.#syntax = new SyntaxMeasures(swedish);
  }

  add(block: AnalysedBlock): void {
    if (block.within !== undefined) return;
    const counts =
      this.#memory === undefined
        ? countBlock(block, this.#swedish, this.#forms)
        : this.#memory.take(block, this.#swedish);
    this.#words += counts.words;
    this.#allWords += counts.allWords;
    this.#otherLanguageWords += counts.otherLanguageWords;
    this.#longWords += counts.longWords;
    this.#letters += counts.letters;
    this.#squaredLetters += counts.squaredLetters;
    if (counts.sentenceLengths.length === 0) return;
    this.#paragraphs++;
    for (const length of counts.sentenceLengths) this.#sentenceLengths.push(length);
    if (this.#memory !== undefined) this.#counted.push(counts);
    this.#syntax.merge(counts.syntax);
  }

  /** The measures of the blocks so far. */
  results(): Measures {
    const words = this.#words;
    const longWords = this.#longWords;
    const sentenceLengths = this.#sentenceLengths;
    const sentences = sentenceLengths.length;
    const meanWordLength = words === 0 ? null : this.#letters / words;
    const forms = this.#memory?.differentForms(this.#counted) ?? this.#forms.size;
    return {
      words,
      totalWords: this.#allWords,
      otherLanguageWords: this.#otherLanguageWords,
      sentences,
      paragraphs: this.#paragraphs,
      longWords,
      longWordShare: words === 0 ? null : longWords / words,
      lix: lix(words, sentences, longWords),
      lixUncertain: words < fewestWordsForLix,
      ovix: words < fewestWordsForOvix ? null : ovix(words, forms),
      meanSentenceLength: mean(sentenceLengths),
      medianSentenceLength: median(sentenceLengths),
      sentenceLengthDeviation: standardDeviation(sentenceLengths),
      longestSentence: sentenceLengths.reduce((longest, length) => Math.max(longest, length), 0),
      meanWordLength,
      wordLengthDeviation:
        meanWordLength === null
          ? null
          : Math.sqrt(Math.max(0, this.#squaredLetters / words - meanWordLength ** 2)),
      ...this.#syntax.results(words),
      readingMinutes: Math.ceil((this.#allWords / readingSpeed) * 10) / 10,
    };
  }
}

/** Measures a text by the fixed counting rule (`counting.ts`, `docs/matt.md`). */
export function measure({ blocks }: Pick<AnalysedDocument, 'blocks'>, swedish?: Swedish): Measures {
  const measures = new TextMeasures(swedish);
  for (const block of blocks) measures.add(block);
  return measures.results();
}
