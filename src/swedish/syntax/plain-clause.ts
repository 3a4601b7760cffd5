import { subjectForms } from '../pronouns.ts';
import { Trait } from '../tagger/labels.ts';
import { type TaggedSentence, traitAt } from './tagged.ts';

/** Words after which a clause of its own may end right before another verb: *det som är är, vad du gör gör du*. */
const RELATIVE = /^(?:som|vad|vilket|vilken|vilka|allt|där|då|än|ju|desto)$/u;
const OPENERS = /^(?:om|innan|efter|före|sedan|tills|för|förrän|utan|när|än)$/u;
const MOST_WORDS = 9;

/**
 * True when all that stands before a place in its sentence or clause is one subject, or an adverbial and no clause: a
 * verb at the place is then the first verb of a main clause. *Den nya skolan ska …, Nu är …*; not *Det vi kan …*.
 */
export function opensPlainClause(sentence: TaggedSentence, place: number): boolean {
  const { tokens } = sentence;
  let heads = 0;
  for (let at = place - 1; at >= 0; at--) {
    if (place - at > MOST_WORDS) return false;
    const { lower, text } = tokens[at]!;
    if (/^[.:;!?]$/u.test(text)) break;
    const trait = traitAt(sentence, at);
    if (trait & (Trait.verb | Trait.subordinator | Trait.relative | Trait.punctuation)) return false;
    // Each group of a preposition has a noun of its own: *Barnen i kommunen*. These open clauses too.
    if (trait & Trait.preposition) {
      if (OPENERS.test(lower)) return false;
      heads = 0;
      continue;
    }
    if (RELATIVE.test(lower) || trait & Trait.coordinator) return false;
    if (trait & (Trait.noun | Trait.name | Trait.pronoun) && !(trait & (Trait.genitive | Trait.possessive))) {
      heads++;
      if (heads > 1) return false;
      // *den bil vi …, det du gör*: behind a noun or pronoun a subject form opens a relative clause without *som*.
      if (subjectForms.has(lower) && at > 0 && !/^[.:;!?]$/u.test(tokens[at - 1]!.text)) return false;
    }
  }
  return true;
}
