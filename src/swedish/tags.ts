import type { Swedish } from './swedish.ts';
import { type Upos, upos } from './tagger/labels.ts';
import type { Sentence } from './types.ts';

/** The UPOS of each token of a sentence, or undefined without a tagger. */
export function uposOf(swedish: Swedish, sentence: Sentence): Upos[] | undefined {
  const tags = swedish.tags(sentence);
  if (tags === undefined) return undefined;
  const result: Upos[] = new Array(tags.length);
  for (let index = 0; index < tags.length; index++) result[index] = upos(tags[index]!);
  return result;
}
