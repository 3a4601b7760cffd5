import { setOfWords } from '../../../base/word-list.ts';
import { endingIn } from '../../../document-type/suffixes.ts';
import { inflectLike, matchCase } from '../../../swedish/inflection/index.ts';
import {
  endsNounPhrase,
  isBareSubject,
  opensRow,
  type TaggedSentence,
  traitAt,
} from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import type { Report } from '../../types.ts';

/** What stands bare, from its first token to its last, and what is said of it. */
export interface Bare extends Omit<Report, 'block' | 'start' | 'end'> {
  first: number;
  last: number;
}

/**
 * Nouns for a person, whose singular cannot do without an article. Those whose plural is the same form
 * (*vårdnadshavare, boende*) may be many, and are no fault.
 */
export const persons =
  'elev kund hyresgäst patient klient student granne byggherre förälder tjänsteman entreprenör resenär konsument ' +
  'huvudman person medlem';
const isPerson = endingIn(persons);
export const bodies = 'nämnd kommun förening myndighet förskola grundskola gymnasieskola';
const isBody = endingIn(bodies);
const isSomebody = (lower: string): boolean => isPerson(lower) || isBody(lower);
/** Adjectives that stand for a person. */
const adjectives = setOfWords('enskild anhörig anställd rörelsehindrad funktionsnedsatt funktionshindrad');
/** What may stand as *annan kommun*, *annat företag*: with *ett* those whose last letters are these. */
const fellows = 'företag bolag boende hushåll skola bostad fastighet lägenhet aktör utförare givare region';
const isOther = endingIn(fellows);
/** Words that only end as a noun of these lists: *sekund, behandling*. */
export const onlyEndsSo = /(?:sekund|behandling)$/u;
/** People whose singular and plural are one form: information, since many may be meant. */
export const officials =
  'handläggare utförare vårdnadshavare fastighetsägare sakägare arbetsgivare hyresvärd biståndshandläggare ' +
  'kontaktperson ställföreträdare ombud huvudman rektor chef ordförande';
const isOfficial = endingIn(officials);
/** Of these, the ones whose plural is another form: *Rektor beslutar*. */
const isOne = endingIn('rektor chef hyresvärd kontaktperson');
/** Things that are counted, in a singular that the plural does not share. */
const things =
  'blankett ritning situationsplan kontrollplan karta faktura fullmakt legitimation byggnad fastighet insats åtgärd ' +
  'parkeringsplats lägenhet bostad tomt förskola skola instans förvaltningsrätt bilaga handling räkning skylt ' +
  'avgift taxa dagavgift förseningsavgift underskrift namnteckning etikett biljett inbetalning besiktning ' +
  'tömning avbokning kostnad rapport yttrande';
const isThing = endingIn(things);
/** Of these one among many is meant where something is told of it: *inom område med detaljplan*. */
const places = new Set(['område', 'fastighet', 'byggnad', 'anläggning']);
/** Words that may only stand bare as what is filled in or sent: *fylla i blankett*. */
const papersToFill = new Set(['blankett', 'ansökningsblankett', 'formulär', 'fullmakt']);

/** The words without one of which no noun is bare here: whole words, and endings. */
export const bareNounWords = ['område', 'anläggning'];
export const bareNounEndings = `${persons} ${bodies} ${fellows} ${[...adjectives].join(' ')} ${officials} ${things} sökande ärende`;

export const prepositions = setOfWords('av för till hos från mot mellan i på inom vid åt');
/** Behind these a body is one that acts, no place: *överlåta åt nämnd*, but *bo i kommun med kust*. */
const givers = new Set(['av', 'åt', 'hos', 'från', 'till']);
/** Whom one turns to: *kontaktar du handläggare*. */
const contacts = setOfWords(
  'kontakta kontaktar kontaktat informera informerar meddela meddelar underrätta underrättar tillfråga',
);
const betweenContacts = new Set(['du', 'ni', 'vi', 'även', 'också', 'alltid', 'först', 'alltså']);

/** A first look before any tags, at the word and what it opens. */
export function mayBeBareNoun(tokens: readonly Token[], place: number): boolean {
  const { lower } = tokens[place]!;
  // *Entreprenör är Grävlingen AB*: a role and who has it.
  if (place === 0 && /^(?:är|blir)$/u.test(tokens[1]!.lower) && isName(tokens[2])) return false;
  const isListed = lower === 'sökande' || lower === 'ärende' || adjectives.has(lower) || isSomebody(lower);
  return (
    (isListed || isOther(lower) || isOfficial(lower) || isThing(lower) || places.has(lower)) &&
    !onlyEndsSo.test(lower)
  );
}

/** A noun, or an adjective for a person, that stands bare where it cannot. */
export function bareNoun(sentence: TaggedSentence, place: number): Bare | undefined {
  const { lower } = sentence.tokens[place]!;
  const trait = traitAt(sentence, place);
  if (trait === 0 || (trait & Trait.genitive) !== 0) return undefined;
  if (lower === 'sökande') return bareApplicant(sentence, place);
  if (adjectives.has(lower)) return bareAdjective(sentence, place);
  // At the start the tagger may take a bare noun for a name.
  if (place > 0 && (trait & Trait.noun) === 0) return undefined;
  if ((isSomebody(lower) || isOther(lower)) && isOtherPhrase(sentence, place))
    return otherOne(sentence, place);
  if (lower === 'ärende') {
    const isInCase = sentence.tokens[place - 1]?.lower === 'i' && endsNounPhrase(sentence, place + 1);
    return isInCase ? withArticles(sentence, place) : undefined;
  }
  if (isSomebody(lower) && (isBareSubject(sentence, place) || isAloneBehindPreposition(sentence, place))) {
    return {
      ...withArticles(sentence, place),
      messageId: isPerson(lower) ? 'subject' : 'bare',
      // *Förskola är bra för barn*: the activity.
      ...(lower.endsWith('skola') ? { severity: 'info' } : {}),
    };
  }
  if (places.has(lower) || isBody(lower)) {
    const isBare = isPlaceDescribed(sentence, place) || isBodyBehindGiver(sentence, place);
    return isBare ? { ...withArticles(sentence, place), severity: 'info' } : undefined;
  }
  const isMild = isOfficial(lower)
    ? isAloneBehindPreposition(sentence, place) ||
      isContacted(sentence, place) ||
      (isOne(lower) && isBareSubject(sentence, place))
    : isBareThing(sentence, place);
  return isMild ? { ...withArticles(sentence, place), severity: 'info' } : undefined;
}

/** *Sökande ska …*; an object is a smaller matter: *av sökande*. */
function bareApplicant(sentence: TaggedSentence, place: number): Bare | undefined {
  const { tokens } = sentence;
  // *Sökande med lång kötid går före*: many.
  if (/^(?:med|utan|från)$/u.test(tokens[place + 1]?.lower ?? '')) return undefined;
  const isObject = isAloneBehindPreposition(sentence, place) || tokens[place - 1]?.lower === 'än';
  if (!isBareSubject(sentence, place) && !isObject) return undefined;
  return {
    first: place,
    last: place,
    messageId: 'applicant',
    data: { noun: tokens[place]!.lower },
    ...(isObject ? { severity: 'info' } : {}),
  };
}

/** *Enskild ska …*, *av anställd*. */
function bareAdjective(sentence: TaggedSentence, place: number): Bare | undefined {
  const { lower } = sentence.tokens[place]!;
  if (!isBareSubject(sentence, place) && !isAloneBehindPreposition(sentence, place)) return undefined;
  const messageId = lower === 'enskild' ? 'private' : 'adjective';
  return { first: place, last: place, messageId, data: { noun: lower } };
}

/** *av annat företag*. */
function otherOne({ tokens }: TaggedSentence, place: number): Bare {
  const { lower } = tokens[place]!;
  const noun = `${tokens[place - 1]!.lower} ${lower}`;
  const indefinite = `${articleOf(lower)} ${noun}`;
  return {
    first: place - 1,
    last: place,
    messageId: 'other',
    data: { noun, indefinite },
    suggestions: [indefinite],
  };
}

/** The noun with *en* or *ett*, and in the definite. A capital is kept only where one begins: *av Elev* is *av en elev*. */
function withArticles(sentence: TaggedSentence, place: number): Bare {
  const { text, lower } = sentence.tokens[place]!;
  const begins = place === 0 || (traitAt(sentence, place - 1) & Trait.punctuation) !== 0;
  const model = begins ? text : lower;
  const indefinite = `${articleOf(lower)} ${lower}`;
  const definite = inflectLike(lower, 'noun', 'Case=Nom|Definite=Def|Number=Sing').text;
  return {
    first: place,
    last: place,
    messageId: 'bare',
    data: { noun: lower, indefinite, definite },
    suggestions: [matchCase(model, indefinite), matchCase(model, definite)],
  };
}

/** Nouns of *ett* among those that are looked at. */
const isNeuter = endingIn('företag bolag boende hushåll ärende område yttrande datum');

/** An attribute in *-t* tells the gender of any noun. */
export const articleOf = (noun: string, attribute = ''): string =>
  isNeuter(noun) || /[^a]t$/u.test(attribute) ? 'ett' : 'en';

/** *av annat företag*, *i annan kommun*: nothing before *annan* that would be its article. */
function isOtherPhrase({ tokens }: TaggedSentence, noun: number): boolean {
  const other = tokens[noun - 1]?.lower;
  if (other !== 'annan' && other !== 'annat') return false;
  return noun >= 2 && prepositions.has(tokens[noun - 2]!.lower);
}

/** A person alone behind a preposition: *av elev*, *till kund*. */
function isAloneBehindPreposition(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[noun]!;
  if (noun === 0 || isBody(lower)) return false;
  const preposition = tokens[noun - 1]!.lower;
  if (!prepositions.has(preposition) && !(preposition === 'med' && isOfficial(lower))) return false;
  if ((traitAt(sentence, noun - 1) & Trait.preposition) === 0) return false;
  // *till elev som bor långt bort*
  if (!endsNounPhrase(sentence, noun + 1) && (traitAt(sentence, noun + 1) & Trait.relative) === 0)
    return false;
  // *i stället för förälder*: what somebody is.
  if (/^(?:stället|istället)$/u.test(tokens[noun - 2]?.lower ?? '')) return false;
  // *från person till person*, *mellan elev och lärare*
  const again = tokens.filter((token) => token.lower === lower).length > 1;
  return !again && (traitAt(sentence, noun + 1) & Trait.coordinator) === 0 && !opensRow(sentence, noun);
}

/** *Inom område med detaljplan*, *på fastighet som ligger …*: one of many, told by what follows. */
function isPlaceDescribed(sentence: TaggedSentence, noun: number): boolean {
  if (!places.has(sentence.tokens[noun]!.lower)) return false;
  const before = sentence.tokens[noun - 1]?.lower ?? '';
  return prepositions.has(before) && /^(?:med|utan|som|där)$/u.test(sentence.tokens[noun + 1]?.lower ?? '');
}

/** *överlåta åt nämnd*; *i egenskap av tillsynsmyndighet* tells what somebody is. */
function isBodyBehindGiver(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  if (
    !/^(?:nämnd|myndighet|kommun)$/u.test(tokens[noun]!.lower) ||
    !givers.has(tokens[noun - 1]?.lower ?? '')
  )
    return false;
  if (/^(?:egenskap|form|roll)$/u.test(tokens[noun - 2]?.lower ?? '')) return false;
  // *Frågan går från nämnd till fullmäktige*
  if (tokens[noun - 1]!.lower === 'från' && tokens[noun + 1]?.lower === 'till') return false;
  const isRow = (traitAt(sentence, noun + 1) & Trait.coordinator) !== 0 || opensRow(sentence, noun);
  const again = tokens.filter(({ lower }) => lower === tokens[noun]!.lower).length > 1;
  const ends = endsNounPhrase(sentence, noun + 1) || tokens[noun + 1]?.lower === 'att';
  return ends && !isRow && !again;
}

/** *kontaktar du handläggare*; *rektor* is nearly a name there. */
function isContacted(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  const ends = endsNounPhrase(sentence, noun + 1) || (traitAt(sentence, noun + 1) & Trait.subordinator) !== 0;
  if (tokens[noun]!.lower.endsWith('rektor') || !ends) return false;
  if ((traitAt(sentence, noun + 1) & Trait.coordinator) !== 0 || opensRow(sentence, noun)) return false;
  const place = betweenContacts.has(tokens[noun - 1]?.lower ?? '') ? noun - 2 : noun - 1;
  return contacts.has(tokens[place]?.lower ?? '');
}

/** A thing as the subject at the beginning (*Avgift tas ut*), or what is filled in (*fylla i blankett*). */
function isBareThing(sentence: TaggedSentence, noun: number): boolean {
  const { lower } = sentence.tokens[noun]!;
  if (!isThing(lower) || (noun === 0 && isSaidInGeneral(sentence))) return false;
  if (isBareSubject(sentence, noun)) return true;
  return (
    papersToFill.has(lower) && sentence.tokens[noun - 1]?.lower === 'i' && endsNounPhrase(sentence, noun + 1)
  );
}

/** *Latrintömning finns vid macken*, *Direktupphandling är inköp där …*: there is some, and what the word means. */
function isSaidInGeneral(sentence: TaggedSentence): boolean {
  const verb = sentence.tokens[1]?.lower ?? '';
  if (/^(?:finns|betyder|innebär)$/u.test(verb)) return true;
  const next = sentence.tokens[2]?.lower ?? '';
  return verb === 'är' && (/^(?:en|ett|när|att)$/u.test(next) || (traitAt(sentence, 2) & Trait.noun) !== 0);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text[0] !== token.lower[0];
}
