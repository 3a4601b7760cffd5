import type { Localised } from '../base/localised.ts';

/** Words as a message names them, each in the quotation marks of its language: *”a” eller ”b”*. `between` joins them. */
export function quotedWords(words: readonly string[], between: Localised): Localised {
  return {
    sv: words.map((word) => `”${word}”`).join(between.sv),
    en: words.map((word) => `“${word}”`).join(between.en),
  };
}
