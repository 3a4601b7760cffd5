import type { AnalysedBlock, Language, Sentence } from './types.ts';

/**
 * A function of one block that is asked once a block. What it says is remembered as long as the block's sentences
 * are, so that a rule for the whole text reads only the blocks that an edit has changed. `read` may look at all of
 * a block but at where it stands (`map`, `index`, `within`, `group`), and what it returns must not be changed.
 */
export function perBlock<Made>(read: (block: AnalysedBlock) => Made): (block: AnalysedBlock) => Made {
  const known = new WeakMap<Sentence[], { language: Language; made: Made }>();
  return (block) => {
    let entry = known.get(block.sentences);
    if (entry === undefined || entry.language !== block.language) {
      entry = { language: block.language, made: read(block) };
      known.set(block.sentences, entry);
    }
    return entry.made;
  };
}
