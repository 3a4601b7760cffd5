import { isFiniteVerb, readClauses, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait, traits } from '../../../swedish/tagger/labels.ts';

/** A contrast (*inte bara … utan*, *ju … desto*) may hang together by a comma alone. */
const contrasts = new Set('bara enbart endast ju desto dels antingen varken ena andra'.split(' '));

/** A clause that begins so is no main clause, though nothing in it is tagged as an opener: *Hur bra det går, det beror på …* */
const questionWords = new Set('hur vad vem vilken vilket vilka varför som om att'.split(' '));

/** Verbs whose subject is left out behind a comma, and what they stand with there. */
const bareVerbs = /^(?:gäller|ska|skall|får|måste|bör)$/u;

/**
 * *Barnet ska stanna hemma, gäller även vid förkylning; tillståndet ska ligga i rutan, ska kunna läsas utifrån*: a main clause,
 * and a verb without a subject to the end of the sentence. What is joined by *och* or another comma is a list of verbs.
 */
export function isBareVerb(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[comma + 1]!;
  if (!bareVerbs.test(lower)) return false;
  const next = tokens[comma + 2]?.lower ?? '';
  const goesOn = Trait.infinitive | Trait.negation | Trait.adverb;
  if (!(traitAt(sentence, comma + 2) & goesOn) && !/^(?:inte|även|också|dock|bara|från|för|vid)$/u.test(next))
    return false;
  const joins = Trait.coordinator | Trait.subordinator | Trait.relative;
  for (let place = 0; place < tokens.length; place++) {
    if (place !== comma && /^[,?:]$/u.test(tokens[place]!.text)) return false;
    if ((traitAt(sentence, place) & joins) !== 0) return false;
  }
  let verbs = 0;
  for (let place = 0; place < comma; place++) if (isFiniteVerb(traitAt(sentence, place))) verbs++;
  return verbs === 1 && isMainClause(sentence, comma);
}

/** *Sök senast den 1 maj, ansök på webbplatsen*: two requests, with no *och* between them or later. */
export function isSecondRequest(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  const request = Trait.verb | Trait.imperative;
  // *Fyll i alla uppgifter, glöm inte att skriva under* is more than one friendly thought.
  const shortest = tokens[comma + 1]!.lower === 'glöm' ? shortestRequest - 2 : shortestRequest - 1;
  if (comma < shortest || (traitAt(sentence, 0) & request) !== request) return false;
  return !tokens.some(
    ({ text }, at) =>
      (text === ',' && at !== comma) || (at > comma && (traitAt(sentence, at) & Trait.coordinator) !== 0),
  );
}

/** Whom a clause with *som* may tell of first in a sentence. */
const whoPronouns = new Set('du ni den de vi alla'.split(' '));

/** True when the words before `end` are a main clause that begins with its subject or an adverbial, not with a verb. */
export function isMainClause(sentence: TaggedSentence, end: number): boolean {
  // *Vem som helst kan …* asks nothing.
  const start = /^som helst$/u.test(`${sentence.tokens[1]?.lower} ${sentence.tokens[2]?.lower}`) ? 2 : 0;
  const tokens = sentence.tokens.slice(start, end);
  const tags = Array.from({ length: end - start }, (_, place) => sentence.tags[start + place]!);
  const { mainVerb, wordsBefore, clauses } = readClauses({ tokens, tags });
  if (mainVerb < 0 || wordsBefore < 1) return false;
  // *Du som har ett kort behåller det*: the clause belongs to the subject.
  const isOwn = (opener: number) =>
    opener === 1 && tokens[1]!.lower === 'som' && whoPronouns.has(tokens[0]!.lower);
  if (clauses.some(({ opener }) => opener < mainVerb && !isOwn(opener))) return false;
  if (traits[tags[mainVerb]!]! & Trait.imperative) return false;
  if (isAside(tokens.map(({ lower }) => lower))) return false;
  if (questionWords.has(tokens.find(({ kind }) => kind === 'word')?.lower ?? '')) return false;
  // *Det innebär att om vägen stängs, …*: a clause inside a clause is open at the comma.
  if (
    tokens.some(({ lower }, place) => lower === 'att' && /^(?:om|när)$/u.test(tokens[place + 1]?.lower ?? ''))
  ) {
    return false;
  }
  return !tokens.some(({ lower }) => contrasts.has(lower));
}

/** First words of a clause that stands in front of its main clause. */
const fronts = new Set(['om', 'när', 'eftersom', 'medan', 'innan', 'sedan', 'tills', 'även']);

/**
 * *Om ärendet är svårt kan det ta längre tid, detta beror på …*: a main clause behind its condition, and a pronoun
 * that opens a second one. Only the last comma of a sentence: behind another one the words between are put in.
 */
export function isFrontedMain(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  if (!followers.has(tokens[comma + 1]!.lower)) return false;
  const opens = fronts.has(tokens[0]!.lower) || isFiniteVerb(traitAt(sentence, 0));
  if (!opens || tokens.some(({ text }, at) => at !== comma && (text === ',' || text === '?'))) return false;
  const verbs: number[] = [];
  for (let at = 0; at < comma; at++) if (isFiniteVerb(traitAt(sentence, at))) verbs.push(at);
  // The verb of the main clause comes before its subject.
  const subject = Trait.noun | Trait.pronoun | Trait.name | Trait.determiner | Trait.adjective;
  return verbs.some((at, index) => index > 0 && at > 2 && (traitAt(sentence, at + 1) & subject) !== 0);
}

/** *Det vill säga, …; jag vet, …; … berömda, och fruktade, …; …, så om du vill, …*: the comma closes no clause of its own. */
function isAside(words: readonly string[]): boolean {
  if (/^det vill säga$|^(?:jag|vi) (?:vet|ser|förstår|hoppas|tror|lovar)$/u.test(words.join(' ')))
    return true;
  const comma = words.lastIndexOf(',');
  if (comma >= 0 && words.length - comma < 6 && /^(?:och|eller|men)$/u.test(words[comma + 1] ?? ''))
    return true;
  return words.some(
    (word, at) => /^(?:så|och|men)$/u.test(word) && /^(?:om|när|eftersom|innan)$/u.test(words[at + 1] ?? ''),
  );
}

/** A shorter request and its reason are one friendly thought: *Kom och titta, det är gratis*. Tokens. */
const shortestRequest = 6;

/** Pronouns that go on about what a request is about; *Ring oss, vi svarar gärna* is one friendly thought. */
const followers = new Set('den det detta dessa de'.split(' '));

/** *…, anmäl det och skäms inte, det händer alla*: a short request closes the first half. */
export function isRequestIn(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  // *skäms* is a present too: behind *och*, and with *inte* behind it, no subject has room.
  if (tokens[comma - 3]?.lower === 'och' && tokens[comma - 1]!.lower === 'inte') return true;
  for (let place = comma - 1; place > 0 && place >= comma - 3; place--) {
    const trait = traitAt(sentence, place);
    if ((trait & Trait.verb) !== 0) return (trait & Trait.imperative) !== 0;
  }
  return false;
}

/** *Säg upp platsen hos oss, det sker inte av sig självt*: the sentence begins with a request. */
export function isRequestBefore(sentence: TaggedSentence, comma: number, pronoun: string): boolean {
  const request = Trait.verb | Trait.imperative;
  return comma >= shortestRequest && followers.has(pronoun) && (traitAt(sentence, 0) & request) === request;
}
