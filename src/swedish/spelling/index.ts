export { SpellChecker } from './checker.ts';
export { checkSentence, type SpellingHit } from './sentence.ts';
export type {
  SpellingOptions,
  SpellingReason,
  SpellingResult,
  SpellingVerdict,
  WordExplanation,
  WordPlace,
} from './types.ts';
