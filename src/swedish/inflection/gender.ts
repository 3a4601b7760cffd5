import { BoundedCache } from '../../base/bounded-cache.ts';
import { WordClass } from '../lexicon/format.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { NOUN } from './feats.ts';
import { paradigm } from './paradigm.ts';

export type NounGender = 'en' | 'ett';

const mostKnown = 5000;
const known = new WeakMap<Lookup, BoundedCache<string, NounGender | undefined>>();

/**
 * The gender of a noun in its bare form (*tolkning*, *beslut*), or undefined where the tables of declensions and
 * the dictionary do not agree: a rule on agreement must not guess.
 */
export function sureGender(lookup: Lookup, lemma: string): NounGender | undefined {
  let genders = known.get(lookup);
  if (genders === undefined) {
    genders = new BoundedCache(mostKnown);
    known.set(lookup, genders);
  }
  return genders.take(lemma, () => readGender(lookup, lemma));
}

function readGender(lookup: Lookup, lemma: string): NounGender | undefined {
  const { certain, forms } = paradigm(lemma, 'noun');
  const bare = forms.find(({ form }) => form === lemma);
  // *Glasögon* has a plural only, and no gender to be told.
  if (!certain || bare === undefined || bare.feats.includes('Number=Plur') || !lookup.accepts(lemma))
    return undefined;
  const stem = lemma.replace(/e$/u, '');
  // *-en* is also the plural of neuters (*husen*), so that only *-et* tells.
  // *Frågat* is no form of *fråga* but of the verb.
  const { lexicon } = lookup;
  const isVerb = (lexicon.classes(lexicon.find(lemma)) & WordClass.VERB) !== 0;
  // *Kapitel, kapitlet*
  const isContracted = /e[lnr]$/u.test(lemma) && lookup.isListed(`${lemma.slice(0, -2)}${lemma.at(-1)}et`);
  // *Brunnet* would pass for a compound: of a listed noun the form is listed too.
  const isForm = (form: string) => (lookup.isListed(lemma) ? lookup.isListed(form) : lookup.accepts(form));
  // *Hem, hemmet*
  const own = forms.find(({ feats }) => feats === NOUN.Neut.definite)?.form;
  const isNeuter =
    isContracted ||
    isForm(`${stem}et`) ||
    (own !== undefined && isForm(own)) ||
    (!isVerb && isForm(`${lemma}t`));
  if (bare.feats.includes('Gender=Neut')) return isNeuter ? 'ett' : undefined;
  return bare.feats.includes('Gender=Com') && !isNeuter ? 'en' : undefined;
}
