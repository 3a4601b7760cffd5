import type { Lookup } from '../lexicon/lookup.ts';

/** Letters of the shortest part that is looked for twice: shorter ones stand so in right words (*mormor*, *cancan*). */
const shortest = 4;
/** Letters of the longest word that is looked at: longer ones are hardly words. */
const longest = 60;

/**
 * The right word with a part once that stands in `word` twice in a row (*hushållshållsavfall*); undefined for others, among
 * them words in which the two are a word (*barnbarnskalas*).
 */
export function withoutDoubledPart(lookup: Lookup, word: string): string | undefined {
  if (word.length > longest) return undefined;
  for (let length = Math.floor((word.length - 1) / 2); length >= shortest; length--) {
    // Letters in a row that stand again `length` letters on.
    let same = 0;
    for (let at = 0; at + length < word.length; at++) {
      same = word[at] === word[at + length] ? same + 1 : 0;
      // Wherever the part is taken from a longer stretch, the rest is the same: one look is enough.
      if (same !== length) continue;
      const start = at + 1 - length;
      const part = word.slice(start, start + length);
      const once = word.slice(0, start) + word.slice(start + length);
      if (lookup.accepts(once) && !lookup.isListed(part + part)) {
        return once;
      }
    }
  }
  return undefined;
}
