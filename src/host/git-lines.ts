import { LineIndex } from '../source/lines.ts';
import type { LineRange } from '../suppress/changed.ts';

/**
 * Lines as git counts them, which end with a line feed only, as lines of the text: those also end with a carriage
 * return, so that a file from an old Mac is more than one, and one that was converted twice has the double.
 */
export function linesFromGit(ranges: readonly LineRange[], text: string): readonly LineRange[] {
  if (!/\r(?!\n)/u.test(text)) return ranges;
  const lines = new LineIndex(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const firstOf = (line: number) => lines.position(starts[line - 1] ?? text.length).line;
  return ranges.map(({ first, last }) => {
    const from = firstOf(first);
    // What was taken away stands between two lines.
    if (last < first) return { first: from, last: from - 1 };
    const end = (starts[last] ?? text.length + 1) - 1;
    return { first: from, last: lines.position(end).line };
  });
}
