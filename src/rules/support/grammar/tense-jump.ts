import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { opensWithSubject, startsClause, type Tagged } from './clause-openings.ts';

/** A verb in the present where the clause tells of the past. */
export interface TenseJump {
  past: number;
  verb: number;
  suggestion?: string;
}

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';

/** Points of time that are past: *i måndags, i går, i fjol*. */
const PAST_TIMES =
  /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dags|går|fjol|våras|somras|höstas|vintras|julas|påskas|förrgår|igår|nyss|nyligen)$/u;
/** What holds now, or is done by writing it: *vi beslutade det i går och ser fram emot …*. */
const PRESENTS =
  /^(?:är|har|kan|ska|skall|vill|får|bör|måste|finns|bor|hoppas|ser|tackar|beklagar|lovar|tror|vet|anser|tycker|räknar|väntar|kommer|gäller|arbetar|heter|blir|driver|äger|leder|planerar|återkommer|önskar|undrar|ingår|står|ligger|behöver|saknar|menar|bedömer|innehåller|omfattar|fortsätter|pågår|består|fungerar|används|kallas|räknas|hör|tar|gör|ger)$/u;
/** What is said or done at once. */
const ACTS =
  /^(?:säger|frågar|svarar|berättar|ber|lämnar|hämtar|ringer|skriver|mejlar|beslutar|avslår|beviljar|skickar|går|åker|ropar|öppnar|stänger|meddelar|börjar|fattar)$/u;
const SAID =
  /^(?:ringde|mejlade|skrev|kom|gick|frågade|svarade|besökte|träffade|lämnade|behandlade|sammanträdde|mättes|läste|hämtade)$/u;

/** *I fredags kom han*: a time that is past before the verb. */
function opensWithTime(tagged: Tagged, verb: number): boolean {
  return (
    (verb === 2 && lowerAt(tagged, 0) === 'i' && PAST_TIMES.test(lowerAt(tagged, 1))) ||
    (verb === 1 && lowerAt(tagged, 0) === 'igår')
  );
}

/** *Hon ringde i måndags och säger att …, utskottet behandlade frågan i maj och beslutar då …*: two verbs of one subject. */
export function tenseJump(tagged: Tagged, and: number): TenseJump | undefined {
  const verb = and + 1;
  const trait = traitAt(tagged, verb);
  if (!isFiniteVerb(trait) || !(trait & Trait.present) || startsClause(tagged, verb + 1)) return undefined;
  let past = and - 1;
  let hasTime = false;
  for (; past > 0; past--) {
    const { lower, kind } = tagged.tokens[past]!;
    const own = traitAt(tagged, past);
    if (isFiniteVerb(own)) break;
    if (PAST_TIMES.test(lower)) hasTime = true;
    if (
      kind === 'punctuation' ||
      own & (Trait.subordinator | Trait.relative | Trait.coordinator) ||
      lower === 'att'
    )
      return undefined;
  }
  if (
    past < 1 ||
    !(traitAt(tagged, past) & Trait.past) ||
    !(opensWithSubject(tagged, past) || opensWithTime(tagged, past))
  )
    return undefined;
  if (opensWithTime(tagged, past)) hasTime = true;
  const next = lowerAt(tagged, verb + 1);
  const own = lowerAt(tagged, verb);
  // *… och är då tre meter*: at that time.
  const isThen = next === 'då' && lowerAt(tagged, verb + 2) !== 'och';
  const isAct = ACTS.test(own) && !PRESENTS.test(own);
  const isSaid = isAct && SAID.test(lowerAt(tagged, past)) && (past === and - 1 || hasTime);
  if (!isThen && !isSaid && !(hasTime && isAct)) return undefined;
  return { past, verb };
}

/** *I går beslutar nämnden, förra året söker 40 personer*: a present right behind a time that is past. */
export function afterPastTime(tagged: Tagged): TenseJump | undefined {
  const first = lowerAt(tagged, 0);
  const second = lowerAt(tagged, 1);
  const isOne = /^(?:igår|häromdagen)$/u.test(first);
  const isTwo =
    (first === 'i' && PAST_TIMES.test(second)) ||
    (first === 'förra' && /^(?:året|veckan|månaden|hösten|våren|sommaren)$/u.test(second));
  if (!isOne && !isTwo) return undefined;
  const verb = isOne ? 1 : 2;
  const trait = traitAt(tagged, verb);
  if (!isFiniteVerb(trait) || !(trait & Trait.present) || trait & Trait.auxiliary) return undefined;
  if (/^(?:är|har|känns|finns|ska|kan)$/u.test(lowerAt(tagged, verb))) return undefined;
  return { past: verb - 1, verb };
}

/** *Innan badet öppnade har kaklet lagats*: *hade*, since something was over when another thing happened. */
export function beforePast(tagged: Tagged): TenseJump | undefined {
  if (lowerAt(tagged, 0) !== 'innan') return undefined;
  let past = 0;
  for (let place = 1; place + 2 < tagged.tokens.length; place++) {
    const trait = traitAt(tagged, place);
    const { lower } = tagged.tokens[place]!;
    if (isFiniteVerb(trait)) {
      if (past > 0) {
        const isPerfect =
          lower === 'har' &&
          [2, 3, 4].some((step) => (traitAt(tagged, place + step) & Trait.supine) !== 0) &&
          !(traitAt(tagged, place + 1) & Trait.supine);
        return isPerfect ? { past, verb: place, suggestion: 'hade' } : undefined;
      }
      if (!(trait & Trait.past)) return undefined;
      past = place;
    } else if (trait & (Trait.subordinator | Trait.relative | Trait.coordinator) || lower === 'att')
      return undefined;
  }
  return undefined;
}
