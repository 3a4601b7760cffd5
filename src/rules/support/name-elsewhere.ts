import { isSpaceAt } from '../../swedish/characters.ts';
import type { SpellChecker } from '../../swedish/spelling/index.ts';
import type { AnalysedBlock } from '../../swedish/types.ts';

/** True for a word whose capital may be that of a name: inside a sentence nobody would doubt it. */
export function mayBeName(word: string, spelling: SpellChecker): boolean {
  return word[0] !== word[0]!.toLowerCase() && spelling.accepts(word, 'inside');
}

/** True where the text has the word with its capital inside a sentence too (*Logga in i E-wyrna*): it is a name. */
export function isNameElsewhere(word: string, blocks: readonly AnalysedBlock[]): boolean {
  return blocks.some(({ text }) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at > 1 && isSpaceAt(text, at - 1) && /[\p{Ll},]/u.test(text[at - 2]!)) {
        if (!/[\p{L}\d]/u.test(text[at + word.length] ?? '')) return true;
      }
    }
    return false;
  });
}
