import { perForm } from '../swedish/notes.ts';
import type { AnalysedBlock, Sentence, Token } from '../swedish/types.ts';

/**
 * The counting rule: what is a sentence and a word to a measure. LIX moves by up to five units with this rule
 * alone (guide, section 3.3), so it is fixed here, described in `docs/matt.md`, and nothing else counts.
 */

/** A line shorter than this that no stop ends is taken for a label, not for a sentence. Words. */
const shortestUnstoppedSentence = 6;
/** A table cell counts as running text when it holds a stopped sentence of this length. Words. */
const shortestCellSentence = 6;

/** A word to a measure: a token with a letter or digit that is no address and no code. */
export function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

/** Number of words of a sentence. */
export function wordCount(sentence: Sentence): number {
  let count = 0;
  for (const token of sentence.tokens) if (isWord(token)) count++;
  return count;
}

/** Number of letters of a token. */
export const letterCount = perForm(({ text }) => countLetters(text, false));

/** Number of letters and digits of a token. */
export const characterCount = perForm(({ text }) => countLetters(text, true));

function countLetters(text: string, digits: boolean): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (digits && code >= 48 && code <= 57)) {
        count++;
      }
    } else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0xdc00 && code <= 0xdfff)) {
      // Beyond Latin-1 nearly everything inside a word token is a letter; dashes and quotes are not.
      if (code < 0x2000 || code > 0x206f) count++;
    }
  }
  return count;
}

/** A long word has more than six letters (Björnsson 1968). */
export function isLongWord(token: Token): boolean {
  return token.text.length > 6 && token.kind === 'word' && letterCount(token) > 6;
}

const closers = new Set(['”', '"', '’', "'", '»', ')', ']', '“']);

/** True when the sentence ends in a stop (. ! ? … or a colon), also before a closing quote or bracket. */
export function isStopped(sentence: Sentence): boolean {
  const tokens = sentence.tokens;
  let index = tokens.length - 1;
  // What nearly every sentence ends with.
  if (index >= 0 && tokens[index]!.text === '.' && tokens[index]!.kind === 'punctuation') return true;
  while (index >= 0 && closers.has(tokens[index]!.text)) index--;
  const last = tokens[index];
  if (last === undefined) return false;
  if (last.abbreviation && last.text.endsWith('.')) return true;
  return last.kind === 'punctuation' && /^(?:[.!?…]+|:)$/u.test(last.text);
}

function startsWithCapital(sentence: Sentence): boolean {
  for (const token of sentence.tokens) {
    if (isWord(token)) {
      const first = token.text[0]!;
      return first !== first.toLowerCase() || token.kind === 'number';
    }
  }
  return false;
}

/** True when a table cell holds running text (a layout table), not data. */
export function isRunningCell(block: AnalysedBlock): boolean {
  return (
    block.kind === 'tableCell' &&
    block.sentences.some((sentence) => isStopped(sentence) && wordCount(sentence) >= shortestCellSentence)
  );
}

/** True for a sentence of running Swedish text that the measures count. */
export function isCounted(sentence: Sentence, block: AnalysedBlock): boolean {
  if (block.language !== 'sv') return false;
  switch (block.kind) {
    case 'paragraph':
      return isStopped(sentence)
        ? sentence.tokens.some(isWord)
        : wordCount(sentence) >= shortestUnstoppedSentence;
    case 'listItem':
      return isStopped(sentence) && startsWithCapital(sentence) && wordCount(sentence) > 1;
    case 'tableCell':
      return isRunningCell(block) && isStopped(sentence);
    default:
      return false;
  }
}
