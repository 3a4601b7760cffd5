import { BlockNotes } from '../../swedish/notes.ts';
import { checkSentence, type SpellChecker, type SpellingHit } from '../../swedish/spelling/index.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import { uposOf } from '../../swedish/tags.ts';
import type { AnalysedBlock, Sentence } from '../../swedish/types.ts';

/** A sentence with its wrong and unknown words, of which it has one at least. */
export interface DoubtedSentence {
  sentence: Sentence;
  hits: readonly SpellingHit[];
}

const none: readonly DoubtedSentence[] = [];
const doubted = new BlockNotes<SpellChecker, readonly DoubtedSentence[]>();

/** The sentences of a block with words that are wrong or unknown, names by tag and by shape left out. */
export function spellingHits(
  block: AnalysedBlock,
  spelling: SpellChecker,
  swedish: Swedish,
): readonly DoubtedSentence[] {
  return doubted.take(block, spelling, () => {
    let found: DoubtedSentence[] | undefined;
    for (const sentence of block.sentences) {
      // Most sentences are right whatever the tags say: those are asked for only where a word is doubted.
      if (checkSentence(spelling, sentence.tokens).length === 0) continue;
      const hits = checkSentence(spelling, sentence.tokens, uposOf(swedish, sentence));
      if (hits.length === 0) continue;
      found ??= [];
      found.push({ sentence, hits });
    }
    return found ?? none;
  });
}
