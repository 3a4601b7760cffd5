/**
 * Layout of the compiled lexicon, shared by the compiler (`scripts/lexicon`) and the loader.
 *
 * All numbers are little-endian Uint32, so that the file is used in place as a typed array:
 *
 *     magic, version, alphabet length, edge count, payload count, text length, reserved × 2
 *     alphabet   one UTF-16 unit per Uint32; label n is alphabet[n - 1]
 *     edges      label (8 bits) | last edge of its node (1 bit) | target (23 bits)
 *     payloads   two Uint32 each: flags, then classes, frequency and what the word does in municipal compounds
 *     text       UTF-16 units, two a Uint32: common misspellings, `wrong<TAB>right` a line
 *
 * A node is the index of its first edge; node 0 is the root. An edge with label 0 ends a word, comes first in
 * its node, and its target is a payload index. The edges of a node stand in order of their labels, and labels are
 * numbered by use, so that the common letters are found first.
 */
export const LEXICON_MAGIC = 0x3153_4b4c; // "LKS1"
export const LEXICON_VERSION = 1;
export const HEADER_WORDS = 8;

export const LABEL_MASK = 0xff;
export const LAST_EDGE = 0x100;
export const TARGET_SHIFT = 9;

/** What a form may do. The rules are Hunspell's, the names those of its manual page (hunspell(5)). */
export const Flag = {
  /** May stand alone. */
  ALONE: 1 << 0,
  /** FORBIDDENWORD: a wrong form that compounding or affixes would allow. */
  FORBIDDEN: 1 << 1,
  /** COMPOUNDBEGIN: may be the first part of a compound. */
  BEGIN: 1 << 2,
  /** COMPOUNDMIDDLE. */
  MIDDLE: 1 << 3,
  /** COMPOUNDEND. */
  END: 1 << 4,
  /** FORCEUCASE: may end a compound only when the compound has a capital. */
  END_CAPITAL: 1 << 5,
  /** Ends a compound, but is forbidden: no such compound is right. */
  END_FORBIDDEN: 1 << 6,
  /** A forbidden first part: no such compound is right. */
  BEGIN_FORBIDDEN: 1 << 7,
  /** Hunspell knows the form (as an entry, or as a form that may stand alone). */
  KNOWN: 1 << 8,
  /** Capitalised twin of an entry with mixed case: right only when the whole word is in capitals. */
  ONLY_ALL_CAPS: 1 << 9,
  /** The dictionary writes it as two words, so it is no compound. */
  WORD_PAIR: 1 << 10,
  /** A head word of the dictionary, not an inflected or binding form. */
  ENTRY: 1 << 11,
  /** Two bits: letters that the form adds to its head word (0–2); 3 when it does more than add. */
  ADDED_SHIFT: 12,
  /** NOSUGGEST: right, but not to be suggested (slang, insults). */
  NO_SUGGEST: 1 << 14,
  /** From the project's own list, not from dictionary-sv. */
  OWN: 1 << 15,
  /** COMPOUNDRULE classes: `>` and `)` before verbs `j` and adjectives `k`. */
  RULE_BEFORE_VERB: 1 << 16,
  RULE_BEFORE_ADJECTIVE: 1 << 17,
  RULE_VERB: 1 << 18,
  RULE_ADJECTIVE: 1 << 19,
  /** COMPOUNDRULE classes 0–8 and `-`, ten bits from here. */
  RULE_NUMBER_SHIFT: 20,
  /** A common misspelling that the rules would accept or that has a known correction. */
  MISSPELLING: 1 << 30,
} as const;

/** COMPOUNDRULE classes of number words, in the order of their bits. */
export const NUMBER_CLASSES = '012345678-';

/** Word classes of a form, as far as affix flags and Kelly tell. A form may have several. */
export const WordClass = {
  NOUN: 1 << 0,
  VERB: 1 << 1,
  ADJECTIVE: 1 << 2,
  ADVERB: 1 << 3,
  /** Pronouns, prepositions, conjunctions, interjections, numerals. */
  FUNCTION: 1 << 4,
  NAME: 1 << 5,
} as const;
export const CLASS_MASK = 0x3f;

/** The word may stand before another in a compound. */
export const ANY_FIRST = Flag.BEGIN | Flag.MIDDLE;

/** The word begins or ends compounds of municipal texts: *kommun-, bygg-; -nämnd, -handläggaren*. */
export const MUNICIPAL_FIRST = 1 << 9;
export const MUNICIPAL_HEAD = 1 << 10;

/** Frequency class 0–7 stands above the word classes; see `frequencyClass`. */
export const FREQUENCY_SHIFT = 6;
export const FREQUENCY_MASK = 7;

const CLASS_LIMITS = [2, 2.5, 3, 3.5, 4, 4.5, 5.25];

/**
 * Frequency class of a Zipf value (Van Heuven et al. 2014: log10 of occurrences per thousand million words).
 * 0 is "rarer than once in ten million words or not in the list", 7 the commonest. Rarer words are not told
 * apart, since that would cost a fifth of the size of the lexicon.
 */
export function frequencyClass(zipf: number): number {
  let rank = 0;
  for (const limit of CLASS_LIMITS) if (zipf >= limit) rank++;
  return rank;
}
