/**
 * Bits that say which kinds of form a word can be according to a dictionary. A word may have several:
 * *vara* is an infinitive and a noun.
 */
export const WordClass = {
  noun: 1,
  nounDefinite: 2,
  nounGenitive: 4,
  nounDefiniteGenitive: 8,
  infinitive: 16,
  present: 32,
  past: 64,
  supine: 128,
  imperative: 256,
  /** Passive infinitive or present: *betalas*. */
  passive: 512,
  pastPassive: 1024,
  supinePassive: 2048,
  participle: 4096,
  participleNeuter: 8192,
  participlePlural: 16384,
  participlePresent: 32768,
  adjective: 65536,
  /** Neuter, which is also the form of the adverb: *snabbt*. */
  adjectiveNeuter: 131072,
  adjectivePlural: 262144,
  comparative: 524288,
  superlative: 1048576,
  name: 2097152,
  nameGenitive: 4194304,
  /** In the dictionary without inflection. */
  other: 8388608,
} as const;
