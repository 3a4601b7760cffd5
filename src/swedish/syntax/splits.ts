import { feats, Trait } from '../tagger/labels.ts';
import type { ClauseReading } from './clauses.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from './tagged.ts';

/** Tokens behind a coordinator within which the verb of its clause comes. */
const verbReach = 8;
/** Verb phrases shorter than this are one thing: *läsa och skriva*. */
const shortestPhrase = 5;

const coordinators = new Set(['och', 'men', 'samt']);
/** Openers of clauses that are a thought of their own, wherever they stand. */
const looseOpeners = new Set(['eftersom', 'medan', 'samtidigt']);
/** Openers that only a comma makes loose: without it the clause tells which of several things is meant. */
const commaOpeners = new Set(['som', 'vilket', 'där', 'då', 'varför']);
/** Verbs of clauses that tell what a thing is for, and do not say which: *ett avtal som innebär att …*. */
const tellingVerbs = new Set(
  'innebär innebar syftar syftade handlar handlade medför medförde möjliggör'.split(' '),
);
/** Words before a noun that wait for a clause: *den åtgärd som …*. */
const awaiting = new Set('den det de sådan sådant sådana dessa vilken vilket vilka'.split(' '));
/** Words that end a row: *reglering och andra åtgärder*. */
const restOfRow = new Set('andra annan annat fler övriga övrig övrigt liknande motsvarande'.split(' '));
/** Main clauses that may stand behind a comma: *…, därför måste du betala*. */
const linkingAdverbs = new Set(['därför', 'dessutom', 'så']);
/** Openers of clauses that tell of the word before them. */
const tellsOfNoun = new Set(['som', 'där', 'dit', 'vars']);
/** Openers that go on with a row behind *och*: *att … och att …*. */
const rowOpeners = new Set(['att', 'hur']);

/**
 * True where a full stop can stand before this word, with no more than a subject to be put in behind it. A defining
 * clause cannot be cut off (*de krav | som ställs*), nor a part of a list (*barn | och unga*), nor anything that
 * stands inside the subject of a verb to come.
 */
export function canPart(sentence: TaggedSentence, reading: ClauseReading, place: number): boolean {
  const { mainVerb, clauses } = reading;
  if (mainVerb < 0 || place <= mainVerb) return false;
  if (clauses.some(({ opener, verb }) => opener < place && verb > place)) return false;
  if (isInBrackets(sentence, place)) return false;
  const { lower } = sentence.tokens[place]!;
  if (coordinators.has(lower)) return coordinatesClauses(sentence, reading, place);
  const before = sentence.tokens[place - 1]!.text;
  if (linkingAdverbs.has(lower) && before === ',' && isFiniteVerb(traitAt(sentence, place + 1))) return true;
  const isOpener = clauses.some(
    ({ opener, verb }) => verb >= 0 && (opener === place || (lower === 'samtidigt' && opener === place + 1)),
  );
  if (!isOpener || (traitAt(sentence, place - 1) & Trait.coordinator) !== 0) return false;
  if (looseOpeners.has(lower) || (commaOpeners.has(lower) && before === ',')) return true;
  return (
    lower === 'som' && tellingVerbs.has(sentence.tokens[place + 1]!.lower) && !isAwaited(sentence, place)
  );
}

/** True when a word before the noun says that the clause here is to tell which one it is. */
function isAwaited(sentence: TaggedSentence, place: number): boolean {
  for (let before = place - 1; before >= 0; before--) {
    if (awaiting.has(sentence.tokens[before]!.lower)) return true;
    if (traitAt(sentence, before) & (Trait.verb | Trait.punctuation)) return false;
  }
  return false;
}

function isInBrackets({ tokens }: TaggedSentence, place: number): boolean {
  let depth = 0;
  for (let at = 0; at < place; at++) {
    if (tokens[at]!.text === '(') depth++;
    else if (tokens[at]!.text === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** True when a clause or a long verb phrase stands behind this coordinator, and its like before. */
function coordinatesClauses(sentence: TaggedSentence, reading: ClauseReading, place: number): boolean {
  const { tokens } = sentence;
  const { mainVerb, clauses } = reading;
  let next = place + 1;
  const { lower } = tokens[next]!;
  const openers = new Map(
    clauses.filter(({ verb }) => verb >= 0).map((clause) => [clause.opener, clause.verb]),
  );
  if (openers.has(next))
    return (
      rowOpeners.has(lower) && [...openers.keys()].some((at) => at < place && tokens[at]!.lower === lower)
    );
  while ((traitAt(sentence, next) & (Trait.adverb | Trait.negation)) !== 0) next++;
  const claimed = new Set(openers.values());
  const trait = traitAt(sentence, next);
  if (trait & Trait.infinitive) {
    const last = lastInfinitive(sentence, place);
    return last >= 0 && place - last >= shortestPhrase;
  }
  if (trait & Trait.finite) {
    // *förmedlar, administrerar och distribuerar*: verbs in a row.
    if (claimed.has(next) || isFiniteVerb(traitAt(sentence, place - 1))) return false;
    // *lärarna och fritids där de finns*: a noun that looks like a verb, with a clause of its own.
    if (openers.has(next + 1) && tellsOfNoun.has(tokens[next + 1]!.lower)) return false;
    // *de hus som ägs och hyrs ut*: the verb goes on with the clause that stands nearest, if no comma ends it.
    const isNested =
      tokens[place - 1]!.text !== ',' && clauses.some(({ opener }) => opener > mainVerb && opener < place);
    return !isNested && place - mainVerb >= shortestPhrase;
  }
  if (restOfRow.has(lower) || isRow(sentence, place) || goesOnWithCondition(sentence, reading, place))
    return false;
  for (const end = Math.min(tokens.length, place + verbReach + 1); next < end; next++) {
    const at = traitAt(sentence, next);
    if (at & (Trait.punctuation | Trait.coordinator)) return false;
    // *till vuxna och barn ordinera vaccin*: the verb of what stands before.
    if (
      at & Trait.infinitive &&
      (traitAt(sentence, next - 1) & (Trait.infinitiveMark | Trait.verb | Trait.adverb)) === 0
    )
      return false;
    if (isFiniteVerb(at) && !claimed.has(next)) return true;
  }
  return false;
}

/** Openers of clauses that may say two things at once: *om taket läcker och ägaren inte lagar det*. */
const conditions = new Set('om ifall när då innan tills sedan medan såvida'.split(' '));

/** True behind a condition that nothing ends: the clause may well be one more of it. */
function goesOnWithCondition(sentence: TaggedSentence, { mainVerb, clauses }: ClauseReading, place: number) {
  const { tokens } = sentence;
  if (tokens[place - 1]!.text === ',') return false;
  const nearest = clauses.findLast(({ opener }) => opener > mainVerb && opener < place);
  return nearest !== undefined && conditions.has(tokens[nearest.opener]!.lower);
}

/** *suicid och suicidförsök bör*, *från och med*: nouns or prepositions, not clauses, on either side. */
function isRow(sentence: TaggedSentence, place: number): boolean {
  const before = traitAt(sentence, place - 1);
  if (before & Trait.preposition) return true;
  const behind = sentence.tags[place + 1]!;
  const isBare = (traitAt(sentence, place + 1) & Trait.noun) !== 0 && feats(behind).includes('Definite=Ind');
  return isBare && (before & (Trait.noun | Trait.adjective | Trait.name)) !== 0;
}

function lastInfinitive(sentence: TaggedSentence, place: number): number {
  for (let before = place - 1; before >= 0; before--)
    if (traitAt(sentence, before) & Trait.infinitive) return before;
  return -1;
}
