import { Flag } from '../../src/swedish/lexicon/format.ts';
import type { SpellChecker } from '../../src/swedish/spelling/index.ts';

/** A small seeded generator (mulberry32), so that every run sees the same misspellings. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';

/**
 * `count` pairs of misspelling and word: one random edit (letter lost, added, changed, or two exchanged) of a
 * right word of four letters or more among the 10,000 most frequent. Results that are listed words are left out.
 */
export function makeMisspellings(
  frequencies: ReadonlyMap<string, number>,
  checker: SpellChecker,
  count: number,
  seed: number,
): [string, string][] {
  const next = random(seed);
  const pick = (limit: number) => Math.floor(next() * limit);
  const words = [...frequencies.keys()]
    .slice(0, 10_000)
    .filter((word) => /^[a-zåäö]{4,}$/u.test(word) && checker.lookup.isListed(word));
  const pairs: [string, string][] = [];
  while (pairs.length < count) {
    const word = words[pick(words.length)]!;
    const at = pick(word.length);
    const letter = LETTERS[pick(LETTERS.length)]!;
    const wrong = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
    ][pick(4)]!;
    const capital = wrong.slice(0, 1).toUpperCase() + wrong.slice(1);
    if (wrong === word || checker.lookup.isListed(wrong)) continue;
    if (checker.lexicon.flagsOf(capital) & Flag.ALONE) continue;
    pairs.push([wrong, word]);
  }
  return pairs;
}
