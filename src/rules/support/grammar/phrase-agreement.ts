import { type NounGender, sureGender } from '../../../swedish/inflection/gender.ts';
import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import {
  commonOf,
  isAdjectiveAt,
  neuterOf,
  pluralOf,
  pluralOfCommon,
  weakBase,
  withoutT,
  withT,
} from './adjective-forms.ts';
import { type AgreementSlip, adjectiveSlip } from './agreement-slip.ts';
import {
  bare,
  bareNounGender,
  definite,
  definiteGender,
  hasTwoGenders,
  isBareAt,
  isPlural,
} from './noun-gender.ts';

/** *ett tolkning*, *en viktigt fråga*: an article with at most two adjectives and a noun of sure gender. */
export function phraseSlip(tagged: TaggedSentence, index: number, lookup: Lookup): AgreementSlip | undefined {
  const { tokens } = tagged;
  const article = tokens[index]!.lower as 'en' | 'ett';
  // *Var och en får svara*: a pronoun in three words.
  if (tokens[index - 1]?.lower === 'och' && /^(?:var|vart)$/u.test(tokens[index - 2]?.lower ?? ''))
    return undefined;
  let place = index + 1;
  while (place < index + 3 && isAdjectiveAt(tagged, place, lookup.lexicon)) place++;
  const noun = tokens[place];
  const gender = bareNounGender(tagged, place, lookup);
  if (noun === undefined || gender === undefined) return undefined;
  const { lexicon } = lookup;
  if (gender !== article) {
    const adjectives = tokens.slice(index + 1, place);
    // When the adjective agrees with the article both are wrong, or the noun is another than we think.
    if (adjectives.some(({ lower }) => agreesWith(lexicon, lower, article))) return undefined;
    return { place: index, suggestion: gender, messageId: 'article', data: { gender, noun: noun.text } };
  }
  if (place !== index + 2) return undefined;
  const adjective = tokens[index + 1]!.lower;
  const right = gender === 'en' ? commonOf(lexicon, adjective) : neuterOf(lexicon, adjective);
  return adjectiveSlip(index + 1, right);
}

/** True when the adjective has the form of the other gender than the noun, as the article has. */
function agreesWith(lexicon: Lexicon, adjective: string, gender: 'en' | 'ett'): boolean {
  return gender === 'ett' && withoutT(lexicon, adjective) !== undefined;
}

/** *ett gemensamt arbetssätt och tolkning*: one article for two nouns of different gender. */
export function joinedSlip(tagged: TaggedSentence, index: number, lookup: Lookup): AgreementSlip | undefined {
  const { tokens } = tagged;
  if (tokens[index]!.lower !== 'ett' || !(traitAt(tagged, index + 1) & Trait.adjective)) return undefined;
  const [first, och, second, next] = tokens.slice(index + 2);
  if (first === undefined || och?.lower !== 'och' || second === undefined) return undefined;
  if (next !== undefined && next.lower !== 'av' && !/^[.,;:]$/u.test(next.text)) return undefined;
  if (!isBareAt(tagged, index + 2) || !isBareAt(tagged, index + 4) || first.text.endsWith('-'))
    return undefined;
  if (withoutT(lookup.lexicon, tokens[index + 1]!.lower) === undefined) return undefined;
  if (sureGender(lookup, first.lower) !== 'ett' || sureGender(lookup, second.lower) !== 'en')
    return undefined;
  const suggestion = `en ${second.text}`;
  return { place: index + 4, suggestion, messageId: 'joined', data: { article: tokens[index]!.text } };
}

/** *av de stärkt rättigheterna*: the plural form that should stand between *de* and a definite plural. */
export function pluralForm(tagged: TaggedSentence, index: number, lookup: Lookup): string | undefined {
  const { tokens } = tagged;
  const noun = tokens[index + 2];
  if (noun === undefined || definiteGender(lookup, noun.lower) !== 'plural') return undefined;
  const { lower } = tokens[index + 1]!;
  // *att de stärkt rättigheterna* leaves out *har*, and is right.
  const isPlain = withT(lookup.lexicon, lower) !== undefined;
  if (index > 0 && !isPlain && !(traitAt(tagged, index - 1) & Trait.preposition)) return undefined;
  if (!/[^aeåäö]$/u.test(lower) || (lower.length < 4 && !isPlain)) return undefined;
  const inForm = Trait.adjective | Trait.supine | Trait.participle;
  if (!(traitAt(tagged, index + 1) & inForm)) return undefined;
  const right = lower.endsWith('ad') || lower.endsWith('at') ? `${lower.slice(0, -1)}de` : `${lower}a`;
  return lookup.isListed(right) ? right : undefined;
}

/** Determiners of a bare noun, with their gender and the form for the other one. */
const determiners = new Map<string, { gender: NounGender; other: string }>([
  ...bothGenders('min', 'mitt'),
  ...bothGenders('din', 'ditt'),
  ...bothGenders('sin', 'sitt'),
  ...bothGenders('vår', 'vårt'),
  ...bothGenders('er', 'ert'),
  ...bothGenders('denna', 'detta'),
  ...bothGenders('vilken', 'vilket'),
  // This way only: *ingen* is not looked at.
  ['inget', { gender: 'ett', other: 'ingen' }],
]);

function bothGenders(en: string, ett: string): [string, { gender: NounGender; other: string }][] {
  return [
    [en, { gender: 'en', other: ett }],
    [ett, { gender: 'ett', other: en }],
  ];
}

/** The words that `determinerSlip` can be asked of. */
export const determinerForms: readonly string[] = [...determiners.keys()];

/** Pronouns more often than determiners: looked at only as the first word, with the verb behind the noun. */
const FIRST_ONLY = /^(?:er|inget|vilket)$/u;

/** *Din ärende*, *mitt ansökan*: one of `determinerForms` and a bare noun of the other gender. */
export function determinerSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const determiner = tokens[index]!.lower;
  const { gender, other } = determiners.get(determiner)!;
  // *Måtte detta vara* has the verb, not goods.
  if (tokens[index + 1]?.lower === 'vara' && gender === 'ett') return undefined;
  const before = tokens[index - 1];
  // *5 min, i vår* are no determiners, and *före detta* is *f.d.*
  if (before?.kind === 'number' || before?.lower === 'i' || before?.lower === 'före') return undefined;
  // *Detta* is a pronoun more often: only right before the noun whose verb follows, or behind a preposition.
  if (
    determiner === 'detta' &&
    !(index === 0 ? traitAt(tagged, 2) & Trait.finite : traitAt(tagged, index - 1) & Trait.preposition)
  )
    return undefined;
  let place = index + 1;
  if (isAdjectiveAt(tagged, place, lookup.lexicon) && /[ae]$/u.test(tokens[place]!.lower)) place++;
  if (FIRST_ONLY.test(determiner)) {
    const next = tokens[place + 1]?.lower ?? '';
    if (index > 0 || !(traitAt(tagged, place + 1) & Trait.finite)) return undefined;
    // *Vilket ansökan visar*: a clause that goes on from the sentence before.
    if (determiner === 'vilket' && !/^(?:ska|kan|bör|måste|får)$/u.test(next)) return undefined;
  }
  const own = bareNounGender(tagged, place, lookup);
  if (own === undefined || own === gender) return undefined;
  const { lexicon } = lookup;
  const noun = tokens[place]!;
  // A word that may be a verb may have the determiner for its subject: *denna svar*.
  if (lexicon.classes(lexicon.find(noun.lower)) & WordClass.VERB && !noun.lower.endsWith('a'))
    return undefined;
  return { place: index, suggestion: other, messageId: 'article', data: { gender: own, noun: noun.text } };
}

/** Behind *det* these stand by themselves, and a clause may follow: *det enda kommunen kan göra*. */
const aloneAdjectives = /(?:ste|sta|första|andra|tredje|enda|ena|mesta|hela|halva|samma|egna)$/u;

/** *Den gamla huset*, *det nya skolan*, *den här beslutet*: an article and a definite noun of the other gender. */
export function definiteSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const article = tokens[index]!.lower;
  let place = index + 1;
  const isDeictic = /^(?:här|där)$/u.test(tokens[place]?.lower ?? '');
  if (isDeictic) place++;
  const first = place;
  while (place < first + 2 && traitAt(tagged, place) & Trait.adjective) {
    const { lower } = tokens[place]!;
    if (!/[ae]$/u.test(lower) || aloneAdjectives.test(lower)) return undefined;
    place++;
  }
  if (place === index + 1) return undefined;
  const noun = tokens[place];
  if (noun === undefined || noun.kind !== 'word' || noun.text !== noun.lower) return undefined;
  if (!(traitAt(tagged, place) & Trait.noun) || feats(tagged.tags[place]!) !== definite) return undefined;
  const gender = definiteGender(lookup, noun.lower);
  const right = gender === 'ett' ? 'det' : gender === 'en' ? 'den' : undefined;
  if (right === undefined || right === article) return undefined;
  // *det nya kommunen inför*: the noun is the subject of a clause without *som*.
  if (article === 'det' && mayOpenClause(tagged, index, place)) return undefined;
  return adjectiveSlip(index, right);
}

/** True where the noun may be the subject of a verb that is not that of the sentence. */
function mayOpenClause(tagged: TaggedSentence, article: number, noun: number): boolean {
  const { tokens } = tagged;
  const isVerb = (place: number) => (traitAt(tagged, place) & Trait.finite) !== 0;
  if (article === 0) {
    if (!isVerb(1 + noun)) return true;
    return tokens.some((_, place) => place > noun + 1 && isVerb(place));
  }
  for (let place = noun + 1; place <= noun + 3 && place < tokens.length; place++) {
    if (/^[.,;:!?)]$/u.test(tokens[place]!.text)) return false;
    if (isVerb(place)) return true;
  }
  return false;
}

/** *Flera ny platser*: the plural that should stand between a word for many and a plural noun. */
export function manySlip(tagged: TaggedSentence, index: number, lookup: Lookup): AgreementSlip | undefined {
  const { tokens } = tagged;
  const right = pluralOfCommon(lookup.lexicon, tokens[index + 1]!.lower);
  const noun = tokens[index + 2];
  if (right === undefined || noun?.kind !== 'word' || noun.text !== noun.lower) return undefined;
  if (!(traitAt(tagged, index + 2) & Trait.noun) || !isBareAt(tagged, index + 2)) return undefined;
  // Plurals only: *platser*, not *plats*.
  if (!/(?:or|ar|er|r|n)$/u.test(noun.lower) || sureGender(lookup, noun.lower) !== undefined)
    return undefined;
  return adjectiveSlip(index + 1, right);
}

/** Singulars and adverbs that stand before plurals: *hel-, full- och halvtid*, *lagom stora*. */
const neverPlain =
  /^(?:.|övrigt|.*vis|egen|liten|lagom|full|hel|halv|mycken|någon|ingen|annan|sådan|vilken|enda)$/u;

/**
 * A bare adjective where its definite or plural form belongs: *historisk berättelser*, *den automatisk hämtningen*, *din
 * ny adress*.
 */
export function bareAdjectiveSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const { lexicon } = lookup;
  const { lower } = tokens[index]!;
  const noun = tokens[index + 1];
  if (noun?.kind !== 'word' || noun.text !== noun.lower || neverPlain.test(lower)) return undefined;
  if (!(traitAt(tagged, index + 1) & Trait.noun)) return undefined;
  const form = feats(tagged.tags[index + 1]!);
  const before = tokens[index - 1]?.lower ?? '';
  // *Den du är skyldig pengar*: the noun is the object of the adjective.
  if (takesObject.test(lower) || freeTimes.test(noun.lower)) return undefined;
  const fits =
    (form === bare && isPlural(lookup, noun.lower)) ||
    (form === definite && /^(?:den|det|de|denna|detta|dessa)$/u.test(before)) ||
    (form === bare &&
      /^(?:min|mitt|mina|din|ditt|dina|sin|sitt|sina|vår|vårt|våra|hans|hennes|deras|dess)$/u.test(before));
  // *Den nytt förslaget*; *när de beslutat taxan* leaves out *har*.
  const held = index < 2 || (traitAt(tagged, index - 2) & Trait.preposition) !== 0;
  const base = fits && form === definite && held ? (commonOf(lexicon, lower) ?? lower) : lower;
  const right = fits ? pluralOfCommon(lexicon, base) : undefined;
  return adjectiveSlip(index, right);
}

/** When somebody is something: *ledig måndagar*. */
const freeTimes = /(?:(?:mån|tis|ons|tors|fre|lör|sön|var)dagar|helger|kvällar|nätter)$/u;
/** Adjectives with an object of their own. */
const takesObject = /^(?:skyldig|värd|trogen|kvitt|lik|mäktig|vuxen)$/u;

/** *Över oländigt terräng*, *med stor ansvar*: an adjective between a preposition and a bare noun of the other gender. */
export function prepositionSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  if (!(traitAt(tagged, index + 1) & Trait.adjective) || !isAdjectiveAt(tagged, index + 1, lookup.lexicon))
    return undefined;
  const gender = bareNounGender(tagged, index + 2, lookup);
  if (gender === undefined) return undefined;
  const { lower } = tagged.tokens[index + 1]!;
  if (neverPlain.test(lower)) return undefined;
  const right = gender === 'en' ? withoutT(lookup.lexicon, lower) : withT(lookup.lexicon, lower);
  return adjectiveSlip(index + 1, right);
}

/** *Ett nya beslut, en stora bil*: a definite form of the adjective between an article and a bare noun. */
export function weakSlip(tagged: TaggedSentence, index: number, lookup: Lookup): AgreementSlip | undefined {
  const { tokens } = tagged;
  const { lexicon } = lookup;
  const base = weakBase(lexicon, tokens[index + 1]!.lower);
  if (base === undefined || bareNounGender(tagged, index + 2, lookup) !== tokens[index]!.lower)
    return undefined;
  const right = tokens[index]!.lower === 'en' ? base : withT(lexicon, base);
  return adjectiveSlip(index + 1, right);
}

/** Endings whose nouns are *en* without an exception. */
const sureCommon = /(?:[ts]ion|ning|het|else|ansökan|anmälan)$/u;

/** *Ett giltigt legitimation*: article and adjective agree with each other, and not with a noun of a sure ending. */
export function wholePhraseSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  const noun = tokens[index + 2]?.lower ?? '';
  if (tokens[index]!.lower !== 'ett' || !sureCommon.test(noun)) return undefined;
  if (bareNounGender(tagged, index + 2, lookup) !== 'en') return undefined;
  const base = withoutT(lookup.lexicon, tokens[index + 1]!.lower);
  return base === undefined
    ? undefined
    : { place: index, suggestion: 'en', messageId: 'article', data: { gender: 'en', noun } };
}

/** Verbs that have what follows for their object, or their subject: *vi har stor problem, det finns stor behov*. */
const holders =
  /^(?:har|hade|ha|haft|finns|fanns|finnas|behöver|ger|gav|ge|får|fick|få|ställer|innebär|medför|skapar|kräver|söker|visar|orsakar|uppstår)$/u;

/** *Vi har stor problem, det finns särskild behov*: the common form before a neuter that is the object of a verb. */
export function objectSlip(tagged: TaggedSentence, index: number, lookup: Lookup): AgreementSlip | undefined {
  if (!holders.test(tagged.tokens[index - 1]?.lower ?? '')) return undefined;
  const { lower } = tagged.tokens[index]!;
  if (neverPlain.test(lower) || takesObject.test(lower)) return undefined;
  if (!isAdjectiveAt(tagged, index, lookup.lexicon)) return undefined;
  if (bareNounGender(tagged, index + 1, lookup) !== 'ett') return undefined;
  const slip = adjectiveSlip(index, withT(lookup.lexicon, lower));
  if (slip === undefined || /[aeiouyåäö]$/u.test(tagged.tokens[index + 1]!.lower)) return slip;
  const also = pluralOf(lookup.lexicon, lower);
  return also === undefined ? slip : { ...slip, also };
}

/** *Ett tillstånd beviljad av nämnden*: the common form of a participle right behind its neuter. */
export function participleSlip(
  tagged: TaggedSentence,
  index: number,
  lookup: Lookup,
): AgreementSlip | undefined {
  const { tokens } = tagged;
  if (tokens[index]!.lower !== 'ett') return undefined;
  let noun = index + 1;
  while (noun < index + 3 && isAdjectiveAt(tagged, noun, lookup.lexicon)) noun++;
  const participle = tokens[noun + 1];
  if (participle === undefined || !participle.lower.endsWith('d') || !isBareAt(tagged, noun))
    return undefined;
  if (!(traitAt(tagged, noun) & Trait.noun) || sureGender(lookup, tokens[noun]!.lower) !== 'ett')
    return undefined;
  if (!(traitAt(tagged, noun + 1) & Trait.participle) || hasTwoGenders(tokens[noun]!.lower)) return undefined;
  const isClosed = traitAt(tagged, noun + 2) & Trait.preposition;
  return isClosed ? adjectiveSlip(noun + 1, neuterOf(lookup.lexicon, participle.lower)) : undefined;
}
