import { type NounGender, sureGender } from '../../../swedish/inflection/gender.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { commonOfPlural, looseForm, neuterOf } from './adjective-forms.ts';
import { type AgreementSlip, adjectiveSlip } from './agreement-slip.ts';
import { isModified } from './distant-predicate.ts';
import { bare, definite, definiteGender, hasTwoGenders, isPlural } from './noun-gender.ts';
import { endsClause, formBeside, groups, neuterVerdicts, people } from './predicate-agreement.ts';

/** Verbs that a predicate follows, some with *som* or *sig* between. */
export const linkVerbs: readonly string[] =
  'är var blir blev varit blivit vara bli anses ansågs upplevs upplevdes bedöms bedömdes betraktas känner kände'.split(
    ' ',
  );

const plainLinks = /^(?:är|var|blir|blev)$/u;
const modals = /^(?:ska|skall|skulle|kan|kunde|måste|bör|borde|behöver|får|fick|vill|brukar|kommer)$/u;

/** Adverbs between a verb and its predicate, or behind the subject of an inverted clause. */
const between =
  /^(?:inte|ej|aldrig|alltid|ofta|nu|just|då|också|även|redan|fortfarande|ännu|tyvärr|helt|mycket|väldigt|fullt|ganska|rätt|så|lite|dock|sedan|därför|normalt|oftast|numera|idag|båda|nästan|delvis|bara|endast|särskilt|ytterst|alltså|själv|själva|därmed|snart|tillfälligt|troligen|förmodligen|kanske|tidigare)$/u;

/** What may stand right behind a predicate, besides what ends a clause anyway. */
const behind =
  /^(?:även|som|eller|innan|eftersom|tills|medan|därför|trots|bara|redan|främst|endast|senast|tidigast|nu|idag|direkt|dygnet|hela|fram|varje|än|oavsett|utan|förutom)$/u;

/** A predicate with its subject. */
interface Clause {
  /** Place of the finite verb. */
  finite: number;
  /** First place where the predicate may stand. */
  from: number;
}

/** The finite verb that belongs to a link verb, and where its predicate begins. */
function clauseOf({ tokens }: TaggedSentence, verb: number): Clause | undefined {
  const { lower } = tokens[verb]!;
  const next = tokens[verb + 1]?.lower;
  if (plainLinks.test(lower)) return { finite: verb, from: verb + 1 };
  if (/^(?:känner|kände)$/u.test(lower)) return next === 'sig' ? { finite: verb, from: verb + 2 } : undefined;
  if (/s$/u.test(lower)) {
    if (next === 'som') return { finite: verb, from: verb + 2 };
    return next === 'vara' && /^ans/u.test(lower) ? { finite: verb, from: verb + 2 } : undefined;
  }
  let finite = verb - 1;
  while (
    finite > 0 &&
    verb - finite < 4 &&
    (between.test(tokens[finite]!.lower) || tokens[finite]!.lower === 'att')
  )
    finite--;
  const own = tokens[finite]?.lower ?? '';
  const isHeld = /it$/u.test(lower) ? /^(?:har|hade)$/u.test(own) : modals.test(own);
  return isHeld ? { finite, from: verb + 1 } : undefined;
}

/**
 * *Nämnden bedömer att behovet av stöd är stor, sedan i maj är badet stängd, flera träd är angripen, avgifterna har varit
 * oförändrad*: a predicate that does not agree with the subject of its clause, in whatever clause.
 */
export function clausePredicateSlip(
  tagged: TaggedSentence,
  verb: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const clause = clauseOf(tagged, verb);
  if (clause === undefined) return undefined;
  return before(tagged, clause, lookup) ?? inverted(tagged, clause, verb, lookup);
}

/** The subject stands before its verb: behind the word that opens the clause, or first in the sentence. */
function before(tagged: TaggedSentence, { finite, from }: Clause, lookup: Lookup): AgreementSlip | undefined {
  const adjective = predicateAt(tagged, from);
  if (adjective === undefined) return undefined;
  const start = clauseStart(tagged, finite);
  if (start === undefined) return undefined;
  const head = headFrom(tagged, start, lookup);
  if (head === undefined || head.place >= finite) return undefined;
  const { place, gender } = head;
  if (place + 1 !== finite && !isChained(tagged, place + 1, finite, gender === 'plural')) {
    // *Beslutet är ofta*: adverbs of a subordinate clause stand before the verb.
    let end = finite;
    while (end > place + 1 && between.test(tagged.tokens[end - 1]!.lower)) end--;
    if (end === finite || (place + 1 !== end && !isChained(tagged, place + 1, end, gender === 'plural')))
      return undefined;
  }
  return slipAt(tagged, adjective, place, gender, lookup);
}

/** *På platser i förskolan, som nämnden fattade, av de synpunkter som kom in*. */
export function isChained(tagged: TaggedSentence, start: number, end: number, mayJoin: boolean): boolean {
  if (isModified(tagged, start, end, mayJoin)) return true;
  for (let som = start + 2; som < end - 1; som++)
    if (tagged.tokens[som]!.lower === 'som')
      return isModified(tagged, start, som, mayJoin) && isModified(tagged, som, end, mayJoin);
  return false;
}

/** *Då är badet vid torget stängd*: the subject stands right behind the verb. */
function inverted(
  tagged: TaggedSentence,
  { finite, from }: Clause,
  verb: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  if (finite !== verb || !plainLinks.test(tagged.tokens[verb]!.lower)) return undefined;
  // *Den skola som är …*: a relative clause, or a subject before the verb.
  if (verb > 0 && !opensInverted(tagged, verb)) return undefined;
  const head = headFrom(tagged, from, lookup);
  if (head === undefined) return undefined;
  const { place, gender } = head;
  for (let end = place + 1; end < Math.min(place + 7, tagged.tokens.length); end++) {
    if (tagged.tokens[end]!.kind !== 'word') return undefined;
    if (end > place + 1 && !isChained(tagged, place + 1, end, gender === 'plural')) continue;
    const adjective = predicateAt(tagged, end);
    if (adjective === undefined) continue;
    return slipAt(tagged, adjective, place, gender, lookup);
  }
  return undefined;
}

/** True behind an adverb or a phrase of time or place that opens the clause. */
function opensInverted(tagged: TaggedSentence, verb: number): boolean {
  const { tokens } = tagged;
  if (
    /^(?:då|nu|därför|dessutom|sedan|i dag|idag|därmed|annars|dock|här|där|hittills|tyvärr)$/u.test(
      tokens[verb - 1]!.lower,
    )
  )
    return verb === 1 || /^(?:[,.;:]|och|men)$/u.test(tokens[verb - 2]!.lower);
  const first = traitAt(tagged, 0);
  if (!(first & (Trait.preposition | Trait.adverb))) return false;
  for (let place = 0; place < verb; place++) {
    const trait = traitAt(tagged, place);
    if (trait & (Trait.verb | Trait.subordinator | Trait.relative | Trait.punctuation)) return false;
  }
  return true;
}

const starters = /^(?:att|om|eftersom|när|innan|medan|fast|ifall|huruvida)$/u;

/** Where the clause of a finite verb begins, if one subject is all that may stand there. */
export function clauseStart(tagged: TaggedSentence, finite: number): number | undefined {
  const { tokens } = tagged;
  let verbs = 0;
  for (let place = finite - 1; place >= Math.max(0, finite - 15); place--) {
    const { text, lower } = tokens[place]!;
    const trait = traitAt(tagged, place);
    if (/^[.;:!?]$/u.test(text)) return place + 1;
    if (text === ',') return undefined;
    if (trait & Trait.subordinator && starters.test(lower))
      return verbs === 0 || hasSom(tokens, place, finite) ? place + 1 : undefined;
    if (lower === 'att') return undefined;
    if (isFiniteVerb(trait)) verbs++;
    if (/^(?:och|men)$/u.test(lower) && tokens[place - 1]?.text === ',') return place + 1;
  }
  return finite <= 15 ? 0 : undefined;
}

function hasSom(tokens: TaggedSentence['tokens'], from: number, end: number): boolean {
  for (let place = from; place < end; place++) if (tokens[place]!.lower === 'som') return true;
  return false;
}

interface Head {
  place: number;
  gender: NounGender | 'plural';
}

const many =
  /^(?:flera|många|vissa|dessa|de|två|tre|fyra|fem|sex|åtta|tio|samtliga|båda|några|alla|mina|dina|våra|sina)$/u;

/** The noun of the phrase that begins at a place, with its gender or number. */
function headFrom(tagged: TaggedSentence, start: number, lookup: Lookup): Head | undefined {
  const { tokens } = tagged;
  const first = tokens[start]?.lower;
  if (first === undefined) return undefined;
  // *De flesta av lägenheterna, många av de synpunkter som*
  const ofMany = /^(?:många|flera|några|två|tre|fyra|fem)$/u.test(first)
    ? start
    : first === 'de' && tokens[start + 1]?.lower === 'flesta'
      ? start + 1
      : -1;
  if (ofMany >= 0 && tokens[ofMany + 1]?.lower === 'av') return { place: ofMany, gender: 'plural' };
  const inPhrase = Trait.determiner | Trait.adjective | Trait.possessive | Trait.genitive | Trait.numeral;
  let place = start;
  while (place < start + 4 && traitAt(tagged, place) & inPhrase && tokens[place]!.kind === 'word') place++;
  const noun = tokens[place];
  if (noun?.kind !== 'word' || !(traitAt(tagged, place) & Trait.noun) || groups.test(noun.lower))
    return undefined;
  if (/^(?:en|ett|varje|ingen|inget|alla)$/u.test(first) && place > start && first !== 'alla')
    return undefined;
  if (noun.text !== noun.lower && place > 0) return undefined;
  const form = feats(tagged.tags[place]!);
  if (form === definite) {
    const gender = definiteGender(lookup, noun.lower);
    return gender === undefined ? undefined : { place, gender };
  }
  if (form !== bare) return undefined;
  if (place > start && many.test(first)) {
    // *Två procent, fem kilo*
    if (
      /(?:procent|kilo|liter|meter|kronor|timmar|år|dagar|veckor|månader|gram|del|folk|personal)$/u.test(
        noun.lower,
      )
    )
      return undefined;
    return { place, gender: 'plural' };
  }
  if (place === start) {
    if (noun.lower.endsWith('an') && sureGender(lookup, noun.lower) === 'en') return { place, gender: 'en' };
    return isPlural(lookup, noun.lower) ? { place, gender: 'plural' } : undefined;
  }
  if (hasTwoGenders(noun.lower)) {
    // *Den plan som*: the article tells.
    return first === 'den' || first === 'denna' ? { place, gender: 'en' } : undefined;
  }
  const gender = sureGender(lookup, noun.lower);
  const isCommon = /^(?:den|denna|min|din|vår|sin)$/u.test(first);
  const isNeuter = /^(?:det|detta|mitt|ditt|vårt|sitt)$/u.test(first);
  if (gender === 'en' && isCommon) return { place, gender };
  if (gender === 'ett' && isNeuter) return { place, gender };
  // *Nämndens beslut, vår nya avgift*
  if (gender !== undefined && traitAt(tagged, place - 1) & Trait.genitive && place - 1 === start) {
    const isSingular = isPlural(lookup, noun.lower) === false && gender === 'en';
    return isSingular ? { place, gender } : undefined;
  }
  return undefined;
}

/** The place of a predicate, behind adverbs and before what ends the clause. */
function predicateAt(tagged: TaggedSentence, from: number): number | undefined {
  const { tokens } = tagged;
  let place = from;
  while (place < from + 3 && between.test(tokens[place]?.lower ?? '')) place++;
  // *I dag*
  if (tokens[place]?.lower === 'i' && tokens[place + 1]?.lower === 'dag') place += 2;
  const token = tokens[place];
  if (token?.kind !== 'word' || token.text !== token.lower || token.lower.length < 3) return undefined;
  const trait = traitAt(tagged, place);
  // *Långt* may be taken for an adverb, *stängt* for a supine.
  const mayBe = Trait.adjective | Trait.participle | Trait.supine | Trait.adverb;
  if (!(trait & mayBe) || trait & (Trait.noun | Trait.finite)) return undefined;
  const next = tokens[place + 1];
  if (next?.kind === 'number' || traitAt(tagged, place + 1) & Trait.numeral) return place;
  if (!endsClause(tagged, place + 1) && !behind.test(tokens[place + 1]!.lower)) return undefined;
  return place;
}

/** Words in *-t* that are adverbs as well, before a preposition: *är ekonomiskt i balans*. */
function mayBeAdverb(tagged: TaggedSentence, place: number): boolean {
  const { lower } = tagged.tokens[place]!;
  if (!lower.endsWith('t') || traitAt(tagged, place) & Trait.participle) return false;
  const next = tagged.tokens[place + 1]?.lower ?? '.';
  if (/^(?:[.,;)!?]|av|att)$/u.test(next)) return /(?:iskt|vis|entligt|fälligt|igtvis)$/u.test(lower);
  return true;
}

function slipAt(
  tagged: TaggedSentence,
  place: number,
  subject: number,
  gender: NounGender | 'plural',
  lookup: Lookup,
): AgreementSlip | undefined {
  const { lexicon } = lookup;
  const { lower } = tagged.tokens[place]!;
  const noun = tagged.tokens[subject]!.lower;
  const plural = commonOfPlural(lexicon, lower);
  if (plural !== undefined && gender !== 'plural')
    return adjectiveSlip(place, gender === 'en' ? plural : neuterOf(lexicon, plural));
  if (!/[^aeåäö]$/u.test(lower) || (gender !== 'ett' && mayBeAdverb(tagged, place))) return undefined;
  if (neuterVerdicts.test(lower) || (gender === 'ett' && people.test(noun))) return undefined;
  const right = formBeside(noun, gender, lower, lexicon) ?? looseForm(lexicon, lower, gender);
  return right === lower ? undefined : adjectiveSlip(place, right);
}
