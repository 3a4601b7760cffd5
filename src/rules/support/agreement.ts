import type { BoundedCache } from '../../base/bounded-cache.ts';
import { ADJECTIVE } from '../../swedish/inflection/feats.ts';
import { type NounGender, sureGender } from '../../swedish/inflection/gender.ts';
import { paradigm } from '../../swedish/inflection/paradigm.ts';
import { Flag, WordClass } from '../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../swedish/lexicon/lexicon.ts';
import type { Lookup } from '../../swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../swedish/tagger/labels.ts';
import { cacheOf } from './caches.ts';

/** What should stand at a place, so that it agrees with the words beside it. */
export interface AgreementSlip {
  place: number;
  suggestion: string;
  messageId: 'article' | 'adjective' | 'joined';
  data: Record<string, string>;
  /** A form that may be meant as well, where the noun is one or many: *stort* or *stora problem*. */
  also?: string;
}

/** The slip of a word that should have another form; none where no form is right. */
export function adjectiveSlip(place: number, right: string | undefined): AgreementSlip | undefined {
  return right === undefined ? undefined : { place, suggestion: right, messageId: 'adjective', data: {} };
}

/** Nouns of both genders, as whole words and last in compounds: *en lag, ett lag*; *en öl, ett öl*. */
const twoGenders =
  /(?:lag|öl|kaffe|test|val|led|slag|mål|klimat|rev|mejl|mail|fax|bal|plan|ark|spann|lås|katalog|finger|raster|paragraf|chip|borst|poäng|kex|gem|protein|kollegium|sms|cv|mms|pm|data|media|byte|boende)$/u;

/** Of these there is one gender only, though *lag* and *slag* have two. */
const sureLast = /(?:förslag|underlag|bolag|avslag|anslag|uppslag|avtal)$/u;

/** True for a noun that is *en* in one sense and *ett* in another. */
export function hasTwoGenders(noun: string): boolean {
  return twoGenders.test(noun) && !sureLast.test(noun);
}

const bare = 'Case=Nom|Definite=Ind';
const definite = 'Case=Nom|Definite=Def';

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
  if (next !== undefined && /^(?:[-(/]|nr\.?)$/u.test(next.lower)) return undefined;
  // *en öde och förstörd plats*: an adjective that is taken for a noun.
  if (traitAt(tagged, place + 1) & Trait.coordinator && traitAt(tagged, place + 2) & Trait.adjective)
    return undefined;
  if (listed !== 0 && !(listed & WordClass.NOUN)) return undefined;
  // *En kort, tydlig text*; *en anhörig får hjälpa dig*: neither cards nor sheep.
  if (listed & WordClass.ADJECTIVE || traitAt(tagged, place) & Trait.auxiliary) return undefined;
  const gender = sureGender(lookup, text);
  return gender === undefined || hasTwoGenders(text) ? undefined : gender;
}

/** True for an adjective by its tag that the dictionary does not know for a noun only. */
export function isAdjectiveAt(tagged: TaggedSentence, place: number, lexicon: Lexicon): boolean {
  if (!(traitAt(tagged, place) & Trait.adjective)) return false;
  return lexicon.classes(lexicon.find(tagged.tokens[place]!.lower)) !== WordClass.NOUN;
}

/** Gender of a definite noun (*skolan, huset*), `plural` for *husen*; undefined where the form does not tell. */
export function definiteGender(lookup: Lookup, form: string): NounGender | 'plural' | undefined {
  const isA = (lemma: string, gender: NounGender) =>
    lemma.length > 1 && sureGender(lookup, lemma) === gender && !hasTwoGenders(lemma);
  if (/(?:[aeo]rna)$/u.test(form)) return form.length > 6 ? 'plural' : undefined;
  // *Kapitlet* of *kapitel*
  const contracted = /^(.+)([lnr])et$/u.exec(form);
  if (contracted !== null && isA(`${contracted[1]}e${contracted[2]}`, 'ett')) return 'ett';
  if (form.endsWith('et')) return isA(form.slice(0, -2), 'ett') ? 'ett' : endsIn(form, 't', isA, 'ett');
  if (form.endsWith('en')) {
    if (isA(form.slice(0, -2), 'ett')) return /[aeiouyåäö]$/u.test(form.slice(0, -2)) ? undefined : 'plural';
    return isA(form.slice(0, -2), 'en') ? 'en' : endsIn(form, 'n', isA, 'en');
  }
  return form.endsWith('n') ? endsIn(form, 'n', isA, 'en') : undefined;
}

function endsIn(
  form: string,
  ending: string,
  isA: (lemma: string, gender: NounGender) => boolean,
  gender: NounGender,
): NounGender | undefined {
  return form.endsWith(ending) && isA(form.slice(0, -1), gender) ? gender : undefined;
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

/** Verdicts that a thing may have in the neuter (*fisken är gott*), and words that are adverbs too. */
const neuterVerdicts =
  /^(?:gott|roligt|skönt|trevligt|nyttigt|viktigt|svårt|lätt|dyrt|billigt|farligt|onyttigt|öppet|stängt|fritt|fullt|klart|rätt|varmt|kallt|känt|helt|självklart|naturligt|möjligt|säkert|obligatoriskt|frivilligt|bra)$/u;
/** Neuters that are people: *statsrådet är nöjd*. */
const people = /(?:råd|vittne|biträde|ombud|offer|syskon|geni|proffs|helgon|sällskap|par|folk|befäl)et$/u;

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
  let right: string | undefined;
  if (gender === 'ett') right = people.test(tokens[verb - 1]!.lower) ? undefined : neuterOf(lexicon, lower);
  else if (gender === 'plural') {
    right = pluralOfCommon(lexicon, lower) ?? pluralOfCommon(lexicon, commonOf(lexicon, lower) ?? '');
  } else right = commonOf(lexicon, lower);
  if (right === undefined || neuterVerdicts.test(lower)) return undefined;
  return adjectiveSlip(verb + 1, right);
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

function isAdjective(lexicon: Lexicon, word: string): boolean {
  const payload = lexicon.find(word);
  return (lexicon.flags(payload) & Flag.ALONE) !== 0 && lexicon.classes(payload) === WordClass.ADJECTIVE;
}

/** *viktig* → *viktiga*, *gemensam* → *gemensamma*; undefined for words that do not inflect so. */
export function pluralOf(lexicon: Lexicon, base: string): string | undefined {
  // *flexibel* → *flexibla*
  const contracted = /e[lnr]$/u.test(base) ? `${base.slice(0, -2)}${base.at(-1)}a` : `${base}a`;
  return [`${base}a`, `${base}ma`, contracted].find((form) => isAdjective(lexicon, form));
}

/** *viktigt* → *viktig*; undefined when the word is no neuter form. */
export function withoutT(lexicon: Lexicon, adjective: string): string | undefined {
  if (!adjective.endsWith('t') || adjective.endsWith('tt') || adjective === 'rätt') return undefined;
  const base = adjective.slice(0, -1);
  return isAdjective(lexicon, base) && pluralOf(lexicon, base) !== undefined ? base : undefined;
}

/** *viktig* → *viktigt*; undefined when the word has no other neuter form. */
export function withT(lexicon: Lexicon, adjective: string): string | undefined {
  if (/[taeå]$/u.test(adjective) || !isAdjective(lexicon, adjective)) return undefined;
  return cacheOf(neuters, lexicon, mostKnown).take(adjective, () => readNeuter(lexicon, adjective));
}

const mostKnown = 2000;
/** Neuters by adjective: the same few come again and again. */
const neuters = new WeakMap<Lexicon, BoundedCache<string, string | undefined>>();

function readNeuter(lexicon: Lexicon, adjective: string): string | undefined {
  if (pluralOf(lexicon, adjective) === undefined) return undefined;
  const neuter = paradigm(adjective, 'adjective').forms.find(({ feats }) => feats === ADJECTIVE.neuter)?.form;
  return neuter !== undefined && lexicon.find(neuter) >= 0 ? neuter : undefined;
}

/** True for a form of an adjective, also one that is of a verb too, as participles are: *fattad, byggda*. */
function mayBeAdjective(lexicon: Lexicon, form: string): boolean {
  return (lexicon.classes(lexicon.find(form)) & WordClass.ADJECTIVE) !== 0;
}

/** The base of a definite or plural adjective that is no other word: *nya* → *ny*, *viktiga* → *viktig*; not *rosa, bra*. */
export function weakBase(lexicon: Lexicon, form: string): string | undefined {
  if (!form.endsWith('a') || !isAdjective(lexicon, form)) return undefined;
  const base = form.slice(0, -1);
  return withT(lexicon, base) !== undefined && pluralOf(lexicon, base) === form ? base : undefined;
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

/** Common forms in *-en* that lose a vowel: *öppen, öppet, öppna; välkommen*. */
function openForms(lexicon: Lexicon, common: string): { neuter: string; plural: string } | undefined {
  if (!common.endsWith('en') || common.length < 5) return undefined;
  const classes = lexicon.classes(lexicon.find(common));
  if (!(classes & WordClass.ADJECTIVE) || classes & (WordClass.NOUN | WordClass.VERB)) return undefined;
  const neuter = `${common.slice(0, -1)}t`;
  const stem = common.slice(0, -2);
  const plural = `${stem.endsWith('mm') ? stem.slice(0, -1) : stem}na`;
  return mayBeAdjective(lexicon, neuter) && mayBeAdjective(lexicon, plural) ? { neuter, plural } : undefined;
}

/** The neuter of a common form, of participles too: *röd* → *rött*, *fattad* → *fattat*. */
export function neuterOf(lexicon: Lexicon, common: string): string | undefined {
  const open = openForms(lexicon, common);
  if (open !== undefined) return open.neuter;
  if (
    /[^d]d$/u.test(common) &&
    common.length > 4 &&
    !common.endsWith('ad') &&
    mayBeAdjective(lexicon, common)
  ) {
    const neuter = `${common.slice(0, -1)}t`;
    // *Stängt* is known as a form of the verb only.
    const classes = lexicon.classes(lexicon.find(neuter));
    const isForm = (classes & (WordClass.ADJECTIVE | WordClass.VERB)) !== 0;
    if (isForm && mayBeAdjective(lexicon, `${common}a`)) return neuter;
  }
  if (common.length > 4 && common.endsWith('ad') && mayBeAdjective(lexicon, common)) {
    const neuter = `${common.slice(0, -1)}t`;
    return lexicon.find(neuter) >= 0 ? neuter : undefined;
  }
  return withT(lexicon, common);
}

/** The common form of a neuter: *viktigt* → *viktig*, *gjort* → *gjord*, *fattat* → *fattad*. */
export function commonOf(lexicon: Lexicon, neuter: string): string | undefined {
  const plain = withoutT(lexicon, neuter);
  if (plain !== undefined) return plain;
  // *nytt* → *ny*
  const short = neuter.endsWith('tt') ? neuter.slice(0, -2) : '';
  if (short.length > 1 && withT(lexicon, short) === neuter) return short;
  if (!/[^t]t$/u.test(neuter) || neuter.length < 5) return undefined;
  // *Inbetalt* is not in the dictionary, but its other forms are.
  if (lexicon.classes(lexicon.find(neuter)) !== 0 && !mayBeAdjective(lexicon, neuter)) return undefined;
  const common = `${neuter.slice(0, -1)}d`;
  const plural = neuter.endsWith('at') ? `${common}e` : `${common}a`;
  return mayBeAdjective(lexicon, common) && mayBeAdjective(lexicon, plural) ? common : undefined;
}

/** The plural of a common form, of participles too; undefined for other words. */
function pluralOfCommon(lexicon: Lexicon, common: string): string | undefined {
  if (common.length > 4 && common.endsWith('ad') && mayBeAdjective(lexicon, common)) return `${common}e`;
  const open = openForms(lexicon, common);
  if (open !== undefined) return open.plural;
  if (withT(lexicon, common) !== undefined) return pluralOf(lexicon, common);
  // *Frivilliga, ansvariga* are people too.
  if (/(?:ig|isk)$/u.test(common) && isAdjective(lexicon, common) && mayBeAdjective(lexicon, `${common}a`))
    return `${common}a`;
  return common.endsWith('d') && isAdjective(lexicon, common) && isAdjective(lexicon, `${common}a`)
    ? `${common}a`
    : undefined;
}
