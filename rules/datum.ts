import { defineRule } from '../src/rules/types.ts';
import { isDate, monthNames, months, shortMonths, weekdays, writtenDate } from '../src/swedish/calendar.ts';
import type { Token } from '../src/swedish/types.ts';

const iso = /^(\d{4})[-–./](\d{2})[-–./](\d{2})$/u;
const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u;
const slashed = /^(\d{1,2})\/(\d{1,2})(?:[\s\u00a0/-]?(\d{4}))?$/u;
/** *1/5–31/8*, *2026-03-02–2026-03-23* */
const range = /^(\d{1,2}\/\d{1,2}|\d{4}-\d{2}-\d{2})[-–](\d{1,2}\/\d{1,2}|\d{4}-\d{2}-\d{2})$/u;

const ordinal = /^(?:[12]?\d|3[01]):[ae]$/u;

/** The written form of a date in digits, or undefined when the digits are no date. */
function written(text: string): string | undefined {
  let match = range.exec(text);
  if (match !== null) {
    const [from, to] = [written(match[1]!), written(match[2]!)];
    return from === undefined || to === undefined ? undefined : `${from}–${to}`;
  }
  match = iso.exec(text) ?? packed.exec(text);
  if (match) return full(Number(match[1]), Number(match[2]), Number(match[3]));
  match = dotted.exec(text);
  if (match) {
    const year = Number(match[3]);
    return full(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
  }
  match = slashed.exec(text);
  // *öppet 24/7*: around the clock.
  if (match === null || text === '24/7') return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (match[3] !== undefined) return full(Number(match[3]), month, day);
  return isDate(2000, month, day) ? `${day} ${months[month - 1]}` : undefined;
}

/** The whole name of a month that is cut short behind the number of a day. */
function wholeMonth(day: Token, { lower }: Token): string | undefined {
  if (!/^\d{1,2}$/u.test(day.text) || Number(day.text) < 1 || Number(day.text) > 31) return undefined;
  return shortMonths.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** *13:e mars*, *1:a maj*: the day without the ending of its number. */
function withoutEnding({ text }: Token, next: Token | undefined): string | undefined {
  if (next === undefined || !ordinal.test(text) || !monthNames.has(next.lower)) return undefined;
  return `${text.slice(0, text.indexOf(':'))} ${next.text}`;
}

function full(year: number, month: number, day: number): string | undefined {
  return isDate(year, month, day) ? writtenDate(year, month, day) : undefined;
}

/** Words before a number that make it a reference or a fraction, not a date. */
const references = new Set([
  'dnr',
  'diarienummer',
  'diarienr',
  'nr',
  'nummer',
  'ärende',
  'ärendenummer',
  'sou',
  'ds',
  'prop',
  'version',
  'punkt',
  'avsnitt',
  'kapitel',
  'protokoll',
  'org',
  'organisationsnummer',
  'personnummer',
  'id',
]);
/** Words before *3/4* that make it a date for certain. */
const dateWords = new Set([
  'den',
  'senast',
  'från',
  'till',
  ...weekdays,
  'fr.o.m.',
  't.o.m.',
  'sedan',
  'efter',
  'före',
  'innan',
  'mellan',
  'mån',
  'tis',
  'ons',
  'tors',
  'fre',
  'lör',
  'sön',
]);
/** Verbs of what has a day: *börjar 11/6*. */
const beginning = new Set(
  'börjar börjat slutar startar öppnar stänger hålls infaller avslutas inleds'.split(' '),
);
/** Before *24/12* these make it something else than a date: *linje 24/12*, *Granen 12/4*. */
const namedThings = new Set(
  'linje linjerna buss bussar lägenhet hus rum sal betyget resultatet skala betyg kvarteret fastigheten mål avtal version läsåret säsongen vintern blodtryck'.split(
    ' ',
  ),
);

/** Labels of particulars: *Datum:*, *Mötesdatum:*, *Beslutsdatum:*, *Tid:*. */
const labels = /^(?:[a-zåäö]*datum|tid|när|dag|datering|utfärdat|reviderad|uppdaterad|gäller|giltig)$/u;

/** First words of the note that tells when a document was settled: *Antagen av nämnden 2025-11-20, § 142*. */
const stamps = new Set(
  'antagen antaget antagna beslutad beslutat fastställd fastställt godkänd reviderad reviderat upprättad upprättat publicerad publicerat uppdaterad uppdaterat granskad granskat ändrad ändrat skapad skapat utskriven'.split(
    ' ',
  ),
);

/** *taxa, antagen 2019-06-17, § 77*: the date names a decision together with its section. */
function isStamp(tokens: readonly Token[], date: number): boolean {
  // *Version 2.1, senast ändrad 2026-03-01*
  if (tokens[0]?.lower === 'version' && stamps.has(tokens[date - 1]?.lower ?? '')) return true;
  const next = tokens[date + 1]?.text === ',' ? date + 2 : date + 1;
  if (tokens[next]?.text !== '§') return false;
  // *antagen av fullmäktige 2019-06-17, § 77*; in a sentence about the meeting the date is read.
  return tokens.slice(Math.max(0, date - 3), date).some(({ lower }) => stamps.has(lower));
}

/** True where *3/4* is a date for certain: after *den*, or since nothing is split or graded so (*24/12*). */
function isSlashedDate(text: string, previous: Token | undefined): boolean {
  if (/\d{4}$/u.test(text) || dateWords.has(previous?.lower ?? '')) return true;
  const match = /^(\d{1,2})\/(\d{1,2})/u.exec(text)!;
  // After a capital it is a part of a name; a second date is judged by the first.
  if (previous?.kind !== 'word' || previous.text !== previous.lower) return false;
  if (namedThings.has(previous.lower) || previous.lower === 'och' || previous.lower === 'eller') return false;
  if (range.test(text)) return true;
  // Where the first figure is the greater one it is no fraction, and above twelve hardly a number of anything.
  const [first, second] = [Number(match[1]), Number(match[2])];
  return first > second && (first > 12 || beginning.has(previous.lower));
}

export default defineRule({
  meta: {
    id: 'datum',
    group: 'form',
    title: { sv: 'Datum i siffror', en: 'Date in digits' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'protokoll'],
    what: {
      sv: 'Datum skrivna med bara siffror i löpande text: 2026-05-01, 20260501, 1.5.2026, 1/5, med månaden förkortad: 1 jan, eller med ändelse: 13:e mars.',
      en: 'Dates in digits in running text: 2026-05-01, 20260501, 1.5.2026, 1/5, with the month cut short: 1 jan, or with an ending: 13:e mars.',
    },
    why: {
      sv: 'Ett datum med månadens namn läses rätt direkt. Sifferdatum är till för register och sidhuvuden.',
      en: 'A date with the month’s name is read right at once. Digits are for registers and page heads.',
    },
    todo: { sv: 'Skriv ut månaden: 1 maj 2026.', en: 'Write the month: 1 maj 2026.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.3' }],
    messages: {
      ordinal: {
        sv: 'Skriv datumet utan ändelse: {date}.',
        en: 'Write the date without its ending: {date}.',
      },
      month: { sv: 'Skriv ut månaden: {date}.', en: 'Write the month in full: {date}.' },
      digits: {
        sv: 'Skriv datumet ”{actual}” med månadens namn: {date}.',
        en: 'Write the date “{actual}” with the month’s name: {date}.',
      },
    },
    fel: [
      {
        text: 'Du ska lämna in ansökan senast 2026-05-01 till oss.',
        finds: ['2026-05-01'],
        suggests: ['1 maj 2026'],
      },
      { text: 'Beslutet fattades 20260301 av nämnden.', finds: ['20260301'], suggests: ['1 mars 2026'] },
      { text: 'Lämna in senast 01/04/2026 eller den 3/5 och 4/5.', finds: ['01/04/2026', '3/5', '4/5'] },
      { text: 'Vi ses onsdag den 15/4 i biblioteket.', finds: ['15/4'], suggests: ['15 april'] },
      {
        text: 'Vi stänger badet 24/12 men öppnar mellan 2/1 och 5/1.',
        finds: ['24/12', '2/1', '5/1'],
        suggests: ['24 december', '2 januari'],
      },
      {
        text: 'Lagen gäller från den 1 jan 2004 till och med 30 sept. 2027.',
        finds: ['1 jan', '30 sept.'],
        suggests: ['1 januari', '30 september'],
      },
      {
        text: 'Vi ses fredagen den 13:e mars. Den 1:a maj har vi stängt.',
        finds: ['13:e mars', '1:a maj'],
        suggests: ['13 mars', '1 maj'],
      },
      { text: 'Sommartid gäller 1/5–31/8 varje år.', finds: ['1/5–31/8'], suggests: ['1 maj–31 augusti'] },
    ],
    ratt: [
      { text: 'Du ska lämna in ansökan senast den 1 maj 2026.' },
      { text: 'Ärendet har nummer 20260301 i vårt register.' },
      { text: 'Handläggare: Eva Ek. Datum: 2026-02-09. Vi skriver till dig om din ansökan.' },
      { text: 'Gäller från 2026-01-01\nAnsvarig: enhetschefen\n\nVi skriver till dig.' },
      { text: 'Version 2.1, senast ändrad 2026-03-01.' },
      { text: 'Antagen av nämnden 2025-11-20, § 142.' },
      { text: 'Den taxa som nu gäller, antagen 2019-06-17, § 77, ersätts av en ny.' },
      { text: 'Det är den 13:e gången, och den 1:a marsvinet heter Bo.' },
      { text: 'De fick betygen 3/5 och 4/5 i enkäten.' },
      {
        text: 'Jouren har öppet 24/7. Fastigheten Granen 12/4 är såld, och linje 24/12 är inställd. Hon bor i lägenhet 12/3 med 10/2 som granne. Linjerna 12/4 och 15/3 slås ihop.',
      },
      { text: 'Ta 3/4 av mjölken och häll i resten efter en timme.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  sentence(sentence, block, { report }) {
    // A digit date in a line that is no sentence is a label (*Datum 2026-05-01*), where digits are right.
    if (sentence.tokens.length < 5 || stamps.has(sentence.tokens[0]!.lower)) return;
    const { tokens } = sentence;
    // *den 3/5 och 4/5*: a second date goes with the first.
    let last = -1;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.kind !== 'number') {
        const date = withoutEnding(token, tokens[index + 1]);
        if (date === undefined) continue;
        const { end } = tokens[index + 1]!;
        const place = { block, start: token.start, end };
        report({ ...place, messageId: 'ordinal', data: { date }, suggestions: [date] });
        continue;
      }
      const next = tokens[index + 1];
      const month = next && wholeMonth(token, next);
      if (month !== undefined) {
        const date = `${token.text} ${month}`;
        report({
          block,
          start: token.start,
          end: next!.end,
          messageId: 'month',
          data: { date },
          suggestions: [date],
        });
      }
      if (token.text.length < 3) continue;
      const date = written(token.text);
      if (date === undefined) continue;
      let previous = tokens[index - 1];
      // *Datum: 2026-05-01* among other particulars is a label with its value.
      if (previous?.text === ':' && labels.test(tokens[index - 2]?.lower ?? '')) continue;
      if (previous?.text === '.' || previous?.text === ':') previous = tokens[index - 2];
      const before = previous?.lower.replace(/\.$/u, '') ?? '';
      if (references.has(before) || isStamp(tokens, index)) continue;
      // *Gäller från 2026-01-01* at the head of a document.
      if (index === 2 && before === 'från' && labels.test(tokens[0]!.lower)) continue;
      if (token.text.includes('/') && !isSlashedDate(token.text, previous)) {
        if (!/^(?:och|eller|,)$/u.test(previous?.lower ?? '') || tokens[index - 2]?.end !== last) continue;
      }
      last = token.end;
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: 'digits',
        data: { date },
        suggestions: [date],
      });
    }
  },
});
