import type { SourceRange } from '../format/types.ts';
import type { AnalysedBlock } from '../swedish/types.ts';

/** A block with where it stands in the source. */
export interface PlacedBlock extends SourceRange {
  block: AnalysedBlock;
}

/** The blocks that hold text, in source order, without those inside another: what a reader calls paragraphs. */
export function placedBlocks(blocks: readonly AnalysedBlock[]): PlacedBlock[] {
  return blocks
    .filter((block) => block.within === undefined && block.text !== '')
    .map((block) => ({ block, start: block.map.rawStart(0), end: block.map.rawEnd(block.text.length) }))
    .sort((a, b) => a.start - b.start);
}
