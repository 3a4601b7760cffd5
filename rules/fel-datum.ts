import { capitalise } from '../src/base/capitalise.ts';
import { setOfWords } from '../src/base/word-list.ts';
import { defineRule, type Report } from '../src/rules/types.ts';
import { daysInMonth, isDate, months, weekdayOf, weekdays, writtenDate } from '../src/swedish/calendar.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** A day with its month as a text writes it, and what else it says of it. Months and weekdays count from 1. */
interface WrittenDay {
  start: number;
  end: number;
  day: number;
  month: number;
  year: number | undefined;
  weekday: number | undefined;
  /** What stands before it makes it the last day of a time. */
  isLast: boolean;
}

/** What a block holds: the days that may be wrong, or the day that the text was written. */
interface Found {
  days: WrittenDay[];
  writtenIn: number | undefined;
}

const monthNumbers = new Map<string, number>(months.map((name, index) => [name, index + 1]));
const weekdayNumbers = new Map<string, number>(
  weekdays.flatMap((name, index) => [
    [name, index + 1],
    [`${name}en`, index + 1],
  ]),
);

/** A block of so few words with a date in it says when the text was written: *Solvik den 4 maj 2026*. */
const mostWordsOfDateLine = 6;
/** The date line stands among the first blocks. */
const headBlocks = 12;

const monthWords = wordSet(months.join(' '));
const isoDate = /(?<![\d-])((?:19|20)\d{2})-\d{2}-\d{2}(?![\d-])/u;

export default defineRule<never, Found>({
  meta: {
    id: 'fel-datum',
    group: 'form',
    title: { sv: 'Datum som inte stämmer', en: 'A date that cannot be right' },
    severity: 'error',
    what: {
      sv: 'Datum som inte finns (31 april), veckodagar som inte hör till sitt datum, och tider som slutar innan de börjar. Står inget årtal vid dagen gäller året i brevets datum och åren intill.',
      en: 'Dates that do not exist (31 april), weekdays that do not belong to their date, and times that end before they begin. A day without a year is read with the year of the letter’s date, and the years beside it.',
    },
    why: {
      sv: 'Läsaren kommer på fel dag, eller missar sin tid.',
      en: 'Readers come on the wrong day, or miss their time.',
    },
    todo: {
      sv: 'Slå upp dagen i kalendern, och rätta det som är fel: dagen, månaden, året eller veckodagen.',
      en: 'Look the day up in the calendar, and mend what is wrong: the day, the month, the year or the weekday.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '12.3' },
      { name: 'klarsprak', section: 'räknat efter kalendern' },
    ],
    messages: {
      missing: {
        sv: '{month} har {days} dagar. Vilken dag menar du?',
        en: '{month} has {days} days. Which day do you mean?',
      },
      weekday: {
        sv: 'Den {date} är en {right}. Är det dagen eller datumet som är fel?',
        en: 'The {date} is a {right}. Is it the day or the date that is wrong?',
      },
      noSuchYear: {
        sv: '{day} är inte en {weekday} i år eller åren intill. Är det dagen eller datumet som är fel?',
        en: '{day} is no {weekday} this year or the years beside it. Is it the day or the date that is wrong?',
      },
      reversed: {
        sv: 'Tiden slutar ({last}) innan den börjar ({first}). Vilket datum är fel?',
        en: 'The time ends ({last}) before it begins ({first}). Which date is wrong?',
      },
    },
    fel: [
      { text: 'Du är välkommen på ett möte den 31 april.', finds: ['31 april'] },
      { text: 'Kursen slutar den 29 februari 2027 och börjar om i mars.', finds: ['29 februari 2027'] },
      {
        text: 'Vi träffas fredagen den 14 mars 2026. Provet är onsdag 15 april 2026.',
        finds: ['fredagen den 14 mars 2026'],
      },
      {
        text: 'Beslutet gäller från och med den 1 januari 2027 till och med den 31 december 2026.',
        finds: ['31 december 2026'],
      },
      {
        text: 'Solvik den 4 maj 2026\n\nVi bjuder in dig till ett möte på skolan tisdagen den 22 maj.',
        finds: ['tisdagen den 22 maj'],
      },
    ],
    ratt: [
      { text: 'Du är välkommen på ett möte lördagen den 14 mars 2026, eller torsdag den 30 april.' },
      { text: 'Skottdagen är den 29 februari. Nästa gång är tisdag den 29 februari 2028.' },
      { text: 'Beslutet gäller från den 1 januari 2026 till den 31 december 2027.' },
      { text: 'Solvik den 4 maj 2026\n\nVi bjuder in dig till ett möte på skolan fredagen den 22 maj.' },
      { text: 'Badet är öppet lördag–söndag 14–15 mars 2026 och fredag 20–22 mars 2026.' },
      { text: 'Den 12 mars 2026 beslutade nämnden om taxan, och den 3 mars 2025 om lokalen.' },
    ],
  },
  look(block) {
    const days: WrittenDay[] = [];
    let words = 0;
    for (const sentence of block.sentences) {
      words += sentence.tokens.length;
      if (monthWords.isIn(sentence)) days.push(...daysIn(sentence));
    }
    const isDateLine = words <= mostWordsOfDateLine && block.index < headBlocks;
    const writtenIn = isDateLine ? (days[0]?.year ?? Number(isoDate.exec(block.text)?.[1] ?? 0)) : 0;
    return days.length > 0 || writtenIn > 0 ? { days, writtenIn: writtenIn || undefined } : undefined;
  },
  document({ looked, report }) {
    const writtenIn = looked.find(({ found }) => found.writtenIn !== undefined)?.found.writtenIn;
    for (const { block, found } of looked) {
      for (const [index, date] of found.days.entries()) {
        const fault = faultOf(date, found.days[index - 1], writtenIn);
        if (fault !== undefined) report({ block, start: date.start, end: date.end, ...fault });
      }
    }
  },
});

/** The days of a sentence that have their month written out, in order. */
function daysIn({ tokens }: Sentence): WrittenDay[] {
  const days: WrittenDay[] = [];
  let end = 0;
  for (let index = 1; index < tokens.length; index++) {
    const month = monthNumbers.get(tokens[index]!.lower);
    const figures = month && /^(?:(\d{1,2})[–-])?(\d{1,2})(?::[ae])?$/u.exec(tokens[index - 1]!.text);
    if (!figures) continue;
    const isYear = /^(?:19|20)\d{2}$/u.test(tokens[index + 1]?.text ?? '');
    const hasDen = tokens[index - 2]?.lower === 'den';
    const before = hasDen ? index - 3 : index - 2;
    const weekday = weekdayNumbers.get(tokens[before]?.lower ?? '');
    const first = weekday === undefined ? index - 1 : before;
    days.push({
      start: tokens[first]!.start,
      end: tokens[isYear ? index + 1 : index]!.end,
      day: Number(figures[2]),
      month,
      year: isYear ? Number(tokens[index + 1]!.text) : undefined,
      // *fredag 13–15 mars*: the weekday is that of the first day.
      weekday: figures[1] === undefined ? weekday : undefined,
      isLast: days.length > 0 && tokens.slice(end, before + 1).every(({ lower }) => isUntil.has(lower)),
    });
    end = isYear ? index + 2 : index + 1;
  }
  return days;
}

/** All that stands between the first day of a time and its last. */
const isUntil = setOfWords('till och med t.o.m. – -');

/** What cannot be right of a day, with the one before it and the year that the text was written in. */
function faultOf(
  date: WrittenDay,
  before: WrittenDay | undefined,
  writtenIn: number | undefined,
): Pick<Report, 'messageId' | 'data' | 'severity'> | undefined {
  const { day, month, year, weekday } = date;
  const days = daysInMonth(year ?? leapYear, month);
  if (day > days || day < 1) {
    const name = capitalise(months[month - 1]!);
    return { messageId: 'missing', data: { month: year === undefined ? name : `${name} ${year}`, days } };
  }
  if (weekday !== undefined && year !== undefined && weekdayOf(year, month, day) !== weekday) {
    const right = weekdays[weekdayOf(year, month, day) - 1]!;
    return { messageId: 'weekday', data: { date: writtenDate(year, month, day), right } };
  }
  if (weekday !== undefined && year === undefined && writtenIn !== undefined) {
    const near = [writtenIn - 1, writtenIn, writtenIn + 1];
    if (near.some((one) => isDate(one, month, day) && weekdayOf(one, month, day) === weekday))
      return undefined;
    const data = { day: `${day} ${months[month - 1]}`, weekday: weekdays[weekday - 1]! };
    return { messageId: 'noSuchYear', data, severity: 'warning' };
  }
  if (!date.isLast || year === undefined || before?.year === undefined) return undefined;
  const [first, last] = [before, date].map((one) => Date.UTC(one.year!, one.month - 1, one.day));
  if (first! <= last!) return undefined;
  return {
    messageId: 'reversed',
    data: {
      first: writtenDate(before.year, before.month, before.day),
      last: writtenDate(year, month, day),
    },
  };
}

/** Without a year, February may have 29 days. */
const leapYear = 2000;
