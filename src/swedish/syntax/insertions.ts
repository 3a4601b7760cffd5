import { Trait } from '../tagger/labels.ts';
import { type ClauseReading, claimedVerbs, governedVerb, subjectVerbGap } from './clauses.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { countWords, isFiniteVerb, type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

/** What stands between two words that belong together, without the marks around it. */
export interface Insertion extends TokenRange {
  /** Between subject and finite verb, or between an auxiliary and its verb. */
  kind: 'subject' | 'auxiliary';
  /** Place of the last word before it that belongs to the subject or the auxiliary. */
  from: number;
  /** Place of the verb behind it. */
  to: number;
  words: number;
}

const openers = new Set([',', '–', '—', '(']);
const closers = new Set([',', '–', '—', ')']);
const pauses = new Set([',', '–', '—']);
/** Words before the first mark of an insertion: the subject, and what is added to it. */
const longestSubject = 6;

/**
 * What is set off by marks between the subject and the main verb: *Nämnden, som i maj …, beslutade*. What has no
 * marks around it belongs to the subject.
 */
export function insertionAfterSubject(
  sentence: TaggedSentence,
  reading: ClauseReading,
): Insertion | undefined {
  const { tokens } = sentence;
  const { mainVerb, sound } = reading;
  if (!sound || mainVerb < 3 || !closers.has(tokens[mainVerb - 1]!.text)) return undefined;
  if (subjectVerbGap(sentence, reading) === undefined) return undefined;
  let mark = 1;
  while (mark < mainVerb - 1 && !openers.has(tokens[mark]!.text)) mark++;
  if (mark >= mainVerb - 2 || countWords(sentence, 0, mark) > longestSubject) return undefined;
  return make(sentence, 'subject', mark - 1, mark + 1, mainVerb - 1, mainVerb);
}

/** What stands between subject and verb in subordinate clauses: *att nämnden med stöd av … beslutar*. */
function insertionsInClauses(sentence: TaggedSentence, { clauses }: ClauseReading): Insertion[] {
  const found: Insertion[] = [];
  for (const { opener, verb } of clauses) {
    if (verb <= opener + 1) continue;
    const trait = traitAt(sentence, opener);
    if ((trait & (Trait.subordinator | Trait.relative)) === 0) continue;
    const subject = subjectEnd(sentence, opener + 1);
    // *som* is its own subject.
    if (subject === opener + 1 && (trait & Trait.relative) === 0) continue;
    if (subject >= verb || !isInserted(sentence, subject, verb)) continue;
    // *de som hyr i andra hand, om du lånar bastun eller hyr den*: the first, whatever it is tagged as, is the verb.
    if (sentence.tokens[subject]!.lower === sentence.tokens[verb]!.lower) continue;
    // *Vad som behövs är …*: the clause is the subject.
    if (subject === opener + 1 && sentence.tokens[subject]!.lower === 'som') continue;
    found.push(make(sentence, 'subject', subject - 1, subject, verb, verb));
  }
  return found;
}

/** Adverbs that stand before a subject: *ska även kommunen*. */
const focusing = new Set('även också inte dock bara endast heller då nu'.split(' '));
/** End of the noun phrase that begins here, also of one without a noun: *den enskilde*. */
function subjectEnd(sentence: TaggedSentence, start: number): number {
  const end = nounPhraseEnd(sentence, start);
  if (end > start || (traitAt(sentence, start) & Trait.determiner) === 0) return end;
  return (traitAt(sentence, start + 1) & Trait.adjective) !== 0 ? start + 2 : end;
}

const nominal = Trait.noun | Trait.name | Trait.pronoun | Trait.determiner | Trait.adjective | Trait.numeral;

/** Prepositions and adverbs that seldom belong to the noun before them. */
const adverbials = new Set(
  'efter enligt genom under utifrån senast tillsammans trots utan inom vidare därför därutöver dessutom vid'.split(
    ' ',
  ),
);
/** *i samband med*, *på grund av*: the second word tells. */
const adverbialNouns = new Set(
  'samband enlighet syfte dialog samråd samverkan samarbete grund och hänsyn hänvisning stöd anledning utgångspunkt hjälp tanke beaktande'.split(
    ' ',
  ),
);

function isAdverbial({ tokens, tags }: TaggedSentence, place: number): boolean {
  const token = tokens[place];
  // The subject may be all there is.
  if (token === undefined) return false;
  const { lower } = token;
  if (adverbials.has(lower)) return true;
  // After a mark a noun goes on with a list.
  if (openers.has(lower)) return (traitAt({ tokens, tags }, place + 1) & nominal) === 0;
  return /^(?:i|på|från|med)$/u.test(lower) && adverbialNouns.has(tokens[place + 1]?.lower ?? '');
}

function holdsCoordinator(sentence: TaggedSentence, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    if (traitAt(sentence, place) & Trait.coordinator) return true;
  }
  return false;
}

/** False for the rest of a coordination, for another verb phrase and for a clause that ends before the verb. */
function isInserted(sentence: TaggedSentence, start: number, verb: number): boolean {
  const other = Trait.coordinator | Trait.supine | Trait.infinitive;
  if (traitAt(sentence, start) & other) return false;
  const marks = sentence.tokens.slice(start, verb).filter(({ text }) => pauses.has(text)).length;
  if (marks !== 1) return true;
  if (pauses.has(sentence.tokens[verb - 1]!.text)) return false;
  // *Har du, dina barn eller någon annan fått …*: one comma separates the parts of a list.
  return !pauses.has(sentence.tokens[start]!.text) || !holdsCoordinator(sentence, start, verb);
}

/** Tokens of an adverbial between a coordinator and the verb behind it: *och på ett systematiskt sätt*. */
const longestAdverbial = 5;

/**
 * True when the verb is the second of two: *ska snabbt komma i arbete och därigenom motverka*, *har gått ut och inte
 * hittat hem*. The first may be tagged as something else, so a coordinator with nothing but an adverbial behind it
 * tells, unless a like adverbial stands before it (*i mål och i ärenden*).
 */
function goesOn(sentence: TaggedSentence, start: number, to: number): boolean {
  let place = to - 1;
  while ((traitAt(sentence, place) & (Trait.adverb | Trait.negation)) !== 0) place--;
  if (place > start && place < to - 1 && traitAt(sentence, place) & Trait.coordinator) {
    for (let before = start; before < place; before++)
      if (traitAt(sentence, before) & (Trait.infinitive | Trait.supine)) return true;
    return false;
  }
  for (place = to - 1; place > start && place >= to - longestAdverbial; place--) {
    if ((traitAt(sentence, place) & Trait.preposition) === 0) continue;
    return (
      (traitAt(sentence, place - 1) & Trait.coordinator) !== 0 &&
      (traitAt(sentence, start) & Trait.adverb) !== 0 &&
      !isAdverbial(sentence, start + 1)
    );
  }
  return false;
}

/** *kommer före jul och vi ber er att svara*: the infinitive belongs to a verb in between. */
function isOfAnother(
  sentence: TaggedSentence,
  claimed: ReadonlySet<number>,
  start: number,
  to: number,
): boolean {
  if ((traitAt(sentence, to - 1) & Trait.infinitiveMark) === 0) return false;
  for (let place = start; place < to; place++)
    if (isFiniteVerb(traitAt(sentence, place)) && !claimed.has(place)) return true;
  return false;
}

const auxiliaries = new Set(
  'har hade ha ska skall skulle kan kunde kunna får fick måste bör borde vill ville kommer'.split(' '),
);

/** What stands between an auxiliary and its verb: *ska med hänsyn till … betala*. A subject there is no insertion. */
function insertionsAfterAuxiliary(sentence: TaggedSentence, reading: ClauseReading): Insertion[] {
  const found: Insertion[] = [];
  const { tokens } = sentence;
  let claimed: ReadonlySet<number> | undefined;
  for (let from = 0; from < tokens.length - 2; from++) {
    if ((traitAt(sentence, from) & Trait.verb) === 0 || !auxiliaries.has(tokens[from]!.lower)) continue;
    const start = afterSubject(sentence, reading, from);
    if (start === undefined) continue;
    claimed ??= claimedVerbs(reading);
    const to = governedVerb(sentence, claimed, from);
    if (to === undefined || to <= start || !isInserted(sentence, start, to)) continue;
    if (goesOn(sentence, start, to) || isOfAnother(sentence, claimed, start, to)) continue;
    // *vad barnet kan, vad hon ska träna på*: a mark without its fellow begins another clause.
    if (pauses.has(tokens[start]!.text) && !tokens.slice(start + 1, to).some(({ text }) => pauses.has(text)))
      continue;
    const end = traitAt(sentence, to - 1) & Trait.infinitiveMark ? to - 1 : to;
    found.push(make(sentence, 'auxiliary', from, start, end, to));
  }
  return found;
}

/** The first word that may be inserted after an auxiliary; undefined where an object or a clause follows. */
function afterSubject(
  sentence: TaggedSentence,
  reading: ClauseReading,
  auxiliary: number,
): number | undefined {
  let start = auxiliary + 1;
  while (focusing.has(sentence.tokens[start]!.lower)) start++;
  const trait = traitAt(sentence, start);
  if (trait & (Trait.verb | Trait.infinitiveMark)) return undefined;
  if (sentence.tokens[start]!.lower === 'att') return undefined;
  const inverted = auxiliary === reading.mainVerb && subjectVerbGap(sentence, reading) === undefined;
  // *ska i stället antalet platser …*: the subject stands somewhere inside.
  if ((trait & nominal) === 0) {
    // *De senaste åren har allt fler barn …*: a subject all the same.
    const quantified = (trait & Trait.adverb) !== 0 && sentence.tokens[start]!.lower !== 'senast';
    const noun = Trait.noun | Trait.adjective | Trait.pronoun | Trait.name;
    return inverted || (quantified && (traitAt(sentence, start + 1) & noun) !== 0) ? undefined : start;
  }
  // *ska kommunen …*: when the subject stands before, only tags that are wrong lead here.
  if (!inverted) return undefined;
  const end = nounPhraseEnd(sentence, start);
  const pronoun = (traitAt(sentence, end - 1) & Trait.pronoun) !== 0;
  // *kan den som är missnöjd …*: all of it is the subject.
  if (sentence.tokens[end]?.lower === 'som') return undefined;
  return end === start || (!pronoun && !isAdverbial(sentence, end)) ? undefined : end;
}

/** A range without the marks at its ends. */
function make(
  sentence: TaggedSentence,
  kind: Insertion['kind'],
  from: number,
  start: number,
  end: number,
  to: number,
): Insertion {
  let first = start;
  let last = end;
  while (first < last && openers.has(sentence.tokens[first]!.text)) first++;
  while (last > first && closers.has(sentence.tokens[last - 1]!.text)) last--;
  return { kind, from, to, start: first, end: last, words: countWords(sentence, first, last) };
}

/** All insertions between subject and verb or auxiliary and verb, also the short ones, in text order. */
export function insertions(sentence: TaggedSentence, reading: ClauseReading): Insertion[] {
  const main = insertionAfterSubject(sentence, reading);
  const found = [
    ...(main === undefined ? [] : [main]),
    ...insertionsInClauses(sentence, reading),
    ...insertionsAfterAuxiliary(sentence, reading),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
