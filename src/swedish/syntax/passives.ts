import { Trait } from '../tagger/labels.ts';
import { isActiveStem, isDeponent, isPlainMedial } from './deponents.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

/** True for a passive in *-s* (*betalas, beslutades*): a verb form in *-s* that is no deponent. */
export function isSPassive(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  if ((trait & (Trait.verb | Trait.auxiliary)) !== Trait.verb || (trait & Trait.imperative) !== 0)
    return false;
  const { lower } = sentence.tokens[place]!;
  return lower.endsWith('s') && !isDeponent(lower) && !isActiveStem(lower);
}

/** Places of all passives in *-s*. */
export function sPassives(sentence: TaggedSentence): number[] {
  const places: number[] = [];
  for (let place = 0; place < sentence.tokens.length; place++)
    if (isSPassive(sentence, place)) places.push(place);
  return places;
}

/** *bli* or *vara* up to its participle. */
export interface ParticiplePassive extends TokenRange {
  /** *blir beslutad* is an event, *är beslutad* a state. */
  verb: 'bli' | 'vara';
}

/** Forms of *vara* and *bli*. */
const being = new Set('är var vara varit vore'.split(' '));
const becoming = new Set('bli blir blev blivit bliva'.split(' '));

/** Tokens from the verb to its participle, at most. */
const FURTHEST = 6;
/** Tokens from a passive to its agent, at most. */
const FURTHEST_AGENT = 8;

/** *bli* and *vara* with a past participle in the same clause, at most six tokens apart. */
export function participlePassives(sentence: TaggedSentence): ParticiplePassive[] {
  const found: ParticiplePassive[] = [];
  const { tokens } = sentence;
  for (let place = 0; place < tokens.length; place++) {
    const { lower } = tokens[place]!;
    const become = becoming.has(lower);
    if ((!become && !being.has(lower)) || (traitAt(sentence, place) & Trait.verb) === 0) continue;
    for (let next = place + 1; next < tokens.length && next <= place + FURTHEST; next++) {
      const trait = traitAt(sentence, next);
      if ((trait & Trait.participle) !== 0 && (trait & Trait.past) !== 0) {
        // Before a noun it is an attribute: *är en godkänd ansökan*.
        if ((traitAt(sentence, next + 1) & (Trait.noun | Trait.adjective)) === 0) {
          found.push({ start: place, end: next + 1, verb: become ? 'bli' : 'vara' });
        }
        break;
      }
      if (trait & (Trait.verb | Trait.punctuation | Trait.subordinator | Trait.relative)) break;
    }
  }
  return found;
}

/** *av* and the noun phrase after it. */
export interface Agent extends TokenRange {
  /** The passive that it belongs to. */
  verb: number;
}

/** Agents of passives: *av* and the noun phrase after it, behind the verb and before the next finite verb. */
export function passiveAgents(sentence: TaggedSentence): Agent[] {
  const agents: Agent[] = [];
  const passives = [...sPassives(sentence), ...participlePassives(sentence).map(({ end }) => end - 1)];
  for (const verb of passives.sort((a, b) => a - b)) {
    for (let place = verb + 1; place < sentence.tokens.length && place <= verb + FURTHEST_AGENT; place++) {
      const trait = traitAt(sentence, place);
      if (trait & (Trait.verb | Trait.punctuation | Trait.subordinator | Trait.relative)) break;
      if (sentence.tokens[place]!.lower !== 'av' || (trait & Trait.preposition) === 0) continue;
      // After a noun *av* belongs to the noun as often: *behandlas en del av ärendena*.
      // After another preposition it opens an attribute: *enligt av fullmäktige fastställd taxa*.
      const before = Trait.noun | Trait.pronoun | Trait.preposition | Trait.determiner;
      if (place > verb + 1 && (traitAt(sentence, place - 1) & before) !== 0) break;
      const end = nounPhraseEnd(sentence, place + 1);
      if (end > place + 1) agents.push({ start: place, end, verb });
      break;
    }
  }
  return agents;
}

/** Passives that stand out: not the medials that every reader takes as plain (guide 5.4). */
export function markedPassives(sentence: TaggedSentence): number[] {
  return sPassives(sentence).filter((place) => !isPlainMedial(sentence.tokens[place]!.lower));
}
