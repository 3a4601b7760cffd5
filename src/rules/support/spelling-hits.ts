import { checkSentence, type SpellChecker, type SpellingHit } from '../../swedish/spelling/index.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import { uposOf } from '../../swedish/tags.ts';
import type { Sentence } from '../../swedish/types.ts';

const none: readonly SpellingHit[] = [];
/** Answers of each checker, for as long as the sentence lives: two rules ask for the same. */
const answers = new WeakMap<SpellChecker, WeakMap<Sentence, readonly SpellingHit[]>>();

/** The wrong and unknown words of a sentence, names by tag and by shape left out. */
export function spellingHits(
  sentence: Sentence,
  spelling: SpellChecker,
  swedish: Swedish,
): readonly SpellingHit[] {
  let known = answers.get(spelling);
  if (known === undefined) {
    known = new WeakMap();
    answers.set(spelling, known);
  }
  let hits = known.get(sentence);
  if (hits === undefined) {
    // Most sentences are right whatever the tags say: those are asked for only where a word is doubted.
    const isDoubted = checkSentence(spelling, sentence.tokens).length > 0;
    hits = isDoubted ? checkSentence(spelling, sentence.tokens, uposOf(swedish, sentence)) : none;
    known.set(sentence, hits);
  }
  return hits;
}
