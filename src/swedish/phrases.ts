import type { TokenRange } from './syntax/tagged.ts';
import type { Sentence } from './types.ts';
import { wordSet } from './word-sets.ts';

/**
 * A function that finds the first of some phrases in a sentence. Made when a module is loaded: each takes a word set. A
 * sentence that holds the last word of none of them is passed by, and in the others each token costs one look-up.
 *
 * @param phrases words in lower case; of two that begin with the same word the one that is named first is tried first
 */
export function phraseFinder(
  phrases: readonly (readonly string[])[],
): (sentence: Sentence) => TokenRange | undefined {
  const lasts = wordSet(phrases.map((phrase) => phrase.at(-1)!));
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  return (sentence) => {
    if (!lasts.isIn(sentence)) return undefined;
    const { tokens } = sentence;
    for (let start = 0; start < tokens.length; start++) {
      for (const phrase of byFirst.get(tokens[start]!.lower) ?? []) {
        if (!phrase.every((word, offset) => tokens[start + offset]?.lower === word)) continue;
        return { start, end: start + phrase.length };
      }
    }
    return undefined;
  };
}
