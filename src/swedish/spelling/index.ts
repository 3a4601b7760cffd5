export { SpellChecker } from './checker.ts';
export { findDoubledWords } from './doubled-words.ts';
export { findPronounCase } from './pronoun-case.ts';
export { findDeDem, findVarVart } from './pronouns.ts';
export { checkSentence, type SpellingHit } from './sentence.ts';
export { findSplitCompounds } from './split-compounds.ts';
export { phraseOf } from './suggest.ts';
export type {
  SpellingOptions,
  SpellingReason,
  SpellingResult,
  SpellingVerdict,
  WordExplanation,
  WordPlace,
  WritingHit,
} from './types.ts';
export { findInconsistentSpellings, type InconsistentHit, variantBits, variantWords } from './variants.ts';
