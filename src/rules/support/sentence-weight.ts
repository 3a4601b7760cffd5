import {
  markedPassives,
  nominalisations,
  passiveAgents,
  type TaggedSentence,
  traitAt,
} from '../../swedish/syntax/index.ts';
import { feats, Trait, upos } from '../../swedish/tagger/labels.ts';
import { isOfficialName } from './nouns/official-names.ts';
import { isPlainDeed } from './nouns/plain-deeds.ts';

/** What makes a sentence heavy, in the order of a message. */
export type Sign =
  | 'bareNoun'
  | 'nominalisations'
  | 'passives'
  | 'thirdPerson'
  | 'abstractVerb'
  | 'prepositions'
  | 'nouns'
  | 'longWords'
  | 'lateVerb';

/** A sign with its points and what it stands for: words of the text and their places, or a count. */
export interface WeighedSign {
  sign: Sign;
  points: number;
  words: readonly string[];
  places: readonly number[];
  count: number;
}

/** Letters of a word that is long by itself; the mean of running text is five. */
const longWord = 15;
/** Share of prepositions among the words: running text has 12 per cent. */
const manyPrepositions = 0.2;
const fewestPrepositions = 3;
/** Nouns, prepositions and participles for each verb, pronoun and adverb: running text has about 1. */
const nominal = 2.5;
const veryNominal = 4.5;
/** Words before the main verb. */
const late = 7;
const veryLate = 11;

/** Verbs that say how things are to one another, and nothing that anybody does. */
const abstractVerbs = new Set(
  `innebär innebar medför medförde utgör utgörs utgjorde syftar syftade avser avses omfattar omfattas avsåg föreligger förelåg
  föranleder förutsätter förutsätts åligger ankommer regleras bedöms framgår beaktas
  erfordras tillämpas sker skedde ske möjliggör säkerställer säkerställa säkerställs tillgodoses tillgodose
  upprättas genomförs genomföras tillgängliggörs konstateras understiger överstiger hänförs fordras krävs krävas`.split(
    /\s+/u,
  ),
);

/** Words that officials use for the one who reads. */
const thirdPersons = new Set(
  `sökande sökanden sökandes sökandens enskilde enskildes klienten klientens brukaren brukarens brukare innehavaren
  innehavarens medborgaren vårdtagaren omsorgstagaren personens bidragstagaren funktionsnedsatte funktionsnedsattes
  rörelsehindrad vårdnadshavare abonnenten fastighetsägaren allmänheten`.split(/\s+/u),
);

/** What goes up or down is the news, whoever has decided it. */
const changes = /^(?:höj|sänk|förläng)(?:s|as|des|ts)$/u;

/** Nominalisations that hide no verb for the reader of a public text. */
const everyday =
  /information\p{L}{0,3}$|utbildning\p{L}{0,5}$|^(?:föreställning|ansökning|civilisation|befolkning|funktionsnedsättning|mening|sjukdom|ledning|tillgång|gemenskap|kommunikation|broschyr|reformation|generation|station|tradition|situation|revolution)\p{L}{0,6}$/u;

/** Nouns that mean a person or a body, or stand bare in everyday Swedish. */
const bareByNature =
  /(?:sökande|boende|studerande|ordförande|personal|förälder|barn|elev|kommun|myndighet|polis|läkare|företag|information|hjälp|stöd|vatten|mat|tid|hänsyn|kontakt|anledning|slut|hälften|resten|mer|fler|år|månad|vecka)$/u;

/**
 * The signs that make a sentence heavy, each with points. Their sum tells more than any of them: a short sentence
 * with two hidden verbs, a passive and a bare noun is harder than a long one with a single chain of prepositions.
 *
 * @param wordsBefore Words before the main verb, −1 without one.
 * @param mainVerb Place of the main verb, −1 without one.
 */
export function weighSentence(
  sentence: TaggedSentence,
  { wordsBefore, mainVerb }: { wordsBefore: number; mainVerb: number },
): WeighedSign[] {
  const { tokens } = sentence;
  const signs: WeighedSign[] = [];
  const add = (sign: Sign, points: number, places: readonly number[], count = places.length) => {
    if (points <= 0) return;
    signs.push({ sign, points, words: places.map((place) => tokens[place]!.lower), places, count });
  };
  const wordAt = (place: number) => tokens[place]!.lower;
  const examples = examplePlaces(tokens);
  const long: number[] = [];
  const others: number[] = [];
  const abstract: number[] = [];
  let chained = 0;
  let words = 0;
  let nouns = 0;
  let verbal = 0;
  for (let place = 0; place < tokens.length; place++) {
    const { kind, text, lower } = tokens[place]!;
    if (kind !== 'word' && kind !== 'number') continue;
    words++;
    const trait = traitAt(sentence, place);
    if (thirdPersons.has(lower)) others.push(place);
    if ((trait & Trait.verb) !== 0 && abstractVerbs.has(lower) && !defines(tokens, place))
      abstract.push(place);
    if (trait & Trait.preposition) chained++;
    if (trait & (Trait.noun | Trait.preposition | Trait.participle)) nouns++;
    else if (trait & (Trait.pronoun | Trait.adverb | Trait.negation | Trait.verb)) verbal++;
    if (text.length >= longWord && text === lower && !isOfficialName(lower) && !examples.has(place))
      long.push(place);
  }
  // *Trygghet* and *närhet* are made of adjectives and hide nobody who acts.
  const hidden: number[] = [];
  for (const { ending, place } of nominalisations(sentence)) {
    if (ending === 'het' || examples.has(place)) continue;
    const { text, lower } = tokens[place]!;
    if (!everyday.test(lower) && (place === 0 || text === lower)) hidden.push(place);
  }
  const all = markedPassives(sentence);
  // A passive that names who acts hides nobody: *beslutas av kommunfullmäktige*.
  const agents = all.length === 0 ? [] : passiveAgents(sentence);
  const passives = all.filter(
    (place) =>
      wordAt(place) !== 'enskildas' &&
      !isPlainDeed(wordAt(place)) &&
      !changes.test(wordAt(place)) &&
      !agents.some(({ verb }) => verb === place),
  );
  add('bareNoun', opensWithBareNoun(sentence, mainVerb, passives) ? 2 : 0, [0]);
  add('nominalisations', Math.min(4, hidden.length * 1.25), hidden);
  add('passives', Math.min(2.5, passives.length * 1.25), passives);
  add('thirdPerson', others.length > 0 ? 1.5 : 0, others);
  add('abstractVerb', Math.min(1.5, abstract.length), abstract);
  if (chained >= fewestPrepositions && chained / words >= manyPrepositions)
    add('prepositions', chained > fewestPrepositions ? 1.5 : 1, prepositionsOf(sentence));
  const ratio = nouns / Math.max(1, verbal);
  add('nouns', ratio >= veryNominal ? 2 : ratio >= nominal ? 1 : 0, [], Math.round(ratio));
  add('longWords', Math.min(2, long.length * 0.75), long);
  add('lateVerb', wordsBefore > veryLate ? 2 : wordsBefore > late ? 1 : 0, [], wordsBefore);
  return signs;
}

/** *Arrende innebär att någon låter …*: says what a word means. */
function defines(tokens: TaggedSentence['tokens'], verb: number): boolean {
  return verb > 0 && verb <= 2 && tokens[verb]!.lower === 'innebär' && tokens[verb + 1]?.lower === 'att';
}

/** The words of *till exempel mötesinbjudningar och reklam*: they make what stands before them plainer. */
function examplePlaces(tokens: TaggedSentence['tokens']): ReadonlySet<number> {
  const places = new Set<number>();
  for (let place = 0; place < tokens.length; place++) {
    const { lower } = tokens[place]!;
    const isPair = lower === 'till' && tokens[place + 1]?.lower === 'exempel';
    if (!isPair && lower !== 'exempelvis' && lower !== 't.ex.') continue;
    place += isPair ? 2 : 1;
    while (place < tokens.length && tokens[place]!.kind !== 'punctuation') places.add(place++);
  }
  return places;
}

function prepositionsOf(sentence: TaggedSentence): number[] {
  return [...sentence.tokens.keys()].filter((place) => {
    const { kind } = sentence.tokens[place]!;
    return (kind === 'word' || kind === 'number') && (traitAt(sentence, place) & Trait.preposition) !== 0;
  });
}

/** Nouns of verbs whose indefinite form looks definite: *Ansökan görs …*, *Anmälan om … ska ske*. */
const eitherForm = /(?:ansökan|anmälan|begäran|överklagan|överklagande|beviljande|genomförande|fordran)$/u;

/** True when an indefinite noun opens the sentence without article: *Avgift tas ut …*, *Plats beviljas …*. */
function opensWithBareNoun(
  { tokens, tags }: TaggedSentence,
  mainVerb: number,
  passives: readonly number[],
): boolean {
  const first = tokens[0];
  if (first === undefined || mainVerb === 0) return false;
  // *Bär, svamp och grönsaker*: things of a list stand bare in everyday Swedish.
  if (tokens[1]?.text === ',') return false;
  const { lower } = first;
  // *Gång- och cykelvägen*: the form of the noun is at the end of the last half.
  if (lower.endsWith('-')) return false;
  const isNoun = upos(tags[0]!) === 'NOUN';
  const isIndefinite = isNoun && feats(tags[0]!) === 'Case=Nom|Definite=Ind' && !/(?:or|ar|er)$/u.test(lower);
  if ((!isIndefinite && !eitherForm.test(lower)) || bareByNature.test(lower)) return false;
  if (defines(tokens, mainVerb)) return false;
  return passives.length > 0 || abstractVerbs.has(tokens[mainVerb]?.lower ?? '');
}

/** Share of the tokens of a sentence in its heaviest part, and the fewest tokens. */
const partOfSentence = 1 / 3;
const shortestPart = 4;

/** Signs that a rewriting leaves where they are: a long word is often a name or a term. */
const staying: ReadonlySet<Sign> = new Set(['prepositions', 'longWords']);

/**
 * The part of a sentence where its signs stand closest, about a third of it: the first token and the last.
 *
 * @param length Tokens of the sentence.
 */
export function heaviestPart(signs: readonly WeighedSign[], length: number): { first: number; last: number } {
  const points = new Float64Array(length);
  for (const sign of signs) {
    if (sign.sign === 'longWords') continue;
    for (const place of sign.places) points[place]! += sign.points / sign.places.length;
  }
  const width = Math.min(length, Math.max(shortestPart, Math.ceil(length * partOfSentence)));
  let sum = 0;
  let most = -1;
  let first = 0;
  for (let place = 0; place < length; place++) {
    sum += points[place]! - (place < width ? 0 : points[place - width]!);
    if (place + 1 < width || sum <= most) continue;
    most = sum;
    first = place + 1 - width;
  }
  const marked = signs.filter(({ sign }) => !staying.has(sign)).flatMap(({ places }) => places);
  const inside = marked.filter((place) => place >= first && place < first + width);
  const from = inside.reduce((least, place) => Math.min(least, place), length);
  const to = inside.reduce((most, place) => Math.max(most, place), -1);
  // One word does not show what weighs.
  return to > from ? { first: from, last: to } : { first, last: first + width - 1 };
}
