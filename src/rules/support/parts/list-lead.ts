import type { AnalysedBlock, AnalysedDocument } from '../../../swedish/types.ts';

/** Longest list that is walked to its lead. Blocks. */
const longestList = 40;

/** The paragraph that leads in the list of an item: *Till ansökan ska du bifoga:*; undefined when none ends in a colon. */
export function listLead(document: AnalysedDocument, item: AnalysedBlock): AnalysedBlock | undefined {
  for (let index = item.index - 1; index >= Math.max(0, item.index - longestList); index--) {
    const block = document.blocks[index]!;
    if (block.within !== undefined) continue;
    if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'fragment')
      return block.text.trimEnd().endsWith(':') ? block : undefined;
  }
  return undefined;
}
