import { setOfWords } from '../../base/word-list.ts';
import { subjectForms } from '../pronouns.ts';
import { opensPlainClause } from '../syntax/plain-clause.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../syntax/tagged.ts';
import { Trait } from '../tagger/labels.ts';
import type { Token } from '../types.ts';
import type { WritingHit } from './types.ts';

/**
 * Words that may stand twice: two clauses meet (*det det handlar om*), a particle meets a preposition (*gå in i i*), or
 * the writer repeats for effect (*mycket mycket, länge länge*).
 */
const MAY_REPEAT = setOfWords(
  'ha ho he hi hm det den de dem så då där här när över under man han hon mycket väldigt jätte länge många långt ja nej nja jo ' +
    'hej hejdå tack stopp bra nå nu sen allt bland sista aldrig alla två tre',
);

/** Verbs: two clauses may meet at them (*det som är är*), but not right behind a plain subject (*vi har har*). */
const VERBS = setOfWords(
  'är var har hade kan ska vill får blir går gör kommer finns heter säger vet kostar gäller',
);

/** Verbs that are no whole clause by themselves: *den som har har*, not *det som finns finns*. */
const UNFINISHED = setOfWords('har hade ska skall måste bör');
/** Verbs that take no other right behind them but that of the main clause: *de som söker har har*. */
const FINITES = /^(?:söker|ansöker|bor|arbetar|studerar|betalar|deltar|flyttar|kommer|överklagar)$/u;

/** What a question inside a sentence begins with: *Hur skyldig kommunen är är oklart*. */
const QUESTIONS = setOfWords('hur vad vem vilka vilken vilket var vart varför när om');

/** Before these words *den den* and *om om* are more than a slip: *läsa om om det som hände*. */
const AGAIN = /^(?:läs|läsa|läser|gör|göra|skriv|skriva|byt|byta|ta|tar|köra|kör|se|ser|börja|börjar)$/u;
/** Measures behind *en en*: *en en meter hög mur*. */
const MEASURES = /^(?:meter|mil|halv|kilometer|liter|timme|timmes|och)$/u;

/**
 * A word written twice (*vi tar tar hänsyn*, *i i kommunen*), or a pair of small ones (*för att för att*). `tagged` gives the sentence with its tags, where they are
 * at hand; it is asked for few sentences. Without it verbs that two clauses may share are left alone.
 */
export function findDoubledWords(
  tokens: readonly Token[],
  tagged?: () => TaggedSentence | undefined,
): WritingHit[] {
  const hits: WritingHit[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index]!;
    const second = tokens[index + 1]!;
    if (isDoubledPair(tokens, index)) {
      const suggestion = `${first.text} ${second.text}`;
      hits.push({ start: first.start, end: tokens[index + 3]!.end, suggestion, kind: 'doubled-word' });
      continue;
    }
    if (isSubjectAgain(tokens, index)) {
      const suggestion = `${first.text} ${second.text}`;
      hits.push({ start: first.start, end: tokens[index + 2]!.end, suggestion, kind: 'doubled-word' });
      continue;
    }
    if (first.kind !== 'word' || second.kind !== 'word' || first.lower !== second.lower) continue;
    // Names (*Duran Duran*), what a code is followed by (*BYTE byte*) and what a sign stands between are left alone;
    // a line break counts as a space.
    if (second.text !== second.lower || second.start - first.end > 2 || second.start === first.end) continue;
    if (first.text.length > 1 && first.text === first.text.toUpperCase()) continue;
    if (first.abbreviation || !isSlip(tokens, index, tagged)) continue;
    hits.push({ start: first.start, end: second.end, suggestion: first.text, kind: 'doubled-word' });
  }
  return hits;
}

/** Small words, of which the second follows the first: *för att, om du, i den*. */
const LEADERS = setOfWords('för om att i på av till med från hos vid när som genom utan');
const FOLLOWERS = setOfWords('att du vi ni det den de en ett din ditt dina vår vårt våra');

/** *Vi gör det för att för att spara*: two small words that stand again at once. */
function isDoubledPair(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index]!;
  const second = tokens[index + 1]!;
  const again = tokens[index + 2];
  if (first.lower !== again?.lower || second.lower !== tokens[index + 3]?.lower) return false;
  if (again.text !== again.lower || again.start - second.end > 2) return false;
  return LEADERS.has(first.lower) && FOLLOWERS.has(second.lower);
}

/** Where a clause begins for sure, so that the pronoun behind it is its subject. */
const CLAUSE_STARTS = /^(?:att|eftersom|därför)$/u;
const PEOPLE = setOfWords('du vi ni jag man hon han');
/** Verbs with which somebody does something, and those that only *det* goes with. */
const OF_PEOPLE = setOfWords('kan ska skall måste får har behöver bör kommer');
const OF_IT = /^(?:krävs|behövs|saknas|råder|pågår)$/u;

/** *Du kan du ansöka, det krävs det tillstånd*: the same subject on both sides of its verb. */
function isSubjectAgain(tokens: readonly Token[], index: number): boolean {
  const { lower, text } = tokens[index]!;
  const again = tokens[index + 2];
  if (again?.text !== lower || tokens[index + 3]?.kind !== 'word') return false;
  const before = tokens[index - 1];
  const opens = before === undefined || CLAUSE_STARTS.test(before.lower);
  const verb = tokens[index + 1]!;
  if (PEOPLE.has(lower)) return opens && OF_PEOPLE.has(verb.lower) && tokens[index + 3]!.lower !== 'som';
  if (lower !== 'det' || !OF_IT.test(verb.lower)) return false;
  // *Där det krävs det stöd som lagen ger*: what *som* tells of needs its article.
  if (tokens.slice(index + 3).some((token) => token.lower === 'som')) return false;
  // *Gör du det krävs det tillstånd*: without a mark the first may belong to what stands before.
  return opens || (text !== lower && before.text !== '”');
}

function isSlip(tokens: readonly Token[], index: number, tagged?: () => TaggedSentence | undefined): boolean {
  const { lower } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 2];
  // *Den som har har rätt till stöd*: these need more behind them, so that no clause ends between the two.
  if (before === 'som' && UNFINISHED.has(lower)) return after?.kind === 'word';
  // *De som söker har har rätt*: a verb right before the two ends the clause already.
  if (UNFINISHED.has(lower) && FINITES.test(before)) return true;
  if (VERBS.has(lower) && QUESTIONS.has(tokens[0]!.lower)) return false;
  if (VERBS.has(lower) || meetsRelative(tokens, index)) {
    const sentence = tagged?.();
    return sentence !== undefined && opensPlainClause(sentence, index);
  }
  if (
    isParticle(tokens, index) ||
    (lower === 'för' && /^(?:med|oss)$/u.test(after?.lower ?? '') && meetsSom(tokens, index))
  )
    return false;
  // *Vi vet att att svara i tid kan vara svårt*: the second opens the subject of what is told.
  if (lower === 'att') {
    const sentence = tagged?.();
    return sentence === undefined || !tellsOfInfinitive(sentence, index);
  }
  // *den den 3 maj* is a date.
  if (lower === 'den') return after?.kind === 'number';
  if (lower === 'om') return !AGAIN.test(before);
  if (lower === 'en') return !MEASURES.test(after?.lower ?? '');
  return !MAY_REPEAT.has(lower);
}

/** Verbs with a particle that a preposition of the same form may follow: *larmet stängdes av av vakten*. */
const PARTICLES: Readonly<Record<string, RegExp>> = {
  av: /^(?:stäng|slå|slog|slag|koppla|bryt|bröt|brut|spärra|skär|skar|lasta|klä|blås|lys|sätt|torka)/u,
  på: /^(?:slå|slog|slag|koppla|sätt|satt|kliv|klev|stig|steg|fyll|häls|loss|skruva)/u,
  i: /^(?:fyll|logga|koppla|håll|höll)/u,
};

/** True where a verb shortly before has the first of the two as its particle. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  if (!Object.hasOwn(PARTICLES, lower)) return false;
  const verb = tokens[index - 1]?.lower ?? '';
  return PARTICLES[lower]!.test(verb);
}

/** *Det arbete som gatan stängs av för för med sig buller*: a clause ends and its verb follows. */
function meetsSom(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(0, index).some(({ lower }) => lower === 'som');
}

/** An infinitive behind *att att*, and a finite verb of its own before the next mark. */
function tellsOfInfinitive(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  if (!/(?:a|få|gå|ta|ge|bli|se|ha|bo|stå)$/u.test(tokens[index + 2]?.lower ?? '')) return false;
  for (let place = index + 3; place < tokens.length && !/^[,.;:!?]$/u.test(tokens[place]!.text); place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.subordinator | Trait.relative)) return false;
    if (isFiniteVerb(trait)) return true;
  }
  return false;
}

/** *Det du betalar betalar du själv*: a subject and its verb behind what they speak of. */
function meetsRelative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (/^(?:som|vad|allt)$/u.test(before)) return true;
  // *Vill du veta veta mer*: the verb stands before its subject.
  if (/^(?:vill|kan|ska|får|måste|bör|behöver|skulle)$/u.test(tokens[index - 2]?.lower ?? '')) return false;
  return index > 1 && tokens[index - 2]!.kind === 'word' && subjectForms.has(before);
}
