import { setOfWords } from '../../base/word-list.ts';
import { Trait } from '../tagger/labels.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from './tagged.ts';

/** Verbs that a passive may be governed by. */
const modals = setOfWords('ska skall måste bör behöver kan får skulle kunde kommer');

/** Finite verbs that share their clause with a supine, so that a clause goes on before them. */
const helpers = setOfWords('har hade är');
/** Adverbs that open a clause of their own: *som bestämmer hur pengarna ska användas*. */
const questions = setOfWords('hur varför');

/** Words that belong to the verb before them: *lämnas in*. */
export const verbParticles = setOfWords('in ut upp tillbaka över fram bort ned ner');

/** Tokens that are read before a passive, at most: what stands further off is seldom of its clause. */
export const furthestBeforePassive = 10;

/** What stands around a passive in its own clause. */
export interface PassiveClause {
  /** Place of the modal before the passive, −1 when there is none. */
  modal: number;
  /** The nouns before it, and up to three words behind it, nearest first, in lower case; none behind a preposition. */
  nouns: string[];
  /** *av* follows closely: somebody is named, if only as *någon annan*. */
  hasAgent: boolean;
  /** Behind *som*: what is done tells of a noun. */
  isRelative: boolean;
}

/** What stands around a passive in its own clause; undefined in a subordinate clause. */
export function readPassiveClause(sentence: TaggedSentence, verb: number): PassiveClause | undefined {
  const { tokens } = sentence;
  const nouns: string[] = [];
  let modal = -1;
  const isSupine = (traitAt(sentence, verb) & Trait.supine) !== 0;
  let isRelative = false;
  for (let place = verb - 1; place >= 0 && place >= verb - furthestBeforePassive; place--) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.subordinator) return undefined;
    if (questions.has(tokens[place]!.lower) || isWhere(sentence, place)) return undefined;
    if (trait & Trait.relative) {
      isRelative = true;
      break;
    }
    // *för att beviljas tillstånd*
    if ((trait & Trait.infinitiveMark) !== 0 && tokens[place - 1]?.lower !== 'kommer') return undefined;
    if (trait & Trait.punctuation) break;
    const { lower } = tokens[place]!;
    // *ska kunna lämnas*: what is possible.
    if (lower === 'kunna' && modal < 0) return undefined;
    if ((trait & Trait.noun) !== 0 && !isBehindPreposition(sentence, place)) nouns.push(lower);
    else if (modal < 0 && modals.has(lower)) modal = place;
    // *När du har tackat ja tecknas ett avtal*: only *har lämnats* has another verb with it than a modal.
    else if (isFiniteVerb(trait) && (modal >= 0 || !isSupine || !helpers.has(lower))) break;
  }
  for (let place = verb + 1; place < tokens.length && place <= verb + 3; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.punctuation | Trait.preposition | Trait.subordinator)) break;
    if (trait & Trait.noun) nouns.push(tokens[place]!.lower);
  }
  const hasAgent = tokens.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'av');
  return { modal, nouns, hasAgent, isRelative };
}

/** *Vi prövar var ett hus ska placeras*: the word for a place behind others, and no *var* of the verb *vara*. */
function isWhere(sentence: TaggedSentence, place: number): boolean {
  if (place === 0 || !/^vart?$/u.test(sentence.tokens[place]!.lower)) return false;
  if (!isFiniteVerb(traitAt(sentence, place))) return true;
  // *prövar vi var*: the verb of the clause has come.
  return isFiniteVerb(traitAt(sentence, place - 1)) || isFiniteVerb(traitAt(sentence, place - 2));
}

/** *till beslut*, *för varje ansökan*: a noun behind a preposition is not what the verb is about. */
export function isBehindPreposition(sentence: TaggedSentence, noun: number): boolean {
  let place = noun - 1;
  const attributes = Trait.determiner | Trait.adjective | Trait.possessive | Trait.genitive | Trait.numeral;
  while (place >= 0 && (traitAt(sentence, place) & attributes) !== 0) place--;
  return (traitAt(sentence, place) & Trait.preposition) !== 0;
}
