import { defineRule } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';

/** Pronouns that point back; *det* does so only before some verbs, and is else a formal subject. */
const pointing = new Set(['detta', 'denna', 'dessa', 'den', 'de', 'sådana', 'sådan', 'sådant']);
/** Verbs after a pronoun that points back to a thing. */
const verbs = new Set(
  `är innebär gäller görs betyder kallas söks kan ska får måste finns kostar betalas prövas lämnas ges skickas
  används omfattar består beräknas regleras beslutas sker avser har höjs sänks söker ansöker bokar hämtar lämnar
  gör betalar bör behöver kräver kostade riktar vänder ingår delas hyrs erbjuds tillhandahålls sköts`.split(
    /\s+/u,
  ),
);
const afterIt = new Set(['innebär', 'betyder', 'gäller', 'kallas', 'görs', 'söks', 'omfattar', 'avser']);
/** After *Det* these have a subject of their own behind them: *Det ska du lägga …* */
const beforeSubject = new Set('ska kan får måste söker gör lämnar hämtar bokar betalar ansöker'.split(' '));
/** Passives that *det* is also the formal subject of. */
const formal = new Set(['görs', 'kallas', 'söks']);
/** What tells how, where or when behind them. */
const places = /^(?:i|av|genom|på|med|hos|via|vid|när|om|till|enligt|digitalt|skriftligt)$/u;
const subjects = new Set(['du', 'ni', 'vi', 'man', 'kommunen', 'nämnden']);

export default defineRule({
  meta: {
    id: 'rubrik-fortsatter',
    group: 'struktur',
    title: { sv: 'Texten fortsätter rubriken', en: 'The text goes on from its heading' },
    severity: 'info',
    what: {
      sv: 'Stycken under en rubrik som börjar med Detta, Den, Dessa eller Det innebär och pekar tillbaka på rubriken.',
      en: 'Paragraphs below a heading that begin with Detta, Den, Dessa or Det innebär and point back to the heading.',
    },
    why: {
      sv: 'Många läser inte rubriken, eller hoppar in i texten. Då vet de inte vad ”detta” är.',
      en: 'Many do not read the heading, or jump into the text. They cannot tell what “this” is.',
    },
    todo: {
      sv: 'Skriv ut ordet: ”Färdtjänst är …” i stället för ”Detta är …”.',
      en: 'Write the word: “Färdtjänst is …” instead of “This is …”.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.5.5' }],
    messages: {
      points: {
        sv: '”{actual}” pekar på rubriken. Skriv ut vad det är, så att stycket går att läsa för sig.',
        en: '“{actual}” points to the heading. Write out what it is, so that the paragraph can be read by itself.',
      },
    },
    fel: [
      {
        text: '## Färdtjänst\n\nDetta är en form av kollektivtrafik för dig som har svårt att gå.',
        finds: ['Detta'],
      },
      { text: '## Ledsagning\n\nDet innebär att någon följer med dig.', finds: ['Det'] },
      { text: '## Ansökan om bygglov\n\nDen görs i e-tjänsten.', finds: ['Den'] },
      { text: '## Ansök\n\nDet görs i e-tjänsten.', finds: ['Det'] },
      { text: '## Kolonilott\n\nDenna hyr du av en förening.', finds: ['Denna'] },
      { text: '## Matavfall\n\nDet ska du lägga i den bruna påsen.', finds: ['Det'] },
    ],
    ratt: [
      { text: '## Snö\n\nDet gäller att skotta i tid. Det kan du göra själv.' },
      { text: '## Färdtjänst\n\nFärdtjänst är en form av kollektivtrafik. Detta är inte en taxi.' },
      { text: '## Luften\n\nDet görs mätningar på tre platser. De visar hur ren luften är.' },
      { text: '## Föreningar\n\nDet kallas till möte varje år i maj.' },
      { text: '## Priser\n\nDet finns två priser. Det är billigare att köpa ett kort.' },
      { text: '## Vad är färdtjänst?\n\nDet är resor för dig som har svårt att gå.' },
      {
        text: '## Avgifter\n\nDen som har ett kort åker gratis. Den avgift som du betalar står på räkningen.',
      },
      { text: '## Så gör du\n\nDe flesta ringer. Detta nummer är gratis.' },
    ],
  },
  blocks: ['heading'],
  look: ({ text }) => (text.includes('?') ? undefined : true),
  document({ document, looked, report }) {
    for (const { block } of looked) {
      const next = document.blocks[block.index + 1];
      if (next === undefined || next.kind !== 'paragraph' || next.language !== 'sv') continue;
      const first = next.sentences[0];
      if (first === undefined || !pointsBack(first)) continue;
      const { start, end } = first.tokens[0]!;
      report({ block: next, start, end, messageId: 'points' });
    }
  },
});

function pointsBack({ tokens }: Sentence): boolean {
  const first = tokens[0]!.lower;
  const second = tokens[1]?.lower ?? '';
  const third = tokens[2]?.lower ?? '';
  // *De är många*: people.
  if (first === 'de' && third === 'många') return false;
  // *En sådan resa bokar du …*
  if (first === 'en' || first === 'ett') return second === 'sådan' || second === 'sådant';
  // *Denna hyr du av …*
  if (pointing.has(first) && second.endsWith('r') && subjects.has(third)) return true;
  if (first !== 'det') return pointing.has(first) && verbs.has(second);
  // *Det görs mätningar på tre platser*, *Det kallas till möte*: a formal subject, whose own stands behind the verb.
  if (formal.has(second))
    return (
      /^(?:även|också|ibland|ofta|för|bara|alltid|enklast)$/u.test(third) ||
      (second !== 'kallas' && places.test(third))
    );
  // *Det gäller att skotta*: a formal subject.
  return (
    (afterIt.has(second) && !(second === 'gäller' && third === 'att')) ||
    (beforeSubject.has(second) && subjects.has(third))
  );
}
