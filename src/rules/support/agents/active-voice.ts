import { VERB } from '../../../swedish/inflection/feats.ts';
import { inflectLike } from '../../../swedish/inflection/index.ts';
import type { Swedish } from '../../../swedish/swedish.ts';
import { feats, type TagId } from '../../../swedish/tagger/labels.ts';

const { passiveInfinitive, passivePresent } = VERB;

/**
 * The active form of a verb in *-s*: *föreslogs* → *föreslog*, *lämnas* → *lämnar*. After a modal (`infinitive`)
 * *lämna*. Of many verbs infinitive and present are one form, so what stands around decides, not the tag.
 * Undefined when the inflection is not certain.
 */
export function activeForm(
  swedish: Swedish,
  form: string,
  tag: TagId,
  infinitive = false,
): string | undefined {
  const lower = form.toLowerCase();
  // The tagger takes some passives for deponents: *beslut fattas*.
  const own = feats(tag).replace('Voice=Act', 'Voice=Pass');
  const isEither = own === passiveInfinitive || own === passivePresent;
  const readings = isEither ? [own, passivePresent, passiveInfinitive] : [own];
  const lemma = swedish.lemma(form, tag)?.replace(/s$/u, '');
  // The lemma is guessed from an ending: it is right when it leads back to the form.
  if (
    lemma === undefined ||
    !readings.some((reading) => inflectLike(lemma, 'verb', reading).text === lower)
  ) {
    return undefined;
  }
  const passive = infinitive ? passiveInfinitive : isEither ? passivePresent : own;
  const { text, certain } = inflectLike(lemma, 'verb', passive.replace('Voice=Pass', 'Voice=Act'));
  return certain ? text : undefined;
}
