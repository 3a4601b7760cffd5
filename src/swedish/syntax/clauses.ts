import { subjectForms } from '../pronouns.ts';
import { Trait, upos } from '../tagger/labels.ts';
import { countWords, isFiniteVerb, isWordAt, type TaggedSentence, traitAt } from './tagged.ts';

/** Adverbs that open a subordinate clause when they stand inside a sentence: *kommunen där du bor*. */
const clauseAdverbs = new Set(
  'som där dit var varifrån varigenom varvid varmed varpå varav varför vartill hur varthän vari när då'.split(
    ' ',
  ),
);
/** *då* and *när* open a clause; as adverbs of time they do not. */
const timeAdverbs = new Set(['då', 'när']);
const relativeGenitives = new Set(['vars', 'vilkas', 'vilkets']);
const comparisons = new Set(['som', 'än', 'såsom', 'liksom']);

/** Places of all finite verbs, imperatives among them. */
export function finiteVerbs(sentence: TaggedSentence): number[] {
  const places: number[] = [];
  for (let place = 0; place < sentence.tokens.length; place++) {
    if ((traitAt(sentence, place) & Trait.finite) !== 0) places.push(place);
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
  // *Han har sedan november gått*: a preposition between the verb and its supine.
  if (lower === 'sedan' && have.has(tokens[place - 1]?.lower ?? '') && !verbInClause(sentence, place))
    return false;
  if (trait & Trait.subordinator) return !comparisons.has(lower) || verbBeforeBreak(sentence, place);
  // *…, något som* has its opener in *som*.
  if (((trait & Trait.relative) !== 0 && lower !== 'något') || relativeGenitives.has(lower)) return true;
  if ((trait & Trait.adverb) === 0 || !clauseAdverbs.has(lower) || place === 0) return false;
  // *var som helst, hur som helst*
  if (tokens[place + 1]?.lower === 'som') return false;
  // *den period då arbetet pågår*
  if (timeAdverbs.has(lower) && (traitAt(sentence, place - 1) & Trait.noun) === 0) return false;
  // *Där bor hon*: the verb of a main clause follows at once.
  if (isFiniteVerb(traitAt(sentence, place + 1))) return false;
  // *som står där i dag*: an adverb of place when no verb follows.
  return !isFiniteVerb(traitAt(sentence, place - 1)) || verbInClause(sentence, place);
}

/** A comparison is a clause when a finite verb comes before the next mark, after a pronoun or another opener. */
function verbBeforeBreak(sentence: TaggedSentence, place: number): boolean {
  const { length } = sentence.tokens;
  for (let next = place + 1; next < length && next < place + 6; next++) {
    const trait = traitAt(sentence, next);
    if (trait & Trait.punctuation) return false;
    // *som om det regnar*: the other opener has given way to this one.
    const subject = Trait.pronoun | Trait.subordinator;
    if (isFiniteVerb(trait)) return next === place + 1 || (traitAt(sentence, place + 1) & subject) !== 0;
  }
  return false;
}

/** A subordinate clause. */
export interface SubordinateClause {
  /** The word that opens it; in a relative clause without *som* its subject. */
  opener: number;
  /** Its finite verb, or the supine whose *har* is left out; −1 when none was found. */
  verb: number;
  /** 1 in a main clause, 2 in a subordinate clause of that, and so on. */
  depth: number;
}

/** True when a finite verb follows before the next mark. */
function verbInClause(sentence: TaggedSentence, place: number): boolean {
  for (let next = place + 1; next < sentence.tokens.length; next++) {
    const trait = traitAt(sentence, next);
    if (trait & Trait.punctuation) return false;
    if (isFiniteVerb(trait)) return true;
  }
  return false;
}

/** What a pass over the clauses of a sentence finds. */
export interface ClauseReading {
  /**
   * The finite verb of the main clause; in a sentence without one (*Därför att det behövs.*) that of its first
   * clause; −1 when there is no finite verb.
   */
  mainVerb: number;
  /** Words before it; −1 when there is none. */
  wordsBefore: number;
  /** True when the main verb is that of a main clause, and every clause before it has a verb of its own. */
  sound: boolean;
  /** All subordinate clauses, in text order. */
  clauses: readonly SubordinateClause[];
}

/**
 * Finds the main finite verb and the subordinate clauses from tags alone. The main verb is the first finite verb
 * that no subordinate opener has a claim to. Each opener takes one finite verb, or a supine whose *har* is left
 * out; a verb joined to it by *och* or *eller* goes with it. A sentence that begins with a verb and is no question
 * begins with a condition (*Ska du bygga behöver du bygglov*) when a second verb has its subject behind it.
 */
export function readClauses(sentence: TaggedSentence): ClauseReading {
  const { tokens } = sentence;
  const clauses: SubordinateClause[] = [];
  /** Clauses without their verb, innermost last; `open` are those that a new one can stand inside. */
  const waiting: SubordinateClause[] = [];
  let open = 0;
  let words = 0;
  let bracket = 0;
  let taken = -1;
  let lastBracket: number | undefined;
  let firstTaken: Verb | undefined;
  let first: Verb | undefined;
  let joined: Verb | undefined;
  let main: Verb | undefined;
  for (let place = 0; place < tokens.length; place++) {
    const trait = traitAt(sentence, place);
    const { text } = tokens[place]!;
    // What stands in brackets inside a sentence is no part of its main clause.
    if (text === '(' && words > 0) {
      lastBracket ??= tokens.findLastIndex((token) => token.text === ')');
      if (place < lastBracket) bracket++;
    } else if (text === ')') bracket = Math.max(0, bracket - 1);
    const finite = isFiniteVerb(trait) || (trait & Trait.imperative) !== 0;
    if (finite && bracket === 0 && !isMistaken(sentence, place)) {
      const verb = { place, words };
      const clause = waiting.pop();
      if (clause !== undefined) {
        clause.verb = place;
        taken = place;
        firstTaken ??= verb;
      } else if (taken >= 0 && joinsVerb(sentence, place)) taken = place;
      else if (main === undefined && taken >= 0 && joinsClause(sentence, clauses[0], taken, place)) {
        taken = place;
        joined ??= verb;
      } else {
        open = 0;
        if (main !== undefined) {
          // The verb of a further main clause.
        } else if (first === undefined && isCondition(sentence, place, words)) {
          first = verb;
          taken = place;
          open = 1;
        } else if (first === undefined) main = verb;
        else if (subjectFollows(sentence, place)) {
          clauses.unshift({ opener: first.place, verb: first.place, depth: 1 });
          main = verb;
        } else main = first;
      }
    } else if ((trait & (Trait.supine | Trait.infinitive)) !== 0 && waiting.length > 0 && bracket === 0) {
      if ((trait & Trait.supine) !== 0 ? !afterHave(sentence, place) : isPassivePresent(sentence, place)) {
        waiting.pop()!.verb = place;
        taken = place;
      }
    } else if (isOpener(sentence, place, words) && !isSubjectOf(sentence, waiting.at(-1), place)) {
      const depth = depthOf(sentence, clauses, place, open, waiting.length > 0);
      const clause = { opener: place, verb: -1, depth };
      open = depth;
      clauses.push(clause);
      if (bracket === 0) waiting.push(clause);
    }
    if (isWordAt(sentence, place)) words++;
  }
  main ??= joined;
  countDepths(clauses);
  const { place, words: wordsBefore } = main ?? first ?? firstTaken ?? noVerb;
  return { mainVerb: place, wordsBefore, sound: main !== undefined, clauses };
}

interface Verb {
  place: number;
  words: number;
}

const noVerb: Verb = { place: -1, words: -1 };

/**
 * *Innan beslut har fattats och sökanden har fått svar får huset inte användas*: a clause at the beginning goes on
 * after *och* when the verb has no subject behind it, as the main verb would have.
 */
function joinsClause(
  sentence: TaggedSentence,
  initial: SubordinateClause | undefined,
  taken: number,
  place: number,
): boolean {
  if (initial === undefined) return false;
  const subordinator = (traitAt(sentence, initial.opener) & Trait.subordinator) !== 0;
  if (!subordinator || initial.opener > 0 || sentence.tokens[0]!.lower === 'att') return false;
  if (traitAt(sentence, place - 1) & Trait.punctuation || sentence.tokens[place - 1]!.lower === 'så')
    return false;
  // *… är vanliga väntar vi*: what follows *är* may look like a subject.
  if (hasHiddenOpener(sentence, taken, place)) return true;
  if (subjectFollows(sentence, place)) return false;
  for (let before = taken + 1; before < place; before++)
    if (traitAt(sentence, before) & Trait.coordinator) return true;
  return false;
}

/**
 * *Eftersom det är svårt att säga om felen som syns är vanliga väntar vi*: *om* behind the verb of a clause with a noun
 * that a clause tells of, which is tagged as a preposition.
 */
function hasHiddenOpener(sentence: TaggedSentence, taken: number, place: number): boolean {
  if (place !== taken + 1) return false;
  for (let before = taken - 1; before > 1; before--) {
    const trait = traitAt(sentence, before);
    if (trait & (Trait.finite | Trait.punctuation)) return false;
    if (sentence.tokens[before]!.lower === 'om' && trait & Trait.preposition)
      return (traitAt(sentence, before - 1) & Trait.infinitive) !== 0;
  }
  return false;
}

/** Tagged as a finite verb, but an attribute (*de samlade erfarenheterna*) or a noun that few texts have. */
function isMistaken(sentence: TaggedSentence, place: number): boolean {
  if (sentence.tokens[place]!.lower.endsWith('fullmäktige')) return true;
  const attribute = Trait.noun | Trait.adjective;
  return (
    (traitAt(sentence, place - 1) & Trait.determiner) !== 0 &&
    (traitAt(sentence, place + 1) & attribute) !== 0
  );
}

/** *vilken ändring du vill ha*: the pronoun is the subject of the clause that *vilken* has opened. */
function isSubjectOf(
  { tokens }: TaggedSentence,
  clause: SubordinateClause | undefined,
  place: number,
): boolean {
  if (clause === undefined || place - clause.opener > 3 || !subjectForms.has(tokens[place]!.lower))
    return false;
  return questionWords.has(tokens[clause.opener]!.lower);
}

/**
 * A clause stands inside the one before it, unless a mark or *och* parts them: then it stands beside the nearest
 * one that the same sort of word has opened (*som bor här och som arbetar*).
 */
function depthOf(
  sentence: TaggedSentence,
  clauses: readonly SubordinateClause[],
  place: number,
  open: number,
  interrupted: boolean,
): number {
  const parted = Trait.coordinator | Trait.punctuation;
  if (open === 0 || interrupted || (traitAt(sentence, place - 1) & parted) === 0) return open + 1;
  const sort = openerSort(sentence.tokens[place]!.lower);
  return clauses.findLast(({ opener }) => openerSort(sentence.tokens[opener]!.lower) === sort)?.depth ?? open;
}

/** An opener without a verb of its own is most often a preposition (*om*), and opens nothing. */
function countDepths(clauses: readonly SubordinateClause[]): void {
  /** Clauses with a verb down to each depth that was found first. */
  const verified = [0];
  for (const clause of clauses) {
    const depth = (verified[clause.depth - 1] ?? 0) + (clause.verb < 0 ? 0 : 1);
    verified[clause.depth] = depth;
    clause.depth = Math.max(1, depth);
  }
}

const openerSort = (lower: string): string => (questionWords.has(lower) ? '?' : lower);

const conditionBreakers = new Set(['?', '!']);

/** A finite verb at the beginning, at most after *men* or *och*, of a sentence that neither asks nor asks for. */
function isCondition(sentence: TaggedSentence, place: number, wordsBefore: number): boolean {
  if (wordsBefore > 1 || (traitAt(sentence, place) & Trait.imperative) !== 0) return false;
  if (wordsBefore === 1 && (traitAt(sentence, place - 1) & Trait.coordinator) === 0) return false;
  const { tokens } = sentence;
  return !conditionBreakers.has(tokens.at(-1)!.text) && !conditionBreakers.has(tokens.at(-2)?.text ?? '');
}

/** *behöver du*, *avslöjas illusionen*, *behövs inte bygglov*. */
export function subjectFollows(sentence: TaggedSentence, place: number): boolean {
  let next = place + 1;
  while ((traitAt(sentence, next) & (Trait.adverb | Trait.negation)) !== 0) next++;
  const trait = traitAt(sentence, next);
  const nominal =
    Trait.pronoun | Trait.noun | Trait.name | Trait.determiner | Trait.adjective | Trait.numeral;
  return (trait & nominal) !== 0 && (trait & Trait.relative) === 0;
}

const have = new Set(['ha', 'har', 'hade', 'haft', 'hava']);

/** The supine has its *ha*, so it is no verb of a clause by itself. */
function afterHave(sentence: TaggedSentence, place: number): boolean {
  for (let before = place - 1; before >= 0 && before >= place - 6; before--) {
    if (have.has(sentence.tokens[before]!.lower)) return true;
    const trait = traitAt(sentence, before);
    if (trait & (Trait.subordinator | Trait.relative | Trait.punctuation)) return false;
  }
  return false;
}

/**
 * *om ärendet avskrivas* is no Swedish, so an infinitive in *-as* that no *att* and no verb governs is a present
 * passive of the same form.
 */
function isPassivePresent(sentence: TaggedSentence, place: number): boolean {
  if (!sentence.tokens[place]!.lower.endsWith('as')) return false;
  for (let before = place - 1; before >= 0; before--) {
    const trait = traitAt(sentence, before);
    if (trait & (Trait.verb | Trait.infinitiveMark | Trait.coordinator)) return false;
    if (trait & (Trait.subordinator | Trait.relative)) return before < place - 1;
  }
  return false;
}

/** A word that takes a finite verb: an opener, or a pronoun that begins a relative clause without *som*. */
function isOpener(sentence: TaggedSentence, place: number, wordsBefore: number): boolean {
  const { lower } = sentence.tokens[place]!;
  if (opensClause(sentence, place)) {
    return !doubles(sentence, place, wordsBefore) && !afterSoLong(sentence, place);
  }
  if ((traitAt(sentence, place) & Trait.pronoun) !== 0 && subjectForms.has(lower)) {
    // *det samhälle man ville ha*: in a main clause the verb comes between.
    const before = traitAt(sentence, place - 1);
    return (
      wordsBefore > 0 &&
      (before & (Trait.noun | Trait.pronoun | Trait.name)) !== 0 &&
      (before & (Trait.relative | Trait.genitive)) === 0 &&
      !subjectForms.has(sentence.tokens[place - 1]!.lower)
    );
  }
  if (wordsBefore === 0 && questionWords.has(lower)) {
    // *Hur pengarna fördelas avgörs senare.*
    return (
      !isFiniteVerb(traitAt(sentence, place + 1)) && !conditionBreakers.has(sentence.tokens.at(-1)!.text)
    );
  }
  if ((traitAt(sentence, place - 1) & Trait.determiner) !== 0 && caseNouns.has(lower)) {
    // *i det fall sökanden*, *i den mån det går*
    const next = traitAt(sentence, place + 1);
    const nominal = Trait.determiner | Trait.noun | Trait.name | Trait.pronoun;
    return (
      sentence.tokens[place - 2]?.lower === 'i' && (next & nominal) !== 0 && (next & Trait.relative) === 0
    );
  }
  return wordsBefore === 1 && soLong.has(lower) && sentence.tokens[place - 1]?.lower === 'så';
}

const questionWords = new Set('hur vad vem vilka vilken vilket varför var när'.split(' '));
const caseNouns = new Set(['fall', 'mån']);
const soLong = new Set(['länge', 'snart', 'fort']);

/** *som* after *Så länge*, which has opened the clause. */
function afterSoLong(sentence: TaggedSentence, place: number): boolean {
  return (
    sentence.tokens[place]!.lower === 'som' &&
    soLong.has(sentence.tokens[place - 1]?.lower ?? '') &&
    sentence.tokens[place - 2]?.lower === 'så'
  );
}

/** *som om*, *än om*, *vad som*, *än vad som*: two openers with one verb. */
function doubles({ tokens, tags }: TaggedSentence, place: number, wordsBefore: number): boolean {
  const before = traitAt({ tokens, tags }, place - 1);
  const word = tokens[place - 1]?.lower ?? '';
  if (word === 'vad') {
    // *Vad som behövs är …*: the second verb is that of the main clause, whatever *vad* is tagged as.
    const isOpened =
      (before & Trait.relative) !== 0 || (wordsBefore === 1 && !conditionBreakers.has(tokens.at(-1)!.text));
    const pair = tokens[place]!.lower === 'som' && isOpened;
    return pair || comparisons.has(tokens[place - 2]?.lower ?? '');
  }
  return (before & Trait.subordinator) !== 0 && comparisons.has(word);
}

/** *som bor och arbetar*: the verb follows a coordinator at once, or an adverb after one. */
function joinsVerb(sentence: TaggedSentence, place: number): boolean {
  if (traitAt(sentence, place - 1) & Trait.coordinator) return true;
  return (
    (traitAt(sentence, place - 1) & (Trait.adverb | Trait.negation)) !== 0 &&
    (traitAt(sentence, place - 2) & Trait.coordinator) !== 0
  );
}

/** A distance inside a sentence, between two places, in words. */
export interface Gap {
  from: number;
  to: number;
  words: number;
}

/**
 * Distance from the head of the subject to the finite verb of the main clause, when the subject stands first:
 * the last noun, name or pronoun before the first preposition, opener or mark; in *den unge* the adjective.
 * Undefined when something else stands first.
 */
export function subjectVerbGap(
  sentence: TaggedSentence,
  { mainVerb }: ClauseReading = readClauses(sentence),
): Gap | undefined {
  const head = firstPhraseHead(sentence, mainVerb);
  if (head < 0) return undefined;
  return { from: head, to: mainVerb, words: countWords(sentence, head + 1, mainVerb) };
}

function firstPhraseHead(sentence: TaggedSentence, end: number): number {
  let head = -1;
  let adjective = -1;
  for (let place = 0; place < end; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.noun | Trait.name | Trait.pronoun)) {
      if (trait & (Trait.genitive | Trait.possessive)) continue;
      if (trait & Trait.relative) break;
      // A second name belongs to the first: *Anna Ek*.
      if (head < 0 || (trait & Trait.name) === 0) head = place;
      if (subjectForms.has(sentence.tokens[place]!.lower)) break;
    } else if (head >= 0) break;
    else if (trait & (Trait.adjective | Trait.participle)) adjective = place;
    else if ((trait & (Trait.determiner | Trait.numeral)) === 0) {
      const before = Trait.punctuation | Trait.coordinator | Trait.adverb;
      if ((trait & before) === 0 && !isInterjection(sentence, place)) break;
      if (adjective >= 0) break;
    }
  }
  return head >= 0 ? head : adjective;
}

const isInterjection = (sentence: TaggedSentence, place: number): boolean =>
  upos(sentence.tags[place]!) === 'INTJ';

/** Verbs that take an infinitive without *att*, and are no auxiliaries: *den lag som började gälla*. */
const beginning = new Set(
  'börjar började slutar slutade fortsätter fortsatte försöker försökte hinner hann slipper slapp brukar brukade verkar verkade tycks tycktes orkar orkade'.split(
    ' ',
  ),
);

/** *vad du behöver komplettera med*: the infinitive that follows at once is that of this verb. */
function takesInfinitive(sentence: TaggedSentence, place: number): boolean {
  const { lower } = sentence.tokens[place]!;
  if (lower !== 'behöver' && lower !== 'behövde') return beginning.has(lower);
  const next = place + ((traitAt(sentence, place + 1) & (Trait.negation | Trait.adverb)) !== 0 ? 2 : 1);
  return (traitAt(sentence, next) & Trait.infinitive) !== 0;
}

/** The places of the verbs of subordinate clauses. */
export function claimedVerbs({ clauses }: ClauseReading): ReadonlySet<number> {
  return new Set(clauses.map(({ verb }) => verb));
}

/** Tokens behind an auxiliary within which its verb stands: further away it is lost to every reader. */
const governedReach = 100;

/**
 * The verb that an auxiliary governs: a supine after *har*, an infinitive after *ska*, one with or without *att*
 * after *kommer*. Clauses and infinitives with *att* in between keep their own verbs.
 *
 * @param claimed as `claimedVerbs` tells them
 */
export function governedVerb(
  sentence: TaggedSentence,
  claimed: ReadonlySet<number>,
  auxiliary: number,
): number | undefined {
  const { lower } = sentence.tokens[auxiliary]!;
  const wanted = have.has(lower) ? Trait.supine : Trait.infinitive;
  const coming = lower === 'kommer' || lower === 'kom';
  /** The next infinitive or supine belongs to a verb in between. */
  let owned = false;
  let inside = false;
  const end = Math.min(sentence.tokens.length, auxiliary + governedReach);
  for (let place = auxiliary + 1; place < end; place++) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.infinitiveMark) {
      const infinitive = (traitAt(sentence, place + 1) & Trait.infinitive) !== 0;
      if (coming && infinitive && !owned && (traitAt(sentence, place - 1) & Trait.preposition) === 0)
        return place + 1;
      owned = true;
    } else if (trait & (Trait.infinitive | Trait.supine)) {
      const joined = inside && (traitAt(sentence, place - 1) & Trait.coordinator) !== 0;
      if (owned || joined || claimed.has(place)) {
        owned = (trait & Trait.auxiliary) !== 0;
        inside = true;
      } else return trait & wanted ? place : undefined;
    } else if ((trait & Trait.verb) !== 0) {
      const joined = inside && joinsPhrase(sentence, place);
      if (!joined && !claimed.has(place)) return undefined;
      owned = (trait & Trait.auxiliary) !== 0 || takesInfinitive(sentence, place);
      inside = true;
    }
  }
  return undefined;
}

/** A coordinator at most two words before: *och inte kan vänta*. */
function joinsPhrase(sentence: TaggedSentence, place: number): boolean {
  return ((traitAt(sentence, place - 1) | traitAt(sentence, place - 2)) & Trait.coordinator) !== 0;
}

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
