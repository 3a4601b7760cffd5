import { subjectPronouns } from '../../swedish/pronouns.ts';
import { feats as featsOf, upos } from '../../swedish/tagger/labels.ts';
import type { Token } from '../../swedish/types.ts';
import { wordSet } from '../../swedish/word-sets.ts';
import { type GapElement, noFeats, type Sequence, shortestFirstPart, type WordElement } from './compile.ts';

/** A place where a sequence matches: token indexes, end exclusive. */
export interface Match {
  start: number;
  end: number;
  /** Features of the head word, empty when nothing inflects. */
  feats: readonly string[];
  /** Index of the head token, or -1. */
  head: number;
  /** Letters of the head token before the term, when it is the last part of a compound. */
  headOffset: number;
  /** Token ranges of the gaps, as start and end in turn. */
  gaps: readonly number[];
  /** What the word of a list (`{handling}`) fills the term's advice with. */
  filling?: string;
}

/** The tags of the sentence, made when a pattern first asks for a word class; undefined without a tagger. */
export type TagsOf = () => ArrayLike<number> | undefined;

/** True when the token is of the word class that the element asks for. */
function hasTag(element: WordElement, at: number, tagsOf: TagsOf): boolean {
  if (element.tag === undefined) return true;
  const tag = tagsOf()?.[at];
  return tag !== undefined && upos(tag) === element.tag;
}

/** Features of a token as this word, or undefined when it is another word. */
function featsAs(element: WordElement, token: Token): readonly string[] | undefined {
  const { lower } = token;
  if (element.anyWord) return token.kind === 'word' || token.kind === 'number' ? noFeats : undefined;
  const feats = element.forms.get(lower);
  if (feats !== undefined) return feats;
  for (const beginning of element.beginnings) if (lower.startsWith(beginning)) return noFeats;
  for (const ending of element.endings) {
    if (lower.length > ending.length && lower.endsWith(ending)) return noFeats;
  }
  return element.compounds ? element.forms.get(lower.slice(firstPartLength(element, lower))) : undefined;
}

/** Letters before the term in a compound that ends with it; 0 when the word is the term itself or another. */
function firstPartLength(element: WordElement, lower: string): number {
  if (!element.compounds || element.forms.has(lower)) return 0;
  for (const form of element.forms.keys()) {
    const length = lower.length - form.length;
    if (length >= shortestFirstPart && lower.endsWith(form)) return length;
  }
  return 0;
}

const stops = /[.:;!?…]/u;

function mayStandInGap(token: Token): boolean {
  if (token.kind === 'code') return false;
  return token.kind !== 'punctuation' || !stops.test(token.text);
}

/** True when only white space, and no break that the writer meant, stands between the tokens. */
function adjoin(text: string, before: Token, after: Token): boolean {
  for (let at = before.end; at < after.start; at++) if (text.charCodeAt(at) === 10) return false;
  return true;
}

/** Matches a sequence that begins at the token; the longest way wins. */
export function matchAt(
  sequence: Sequence,
  tokens: readonly Token[],
  start: number,
  text: string,
  tagsOf: TagsOf,
): Match | undefined {
  // Most terms are words in a row and most fail early: nothing is made before the fixed words have matched.
  let fixed = 0;
  for (; fixed < sequence.length; fixed++) {
    const element = sequence[fixed]!;
    if (element.kind === 'gap' || element.optional) break;
    const token = tokens[start + fixed];
    if (token === undefined || featsAs(element, token) === undefined) return undefined;
    if (fixed > 0 && !adjoin(text, tokens[start + fixed - 1]!, token)) return undefined;
    if (!hasTag(element, start + fixed, tagsOf)) return undefined;
  }
  if (fixed === sequence.length) return matchOf(sequence, tokens, start, start + fixed, undefined);
  const attempt: Attempt = { sequence, tokens, text, tagsOf, gaps: noGaps, places: undefined };
  const end = matchRest(attempt, fixed, start + fixed);
  return end < 0 ? undefined : matchOf(sequence, tokens, start, end, attempt);
}

/** The match of a sequence; without an attempt all its words are fixed. */
function matchOf(
  sequence: Sequence,
  tokens: readonly Token[],
  start: number,
  end: number,
  attempt: Attempt | undefined,
): Match {
  const match: Match = {
    start,
    end,
    feats: noFeats,
    head: -1,
    headOffset: 0,
    gaps: attempt?.gaps ?? noGaps,
  };
  for (let at = 0; at < sequence.length; at++) {
    const element = sequence[at]!;
    if (element.kind !== 'word' || !(element.head || element.fillings)) continue;
    const place = attempt?.places?.[at] ?? (isFixed(sequence, at) ? start + at : -1);
    if (place < 0) continue;
    const token = tokens[place]!;
    const filling = element.fillings?.get(token.lower);
    if (filling !== undefined) match.filling = filling;
    if (!element.head || match.head >= 0) continue;
    match.feats = featsAs(element, token) ?? noFeats;
    match.head = place;
    match.headOffset = firstPartLength(element, token.lower);
  }
  return match;
}

const noGaps: readonly number[] = [];

/** True for a word before which nothing can be left out or put in. */
function isFixed(sequence: Sequence, at: number): boolean {
  for (let index = 0; index <= at; index++) {
    const element = sequence[index]!;
    if (element.kind === 'gap' || element.optional) return false;
  }
  return true;
}

interface Attempt {
  sequence: Sequence;
  tokens: readonly Token[];
  text: string;
  tagsOf: TagsOf;
  /** Token ranges of the gaps on the way that is tried, filled from the last gap to the first. */
  gaps: readonly number[];
  /** Token index of each word after the fixed ones, by its place in the sequence; absent when left out. */
  places: number[] | undefined;
}

/** Matches from an element on; the token after the last, or -1. */
function matchRest(attempt: Attempt, at: number, token: number): number {
  const { sequence, tokens, text } = attempt;
  const element = sequence[at];
  if (element === undefined) return token;
  const candidate = tokens[token];
  if (candidate !== undefined && !adjoin(text, tokens[token - 1]!, candidate)) return -1;
  if (element.kind === 'gap') return matchGap(attempt, at, token, element);
  const fits = candidate !== undefined && featsAs(element, candidate) !== undefined;
  if (fits && hasTag(element, token, attempt.tagsOf)) {
    const end = matchRest(attempt, at + 1, token + 1);
    if (end >= 0) {
      attempt.places ??= [];
      attempt.places[at] = token;
      return end;
    }
  }
  return element.optional ? matchRest(attempt, at + 1, token) : -1;
}

const clauseAdverbs = wordSet(
  'inte ej aldrig alltid ofta oftast också även därför då nu numera redan dock alltså ändå annars ibland sällan snart fortfarande heller kanske gärna bara normalt vanligtvis',
);

/** True for a word that a clause puts behind its verb: first the subject, then adverbs. */
function standsBehindVerb({ tokens, tagsOf }: Attempt, first: number, at: number): boolean {
  const token = tokens[at]!;
  if (clauseAdverbs.has(token)) return true;
  if (at > first || token.kind !== 'word') return false;
  if (subjectPronouns.has(token.lower)) return true;
  const tag = tagsOf()?.[at];
  if (tag === undefined || !featsOf(tag).includes('Case=Nom')) return false;
  return upos(tag) === 'PROPN' || (upos(tag) === 'NOUN' && featsOf(tag).includes('Definite=Def'));
}

function matchGap(attempt: Attempt, at: number, token: number, { max, behindVerb }: GapElement): number {
  const { tokens, text } = attempt;
  for (let size = 0; size <= max; size++) {
    const end = matchRest(attempt, at + 1, token + size);
    // Words that may all be left out say nothing about a word before them.
    if (end > token + size || (end >= 0 && !behindVerb)) {
      attempt.gaps = [token, token + size, ...attempt.gaps];
      return end;
    }
    const next = tokens[token + size];
    if (behindVerb && next !== undefined && !standsBehindVerb(attempt, token, token + size)) break;
    if (next === undefined || !mayStandInGap(next) || !adjoin(text, tokens[token + size - 1]!, next)) break;
  }
  return behindVerb ? matchRest(attempt, at + 1, token) : -1;
}

/** Longest reach of a sequence in tokens. */
function longestReach(sequence: Sequence): number {
  let reach = 0;
  for (const element of sequence) reach += element.kind === 'gap' ? element.max : 1;
  return reach;
}

/** True when one of the sequences matches somewhere that covers or touches the words from start to end. */
export function occursAround(
  sequences: readonly Sequence[],
  tokens: readonly Token[],
  start: number,
  end: number,
  text: string,
  tagsOf: TagsOf,
): boolean {
  for (const sequence of sequences) {
    for (let from = Math.max(0, start - longestReach(sequence) + 1); from < end; from++) {
      const match = matchAt(sequence, tokens, from, text, tagsOf);
      if (match !== undefined && match.end > start) return true;
    }
  }
  return false;
}
