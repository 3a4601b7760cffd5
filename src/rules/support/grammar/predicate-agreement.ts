import { type NounGender, sureGender } from '../../../swedish/inflection/gender.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { commonOf, commonOfPlural, neuterOf, pluralOf, pluralOfCommon, withT } from './adjective-forms.ts';
import { type AgreementSlip, adjectiveSlip } from './agreement-slip.ts';
import { bare, definite, definiteGender, hasTwoGenders, isBareAt } from './noun-gender.ts';

/** Verdicts that a thing may have in the neuter (*fisken är gott*), and words that are adverbs too. */
export const neuterVerdicts =
  /^(?:gott|roligt|skönt|trevligt|nyttigt|viktigt|svårt|lätt|dyrt|billigt|farligt|onyttigt|öppet|stängt|fritt|fullt|klart|rätt|varmt|kallt|känt|helt|självklart|naturligt|möjligt|säkert|obligatoriskt|frivilligt|bra)$/u;

/** Neuters that are people: *statsrådet är nöjd*. */
export const people =
  /(?:råd|vittne|biträde|ombud|offer|syskon|geni|proffs|helgon|sällskap|par|folk|befäl)et$/u;

/**
 * *Huset är röd*, *ansökan är gjort*, *besluten är fattat*: what stands after the verb does not agree with a subject
 * that is a definite noun, or a noun with its determiner, and all that stands before the verb.
 */
export function predicateSlip(
  tagged: TaggedSentence,
  verb: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const { lexicon } = lookup;
  const { lower } = tokens[verb + 1]!;
  if (!/[^aeåäö]$/u.test(lower) || !endsClause(tagged, verb + 2)) return undefined;
  const gender = subjectGender(tagged, verb, lookup);
  if (gender === undefined) return undefined;
  return adjectiveSlip(verb + 1, formBeside(tokens[verb - 1]!.lower, gender, lower, lexicon));
}

/** The form of an adjective in the singular beside a subject of a gender; undefined where it is not sure to have one. */
export function formBeside(
  subject: string,
  gender: NounGender | 'plural',
  adjective: string,
  lexicon: Lexicon,
): string | undefined {
  if (neuterVerdicts.test(adjective)) return undefined;
  if (gender === 'ett') return people.test(subject) ? undefined : neuterOf(lexicon, adjective);
  if (gender === 'en') return commonOf(lexicon, adjective);
  return pluralOfCommon(lexicon, adjective) ?? pluralOfCommon(lexicon, commonOf(lexicon, adjective) ?? '');
}

/** Bodies of people, which many write of as people: *personalen är nöjda*. */
export const groups =
  /(?:personal|polis|par|familj|folk|ungdom|majoritet|minoritet|hälft|fler|flertal|allmänhet|publik|grupp|lag|led|ledning|styrelse|kår|besättning|skara|mängd|antal|sällskap|hushåll|befolkning|mottagning|oppositionen?|alliansen?|klass|team|part|förening|parti|del|syskon|gäng|band|kö|råd|kommitté|jury|släkt|stab|arbetsgivar|generation|sida|rest)(?:en|n|et|t|an)$/u;

/** Bodies that decide; a capital makes them names to the tagger. */
const authorities =
  /(?:kassan|verket|nämnden|kommunen|regionen|styrelsen|myndigheten|förvaltningen|förmedlingen|rätten|kontoret)$/u;

/**
 * *Handtaget ska vara vända, beslutet kan bli försenad, skolan är tyvärr stängda*: a predicate apart from its verb, or in
 * the plural of a subject that is one. `verb` is *är, blir* or the infinitive behind an auxiliary.
 */
export function apartPredicateSlip(
  tagged: TaggedSentence,
  verb: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const { lexicon } = lookup;
  let finite = verb;
  if (/^(?:vara|bli)$/u.test(tokens[verb]!.lower)) {
    do finite--;
    while (finite > 0 && verb - finite < 4 && traitAt(tagged, finite) & Trait.adverb);
    if (finite < 1 || !modals.test(tokens[finite]!.lower)) return undefined;
  }
  if (finite > 5) return undefined;
  let place = verb + 1;
  while (place < Math.min(verb + 3, tokens.length) && standsBetween(tagged, place)) place++;
  const adjective = tokens[place];
  if (adjective?.kind !== 'word' || !mayEndPredicate(tagged, place + 1)) return undefined;
  const gender = subjectGender(tagged, finite, lookup) ?? authorityGender(tagged, finite, lookup);
  if (gender === undefined) return undefined;
  // *Komplett och undertecknat*: the second of two may be the wrong one.
  const isPair = /^(?:och|eller|men)$/u.test(tokens[place + 1]?.lower ?? '');
  const hasSecond = isPair && tokens[place + 2]?.kind === 'word' && mayEndPredicate(tagged, place + 3);
  const isBeside = verb === finite && place === verb + 1;
  const slip = formSlip(tagged, place, finite, gender, isBeside, lexicon);
  if (slip !== undefined || !hasSecond) return slip;
  const isForm = (at: number) =>
    (traitAt(tagged, at) & (Trait.adjective | Trait.participle | Trait.supine)) !== 0;
  if (!isForm(place) || !isForm(place + 2)) return undefined;
  return formSlip(tagged, place + 2, finite, gender, false, lexicon);
}

/** What an adjective should be beside a subject of this gender; `isBeside` where other rules look at the singular. */
function formSlip(
  { tokens }: TaggedSentence,
  place: number,
  finite: number,
  gender: NounGender | 'plural',
  isBeside: boolean,
  lexicon: Lexicon,
): AgreementSlip | undefined {
  const { lower } = tokens[place]!;
  const subject = tokens[finite - 1]!.lower;
  const plural = commonOfPlural(lexicon, lower);
  if (plural !== undefined) {
    if (gender === 'plural' || groups.test(subject)) return undefined;
    return adjectiveSlip(place, gender === 'en' ? plural : neuterOf(lexicon, plural));
  }
  // What stands right behind *är* is looked at elsewhere.
  if (isBeside || !/[^aeåäö]$/u.test(lower)) return undefined;
  return adjectiveSlip(place, formBeside(subject, gender, lower, lexicon));
}

/** *Inte, tyvärr, ekonomiskt*: what may stand between the verb and its predicate. */
function standsBetween(tagged: TaggedSentence, place: number): boolean {
  const { lower } = tagged.tokens[place]!;
  if (/^(?:inte|ej|ytterst|helt|fullt|tyvärr|normalt|själv)$/u.test(lower)) return true;
  const isAdverb = traitAt(tagged, place) & Trait.adverb;
  const mayBeAdverb = /(?:skt|igt|en|vis|tt|ent)$/u.test(lower) && traitAt(tagged, place) & Trait.adjective;
  const next = traitAt(tagged, place + 1) & (Trait.adjective | Trait.participle | Trait.verb | Trait.adverb);
  return Boolean(isAdverb || mayBeAdverb) && next !== 0;
}

/** *Vända uppåt, stängda under lovet*, and what closes a clause. */
function mayEndPredicate(tagged: TaggedSentence, place: number): boolean {
  return endsClause(tagged, place) || (traitAt(tagged, place) & (Trait.adverb | Trait.infinitiveMark)) !== 0;
}

/** *Försäkringskassan är*: the name of an authority is one. */
function authorityGender(tagged: TaggedSentence, verb: number, lookup: Lookup): NounGender | undefined {
  const noun = tagged.tokens[verb - 1];
  if (verb !== 1 || noun === undefined || !authorities.test(noun.lower)) return undefined;
  const gender = definiteGender(lookup, noun.lower);
  if (gender !== undefined) return gender === 'plural' ? undefined : gender;
  return /[tk]et$/u.test(noun.lower) ? 'ett' : 'en';
}

/** True where nothing after the adjective can belong to it as its head. */
export function endsClause(tagged: TaggedSentence, place: number): boolean {
  const after = tagged.tokens[place]?.lower;
  return (
    after === undefined ||
    /^(?:[.,;)!?]|att|för|om|när|och|men|i|på|av|till|så|sedan|nu)$/u.test(after) ||
    (traitAt(tagged, place) & (Trait.finite | Trait.preposition)) !== 0
  );
}

function subjectGender(
  tagged: TaggedSentence,
  verb: number,
  lookup: Lookup,
): NounGender | 'plural' | undefined {
  const { tokens } = tagged;
  const noun = tokens[verb - 1];
  if (noun === undefined || verb > 5 || !(traitAt(tagged, verb - 1) & Trait.noun)) return undefined;
  for (let place = 0; place < verb - 1; place++) {
    if (tokens[place]!.kind !== 'word') return undefined;
    const trait = traitAt(tagged, place);
    if (!(trait & (Trait.determiner | Trait.adjective | Trait.possessive))) return undefined;
    // *En av …, alla barn …*
    if (/^(?:alla|båda|bägge|varje|ingen|inget)$/u.test(tokens[place]!.lower)) return undefined;
  }
  const form = feats(tagged.tags[verb - 1]!);
  // *Ansökan* has one form for both.
  if (
    form === definite ||
    (form === bare && noun.lower.endsWith('an') && sureGender(lookup, noun.lower) === 'en')
  )
    return form === definite ? definiteGender(lookup, noun.lower) : 'en';
  const determiner = verb > 1 ? tokens[0]!.lower : '';
  if (form !== bare || !/^(?:min|din|vår|mitt|ditt|vårt|denna|detta)$/u.test(determiner)) return undefined;
  const gender = hasTwoGenders(noun.lower) ? undefined : sureGender(lookup, noun.lower);
  const isNeuter = /tt|ta$/u.test(determiner);
  return gender !== undefined && isNeuter === (gender === 'ett') ? gender : undefined;
}

/** *Vi är tacksam, alla är välkommen, många som är missnöjd, detta är viktig*: a predicate of a pronoun. */
export function pronounPredicateSlip(
  tagged: TaggedSentence,
  verb: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const { lexicon } = lookup;
  const subject = tokens[verb - 1]?.lower ?? '';
  const { lower } = tokens[verb + 1]!;
  if (!/[^aeåäö]$/u.test(lower) || lower.length < 3 || !endsClause(tagged, verb + 2)) return undefined;
  // *Detta är rolig och lärorik läsning*
  if (traitAt(tagged, verb + 2) & Trait.coordinator && !(traitAt(tagged, verb + 3) & Trait.finite))
    return undefined;
  const before = tokens[verb - 2];
  let isMany: boolean;
  if (subject === 'som') {
    // *En av de som är nöjd*
    if (!/^(?:många|alla|de|flera|några)$/u.test(before?.lower ?? '')) return undefined;
    if (/^(?:av|bland)$/u.test(tokens[verb - 3]?.lower ?? '')) return undefined;
    isMany = true;
  } else {
    if (!/^(?:vi|de|alla|detta)$/u.test(subject)) return undefined;
    const isFirst = before === undefined || /^(?:att|om|eftersom|när|men|[.:;])$/u.test(before.lower);
    if (!isFirst) return undefined;
    isMany = subject !== 'detta';
  }
  const right = isMany ? pluralOfCommon(lexicon, lower) : neuterOf(lexicon, lower);
  return adjectiveSlip(verb + 1, right === lower ? undefined : right);
}

/** The form that the adjective after *är* should have, where its subject leaves no doubt. */
export function predicateForm(tagged: TaggedSentence, verb: number, lexicon: Lexicon): string | undefined {
  const { tokens } = tagged;
  const adjective = tokens[verb + 1]!.lower;
  const base = withT(lexicon, adjective);
  if (base === undefined) return undefined;
  const after = tokens[verb + 2]?.lower;
  if (tokens[verb - 1]?.lower === 'det' && after === 'att') return base;
  return endsClause(tagged, verb + 2) && (hasPluralSubject(tagged, verb) || hasTwoSubjects(tagged, verb))
    ? pluralOf(lexicon, adjective)
    : undefined;
}

const modals = /^(?:ska|skall|kan|måste|bör|skulle|kunde|borde|behöver|får|vill|brukar)$/u;

/** *Föräldrarna ska vara ledig, föräldrarna ska arbeta eller vara studerande eller ledig*: far from a plural subject. */
export function governedSlip(
  tagged: TaggedSentence,
  verb: number,
  lexicon: Lexicon,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  let modal = verb - 1;
  while (modal > 0 && verb - modal < 10 && !modals.test(tokens[modal]!.lower)) {
    const isPassed = traitAt(tagged, modal) & (Trait.infinitive | Trait.adverb | Trait.coordinator);
    if (!isPassed && tokens[modal]!.text !== ',') return undefined;
    modal--;
  }
  // *Vara ledig*: an infinitive first in a line has nothing before it.
  if (modal < 0 || !modals.test(tokens[modal]!.lower) || !hasPluralSubject(tagged, modal)) return undefined;
  const isPair =
    /^(?:och|eller)$/u.test(tokens[verb + 2]?.lower ?? '') &&
    (traitAt(tagged, verb + 1) & (Trait.adjective | Trait.participle | Trait.noun)) !== 0;
  for (const place of isPair ? [verb + 1, verb + 3] : [verb + 1]) {
    const adjective = tokens[place]?.lower;
    if (adjective === undefined || withT(lexicon, adjective) === undefined) continue;
    if (!endsClause(tagged, place + 1) && !(isPair && place === verb + 1)) continue;
    return adjectiveSlip(place, pluralOf(lexicon, adjective));
  }
  return undefined;
}

/** True when all that stands before the verb is one definite plural: *De nya handlingarna är*. */
function hasPluralSubject({ tokens, tags }: TaggedSentence, verb: number): boolean {
  const noun = tokens[verb - 1];
  if (noun === undefined || !/[aeo]rna$/u.test(noun.lower) || noun.lower.length < 6 || verb > 4) return false;
  if (!(traitAt({ tokens, tags }, verb - 1) & Trait.noun)) return false;
  for (let place = 0; place < verb - 1; place++) {
    const trait = traitAt({ tokens, tags }, place);
    if (!(trait & (Trait.determiner | Trait.adjective | Trait.possessive))) return false;
  }
  return true;
}

/** True for two bare nouns as the subject, with what belongs to them: *Om system och rutiner för kontrollen är*. */
function hasTwoSubjects(tagged: TaggedSentence, verb: number): boolean {
  const { tokens } = tagged;
  const inPhrase = Trait.noun | Trait.adjective | Trait.determiner | Trait.preposition | Trait.possessive;
  let start = verb;
  while (start > 0 && verb - start < 10) {
    const { lower } = tokens[start - 1]!;
    if (lower !== 'och' && !(traitAt(tagged, start - 1) & inPhrase)) break;
    start--;
  }
  if (start > 0 && !/^(?:om|att|eftersom|när|därför)$/u.test(tokens[start - 1]!.lower)) return false;
  const isBare = (place: number) => isBareAt(tagged, place) && !tokens[place]!.text.endsWith('-');
  return (
    isBare(start) &&
    (traitAt(tagged, start) & Trait.noun) !== 0 &&
    tokens[start + 1]?.lower === 'och' &&
    isBare(start + 2) &&
    (traitAt(tagged, start + 2) & Trait.noun) !== 0
  );
}
