import { blockKinds } from '../src/format/types.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { withDigit } from '../src/swedish/word-sets.ts';

const stop = /^(\d{1,2})\.(\d{2})(?:[–-]\d{1,2}(?:\.\d{2})?)?$/u;
const colon = /^(\d{1,2}):(\d{2})(?:[–-]\d{1,2}(?::\d{2})?)?$/u;
/** What both ways have: without it a block need not be walked. */
const digitsApart = /\d[.:]\d/u;
/** *10.00–16.00*: two times, with the minutes of timetables, are hours. */
const hours = /^\d{1,2}\.[0-5][05][–-]\d{1,2}\.[0-5][05]$/u;
/** What figures with a stop or colon count when they are no times. */
const counted = new Set(
  'kr kr. kronor öre procent % meter m km kg kilo liter grader minuter min min. sekunder euro'.split(' '),
);
/** Before *1:50* these make it a scale, a mixture or the result of a match. */
const ratios = new Set(
  'blev vann ställningen resultatet skala skalan förhållandet blandning blandningen proportionen'.split(' '),
);
const clockWords = new Set(['kl.', 'kl', 'klockan', 'kl:']);

function isTime(match: RegExpExecArray): boolean {
  return Number(match[1]) <= 24 && Number(match[2]) <= 59;
}

export default defineRule({
  meta: {
    id: 'klockslag',
    group: 'form',
    title: { sv: 'Klockslag på olika sätt', en: 'Times written in two ways' },
    severity: 'info',
    what: {
      sv: 'Texter som skriver klockslag både med punkt (9.45) och med kolon (9:45).',
      en: 'Texts that write times both with a stop (9.45) and a colon (9:45).',
    },
    why: {
      sv: 'Läsaren undrar om skillnaden betyder något.',
      en: 'Readers wonder whether the difference means something.',
    },
    todo: {
      sv: 'Välj ett sätt i hela texten. Punkt är det vanliga: kl. 9.45.',
      en: 'Choose one in the whole text. A stop is usual: kl. 9.45.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.2' }],
    messages: {
      mixed: {
        sv: 'Texten skriver klockslag på två sätt. Skriv ”{time}” här också.',
        en: 'The text writes times in two ways. Write “{time}” here too.',
      },
    },
    fel: [
      {
        text: 'Öppet 8.30–16.00. Lunchen är 12:00–13:00.',
        finds: ['12:00–13:00'],
        suggests: ['12.00–13.00'],
      },
      {
        text: 'Öppet 8.30–16.00. Lunchen är 12:00-13:00, och kl. 9.00 fikar vi.',
        finds: ['12:00-13:00'],
        suggests: ['12.00–13.00'],
      },
      {
        text: 'Mötet börjar kl. 9.30. Vi äter lunch kl. 12:00 i matsalen.',
        finds: ['12:00'],
        suggests: ['12.00'],
      },
      {
        text: 'Kontoret öppnar kl. 8:00. Telefonen öppnar kl. 9:00. Receptionen stänger kl. 16.30.',
        finds: ['16.30'],
        suggests: ['16:30'],
      },
    ],
    ratt: [
      { text: 'Mötet börjar kl. 9.30. Kartan är i skala 1:50, och blandningen är 1:10.' },
      { text: 'Loppet tar 21:35 minuter. Starten är kl. 10.00.' },
      { text: 'Mötet börjar kl. 9.30. Vi äter lunch kl. 12.00.' },
      { text: 'Mötet börjar kl. 9:30. Temperaturen är 12.50 grader. Läs Matt. 5:12.' },
    ],
  },
  blocks: blockKinds.filter((kind) => kind !== 'quotation'),
  words: withDigit,
  look(block) {
    const times = digitsApart.test(block.text) ? block.sentences.flatMap(timesIn) : [];
    return times.length > 0 ? times : undefined;
  },
  document({ looked, report }) {
    const times = looked.flatMap(({ block, found }) =>
      block.within === undefined ? found.map((one) => ({ block, ...one })) : [],
    );
    const stops = times.filter(({ way }) => way === 'stop');
    const colons = times.filter(({ way }) => way === 'colon');
    if (stops.length === 0 || colons.length === 0) return;
    // The rarer way is the slip; as many of each, and the stop (the handbook's own way) stays.
    for (const { block, start, end, time } of colons.length <= stops.length ? colons : stops) {
      report({ block, start, end, messageId: 'mixed', data: { time }, suggestions: [time] });
    }
  },
});

/** A time of day with its other way of writing. */
interface Time {
  start: number;
  end: number;
  way: 'stop' | 'colon';
  time: string;
}

/** A hyphen between two times is mended with them, so that one finding tells all (see `intervall`). */
const withDash = (time: string) => time.replace('-', '–');

function timesIn({ tokens }: Sentence): Time[] {
  const times: Time[] = [];
  for (const [index, { kind, text, start, end }] of tokens.entries()) {
    if (kind !== 'number') continue;
    const before = tokens[index - 1];
    const isAfterClock = clockWords.has(before?.lower ?? '');
    const withStop = stop.exec(text);
    const withColon = colon.exec(text);
    if (counted.has(tokens[index + 1]?.lower ?? '')) continue;
    // 3.50 may be an amount or a section: only after *kl.* or in a range is it a time for certain.
    if (withStop && isTime(withStop) && (isAfterClock || hours.test(text))) {
      times.push({ start, end, way: 'stop', time: withDash(text.replaceAll('.', ':')) });
    } else if (withColon && isTime(withColon)) {
      // *Psaltaren 12:10*: a verse.
      if (/^[\p{Lu}]/u.test(before?.text ?? '') && !isAfterClock && index > 1) continue;
      // *blanda 1:10*: nobody is received in the small hours, unless a nought shows that it is a time.
      if (!isAfterClock && (ratios.has(before?.lower ?? '') || /^[1-5]:/u.test(text))) continue;
      times.push({ start, end, way: 'colon', time: withDash(text.replaceAll(':', '.')) });
    }
  }
  return times;
}
