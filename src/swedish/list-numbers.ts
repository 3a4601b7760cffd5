import { monthNames } from './calendar.ts';
import { Char, classAt, hasLineFeed, isSpaceAt } from './characters.ts';
import type { Forms } from './forms.ts';
import { numberedNouns } from './openers.ts';
import type { Token } from './types.ts';

/**
 * Joins the stop to the figure before it where the two are an ordinal (*den 3. maj*) or number a list
 * (*1. Lyssna. 2. Förklara.*), as the treebank does. Elsewhere the stop ends the sentence.
 *
 * A figure numbers a list where a sentence can begin, or where it goes on a row that began with 1.
 */
export function mergeNumberStops(text: string, tokens: Token[], forms: Forms): Token[] {
  let kept = 0;
  let row = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const stop = tokens[index + 1];
    let result = token;
    if (token.kind === 'number' && stop !== undefined && stop.text === '.' && stop.start === token.end) {
      const value = listValue(token.text);
      const kind = value === undefined ? 'none' : stopKind(text, tokens, index, kept, row, value);
      if (kind !== 'none') {
        const form = forms.at(text, token.start, stop.end);
        result = { ...token, end: stop.end, text: form.text, lower: form.lower, form };
        index++;
        if (kind === 'list') row = value!;
      }
    }
    tokens[kept++] = result;
  }
  tokens.length = kept;
  return tokens;
}

/** The last part of a list number (*2*, *2.1*, *3.2.1*), or undefined for a figure that numbers nothing. */
function listValue(form: string): number | undefined {
  let part = 0;
  let digits = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code === 0x2e) {
      part = 0;
      digits = 0;
    } else if (code >= 0x30 && code <= 0x39 && digits < 3) {
      part = part * 10 + code - 0x30;
      digits++;
    } else return undefined;
  }
  return part;
}

function stopKind(
  text: string,
  tokens: readonly Token[],
  index: number,
  kept: number,
  row: number,
  value: number,
): 'none' | 'ordinal' | 'list' {
  const token = tokens[index]!;
  const next = tokens[index + 2];
  const end = token.end + 1;
  if (next === undefined || !isSpaceAt(text, end)) return 'none';
  const previous = kept === 0 ? undefined : tokens[kept - 1]!;
  const follower = classAt(text, next.start);
  const plain = !token.text.includes('.');
  const atStart =
    previous === undefined || endsSentence(previous) || hasLineFeed(text, previous.end, token.start);
  if (follower === Char.lower && plain && value < 100) return atStart || row > 0 ? 'list' : 'ordinal';
  if (plain && value <= 31 && previous?.lower === 'den' && monthNames.has(next.lower)) return 'ordinal';
  if (follower === Char.digit && !(atStart && next.kind === 'word')) return 'none';
  if (atStart) return 'list';
  if (previous !== undefined && (previous.text === ':' || previous.text === ';')) {
    return value === 1 || value === row + 1 ? 'list' : 'none';
  }
  if (!plain || follower !== Char.upper) return 'none';
  const numbered = isNumbered(previous, tokens, kept);
  if (row > 0 && value === row + 1 && (!numbered || previous?.lower === 'den')) return 'list';
  if (numbered) return 'none';
  return value === 1 && hasListNumber(text, tokens, index + 2, 2) ? 'list' : 'none';
}

/** Whether the figure belongs to the word before it: *bilaga 1.*, *Kv. Björken 4.*, *2018 ref. 12.* */
function isNumbered(previous: Token | undefined, tokens: readonly Token[], kept: number): boolean {
  if (previous === undefined) return false;
  if (previous.kind !== 'word') return previous.kind !== 'punctuation' || previous.text === ',';
  if (previous.abbreviation || numberedNouns.has(previous.lower)) return true;
  const capital = previous.text !== previous.lower;
  return capital && kept > 1 && !endsSentence(tokens[kept - 2]!);
}

function endsSentence(token: Token): boolean {
  if (token.kind !== 'punctuation') return token.kind === 'symbol' && token.text === '•';
  return '.!?…)”"»'.includes(token.text.charAt(0));
}

/** How far a list is followed to see whether a 2 comes after its 1: an item is seldom longer, in tokens. */
const longestItem = 60;

function hasListNumber(text: string, tokens: readonly Token[], from: number, value: number): boolean {
  const last = Math.min(tokens.length - 2, from + longestItem);
  for (let index = from; index < last; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'number' || token.text !== String(value)) continue;
    const stop = tokens[index + 1]!;
    const previous = tokens[index - 1]!;
    if (stop.text === '.' && stop.start === token.end && !isNumbered(previous, tokens, index)) {
      if (classAt(text, tokens[index + 2]!.start) === Char.upper) return true;
    }
  }
  return false;
}
