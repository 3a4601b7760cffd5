import { wordList } from '../base/word-list.ts';
import { WordParts } from '../swedish/word-parts.ts';

/** Tells whether a word ends in one of the given endings, each of three letters or more. */
export function endingIn(endings: string): (word: string) => boolean {
  const parts = new WordParts<true>('ending');
  for (const ending of wordList(endings)) parts.add(ending, true);
  return (word) => {
    const near = parts.near(word);
    if (near === undefined) return false;
    for (const { text } of near) if (word.endsWith(text)) return true;
    return false;
  };
}
