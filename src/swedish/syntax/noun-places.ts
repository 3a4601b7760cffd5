import { Trait } from '../tagger/labels.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from './tagged.ts';

/** What opens a clause with its subject behind it. */
const openers = new Set(['att', 'om', 'när', 'eftersom', 'innan', 'såvida']);
/** Verbs that stand before the subject of their clause, and before their own verb. */
const modals = new Set(['ska', 'skall', 'måste', 'får', 'kan', 'bör', 'behöver', 'har']);

/** Longest way from a subject to its verb, over prepositional phrases. Tokens. */
const furthest = 8;

/**
 * True for a noun phrase without an article that is the subject of a finite verb: first in its clause, or between a modal
 * and its verb.
 *
 * @param start Where the phrase begins: the noun itself, or an attribute before it.
 */
export function isBareSubject(sentence: TaggedSentence, noun: number, start = noun): boolean {
  const { tokens } = sentence;
  const before = traitAt(sentence, start - 1);
  const isFirst =
    start === 0 || ((before & Trait.subordinator) !== 0 && openers.has(tokens[start - 1]!.lower));
  if (isFirst) return verbFollows(sentence, start === 0 ? noun + 1 : behindAdverbs(sentence, noun + 1));
  // *Om legitimation saknas kan annan person …*: the modal comes at the end of what stands first.
  if (start < 2 || !modals.has(tokens[start - 1]!.lower) || !isFiniteVerb(before)) return false;
  const next = behindAdverbs(sentence, noun + 1);
  // Of many passives infinitive and present are one form: *ska rapport lämnas in*.
  return (traitAt(sentence, next) & (Trait.infinitive | Trait.supine | Trait.passive)) !== 0;
}

/** The place behind *inte* and its likes, which stand before the verb of a subordinate clause: *om elev inte kommer*. */
function behindAdverbs(sentence: TaggedSentence, start: number): number {
  let place = start;
  while ((traitAt(sentence, place) & (Trait.adverb | Trait.negation)) !== 0) place++;
  return place;
}

/** A finite verb at once, behind *som*, or behind one or two prepositional phrases. */
function verbFollows(sentence: TaggedSentence, start: number): boolean {
  let place = start;
  while (place < start + furthest && (traitAt(sentence, place) & Trait.preposition) !== 0) {
    const end = nounPhraseEnd(sentence, place + 1);
    if (end === place + 1) return false;
    place = end;
  }
  if ((traitAt(sentence, place) & Trait.relative) !== 0) place = behindAdverbs(sentence, place + 1);
  return isFiniteVerb(traitAt(sentence, place));
}

/** True where nothing more of a noun phrase follows: a mark, a preposition or *och*. */
export function endsNounPhrase(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  return (trait & (Trait.punctuation | Trait.preposition | Trait.coordinator)) !== 0;
}

/** *av lärare, mentor eller rektor*: in a row nouns stand bare in any Swedish. */
export function opensRow(sentence: TaggedSentence, noun: number): boolean {
  if (sentence.tokens[noun + 1]?.text !== ',') return false;
  const next = noun + 3;
  const isNoun = (traitAt(sentence, noun + 2) & Trait.noun) !== 0;
  return (
    isNoun && (sentence.tokens[next]?.text === ',' || (traitAt(sentence, next) & Trait.coordinator) !== 0)
  );
}
