import type { BoundedCache } from '../../../base/bounded-cache.ts';
import { NOUN, type NounFeats } from '../../../swedish/inflection/feats.ts';
import { sureGender } from '../../../swedish/inflection/gender.ts';
import { paradigm } from '../../../swedish/inflection/paradigm.ts';
import { Flag, WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import { cacheOf } from '../caches.ts';
import { pluralNumbers } from '../numbers.ts';
import { isAdjectiveAt, weakBase } from './adjective-forms.ts';
import { opensWithSubject } from './clause-openings.ts';
import { definite, definiteGender, hasTwoGenders, isPlural } from './noun-gender.ts';

/** A sentence whose tokens know their word sets. */
export type Tagged = TaggedSentence & { tokens: readonly Token[] };

/** What should stand at a place, so that number and definiteness agree. */
export interface NumberSlip {
  place: number;
  suggestion: string;
  messageId: 'plural' | 'singular' | 'indefinite' | 'definite' | 'determiner' | 'stray';
  /** Place of the noun that a determiner does not fit. */
  noun?: number;
}

/** Words that stand in the singular behind numbers, or that have more than one plural. */
const measures =
  /(?:um|fakta|kilo|öre|procent|promille|liter|meter|gram|ton|watt|volt|man|mil|fot|tum|del|hundra|tusen|slag|vis|euro|dollar|mark|kubik|kvadrat|folk|personal|par|tal)$/u;

const numbers: ReadonlySet<string> = new Set(pluralNumbers);
const amounts: ReadonlySet<string> = new Set(['flertal', 'antal']);
/** Words for many that may stand for people or things by themselves. */
const standAlone: ReadonlySet<string> = new Set(
  'alla många flera båda bägge samtliga vissa några vilka sådana dessa'.split(' '),
);
/** *Inga* seldom stands alone, possessives never do before a noun. */
const many: ReadonlySet<string> = new Set([...standAlone, ...'inga mina dina sina våra'.split(' ')]);

/** Words that a plural follows and that say how many, or which; possessives are asked of otherwise. */
export const manyWords: readonly string[] = [...standAlone, 'inga', ...numbers, ...amounts];

const mostKnown = 5000;
/** What is known of nouns: the same few hundred come again and again in a text. */
const plurals = new WeakMap<Lookup, BoundedCache<string, string | undefined>>();
const definites = new WeakMap<Lookup, BoundedCache<string, Definite | undefined>>();

/** The bare plural of a noun that is a bare singular and nothing else: *elev* → *elever*; undefined for *beslut, lärare*. */
export function pluralOfSingular(lookup: Lookup, form: string): string | undefined {
  return cacheOf(plurals, lookup, mostKnown).take(form, () => readPlural(lookup, form));
}

function readPlural(lookup: Lookup, form: string): string | undefined {
  const { lexicon } = lookup;
  const classes = lexicon.classes(lexicon.find(form));
  if ((classes !== 0 && classes !== WordClass.NOUN) || form.length < 4) return undefined;
  if (measures.test(form) || hasTwoGenders(form)) return undefined;
  const gender = sureGender(lookup, form);
  if (gender === undefined) return undefined;
  const plurals = paradigm(form, 'noun').forms.filter(({ feats }) => isForm(feats, 'plural'));
  if (plurals.length !== 1 || plurals[0]!.form === form || !lookup.accepts(plurals[0]!.form))
    return undefined;
  // *Elever* as a lemma, *banan* of *bana*: a form that another noun has too.
  if (form.endsWith('n') && gender === 'en' && !form.endsWith('an') && sureGender(lookup, form.slice(0, -1)))
    return undefined;
  return plurals[0]!.form;
}

/** True for the features of a form of a noun of either gender. */
function isForm(feats: string, form: keyof NounFeats): boolean {
  return feats === NOUN.Com[form] || feats === NOUN.Neut[form];
}

/** A form of a noun by its tables, where the dictionary has it too. */
export function formOf(lookup: Lookup, lemma: string, wanted: keyof NounFeats): string | undefined {
  const form = paradigm(lemma, 'noun').forms.find(({ feats }) => isForm(feats, wanted))?.form;
  return form !== undefined && lookup.accepts(form) ? form : undefined;
}

/** True for a noun of the dictionary, or a compound that ends in one. */
function isNoun(lookup: Lookup, form: string): boolean {
  const { lexicon } = lookup;
  const classes = lexicon.classes(lexicon.find(form));
  if (classes !== 0) return classes === WordClass.NOUN;
  return listedEnd(lexicon, form) !== form && lookup.accepts(form);
}

/** The longest noun of the dictionary that a compound ends in: *partstalan* → *talan*. */
function listedEnd(lexicon: Lexicon, form: string): string {
  for (let cut = 2; cut < form.length - 3; cut++) {
    const end = form.slice(cut);
    if (lexicon.classes(lexicon.find(end)) & WordClass.NOUN) return end;
  }
  return form;
}

interface Definite {
  gender: 'en' | 'ett' | 'plural';
  bare: string;
}

/** The bare form of a definite noun of sure gender; undefined for words in *-an* that have one form (*ansökan*). */
export function bareOfDefinite(lookup: Lookup, form: string): Definite | undefined {
  if (!/(?:[aeiouyåäölr]n|t|rna)$/u.test(form)) return undefined;
  return cacheOf(definites, lookup, mostKnown).take(form, () => readDefinite(lookup, form));
}

function readDefinite(lookup: Lookup, form: string): Definite | undefined {
  const { lexicon } = lookup;
  const classes = lexicon.classes(lexicon.find(form));
  if (classes !== 0 && !(classes & WordClass.NOUN)) return undefined;
  // *Fordran, talan* are bare, and belong to the verbs *fordra, tala*; *ställen* is the plural of *ställe* too.
  const short = (classes === 0 ? listedEnd(lexicon, form) : form).slice(0, -1);
  const stem = lexicon.classes(lexicon.find(short));
  // *Skolan, frågan*: of these there is a noun in *-a*.
  const isDeed = (stem & WordClass.VERB) !== 0 && !(stem & WordClass.NOUN);
  if (form.endsWith('an') && isDeed) return undefined;
  if (form.endsWith('en') && stem & WordClass.NOUN && sureGender(lookup, short) !== 'en') return undefined;
  // *Fröken, siden*: words that only look definite.
  if (form.length < 4 || lexicon.flagsOf(form) & Flag.ENTRY) return undefined;
  if (paradigm(form, 'noun').paradigm === 'en-an') return undefined;
  const gender = definiteGender(lookup, form);
  if (gender === undefined) return undefined;
  if (form.endsWith('rna')) {
    // *Reglerna, lärarna*
    const bare = [form.slice(0, -2), `${form.slice(0, -2)}e`].find((own) => isNoun(lookup, own));
    return bare === undefined ? undefined : { gender, bare };
  }
  const isMany = gender === 'plural';
  const lemmas = isMany
    ? [form.slice(0, -2)]
    : [form.slice(0, -2), form.slice(0, -1), `${form.slice(0, -3)}e${form.at(-3)}`, form.slice(0, -3)];
  for (const lemma of lemmas) {
    if (lemma.length < 3 || sureGender(lookup, lemma) === undefined || hasTwoGenders(lemma)) continue;
    const { forms } = paradigm(lemma, 'noun');
    const isIt = forms.some(
      (own) => own.form === form && isForm(own.feats, isMany ? 'definitePlural' : 'definite'),
    );
    const bare = forms.find(({ feats }) => isForm(feats, isMany ? 'plural' : 'indefinite'))?.form;
    if (isIt && bare !== undefined && bare !== form && lookup.accepts(bare)) return { gender, bare };
  }
  return undefined;
}

/** True where a noun at a place stands by itself: no part of a compound written apart, no name, no first part with a hyphen. */
export function isLoneNoun(tagged: Tagged, place: number): boolean {
  const token = tagged.tokens[place];
  if (token === undefined || token.kind !== 'word' || token.text !== token.lower || token.text.includes('-'))
    return false;
  const next = tagged.tokens[place + 1];
  if (next !== undefined && /^[-–(/]$/u.test(next.text)) return false;
  return !(traitAt(tagged, place + 1) & (Trait.noun | Trait.name | Trait.adjective | Trait.numeral));
}

/** The place behind a determiner where its noun may stand: right behind it, or behind adjectives in *-a* or *-e*. */
export function nounPlace(tagged: Tagged, index: number, lookup: Lookup, most = 2): number {
  let place = index + 1;
  while (
    place <= index + most &&
    isAdjectiveAt(tagged, place, lookup.lexicon) &&
    /[ae]$/u.test(tagged.tokens[place]!.lower) &&
    (traitAt(tagged, place + 1) & (Trait.noun | Trait.adjective) || tagged.tokens[place + 1]?.kind === 'word')
  )
    place++;
  return place;
}

/** True at the start of a sentence and behind a preposition, where a word can be no subject of an inverted verb. */
export function isHeld(tagged: Tagged, index: number): boolean {
  return index === 0 || (traitAt(tagged, index - 1) & Trait.preposition) !== 0;
}

/** *Alla elev, flera nya regel, två ansökan*: a singular behind a word for many. */
export function singularSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  const before = tokens[index - 1];
  const isNumber = numbers.has(own);
  const isAmount = amounts.has(own) && /^(?:ett|stort|litet|visst)$/u.test(before?.lower ?? '');
  if (!isNumber && !isAmount && !many.has(own)) return undefined;
  // *Klockan två, årskurs tre*: the number belongs to the word before it.
  if (isNumber && (before?.kind === 'number' || traitAt(tagged, index - 1) & (Trait.noun | Trait.name)))
    return undefined;
  const place = nounPlace(tagged, index, lookup);
  if (!isLoneNoun(tagged, place)) return undefined;
  const noun = tokens[place]!.lower;
  const right = pluralOfSingular(lookup, noun);
  // *Där får alla hjälp, ger många möjlighet*: a word that may stand alone and have a noun for its object behind it.
  if (right === undefined || (own === 'vilka' && isRelative(tagged, index))) return undefined;
  const isFree = !isHeld(tagged, index) && !isObject(tagged, index);
  if (isFree && (standAlone.has(own) || (isNumber && place > index + 1))) return undefined;
  // *För många möjlighet att*: people, and what they get.
  if (index > 0 && isHeld(tagged, index) && standAlone.has(own) && tokens[place + 1]?.lower === 'att')
    return undefined;
  return { place, suggestion: right, messageId: 'plural' };
}

/** *För vilken många platser är kända*: behind a preposition or a comma *vilken* opens a clause. */
function isRelative(tagged: Tagged, index: number): boolean {
  return index > 0 && (traitAt(tagged, index - 1) & (Trait.preposition | Trait.punctuation)) !== 0;
}

/** Verbs with one object: *ger många möjlighet* has two. */
const ONE_OBJECT = /^(?:har|hade|finns|fanns|behöver|saknar|innehåller|omfattar|gäller|söker)$/u;
/** *Vi har alla rätt*: these may stand behind the verb that they are the subject of. */
const FLOATING = /^(?:alla|båda|bägge|samtliga)$/u;

/** True behind a verb with its subject before it: *Det finns flera ansökan*; *Där får alla hjälp* is no such place. */
function isObject(tagged: Tagged, index: number): boolean {
  const { tokens } = tagged;
  const verb = index - 1;
  if (verb < 1 || FLOATING.test(tokens[index]!.lower) || !ONE_OBJECT.test(tokens[verb]!.lower)) return false;
  return opensWithSubject(tagged, verb) || tokens[verb - 1]!.lower === 'det';
}

/** *Varje elever, ingen handlingar, vilken uppgifter, din uppgifter*: a plural behind a word for one. */
export function pluralSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  const right = PLURALS[own];
  if (right === undefined) return undefined;
  const before = tokens[index - 1];
  if (own.startsWith('vilke') && isRelative(tagged, index)) return undefined;
  if (before?.kind === 'number' || /^(?:i|före|och)$/u.test(before?.lower ?? '')) return undefined;
  const place = nounPlace(tagged, index, lookup);
  if (!isLoneNoun(tagged, place)) return undefined;
  const noun = tokens[place]!.lower;
  if (!isPlural(lookup, noun) && !isNeuterPlural(lookup, noun)) return undefined;
  // *Om någon flyttar in, den som ingen väntar på*: a pronoun and its verb.
  if (place === index + 1 && traitAt(tagged, place) & Trait.finite) return undefined;
  // *Detta innebär att*, *denna ger*: pronouns more often than not.
  if (/^(?:detta|denna)$/u.test(own) && place === index + 1 && !isHeld(tagged, index)) return undefined;
  return { place: index, suggestion: right, messageId: 'determiner', noun: place };
}

/** *En nya regler*: an article for one before a plural. Which of the two is meant cannot be told. */
export function strayArticle(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  if (!/^(?:en|ett)$/u.test(tokens[index]!.lower)) return undefined;
  const place = nounPlace(tagged, index, lookup);
  if (place === index + 1 || !isLoneNoun(tagged, place)) return undefined;
  if (!tokens.slice(index + 1, place).every(({ lower }) => weakBase(lookup.lexicon, lower) !== undefined))
    return undefined;
  const noun = tokens[place]!.lower;
  return isPlural(lookup, noun) || isNeuterPlural(lookup, noun)
    ? { place: index, suggestion: '', messageId: 'stray', noun: place }
    : undefined;
}

/** *Ärenden, områden*: the plural of a neuter in a vowel. */
function isNeuterPlural(lookup: Lookup, form: string): boolean {
  return (
    /[^aeiouyåäö]en$/u.test(form) &&
    form.length > 5 &&
    lookup.lexicon.classes(lookup.lexicon.find(form)) === WordClass.NOUN &&
    sureGender(lookup, form.slice(0, -1)) === 'ett' &&
    definiteGender(lookup, form) === undefined
  );
}

/** Determiners for one, with those for many. */
const PLURALS: Readonly<Record<string, string>> = {
  varje: 'alla',
  ingen: 'inga',
  inget: 'inga',
  någon: 'några',
  något: 'några',
  vilken: 'vilka',
  vilket: 'vilka',
  sådan: 'sådana',
  sådant: 'sådana',
  annan: 'andra',
  min: 'mina',
  mitt: 'mina',
  din: 'dina',
  ditt: 'dina',
  sin: 'sina',
  sitt: 'sina',
  vår: 'våra',
  vårt: 'våra',
  denna: 'dessa',
  detta: 'dessa',
};

/** Words for one that have a plural, which `pluralSlip` can be asked of. */
export const singleWords: readonly string[] = Object.keys(PLURALS);

/** *Varje barnet, flera beslutet, ett blanketten, mina barnet*: a definite noun where the bare one belongs. */
export function definiteNounSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  const before = tokens[index - 1];
  if (before?.kind === 'number' || /^(?:i|under|till|innan|före)$/u.test(before?.lower ?? ''))
    return undefined;
  if (own === 'vilka' && isRelative(tagged, index)) return undefined;
  const isPossessive =
    /^(?:min|mitt|mina|din|ditt|dina|sin|sitt|sina|vår|vårt|våra|hans|hennes|deras)$/u.test(own);
  const isSingle = /^(?:varje|en|ett)$/u.test(own);
  if (!isPossessive && !isSingle && !isHeld(tagged, index)) return undefined;
  let place = nounPlace(tagged, index, lookup);
  if (/^(?:en|ett)$/u.test(own)) {
    // *Det ger en ansvaret*: the pronoun. With an adjective between, or behind a preposition, it is the article.
    if (traitAt(tagged, place) & Trait.adjective && isAdjectiveAt(tagged, place, lookup.lexicon)) place++;
    if (place === index + 1 && !isHeld(tagged, index)) return undefined;
  }
  if (!isLoneNoun(tagged, place)) return undefined;
  // *Vilka barnen är vet vi inte*
  if (own === 'vilka' && /^(?:är|var|blir|blev)$/u.test(tokens[place + 1]?.lower ?? '')) return undefined;
  const found = bareOfDefinite(lookup, tokens[place]!.lower);
  if (found === undefined) return undefined;
  const { gender, bare } = found;
  if (isSingle) {
    if (gender === 'plural') return undefined;
    return { place, suggestion: bare, messageId: 'indefinite' };
  }
  if (isPossessive) return { place, suggestion: bare, messageId: 'indefinite' };
  // *Alla eleverna, båda föräldrarna* are right.
  if (/^(?:alla|båda|bägge|samtliga|några)$/u.test(own) && gender === 'plural') return undefined;
  if (/^(?:denna|detta)$/u.test(own) && index === 0) {
    // *Detta kommunen gör är bra*: a clause without *som*.
    if (!(traitAt(tagged, place + 1) & Trait.finite) || hasFinite(tagged, place + 2)) return undefined;
  }
  // A definite singular behind a word for many is to be the plural.
  const isMany = many.has(own) || numbers.has(own);
  const suggestion = isMany && gender !== 'plural' ? (formOf(lookup, bare, 'plural') ?? bare) : bare;
  return { place, suggestion, messageId: 'indefinite' };
}

/** In these *båda* stands before the bare plural by custom: *båda parter, på båda sidor, i båda fall*. */
const BOTH_BARE = /^(?:parter|sidor|händer|fötter|ändar|delar|vägar|riktningar|kanter|länder)$/u;

/** *Båda vårdnadshavare ska, till båda adresser*: the bare plural where *båda* asks for the definite one. */
export function bothSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  if (!/^(?:båda|bägge)$/u.test(tokens[index]!.lower)) return undefined;
  // *Vi är båda lärare, ni får båda bidrag*: behind a verb it may belong to the subject.
  const isOpened = /^(?:om|att|när|eftersom|innan)$/u.test(tokens[index - 1]?.lower ?? '');
  if (!isHeld(tagged, index) && !isOpened) return undefined;
  const place = index + 1;
  if (!isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun)) return undefined;
  // *Båda studenter vid högskolan, träffades de …* says what they are.
  if (index === 0 && !(traitAt(tagged, place + 1) & Trait.finite)) return undefined;
  const noun = tokens[place]!.lower;
  const isAgent = /[^aeiouyåäö]are$/u.test(noun) && sureGender(lookup, noun) === 'en';
  if (BOTH_BARE.test(noun) || !(isAgent || isPlural(lookup, noun))) return undefined;
  const suggestion = `${isAgent ? noun.slice(0, -1) : noun}na`;
  return lookup.accepts(suggestion) ? { place, suggestion, messageId: 'definite' } : undefined;
}

function hasFinite(tagged: Tagged, from: number): boolean {
  for (let place = from; place < tagged.tokens.length; place++)
    if (traitAt(tagged, place) & Trait.finite) return true;
  return false;
}

/** *Nämndens beslutet, kommunens nya beslutet*: a definite noun behind a definite genitive. */
export function genitiveSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const { lower } = tokens[index]!;
  if (!(traitAt(tagged, index) & Trait.genitive) || !(traitAt(tagged, index) & Trait.noun)) return undefined;
  const place = nounPlace(tagged, index, lookup);
  if (!isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun)) return undefined;
  const found = bareOfDefinite(lookup, tokens[place]!.lower);
  return found === undefined || bareOfDefinite(lookup, lower.slice(0, -1)) === undefined
    ? undefined
    : { place, suggestion: found.bare, messageId: 'indefinite' };
}

/** *Det här beslut, den här gång*: a bare noun where the definite one belongs. */
export function deicticSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  if (!/^(?:här|där)$/u.test(tokens[index + 1]?.lower ?? '')) return undefined;
  const place = nounPlace(tagged, index + 1, lookup, 1);
  if (!isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun)) return undefined;
  const noun = tokens[place]!.lower;
  // *Det här barn behöver är stöd*: a clause without *som*.
  if (index === 0 ? hasFinite(tagged, place + 2) : !(traitAt(tagged, index - 1) & Trait.preposition))
    return undefined;
  const right = definiteOf(lookup, noun, tokens[index]!.lower);
  return right === undefined || right === noun
    ? undefined
    : { place, suggestion: right, messageId: 'definite' };
}

/** With these a bare plural is right: *de flesta barn, de bästa möjliga villkor*. */
const withBare: ReadonlySet<string> = new Set('flesta båda bägge facto möjliga allra ringa'.split(' '));

/** *Den nya lagstiftning gäller, de olika bidragsarter i taxan*: a bare noun behind an article and an adjective. */
export function bareNounSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  // *I fjol gav det goda resultat, har de nya lokaler*: pronouns, but not where they are held.
  if (own !== 'den' && !isHeld(tagged, index)) return undefined;
  const place = nounPlace(tagged, index, lookup);
  if (place === index + 1 || !isLoneNoun(tagged, place) || !(traitAt(tagged, place) & Trait.noun))
    return undefined;
  if (tokens.slice(index + 1, place).some(({ lower }) => withBare.has(lower))) return undefined;
  // *Den nya lag som gäller, de stora krav vi har*: a clause behind the noun lets it be bare.
  const next = traitAt(tagged, place + 1);
  const ends = Trait.preposition | Trait.punctuation;
  if (place + 1 < tokens.length && !isFiniteVerb(next) && !(next & ends)) return undefined;
  // *Den unika egenskap, att …*
  if (tokens[place + 1]?.text === ',' && tokens[place + 2]?.lower === 'att') return undefined;
  for (let later = place + 1; later < tokens.length; later++) {
    if ((traitAt(tagged, later) & Trait.relative) !== 0) return undefined;
  }
  const noun = tokens[place]!.lower;
  // *Den nya gångbanan*: of *bana*, though a compound of *banan* can be made of it.
  if (feats(tagged.tags[place]!) === definite && /(?:[nt]|na)$/u.test(noun)) return undefined;
  const suggestion = own === 'de' ? definiteOfPlural(lookup, noun) : definiteOf(lookup, noun, own);
  return suggestion === undefined || suggestion === noun
    ? undefined
    : { place, suggestion, messageId: 'definite' };
}

function definiteOfPlural(lookup: Lookup, noun: string): string | undefined {
  const definite = `${noun}na`;
  return noun.endsWith('r') && isPlural(lookup, noun) && lookup.accepts(definite) ? definite : undefined;
}

/** The definite form of a bare singular whose gender is that of *den* or *det*. */
function definiteOf(lookup: Lookup, noun: string, article: string): string | undefined {
  const { lexicon } = lookup;
  const classes = lexicon.classes(lexicon.find(noun));
  if ((classes !== 0 && classes !== WordClass.NOUN) || hasTwoGenders(noun)) return undefined;
  if (sureGender(lookup, noun) !== (article === 'det' ? 'ett' : 'en')) return undefined;
  return formOf(lookup, noun, 'definite');
}

/** *De handling som saknas, de nya regel*: a bare singular behind *de*. */
export function theySlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const place = nounPlace(tagged, index, lookup);
  if (!isLoneNoun(tagged, place)) return undefined;
  const noun = tagged.tokens[place]!.lower;
  const right = pluralOfSingular(lookup, noun);
  if (right === undefined || !isHeld(tagged, index) || !(traitAt(tagged, place) & Trait.noun))
    return undefined;
  if (tagged.tokens[place + 1]?.lower === 'som') return { place, suggestion: right, messageId: 'plural' };
  if (place === index + 1) return undefined;
  const definite = formOf(lookup, noun, 'definitePlural');
  return definite === undefined ? undefined : { place, suggestion: definite, messageId: 'plural' };
}

/** *De nya lagen, det nya reglerna*: an article with an adjective and a definite noun of the other number. */
export function articleNumberSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!.lower;
  const place = nounPlace(tagged, index, lookup);
  // *Det nya reglerna kräver är …*: a clause without *som*, unless the phrase is held.
  if (place === index + 1 || !isLoneNoun(tagged, place) || !isHeld(tagged, index)) return undefined;
  // Most agree, as their endings tell.
  const noun = tokens[place]!.lower;
  if (own === 'de' ? noun.endsWith('rna') : !/(?:rna|en)$/u.test(noun)) return undefined;
  const gender = bareOfDefinite(lookup, noun)?.gender;
  if (gender === undefined) return undefined;
  const right = gender === 'plural' ? 'de' : gender === 'ett' ? 'det' : 'den';
  // The other gender in the singular is looked at elsewhere.
  if (right === own || (own !== 'de' && right !== 'de')) return undefined;
  if (index === 0 && hasFinite(tagged, place + 2)) return undefined;
  return { place: index, suggestion: right, messageId: 'determiner', noun: place };
}

/** *Den beslutet kan överklagas*: an article of the wrong gender right before a definite noun and a verb, or behind a preposition. */
export function bareArticleSlip(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  const { tokens } = tagged;
  if (tokens[index]!.lower !== 'den' || !isLoneNoun(tagged, index + 1)) return undefined;
  const found = bareOfDefinite(lookup, tokens[index + 1]!.lower);
  if (found?.gender !== 'ett') return undefined;
  // *Den beslutet gäller får en kopia*: a clause without *som*.
  if (tokens[index + 2]?.lower !== 'som' && hasTwoFinite(tagged, index + 2)) return undefined;
  if (index > 0 && !(traitAt(tagged, index - 1) & (Trait.preposition | Trait.infinitive))) return undefined;
  return { place: index, suggestion: 'det', messageId: 'determiner', noun: index + 1 };
}

function hasTwoFinite(tagged: Tagged, from: number): boolean {
  let count = 0;
  for (let place = from; place < tagged.tokens.length; place++)
    if (traitAt(tagged, place) & Trait.finite) count++;
  return count > 1;
}
