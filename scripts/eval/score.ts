import { analyseText } from '../../src/swedish/sentences.ts';
import type { GoldBlock } from './gold.ts';

/** Precision, recall and F1 in percent with two decimals, and the counts behind them. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
  found: number;
  correct: number;
}

/** An error: the text around a boundary that is missed or false. */
export interface BoundaryError {
  kind: 'missed' | 'false';
  before: string;
  after: string;
}

export interface BlockScores {
  /** Every sentence end counts, that of the block too: what treebank papers report. */
  boundaries: Score;
  /** Only boundaries inside blocks: what a splitter can get wrong. */
  inner: Score;
  /** Token spans; null where the gold standard has no tokens. */
  tokens: Score | null;
  errors: BoundaryError[];
}

function score(gold: number, found: number, correct: number): Score {
  const percent = (part: number, whole: number): number =>
    whole === 0 ? 100 : Math.round((10000 * part) / whole) / 100;
  return {
    precision: percent(correct, found),
    recall: percent(correct, gold),
    f1: percent(2 * correct, gold + found),
    gold,
    found,
    correct,
  };
}

/** Number of characters that are no white space: the same in gold and text however spaces are set. */
function solidLength(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** Runs the splitter on every block, its sentences joined with a space, and compares. */
export function scoreBlocks(blocks: readonly GoldBlock[]): BlockScores {
  let gold = 0;
  let found = 0;
  let correct = 0;
  const tokens = { gold: 0, found: 0, correct: 0 };
  const errors: BoundaryError[] = [];
  for (const block of blocks) {
    const text = block.sentences.map((sentence) => sentence.text).join(' ');
    const analysed = analyseText(text);
    const goldEnds = ends(block.sentences.map((sentence) => sentence.text));
    const foundEnds = ends(analysed.map((sentence) => text.slice(sentence.start, sentence.end)));
    gold += goldEnds.size;
    found += foundEnds.size;
    for (const end of goldEnds) {
      if (foundEnds.has(end)) correct++;
      else errors.push(errorAt(text, end, 'missed'));
    }
    for (const end of foundEnds) if (!goldEnds.has(end)) errors.push(errorAt(text, end, 'false'));
    const goldSpans = spans(block.sentences.flatMap((sentence) => sentence.forms));
    const foundSpans = spans(analysed.flatMap((sentence) => sentence.tokens.map((token) => token.text)));
    tokens.gold += goldSpans.size;
    tokens.found += foundSpans.size;
    for (const span of goldSpans) if (foundSpans.has(span)) tokens.correct++;
  }
  const count = blocks.length;
  return {
    boundaries: score(gold, found, correct),
    inner: score(gold - count, found - count, correct - count),
    tokens: tokens.gold === 0 ? null : score(tokens.gold, tokens.found, tokens.correct),
    errors,
  };
}

function ends(sentences: readonly string[]): Set<number> {
  const result = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    at += solidLength(sentence);
    result.add(at);
  }
  return result;
}

/** Spans of forms over characters that are no white space. */
function spans(forms: readonly string[]): Set<string> {
  const result = new Set<string>();
  let at = 0;
  for (const form of forms) {
    const end = at + solidLength(form);
    result.add(`${at}-${end}`);
    at = end;
  }
  return result;
}

function errorAt(text: string, solid: number, kind: BoundaryError['kind']): BoundaryError {
  let offset = 0;
  for (let left = solid; left > 0; offset++) if (!/\s/u.test(text[offset]!)) left--;
  return {
    kind,
    before: text.slice(Math.max(0, offset - 40), offset),
    after: text.slice(offset, offset + 30),
  };
}
