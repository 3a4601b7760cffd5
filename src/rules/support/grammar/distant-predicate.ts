import type { NounGender } from '../../../swedish/inflection/gender.ts';
import { sureGender } from '../../../swedish/inflection/gender.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { commonOf, pluralOfCommon } from './adjective-forms.ts';
import { type AgreementSlip, adjectiveSlip } from './agreement-slip.ts';
import { bare, definite, definiteGender, isPlural } from './noun-gender.ts';
import { endsClause, formBeside, groups } from './predicate-agreement.ts';

/** Words that a subject may have between its noun and the verb, in tokens. */
const furthest = 14;

/** *Uppgifterna är svårt att hitta*: verdicts of an action, which agree all the same when a thing is the subject. */
const ofActions = /^(?:lätt|svårt|enkelt|omöjligt)$/u;

/**
 * *Efterfrågan på platser är stort, besluten som nämnden fattade är giltig, skolan och förskolan är stängd*: a predicate that
 * agrees with the nearest word, or with none, where the noun that it belongs to opens the sentence further off.
 */
export function distantPredicateSlip(
  tagged: TaggedSentence,
  verb: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { lexicon } = lookup;
  const { lower } = tagged.tokens[verb + 1]!;
  if (verb < 1 || verb > furthest || !/[^aeåäö]$/u.test(lower) || lower.length < 3) return undefined;
  // *Öppen till klockan 20*, not *öppen dag*
  if (!endsClause(tagged, verb + 2)) return undefined;
  const head = headAt(tagged);
  if (head < 0 || head >= verb) return undefined;
  const subject = tagged.tokens[head]!.lower;
  const plural = () => adjectiveSlip(verb + 1, formBeside(subject, 'plural', lower, lexicon));
  if (tagged.tokens[head + 1]!.lower === 'och')
    return verb === head + 3 && isDefinite(tagged, head) && isDefinite(tagged, head + 2)
      ? plural()
      : undefined;
  const gender = headGender(tagged, head, lookup);
  if (gender === undefined || groups.test(subject)) return undefined;
  const isActionOf = ofActions.test(lower) && tagged.tokens[verb + 2]?.lower === 'att';
  if (gender === 'plural' && isActionOf && (head + 1 === verb || isModified(tagged, head + 1, verb, true)))
    return adjectiveSlip(verb + 1, pluralForm(lexicon, lower));
  if (head + 1 === verb) return undefined;
  if (!isModified(tagged, head + 1, verb, gender === 'plural')) return undefined;
  return adjectiveSlip(verb + 1, formBeside(subject, gender, lower, lexicon));
}

function pluralForm(lexicon: Lexicon, adjective: string): string | undefined {
  return adjective === 'lätt' ? 'lätta' : pluralOfCommon(lexicon, commonOf(lexicon, adjective) ?? '');
}

/** The noun that opens the sentence, with what stands before it and agrees with it; −1 for none. */
function headAt(tagged: TaggedSentence): number {
  const before = Trait.determiner | Trait.adjective | Trait.possessive;
  for (let place = 0; place < 4; place++) {
    const token = tagged.tokens[place];
    if (token?.kind !== 'word') return -1;
    const trait = traitAt(tagged, place);
    if (trait & Trait.noun) return trait & Trait.genitive ? -1 : place;
    // *En av uppgifterna, varje del, ingen av oss*
    if (!(trait & before) || /^(?:alla|båda|bägge|varje|ingen|inget|en|ett)$/u.test(token.lower)) return -1;
  }
  return -1;
}

function headGender(tagged: TaggedSentence, head: number, lookup: Lookup): NounGender | 'plural' | undefined {
  const { lower } = tagged.tokens[head]!;
  const form = feats(tagged.tags[head]!);
  if (form === definite) return definiteGender(lookup, lower);
  if (form !== bare) return undefined;
  // *Efterfrågan, ansökan* have one form for both.
  if (lower.endsWith('an') && head === 0) return sureGender(lookup, lower) === 'en' ? 'en' : undefined;
  const isMany = head === 0 || tagged.tokens[0]!.lower === 'de';
  return isMany && isPlural(lookup, lower) ? 'plural' : undefined;
}

function isDefinite(tagged: TaggedSentence, place: number): boolean {
  return feats(tagged.tags[place]!) === definite && /[nt]$/u.test(tagged.tokens[place]!.lower);
}

/** True where the words are one chain of prepositions with their nouns, or one clause with *som*. */
export function isModified(tagged: TaggedSentence, start: number, end: number, mayJoin: boolean): boolean {
  const inPhrase =
    Trait.noun |
    Trait.name |
    Trait.adjective |
    Trait.determiner |
    Trait.possessive |
    Trait.preposition |
    Trait.numeral;
  const isClause = tagged.tokens[start]!.lower === 'som';
  if (!isClause && !(traitAt(tagged, start) & Trait.preposition)) return false;
  let verbs = 0;
  for (let place = start + 1; place < end; place++) {
    const trait = traitAt(tagged, place);
    const { kind, lower } = tagged.tokens[place]!;
    if (kind !== 'word' && kind !== 'number') return false;
    // *Vägen till skolan och parken är*: two that are joined may be the subject.
    if (trait & Trait.coordinator) {
      // *Planen som rektorn och eleven gjorde*: before the verb of the clause they belong to it.
      if (!mayJoin && !(isClause && verbs === 0) && tagged.tokens[start]!.lower !== 'mellan') return false;
    } else if (isClause) {
      if (isFiniteVerb(trait)) verbs++;
      if (trait & (Trait.subordinator | Trait.relative) || /^(?:att|när|där)$/u.test(lower)) return false;
    } else if (!(trait & inPhrase) && kind !== 'number') return false;
  }
  // *Den ansökan gäller som är …*: the verb belongs to the clause.
  if (isClause) return verbs === 1 && end > start + 2;
  return (traitAt(tagged, end - 1) & (Trait.noun | Trait.name | Trait.numeral)) !== 0;
}
