import { Trait } from '../tagger/labels.ts';
import { isBecome, isCopula } from './clauses.ts';
import { isActiveStem, isDeponent, isPlainMedial } from './deponents.ts';
import { isWordAt, type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

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

export interface ParticiplePassive extends TokenRange {
  /** *blir beslutad* is an event, *är beslutad* a state. */
  verb: 'bli' | 'vara';
}

const FURTHEST = 6;

/** *bli* and *vara* with a past participle in the same clause, at most six tokens apart. */
export function participlePassives(sentence: TaggedSentence): ParticiplePassive[] {
  const found: ParticiplePassive[] = [];
  const { tokens } = sentence;
  for (let place = 0; place < tokens.length; place++) {
    const { lower } = tokens[place]!;
    const become = isBecome(lower);
    if ((!become && !isCopula(lower)) || (traitAt(sentence, place) & Trait.verb) === 0) continue;
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

export interface Agent extends TokenRange {
  /** The passive that it belongs to. */
  verb: number;
}

/** Agents of passives: *av* and the noun phrase after it, behind the verb and before the next finite verb. */
export function passiveAgents(sentence: TaggedSentence): Agent[] {
  const agents: Agent[] = [];
  const passives = [...sPassives(sentence), ...participlePassives(sentence).map(({ end }) => end - 1)];
  for (const verb of passives.sort((a, b) => a - b)) {
    for (let place = verb + 1; place < sentence.tokens.length && place <= verb + 8; place++) {
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

/** End of the noun phrase that begins at a place; the place itself when none begins there. */
export function nounPhraseEnd(sentence: TaggedSentence, start: number): number {
  let end = start;
  for (let place = start; place < sentence.tokens.length; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.noun | Trait.name)) {
      end = place + 1;
      // *miljö- och byggnadsnämnden* is one name.
      const isHalf = sentence.tokens[place]!.lower.endsWith('-');
      if (isHalf && (traitAt(sentence, place + 1) & Trait.coordinator) !== 0) {
        place++;
        continue;
      }
      const next = traitAt(sentence, place + 1);
      // A genitive or a name goes on; another noun does too: *10 procent kommuninvånare*.
      if ((trait & Trait.genitive) === 0 && (next & Trait.name) === 0 && (next & Trait.noun) === 0) break;
    } else if (trait & Trait.numeral) {
      end = place + 1;
    } else if (trait & Trait.pronoun) {
      if (trait & Trait.relative) break;
      end = place + 1;
      if ((trait & Trait.possessive) === 0) break;
    } else if ((trait & (Trait.determiner | Trait.adjective | Trait.adverb)) === 0) break;
    else if (!isWordAt(sentence, place)) break;
  }
  return end;
}

/** Passives that stand out: not the medials that every reader takes as plain (guide 5.4). */
export function markedPassives(sentence: TaggedSentence): number[] {
  return sPassives(sentence).filter((place) => !isPlainMedial(sentence.tokens[place]!.lower));
}
