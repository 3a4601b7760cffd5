import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { traitAt } from '../../../swedish/syntax/tagged.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { isAdjectiveAt } from './adjective-forms.ts';
import { opensWithSubject } from './clause-openings.ts';
import { time, twoObjects } from './genitive-slips.ts';
import { hasTwoGenders, isPlural } from './noun-gender.ts';
import {
  bareOfDefinite,
  formOf,
  isHeld,
  isLoneNoun,
  type NumberSlip,
  nounPlace,
  pluralOfSingular,
  type Tagged,
} from './noun-number.ts';

/** True where the subject stands before a verb; *Hur påverkar detta barnen* has it behind. */
function hasSubjectBefore(tagged: Tagged, verb: number): boolean {
  const isAsked =
    verb === 1 && /^(?:hur|vad|när|var|varför|så|då|nu|här|där)$/u.test(tagged.tokens[0]!.lower);
  return !isAsked && opensWithSubject(tagged, verb);
}

/** *Vi har handlagt detta ärendet, i denna planen, att dessa reglerna gäller*: a definite noun behind *denna*. */
export function demonstrativeSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  const place = nounPlace(tagged, index, lookup);
  if (!isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun)) return undefined;
  const noun = tokens[place]!.lower;
  const found = bareOfDefinite(lookup, noun) ?? bareBeside(own, noun);
  if (found === undefined) return undefined;
  if (own !== 'dessa' && found.gender === 'plural') return undefined;
  if (index === 0) {
    // *Detta nämnden beslutade är bra*: a clause without *som*.
    if (!(traitAt(tagged, place + 1) & Trait.finite)) return undefined;
    if (own !== 'denna' && hasUnjoinedVerb(tagged, place + 2)) return undefined;
  } else {
    const before = traitAt(tagged, index - 1);
    const { lower } = tokens[index - 1]!;
    // *Allt detta kommunen gör*; *påverkar detta barnen*; *vi vill ge detta barnen*
    if (/^(?:allt|alla|just|än|som|före)$/u.test(lower)) return undefined;
    if (before & Trait.verb) {
      if (before & Trait.finite && !(before & Trait.imperative) && !hasSubjectBefore(tagged, index - 1))
        return undefined;
      if (twoObjects.test(lower) || time.test(noun)) return undefined;
    } else if (!(before & (Trait.preposition | Trait.subordinator | Trait.coordinator | Trait.adverb)))
      return undefined;
    // *Kan inte detta barnen*: the subject of an inverted verb.
    if (
      before & Trait.adverb &&
      traitAt(tagged, index - 2) & Trait.finite &&
      !hasSubjectBefore(tagged, index - 2)
    )
      return undefined;
    // *Efter detta nämnden beslutar*, *om detta kommunen vill*: slips of another sort.
    if (own === 'detta' && before & Trait.coordinator) return undefined;
  }
  return { place, suggestion: found.bare, messageId: 'indefinite' };
}

/** *Denna planen*: a noun of two genders, whose word before it tells which. */
function bareBeside(own: string, noun: string): { gender: 'en'; bare: string } | undefined {
  const bare = noun.slice(0, -2);
  const isCommon = /^(?:denna|en|min|din|sin|vår)$/u.test(own) && noun.endsWith('en');
  return isCommon && hasTwoGenders(bare) ? { gender: 'en', bare } : undefined;
}

/** True where a verb follows that *och*, *som* or the like does not join to what stands before. */
function hasUnjoinedVerb(tagged: Tagged, from: number): boolean {
  for (let place = from; place < tagged.tokens.length; place++) {
    const trait = traitAt(tagged, place);
    if (trait & (Trait.coordinator | Trait.subordinator | Trait.relative | Trait.punctuation)) return false;
    if (trait & Trait.finite) return true;
  }
  return false;
}

/** *Ett skriftligt beskedet, sitt eget rummet*: a definite noun behind an article or possessive and a strong adjective. */
export function strongPhraseSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  // *Hans egna huset* is looked at elsewhere.
  if (!/^(?:en|ett|min|mitt|din|ditt|sin|sitt|vår|vårt)$/u.test(own)) return undefined;
  let place = index + 1;
  while (place < index + 3 && isStrongAdjective(tagged, place, lookup)) place++;
  if (place === index + 1 || !isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun))
    return undefined;
  const noun = tokens[place]!.lower;
  const found = bareOfDefinite(lookup, noun) ?? bareBeside(own, noun);
  if (found === undefined || found.gender === 'plural') return undefined;
  // *Ett* with *et*, *en* with *en*: where they differ the whole is another thing.
  if ((found.gender === 'ett') !== own.endsWith('tt')) return undefined;
  return { place, suggestion: found.bare, messageId: 'indefinite' };
}

function isStrongAdjective(tagged: Tagged, place: number, lookup: Lookup): boolean {
  const token = tagged.tokens[place];
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  const { lexicon } = lookup;
  if (!(lexicon.classes(lexicon.find(token.lower)) & WordClass.ADJECTIVE)) return false;
  if (isAdjectiveAt(tagged, place, lexicon)) return /[^a]$/u.test(token.lower);
  // *Skriftligt* may be taken for an adverb.
  return token.lower.endsWith('t') && (traitAt(tagged, place) & Trait.adverb) !== 0;
}

/** *Ett antal synpunkterna, in många klagomålen*: a definite noun behind a word for many that no verb has for its subject. */
export function manyDefiniteSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  const isAmount =
    /^(?:antal|flertal)$/u.test(own) && /^(?:ett|stort|litet|visst)$/u.test(tokens[index - 1]?.lower ?? '');
  if (!isAmount) {
    if (!/^(?:många|flera)$/u.test(own) || index === 0) return undefined;
    const before = traitAt(tagged, index - 1);
    const isFree = before & Trait.finite && !hasSubjectBefore(tagged, index - 1);
    if (isFree || !(before & (Trait.verb | Trait.adverb | Trait.preposition))) return undefined;
    // *Har inte många barnen*: the verb may stand before the adverb.
    if (
      before & Trait.adverb &&
      traitAt(tagged, index - 2) & Trait.finite &&
      !hasSubjectBefore(tagged, index - 2)
    )
      return undefined;
  }
  const place = nounPlace(tagged, index, lookup);
  if (!isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun)) return undefined;
  const found = bareOfDefinite(lookup, tokens[place]!.lower);
  if (found === undefined) return undefined;
  const right = found.gender === 'plural' ? found.bare : formOf(lookup, found.bare, 'plural');
  return right === undefined ? undefined : { place, suggestion: right, messageId: 'indefinite' };
}

/** *Samma dagen, nästa mötet, följande handlingarna, ovanstående skälen*: words that say themselves which it is. */
export const pointers: readonly string[] = 'samma nästa följande ovanstående nedanstående'.split(' ');

export function pointedSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  if (index > 0 && traitAt(tagged, index - 1) & (Trait.determiner | Trait.adjective | Trait.numeral))
    return undefined;
  const place = nounPlace(tagged, index, lookup);
  if (!isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun)) return undefined;
  const noun = tokens[place]!.lower;
  // *Följande dagen* has the definite form by custom.
  if (own === 'följande' && (time.test(noun) || traitAt(tagged, index - 1) & (Trait.adverb | Trait.noun)))
    return undefined;
  // *Under följande av lagen, det är samma barnen gör*: a subject of its own.
  if (own === 'samma' && traitAt(tagged, place + 1) & Trait.finite && index > 0 && !isHeld(tagged, index))
    return undefined;
  const found = bareOfDefinite(lookup, noun);
  return found === undefined ? undefined : { place, suggestion: found.bare, messageId: 'indefinite' };
}

/** *Vilken avgiften gäller för mig?* */
export function askedSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  if (index > 0 || tokens.at(-1)!.text !== '?' || !isLoneNoun(tagged, 1)) return undefined;
  // *Vilka barnen är?*
  if (!(traitAt(tagged, 2) & Trait.finite) || /^(?:är|var|blir|blev)$/u.test(tokens[2]!.lower))
    return undefined;
  const found = bareOfDefinite(lookup, tokens[1]!.lower);
  return found === undefined ? undefined : { place: 1, suggestion: found.bare, messageId: 'indefinite' };
}

/** *Hela verksamhet, halva personalstyrka*: a bare noun where the definite one belongs. */
export const wholes: readonly string[] = ['hela', 'halva'];

export function wholeSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  // *Kommunens hela verksamhet, sin hela kraft, den hela*
  if (index > 0 && traitAt(tagged, index - 1) & (Trait.genitive | Trait.possessive | Trait.determiner))
    return undefined;
  const place = index + 1;
  if (!isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun)) return undefined;
  const noun = tokens[place]!.lower;
  if (pluralOfSingular(lookup, noun) === undefined) return undefined;
  const right = formOf(lookup, noun, 'definite');
  return right === undefined || right === noun
    ? undefined
    : { place, suggestion: right, messageId: 'definite' };
}

/** *De barn är nio år*: a bare plural with *de* that no clause follows. */
export function theseBareSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  if (index > 0 || tokens[0]!.lower !== 'de' || !isLoneNoun(tagged, 1)) return undefined;
  const noun = tokens[1]!.lower;
  const { lexicon } = lookup;
  if (lexicon.classes(lexicon.find(noun)) !== WordClass.NOUN) return undefined;
  if (!(traitAt(tagged, 2) & Trait.finite) || !(traitAt(tagged, 2) & Trait.auxiliary)) return undefined;
  for (let place = 3; place < tokens.length; place++) {
    const isJoined = traitAt(tagged, place - 1) & Trait.coordinator;
    if (traitAt(tagged, place) & Trait.relative || (traitAt(tagged, place) & Trait.finite && !isJoined))
      return undefined;
  }
  const right = isPlural(lookup, noun) ? `${noun}na` : formOf(lookup, noun, 'definitePlural');
  const isMany = isPlural(lookup, noun) || formOf(lookup, noun, 'plural') === noun;
  return right === undefined || !isMany || !lookup.accepts(right)
    ? undefined
    : { place: 1, suggestion: right, messageId: 'definite' };
}

const ordinals =
  /^(?:andra|annan|annat|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|femtonde|tjugonde|hundrade)$/u;

/** *Var tredje elever, vart femte år*: of those that are counted off one is spoken of. */
export function countedSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  if (!ordinals.test(tokens[index + 1]?.lower ?? '') || !isLoneNoun(tagged, index + 2)) return undefined;
  const noun = tokens[index + 2]!.lower;
  if (!isPlural(lookup, noun)) return undefined;
  const stem = noun.slice(0, -2);
  const right = [stem, `${stem}e`, `${stem}a`].find((lemma) => pluralOfSingular(lookup, lemma) === noun);
  return right === undefined ? undefined : { place: index + 2, suggestion: right, messageId: 'singular' };
}
