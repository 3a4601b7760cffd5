import type { Token } from '../../swedish/types.ts';
import { noFeats, type Sequence, shortestFirstPart, type WordElement } from './compile.ts';

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
}

/** Features of a token as this word, or undefined when it is another word. */
function featsAs(
  element: WordElement,
  token: Token,
): { feats: readonly string[]; offset: number } | undefined {
  const { lower } = token;
  const feats = element.forms.get(lower);
  if (feats !== undefined) return feats === noFeats ? plain : { feats, offset: 0 };
  for (const beginning of element.beginnings) if (lower.startsWith(beginning)) return plain;
  for (const ending of element.endings) {
    if (lower.length > ending.length && lower.endsWith(ending)) return plain;
  }
  if (!element.compounds) return undefined;
  for (const [form, formFeats] of element.forms) {
    const offset = lower.length - form.length;
    if (offset >= shortestFirstPart && lower.endsWith(form)) return { feats: formFeats, offset };
  }
  return undefined;
}

const plain = { feats: noFeats, offset: 0 };

function mayStandInGap(token: Token): boolean {
  if (token.kind === 'code') return false;
  return token.kind !== 'punctuation' || !/[.:;!?…]/u.test(token.text);
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
): Match | undefined {
  // Many terms begin with a common word (*i*, *på*): the second word tells before anything is set up.
  const second = sequence[1];
  if (second?.kind === 'word' && !second.optional) {
    const next = tokens[start + 1];
    if (next === undefined || featsAs(second, next) === undefined) return undefined;
  }
  const gaps: number[] = [];
  let head = -1;
  let headOffset = 0;
  let headFeats = noFeats;

  const step = (at: number, token: number): number => {
    const element = sequence[at];
    if (element === undefined) return token;
    if (token > start && token < tokens.length && !adjoin(text, tokens[token - 1]!, tokens[token]!))
      return -1;
    if (element.kind === 'gap') {
      for (let size = 0; size <= element.max; size++) {
        const mark = gaps.length;
        gaps.push(token, token + size);
        const end = step(at + 1, token + size);
        if (end >= 0) return end;
        gaps.length = mark;
        const next = tokens[token + size];
        const previous = tokens[token + size - 1]!;
        if (next === undefined || !mayStandInGap(next) || !adjoin(text, previous, next)) return -1;
      }
      return -1;
    }
    const candidate = tokens[token];
    const found = candidate === undefined ? undefined : featsAs(element, candidate);
    if (found !== undefined) {
      const end = step(at + 1, token + 1);
      if (end >= 0) {
        if (element.head) {
          head = token;
          headOffset = found.offset;
          headFeats = found.feats;
        }
        return end;
      }
    }
    return element.optional ? step(at + 1, token) : -1;
  };

  const end = step(0, start);
  return end < 0 ? undefined : { start, end, feats: headFeats, head, headOffset, gaps };
}

/** Longest reach of a sequence in tokens. */
export function longestReach(sequence: Sequence): number {
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
): boolean {
  for (const sequence of sequences) {
    for (let from = Math.max(0, start - longestReach(sequence) + 1); from < end; from++) {
      const match = matchAt(sequence, tokens, from, text);
      if (match !== undefined && match.end > start) return true;
    }
  }
  return false;
}
