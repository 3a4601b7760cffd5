import { capitalise } from '../../src/base/capitalise.ts';
import { Flag } from '../../src/swedish/lexicon/format.ts';
import type { SpellChecker } from '../../src/swedish/spelling/index.ts';
import { Random } from '../random.ts';

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
  const random = new Random(seed);
  const words = [...frequencies.keys()]
    .slice(0, 10_000)
    .filter((word) => /^[a-zåäö]{4,}$/u.test(word) && checker.lookup.isListed(word));
  const pairs: [string, string][] = [];
  while (pairs.length < count) {
    const word = words[random.below(words.length)]!;
    const at = random.below(word.length);
    const letter = LETTERS[random.below(LETTERS.length)]!;
    const wrong = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
    ][random.below(4)]!;
    const capital = capitalise(wrong);
    if (wrong === word || checker.lookup.isListed(wrong)) continue;
    if (checker.lexicon.flagsOf(capital) & Flag.ALONE) continue;
    pairs.push([wrong, word]);
  }
  return pairs;
}
