import { defineRule } from '../src/rules/types.ts';

/** Headings that name a part of any text, not what this text says (Sk 1.5.2; Isof; Västra Götalandsregionen). */
const emptyHeadings = new Set([
  'aktiviteter',
  'allmän information',
  'allmänt',
  'bakgrund',
  'bakgrundsinformation',
  'beskrivning',
  'diverse',
  'frågor',
  'fördjupning',
  'historik',
  'information',
  'inledning',
  'introduktion',
  'metod',
  'mer information',
  'om',
  'undersökning',
  'viktig information',
  'ytterligare information',
  'åtgärder',
  'övrig information',
  'övrigt',
]);

/** Headings that templates of reports prescribe: left where it is not known that the text is for the public. */
const reportHeadings = new Set(['bakgrund', 'inledning', 'syfte', 'metod', 'historik']);

export default defineRule({
  meta: {
    id: 'rubrik-intetsagande',
    group: 'struktur',
    title: { sv: 'Intetsägande rubrik', en: 'Empty heading' },
    severity: 'info',
    notDocumentTypes: [
      'protokoll',
      'tjansteskrivelse',
      'styrdokument',
      'beslut',
      'minnesanteckningar',
      'blankett',
    ],
    what: {
      sv: 'Rubriker som passar på vilken text som helst: Information, Bakgrund, Övrigt.',
      en: 'Headings that fit any text: Information, Background, Miscellaneous.',
    },
    why: {
      sv: 'Rubriken hjälper inte läsaren att hitta, eftersom den inte säger vad texten handlar om.',
      en: 'It does not help readers to find, since it does not say what the text is about.',
    },
    todo: {
      sv: 'Skriv vad stycket säger, som ett påstående, en uppmaning eller en fråga.',
      en: 'Say what the section says: a statement, a request or a question.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.5.2' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv tydliga rubriker' },
    ],
    messages: {
      empty: {
        sv: 'Rubriken ”{actual}” säger inte vad texten handlar om.',
        en: 'The heading “{actual}” does not say what the text is about.',
      },
    },
    fel: [
      { text: '# Bygglov\n\nText.\n\n## Information\n\nText.', finds: ['Information'] },
      { text: '# Bygglov\n\nText.\n\n## Övrigt\n\nText.', finds: ['Övrigt'] },
    ],
    ratt: [
      { text: '# Bygglov\n\nText.\n\n## Så ansöker du\n\nText.' },
      { text: '# Utvärdering av badet\n\n## Bakgrund\n\nNämnden fick frågan i mars.', documentType: 'text' },
      { text: '# Bygglov\n\nText.\n\n## Vad kostar det?\n\nText.' },
    ],
  },
  blocks: ['heading'],
  block(block, { documentType, report }) {
    const first = block.sentences[0];
    if (first === undefined) return;
    const words = first.tokens.filter((token) => token.kind === 'word');
    const numbered = first.tokens[0]!.kind === 'number' ? first.tokens[0] : undefined;
    if (words.length === 0 || words.length > 2) return;
    const heading = words.map((token) => token.lower).join(' ');
    if (!emptyHeadings.has(heading) || block.sentences.length > 2) return;
    if (documentType === 'text' && reportHeadings.has(heading)) return;
    if (numbered === undefined && first.tokens[0] !== words[0]) return;
    report({ block, start: words[0]!.start, end: words[words.length - 1]!.end, messageId: 'empty' });
  },
});
