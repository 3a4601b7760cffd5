import nspell from 'nspell';
import { BoundedCache } from '../base/bounded-cache.ts';
import type { Sentence } from '../swedish/types.ts';

const mostSuggested = 1000;
/**
 * Letters of the longest word that suggestions are sought for. The search grows with the square of the length, and longer
 * words are names and codes (*systemd-networkd-wait-online* costs a tenth of a second).
 */
const longestSuggested = 20;

/** A Hunspell dictionary, as `dictionary-en` ships it. */
export interface EnglishDictionary {
  /** `index.aff`, UTF-8. */
  aff: string | Uint8Array;
  /** `index.dic`, UTF-8. */
  dic: string | Uint8Array;
}

/** An English word that is not in the dictionary. Offsets as in the tokens. */
export interface EnglishHit {
  start: number;
  end: number;
  word: string;
}

/**
 * English spelling by nspell, which is sound for English (and not for Swedish, see the guide). The dictionary is
 * read and expanded only when the first English passage comes: most Swedish texts have none.
 */
export class EnglishSpelling {
  readonly #read: () => EnglishDictionary;
  #speller: ReturnType<typeof nspell> | undefined;
  /** Suggestions by word: a text that has a wrong word has it often. */
  readonly #suggested = new BoundedCache<string, readonly string[]>(mostSuggested);

  /**
   * Takes a dictionary in use.
   *
   * @param read Gives the dictionary, once, when it is needed.
   */
  constructor(read: () => EnglishDictionary) {
    this.#read = read;
  }

  /**
   * Words of a sentence that are wrong; names, acronyms, words with digits or Swedish letters are left alone.
   *
   * @internal
   */
  check(sentence: Sentence): EnglishHit[] {
    const hits: EnglishHit[] = [];
    for (const [index, { kind, abbreviation, text, start, end }] of sentence.tokens.entries()) {
      if (kind !== 'word' || abbreviation || !/^\p{L}[a-z'’-]+$/u.test(text)) continue;
      if (index > 0 && text !== text.toLowerCase()) continue;
      if (!this.#knows(text)) hits.push({ start, end, word: text });
    }
    return hits;
  }

  /**
   * True when all words are English, none of them by its shape alone.
   *
   * @internal
   */
  reads(words: readonly string[]): boolean {
    return words.every((word) => /^[a-z][a-z'’-]*$/iu.test(word)) && words.every((word) => this.#knows(word));
  }

  /** Right words near a wrong one, best first; none for very long words. */
  suggest(word: string): string[] {
    if (word.length > longestSuggested) return [];
    return [...this.#suggested.take(word, () => this.#loaded().suggest(word.replaceAll('’', "'")))];
  }

  #knows(text: string): boolean {
    const speller = this.#loaded();
    const word = text.replaceAll('’', "'");
    return speller.correct(word) || word.split('-').every((part) => part === '' || speller.correct(part));
  }

  #loaded(): ReturnType<typeof nspell> {
    if (this.#speller === undefined) {
      const { aff, dic } = this.#read();
      this.#speller = nspell(asText(aff), asText(dic));
    }
    return this.#speller;
  }
}

function asText(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
