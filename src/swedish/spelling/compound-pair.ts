import { setOfWords } from '../../base/word-list.ts';
import type { Form } from '../forms.ts';
import { sureGender } from '../inflection/gender.ts';
import { joinParts } from '../inflection/prefixes.ts';
import { Flag, MUNICIPAL_FIRST, MUNICIPAL_HEAD, WordClass } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { FormNote } from '../notes.ts';
import { sureSubjects } from '../pronouns.ts';

const { NOUN, VERB, ADJECTIVE, FUNCTION } = WordClass;

/**
 * First words that are followed by another noun without an *of*: measures, sorts, times, titles, sides.
 * *En del problem, tre procent invandrare, måndag kväll, fru ordförande.* Imperatives that are nouns too:
 * *ring kommunen, köp biljetten*.
 */
const NEVER_FIRST = new Set(
  (
    'del par rad grupp antal mängd procent sort sorts slag slags typ bit dag år gång tid meter kilo liter ton gram hekto ' +
    'kilometer mil hektar krona kronor dollar euro miljon miljoner miljard miljarder tusen hundra tiotal hundratal ' +
    'tusental tusentals hundratals tiotals dussin vecka månad timme minut sekund kväll morgon natt eftermiddag glas ' +
    'kopp flaska påse skål tallrik portion fall början slut exempel höger vänster ring köp far mor bror syster herr fru ' +
    'fröken professor doktor kung drottning prins prinsessa minister president direktör rektor januari februari mars ' +
    'april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag ' +
    'söndag kapitel sida avsnitt paragraf punkt nummer version nivå steg grad form modell datum kilowatt ' +
    'måndags tisdags onsdags torsdags fredags lördags söndags mors fars medverkan händelse hand massa överhuvud års län läns jobb problem höjd vårdar lilla material inkomst såg får visar drog lever stort litet mycket hjärter spader klöver ruter'
  ).split(' '),
);

/** Second words that are hardly ever the last part of what stands before them. */
const NEVER_SECOND = new Set(
  // *Tappa upp vatten kvällen innan.*
  (
    'kvällen morgonen natten eftermiddagen dagen veckan månaden hösten våren sommaren vintern ' +
    'har jätte ring lever dygnet klockan skulle skall måste under över enligt mellan att utan nästa tas tals månads ' +
    // *Den som svarar för medlems räkning*
    'räkning ' +
    // *Vi svarar i telefon tisdag och torsdag.*
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar ' +
    // *Välkommen på öppet hus lördagen den 9 maj*; *en redogörelse avseende läget*
    'höstterminen vårterminen måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen avseende gällande rörande angående beträffande'
  ).split(' '),
);

const NEVER_PAIRS = new Set(
  'mål mat,plan mark,plan terräng,plan yta,fett typsnitt,fet stil,vikt häfte,vikt papper,sak prövad'.split(
    ',',
  ),
);

/** Genitives of bodies that own things: *en myndighets verksamhet*. */
const OWNERS = /(?:myndighets|kommuns|nämnds|förvaltnings|förenings|enhets|avdelnings|organisations)$/u;

/** Bodies that decide, named without an article: *avslår kommunfullmäktige motionen*. */
const BODIES = /fullmäktige$/u;

/** Before two nouns that are no compound: a question before what is asked for and its subject. */
const PARTS_NOUNS = /^(?:vilken|vilket|vilka|vars)$/u;

/** *jätte bra, super viktigt* */
const STRENGTHENERS = new Set('jätte super mega ultra hyper'.split(' '));

/** Words, most of them adjectives, that make a compound with these heads, whose two words say something else or nothing. */
export const ADJECTIVE_FIRST: Readonly<Record<string, readonly string[]>> = {
  social:
    'tjänst nämnd sekreterare förvaltning bidrag kontor styrelse chef rådgivning psykiatri assistent'.split(
      ' ',
    ),
  äldre: 'omsorg vård boende nämnd'.split(' '),
  sjuk: 'hus vård skriv lön penning sköterska anmälan'.split(' '),
  hel: 'tid dag täck'.split(' '),
  fri: 'tid tids luft'.split(' '),
  hög: 'stadi skol sommar'.split(' '),
  låg: 'stadi'.split(' '),
  lätt: 'läst läslig'.split(' '),
  ny: 'anländ byggnation byggnad ankom anställd inflyttad'.split(' '),
  snabb: 'mat'.split(' '),
  stor: 'kök stad'.split(' '),
  själv: 'ständig försörj kostnad service bestäm mord'.split(' '),
  läns: ['styrelse'],
  hem: ['lös'],
  lång: 'tids varig siktig'.split(' '),
  kort: ['tids'],
  grov: ['sop', 'avfall'],
  slut: ['besked', 'bevis', 'rapport', 'datum', 'station', 'betyg'],
  fel: ['anmäl', 'parker'],
  gång: ['väg', 'bana'],
  dag: ['vatten', 'verksamhet', 'barnvår'],
  grund: ['vatten', 'skol'],
  grupp: ['bostad', 'bostäder', 'ledare'],
  hand: ['lägga', 'lägge', 'ledare', 'ledning', 'skriv'],
  inkomst: ['uppgift', 'deklaration', 'gräns', 'prövad', 'prövning', 'tak'],
  spill: ['vatten'],
  öppet: ['tid'],
  lokal: ['bokning', 'vård', 'hyra'],
  tomt: ['kö', 'mark'],
  mål: ['grupp'],
  riks: ['norm', 'dag', 'färd'],
  god: ['känn', 'känd', 'känt', 'tyck', 'mans'],
  åter: 'vin koppl betal ställ bruk bäring rapport hämt'.split(' '),
  över: 'klag förmynd enskom'.split(' '),
  hjälp: ['medel'],
  sport: ['hall', 'lov', 'fiske'],
  genomförande: ['plan'],
  förtroende: ['läkare', 'uppdrag', 'vald'],
  färdigställande: ['skydd'],
  medgivande: ['utredning'],
  antagande: ['handling', 'skede'],
  ingripande: ['besked'],
  överklagande: ['hänvisning', 'tid', 'skrift'],
  ordförande: ['beslut', 'skap'],
  närstående: ['penning'],
  boende: ['stöd', 'form', 'sekreterare', 'parkering', 'enhet'],
  enkel: ['rikta'],
  för: ['valtn', 'valtar'],
  mid: ['sommar'],
  bi: ['stånd'],
  e: ['tjänst', 'post', 'legitimation', 'faktura', 'arkiv', 'handel', 'bok'],
  vuxen: 'utbildning skol ensam enhet psykiatri'.split(' '),
  anhörig: 'stöd vård grupp träff samordnare vecka center centr'.split(' '),
  kollektiv: ['trafik', 'avtal'],
};

/** Words that begin a noun phrase in the definite, so that an adjective and a definite noun may follow. */
const DETERMINERS = new Set(
  'den det de denna detta dessa dom vår vårt våra min mitt mina din ditt dina er ert era sin sitt sina hans hennes dess deras samma'.split(
    ' ',
  ),
);

/** Of those, the ones that no clause begins behind: *din inkomst uppgift*. */
const OWN = new Set('min mitt mina din ditt dina vår vårt våra er ert era sin sitt sina'.split(' '));

const PLURAL_ARTICLES = /^(?:de|dessa|våra|mina|dina|sina|era)$/u;

const INDEFINITE_ARTICLES = new Set('en ett varje någon något ingen inget denna detta'.split(' '));

/** After these a definite noun belongs to no compound with the noun before: *varje fynd stället, hur mycket el huset drar*. */
const BEFORE_INDEFINITE = new Set(
  'en ett varje någon något ingen inget inga några mycket mer mindre lite många fler flera färre'.split(' '),
);

/** Words that one noun in the singular follows. */
export const OPENERS = new Set(
  'en ett min mitt din ditt sin sitt vår vårt er ert hans hennes deras någon något ingen inget varje'.split(
    ' ',
  ),
);

/** A word of the sentence with what the lexicon says of it in small letters. */
export interface Word {
  lower: string;
  flags: number;
  classes: number;
  frequency: number;
  municipal: number;
  /** Whether any rule could find it a part of a compound written apart. */
  mayBeFirst: boolean;
  mayBeSecond: boolean;
}

/** What has been looked up, for each lexicon in use. */
const notes = new WeakMap<Lexicon, FormNote<Word>>();

/** Where what has been looked up in a lexicon is kept. */
export function noteOf(lexicon: Lexicon): FormNote<Word> {
  let note = notes.get(lexicon);
  if (note === undefined) {
    note = new FormNote();
    notes.set(lexicon, note);
  }
  return note;
}

/** What the lexicon says of a word, looked up once for each form. */
export function describe(lexicon: Lexicon, note: FormNote<Word>, form: Form): Word {
  let word = note.of(form);
  if (word === undefined) {
    word = describeAnew(lexicon, form.lower);
    note.set(form, word);
  }
  return word;
}

function describeAnew(lexicon: Lexicon, lower: string): Word {
  const payload = lexicon.find(lower);
  const word = {
    lower,
    flags: lexicon.flags(payload),
    classes: lexicon.classes(payload),
    frequency: lexicon.frequency(payload),
    municipal: lexicon.municipal(payload),
    mayBeFirst: false,
    mayBeSecond: false,
  };
  const hasHeads = Object.hasOwn(ADJECTIVE_FIRST, lower);
  // *Hyres, idrotts*: a binding form of a noun, whatever else the dictionary makes of it.
  const mayBeGenitive = (word.classes === 0 || !(word.flags & Flag.ENTRY)) && !(word.classes & VERB);
  const isBinding = word.flags & Flag.BEGIN && word.flags & Flag.ALONE;
  if (isBinding && mayBeGenitive && lower.endsWith('s') && isGenitive(lexicon, lower)) {
    word.classes = NOUN;
    word.flags &= ~Flag.ENTRY;
  }
  word.mayBeFirst = hasHeads || (!NEVER_FIRST.has(lower) && mayBegin(word));
  word.mayBeSecond = !NEVER_SECOND.has(lower) && mayEnd(word);
  return word;
}

/** True for a listed noun, or its stem, and an *s*: *idrott-s, hyr(a)-es*. */
function isGenitive(lexicon: Lexicon, lower: string): boolean {
  return [lower.slice(0, -1), `${lower.slice(0, -2)}a`].some((stem) => {
    const payload = lexicon.find(stem);
    return (lexicon.flags(payload) & Flag.ENTRY) !== 0 && (lexicon.classes(payload) & NOUN) !== 0;
  });
}

/** What no rule below needs as a first word is sorted out before anything is joined. */
function mayBegin({ lower, flags, classes, municipal }: Word): boolean {
  if (flags === 0) return lower.length > 3;
  if (!(flags & Flag.ALONE)) return (flags & Flag.BEGIN) !== 0;
  if (classes & FUNCTION) return false;
  return (
    (classes & (NOUN | ADJECTIVE)) !== 0 ||
    STRENGTHENERS.has(lower) ||
    (municipal & MUNICIPAL_FIRST) !== 0 ||
    (flags & Flag.BEGIN) !== 0
  );
}

function mayEnd({ lower, flags, classes }: Word): boolean {
  if (flags === 0) return lower.length > 3;
  if (lower === 'man') return true;
  if (!(flags & Flag.ALONE)) return (flags & Flag.END) !== 0;
  return (classes & (NOUN | ADJECTIVE)) !== 0 && !(classes & FUNCTION);
}

type Listing = Pick<Joined, 'isListed'>;

interface Joined {
  form: string;
  isListed: boolean;
}

/** The two words as one, if that is a right word; *fall* + *lucka* makes *fallucka*. */
export function joinedForm(lookup: Lookup, first: string, second: string): Joined | undefined {
  const { lexicon } = lookup;
  const form = joinParts(first, second);
  const flags = lexicon.flagsOf(form);
  if (flags & (Flag.MISSPELLING | Flag.FORBIDDEN)) return undefined;
  if (flags & Flag.ALONE || (first === 'jätte' && flags & Flag.END)) return { form, isListed: true };
  return lookup.accepts(form) ? { form, isListed: false } : undefined;
}

function isOnly(word: Word, classes: number): boolean {
  return word.classes !== 0 && (word.classes & ~classes) === 0;
}

/** Nouns of verbs that end as definite ones do: *en ny anmälan*. */
const VERBAL =
  /(?:anmälan|ansökan|början|förfrågan|inbjudan|klagan|längtan|strävan|tvekan|undran|väntan|önskan)$/u;

/** True for a noun that can only be definite: *styrelsen, huset*. */
export function isDefinite(word: Word): boolean {
  const hasEnding = /(?:[nt]|na)$/u.test(word.lower) && !VERBAL.test(word.lower);
  return hasEnding && isOnly(word, NOUN) && !(word.flags & Flag.ENTRY);
}

/** Never true of a pair that is not listed as one word and false of one that is. */
export function isSplit(lookup: Lookup, first: Word, second: Word, word: Listing, before: string): boolean {
  const isAlone = (flags: number) => (flags & Flag.ALONE) !== 0;
  if (NEVER_PAIRS.has(`${first.lower} ${second.lower}`)) return false;
  // A part that is no word at all, but a listed word together: vårdnads havare.
  if (first.flags === 0 || second.flags === 0) return word.isListed;
  // A binding form that is no word by itself: vecko slut, arbets marknad.
  if (!isAlone(first.flags))
    return (first.flags & Flag.BEGIN) !== 0 && (second.classes & (NOUN | ADJECTIVE)) !== 0;
  // An ending that is no word by itself: två årig, kommun ägd.
  if (!isAlone(second.flags))
    return (second.flags & Flag.END) !== 0 && (word.isListed || isOnly(first, NOUN));
  if (first.lower === 'jätte') return true;
  if (STRENGTHENERS.has(first.lower)) return isOnly(second, ADJECTIVE);
  if (isAdjectivePair(first, second, word, before)) return true;
  if (NEVER_FIRST.has(first.lower)) return false;
  if (PARTS_NOUNS.test(before)) return false;
  // *hur ni fördelar avgiften*: what a subject has behind it is a verb, though it is a plural too.
  if (sureSubjects.has(before) && first.lower.endsWith('r')) return false;
  if (isOnly(first, NOUN)) return isNounPair(lookup, first, second, word, before);
  // Words that begin municipal compounds, whatever else they are: hem tjänst, styr grupp, brukar råd.
  const isPart = first.municipal & MUNICIPAL_FIRST && !(first.classes & (ADJECTIVE | FUNCTION));
  if (isPart && word.isListed) return isHead(second);
  // Verb stems: läs år, kör kort. An imperative stands first.
  const isStem = isOnly(first, NOUN | VERB) && first.flags & Flag.BEGIN && !first.lower.endsWith('r');
  return Boolean(isStem) && word.isListed && isOnly(second, NOUN);
}

/** A noun and nothing else, or the head of municipal compounds: boende is an adjective, too. */
function isHead(word: Word): boolean {
  if (isOnly(word, NOUN)) return true;
  return (word.municipal & MUNICIPAL_HEAD) !== 0 && (word.classes & NOUN) !== 0;
}

function isNounPair(lookup: Lookup, first: Word, second: Word, word: Listing, before: string): boolean {
  if ((BEFORE_INDEFINITE.has(before) || BODIES.test(first.lower)) && isDefinite(second)) return false;
  const isBase = (first.flags & Flag.ENTRY) !== 0;
  // *den plan kommunen tar fram*: what the second does with the first.
  if (isBase && /^(?:de|den|det)$/u.test(before) && isDefinite(second)) return false;
  // A participle stands before a noun like an adjective: *inneboende kraft*.
  if (/[ae]nde$/u.test(first.lower) && !word.isListed) return false;
  if (!isBase && first.lower.endsWith('s')) {
    if (!(first.flags & Flag.BEGIN)) return false;
    // The genitive looks the same, but no definite noun follows it, and rare forms are seldom genitives.
    if (isDefinite(second)) return true;
    // *Kostnads fri, livs viktigt*: no genitive stands before the strong form of an adjective.
    const isStrong = !/[ae]$/u.test(second.lower);
    const isApart = !mayBeGenitive(lookup, first.lower, before);
    if (word.isListed && isOnly(second, ADJECTIVE | WordClass.ADVERB) && (isStrong || isApart)) return true;
    if (isApart && isOnly(second, NOUN)) return true;
    if (!word.isListed || first.frequency > 3 || !isHead(second)) return false;
    const isOwner = OWNERS.test(first.lower);
    // *vår organisations plan*
    if (isOwner && DETERMINERS.has(before)) return false;
    const isMunicipal =
      (first.municipal & MUNICIPAL_FIRST) !== 0 && (second.municipal & MUNICIPAL_HEAD) !== 0 && !isOwner;
    return isMunicipal || first.frequency === 0 || !INDEFINITE_ARTICLES.has(before);
  }
  if (!isBase && !(first.flags & Flag.BEGIN)) return false;
  // *De förtroende valda, våra förtroende valda*: the article wants a plural, and the first word is none.
  if (word.isListed && (before === 'de' || PLURAL.has(before)) && /[dt]a$|ade$/u.test(second.lower))
    return isBase && sureGender(lookup, first.lower) === 'en';
  // *Hur högt ljud trafiken ger*: what belongs to the first word in the indefinite does not fit the joined word.
  if (isBase && isDefinite(second) && agreesInIndefinite(lookup, before, first)) return false;
  if (word.isListed) return isHead(second) || isOnly(second, NOUN | ADJECTIVE);
  // Not listed, but nouns that are at home in municipal compounds: both, or one and the second is definite.
  if (!isBase || !isOnly(second, NOUN)) return false;
  const begins = (first.municipal & MUNICIPAL_FIRST) !== 0;
  const ends = (second.municipal & MUNICIPAL_HEAD) !== 0;
  const isBaseForm = (second.flags & Flag.ENTRY) !== 0;
  if (isDefinite(second) ? begins || ends : begins && (ends || (isBaseForm && second.frequency >= 2)))
    return true;
  // After an article or a possessive stands one noun: en klass utflykt, min favorit plats.
  return isBaseForm && OPENERS.has(before) && second.frequency >= 3 && !first.lower.endsWith('s');
}

/** True of an adjective that agrees with the noun in the singular and the indefinite: *högt ljud, stor roll*. */
function agreesInIndefinite(lookup: Lookup, before: string, noun: Word): boolean {
  // Definite and plural forms end in a vowel; so do the few that do not change (*bra, äkta*).
  if (/^$|[aeio]$/u.test(before)) return false;
  const isAdjective = (form: string) => (lookup.lexicon.classes(lookup.lexicon.find(form)) & ADJECTIVE) !== 0;
  if (!before.endsWith('t')) return isAdjective(before) && sureGender(lookup, noun.lower) === 'en';
  // *Högt, nytt, beslutat*: the dictionary has the neuter as an adverb.
  const stem = before.slice(0, -1);
  const isNeuter = isAdjective(stem) || isAdjective(stem.slice(0, -1)) || isAdjective(`${stem}d`);
  return isNeuter && sureGender(lookup, noun.lower) === 'ett';
}

const SINGULAR_EN = setOfWords('en min din sin vår er någon ingen denna den samma vilken annan sådan');

const SINGULAR_ETT = setOfWords(
  'ett mitt ditt sitt vårt ert något inget detta det samma vilket annat sådant',
);

/** Words that a noun in the plural follows. */
export const PLURAL = setOfWords(
  'mina dina sina våra era några inga dessa de alla båda vilka andra sådana många flera',
);

/** Words that a bare noun follows, and the start of a sentence: a singular genitive wants an article there. */
const BARE = new Set([
  '',
  ...setOfWords(
    'av till för med från hos mellan mot om på i vid genom utan efter före under inom och eller samt',
  ),
]);

/** Genitives of nouns that take an article when they are one thing. */
const ABSTRACT = /(?:ings|ions|hets|skaps)$/u;

function isVerbal(lexicon: Lexicon, word: string): boolean {
  return /^(?:ut|in|upp|fram)$/u.test(word) || lexicon.classes(lexicon.find(word)) === VERB;
}

/**
 * False where a bare noun and *-s* is no genitive: without an article that fits (*våra öppnings tider, din bistånds
 * bedömare*), or with none of a word that wants one. Neuters have plurals in the same form (*barns villkor*).
 */
function mayBeGenitive(lookup: Lookup, lower: string, before: string): boolean {
  const gender = sureGender(lookup, lower.slice(0, -1));
  // *livstids fängelse, i fredstids kriser*
  if (lower.endsWith('tids')) return true;
  if (gender === 'en') {
    // *Märk ut serverings yta, beviljar bokförings program*: neither behind a verb or its particle.
    const isBare = BARE.has(before) || (ABSTRACT.test(lower) && isVerbal(lookup.lexicon, before));
    return !PLURAL.has(before) && !SINGULAR_ETT.has(before) && !isBare;
  }
  return gender !== 'ett' || !SINGULAR_EN.has(before);
}

function isAdjectivePair(first: Word, second: Word, word: Listing, before: string): boolean {
  const heads = ADJECTIVE_FIRST[first.lower];
  // *Färdigställande, förtroende*: what somebody does, or is, for all that it looks like a participle.
  const isDoing = heads !== undefined && first.lower.endsWith('nde');
  if (!word.isListed && !isDoing && !(first.municipal & MUNICIPAL_FIRST)) return false;
  const isOwn = OWN.has(before) && (isDoing || isOnly(first, NOUN));
  // *De ny ankomna*: an adjective of its own would be *nya* here.
  const isBareForm =
    isOnly(first, ADJECTIVE) && Boolean(first.flags & Flag.ENTRY) && !/[aeå]$/u.test(first.lower);
  if (DETERMINERS.has(before) && !isOwn && !(isBareForm && PLURAL_ARTICLES.test(before))) return false;
  if (heads?.some((head) => second.lower.startsWith(head))) {
    // *En social tjänst* is two words; *en hand läggare* is not.
    return isDoing || isOnly(first, NOUN) || !/^(?:en|ett|och|eller)$/u.test(before);
  }
  // An indefinite adjective before a definite noun: social tjänsten.
  return word.isListed && isBareForm && isDefinite(second);
}
