import { months, shortMonths } from '../swedish/calendar.ts';
import { addressForms } from '../swedish/pronouns.ts';
import type { AnalysedBlock, Sentence, Token } from '../swedish/types.ts';
import { wordSet } from '../swedish/word-sets.ts';

/** What a sentence can tell; what each means is said in `DocumentFacts`. */
export const told = [
  'contact',
  'contactDetails',
  'date',
  'eventDate',
  'dueDate',
  'weekday',
  'eventWeekday',
  'time',
  'deadline',
  'action',
  'place',
  'cost',
  'audience',
  'signUp',
  'noSignUp',
  'appeal',
  'reasons',
  'decider',
] as const;
export type Told = (typeof told)[number];

/** What is told, as bits: quick to join. */
export const bitOf = Object.fromEntries(told.map((name, place) => [name, 1 << place])) as Record<
  Told,
  number
>;

/** Words that tell something wherever they stand. */
const byWord = new Map<string, number>();
function list(meaning: Told, words: string): void {
  for (const word of words.split(/\s+/u)) byWord.set(word, bitOf[meaning]);
}
list('time', 'kl. klockan kl');
list('contact', 'kundtjänst kundtjänsten kontaktcenter kontaktcentret växeln servicecenter servicecentret');
list('contact', 'kundcenter medborgarservice medborgarkontoret');
list('deadline', 'deadline svarsdatum förfallodag förfallodagen ansökningsdag anmälningsdag');
list('action', 'ombeds uppmanas anmodas kompletteras kompletteringen');
list('place', 'teams zoom digitalt online webbinarium webinarium');
list('cost', 'kostar kosta kostnad kostnaden pris priset gratis avgift avgiften kronor kr kostnadsfri');
list('cost', 'kostnadsfritt kostnadsfria inträde avgiftsfri avgiftsfritt');
list('audience', 'alla vem vänder riktar målgrupp målgruppen öppen öppet allmänheten invånare medlemmar');
list('audience', 'boende föräldrar vårdnadshavare anhöriga elever medarbetare anställda ungdomar barn');
list('audience', 'seniorer pensionärer fastighetsägare chefer företagare förtroendevalda närboende berörda');
list('audience', 'närstående daglediga nybörjare');
list('signUp', 'anmäl anmäla anmälan anmälningslänk föranmälan osa o.s.a. förhandsanmälan boka');
list('signUp', 'anmälningsblankett reservera reserverar');
list('noSignUp', 'drop-in dropin');
list('appeal', 'förvaltningsrätten överklaga överklagar överklagas överklagan överklagande överklagandet');
list('appeal', 'kammarrätten miljödomstolen');
list('appeal', 'besvärshänvisning laglighetsprövning omprövning ompröva omprövas besvär klaga klagar');
list('decider', 'delegation vägnar delegat beslutsfattare undertecknad');

const yous = [...addressForms, 'dej'].join(' ');
const ours = 'vi oss vår vårt våra';
const dayNames = `måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen
  söndag söndagen måndagar tisdagar onsdagar torsdagar fredagar`;
/** Months with their short forms. */
const monthWords = [...months, ...[...shortMonths.keys()].flatMap((short) => [short, `${short}.`])].join(' ');
const limitWords = 'senast inom före innan sista med till';
const labelWords =
  'var plats platsen lokal lokalen adress adressen mötesplats mötesplatsen samlingsplats samling hitta';
const roomWords = 'sal rum klassrum lokal salen rummet';
const streetEndings = 'gatan vägen torget stigen gränd gränden allén backen kajen leden';
const officials = 'ordförande chef rektor';
const officialEndings = `handläggare handläggaren inspektör inspektören sekreterare sekreteraren chef chefen direktör
  direktören rektor rektorn samordnare administratör ordförande ordföranden strateg assistent utredare utredaren
  ingenjör jurist arkitekt ledare konsulent antikvarie rådgivare utvecklare planerare kurator pedagog`;
const reasonWords = `skäl skälen skälet motivering motiveringen eftersom därför bedömer bedömning bedömningen anser
  finner framgår grund anledning varför beror uppfyller uppfylls uppfyllt förutsättningarna bedömt
  räknat tänker tänkt räcker överstiger`;
const openWords = 'öppet bjuder bjuds';

/** All words that tell something: one look for nearly every token. */
const telling = wordSet(
  [
    [...byWord.keys()].join(' '),
    yous,
    ours,
    dayNames,
    limitWords,
    labelWords,
    roomWords,
    officials,
    reasonWords,
    openWords,
    monthWords,
  ].join(' '),
  { endings: `${streetEndings} ${officialEndings}` },
);

const you = wordSet(yous);
const we = wordSet(ours);
const modals = wordSet('ska skall måste behöver kan bör');
/** Before *dig*: the text says whom it is for. */
const isFor = wordSet('för till');

const weekdays = wordSet(dayNames);
const monthNames = wordSet(monthWords);
const ordinals = wordSet(
  `första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde
  sextonde sjuttonde artonde nittonde`,
  { beginnings: 'tjugo trettio' },
);
/** A day of a month, also as *28:e*. */
const dayOfMonth = /^\d{1,2}(?::[ae])?(?:[–-]\d{1,2})?$/u;
/** Before a date these tell when something began, and not by when. */
const since = wordSet('från sedan fr.o.m. fr.o.m');

const limits = wordSet(limitWords);
/** After *senast*: when a page was changed. */
const updated = wordSet('uppdaterad uppdaterat ändrad ändrat granskad publicerad reviderad redigerad');
const lastDays = wordSet(
  'dag dagen datum ansökningsdag anmälningsdag anmälningsdagen svarsdag svarsdagen inlämningsdag betalningsdag',
);
const numberWords = wordSet('en ett två tre fyra fem sex sju åtta nio tio tolv fjorton några');
const timeUnits = wordSet('timme timmar dag dagar dygn vecka veckor månad månader år arbetsdagar vardagar');
const occasions = wordSet(
  `den klockan kl kl. jul julen nyår påsk midsommar sommaren hösten vintern våren lunch månadsskiftet årsskiftet
  utgången vecka midnatt`,
);

/** In sentences about what has been a date is no day to act by. */
const past = wordSet(
  `har hade fick inkom kom ansökte sökte skrev skickade lämnade daterad daterat daterade beslutade meddelade ringde
  besökte gjorde begärde anmälde tog var blev började mottog mottagen`,
);
const ahead = wordSet('ska skall måste behöver kan vill kommer bör klockan kl kl. vecka');

const labels = wordSet(labelWords);
const rooms = wordSet(roomWords, { endings: 'salen rummet' });
const streets = wordSet('', { endings: streetEndings });
const namesPlace = wordSet(
  'sal rum rummet aula aulan klassrum skola bibliotek stadshus kommunhus rådhus hus huset hotell hotellet café caféet torg',
  {
    endings: `gatan vägen torget huset salen skolan parken stigen kyrkan lokalen gården hallen centret centrum
    biblioteket rummet stationen badet museet teatern hamnen hemmet planen scenen kontoret`,
  },
);
const atPlace = wordSet('i på vid utanför framför bakom');
const toPlace = wordSet('till hos');
/** Before *i Exempelby* these tell where people live and not where they meet. */
const living = wordSet('bor boende verkar företagare fastighetsägare föreningar invånare');
const meeting = wordSet(
  'ses träffas hålls håller samlas möts välkommen välkomna bjuder kom äger startar börjar öppnar invigs',
);

const namesOfficial = wordSet(officials, { endings: officialEndings });

/** *Du kan be Länsstyrelsen ändra beslutet*: an appeal without its word. */
const boards = wordSet('länsstyrelsen');
const changing = wordSet('ändra ändrar ändras pröva prövar prövas');

const reasoning = wordSet(reasonWords);
/** *Skriv varför du vill ändra beslutet*: the reasons are the reader's. */
const aboutAppeals = wordSet('ändra ändras ändrat', { beginnings: 'överklag' });
const offering = wordSet('bjuder bjuds');
const opening = wordSet('öppet');
const openTo = wordSet('hus möte forum för');

/** What the authority does within a time: no last day for the reader. */
const ownTime = wordSet('handläggningen handläggningstiden handläggs handlägger');
/** What the reader does to sign up, in a sentence with a last day. */
const answering = wordSet(
  'svara svar säg säga meddela tala hör mejla maila ring återkom registrera skriv sms:a intresseanmälan',
);
/** Words of which both stand in a sentence that says that nobody has to sign up. */
const notSigning = [
  [wordSet('inte slipper'), wordSet('anmäla föranmäla boka säga')],
  [wordSet('ingen utan'), wordSet('anmälan föranmälan förhandsanmälan bokning')],
  [wordSet('bara'), wordSet('komma dyka')],
] as const;
const comeWhen = [wordSet('kom'), wordSet('vill')] as const;
const questions = wordSet('frågor fråga undrar undringar funderingar oklart synpunkter');
const calling = wordSet('ring ringa ringer kontakta kontaktar hör höra nå når');
/** Offices that a text can send its reader to, in a sentence with a verb of turning to somebody. */
const offices = wordSet('receptionen reception expeditionen expedition kansliet');
const turning = wordSet('kontakta kontaktar ring ringer ringa fråga vänd vänder hör höra prata');
const telephones = wordSet(
  'telefon telefonnummer tel tel. tfn tfn. ring mobil ankn ankn. anknytning direkttelefon',
);

/** What a sentence tells, with counts that its block adds up. */
export interface SentenceFacts {
  words: number;
  you: number;
  we: number;
  /** Bits of `bitOf`. */
  told: number;
}

/**
 * Adds what a sentence tells to `sum`.
 *
 * @param isTold the sentence begins with an imperative that the reader is to follow
 */
export function readSentence(
  block: AnalysedBlock,
  sentence: Sentence,
  isTold: boolean,
  sum: SentenceFacts,
): void {
  const { tokens } = sentence;
  let bits = isTold ? bitOf.action : 0;
  let isReasoned = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'address') {
      if (token.text.includes('@')) bits |= bitOf.contact | bitOf.contactDetails;
    } else if (token.kind === 'number') {
      sum.words++;
      bits |= toldByNumber(tokens, index, bits);
    } else if (token.kind === 'word') {
      sum.words++;
      if (!telling.has(token)) continue;
      bits |= byWord.get(token.lower) ?? 0;
      if (we.has(token)) sum.we++;
      else if (you.has(token)) {
        sum.you++;
        bits |= toldByYou(tokens, index);
      } else if (reasoning.has(token)) isReasoned = true;
      else bits |= toldByWord(tokens, index, block, bits);
    }
  }
  if (isReasoned && !isTold && !aboutAppeals.isIn(sentence)) bits |= bitOf.reasons;
  if (turning.isIn(sentence) && offices.isIn(sentence)) bits |= bitOf.contact;
  if (boards.isIn(sentence) && changing.isIn(sentence)) bits |= bitOf.appeal;
  if (isNoSigning(sentence)) bits |= bitOf.noSignUp;
  if ((bits & bitOf.action) !== 0 && isOnlyAsking(sentence, bits)) bits &= ~bitOf.action;
  const { date, dueDate, weekday, time, deadline, place } = bitOf;
  if ((bits & deadline) !== 0 && ownTime.isIn(sentence)) bits &= ~deadline;
  if ((bits & deadline) !== 0 && answering.isIn(sentence)) bits |= bitOf.signUp;
  if ((bits & (dueDate | weekday)) !== 0 && isAhead(block, sentence, bits)) bits |= dueDate;
  else bits &= ~dueDate;
  if ((bits & place) === 0 && block.kind !== 'heading') {
    const isMeeting = (bits & (date | weekday | time)) !== 0 || meeting.isIn(sentence);
    const isLine = block.kind !== 'paragraph' && tokens.length < 7;
    if ((isMeeting && namesWhere(tokens)) || ((isMeeting || isLine) && standsAsPlace(tokens))) bits |= place;
  }
  sum.told |= bits;
}

function toldByYou(tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  let bits = 0;
  // *Behöver du hjälp …* is a condition.
  if ((before && index > 1 && modals.has(before)) || (after && modals.has(after))) bits |= bitOf.action;
  // *vi vore tacksamma om ni anmäler er*, *vi ber er svara*
  const isThanked = before?.lower === 'om' && /^tacksam(?:ma|t)?$/u.test(tokens[index - 2]?.lower ?? '');
  if (isThanked || before?.lower === 'ber') bits |= bitOf.action;
  if ((before && isFor.has(before)) || after?.lower === 'som') bits |= bitOf.audience;
  return bits;
}

/** What a word tells by what stands beside it, as bits of `bitOf`. `known` is what the sentence told before it. */
function toldByWord(tokens: readonly Token[], index: number, block: AnalysedBlock, known: number): number {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (weekdays.has(token)) return isAfterLimit(known) ? bitOf.weekday : bitOf.weekday | bitOf.eventWeekday;
  if (monthNames.has(token)) return endsDate(tokens, index) ? dated(tokens, index - 1, known) : 0;
  let bits = 0;
  if (limits.has(token) && setsLimit(tokens, index)) bits |= bitOf.deadline;
  if (labels.has(token) && isLabel(tokens, index)) bits |= bitOf.place;
  if (next !== undefined) {
    if (rooms.has(token) && (next.kind === 'number' || isCapitalised(next))) bits |= bitOf.place;
    if (streets.has(token) && next.kind === 'number') bits |= bitOf.place;
    if (offering.has(token) && next.lower === 'på') bits |= bitOf.cost;
    if (opening.has(token) && openTo.has(next)) bits |= bitOf.noSignUp;
  }
  if (namesOfficial.has(token) && isNamed(tokens, index, block)) bits |= bitOf.decider;
  return bits;
}

/** What a figure tells, as bits of `bitOf`. */
function toldByNumber(tokens: readonly Token[], index: number, known: number): number {
  const { text } = tokens[index]!;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (isTelephone(text, before) || isAreaCode(tokens, index)) return bitOf.contact | bitOf.contactDetails;
  if (/^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.-]\d{2,4})$/u.test(text)) return dated(tokens, index, known);
  if (/^\d{1,2}\/\d{1,2}$/u.test(text)) return dated(tokens, index, known);
  if (/^\d{1,2}[.:]\d\d(?:[–-]\d{1,2}(?:[.:]\d\d)?)?$/u.test(text)) return bitOf.time;
  // *18–20* is a time and *6–9 år* none.
  if (/^\d{1,2}[–-]\d{1,2}$/u.test(text) && (next === undefined || next.kind !== 'word')) return bitOf.time;
  return 0;
}

function isAfterLimit(known: number): boolean {
  return (known & (bitOf.deadline | bitOf.signUp)) !== 0;
}

/** A date at `index`: of the event too, unless a last day or the word for signing up goes before it. */
function dated(tokens: readonly Token[], index: number, known: number): number {
  const before = tokens[index - 1]?.lower === 'den' ? index - 2 : index - 1;
  const first = tokens[before];
  const isSince =
    first !== undefined &&
    (since.has(first) || (first.lower === 'med' && tokens[before - 2]?.lower === 'från'));
  const own = isSince ? bitOf.date : bitOf.date | bitOf.dueDate;
  return isAfterLimit(known) ? own : own | bitOf.eventDate;
}

/** True for a month with its day before it: *7 maj*, *28:e maj*, *första maj*. */
function endsDate(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (dayOfMonth.test(before.text) || ordinals.has(before));
}

/** True when a word such as *senast* or *inom* does set a last day or a time. */
function setsLimit(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  const next = tokens[index + 1];
  if (lower === 'senast') return next === undefined || !updated.has(next);
  if (next === undefined) return false;
  if (lower === 'sista') return lastDays.has(next);
  if (lower === 'inom')
    return (
      tokens.slice(index + 1, index + 5).some((token) => timeUnits.has(token)) && isCounted(tokens, index)
    );
  const isWhen = occasions.has(next) || weekdays.has(next) || next.kind === 'number' || monthNames.has(next);
  // *Till och med den 30 april*, *fram till fredag*.
  if (lower === 'med') return isWhen && tokens[index - 2]?.lower === 'till';
  if (lower === 'till') return isWhen && tokens[index - 1]?.lower === 'fram';
  return isWhen;
}

function isCounted(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(index + 1, index + 3)
    .some((token) => token.kind === 'number' || numberWords.has(token));
}

/** *Var: Folkets hus*, *Plats och tid:*, *Var är det?*, or the word alone. */
function isLabel(tokens: readonly Token[], index: number): boolean {
  const marks = tokens.slice(index + 1, index + 4);
  const first = marks[0];
  if (index === 0 && (first === undefined || (tokens.length < 8 && tokens.at(-1)!.text === '?'))) return true;
  if (marks.some(({ text }) => text === ':' || text === '?')) return true;
  return index > 0 && first === undefined && tokens.length < 4;
}

/** True when a place stands after a preposition: *i Folkets hus*, *på Ekbacken*. */
function namesWhere(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (atPlace.has(token) || toPlace.has(token)) {
      const next = tokens[index + 1];
      const before = tokens[index - 1];
      if (next === undefined || (before !== undefined && living.has(before))) continue;
      if (namesPlace.has(next)) return true;
      const second = tokens[index + 2];
      if (second !== undefined && second.kind === 'word' && namesPlace.has(second)) return true;
      if (atPlace.has(token) && isCapitalised(next) && !weekdays.has(next) && second?.lower !== 'kommun') {
        return true;
      }
    }
  }
  return false;
}

/** True when a place stands in a line of facts: *Folkets hus*, *Tallmo skola, matsalen*, *Biblioteket, lilla salen*. */
function standsAsPlace(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (!namesPlace.has(token)) return false;
    const before = tokens[index - 1];
    return before === undefined ? tokens[1]?.text === ',' : before.text === ',' || isCapitalised(before);
  });
}

function isCapitalised({ kind, text }: Token): boolean {
  return kind === 'word' && /^[A-ZÀ-Þ][a-zß-ɏ]/.test(text);
}

/** True when a title has a name beside it, or stands alone in a short line of a signature. */
function isNamed(tokens: readonly Token[], index: number, block: AnalysedBlock): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem' && tokens.length < 7) return true;
  for (let at = Math.max(0, index - 4); at < Math.min(tokens.length - 1, index + 4); at++) {
    const one = tokens[at]!;
    const other = tokens[at + 1]!;
    // The first word of a sentence is in capitals whatever it is, unless it has the title close behind it.
    if (isCapitalised(one) && isCapitalised(other) && one !== tokens[index] && other !== tokens[index])
      return true;
  }
  return false;
}

/** *Ring mig på 000-12 34 56*, *Har du frågor kan du mejla oss*: what to do only if something is unclear. */
function isOnlyAsking(sentence: Sentence, bits: number): boolean {
  if ((bits & bitOf.deadline) !== 0) return false;
  return questions.isIn(sentence) || ((bits & bitOf.contactDetails) !== 0 && calling.isIn(sentence));
}

function isNoSigning(sentence: Sentence): boolean {
  for (const [one, other] of notSigning) if (one.isIn(sentence) && other.isIn(sentence)) return true;
  return (
    comeWhen[0].isIn(sentence) &&
    comeWhen[1].isIn(sentence) &&
    sentence.tokens.some(({ lower }) => lower === 'när')
  );
}

/** True when a date of running text can be a day to act by. */
function isAhead({ kind }: AnalysedBlock, sentence: Sentence, bits: number): boolean {
  if (sentence.tokens[0]!.lower === 'datum') return false;
  if (kind === 'fragment' && sentence.tokens.length < 6) return false;
  return (bits & bitOf.time) !== 0 || ahead.isIn(sentence) || !past.isIn(sentence);
}

/** *0455 – 24 10 40*: the first part of a telephone number with spaces around its dash. */
function isAreaCode(tokens: readonly Token[], index: number): boolean {
  if (!/^0\d{1,3}$/u.test(tokens[index]!.text) || !/^[-–]$/u.test(tokens[index + 1]?.text ?? ''))
    return false;
  return /^\d{2,3}(?:\s?\d{2,3}){0,2}$/u.test(tokens[index + 2]?.text ?? '');
}

/** True for a number that is dialled: it begins with 0 or +46 and has at least seven digits, or stands after *telefon*. */
function isTelephone(text: string, before: Token | undefined): boolean {
  // *08.30–12.00* is a time, and six digits before a hyphen are a birthday.
  if (/[.:,]|^\d{6}-/u.test(text)) return false;
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
  }
  if (text[0] === '0' || text[0] === '+') return digits >= 7;
  return digits >= 3 && before !== undefined && telephones.has(before);
}

/** True when a sentence has a date or a weekday. */
export function tellsDay(block: AnalysedBlock, sentence: Sentence): boolean {
  const sum: SentenceFacts = { words: 0, you: 0, we: 0, told: 0 };
  readSentence(block, sentence, false, sum);
  return (sum.told & (bitOf.date | bitOf.weekday)) !== 0;
}
