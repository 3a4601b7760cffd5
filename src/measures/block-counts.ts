import { BlockNotes } from '../swedish/notes.ts';
import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedBlock } from '../swedish/types.ts';
import { characterCount, isCounted, isLongWord, isWord } from './counting.ts';
import { SyntaxMeasures } from './syntax.ts';

/** What one block adds to the measures of its text. All are sums, so that blocks can be counted apart. */
export interface BlockCounts {
  /** Words of the sentences that count, one entry a sentence. */
  sentenceLengths: number[];
  words: number;
  /** Words of all sentences. */
  allWords: number;
  /** Those of them that stand in another language than Swedish. */
  otherLanguageWords: number;
  longWords: number;
  /** Letters and digits of the counted words, and the sum of their squares. */
  letters: number;
  squaredLetters: number;
  /** The different forms of the counted words; empty where the text's forms are counted together. */
  forms: readonly string[];
  syntax: SyntaxMeasures;
}

/**
 * Counts a block by the fixed counting rule (`counting.ts`).
 *
 * @param all The different forms of the whole text, to which those of the block are added.
 */
export function countBlock(
  block: AnalysedBlock,
  swedish: Swedish | undefined,
  all?: Set<string>,
): BlockCounts {
  const forms = all ?? new Set<string>();
  const counts: BlockCounts = {
    sentenceLengths: [],
    words: 0,
    allWords: 0,
    otherLanguageWords: 0,
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
      const size = characterCount(token);
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
  if (block.language !== 'sv') counts.otherLanguageWords = counts.allWords;
  if (all === undefined) counts.forms = [...forms];
  return counts;
}

const counted = new BlockNotes<Swedish, BlockCounts>();

/**
 * Counts blocks once, as long as somebody remembers their sentences, and the different forms of all.
 *
 * @internal
 */
export class CountMemory {
  #blocks = new Set<BlockCounts>();
  /** In how many blocks each form stands. */
  readonly #uses = new Map<string, number>();

  /** The number of different forms of all blocks, each of which has counts of its own. */
  differentForms(blocks: readonly BlockCounts[]): number {
    const before = this.#blocks;
    this.#blocks = new Set(blocks);
    for (const block of before) if (!this.#blocks.has(block)) this.#count(block, -1);
    for (const block of blocks) if (!before.has(block)) this.#count(block, 1);
    return this.#uses.size;
  }

  #count({ forms }: BlockCounts, step: 1 | -1): void {
    for (const form of forms) {
      const uses = (this.#uses.get(form) ?? 0) + step;
      if (uses === 0) this.#uses.delete(form);
      else this.#uses.set(form, uses);
    }
  }

  take(block: AnalysedBlock, swedish: Swedish | undefined): BlockCounts {
    return counted.take(block, swedish, () => countBlock(block, swedish));
  }
}
