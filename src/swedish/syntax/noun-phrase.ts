import { Trait } from '../tagger/labels.ts';
import { isWordAt, type TaggedSentence, traitAt } from './tagged.ts';

/** What nouns in the definite end in: *åtgärderna, planen, beslutet*. Others do too. */
export const definiteEnding = /(?:en|et|n|na)$/u;

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
