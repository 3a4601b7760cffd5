import { type NounGender, sureGender } from '../../../swedish/inflection/gender.ts';
import { Flag, WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';

/** Nouns of both genders, as whole words and last in compounds: *en lag, ett lag*; *en öl, ett öl*. */
const twoGenders =
  /(?:lag|öl|kaffe|test|val|led|slag|klimat|rev|mejl|mail|fax|bal|plan|ark|spann|lås|katalog|finger|raster|paragraf|chip|borst|poäng|kex|gem|protein|kollegium|sms|cv|mms|pm|data|media|byte|boende)$/u;

/** Of these there is one gender only, though *lag* and *slag* have two. */
const sureLast =
  /(?:brev|handtag|förslag|underlag|bolag|avslag|anslag|uppslag|avtal|(?:stöd|grupp|service|korttids|äldre|vård|trygghets|demens|familje|senior|omsorgs|skydds|student|kollektiv)boende)$/u;

/** True for a noun that is *en* in one sense and *ett* in another. */
export function hasTwoGenders(noun: string): boolean {
  return twoGenders.test(noun) && !sureLast.test(noun);
}

/** What the tags say of a noun: the tags do not tell number. */
export const bare = 'Case=Nom|Definite=Ind';
export const definite = 'Case=Nom|Definite=Def';

/** True for a noun in the indefinite by its tag, singular or plural: the tags do not tell number. */
export function isBareAt(tagged: TaggedSentence, place: number): boolean {
  return feats(tagged.tags[place] ?? 0) === bare;
}

/** Gender of a bare noun at a place, where tag, dictionary and tables leave no doubt. */
export function bareNounGender(
  tagged: TaggedSentence,
  place: number,
  lookup: Lookup,
): NounGender | undefined {
  const noun = tagged.tokens[place];
  if (noun === undefined || noun.kind !== 'word') return undefined;
  // *IP-adress*: the last part decides.
  const text = noun.text.slice(noun.text.lastIndexOf('-') + 1);
  if (text === '' || text !== text.toLowerCase()) return undefined;
  const { lexicon } = lookup;
  const listed = lexicon.classes(lexicon.find(text));
  // Beside a determiner of the wrong gender the tagger doubts even plain nouns: *din ärende*.
  const isTagged = (traitAt(tagged, place) & Trait.noun) !== 0;
  if (isTagged ? !isBareAt(tagged, place) : listed !== WordClass.NOUN) return undefined;
  // A noun before another (*ett kommun styrelsemöte*) is a slip of its own, and before an adjective it may be an
  // adverb that is taken for one: *ett alltigenom nytt hus*.
  const next = tagged.tokens[place + 1];
  const isVerb = next !== undefined && lexicon.classes(lexicon.find(next.lower)) === WordClass.VERB;
  if (!isVerb && traitAt(tagged, place + 1) & (Trait.noun | Trait.name | Trait.adjective)) return undefined;
  // *Ditt person nr*: the first half of a word.
  if (next !== undefined && /^(?:[(/]|nr\.?)$/u.test(next.lower)) return undefined;
  // *en öde och förstörd plats*: an adjective that is taken for a noun.
  if (traitAt(tagged, place + 1) & Trait.coordinator && traitAt(tagged, place + 2) & Trait.adjective)
    return undefined;
  if (listed !== 0 && !(listed & WordClass.NOUN)) return undefined;
  // *En kort, tydlig text*; *en anhörig får hjälpa dig*: neither cards nor sheep.
  if (listed & WordClass.ADJECTIVE || traitAt(tagged, place) & Trait.auxiliary) return undefined;
  const gender = sureGender(lookup, text);
  return gender === undefined || hasTwoGenders(text) ? undefined : gender;
}

/** Gender of a definite noun (*skolan, huset*), `plural` for *husen*; undefined where the form does not tell. */
export function definiteGender(lookup: Lookup, form: string): NounGender | 'plural' | undefined {
  const isA = (lemma: string, gender: NounGender) =>
    lemma.length > 1 && sureGender(lookup, lemma) === gender && !hasTwoGenders(lemma);
  if (/(?:[aeo]rna)$/u.test(form)) return form.length > 6 ? 'plural' : undefined;
  // *Kapitlet* of *kapitel*
  const contracted = /^(.+)([lnr])et$/u.exec(form);
  if (contracted !== null && isA(`${contracted[1]}e${contracted[2]}`, 'ett')) return 'ett';
  // *Rummet*
  if (/(?:mm|nn)et$/u.test(form) && isA(form.slice(0, -3), 'ett')) return 'ett';
  if (form.endsWith('et')) {
    if (isA(form.slice(0, -2), 'ett') || isA(form.slice(0, -1), 'ett')) return 'ett';
    return isNeuterForm(lookup, form) ? 'ett' : undefined;
  }
  if (form.endsWith('en')) {
    if (isA(form.slice(0, -2), 'ett')) return /[aeiouyåäö]$/u.test(form.slice(0, -2)) ? undefined : 'plural';
    return isA(form.slice(0, -2), 'en') ? 'en' : endsIn(form, 'n', isA, 'en');
  }
  return form.endsWith('n') ? endsIn(form, 'n', isA, 'en') : undefined;
}

/** *Protokollet, laget*: a form of a listed noun in *-et*, which no *en* has, and no head word, as *fakultet* is. */
function isNeuterForm({ lexicon }: Lookup, form: string): boolean {
  const payload = lexicon.find(form);
  if (lexicon.classes(payload) !== WordClass.NOUN || lexicon.flags(payload) & Flag.ENTRY) return false;
  return [form.slice(0, -2), form.slice(0, -1)].some(
    (stem) => stem.length > 1 && (lexicon.classes(lexicon.find(stem)) & WordClass.NOUN) !== 0,
  );
}

function endsIn(
  form: string,
  ending: string,
  isA: (lemma: string, gender: NounGender) => boolean,
  gender: NounGender,
): NounGender | undefined {
  return form.endsWith(ending) && isA(form.slice(0, -1), gender) ? gender : undefined;
}

/** True for a form that is a plural and nothing else: *berättelser, platser*; not *forskare, barn*. */
export function isPlural(lookup: Lookup, noun: string): boolean {
  // *Dator, faktor, kontor* are singulars.
  if (/[ts]or$/u.test(noun)) return false;
  const [, stem, ending] = /^(.{3,})(or|ar|er)$/u.exec(noun) ?? [];
  if (stem === undefined || (ending !== 'or' && sureGender(lookup, noun) !== undefined)) return false;
  const { lexicon } = lookup;
  if (lexicon.classes(lexicon.find(noun)) !== WordClass.NOUN) return false;
  // *Regler, nycklar* of *regel, nyckel*
  const contracted = `${stem.slice(0, -1)}e${stem.at(-1)}`;
  const lemmas = ending === 'or' ? [`${stem}a`] : [stem, `${stem}e`, contracted];
  return lemmas.some(
    (lemma) => sureGender(lookup, lemma) === 'en' || (ending === 'er' && sureGender(lookup, lemma) === 'ett'),
  );
}
