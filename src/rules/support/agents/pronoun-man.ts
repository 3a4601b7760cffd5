import type { Token } from '../../../swedish/types.ts';

const beforeNoun =
  /^(?:en|ens|min|din|sin|hans|hennes|er|vår|varje|ingen|någon|annan|god|gode|gammal|ung|äldre|yngre|död|gift|till|av|med|på|hos|för)$/u;

/** Verbs that *man* ends a question behind, not *kvinna eller man?* */
const beforeLast = /^(?!(?:eller|fler|under|efter)$)(?:kan|ska|får|måste|bör|vill|.{2,}(?:ar|er))$/u;

/** True for the pronoun *man*: not *en man*, *god man* or *sin man*. */
export function isPronounMan(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.lower !== 'man') return false;
  const after = tokens[index + 1];
  const before = tokens[index - 1];
  // *Hur överklagar man?*
  if (after?.text === '?') return before !== undefined && beforeLast.test(before.lower);
  if (after === undefined || (after.kind !== 'word' && after.text !== ',')) return false;
  return before === undefined || !beforeNoun.test(before.lower);
}
