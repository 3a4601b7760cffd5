import type { AnalysedBlock, Sentence, Token } from '../../swedish/types.ts';

const cues = new Set(
  'innebär betyder betydde menas menar avses kallas kallat definieras förklaras dvs dvs. d.v.s. d.v.s'.split(
    ' ',
  ),
);
const openers = /^(?:det|detta|den|de) (?:innebär|betyder|är|kallas|vill säga)\b/iu;

// How far away in its sentence an explanation may stand, in tokens.
const reach = 25;

/**
 * True when a term is explained where it stands: in or before a parenthesis, by a word such as *innebär* or
 * *det vill säga* in the same sentence, or by a next sentence that begins *Det betyder*.
 */
export function isExplained(
  block: AnalysedBlock,
  sentence: Sentence,
  index: number,
  start: number,
  end: number,
): boolean {
  const { tokens } = sentence;
  if (tokens[end]?.text === '(' || tokens[start - 1]?.text === '(') return true;
  const from = Math.max(0, start - reach);
  const to = Math.min(tokens.length, end + reach);
  for (let at = from; at < to; at++) {
    if (cues.has(tokens[at]!.lower) || isThatIs(tokens, at)) return true;
  }
  const next = block.sentences[index + 1];
  return (
    next !== undefined && openers.test(block.text.slice(next.start, Math.min(next.end, next.start + 24)))
  );
}

function isThatIs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'det' && tokens[at + 1]?.lower === 'vill' && tokens[at + 2]?.lower === 'säga';
}
