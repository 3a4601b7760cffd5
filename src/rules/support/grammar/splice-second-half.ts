import { isImperative } from '../../../document-type/imperatives.ts';
import { denials } from '../../../swedish/denials.ts';
import { sureSubjects } from '../../../swedish/pronouns.ts';
import type { PlacedSentence } from '../../../swedish/swedish.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { definiteEnding } from '../../../swedish/syntax/noun-phrase.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';

/** Pronouns that are the subject of the clause that they open. */
export const pronouns = new Set(
  'jag du han hon hen den det vi ni de man detta dessa denna alla många några ingen'.split(' '),
);

/** Adverbs that open a main clause with its verb before its subject: *…, därför stänger vi*. */
const turning = new Set(['då', 'därför', 'dessutom', 'därmed', 'dock', 'däremot', 'sedan']);

/** *…, då stängs gatan*; not *…, då gatan stängs*. */
function isTurned(sentence: TaggedSentence, adverb: number): boolean {
  const subject = Trait.noun | Trait.pronoun | Trait.name | Trait.determiner | Trait.adjective;
  return isFiniteVerb(traitAt(sentence, adverb + 1)) && (traitAt(sentence, adverb + 2) & subject) !== 0;
}

/** How what stands behind a comma begins, and its verb; −1 for none. All but a plain clause may be meant as it is. */
export function secondHalf(
  sentence: PlacedSentence,
  comma: number,
): { kind: 'inverted' | 'condition' | 'fronted' | 'request' | 'clause'; verb: number } {
  const start = comma + 1;
  if (turning.has(sentence.tokens[start]!.lower) && isTurned(sentence, start))
    return { kind: 'inverted', verb: start + 1 };
  if (isConditionBehind(sentence, comma)) return { kind: 'condition', verb: start };
  const fronted = frontedVerb(sentence, start);
  if (fronted >= 0) return { kind: 'fronted', verb: fronted };
  if (asks(sentence, start)) return { kind: 'request', verb: start };
  return { kind: 'clause', verb: clauseVerb(sentence, start) };
}

/** Words that join clauses as *och* does: *ring oss, så hjälper vi dig*. */
const joiners = new Set('så annars desto ju dels inte bara även också varken såväl'.split(' '));

/** Subjects that leave no doubt behind their verb. */
const afterVerb = new Set([...sureSubjects, 'man', 'hen', 'det', 'den', 'de', 'alla']);

/** *…, nattetid hittar han inte hem; …, på kvällen behöver hon hjälp*: the verb of a clause that begins with when, where or how. */
function frontedVerb(sentence: TaggedSentence, start: number): number {
  const { tokens } = sentence;
  const trait = traitAt(sentence, start);
  const { lower } = tokens[start]!;
  let verb = start + 1;
  if (lower === 'utan') {
    // *Inte för oss, utan det är för barnen*: behind a denial it is no preposition.
    if (!/^(?:det|detta|den|dem)$/u.test(tokens[verb]!.lower)) return -1;
    if (tokens.slice(0, start).some((token) => denials.has(token.lower))) return -1;
    verb++;
  } else if (trait & Trait.preposition) {
    verb = nounPhraseEnd(sentence, start + 1);
    // *Från och med maj*
    if (tokens[start + 1]!.lower === 'och') verb = nounPhraseEnd(sentence, start + 3);
    if (verb <= start + 1 || verb > start + 5) return -1;
  } else if (joiners.has(lower) || turning.has(lower) || pronouns.has(lower)) return -1;
  else if (!(trait & Trait.adverb) && !/(?:tid|tids)$/u.test(lower)) return -1;
  // *Just nu är den*
  else if (trait & Trait.adverb && traitAt(sentence, verb) & Trait.adverb) verb++;
  // *På dagen är han lugn, på kvällen är han orolig*: two halves of one thought.
  if (tokens[0]!.lower === lower) return -1;
  const subject = tokens[verb + 1]?.lower;
  if (subject === undefined || !isFiniteVerb(traitAt(sentence, verb))) return -1;
  const isNoun = (traitAt(sentence, verb + 1) & Trait.noun) !== 0 && definiteEnding.test(subject);
  return isNoun || afterVerb.has(subject) ? verb : -1;
}

const sureRequests = new Set('ring kontakta mejla skriv läs fråga hör besök'.split(' '));

const objects = new Set('oss mig honom henne dem den det din ditt dina växeln kommunen'.split(' '));

/** References, which stand behind a comma by custom: *…, se bilaga 2*. */
const references = new Set('se jämför jfr obs tack låt säg'.split(' '));

/** *Har du frågor om det som står, kontakta oss*: a condition, whatever label stands before it. */
function asksBefore(tokens: TaggedSentence['tokens'], end: number): boolean {
  for (let place = 0; place + 1 < end; place++) {
    const isVerb = /^(?:har|vill|är|behöver|saknar|önskar)$/u.test(tokens[place]!.lower);
    if (isVerb && /^(?:du|ni)$/u.test(tokens[place + 1]!.lower)) return true;
  }
  return false;
}

/** Words that a request has behind it, whatever the tagger takes them for: *…, lägg då boken i lådan*. */
const afterRequest = /^(?:då|därför|gärna|istället|alltid|hellre|också|vad|hur|om|att|vilka?|vilket|med)$/u;

/**
 * *Kön är lång, räkna med att vänta*: an infinitive to the tagger. Behind a modal it may be one (*du kan ringa, skriva
 * eller mejla*), and so in a list.
 */
function isRequestLikeInfinitive(sentence: PlacedSentence, place: number): boolean {
  const { tokens } = sentence;
  if ((traitAt(sentence, place) & Trait.infinitive) === 0) return false;
  if (!isImperative(tokens[place]!, tokens[place + 1])) return false;
  for (let at = 0; at < tokens.length; at++) {
    const trait = traitAt(sentence, at);
    if (at < place && (trait & Trait.infinitive) !== 0) return false;
    if (at > place && (trait & Trait.coordinator) !== 0) return false;
  }
  return true;
}

/** *Stödet är öppet för alla, ansök på webbplatsen*: a request with what it is about behind it. */
function asks(sentence: PlacedSentence, place: number): boolean {
  const request = Trait.verb | Trait.imperative;
  const { lower } = sentence.tokens[place]!;
  // *…, ring oss om du har frågor*: a noun to the tagger.
  const after = sentence.tokens[place + 1]?.lower ?? '';
  const isSure =
    lower === 'glöm' ? /^(?:inte|ej|därför)$/u.test(after) : sureRequests.has(lower) && objects.has(after);
  const isPlain = (traitAt(sentence, place) & request) === request;
  if (!isSure && !isPlain && !isRequestLikeInfinitive(sentence, place)) return false;
  // *Kassetten stannar kvar, tas ut och …* has one subject.
  if (references.has(lower) || asksBefore(sentence.tokens, place)) return false;
  if (isSure) return true;
  if (/[^ä]s$/u.test(lower)) return false;
  if (afterRequest.test(after)) return true;
  const object = Trait.noun | Trait.pronoun | Trait.preposition | Trait.adverb | Trait.determiner;
  return (traitAt(sentence, place + 1) & object) !== 0;
}

/** Verbs that open a condition without *om*. */
const conditional = new Set('vill har är kan ska får behöver saknar önskar bor söker'.split(' '));

/**
 * *Ni kan påverka placeringen, vill ni ha en annan skola anger ni det*: a condition of the second main clause, which
 * follows at once; not *ring oss, har du frågor*.
 */
function isConditionBehind(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  if (!conditional.has(tokens[comma + 1]!.lower)) return false;
  if (!/^(?:du|ni|man|det|den|de)$/u.test(tokens[comma + 2]?.lower ?? '')) return false;
  const subject = Trait.noun | Trait.pronoun | Trait.name | Trait.determiner | Trait.adjective;
  for (let place = comma + 4; place + 1 < tokens.length; place++) {
    if (/^[,?]$/u.test(tokens[place]!.text)) return false;
    if (traitAt(sentence, place) & (Trait.subordinator | Trait.relative | Trait.coordinator)) return false;
    if (isFiniteVerb(traitAt(sentence, place)) && traitAt(sentence, place + 1) & subject) return true;
    if (sureRequests.has(tokens[place]!.lower) && objects.has(tokens[place + 1]!.lower)) return true;
  }
  return false;
}

/** The finite verb of a main clause whose subject begins at a place and is followed by its verb at once; −1 for none. */
export function clauseVerb(sentence: TaggedSentence, start: number): number {
  const trait = traitAt(sentence, start);
  if (pronouns.has(sentence.tokens[start]!.lower) && (trait & Trait.pronoun) !== 0) {
    if (isFiniteVerb(traitAt(sentence, start + 1))) return start + 1;
  }
  if ((trait & (Trait.noun | Trait.determiner | Trait.adjective)) === 0) return -1;
  const end = nounPhraseEnd(sentence, start);
  if (end <= start || end > start + 3 || end >= sentence.tokens.length) return -1;
  return isFiniteVerb(traitAt(sentence, end)) ? end : -1;
}
