import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { nounPhraseEnd, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { isInfinitiveAt, isOnlyVerb, shortInfinitives } from './missing-att.ts';

/** Adverbs that stand between *kommer* and its infinitive. */
const adverbs =
  /^(?:inte|också|alltid|även|sedan|först|bara|dock|nu|då|dessutom|ofta|aldrig|därför|kanske|troligen|sannolikt)$/u;
/** A clause that these open may end in *kommer*: *när du kommer öppna dörren*. */
const clauseOpeners = /^(?:när|innan|tills|om|som|medan|eftersom|då|hur|var|varifrån)$/u;

const subjects = /^(?:jag|du|han|hon|hen|vi|ni|man|det|den|de)$/u;

/** *Vi kommer skicka, då kommer du behöva, stödet kommer inte beviljas*: where an infinitive of what is to be may stand. */
export function placeOfFuture(tokens: TaggedSentence['tokens'], kommer: number): number | undefined {
  let verb = kommer + 1;
  if (subjects.test(tokens[verb]!.lower)) verb++;
  while (verb < kommer + 4 && adverbs.test(tokens[verb]?.lower ?? '')) verb++;
  return verb < tokens.length ? verb : undefined;
}

/** *I maj kommer en handläggare kontakta dig*: the place behind a subject of more words, where the verb comes first. */
export function placeBehindSubject(tagged: TaggedSentence, kommer: number): number | undefined {
  const { tokens } = tagged;
  if (kommer > 0 && subjects.test(tokens[kommer - 1]!.lower)) return undefined;
  let verb = nounPhraseEnd(tagged, kommer + 1);
  if (verb === kommer + 1) return undefined;
  const subject = verb;
  while (verb < subject + 3 && adverbs.test(tokens[verb]?.lower ?? '')) verb++;
  return verb < tokens.length ? verb : undefined;
}

/** True where an infinitive stands at the place, and *kommer* is not the end of a clause before it. */
export function isFutureInfinitive(
  tagged: TaggedSentence,
  kommer: number,
  verb: number,
  lookup: Lookup,
): boolean {
  const { tokens } = tagged;
  const { lower } = tokens[verb]!;
  const trait = traitAt(tagged, verb);
  if (!(trait & Trait.infinitive)) return false;
  const active = trait & Trait.passive ? lower.slice(0, -1) : lower;
  const isPassive = active !== lower && lookup.lexicon.classes(lookup.lexicon.find(lower)) !== 0;
  const isKnown = shortInfinitives.test(active) || isOnlyVerb(active, lookup.lexicon) || isPassive;
  if (!isKnown && !isInfinitiveAt(tagged, verb, lookup)) return false;
  // *Då kommer du behöva* is a main clause whatever opens it.
  if (subjects.test(tokens[kommer + 1]!.lower)) return true;
  return !tokens.slice(0, kommer).some((token) => clauseOpeners.test(token.lower));
}
