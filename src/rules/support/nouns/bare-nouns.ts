import { setOfWords } from '../../../base/word-list.ts';
import { endingIn } from '../../../document-type/suffixes.ts';
import { inflectLike, matchCase } from '../../../swedish/inflection/index.ts';
import {
  endsNounPhrase,
  isBareSubject,
  isFiniteVerb,
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
/** Roles that may stand bare as an object (*råd av psykolog*), but not as one who acts: *Arbetsterapeut gör hembesök*. */
const roles =
  'kontaktfamilj stödfamilj avlastningsfamilj jourfamilj elevassistent sjuksköterska undersköterska arbetsterapeut ' +
  'fysioterapeut sjukgymnast logoped psykolog kurator dietist inspektör vikarie';
const isRole = endingIn(roles);
/** What comes from an office in the singular, of which something is told: *Remiss reglerar inte …*. */
const papers = 'remiss majbrasa valborgsbrasa';
const isPaper = endingIn(papers);
/**
 * Things and animals that are counted, as rules speak of them: *Cykel kan tas med*. With other verbs they may stand for
 * their kind: *Bil ger frihet*.
 */
const belongings =
  'cykel motorcykel moped elsparkcykel husvagn husbil släpvagn barnvagn rullstol rullator hund båt fritidsbåt grill nyckel ' +
  'skorsten grind altan soptunna latrintunna brygga carport eldstad brunn container affisch friggebod lekstuga ' +
  'gravsten flagga väska mobiltelefon surfplatta dörr båtplats garageplats kolonilott';
/** Short ones, as which other words end too: *automobil, skatt*. */
const shortBelongings = new Set(['bil', 'häst', 'katt', 'pool', 'mur']);
const endsInBelonging = endingIn(belongings);
const isBelonging = (word: string): boolean => endsInBelonging(word) || shortBelongings.has(word);
/** Ways and grounds of which one is meant, unless they stand for their kind in a row: *parkera på gångbana*. */
const grounds =
  'gångbana cykelbana gångväg cykelväg körbana vägbana trottoar badplats lekplats kyrkogård gräsmatta';
const isGround = endingIn(grounds);
/** What stands bare now and then where one of its kind acts or is meant. */
const isOfKind = (word: string): boolean =>
  isRole(word) || isPaper(word) || isBelonging(word) || isGround(word);
/** Of these one among many is meant where something is told of it: *inom område med detaljplan*. */
const places = new Set(['område', 'fastighet', 'byggnad', 'anläggning']);
/** Words that may only stand bare as what is filled in or sent: *fylla i blankett*. */
const papersToFill = new Set(['blankett', 'ansökningsblankett', 'formulär', 'fullmakt']);

/** The words without one of which no noun is bare here: whole words, and endings. */
export const bareNounWords = ['område', 'anläggning', ...shortBelongings];
export const bareNounEndings = `${persons} ${bodies} ${fellows} ${[...adjectives].join(' ')} ${officials} ${things} ${roles} ${papers} ${belongings} ${grounds} sökande ärende`;

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
  if (isDefined(tokens, place)) return false;
  const isListed = lower === 'sökande' || lower === 'ärende' || adjectives.has(lower) || isSomebody(lower);
  return (
    (isListed ||
      isOther(lower) ||
      isOfficial(lower) ||
      isThing(lower) ||
      isOfKind(lower) ||
      places.has(lower)) &&
    !onlyEndsSo.test(lower)
  );
}

/** *Byggherre är den som …*, *Med vårdnadshavare avses …*: the word itself is told of, not somebody. */
export function isDefined(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1]?.lower ?? '';
  if (/^(?:avses|menas)$/u.test(next)) return /^med$/iu.test(tokens[place - 1]?.lower ?? '');
  if (place > 0 || !/^(?:är|blir|kallas|benämns)$/u.test(next)) return false;
  const at = /^(?:alltså|alltid|här|också)$/u.test(tokens[2]?.lower ?? '') ? 3 : 2;
  return (
    /^(?:den|det|de|du|ni)$/u.test(tokens[at]?.lower ?? '') &&
    /^(?:som|vars)$/u.test(tokens[at + 1]?.lower ?? '')
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
  if (isOfKind(lower)) {
    const isBare = isActiveOne(sentence, place) || isOnGround(sentence, place);
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
  const isObject =
    (isAloneBehindPreposition(sentence, place) && !isOfMany(sentence, place)) ||
    tokens[place - 1]?.lower === 'än';
  if (!isBareSubject(sentence, place) && !isObject) return undefined;
  return {
    first: place,
    last: place,
    messageId: 'applicant',
    data: { noun: tokens[place]!.lower },
    ...(isObject ? { severity: 'info' } : {}),
  };
}

/** What there is only of many, and what is done with many: *urval av sökande*. */
const ofMany =
  /(?:urval|grupp|antal|antagning|intagning|mottagning|prioritering|rangordning|turordning|kategori|andel|flertal|majoritet|mängd|förteckning|sammansättning|fördelning|rekrytering)(?:e[nt]|er|erna|n)?$|^(?:del|delen|listan?|kön?|några|hälften)$/u;

/** *urval av sökande*, *mellan sökande*: the word has one form for one and for many, and here they are many. */
function isOfMany({ tokens }: Pick<TaggedSentence, 'tokens'>, place: number): boolean {
  const before = tokens[place - 1]?.lower;
  return before === 'mellan' || (before === 'av' && ofMany.test(tokens[place - 2]?.lower ?? ''));
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
  // *i egenskap av huvudman*: so stands any role.
  if (tokens[noun - 2]?.lower === 'egenskap') return false;
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

/** Verbs that tell whether there is one, and what it is like or for: *Remiss krävs*, *Sjuksköterska finns*. */
const beings = setOfWords(`
är blir finns saknas behövs krävs erfordras fordras ingår erbjuds betyder innebär kallas heter söks sökes kostar ger var fanns
önskas utses`);
/** The same behind a modal: *Remiss kan behövas*. */
const beingsBehindModal = setOfWords('vara bli finnas saknas behövas krävas ingå');
const modals = setOfWords('får ska skall måste kan bör behöver');

/** Tokens from a bare subject to its verb, over what is told of it: *Hund på badplats får*. */
const furthestVerb = 8;

/** *Kontaktfamilj har barnet*, *Cykel kan tas med*: told of one, in a clause of its own. */
function isActiveOne(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[noun]!;
  if (isGround(lower) || !isBareSubject(sentence, noun)) return false;
  // *kan sjuksköterska tillkallas*
  const isInverted = noun > 0 && modals.has(tokens[noun - 1]!.lower);
  let verb = isInverted ? noun - 1 : noun + 1;
  while (verb < noun + furthestVerb && !isFiniteVerb(traitAt(sentence, verb))) verb++;
  const told = isInverted ? noun : verb;
  const next = (traitAt(sentence, told + 1) & Trait.negation) !== 0 ? told + 2 : told + 1;
  if (beings.has(tokens[verb]?.lower ?? '') || beingsBehindModal.has(tokens[next]?.lower ?? '')) return false;
  if (!isBelonging(lower)) return true;
  return modals.has(tokens[verb]?.lower ?? '') || (traitAt(sentence, verb) & Trait.passive) !== 0;
}

/** *parkera på gångbana*, *vid badplats*. */
function isOnGround(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  if (!isGround(tokens[noun]!.lower) || !/^(?:på|vid|i)$/u.test(tokens[noun - 1]?.lower ?? '')) return false;
  const isRow = (traitAt(sentence, noun + 1) & Trait.coordinator) !== 0 || opensRow(sentence, noun);
  return endsNounPhrase(sentence, noun + 1) && !isRow;
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
