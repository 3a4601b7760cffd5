import { subjectForms } from '../pronouns.ts';
import { Trait } from '../tagger/labels.ts';
import { type ClauseReading, subjectFollows } from './clauses.ts';
import { definiteEnding, nounPhraseEnd } from './noun-phrase.ts';
import { countWords, isWordAt, type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

/** What stands before the main verb (the *fundament*), from the first word after *men* or *och* up to the verb. */
export interface Front extends TokenRange {
  /** The subject, a subject with *att* (*Att betala …*), or something else with the subject behind the verb. */
  kind: 'subject' | 'infinitive' | 'adverbial';
  words: number;
  /** It speaks to or of the people in the text: *Om du …*, *När vi …*, *Du som …*. */
  personal: boolean;
  /** The subject behind the verb, when it is short and certain enough to begin the sentence with. */
  subject: TokenRange | undefined;
}

const readers = new Set('du dig ni er'.split(' '));
const people = new Set('vi jag oss mig din ditt dina ert era'.split(' '));
const breaks = new Set([':', ';', '–', '—', '-', '/', '?', '!', '…', '=', '|', '•']);

/** *…, säger ordföranden*: what stands before is quoted, with or without marks. */
const saying = new Set('säger sa sade skriver berättar menar konstaterar påpekar framhåller'.split(' '));

/**
 * Reads what stands before the main verb. Undefined where tags leave doubt: no main verb of its own, a mark that
 * no front has (a colon, a dash), an adverbial without the subject behind the verb, or an enumeration.
 */
export function readFront(sentence: TaggedSentence, reading: ClauseReading): Front | undefined {
  const { mainVerb, wordsBefore, sound } = reading;
  if (!sound || wordsBefore <= 0) return undefined;
  const { tokens } = sentence;
  let start = 0;
  while (start < mainVerb && !isWordAt(sentence, start)) start++;
  // *Men* and *och* before the front, and the number of a list item, are no part of what it says.
  let opening = start;
  while (opening < mainVerb && isPrelude(sentence, opening)) opening++;
  if (opening === mainVerb || !isOneFront(sentence, opening, mainVerb)) return undefined;
  const kind = kindOf(sentence, reading, opening);
  const inverted = subjectFollows(sentence, mainVerb);
  if (kind === 'adverbial' && !inverted && tokens[mainVerb - 1]!.lower !== 'så') return undefined;
  return {
    start: opening,
    end: mainVerb,
    kind,
    words: countWords(sentence, opening, mainVerb),
    personal: isPersonal(sentence, opening, mainVerb),
    subject: kind === 'adverbial' && inverted ? shortSubject(sentence, mainVerb) : undefined,
  };
}

function isPrelude(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  const next = sentence.tokens[place + 1]?.text;
  return (trait & Trait.coordinator) !== 0 || sentence.tokens[place]!.text === ')' || next === ')';
}

/** False where something between the first word and the verb says that the tags have led astray. */
function isOneFront(sentence: TaggedSentence, start: number, verb: number): boolean {
  const { tokens } = sentence;
  let names = 0;
  let open = false;
  for (let place = start; place < verb; place++) {
    const { text, lower } = tokens[place]!;
    if (breaks.has(text)) return false;
    const trait = traitAt(sentence, place);
    if (trait & (Trait.name | Trait.numeral) || (text !== lower && place > start)) names++;
    if (trait & (Trait.infinitiveMark | Trait.verb) && (trait & Trait.infinitive) === 0) open = true;
    // *Redovisa hur det ser ut*: a line of a list of tasks, without a main verb.
    if ((trait & Trait.infinitive) !== 0 && !open) return false;
  }
  // No front ends in *inte* or in a pronoun: its clause has another verb. *hos oss* and *yttra sig* are whole.
  const last = traitAt(sentence, verb - 1);
  const isWhole =
    tokens[verb - 1]!.lower === 'sig' || (traitAt(sentence, verb - 2) & Trait.preposition) !== 0;
  const endsInPronoun = (last & Trait.pronoun) !== 0 && verb - 1 > start && !isWhole;
  if ((last & Trait.negation) !== 0 || endsInPronoun) return false;
  if (saying.has(tokens[verb]!.lower) && tokens[verb - 1]!.text === ',') return false;
  return names * 2 <= verb - start;
}

/** A clause, a preposition or an adverb opens an adverbial; all else is a subject until the tags say otherwise. */
function kindOf(sentence: TaggedSentence, { clauses }: ClauseReading, opening: number): Front['kind'] {
  if (sentence.tokens[opening]!.lower === 'att') return 'infinitive';
  const trait = traitAt(sentence, opening);
  // *Vad som behövs är pengar*
  if (trait & Trait.relative) return 'subject';
  const adverbial = Trait.preposition | Trait.adverb | Trait.subordinator | Trait.negation;
  if (clauses[0]?.opener === opening || (trait & adverbial) !== 0) return 'adverbial';
  return 'subject';
}

/** One of the first four words names *du*, *ni* or *vi*, or the reader is named later: *För att vi ska ge dig …*. */
function isPersonal({ tokens }: TaggedSentence, opening: number, end: number): boolean {
  for (let place = opening; place < end; place++) {
    const { lower } = tokens[place]!;
    if (readers.has(lower) || (place < opening + 4 && people.has(lower))) return true;
  }
  return false;
}

/** Longest subject that is moved to the beginning. Tokens. */
const longestSubject = 3;

/** A pronoun, a name or a definite noun behind the verb; nothing longer, since its end would be a guess. */
function shortSubject(sentence: TaggedSentence, verb: number): TokenRange | undefined {
  const start = verb + 1;
  const first = traitAt(sentence, start);
  const { lower } = sentence.tokens[start]!;
  if (first & Trait.pronoun) {
    return subjectForms.has(lower) || lower === 'det' ? { start, end: start + 1 } : undefined;
  }
  const noun = (first & Trait.noun) !== 0 && definiteEnding.test(lower);
  const end = noun ? start + 1 : nounPhraseEnd(sentence, start);
  if (end === start || end - start > longestSubject) return undefined;
  const last = sentence.tokens[end - 1]!;
  const definite = (first & Trait.name) !== 0 || definiteEnding.test(last.lower);
  // *beslutar nämnden*, not *kan nämndens*; what goes on with *och* or *som* is longer.
  const next = traitAt(sentence, end);
  const goesOn = Trait.coordinator | Trait.relative | Trait.punctuation;
  if (!definite || (traitAt(sentence, end - 1) & (Trait.noun | Trait.name)) === 0 || next & goesOn)
    return undefined;
  return { start, end };
}
