import { defineRule, type Report } from '../src/rules/types.ts';

const stop = /^(\d{1,2})\.(\d{2})(?:[–-]\d{1,2}(?:\.\d{2})?)?$/u;
const colon = /^(\d{1,2}):(\d{2})(?:[–-]\d{1,2}(?::\d{2})?)?$/u;
/** What both ways have: without it a block need not be walked. */
const digitsApart = /\d[.:]\d/u;
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
      { text: 'Mötet börjar kl. 9.30. Vi äter lunch kl. 12.00.' },
      { text: 'Mötet börjar kl. 9:30. Temperaturen är 12.50 grader. Läs Matt. 5:12.' },
    ],
  },
  document({ document, report }) {
    const stops: Report[] = [];
    const colons: Report[] = [];
    for (const block of document.blocks) {
      if (block.within !== undefined || block.language !== 'sv' || block.kind === 'quotation') continue;
      if (!digitsApart.test(block.text)) continue;
      for (const sentence of block.sentences) {
        for (let index = 0; index < sentence.tokens.length; index++) {
          const token = sentence.tokens[index]!;
          if (token.kind !== 'number') continue;
          const before = sentence.tokens[index - 1]?.lower ?? '';
          const withStop = stop.exec(token.text);
          const withColon = colon.exec(token.text);
          // 3.50 may be an amount or a section: only after *kl.* is it a time for certain.
          const list =
            withStop && isTime(withStop) && clockWords.has(before)
              ? stops
              : withColon && isTime(withColon)
                ? colons
                : undefined;
          if (
            list === colons &&
            /^[\p{Lu}]/u.test(sentence.tokens[index - 1]?.text ?? '') &&
            !clockWords.has(before) &&
            index > 1
          )
            continue;
          const time = list === stops ? token.text.replaceAll('.', ':') : token.text.replaceAll(':', '.');
          list?.push({
            block,
            start: token.start,
            end: token.end,
            messageId: 'mixed',
            data: { time },
            suggestions: [time],
          });
        }
      }
    }
    if (stops.length === 0 || colons.length === 0) return;
    // The rarer way is the slip; as many of each, and the stop (the handbook's own way) stays.
    for (const slip of colons.length <= stops.length ? colons : stops) report(slip);
  },
});
