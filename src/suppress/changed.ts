import { firstIndex } from '../base/binary-search.ts';
import type { Finding } from '../rules/types.ts';
import type { LineIndex } from '../source/lines.ts';
import type { AnalysedBlock } from '../swedish/types.ts';
import { placedBlocks } from './placed-blocks.ts';

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

/** Whether there is a change on some of the lines. */
export function isChanged(changed: readonly LineRange[], first: number, last: number): boolean {
  // A change between two lines is in a paragraph that has both, which the same comparison says.
  return changed.some((range) => first <= range.last && range.first <= last);
}

/** Marks the findings in paragraphs that hold no changed line. */
export function suppressUnchanged(
  findings: readonly Finding[],
  blocks: readonly AnalysedBlock[],
  lines: LineIndex,
  changed: readonly LineRange[],
): void {
  const isPlaceChanged = changedPlaces(blocks, lines, changed);
  for (const finding of findings) {
    if (finding.suppressed === undefined && !isPlaceChanged(finding))
      finding.suppressed = { kind: 'unchanged' };
  }
}

/** Makes a test whether a place in a text is in a paragraph that holds a changed line. */
export function changedPlaces(
  blocks: readonly AnalysedBlock[],
  lines: LineIndex,
  changed: readonly LineRange[],
): (place: Pick<Finding, 'start' | 'line' | 'endLine'>) => boolean {
  const paragraphs = placedBlocks(blocks);
  return ({ start, line, endLine }) => {
    const after = firstIndex(paragraphs.length, (index) => paragraphs[index]!.start > start);
    const block = paragraphs[after - 1];
    const isInside = block !== undefined && start < block.end;
    const first = isInside ? Math.min(line, lines.position(block.start).line) : line;
    const last = isInside ? Math.max(endLine, lines.position(block.end).line) : endLine;
    return isChanged(changed, first, last);
  };
}
