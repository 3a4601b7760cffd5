import { defineRule } from '../src/rules/types.ts';
import { monthNames } from '../src/swedish/calendar.ts';
import type { Token } from '../src/swedish/types.ts';

/** Words of what has weeks of its own. */
const ownWeeks = /^(?:gravid|havande|foster|förlossning)/u;

function tellsDate(token: Token): boolean {
  return monthNames.has(token.lower) || /^\d{4}-\d{2}-\d{2}|^\d{1,2}\/\d{1,2}/u.test(token.text);
}

export default defineRule({
  meta: {
    id: 'veckonummer',
    group: 'form',
    title: { sv: 'Veckonummer utan datum', en: 'Week number without dates' },
    severity: 'info',
    notDocumentTypes: ['protokoll', 'blankett'],
    what: {
      sv: 'Veckonummer som står utan datum i samma mening.',
      en: 'Week numbers without dates in the same sentence.',
    },
    why: {
      sv: 'Många håller inte reda på veckans nummer och måste leta upp dagarna själva.',
      en: 'Many do not know week numbers and must look up the days themselves.',
    },
    todo: {
      sv: 'Skriv vilka dagar det gäller: vecka 44 (26 oktober–1 november).',
      en: 'Say which days it means: vecka 44 (26 oktober–1 november).',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.4.3' }],
    messages: {
      form: {
        sv: 'Före ett veckonummer heter det ”vecka”, inte ”veckan”.',
        en: 'Before a number the word is “vecka”.',
      },
      week: { sv: 'Skriv vilka datum ”{actual}” är.', en: 'Say which dates “{actual}” is.' },
    },
    fel: [
      { text: 'Brevet kommer under veckan 3.', finds: ['veckan 3'], suggests: ['vecka 3'] },
      { text: 'Vi stänger av vattnet i hela området under vecka 32.', finds: ['vecka 32'] },
      { text: 'Lämna in din ansökan senast v. 12 till oss.', finds: ['v. 12'] },
    ],
    ratt: [
      {
        text: 'Veckan 12–18 maj är det stängt. Veckan 12 maj till 18 maj också. Den veckan 40 barn var borta.',
      },
      { text: 'Graviditeten är nu i vecka 32. I vecka 3 av kursen lagar ni mat.' },
      { text: 'Vi stänger av vattnet under vecka 32 (3–9 augusti).' },
      { text: 'Kursen pågår i sex veckor.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    let isTold: boolean | undefined;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const { lower } = tokens[index]!;
      if (lower === 'veckan' && isLoneWeek(tokens, index)) {
        const { start } = tokens[index]!;
        const { end, text } = tokens[index + 1]!;
        report({ block, start, end, messageId: 'form', suggestions: [`vecka ${text}`] });
        return;
      }
      if (lower !== 'vecka' && lower !== 'v.' && lower !== 'v' && lower !== 'veckorna') continue;
      const next = tokens[index + 1]!;
      if (!isWeek(next)) continue;
      // *vecka 3 av programmet*, *gravid i vecka 32*: counted from a beginning of its own.
      isTold ??= tokens.some((token) => tellsDate(token) || ownWeeks.test(token.lower));
      if (isTold || tokens[index + 2]?.lower === 'av') return;
      report({ block, start: tokens[index]!.start, end: next.end, messageId: 'week' });
    }
  },
});

/** True for the number of a week, or of several: *3*, *27–30*. */
function isWeek({ text }: Token): boolean {
  const number = /^(\d{1,2})(?:[–-]\d{1,2})?$/u.exec(text);
  return number !== null && Number(number[1]) >= 1 && Number(number[1]) <= 53;
}

/** *under veckan 3*; *veckan 12–18 maj* counts days, and *den veckan 40 barn* something else. */
function isLoneWeek(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 2];
  if (after?.kind === 'word' && !/^(?:och|eller|så|kommer|är|får)$/u.test(after.lower)) return false;
  const number = tokens[index + 1]!;
  return number.text.length < 3 && isWeek(number) && tokens[index - 1]?.lower !== 'den';
}
