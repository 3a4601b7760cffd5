import { casePattern } from '../lexicon/lookup.ts';
import type { Token } from '../types.ts';
import type { SpellChecker } from './checker.ts';
import type { SpellingReason, SpellingVerdict, WordPlace } from './types.ts';

/** A word to mark. Offsets as in the tokens. */
export interface SpellingHit {
  start: number;
  end: number;
  word: string;
  verdict: Exclude<SpellingVerdict, 'ok'>;
  why: SpellingReason;
}

/** Tokens after which a capital says nothing: a new clause, item or quotation begins. */
const OPENERS = /^(?:[.!?:…•·*"”“»(–—-]|\.\.\.)$/u;

/**
 * The wrong and unknown words of a sentence. Capitals are judged by their place; a capitalised word beside
 * another is taken for a name, and a run of words that are not Swedish for a foreign passage.
 * `upos` are universal part-of-speech tags, one a token, where they are at hand: names are then left alone.
 */
export function checkSentence(
  checker: SpellChecker,
  tokens: readonly Token[],
  upos?: readonly string[],
): SpellingHit[] {
  let hits: (SpellingHit & { index: number })[] | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || token.abbreviation || upos?.[index] === 'PROPN') continue;
    // Only a capital asks where the word stands.
    const place = token.text === token.lower ? 'inside' : placeOf(tokens, index);
    const { verdict, why } = checker.checkForm(token.form, place);
    if (verdict === 'ok' || isInCode(tokens, index)) continue;
    hits ??= [];
    hits.push({ start: token.start, end: token.end, word: token.text, verdict, why, index });
  }
  if (hits === undefined) return [];
  return withoutForeign(hits).map(({ index: _, ...hit }) => hit);
}

/** Paths, flags, variables, settings and tags: *G:\\mallar\\tjutl, /arkiv/prtkl, --hjlp, $namn, org.gnome.shll, #sommrjobb*. */
const code = /^["”'(]?(?:[\\$#@~]|--|\/\p{L}|\p{L}:\\)|\\|\p{L}=|\p{L}_\p{L}|\p{Ll}\.\p{Ll}+\.\p{Ll}/u;

/** True when what stands around a word without a space between is written for machines. */
function isInCode(tokens: readonly Token[], index: number): boolean {
  let first = index;
  while (first > 0 && index - first < 12 && tokens[first - 1]!.end === tokens[first]!.start) first--;
  let last = index;
  while (last + 1 < tokens.length && last - index < 12 && tokens[last + 1]!.start === tokens[last]!.end)
    last++;
  if (first === last) return code.test(tokens[index]!.text);
  let run = '';
  for (let at = first; at <= last; at++) run += tokens[at]!.text;
  return code.test(run);
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && casePattern(token.text) === 'initial';
}

function placeOf(tokens: readonly Token[], index: number): WordPlace {
  const before = tokens[index - 1];
  if (isCapitalised(tokens[index]) && (isCapitalised(tokens[index + 1]) || isCapitalised(before)))
    return 'inside';
  return before === undefined || OPENERS.test(before.text) ? 'sentence-start' : 'inside';
}

/** Leaves out words of another language: three or more marked words with at most one word between each two. */
function withoutForeign<Hit extends { index: number }>(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 3) return hits;
  const own: Hit[] = [];
  for (let from = 0; from < hits.length; ) {
    let to = from + 1;
    while (to < hits.length && hits[to]!.index - hits[to - 1]!.index <= 2) to++;
    if (to - from < 3) own.push(...hits.slice(from, to));
    from = to;
  }
  return own;
}
