import { monthNames } from '../calendar.ts';
import { sureGender } from '../inflection/gender.ts';
import { paradigm } from '../inflection/paradigm.ts';
import { ANY_FIRST, Flag, WordClass } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Token } from '../types.ts';
import { ADJECTIVE_FIRST, OPENERS, PLURAL } from './compound-pair.ts';

const { NOUN, VERB } = WordClass;

/** What the tags must not be, when there are tags. */
const NO_FIRST = new Set(['ADP', 'PRON', 'DET', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'NUM', 'PART', 'INTJ']);

/** The same of the second word. */
export const NO_SECOND = new Set([...NO_FIRST, 'PROPN']);

/** What stands before a noun as the first part of a compound, and never behind an article: *en under skrift*. */
const PARTICLES = new Set('under över upp in ut av an om på med mot efter från bi'.split(' '));

/** True for *under* of *en under skrift*. */
export function isBehindOpener(tokens: readonly Token[], index: number): boolean {
  return PARTICLES.has(tokens[index]!.lower) && OPENERS.has(tokens[index - 1]?.lower ?? '');
}

/** *Fett typsnitt, plan mark*; *ett program delar skärmen, barn födda 2019*: the tags see an adjective or a verb. */
export function readsApart(
  lexicon: Lexicon,
  tokens: readonly Token[],
  index: number,
  tags: readonly string[],
  joined: string,
): boolean {
  // *har enligt lag skyldighet att*
  if (tokens[index - 1]?.lower === 'enligt' && tokens[index + 2]?.lower === 'att') return true;
  const isListed = (lexicon.flagsOf(joined.toLowerCase()) & Flag.ALONE) !== 0;
  // *Fullmäktige, jobbare* are no verbs, whatever the tags say.
  const second = tokens[index + 1]!.lower;
  // *De förtroende valda*: what stands between an article and its noun is no verb.
  const isInside = PLURAL.has(tokens[index - 1]?.lower ?? '') || tokens[index - 1]?.lower === 'de';
  const mayBeVerb = (lexicon.classes(lexicon.find(second)) & VERB) !== 0 || /(?:[dt]a?|de|r)$/u.test(second);
  if (tags[index + 1] === 'VERB' && (!isListed || (mayBeVerb && !isInside))) return true;
  // *Färdigställande skydd* is no skydd that gets ready.
  const isKnown = Object.hasOwn(ADJECTIVE_FIRST, tokens[index]!.lower);
  return !isListed && !isKnown && tags[index] === 'ADJ' && tags[index + 1] === 'NOUN';
}

/** True for the tag of a verb. */
export const isVerbTag = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX';

/**
 * Imperatives and adverbs at the start of a sentence: *Bygg lov* and *Hem tjänsten* are compounds only where the verb
 * of the clause follows.
 */
export function mustNotOpen(lexicon: Lexicon, lower: string): boolean {
  if (Object.hasOwn(ADJECTIVE_FIRST, lower)) return false;
  return (lexicon.classes(lexicon.find(lower)) & (VERB | WordClass.ADVERB)) !== 0;
}

/** Verbs with *hem* behind them: *hämta hem uppgifter, ta hem böcker*. */
const HOMEWARD = 'hämta ta köra skicka bära bjuda köpa beställa låna dra föra plocka ringa'.split(' ');

let homewardForms: ReadonlySet<string> | undefined;

/** True for a form of such a verb; *tala* and *låne-* only begin as one. */
function leadsHome(lower: string): boolean {
  homewardForms ??= new Set(HOMEWARD.flatMap((verb) => paradigm(verb, 'verb').forms.map(({ form }) => form)));
  return homewardForms.has(lower);
}

/** Genitives that *till* makes whole: *lite till mans, till lands och till sjöss*. */
const AFTER_TILL = new Set(
  'mans lands sjöss fots havs fjälls skogs sängs bords buds livs freds vägs väders vardags'.split(' '),
);

/** What begins a name when it has a capital: *Östra skolan*. */
const NAMES = /^(?:norra|södra|östra|västra|stora|lilla|gamla|nya|övre|nedre|yttre|inre)$/u;

const NUMERALS = /^(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)$/u;

/** *Då får ditt barn plats*: a subject behind its verb, and its object. */
const OWNED = /^(?:ditt|din|ert|er|sitt|sin|varje)$/u;

const PEOPLE = /^(?:barn|son|dotter|elev|familj|förälder|partner|förening|företag)$/u;

const GETS = /^(?:får|få|fick|fått|erbjuds|erbjuda|erbjuder|ges|ge|ger|gav|gett|har|hade|tar)$/u;

/**
 * True where one of the words belongs to what stands beside the two: *en text gång på gång, hämta hem uppgifter, plats
 * nummer ett*, or is the verb of the other: *någon eldar löv*.
 */
export function isInPhrase(
  lexicon: Lexicon,
  tokens: readonly Token[],
  index: number,
  tags: readonly string[] | undefined,
): boolean {
  const word = (at: number) => tokens[at]?.lower ?? '';
  const first = word(index);
  const second = word(index + 1);
  const before = word(index - 1);
  const after = word(index + 2);
  const payload = lexicon.find(first);
  // *Eldar* may be of *elda*, whatever else it is.
  const isOfVerb = (lexicon.classes(lexicon.find(first.slice(0, -1))) & VERB) !== 0;
  const isHeadWord =
    (lexicon.flags(payload) & Flag.ENTRY) !== 0 && lexicon.classes(payload) === NOUN && !isOfVerb;
  const isBinding = (lexicon.flags(payload) & (ANY_FIRST | Flag.ALONE)) === Flag.BEGIN;
  const isNoVerb = isHeadWord || isBinding;
  if (tokens[index]!.text !== first && NAMES.test(first)) return true;
  // *Sommar, överförmyndar-* are no verbs, whatever the tags say.
  if (tags?.[index] === 'VERB' && /[ae]r$/u.test(first) && !isNoVerb) return true;
  // *mata in data, klistra in sidor*; *som standard ord i texten, som regel rätt*
  if (first === 'in' && tags?.[index - 1] === 'VERB') return true;
  if (before === 'som' && /^(?:standard|regel)$/u.test(first)) return true;
  if (second === 'nummer') return tokens[index + 2]?.kind === 'number' || NUMERALS.test(after);
  if (second === 'plats' && OWNED.test(before) && GETS.test(word(index - 2))) return true;
  // *Behöver ditt barn omsorg?* asks what somebody needs.
  if (OWNED.test(before) && PEOPLE.test(first) && isVerbTag(tags?.[index - 2])) return true;
  if (/^(?:på|efter|för)$/u.test(after) && word(index + 3) === second) return true;
  // *Barn födda utomlands, företag registrerade i kommunen*
  if (
    /(?:[dnt]a|de)$/u.test(second) &&
    /^(?:ADP|ADV|NUM)$/u.test(tags?.[index + 2] ?? '') &&
    tags?.[index + 1] === 'ADJ'
  )
    return true;
  // *nedströms bron*: where it is.
  if (/^(?:ned|upp|med|mot)ströms$/u.test(first)) return true;
  // *hur stor familjen är*: how something is, and what.
  if (before === 'hur' && DEFINITE.test(second)) return true;
  // *Vi ger barn mat*: who gets it, and what.
  if (/^(?:ge|ger|gav|gett|ges|erbjuda|erbjuder|erbjuds|lära|lär)$/u.test(before)) return true;
  // *Har alla barn möjlighet*; *rapport november 2026*
  if (/^möjlighet(?:er)?$/u.test(second) && !first.endsWith('s')) return true;
  if (monthNames.has(second)) return true;
  if (before === 'till' && AFTER_TILL.has(first)) return true;
  return first === 'hem' && leadsHome(before);
}

/**
 * True when the tag rules a first word out and the lexicon does not know better: *bygg* is no preposition, and
 * *idrotts, brand* are no pronouns.
 */
export function cannotBegin(
  { lexicon }: Lookup,
  tokens: readonly Token[],
  index: number,
  tag: string,
): boolean {
  const { lower } = tokens[index]!;
  if (!NO_FIRST.has(tag) || isBehindOpener(tokens, index)) return false;
  const payload = lexicon.find(lower);
  const classes = lexicon.classes(payload);
  if (tag === 'ADP' && classes === VERB) return false;
  // Names and pronouns are what the tags make of nouns at the start of a sentence, and of binding forms.
  const isDoubtful = index === 0 || lower.endsWith('s') || !(lexicon.flags(payload) & Flag.ALONE);
  return !isDoubtful || lexicon.flags(payload) === 0 || (classes & ~NOUN) !== 0;
}

/** The last letters of nouns in the definite. */
const DEFINITE = /(?:[aeiouyåäö]n|rn|ln|et|na)$/u;

/**
 * True where the first word is the verb of its clause, which has no other: *I mars bad nämnden oss att svara*,
 * *Låt biblioteken ha öppet*. *Bygg nämnden beslutar* has one.
 */
export function isVerbAndNoun(tokens: readonly Token[], index: number, tags: readonly string[]): boolean {
  if (tags[index] !== 'VERB' || !DEFINITE.test(tokens[index + 1]!.lower)) return false;
  const isVerb = (at: number) => isVerbTag(tags[at]) && tokens[at - 1]?.lower !== 'att';
  if (index === 0) return !isVerb(2);
  return !tags.some((_, at) => at !== index && isVerb(at));
}

/**
 * True where *som* is left out between the two: *det barn anmälan gäller*. An article that fits the first stands before it, and
 * the verb of what is said of it behind the second; the clause around has a verb of its own.
 */
export function opensRelative(
  lookup: Lookup,
  tokens: readonly Token[],
  index: number,
  tags: readonly string[],
): boolean {
  const article = tokens[index - 1]?.lower ?? '';
  if (!/^(?:den|det|de)$/u.test(article) || !DEFINITE.test(tokens[index + 1]!.lower)) return false;
  const first = tokens[index]!.lower;
  const gender = sureGender(lookup, first);
  // *De barn, de uppgifter*: neuters do not change, and other nouns have a form of many.
  const isMany = gender === 'ett' || !(lookup.lexicon.flagsOf(first) & Flag.ENTRY);
  const fits = article === 'de' ? isMany : gender !== (article === 'det' ? 'en' : 'ett');
  if (!fits || !isVerbTag(tags[index + 2]) || tokens[index + 3] === undefined) return false;
  return tags.some((tag, at) => (at < index - 1 || at > index + 2) && isVerbTag(tag));
}
