import { defineRule } from '../src/rules/types.ts';
import { months } from '../src/swedish/calendar.ts';

const hyphenated = /^(\d{1,2}[.:]\d{2}|\d{1,4})-(\d{1,2}[.:]\d{2}|\d{1,4})$/u;
/** Words before a range of hours, pages, classes or numbered parts: *öppet 9-17, årskurs 7-9, sidorna 10-15*. */
const rangeWords = new Set(
  (
    'öppet öppettider telefontid vardagar helger måndagar lördagar söndagar måndag tisdag onsdag torsdag fredag lördag ' +
    'söndag mån-fre sidorna sida sid sid. s. kapitel kap kap. årskurs årskurserna åk klass klasserna åldern åldrarna ' +
    'punkt punkterna avsnitt paragraferna steg rum vecka veckorna'
  ).split(' '),
);
const units = new Set<string>([
  ...months,
  '%',
  'procent',
  'år',
  'åringar',
  'månader',
  'veckor',
  'dagar',
  'timmar',
  'minuter',
  'personer',
  'kronor',
  'kr',
  'kg',
  'km',
  'meter',
  'm',
  'cm',
  'grader',
  'stycken',
  'st.',
  'gånger',
  'barn',
  'elever',
  'platser',
]);

export default defineRule({
  meta: {
    id: 'intervall',
    group: 'form',
    title: { sv: 'Bindestreck mellan siffror', en: 'Hyphen between numbers' },
    severity: 'info',
    what: {
      sv: 'Intervall med bindestreck i stället för tankstreck: 9-17, 5-11 oktober.',
      en: 'Ranges with a hyphen instead of a dash: 9-17, 5-11 oktober.',
    },
    why: {
      sv: 'Tankstrecket betyder ”till” och visar att det är ett intervall. Bindestrecket binder ihop delar, som i telefonnummer.',
      en: 'The dash means “to” and shows a range. The hyphen ties parts together, as in phone numbers.',
    },
    todo: { sv: 'Skriv tankstreck utan mellanslag: 9–17.', en: 'Write a dash without spaces: 9–17.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.4 och 13.8.2' }],
    messages: {
      hyphen: { sv: 'Skriv tankstreck i intervallet: {range}.', en: 'Write a dash in the range: {range}.' },
      between: {
        sv: 'Skriv ”{words}” eller bara {range}, inte båda.',
        en: 'Write “{words}” or only {range}, not both.',
      },
    },
    fel: [
      { text: 'Vi har öppet kl. 9-17 alla vardagar.', finds: ['9-17'], suggests: ['9–17'] },
      { text: 'Skåneveckan äger rum 5-11 oktober i hela länet.', finds: ['5-11'], suggests: ['5–11'] },
      {
        text: 'Skolan har årskurs 7-9 och tar 200-300 kronor i avgift.',
        finds: ['7-9', '200-300'],
        suggests: ['7–9', '200–300'],
      },
      { text: 'Vi har öppet mellan 9–17 på vardagar.', finds: ['mellan 9–17'], suggests: ['9–17'] },
    ],
    ratt: [
      { text: 'Vi har öppet kl. 9–17 alla vardagar.' },
      {
        text: 'Ring oss på 042-10 50 00 eller skriv till box 12-34. Huset ligger på Storgatan 3-5 och matchen slutade 2-3.',
      },
      { text: 'Vi har öppet mellan kl. 9 och 17.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading', 'caption', 'tableCell', 'fragment'],
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.kind !== 'number') continue;
      const before = tokens[index - 1]?.lower ?? '';
      if (
        /^\d{1,2}(?:[.:]\d{2})?–\d{1,2}(?:[.:]\d{2})?$/u.test(token.text) &&
        (before === 'mellan' || before === 'från')
      ) {
        const [from, to] = token.text.split('–') as [string, string];
        report({
          block,
          start: tokens[index - 1]!.start,
          end: token.end,
          messageId: 'between',
          data: {
            range: token.text,
            words: before === 'mellan' ? `mellan ${from} och ${to}` : `från ${from} till ${to}`,
          },
          suggestions: [
            token.text,
            before === 'mellan' ? `mellan ${from} och ${to}` : `från ${from} till ${to}`,
          ],
        });
        continue;
      }
      const match = hyphenated.exec(token.text);
      if (match === null || !isRange(match[1]!, match[2]!)) continue;
      const after = tokens[index + 1]?.lower ?? '';
      const clock = /^kl[.:]?$|^klockan$/u.test(before) || /[.:]/u.test(token.text);
      const years = match[1]!.length === 4 && match[2]!.length === 4;
      if (!clock && !years && !units.has(after) && !rangeWords.has(before)) continue;
      const range = token.text.replace('-', '–');
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: 'hyphen',
        data: { range },
        suggestions: [range],
      });
    }
  },
});

/** True when the second number can be the end of a range that begins with the first. */
function isRange(from: string, to: string): boolean {
  const start = Number(from.replace(':', '.'));
  const end = Number(to.replace(':', '.'));
  if (from.length === 4 && to.length === 4) return start >= 1500 && end > start && end < 2200;
  // *0-2, 08-508*: a score, or the area code of a telephone.
  if (/^0\d/u.test(from) && !/[.:]/u.test(from)) return false;
  if (from.length === 4 || to.length === 4)
    return /[.:]/u.test(from) || /[.:]/u.test(to) ? end > start : false;
  return end > start;
}
