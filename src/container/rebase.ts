import { decodedOffset, identityMap } from '../format/offset-map.ts';
import type { Block, ParsedDocument } from '../format/types.ts';
import { DocumentText } from './document-text.ts';

/** Makes the text of blocks the text of their document: for text whose own source nobody sees, such as HTML in mail. */
export function rebase(document: ParsedDocument): Pick<ParsedDocument, 'source' | 'blocks'> {
  const text = new DocumentText();
  const blocks: Block[] = [];
  /** New index and base of the blocks that are kept. */
  const kept = new Map<number, { index: number; base: number }>();
  document.blocks.forEach((block, index) => {
    // What stands for a picture is nowhere in the text.
    if (block.kind === 'altText') return;
    if (block.within === undefined) {
      if (text.length > 0) text.add('\n\n');
      kept.set(index, { index: blocks.length, base: text.length });
      blocks.push({ ...block, map: identityMap(text.length) });
      text.add(block.text);
      return;
    }
    const outer = kept.get(block.within);
    const around = document.blocks[block.within]!;
    if (outer === undefined) return;
    const start = decodedOffset(block.map.rawStart(0), around);
    if (around.text.slice(start, start + block.text.length) !== block.text) return;
    blocks.push({ ...block, within: outer.index, map: identityMap(outer.base + start) });
  });
  return { source: text.toString(), blocks };
}
