export { SpellChecker } from './checker.ts';
export type {
  SpellingOptions,
  SpellingReason,
  SpellingResult,
  SpellingVerdict,
  WordExplanation,
  WordPlace,
} from './types.ts';
