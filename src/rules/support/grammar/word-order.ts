import { firstNames } from '../../../generated/names.ts';
import { sureSubjects } from '../../../swedish/pronouns.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';

/** A subject before its verb where the verb comes first. */
export interface OrderSlip {
  subject: number;
  verb: number;
  /** What opens the clause. */
  front: string;
}

/** Adverbs that open nothing but a main clause, whose verb follows at once. */
const ADVERBS = new Set(
  `igår idag imorgon ikväll därför dessutom tyvärr däremot självklart naturligtvis givetvis numera oftast vanligtvis
  normalt annars slutligen dessvärre därefter därmed`.split(/\s+/u),
);
/** These open other clauses too: *nu vi har fått svar går det bra*. */
const DOUBTFUL = new Set(['nu', 'här', 'ibland', 'snart']);
/** After *i*: *i går*. */
const DAYS = new Set('går dag morgon kväll fjol höstas våras somras vintras förrgår övermorgon'.split(' '));
const WEEKDAYS =
  /^(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en|ar)?$|^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/u;
const TIMES =
  /^(?:sommaren|hösten|våren|vintern|helgen|kvällen|kvällarna|dagen|natten|morgonen|eftermiddagen|förmiddagen|veckan|året|julen|påsken|lovet|sommarlovet|lunchen|rasten|semestern|mötet|besöket|samtalet|utbildningen|resan|maten|frukosten|middagen|samrådet)$/u;
const SPANS = /^(?:år|dag|vecka|månad|veckan|månaden|året|kväll|morgon|sommar|höst|vår|vinter|termin)$/u;

export const frontWords = [
  ...ADVERBS,
  ...DOUBTFUL,
  ...'i på efter under före enligt varje förra nästa den hos med genom via från vid inom sedan'.split(' '),
];
export const orderOpeners = ['om', 'när', 'eftersom', 'innan', 'för'];

/** What may open a clause of its own, a question or a row. */
const LINKS =
  /^(?:och|eller|men|samt|som|att|om|när|då|där|dit|hur|vad|vem|vilka|vilken|vilket|varför|var|vart|än|innan|eftersom|medan|utan|så|för|både|varken|antingen|plus|ju|desto|tills)$/u;

/** *Igår vi skickade*, *På måndag skolan börjar*: a short adverbial, a subject and its verb. */
export function frontSlip(tokens: readonly Token[], tagged: () => TaggedSentence): OrderSlip | undefined {
  if (tokens.at(-1)!.text === '?') return undefined;
  const inner = tokens.findIndex(({ lower }) => lower === 'därför' || lower === 'tyvärr');
  if (inner > 0 && /^(?:och|men|,)$/u.test(tokens[inner - 1]!.lower)) {
    const verb = verbOf(tokens, inner + 1, tagged, false);
    if (verb !== undefined) return { subject: inner + 1, verb, front: tokens[inner]!.text };
  }
  const subject = endOfFront(tokens);
  if (subject === undefined) return undefined;
  const verb = verbOf(tokens, subject, tagged, true);
  if (verb === undefined) return undefined;
  const isSure = subject === 1 && ADVERBS.has(tokens[0]!.lower);
  if (!isSure && goesOn(tagged(), verb)) return undefined;
  const front = tokens
    .slice(0, subject)
    .map(({ text }) => text)
    .join(' ');
  return { subject, verb, front };
}

/** The place behind a short adverbial that opens the sentence. */
function endOfFront(tokens: readonly Token[]): number | undefined {
  const [first, second, third] = tokens.map(({ lower }) => lower);
  if (ADVERBS.has(first!) || DOUBTFUL.has(first!)) return 1;
  switch (first) {
    case 'i':
      return DAYS.has(second!) || WEEKDAYS.test(second!) || isPlainPlace(tokens) ? 2 : undefined;
    case 'sedan':
      // *Sedan i våras*
      return second === 'i' && DAYS.has(third!) ? 3 : undefined;
    case 'på':
      // *På grund av stormen*
      if (second === 'grund' && third === 'av')
        return /.{2}(?:[aeiouyåäö]n|et|rna)$/u.test(tokens[3]!.lower) ? 4 : undefined;
      return WEEKDAYS.test(second!) || TIMES.test(second!) || isPlainPlace(tokens) ? 2 : undefined;
    case 'under':
    case 'efter':
    case 'före':
      return TIMES.test(second!) ? 2 : undefined;
    case 'enligt':
      return /^\p{L}{2,}(?:lagen|beslutet|planen|avtalet|reglerna|policyn)$|^(?:lagen|beslutet|planen|avtalet|reglerna)$/u.test(
        second!,
      )
        ? 2
        : undefined;
    case 'varje':
    case 'förra':
    case 'nästa':
      return SPANS.test(second!) ? 2 : undefined;
    case 'den':
      return tokens[1]!.kind === 'number' && WEEKDAYS.test(third!) ? 3 : undefined;
    default:
      return isPlainPlace(tokens) ? 2 : undefined;
  }
}

/** *På biblioteket du kan*, *Med appen ni ska*: no article that a clause about the noun would ask for. */
function isPlainPlace(tokens: readonly Token[]): boolean {
  const [first, noun, subject, verb, next] = tokens.map(({ lower }) => lower);
  return (
    /^(?:i|på|hos|med|genom|via|från|vid|inom)$/u.test(first!) &&
    /.{3}(?:en|et|rna|an)$/u.test(noun!) &&
    sureSubjects.has(subject!) &&
    /^(?:kan|ska|måste|får|har|bör)$/u.test(verb!) &&
    next !== undefined &&
    tokens[4]!.kind === 'word'
  );
}

/** The finite verb right behind a sure subject at a place. */
function verbOf(
  tokens: readonly Token[],
  subject: number,
  tagged: () => TaggedSentence,
  mayBeNoun: boolean,
): number | undefined {
  const token = tokens[subject];
  if (token === undefined || subject + 2 >= tokens.length) return undefined;
  if (token.text !== token.lower) {
    // *Efter mötet Samira ringde*: one name, and no label such as *Under året Mål har …*.
    if (!mayBeNoun || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return undefined;
    const isName = firstNames.has(token.text) || (traitAt(tagged(), subject) & Trait.name) !== 0;
    return isName && isFiniteVerb(traitAt(tagged(), subject + 1)) ? subject + 1 : undefined;
  }
  const isPronoun = sureSubjects.has(token.lower) || /^(?:man|alla|de|det)$/u.test(token.lower);
  if (!isPronoun && !(mayBeNoun && /.{2}(?:en|et|rna|an)$/u.test(token.lower))) return undefined;
  const sentence = tagged();
  if (!isPronoun) {
    const trait = traitAt(sentence, subject);
    if (!(trait & Trait.noun) || trait & Trait.genitive) return undefined;
  }
  const verb = subject + 1;
  return isFiniteVerb(traitAt(sentence, verb)) ? verb : undefined;
}

/** True where another verb shows that what was taken for the main clause is none: *på kvällen vi kom regnade det*. */
function goesOn(sentence: TaggedSentence, verb: number): boolean {
  const { tokens } = sentence;
  for (let place = verb + 1; place < tokens.length; place++) {
    if (!isFiniteVerb(traitAt(sentence, place))) continue;
    // *…, och mötet slutar sent* and *… som kommer* have an opener of their own.
    let opener = place - 1;
    while (opener > verb && !LINKS.test(tokens[opener]!.lower)) opener--;
    if (opener === verb) return true;
  }
  return false;
}

/** Behind these a clause may follow without *att*: *om du vet vi har fel*. */
const TELLING =
  /^(?:vet|tror|tycker|anser|vill|önskar|hoppas|ser|säger|hör|märker|känner|menar|upplever|den|det|de|allt|alla|något|någon|sak|saker|gång|gången|dag|dagen|tid|tiden|sätt|än)$/u;

/** *När ansökan är klar nämnden fattar beslut*: a definite noun behind what may end a clause; −1 for none. */
function nounSubject(tokens: readonly Token[], tagged: () => TaggedSentence): number {
  for (let place = 4; place + 2 < tokens.length; place++) {
    const { lower } = tokens[place]!;
    if (!/.{2}(?:en|et|rna)$/u.test(lower)) continue;
    const sentence = tagged();
    const trait = traitAt(sentence, place);
    if (!(trait & Trait.noun) || trait & Trait.genitive || !isFiniteVerb(traitAt(sentence, place + 1)))
      continue;
    // *Få insatserna kan*: behind a verb the noun may be its object.
    const before = tokens[place - 1]!.lower;
    const isWhole =
      /^(?:,|klar|klart|klara|färdig|färdigt|färdiga)$/u.test(before) ||
      (before === 'in' && tokens[place - 2]!.lower === 'kommit');
    return isWhole ? place : -1;
  }
  return -1;
}

/** *Om du inte svarar vi avslutar*: a clause first, then a subject before the verb of the main clause. */
export function turnedSlip(tokens: readonly Token[], tagged: () => TaggedSentence): OrderSlip | undefined {
  const first = tokens[0]!.lower;
  if (!orderOpeners.includes(first) || tokens.at(-1)!.text !== '.') return undefined;
  const isPurpose = first === 'för';
  if (isPurpose && tokens[1]!.lower !== 'att') return undefined;
  let subject = 3;
  while (subject + 2 < tokens.length && !sureSubjects.has(tokens[subject]!.lower)) subject++;
  if (subject + 2 >= tokens.length) subject = nounSubject(tokens, tagged);
  if (subject < 0) return undefined;
  const sentence = tagged();
  const verb = subject + 1;
  if (!isFiniteVerb(traitAt(sentence, verb))) return undefined;
  const before = tokens[subject - 1]!;
  if (LINKS.test(before.lower) || TELLING.test(before.lower)) return undefined;
  let finite = 0;
  for (let place = 1; place < subject; place++) {
    const trait = traitAt(sentence, place);
    if (isFiniteVerb(trait)) finite++;
    // A second opener may have a clause of its own: *om du kommer när du …*.
    if (
      place > 1 &&
      (trait & (Trait.subordinator | Trait.relative) || /^[:;()–—]$/u.test(tokens[place]!.text))
    )
      return undefined;
  }
  if (finite !== (isPurpose ? 0 : 1)) return undefined;
  if (goesOn(sentence, verb)) return undefined;
  for (let place = verb + 1; place < tokens.length; place++)
    if (traitAt(sentence, place) & Trait.imperative) return undefined;
  // *När du kommer, du vet var vi bor, ringer du*: said by the way.
  for (let place = verb + 1; place < tokens.length; place++)
    if (tokens[place]!.text === ',' && isFiniteVerb(traitAt(sentence, place + 1))) return undefined;
  const noun = before.text === ',' ? -1 : subject - 1;
  if (noun > 0 && traitAt(sentence, noun) & (Trait.noun | Trait.pronoun | Trait.name)) {
    // *Om du har frågor du undrar över*: a noun with a clause about it, unless that has an object of its own.
    const isModal = /^(?:kan|ska|måste|bör|får)$/u.test(tokens[verb]!.lower);
    const hasObject = /^(?:oss|dig|er|mig|dem|av|till)$/u.test(tokens[verb + (isModal ? 2 : 1)]?.lower ?? '');
    if (!hasObject || tokens.at(-2)!.lower === tokens[verb + 1]!.lower) return undefined;
    for (let place = 1; place < noun; place++)
      if (/^(?:den|det|de|all|allt|alla)$/u.test(tokens[place]!.lower) && noun - place < 4) return undefined;
  }
  return { subject, verb, front: `${tokens[0]!.text} …` };
}
