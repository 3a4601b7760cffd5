import { Trait } from '../tagger/labels.ts';
import { isSPassive } from './passives.ts';
import { type TaggedSentence, traitAt } from './tagged.ts';

/** Counts of word classes that the nominal ratios are made of; they add up over sentences. */
export interface ClassCounts {
  nouns: number;
  prepositions: number;
  participles: number;
  pronouns: number;
  adverbs: number;
  verbs: number;
  finiteVerbs: number;
  /** Finite verbs that are passives in *-s*. */
  finitePassives: number;
}

export function emptyCounts(): ClassCounts {
  return {
    nouns: 0,
    prepositions: 0,
    participles: 0,
    pronouns: 0,
    adverbs: 0,
    verbs: 0,
    finiteVerbs: 0,
    finitePassives: 0,
  };
}

/**
 * Adds a sentence. The classes are those of SUC, mapped to UD: nouns are NOUN, participles are ADJ (or VERB) with
 * VerbForm=Part, pronouns are PRON without possessives, adverbs are ADV and *inte*, verbs are VERB and AUX.
 */
export function addCounts(counts: ClassCounts, sentence: TaggedSentence): void {
  for (let place = 0; place < sentence.tokens.length; place++) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.noun) counts.nouns++;
    else if (trait & Trait.preposition) counts.prepositions++;
    else if (trait & Trait.participle) counts.participles++;
    else if (trait & Trait.pronoun) counts.pronouns += trait & Trait.possessive ? 0 : 1;
    else if (trait & (Trait.adverb | Trait.negation)) counts.adverbs++;
    else if (trait & Trait.verb) counts.verbs++;
    if ((trait & Trait.finite) === 0) continue;
    counts.finiteVerbs++;
    if (isSPassive(sentence, place)) counts.finitePassives++;
  }
}

/** Full nominal ratio (NN+PP+PC)/(PN+AB+VB), as Sparv has it; null when nothing can be divided by. */
export function nominalRatio(counts: ClassCounts): number | null {
  const verbal = counts.pronouns + counts.adverbs + counts.verbs;
  return verbal === 0 ? null : (counts.nouns + counts.prepositions + counts.participles) / verbal;
}

/** Simple nominal ratio NN/VB; null without verbs. */
export function simpleNominalRatio(counts: ClassCounts): number | null {
  return counts.verbs === 0 ? null : counts.nouns / counts.verbs;
}

/** Share of finite verbs that are passives in *-s*, 0–1; null without finite verbs. */
export function passiveShare(counts: ClassCounts): number | null {
  return counts.finiteVerbs === 0 ? null : counts.finitePassives / counts.finiteVerbs;
}
