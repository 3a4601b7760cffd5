import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';

/** A heading with what stands under it, and the headings below it. */
export interface Section {
  heading: AnalysedBlock;
  /** Level of the heading from 1; headings of plain text without levels are all of the first. */
  level: number;
  /** Raw offsets, from the heading to the next of the same level or above. */
  start: number;
  end: number;
  /** The heading's own blocks, without those of the sections below it. */
  blocks: AnalysedBlock[];
  sections: Section[];
}

/** The sections of a text, nested by the levels of their headings. */
export function sectionsOf(reading: AnalysedDocument): Section[] {
  const top: Section[] = [];
  const open: Section[] = [];
  const close = (level: number, end: number) => {
    while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop()!.end = end;
  };
  for (const block of reading.blocks) {
    if (block.kind !== 'heading') {
      open[open.length - 1]?.blocks.push(block);
      continue;
    }
    const level = block.depth ?? 1;
    const start = block.map.rawStart(0);
    close(level, start);
    const section: Section = { heading: block, level, start, end: start, blocks: [], sections: [] };
    (open[open.length - 1]?.sections ?? top).push(section);
    open.push(section);
  }
  close(0, reading.source.length);
  return top;
}
