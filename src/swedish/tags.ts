import type { Swedish } from './swedish.ts';
import { type Upos, upos } from './tagger/labels.ts';
import type { Sentence } from './types.ts';

/** The UPOS of each token of a sentence, or undefined without a tagger. */
export function uposOf(swedish: Swedish, sentence: Sentence): Upos[] | undefined {
  const tags = swedish.tags(sentence);
  return tags === undefined ? undefined : Array.from(tags, (tag) => upos(tag));
}
