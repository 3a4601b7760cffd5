import type { Token } from '../../../swedish/types.ts';

const marks = /^[”"“»«–—(]$/u;
const saying = new Set(
  'säger sade sa berättar menar förklarar skriver konstaterar tycker fortsätter'.split(' '),
);

/** True for a sentence that holds somebody's speech or an aside: quotation marks, dashes, *…, säger Anna Ek*. */
export function holdsSpeech(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, lower }, index) => marks.test(text) || (saying.has(lower) && tokens[index - 1]?.text === ','),
  );
}
