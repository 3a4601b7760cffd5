import { inflectLike } from '../../swedish/inflection/index.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import { feats, type TagId } from '../../swedish/tagger/labels.ts';

/**
 * The active form of a verb in *-s* with its tag: *föreslogs* → *föreslog*, *lämnas* → *lämnar* or *lämna*.
 * Undefined when the inflection is not certain.
 */
export function activeForm(swedish: Swedish, form: string, tag: TagId): string | undefined {
  return voiced(swedish, form, tag, feats(tag).replace('Voice=Pass', 'Voice=Act'));
}

function voiced(swedish: Swedish, form: string, tag: TagId, wanted: string): string | undefined {
  const lemma = swedish.lemma(form, tag);
  if (lemma === undefined || lemma.endsWith('s')) return undefined;
  // The lemma is guessed from an ending: it is right when it leads back to the form.
  if (inflectLike(lemma, 'verb', feats(tag)).text !== form.toLowerCase()) return undefined;
  const { text, certain } = inflectLike(lemma, 'verb', wanted);
  return certain ? text : undefined;
}
