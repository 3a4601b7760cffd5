import { defineRule } from '../src/rules/types.ts';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const roman = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** Things that are counted; after a name (*Karl XII*) a Roman numeral is right. */
const counted =
  /^(?:del|kapitel|avsnitt|bilaga|bilagor|fas|etapp|nivå|steg|typ|grupp|klass|kategori|tabell|figur|volym|band|avdelning|punkt|akt|omgång|alternativ|zon|skede)(?:en|n|et)?$/u;

/** The value of a Roman numeral below 100, or undefined for other words. */
function romanValue(text: string): number | undefined {
  if (text.length < 2 || !roman.test(text)) return undefined;
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const value = values[text[index]!]!;
    sum += value < (values[text[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

export default defineRule({
  meta: {
    id: 'romerska-siffror',
    group: 'form',
    title: { sv: 'Romerska siffror', en: 'Roman numerals' },
    severity: 'info',
    what: {
      sv: 'Romerska siffror efter ord som del, kapitel, fas och bilaga. Efter namn (Karl XII) är de rätt.',
      en: 'Roman numerals after words such as del, kapitel, fas and bilaga. After names (Karl XII) they are right.',
    },
    why: {
      sv: 'Många läsare är osäkra på romerska siffror, och skärmläsare läser dem som bokstäver.',
      en: 'Many readers are unsure of Roman numerals, and screen readers read them as letters.',
    },
    todo: { sv: 'Skriv vanliga siffror: del 2.', en: 'Write ordinary figures: del 2.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.1.5' }],
    messages: {
      figure: { sv: 'Skriv {figure} i stället för {actual}.', en: 'Write {figure} instead of {actual}.' },
    },
    fel: [
      { text: 'Bygget går nu in i fas II och väntas bli klart i höst.', finds: ['II'], suggests: ['2'] },
      { text: 'Läs mer i kapitel IV och i bilaga XII.', finds: ['IV', 'XII'], suggests: ['4', '12'] },
    ],
    ratt: [
      { text: 'Bygget går nu in i fas 2. Statyn föreställer Karl XII.' },
      { text: 'Ämnet finns i bilaga II till förordningen (EU) 2016/679.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading', 'caption'],
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    let isLaw: boolean | undefined;
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!;
      const { text, lower } = token;
      if (text.length > 6 || text.charCodeAt(1) === lower.charCodeAt(1) || text === lower) continue;
      const value = romanValue(token.text);
      if (value === undefined || !counted.test(tokens[index - 1]!.lower)) continue;
      // The parts of EU law have their own names.
      isLaw ??= tokens.some((one) =>
        /^(?:direktiv|förordning|rådets|artikel|konvention|fördrag)/u.test(one.lower),
      );
      if (isLaw) return;
      const figure = String(value);
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: 'figure',
        data: { figure },
        suggestions: [figure],
      });
    }
  },
});
