/** A measure that is null where the text is too short to say anything. */
export type MaybeNumber = number | null;

/** The measures of a text. Counting rule and formulas: `docs/matt.md`. */
export interface Measures {
  /** Words in running text: tokens with a letter or digit in sentences that count. */
  words: number;
  /** All words of the text: headings, list items, table cells and fragments too. */
  totalWords: number;
  /** Words in paragraphs, headings and so on of another language than Swedish; `totalWords` has them too. */
  otherLanguageWords: number;
  /** Sentences that count: in running text, not headings, fragments, tables, addresses. */
  sentences: number;
  /** Paragraphs with sentences that count. */
  paragraphs: number;
  /** Words of more than six letters. */
  longWords: number;
  /** `longWords / words`, 0–1. */
  longWordShare: MaybeNumber;
  /** Björnsson 1968: words/sentences + 100 · longWords/words. Null when nothing counts. */
  lix: MaybeNumber;
  /** True when the text has fewer than 200 words, so that LIX moves by chance (SD ≥ 4). */
  lixUncertain: boolean;
  /** Word variation index, null under 300 words. */
  ovix: MaybeNumber;
  /** Words. */
  meanSentenceLength: MaybeNumber;
  /** Words. */
  medianSentenceLength: MaybeNumber;
  /** Standard deviation of sentence length, words. */
  sentenceLengthDeviation: MaybeNumber;
  /** Words. */
  longestSentence: number;
  /** Letters and digits. */
  meanWordLength: MaybeNumber;
  /** Standard deviation of word length, letters and digits. */
  wordLengthDeviation: MaybeNumber;
  /**
   * Full nominal ratio: (nouns + prepositions + participles) / (pronouns + adverbs + verbs). Hultman and Westman
   * 1977; classes of SUC, as Sparv counts them. Null without tags.
   */
  nominalRatio: MaybeNumber;
  /** Simple nominal ratio: nouns / verbs, as Sparv counts them. Null without tags. */
  nominalRatioSimple: MaybeNumber;
  /**
   * Finite passives in -s / finite verbs, 0–1; deponents (*finns, hoppas*) are no passives. Advice on passives:
   * Myndigheternas skrivregler 1.3.3. Null without tags.
   */
  passiveShare: MaybeNumber;
  /**
   * 100 · nouns made from verbs (-ning, -ande, -else, -tion …) / `words`: nouns per 100 words, by ending, without
   * names of things (*avdelning, station*). Usual are 4.2 (UD Swedish-Talbanken). Advice on them: Myndigheternas
   * skrivregler 1.4.11. Null without tags.
   */
  nominalisationsPer100Words: MaybeNumber;
  /** Subordinate clauses a sentence. Null without tags. */
  subordinateClausesPerSentence: MaybeNumber;
  /** Words before the main finite verb, mean over sentences that have one. Null without tags. */
  meanWordsBeforeMainVerb: MaybeNumber;
  /** Minutes at 200 words a minute, rounded up to one decimal, for all words of the text. */
  readingMinutes: number;
}
