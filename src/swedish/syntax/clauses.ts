import { Trait } from '../tagger/labels.ts';
import { countWords, isFiniteVerb, isWordAt, type TaggedSentence, traitAt } from './tagged.ts';

/** Adverbs that open a subordinate clause when they stand inside a sentence: *kommunen där du bor*. */
const clauseAdverbs = new Set(
  'där dit varifrån varigenom varvid varmed varpå varav varför vartill hur varthän vari när då'.split(' '),
);
/** *då* and *när* open a clause; as adverbs of time they do not. */
const timeAdverbs = new Set(['då', 'när']);
const comparisons = new Set(['som', 'än', 'såsom', 'liksom']);

/** Places of all finite verbs, imperatives among them. */
export function finiteVerbs(sentence: TaggedSentence): number[] {
  const places: number[] = [];
  for (let place = 0; place < sentence.tokens.length; place++) {
    const trait = traitAt(sentence, place);
    if ((trait & Trait.verb) !== 0 && (trait & Trait.finite) !== 0) places.push(place);
  }
  return places;
}

/** Places of all words that are tagged as subordinators or relatives: *att, om, som, vilket*. */
export function subordinateOpeners(sentence: TaggedSentence): number[] {
  const places: number[] = [];
  for (let place = 0; place < sentence.tokens.length; place++) {
    if ((traitAt(sentence, place) & (Trait.subordinator | Trait.relative)) !== 0) places.push(place);
  }
  return places;
}

/** True when a clause begins here, not a comparison (*som barn*) and not a question (*Hur gör jag?*). */
function opensClause(sentence: TaggedSentence, place: number): boolean {
  const { tokens } = sentence;
  const trait = traitAt(sentence, place);
  const { lower } = tokens[place]!;
  if (trait & Trait.subordinator) return !comparisons.has(lower) || verbBeforeBreak(sentence, place);
  if (trait & Trait.relative) return true;
  if ((trait & Trait.adverb) === 0 || !clauseAdverbs.has(lower) || place === 0) return false;
  if (timeAdverbs.has(lower)) return false;
  // *Där bor hon*: the verb of a main clause follows at once.
  return !isFiniteVerb(traitAt(sentence, place + 1));
}

/** A comparison is a clause when a finite verb comes before the next mark or opener, after a subject. */
function verbBeforeBreak(sentence: TaggedSentence, place: number): boolean {
  const { length } = sentence.tokens;
  for (let next = place + 1; next < length && next < place + 6; next++) {
    const trait = traitAt(sentence, next);
    if (trait & Trait.punctuation) return false;
    if (isFiniteVerb(trait))
      return next === place + 1 || (traitAt(sentence, place + 1) & Trait.pronoun) !== 0;
  }
  return false;
}

/** What a pass over the clauses of a sentence finds. */
export interface ClauseReading {
  /** The finite verb of the main clause; −1 when there is none. */
  mainVerb: number;
  /** Words before it; −1 when there is none. */
  wordsBefore: number;
  /** Subordinate clauses before the main verb. */
  clausesBefore: number;
}

/**
 * Finds the main finite verb from tags alone: the first finite verb that no subordinate opener has a claim to.
 * Each opener takes one finite verb, and a verb joined to it by *och* or *eller* goes with it.
 */
export function readClauses(sentence: TaggedSentence): ClauseReading {
  const { tokens } = sentence;
  let waiting = 0;
  let clauses = 0;
  let words = 0;
  let lastTaken = -1;
  for (let place = 0; place < tokens.length; place++) {
    const trait = traitAt(sentence, place);
    if ((trait & Trait.verb) !== 0 && (trait & Trait.finite) !== 0) {
      if (waiting > 0) {
        waiting--;
        lastTaken = place;
      } else if (lastTaken < 0 || !joinsVerb(sentence, place)) {
        return { mainVerb: place, wordsBefore: words, clausesBefore: clauses };
      } else lastTaken = place;
    } else if (opensClause(sentence, place) && !doubles(sentence, place)) {
      waiting++;
      clauses++;
    }
    if (isWordAt(sentence, place)) words++;
  }
  return { mainVerb: -1, wordsBefore: -1, clausesBefore: clauses };
}

/** *som om*, *än om*, *så att*: two openers with one verb. */
function doubles(sentence: TaggedSentence, place: number): boolean {
  const before = traitAt(sentence, place - 1);
  return (before & Trait.subordinator) !== 0 && comparisons.has(sentence.tokens[place - 1]!.lower);
}

/** *som bor och arbetar*: the verb follows a coordinator at once, or an adverb after one. */
function joinsVerb(sentence: TaggedSentence, place: number): boolean {
  if (traitAt(sentence, place - 1) & Trait.coordinator) return true;
  return (
    (traitAt(sentence, place - 1) & (Trait.adverb | Trait.negation)) !== 0 &&
    (traitAt(sentence, place - 2) & Trait.coordinator) !== 0
  );
}

/** Words before the main finite verb; −1 when the sentence has none. */
export function wordsBeforeMainVerb(sentence: TaggedSentence): number {
  return readClauses(sentence).wordsBefore;
}

/** Number of subordinate clauses: openers that take a verb. */
export function countSubordinateClauses(sentence: TaggedSentence): number {
  let clauses = 0;
  for (let place = 0; place < sentence.tokens.length; place++) {
    if (opensClause(sentence, place) && !doubles(sentence, place)) clauses++;
  }
  return clauses;
}

/** A distance inside a sentence, between two places, in words. */
export interface Gap {
  from: number;
  to: number;
  words: number;
}

/** Subject forms of pronouns. *det, den, som* and the like are subjects only by place. */
const subjectForms = new Set('jag du han hon hen vi ni de man'.split(' '));

/**
 * Distance from the head of the subject to the finite verb of the main clause, when the subject stands first:
 * the last noun, name or pronoun before the first preposition, opener or mark. Undefined when it does not.
 */
export function subjectVerbGap(sentence: TaggedSentence): Gap | undefined {
  const { mainVerb } = readClauses(sentence);
  if (mainVerb < 1) return undefined;
  let head = -1;
  for (let place = 0; place < mainVerb; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.noun | Trait.name | Trait.pronoun)) {
      if ((trait & (Trait.genitive | Trait.possessive | Trait.relative)) !== 0) continue;
      head = place;
      if (subjectForms.has(sentence.tokens[place]!.lower)) break;
    } else if (trait & (Trait.determiner | Trait.adjective | Trait.numeral)) {
      if (head >= 0) break;
    } else break;
  }
  if (head < 0) return undefined;
  return { from: head, to: mainVerb, words: countWords(sentence, head + 1, mainVerb) };
}

/** Distances from each auxiliary to its main verb: an infinitive, a supine or a participle in the same clause. */
export function auxiliaryGaps(sentence: TaggedSentence): Gap[] {
  const gaps: Gap[] = [];
  const { length } = sentence.tokens;
  for (let place = 0; place < length; place++) {
    const trait = traitAt(sentence, place);
    if ((trait & Trait.auxiliary) === 0 || isCopula(sentence.tokens[place]!.lower)) continue;
    let waiting = 0;
    for (let next = place + 1; next < length; next++) {
      const other = traitAt(sentence, next);
      if (other & (Trait.infinitive | Trait.supine | Trait.participle)) {
        if ((other & Trait.participle) !== 0 && !isBecome(sentence.tokens[place]!.lower)) continue;
        if (waiting > 0) continue;
        gaps.push({ from: place, to: next, words: countWords(sentence, place + 1, next) });
        break;
      }
      if (opensClause(sentence, next)) waiting++;
      else if ((other & Trait.verb) !== 0 && (other & Trait.finite) !== 0) {
        if (waiting === 0) break;
        waiting--;
      }
    }
  }
  return gaps;
}

const copulas = new Set('är var vara varit vore'.split(' '));
const becomes = new Set('bli blir blev blivit bliva'.split(' '));
export const isCopula = (lower: string): boolean => copulas.has(lower);
export const isBecome = (lower: string): boolean => becomes.has(lower);

/** True when the sentence begins with an imperative: *Fyll i blanketten*, *Var noga*. */
export function startsWithImperative(sentence: TaggedSentence): boolean {
  for (let place = 0; place < sentence.tokens.length; place++) {
    if (!isWordAt(sentence, place)) continue;
    const trait = traitAt(sentence, place);
    if (trait & Trait.imperative) return true;
    const { lower } = sentence.tokens[place]!;
    if (lower !== 'var') return false;
    return (traitAt(sentence, place + 1) & Trait.adjective) !== 0 && !/\?/.test(sentence.tokens.at(-1)!.text);
  }
  return false;
}
