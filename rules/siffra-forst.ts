import { isStopped, wordCount } from '../src/measures/counting.ts';
import { numberWord } from '../src/rules/support/numbers.ts';
import { defineRule } from '../src/rules/types.ts';
import { monthNames } from '../src/swedish/calendar.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';

/** Sentences shorter than this are labels (*15 platser.*). Words. */
const shortest = 5;

export default defineRule({
  meta: {
    id: 'siffra-forst',
    group: 'form',
    title: { sv: 'Siffra först i meningen', en: 'Figure first in a sentence' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'minnesanteckningar'],
    what: {
      sv: 'Meningar som börjar med ett tal i siffror.',
      en: 'Sentences that begin with a number in figures.',
    },
    why: {
      sv: 'Utan stor bokstav syns det sämre var meningen börjar, och punkten före kan läsas som en del av talet.',
      en: 'Without a capital it shows less where the sentence begins, and the stop before may be read as part of the number.',
    },
    todo: {
      sv: 'Skriv talet med bokstäver eller börja meningen med ett annat ord: ”År 2026 …”, ”Den 15 maj …”.',
      en: 'Write the number in letters or begin with another word: “År 2026 …”, “Den 15 maj …”.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.1.2–12.1.3' }],
    messages: {
      first: {
        sv: 'Börja inte meningen med en siffra. Skriv till exempel ”{form}”.',
        en: 'Do not begin the sentence with a figure. Write for instance “{form}”.',
      },
      other: {
        sv: 'Börja inte meningen med en siffra. Ändra ordningen.',
        en: 'Do not begin the sentence with a figure. Change the order.',
      },
    },
    fel: [
      {
        text: 'Vi tog emot många ansökningar. 8 av dem fick avslag direkt.',
        finds: ['8'],
        suggests: ['Åtta'],
      },
      { text: '2026 får alla skolor i kommunen nya böcker.', finds: ['2026'], suggests: ['År 2026'] },
      { text: 'Kom i tid. 15 maj är sista dagen att lämna in ansökan.', finds: ['15'], suggests: ['Den 15'] },
      { text: '450 personer har svarat på vår enkät i år.', finds: ['450'] },
    ],
    ratt: [
      { text: '21 januari: Hur bemöter jag den som är sjuk och orolig?' },
      { text: 'Satsningen fortsätter. 2025 är det andra året med extra pengar till skolan.' },
      { text: 'Åtta av dem fick avslag. År 2026 får alla skolor nya böcker.' },
      { text: '4 kap. 1 § socialtjänstlagen ger dig rätt till bistånd.' },
      { text: '1. Logga in i e-tjänsten med ditt bank-id.\n2. Fyll i din ansökan och skicka in den.' },
    ],
  },
  blocks: ['paragraph'],
  sentence(sentence, block, { report }) {
    const token = sentence.tokens[0];
    if (token?.kind !== 'number') return;
    const next = sentence.tokens[1];
    if (next?.kind !== 'word' || !/^\d{1,4}$|^\d{1,3}(?:[ \u00a0]\d{3})+$/u.test(token.text)) return;
    if (next.text !== next.lower || next.abbreviation || /^(?:kap\.?|kapitlet|st|års)$/u.test(next.lower))
      return;
    if (!isStopped(sentence) || wordCount(sentence) < shortest) return;
    // *21 januari: Vad är demens?*: a day before what is on then.
    if (monthNames.has(next.lower) && sentence.tokens[2]?.text === ':') return;
    const value = Number(token.text);
    const isYear =
      /^(?:1[89]|20)\d\d$/u.test(token.text) &&
      !/^(?:personer|elever|barn|kronor|invånare)$/u.test(next.lower);
    // *2025 är andra året*: a year that the sentence is about.
    if (isYear && (next.lower === 'är' || next.lower === 'var' || next.lower === 'blir')) return;
    const word = numberWord(value);
    const form = monthNames.has(next.lower)
      ? `Den ${token.text}`
      : isYear
        ? `År ${token.text}`
        : word === undefined || value < 2
          ? undefined
          : matchCase('A', word);
    report({
      block,
      start: token.start,
      end: token.end,
      messageId: form === undefined ? 'other' : 'first',
      ...(form === undefined ? {} : { data: { form }, suggestions: [form] }),
    });
  },
});
