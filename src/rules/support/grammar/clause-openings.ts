import { sureSubjects } from '../../../swedish/pronouns.ts';
import { opensPlainClause, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

/** A sentence whose tokens know their word sets. */
export type Tagged = TaggedSentence & { tokens: readonly Token[] };

/** Subject forms that stand before their verb. *De* and *man* are determiner and noun too. */
export const subjects = wordSet([...sureSubjects]);

/** Adverbs between an auxiliary and its verb. */
export const ADVERBS =
  /^(?:inte|också|alltid|även|sedan|först|bara|gärna|dock|nu|då|själv|själva|dessutom|normalt|endast|ofta|aldrig|redan|ännu|därför|tyvärr|nyligen|idag|igår|nyss|precis|kanske|självklart|givetvis)$/u;

/** What opens a subordinate clause, with its subject behind it. */
export const openers = /^(?:att|om|när|innan|eftersom|medan|som|då)$/u;

/** Words that open a clause of another sort than a plain main clause. */
const QUESTIONS = /^(?:hur|vem|vems|varför|var|vart|så|ju|desto|varje|den|det|de)$/u;

/** The place behind a verb, or behind the adverbs between it and the verb that it governs. */
export function afterAdverbs({ tokens }: Tagged, place: number): number {
  let at = place + 1;
  if (tokens[at]?.lower === 'till' && tokens[at + 1]?.lower === 'exempel') at += 2;
  while (at < place + 4 && ADVERBS.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** True where the auxiliary is the first verb of a plain main clause, or of a clause behind one. */
export function opensClause(tagged: Tagged, auxiliary: number): boolean {
  // *Hundens skall* are barks.
  if (auxiliary === 0 || traitAt(tagged, auxiliary - 1) & Trait.genitive) return false;
  if (opensPlainClause(tagged, auxiliary)) return true;
  const subject = auxiliary - 1;
  const opener = tagged.tokens[subject - 1]?.lower ?? '';
  if (!subjects.has(tagged.tokens[subject]!) || !openers.test(opener) || opener === 'som') return false;
  for (let place = 0; place < subject - 1; place++) {
    // *Vill du att vi …*: a question whose answer is the main clause.
    if (traitAt(tagged, place) & Trait.finite) return place > 0;
  }
  return false;
}

/**
 * True where a verb follows a subject that is all that stands before it in its sentence: *Nämnden kan, Din ansökan har*.
 * More than `opensPlainClause` asks: no adverbial, whose verb has its subject behind it (*I maj ska beslutade åtgärder …*).
 */
export function opensWithSubject(tagged: Tagged, verb: number): boolean {
  const { tokens } = tagged;
  if (verb === 0) return false;
  if (opensSubordinate(tagged, verb)) return true;
  if (!opensPlainClause(tagged, verb)) return false;
  let start = verb;
  while (start > 0 && !/^[.:;!?]$/u.test(tokens[start - 1]!.text)) start--;
  if (start === verb) return false;
  const inSubject = Trait.noun | Trait.name | Trait.pronoun;
  // *Hundens skall* are barks.
  if (traitAt(tagged, verb - 1) & Trait.genitive) return false;
  if (!(traitAt(tagged, verb - 1) & inSubject) && !subjects.has(tokens[verb - 1]!)) return false;
  if (traitAt(tagged, start) & (Trait.preposition | Trait.adverb)) return false;
  // *Det kommunen har räcker* leaves out *som*; *det har* and *den nya skolan har* do not.
  if (verb - start === 1)
    return !/^(?:hur|vem|var|vart|så|det|den|de)$/u.test(tokens[start]!.lower) || verb === 1;
  return !(QUESTIONS.test(tokens[start]!.lower) && !(traitAt(tagged, start + 1) & Trait.adjective));
}

/**
 * The place of the last word of a subject right behind the verb of a clause that something else opens; undefined where
 * the verb itself may open it (*vill du får du …*) or end a clause before (*det nämnden vill vi …*).
 */
export function invertedSubject(tagged: Tagged, verb: number): number | undefined {
  const { tokens } = tagged;
  const before = tokens[verb - 1];
  if (before === undefined || before.kind !== 'word') return undefined;
  if (/^(?:och|eller|men|samt|som|att|om|när|för|utan|än|ju|desto)$/u.test(before.lower)) return undefined;
  const next = tokens[verb + 1];
  if (next === undefined) return undefined;
  if (subjects.has(next) || next.lower === 'man') {
    // *Det vi kan du kan*: a subject stands before the verb already.
    return subjects.has(before) ? undefined : verb + 1;
  }
  if (subjects.has(before) || traitAt(tagged, verb - 1) & Trait.pronoun) return undefined;
  let noun = verb + 1;
  while (noun < verb + 3 && traitAt(tagged, noun) & (Trait.determiner | Trait.adjective | Trait.possessive))
    noun++;
  const trait = traitAt(tagged, noun);
  const isWhole = (trait & Trait.noun) !== 0 && !(trait & Trait.genitive);
  return isWhole && /(?:[aeo]rna|en|et|an)$/u.test(tokens[noun]!.lower) && !holdsClause(tagged, verb)
    ? noun
    : undefined;
}

/** True where another clause stands before the verb, which may be its last word: *Om skolan vill ska kommunen …*. */
function holdsClause(tagged: Tagged, verb: number): boolean {
  for (let place = verb - 1; place >= 0; place--) {
    if (/^[.:;!?]$/u.test(tagged.tokens[place]!.text)) return false;
    if (traitAt(tagged, place) & (Trait.subordinator | Trait.relative | Trait.finite)) return true;
  }
  return false;
}

/** True for the first verb of a clause with an opener and one noun or pronoun, behind a main clause: *att nämnden kan*. */
function opensSubordinate(tagged: Tagged, verb: number): boolean {
  const { tokens } = tagged;
  let place = verb - 1;
  const inSubject = Trait.noun | Trait.name | Trait.pronoun;
  if (!(traitAt(tagged, place) & inSubject) && !subjects.has(tokens[place]!)) return false;
  const least = place - 3;
  while (
    place > least &&
    traitAt(tagged, place - 1) & (Trait.determiner | Trait.adjective | Trait.possessive)
  )
    place--;
  const opener = tokens[place - 1]?.lower ?? '';
  if (!openers.test(opener) || opener === 'som' || opener === 'då') return false;
  for (let at = 0; at < place - 1; at++) {
    // *Vill du att vi …*: a question whose answer is the main clause.
    if (traitAt(tagged, at) & Trait.finite) return at > 0;
  }
  return false;
}

/** True where a clause may begin behind its verb: *kan du ringer vi*, *det vi har räcker oss*. */
export function startsClause({ tokens }: Tagged, place: number): boolean {
  return /^(?:jag|du|han|hon|hen|vi|ni|man|den|det|de|ingen|alla|någon)$/u.test(tokens[place]?.lower ?? '');
}
