import { VERB } from '../../../swedish/inflection/feats.ts';
import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { isFiniteVerb, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import {
  afterAdverbs,
  invertedSubject,
  opensWithSubject,
  startsClause,
  type Tagged,
} from './clause-openings.ts';
import type { VerbFormSlip } from './verb-form-slips.ts';
import { formOf, infinitiveOf, infinitiveOfPast, isSupineToo, pastInfinitive } from './verb-forms.ts';

const lowerAt = ({ tokens }: Tagged, place: number): string => tokens[place]?.lower ?? '';

/** Auxiliaries without an object of their own. */
const NO_OBJECT = /^(?:ska|skall|kan|måste|bör|skulle|kunde|borde|brukar)$/u;
/** In the present these leave out no *ha*, as *skulle gjort* and *måste gjort* do. */
const NEEDS_HA = /^(?:ska|skall|kan|bör|vill|brukar|behöver)$/u;
/** What a clause may begin with whose last word is its auxiliary: *som du vill, om de kan*. */
const OPENERS =
  /^(?:som|om|när|att|det|den|de|vad|hur|vem|vilka|vilken|vilket|allt|alla|så|då|där|innan|eftersom|medan|än|ju|desto|varför|var|vart|för|tills)$/u;

/** The infinitive that a finite verb at a place should be: *träffar* → *träffa*, *ställs* → *ställas*. */
function infinitiveAt(
  tagged: Tagged,
  place: number,
  lexicon: Lexicon,
  hasObject: boolean,
): string | undefined {
  const { lower } = tagged.tokens[place]!;
  const trait = traitAt(tagged, place);
  const isVerb = (form: string) => (lexicon.classes(lexicon.find(form)) & WordClass.VERB) !== 0;
  if (!(trait & Trait.finite) || trait & Trait.imperative) return undefined;
  if (lower === 'finns') return 'finnas';
  if (lower.endsWith('s') && trait & Trait.passive) {
    const active = lower.slice(0, -1);
    // *Ställs*; *betalas* and *ges* are infinitives too.
    if (active.endsWith('ade')) {
      const infinitive = active.endsWith('ade') ? active.slice(0, -2) : '';
      return isVerb(infinitive) ? `${infinitive}s` : undefined;
    }
    if (/[aeiouyåäö]$/u.test(active) || lexicon.classes(lexicon.find(lower)) & WordClass.ADJECTIVE)
      return undefined;
    return active.length > 2 && isVerb(`${active}a`) ? `${active}as` : undefined;
  }
  if (trait & Trait.past) return infinitiveOfPast(tagged, place, lexicon, hasObject);
  if (lower === 'finns') return 'finnas';
  const own = infinitiveOf(lexicon, lower, true);
  if (own !== undefined) return own;
  // *Träffar*, which the dictionary knows as a noun only.
  return /[^aeiouyåäö]ar$/u.test(lower) && isVerb(lower.slice(0, -1)) ? lower.slice(0, -1) : undefined;
}

/** True for what stands behind a verb, and not at the beginning of a clause: *dig, en handläggare, på, att*. */
function followsVerb(tagged: Tagged, place: number): boolean {
  const token = tagged.tokens[place];
  if (token === undefined || /^[.!?]$/u.test(token.text)) return true;
  if (
    /^(?:mig|dig|oss|er|dem|honom|henne|sig|att|in|ut|upp|ner|ned|fram|bort|om|tillbaka|en|ett|din|ditt|dina|sin|sitt|sina|alla|samtliga|mer|mindre)$/u.test(
      token.lower,
    )
  )
    return true;
  return (traitAt(tagged, place) & Trait.preposition) !== 0;
}

/** *Den som bygger utan lov ska*: behind a clause that has its verb, the auxiliary is of the main clause. */
function followsClause(tagged: Tagged, modal: number): boolean {
  const { tokens } = tagged;
  const before = traitAt(tagged, modal - 1);
  if (before & (Trait.coordinator | Trait.adverb) || startsClause(tagged, modal - 1)) return false;
  for (let place = modal - 1; place >= 0; place--) {
    const { lower, text } = tokens[place]!;
    const trait = traitAt(tagged, place);
    if (isFiniteVerb(trait))
      // The clause must be one with *som* right behind what opens the sentence.
      return lowerAt(tagged, place - 1) === 'som' && place < 6;
    if (
      OPENERS.test(lower) ||
      /^[,.:;!?–]$/u.test(text) ||
      trait & (Trait.subordinator | Trait.relative | Trait.coordinator)
    )
      return false;
  }
  return false;
}

/** *Om du vill klagar på maten kan du ringa, den som ska flyttar måste anmäla det*: the main clause comes with its own verb. */
function opensFirstClause(tagged: Tagged, modal: number, verb: number): boolean {
  const { tokens } = tagged;
  const isRelative = lowerAt(tagged, modal - 1) === 'som' && modal < 5;
  const isCondition =
    /^(?:om|när|eftersom|innan)$/u.test(lowerAt(tagged, 0)) && modal === 2 && startsClause(tagged, 1);
  if (!isRelative && !isCondition) return false;
  // *Den som kan tar med en kaka*: of these the clause may end with the auxiliary.
  if (!followsVerb(tagged, verb + 1) && !(traitAt(tagged, verb + 1) & Trait.noun)) return false;
  for (let place = verb + 1; place < tokens.length; place++) {
    const { lower, text } = tokens[place]!;
    const trait = traitAt(tagged, place);
    if (isFiniteVerb(trait))
      return isRelative || startsClause(tagged, place + 1) || (trait & Trait.auxiliary) !== 0;
    if (/^[.:;!?–]$/u.test(text) || /^(?:som|om|när|att|och|men|eller|där|så)$/u.test(lower)) return false;
    if (startsClause(tagged, place) && place === verb + 1) return false;
  }
  return false;
}

/**
 * *Enhetschefen vill träffar alla, sammanträdet får ställs in, vi ska gjort en plan*: a form behind an auxiliary that it does
 * not take, where the auxiliary is not the end of a clause before.
 */
export function complementSlip(tagged: Tagged, modal: number, lexicon: Lexicon): VerbFormSlip | undefined {
  // *Hundens skall*: barks.
  if (modal === 0 || traitAt(tagged, modal - 1) & Trait.genitive || !(traitAt(tagged, modal) & Trait.verb))
    return undefined;
  const own = lowerAt(tagged, modal);
  const turned = invertedSubject(tagged, modal);
  const verb = afterAdverbs(tagged, turned ?? modal);
  const token = tagged.tokens[verb];
  if (token === undefined || token.kind !== 'word' || token.text !== token.lower) return undefined;
  // *Vill träffar alla*; *vill du får alla*
  const isAll = /^(?:alla|någon)$/u.test(lowerAt(tagged, verb + 1)) && opensWithSubject(tagged, modal);
  if (startsClause(tagged, verb + 1) && !isAll) return undefined;
  const trait = traitAt(tagged, verb);
  if (trait & Trait.supine) return supineFor(tagged, modal, verb, lexicon);
  if (!isFiniteVerb(trait) || trait & Trait.auxiliary) return undefined;
  // *I höst ska biblioteket byggs om*; of other forms `invertedSlip` tells.
  if (turned !== undefined && !(trait & Trait.passive) && token.lower !== 'finns') return undefined;
  const isMain = opensWithSubject(tagged, modal) || followsClause(tagged, modal);
  const isSure =
    isMain || turned !== undefined
      ? followsVerb(tagged, verb + 1) || token.lower === 'finns'
      : opensFirstClause(tagged, modal, verb);
  if (!isSure) return undefined;
  // *Skolan får böcker*: what is tagged as a verb may be an object.
  const infinitive = infinitiveAt(tagged, verb, lexicon, NO_OBJECT.test(own));
  return infinitive === undefined || infinitive === token.lower
    ? undefined
    : { from: modal, verb, suggestion: infinitive, messageId: 'infinitive' };
}

/** *Ska gjort, kan kommit*: the infinitive, or *ha* before the supine. */
function supineFor(tagged: Tagged, modal: number, verb: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const own = lowerAt(tagged, modal);
  const { lower } = tagged.tokens[verb]!;
  const isPassive = lower.endsWith('s');
  if (!NEEDS_HA.test(own) && !(isPassive && /^(?:får|behöver)$/u.test(own))) return undefined;
  const classes = lexicon.classes(lexicon.find(lower));
  if (
    !isPassive &&
    !/(?:it|gjort)$/u.test(lower) &&
    (!(classes & WordClass.VERB) || classes & WordClass.ADJECTIVE)
  )
    return undefined;
  // *Vill ha gjort*; *kan bero på att det gått* has an opener between.
  const also = `ha ${lower}`;
  const active = isPassive ? lower.slice(0, -1) : lower;
  const stem = /^(.*)at$/u.exec(active)?.[1];
  const infinitive = stem === undefined ? undefined : `${stem}a`;
  const isVerb =
    infinitive !== undefined && (lexicon.classes(lexicon.find(infinitive)) & WordClass.VERB) !== 0;
  return isVerb
    ? {
        from: modal,
        verb,
        suggestion: isPassive ? `${infinitive}s` : infinitive!,
        messageId: 'infinitive',
        also,
      }
    : { from: modal, verb, suggestion: also, messageId: 'infinitive' };
}

/** Behind *har* and its subject these hardly are anything but verbs. */
const SHORT: Readonly<Record<string, string>> = {
  gå: 'gått',
  ge: 'gett',
  bli: 'blivit',
  göra: 'gjort',
  stå: 'stått',
  se: 'sett',
  få: 'fått',
};

/** *När du har lämna, elever som har gå ut, har sov hos*: forms behind *har* that `supineSlip` does not tell. */
export function perfectSlip(tagged: Tagged, auxiliary: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const own = lowerAt(tagged, auxiliary);
  const verb = afterAdverbs(tagged, auxiliary);
  const token = tagged.tokens[verb];
  if (token === undefined || token.kind !== 'word' || token.text !== token.lower) return undefined;
  const { lower } = token;
  const say = (suggestion: string | undefined): VerbFormSlip | undefined =>
    suggestion === undefined || suggestion === lower
      ? undefined
      : { from: auxiliary, verb, suggestion, messageId: 'supine' };
  // *Har beslutat*; *nämnden har att beslutat*
  if (own === 'ha') return afterHa(tagged, auxiliary, verb, lexicon, say);
  if (auxiliary === 0) return undefined;
  const turned = invertedSubject(tagged, auxiliary);
  if (turned !== undefined) return turnedPerfect(tagged, auxiliary, turned, lexicon);
  const isConditional = followsOpener(tagged, auxiliary);
  if (
    isConditional &&
    lower.endsWith('as') &&
    traitAt(tagged, verb) & Trait.passive &&
    !(traitAt(tagged, verb) & Trait.supine)
  ) {
    const supine = formOf(lexicon, lower.slice(0, -1), VERB.supine);
    return say(supine === undefined ? undefined : `${supine}s`);
  }
  if (Object.hasOwn(SHORT, lower)) {
    const next = lowerAt(tagged, verb + 1);
    if (next === 'med' || next === 'och') return undefined;
    // *Har få elever*
    const isFew =
      lower === 'få' && !/^(?:in|en|ett|den|det|någon|något|veta|avslag|besked|svar|hjälp)$/u.test(next);
    return isFew ? undefined : say(SHORT[lower]);
  }
  // *Och har nu vinna laga kraft*
  const isOwnVerb =
    (traitAt(tagged, verb) & Trait.infinitive) !== 0 &&
    lower.endsWith('a') &&
    (lexicon.classes(lexicon.find(lower)) & (WordClass.VERB | WordClass.NOUN)) === WordClass.VERB;
  const isJoined =
    /^(?:och|men)$/u.test(lowerAt(tagged, auxiliary - 1)) || opensWithSubject(tagged, auxiliary);
  if (isOwnVerb && isJoined) return say(formOf(lexicon, lower, VERB.supine));
  // *När du har lämna ansökan*
  const isReader = /^(?:du|ni)$/u.test(lowerAt(tagged, auxiliary - 1));
  if (isReader && /^(?:när|innan|eftersom|att|som|tills)$/u.test(lowerAt(tagged, auxiliary - 2))) {
    const isOnly = lower.endsWith('a') && lexicon.classes(lexicon.find(lower)) === WordClass.VERB;
    if (isOnly && traitAt(tagged, verb) & Trait.infinitive) return say(formOf(lexicon, lower, VERB.supine));
  }
  if (!opensWithSubject(tagged, auxiliary) || isSupineToo(lower)) return undefined;
  // *Har erbjuder alla*, and a verb that the dictionary knows in no other class.
  const trait = traitAt(tagged, verb);
  const classes = lexicon.classes(lexicon.find(lower));
  if (isFiniteVerb(trait) && !(trait & (Trait.auxiliary | Trait.passive)) && classes === WordClass.VERB) {
    const isOpen = startsClause(tagged, verb + 1) && !/^(?:alla|någon)$/u.test(lowerAt(tagged, verb + 1));
    const from = isOpen ? undefined : infinitiveOfAny(tagged, verb, lexicon);
    if (from !== undefined) return say(formOf(lexicon, from, VERB.supine));
  }
  // *Har sov hos*: a past that the dictionary knows as a noun too.
  const infinitive = pastInfinitive(lower);
  const isNoun = traitAt(tagged, verb) & Trait.noun;
  const isDone = infinitive !== undefined && !isNoun && lower.length > 2 && followsVerb(tagged, verb + 1);
  return isDone && lower !== 'var' ? say(formOf(lexicon, infinitive, VERB.supine)) : undefined;
}

function infinitiveOfAny(tagged: Tagged, verb: number, lexicon: Lexicon): string | undefined {
  return traitAt(tagged, verb) & Trait.past
    ? (pastInfinitive(lowerAt(tagged, verb)) ?? infinitiveOfPast(tagged, verb, lexicon))
    : infinitiveOf(lexicon, lowerAt(tagged, verb), true);
}

/** *När utredningen har*: one noun phrase between what opens the clause and its auxiliary. */
function followsOpener(tagged: Tagged, auxiliary: number): boolean {
  const noun = traitAt(tagged, auxiliary - 1);
  if (!(noun & Trait.noun) || !/(?:en|et|an|rna)$/u.test(lowerAt(tagged, auxiliary - 1))) return false;
  let first = auxiliary - 1;
  while (first > 0 && traitAt(tagged, first - 1) & (Trait.adjective | Trait.possessive | Trait.genitive))
    first--;
  return /^(?:när|om|innan|eftersom|att|sedan)$/u.test(lowerAt(tagged, first - 1));
}

/** *Sedan i mars har antalet ökar, därefter har vi begär in*: a finite verb behind *har* and its subject. */
function turnedPerfect(
  tagged: Tagged,
  auxiliary: number,
  subject: number,
  lexicon: Lexicon,
): VerbFormSlip | undefined {
  const verb = afterAdverbs(tagged, subject);
  const token = tagged.tokens[verb];
  if (
    token === undefined ||
    token.kind !== 'word' ||
    startsClause(tagged, verb + 1) ||
    isSupineToo(token.lower)
  )
    return undefined;
  const trait = traitAt(tagged, verb);
  if (!isFiniteVerb(trait) || trait & (Trait.auxiliary | Trait.passive)) return undefined;
  const classes = lexicon.classes(lexicon.find(token.lower));
  if (classes !== WordClass.VERB && !(classes & WordClass.VERB && followsVerb(tagged, verb + 1)))
    return undefined;
  // *Det du har nämnden beslutar om*: the verb before may be the last of its clause.
  for (let place = auxiliary - 1; place >= 0; place--)
    if (
      traitAt(tagged, place) & (Trait.finite | Trait.subordinator | Trait.relative) ||
      /^(?:det|som|vad|allt)$/u.test(lowerAt(tagged, place))
    )
      return undefined;
  const infinitive = infinitiveOfAny(tagged, verb, lexicon);
  const supine = infinitive === undefined ? undefined : formOf(lexicon, infinitive, VERB.supine);
  return supine === undefined || supine === token.lower
    ? undefined
    : { from: auxiliary, verb, suggestion: supine, messageId: 'supine' };
}

/** *Borde ha kontrolleras, ska ha skickar*: a verb behind the *ha* of an auxiliary. */
function afterHa(
  tagged: Tagged,
  ha: number,
  verb: number,
  lexicon: Lexicon,
  say: (suggestion: string | undefined) => VerbFormSlip | undefined,
): VerbFormSlip | undefined {
  const modal = lowerAt(tagged, ha - 1);
  if (!/^(?:ska|skall|kan|måste|bör|skulle|kunde|borde|att|inte|också|redan)$/u.test(modal)) return undefined;
  const { lower } = tagged.tokens[verb]!;
  const trait = traitAt(tagged, verb);
  if (!followsVerb(tagged, verb + 1)) return undefined;
  if (lower.endsWith('as') && trait & Trait.passive && !(trait & Trait.supine)) {
    const supine = formOf(lexicon, lower.slice(0, -1), VERB.supine);
    return say(supine === undefined ? undefined : `${supine}s`);
  }
  const isOnly = lexicon.classes(lexicon.find(lower)) === WordClass.VERB;
  if (!isOnly || isSupineToo(lower)) return undefined;
  if (lower.endsWith('a') && trait & Trait.infinitive) return say(formOf(lexicon, lower, VERB.supine));
  if (!isFiniteVerb(trait)) return undefined;
  const infinitive =
    trait & Trait.past ? infinitiveOfPast(tagged, verb, lexicon) : infinitiveOf(lexicon, lower);
  return say(infinitive === undefined ? undefined : formOf(lexicon, infinitive, VERB.supine));
}

/**
 * *Du kan ringa eller mejlar oss*: a present behind *eller*, beside the infinitive of an auxiliary. Behind *och* a clause of
 * its own may come: *vi ska bygga och räknar med …*.
 */
export function alternativeSlip(tagged: Tagged, eller: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const verb = eller + 1;
  const trait = traitAt(tagged, verb);
  if (!isFiniteVerb(trait) || trait & Trait.auxiliary || startsClause(tagged, verb + 1)) return undefined;
  let first = eller - 1;
  while (
    first > eller - 5 &&
    traitAt(tagged, first) & (Trait.noun | Trait.pronoun | Trait.determiner | Trait.preposition)
  )
    first--;
  if (!(traitAt(tagged, first) & Trait.infinitive)) return undefined;
  const governor = lowerAt(tagged, first - 1);
  const isGoverned = NO_OBJECT.test(governor) || governor === 'att' || startsClause(tagged, first - 1);
  const infinitive = isGoverned ? infinitiveAt(tagged, verb, lexicon, false) : undefined;
  return infinitive === undefined || infinitive === lowerAt(tagged, verb)
    ? undefined
    : { from: eller, verb, suggestion: infinitive, messageId: 'infinitive' };
}
