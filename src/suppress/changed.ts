import { firstIndex } from '../base/binary-search.ts';
import type { Finding } from '../rules/types.ts';
import type { LineIndex } from '../source/lines.ts';
import type { AnalysedBlock } from '../swedish/types.ts';

/**
 * Lines that changed, from 1, both ends included. Where lines were only taken away, `last` is `first` − 1: the
 * change stands between the two.
 */
export interface LineRange {
  /** The first changed line. */
  first: number;
  /** The last changed line. */
  last: number;
}

/** Marks the findings in paragraphs that hold no changed line. */
export function suppressUnchanged(
  findings: readonly Finding[],
  blocks: readonly AnalysedBlock[],
  lines: LineIndex,
  changed: readonly LineRange[],
): void {
  // A change between two lines is in a paragraph that has both, which the same comparison says.
  const isChanged = (first: number, last: number) =>
    changed.some((range) => first <= range.last && range.first <= last);
  const paragraphs = blocks
    .filter((block) => block.within === undefined && block.text !== '')
    .map((block) => ({ start: block.map.rawStart(0), end: block.map.rawEnd(block.text.length) }))
    .sort((a, b) => a.start - b.start);
  for (const finding of findings) {
    if (finding.suppressed !== undefined) continue;
    const after = firstIndex(paragraphs.length, (index) => paragraphs[index]!.start > finding.start);
    const block = paragraphs[after - 1];
    const isInside = block !== undefined && finding.start < block.end;
    const first = isInside ? Math.min(finding.line, lines.position(block.start).line) : finding.line;
    const last = isInside ? Math.max(finding.endLine, lines.position(block.end).line) : finding.endLine;
    if (!isChanged(first, last)) finding.suppressed = { kind: 'unchanged' };
  }
}
