import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { opensWithSubject, type Tagged } from './clause-openings.ts';
import { definite, definiteGender, isPlural } from './noun-gender.ts';

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';

/** Of the reader and the writer: *du ska ta med sin legitimation* (din). */
const own: Readonly<Record<string, readonly [string, string, string]>> = {
  du: ['din', 'ditt', 'dina'],
  vi: ['vår', 'vårt', 'våra'],
  jag: ['min', 'mitt', 'mina'],
  ni: ['er', 'ert', 'era'],
};
const forms = ['sin', 'sitt', 'sina'];

/**
 * *Du ska ta med sin legitimation*: *sin* in a clause of *du* or *vi*, with nobody else before it whom it could belong to.
 */
export function ownOfReader(tagged: TaggedSentence, place: number): string | undefined {
  let subject: string | undefined;
  let verbs = 0;
  for (let at = 0; at < place; at++) {
    const { lower, kind } = tagged.tokens[at]!;
    const trait = traitAt(tagged, at);
    if (kind === 'punctuation' && lower !== ',') return undefined;
    if (Object.hasOwn(own, lower)) {
      if (subject !== undefined && subject !== lower) return undefined;
      subject = lower;
    } else if (
      trait &
      (Trait.noun |
        Trait.name |
        Trait.pronoun |
        Trait.determiner |
        Trait.adjective |
        Trait.participle |
        Trait.numeral)
    ) {
      // *Vi hjälper dig med sin ansökan*
      if (!/^(?:dig|oss|er|mig|rätt|hjälp|också|själv|själva|kontakt)$/u.test(lower)) return undefined;
    } else if (isFiniteVerb(trait)) verbs++;
    // *Hjälpa att sköta sin ekonomi*: somebody not named.
    if (/^(?:som|man|var|vart|varje|den|det|de|låta|låter|ber|be)$/u.test(lower)) return undefined;
  }
  if (subject === undefined || verbs !== 1) return undefined;
  // *Sin egen*, *sin tur*: what is said of each in general.
  if (/^(?:kos|väg|tur|sak|tid|tids|plats|fulla|enda|kritik)$/u.test(lowerAt(tagged, place + 1)))
    return undefined;
  if (!(traitAt(tagged, place + 1) & (Trait.noun | Trait.adjective))) return undefined;
  return own[subject]![forms.indexOf(lowerAt(tagged, place))];
}

/** The nouns before a place that are many, or all that are a body with an owner; undefined where one cannot be told. */
function onlyOwner(
  tagged: TaggedSentence,
  place: number,
  lookup: Lookup,
  isMany: boolean,
): number | undefined {
  let owner: number | undefined;
  for (let at = 0; at < place; at++) {
    const trait = traitAt(tagged, at);
    const { lower, text } = tagged.tokens[at]!;
    if (trait & (Trait.name | Trait.coordinator) || (at > 0 && text !== lower)) return undefined;
    if (trait & Trait.pronoun && !/^(?:sig|som)$/u.test(lower)) return undefined;
    if (/^(?:alla|många|flera|de|dem|båda|några|vissa|två|tre|fyra|fem)$/u.test(lower) && at > 0)
      return undefined;
    if (!(trait & Trait.noun) || trait & Trait.genitive) {
      if (trait & Trait.genitive) return undefined;
      continue;
    }
    const kind = feats(tagged.tags[at]!) === definite ? definiteGender(lookup, lower) : undefined;
    if (isMany) {
      if (kind === 'en' || kind === 'ett') continue;
      if (kind !== 'plural' && !isPlural(lookup, lower)) return undefined;
    }
    if (owner !== undefined) return undefined;
    owner = at;
  }
  return owner;
}

/**
 * *Föräldrarna hämtade deras barn, nämnden har överskridit dess budget*: where the only one named that the word could belong
 * to is the subject of its verb.
 */
export function ownOfSubject(tagged: TaggedSentence, place: number, lookup: Lookup): boolean {
  const next = traitAt(tagged, place + 1);
  if (!(next & (Trait.noun | Trait.adjective)) || next & Trait.genitive) return false;
  const isMany = lowerAt(tagged, place) === 'deras';
  const owner = onlyOwner(tagged, place, lookup, isMany);
  if (owner === undefined || feats(tagged.tags[owner]!) !== definite) return false;
  let verb = owner + 1;
  // *Läraren uppmanade eleverna att ta fram deras datorer*
  const isAsked = lowerAt(tagged, verb) === 'att' && isMany;
  if (isAsked) verb++;
  else if (!isFiniteVerb(traitAt(tagged, verb)) || !opensWithSubject(tagged as Tagged, verb)) return false;
  const reached = Trait.verb | Trait.adverb | Trait.preposition | Trait.negation;
  for (let at = verb; at < place; at++) {
    const trait = traitAt(tagged, at);
    if (trait & (Trait.subordinator | Trait.relative)) return false;
    if (at > verb && isFiniteVerb(trait)) return false;
    if (!(trait & reached)) return false;
  }
  // *Nämnden och dess budget*; *kommunen äger dess mark* has a verb that takes it as an object.
  return traitAt(tagged, place - 1) !== 0 && !(traitAt(tagged, place - 1) & Trait.coordinator);
}
