import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import {
  commonOf,
  isAdjectiveAt,
  looseForm,
  neuterOf,
  pluralOfCommon,
  weakBase,
  withT,
} from './adjective-forms.ts';
import { type AgreementSlip, adjectiveSlip } from './agreement-slip.ts';
import { bareNounGender, hasTwoGenders, isBareAt, isPlural } from './noun-gender.ts';
import { pluralOfSingular } from './noun-number.ts';

/** Verbs that a predicate follows, no object: *är ansvarig biträde*. */
const links =
  /^(?:är|var|varit|vara|blir|blev|bli|blivit|heter|kallas|känns|verkar|ser|anses|förblir|gör|gjorde|göra|gjort|låter|lär|tycks)$/u;
/** Common forms that stand before any noun, or that are nouns: *ansvarig, extra*. */
const free =
  /^(?:.|egen|liten|lagom|full|hel|halv|mycken|någon|ingen|annan|sådan|vilken|enda|ens|extra|ansvarig|skyldig|värd|lik|själv|bosatt|anställd)$/u;
/** Neuters that are no adverbs. */
const sizes = /^(?:stort|nytt|långt|lågt|ökat|minskat|egentligt)$/u;

/**
 * *Vi erbjuder personlig stöd, har fått ekonomisk bidrag, har långt handläggningstid*: an adjective right behind a verb, and the
 * noun that it belongs to in another gender.
 */
export function verbObjectSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const before = traitAt(tagged, index - 1);
  if (!(before & Trait.verb) || links.test(tokens[index - 1]!.lower)) return undefined;
  const { lower } = tokens[index]!;
  if (free.test(lower)) return undefined;
  const gender = bareNounGender(tagged, index + 1, lookup);
  if (gender === 'ett' && isAdjectiveAt(tagged, index, lookup.lexicon))
    return adjectiveSlip(index, withT(lookup.lexicon, lower));
  return gender === 'en' && sizes.test(lower)
    ? adjectiveSlip(index, commonOf(lookup.lexicon, lower))
    : undefined;
}

/**
 * *Med neuropsykiatriskt funktionsnedsättningar, på stora skillnad, i skyddad boende*: an adjective between a preposition and a
 * noun in another number, or one that has a gender of its own there.
 */
export function heldAdjectiveSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  if (!(traitAt(tagged, index - 1) & Trait.preposition)) return undefined;
  const { lexicon } = lookup;
  const { lower } = tokens[index]!;
  const noun = tokens[index + 1];
  if (noun?.kind !== 'word' || noun.text !== noun.lower || !isBareAt(tagged, index + 1)) return undefined;
  if (traitAt(tagged, index + 2) & (Trait.noun | Trait.name | Trait.adjective)) return undefined;
  if (noun.lower === 'boende' && /^(?:i|på)$/u.test(tokens[index - 1]!.lower))
    return adjectiveSlip(index, /[^aet]$/u.test(lower) ? neuterOf(lexicon, lower) : undefined);
  if (lower.endsWith('t') && isPlural(lookup, noun.lower)) {
    const common = commonOf(lexicon, lower);
    return adjectiveSlip(index, common === undefined ? undefined : pluralOfCommon(lexicon, common));
  }
  const base = weakBase(lexicon, lower);
  if (
    base === undefined ||
    hasTwoGenders(noun.lower) ||
    !/(?:ig|isk|lig|stor|lång|kort|hög|låg)$/u.test(base)
  )
    return undefined;
  // *I svenska språk, på engelska* …: a bare singular only.
  if (pluralOfSingular(lookup, noun.lower) === undefined) return undefined;
  const gender = bareNounGender(tagged, index + 1, lookup);
  if (gender === undefined) return undefined;
  return adjectiveSlip(index, gender === 'en' ? base : withT(lexicon, base));
}

/** *Ett tryggt och lugn hem, en trygg och lugnt miljö*: one of two joined adjectives in the form of the other gender. */
export function joinedAdjectiveSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const article = tokens[index]!.lower as 'en' | 'ett';
  if (!/^(?:och|eller|men|,)$/u.test(tokens[index + 2]?.lower ?? '')) return undefined;
  if (!isAdjectiveAt(tagged, index + 1, lookup.lexicon)) return undefined;
  const second = traitAt(tagged, index + 3);
  if (
    !(second & (Trait.adjective | Trait.adverb | Trait.noun)) ||
    bareNounGender(tagged, index + 4, lookup) !== article
  )
    return undefined;
  const { lexicon } = lookup;
  const own = (place: number) => {
    const { lower } = tokens[place]!;
    const right = article === 'ett' ? neuterOf(lexicon, lower) : commonOf(lexicon, lower);
    return right ?? looseForm(lexicon, lower, article);
  };
  return adjectiveSlip(index + 3, own(index + 3)) ?? adjectiveSlip(index + 1, own(index + 1));
}

/** *Ett och ett halv år, en halvt dag*: *halv* in the form of the other gender. */
export function halfSlip(
  { tokens }: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const half = tokens[index + 1]?.lower;
  const noun = tokens[index + 2]?.lower ?? '';
  const right = tokens[index]!.lower === 'ett' ? 'halvt' : 'halv';
  if (!/^halvt?$/u.test(half ?? '') || half === right) return undefined;
  const isFitting =
    right === 'halvt'
      ? /^(?:år|dygn|ton|kilo|dussin|århundrade|decennium)$/u
      : /^(?:dag|timme|vecka|månad|termin|miljon|meter|mil|sida|liter)$/u;
  return isFitting.test(noun) && lookup.accepts(noun) ? adjectiveSlip(index + 1, right) : undefined;
}

/** *En positivt bild, ett positiv besked*: an adjective that is a noun or a verb too, between its article and noun. */
export function looseSlip(tagged: TaggedSentence, index: number, lookup: Lookup): AgreementSlip | undefined {
  const article = tagged.tokens[index]!.lower as 'en' | 'ett';
  if (
    !(traitAt(tagged, index + 1) & Trait.adjective) ||
    bareNounGender(tagged, index + 2, lookup) !== article
  )
    return undefined;
  const { lower } = tagged.tokens[index + 1]!;
  if (free.test(lower) || lower.length < 4) return undefined;
  return adjectiveSlip(index + 1, looseForm(lookup.lexicon, lower, article));
}
