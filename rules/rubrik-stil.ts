import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';

type Style = 'italic' | 'bold' | 'underlined';

/** A tag that underlines, right before the text. */
const underlining = /<u(?:\s[^<>]{0,80})?>$/iu;
/** Longest such tag, in characters. */
const longestTag = 90;

export default defineRule({
  meta: {
    id: 'rubrik-stil',
    group: 'struktur',
    title: {
      sv: 'Rubrik i kursiv, fetstil eller understruken',
      en: 'Heading in italics, bold or underlined',
    },
    severity: 'info',
    perText: true,
    what: {
      sv: 'Rubriker i Markdown och HTML som dessutom är kursiva, feta eller understrukna, och kursiva rubriker i Word, OpenDocument och rtf. Sägs en gång i en text för varje stil.',
      en: 'Headings of Markdown and HTML that are also in italics, bold or underlined, and headings in italics of Word, OpenDocument and RTF. Told once a text for each style.',
    },
    why: {
      sv: 'Rubriken syns redan genom sin storlek och plats. Kursiv och understruken text är svårare att läsa, och det som är understruket ser ut som en länk.',
      en: 'A heading is seen by its size and place. Italics and underlining are harder to read, and what is underlined looks like a link.',
    },
    todo: {
      sv: 'Ta bort stilen och låt rubriknivån bestämma utseendet.',
      en: 'Remove the style and let the level of the heading decide its looks.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '3.5.2' },
      { name: 'SKR, Webbhandboken', section: 'Rubriker' },
    ],
    messages: {
      italic: {
        sv: 'Rubriken är kursiv. Ta bort stilen, så blir den lättare att läsa.',
        en: 'The heading is in italics. Remove the style to make it easier to read.',
      },
      bold: {
        sv: 'Rubriken är också satt i fetstil. Ta bort stilen: rubriknivån räcker.',
        en: 'The heading is also in bold. Remove the style: its level is enough.',
      },
      underlined: {
        sv: 'Rubriken är understruken och ser ut som en länk. Ta bort strecket.',
        en: 'The heading is underlined and looks like a link. Remove the line.',
      },
    },
    fel: [
      { text: '# *Så ansöker du*\n\nDu ansöker i e-tjänsten.', finds: ['Så ansöker du'] },
      {
        text: '# Avlopp\n\n## **Tömning**\n\nVi tömmer.\n\n## **Avgift**\n\nDu betalar.',
        finds: ['Tömning'],
      },
      { text: '<h2><u>Avgifter</u></h2><p>Du betalar.</p>', format: 'html', finds: ['Avgifter'] },
    ],
    ratt: [
      { text: '# Så ansöker du\n\nDu ansöker i **e-tjänsten**.' },
      { text: '# Vi visar *Solstorm* på onsdag\n\nFilmen börjar klockan 18.' },
      { text: '<h2>Vi <b>stänger</b> i juli</h2><p>Vi öppnar i augusti.</p>', format: 'html' },
      { text: '**Så ansöker du**\n\nDu ansöker i e-tjänsten.' },
    ],
  },
  document({ document, report }) {
    const { format } = document;
    // In office documents bold is how headings look, and their styles may underline them.
    const isOffice = format === 'docx' || format === 'odt' || format === 'rtf';
    if (format !== 'markdown' && format !== 'html' && !isOffice) return;
    const told = new Set<Style>();
    for (const block of document.blocks) {
      const first = block.kind === 'heading' ? block.sentences[0] : undefined;
      if (first === undefined) continue;
      const style = styleOf(block, document.source);
      if (style === undefined || told.has(style) || (isOffice && style !== 'italic')) continue;
      told.add(style);
      report({ block, start: first.start, end: block.sentences.at(-1)!.end, messageId: style });
    }
  },
});

/** The style of a whole heading; a single word in italics is a name or an emphasis of its own. */
function styleOf(block: AnalysedBlock, source: string): Style | undefined {
  const start = block.sentences[0]!.start;
  const end = block.sentences.at(-1)!.end;
  for (const span of block.spans) {
    if (span.start > start || span.end < end) continue;
    if (span.kind === 'emphasis') return 'italic';
    if (span.kind === 'strong') return 'bold';
  }
  const rawStart = block.map.rawStart(start);
  return underlining.test(source.slice(Math.max(0, rawStart - longestTag), rawStart))
    ? 'underlined'
    : undefined;
}
