import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedBlock, Language, Sentence } from '../swedish/types.ts';
import { isCounted, isLongWord, isWord, letterCount } from './counting.ts';
import { SyntaxMeasures } from './syntax.ts';

/** What one block adds to the measures of its text. All are sums, so that blocks can be counted apart. */
export interface BlockCounts {
  /** Words of the sentences that count, one entry a sentence. */
  sentenceLengths: number[];
  words: number;
  /** Words of all sentences. */
  allWords: number;
  longWords: number;
  /** Letters and digits of the counted words, and the sum of their squares. */
  letters: number;
  squaredLetters: number;
  /** The different forms of the counted words. */
  forms: string[];
  syntax: SyntaxMeasures;
}

/** Counts a block by the fixed counting rule (`counting.ts`). */
export function countBlock(block: AnalysedBlock, swedish: Swedish | undefined): BlockCounts {
  const forms = new Set<string>();
  const counts: BlockCounts = {
    sentenceLengths: [],
    words: 0,
    allWords: 0,
    longWords: 0,
    letters: 0,
    squaredLetters: 0,
    forms: [],
    syntax: new SyntaxMeasures(swedish),
  };
  for (const sentence of block.sentences) {
    let length = 0;
    if (!isCounted(sentence, block)) {
      for (const token of sentence.tokens) if (isWord(token)) counts.allWords++;
      continue;
    }
    for (const token of sentence.tokens) {
      if (!isWord(token)) continue;
      length++;
      const size = letterCount(token, true);
      counts.letters += size;
      counts.squaredLetters += size * size;
      if (isLongWord(token)) counts.longWords++;
      forms.add(token.lower);
    }
    counts.syntax.add(sentence);
    counts.words += length;
    counts.allWords += length;
    counts.sentenceLengths.push(length);
  }
  counts.forms = [...forms];
  return counts;
}

interface Entry {
  language: Language;
  swedish: Swedish | undefined;
  counts: BlockCounts;
}

/** Remembers the counts of blocks as long as somebody else remembers their sentences. */
export class CountMemory {
  readonly #known = new WeakMap<Sentence[], Entry>();

  take(block: AnalysedBlock, swedish: Swedish | undefined): BlockCounts {
    let entry = this.#known.get(block.sentences);
    if (entry === undefined || entry.language !== block.language || entry.swedish !== swedish) {
      entry = { language: block.language, swedish, counts: countBlock(block, swedish) };
      this.#known.set(block.sentences, entry);
    }
    return entry.counts;
  }
}
