import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Headings that name a part of any text, not what this text says (Sk 1.5.2; Isof; Västra Götalandsregionen). */
const emptyHeadings = new Set([
  'aktiviteter',
  'allmän info',
  'allmän information',
  'allmänna upplysningar',
  'allmänt',
  'annan information',
  'annat',
  'att tänka på',
  'bakgrund',
  'bakgrundsinformation',
  'beskrivning',
  'blandat',
  'bra att ha',
  'bra att känna till',
  'bra att veta',
  'dagens beslut',
  'dagens ärenden',
  'diverse',
  'frågor',
  'fördjupning',
  'historik',
  'info',
  'information',
  'inledning',
  'introduktion',
  'kort information',
  'lite information',
  'mer info',
  'mer information',
  'mera information',
  'metod',
  'nyheter',
  'nytt beslut',
  'om',
  'praktisk information',
  'praktiskt',
  'tänk på detta',
  'tänk på följande',
  'undersökning',
  'viktig info',
  'viktig information',
  'viktigt att tänka på',
  'viktigt att veta',
  'viktigt',
  'ytterligare information',
  'åtgärder',
  'övrig info',
  'övrig information',
  'övriga frågor',
  'övriga upplysningar',
  'övrigt',
]);

/** *Vissa skattefrågor*, *Några frågor om sekretess*: that there is something, and not what. */
const some = wordSet('vissa några diverse olika');
const matters = wordSet('', { endings: 'frågor åtgärder ändringar bestämmelser förslag regler' });
/** Words within which the matter comes. */
const reach = 3;
/** Words of the longest heading in the list: *bra att känna till*. */
const longest = 4;

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
      sv: 'Rubriker som passar på vilken text som helst (Information, Bakgrund, Övrigt) eller bara säger att det finns något (Vissa skattefrågor).',
      en: 'Headings that fit any text (Information, Background, Miscellaneous) or only say that there is something (Vissa skattefrågor).',
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
      some: {
        sv: 'Rubriken ”{actual}” säger inte vad som ändras eller gäller. Skriv det viktigaste.',
        en: 'The heading “{actual}” does not say what changes or holds. Write what matters most.',
      },
      general: {
        sv: 'Rubriken ”{actual}” säger bara vilket ämne det är. Skriv det viktigaste, eller läsarens fråga.',
        en: 'The heading “{actual}” only names the matter. Write what matters most, or the question of the reader.',
      },
      empty: {
        sv: 'Rubriken ”{actual}” säger inte vad texten handlar om.',
        en: 'The heading “{actual}” does not say what the text is about.',
      },
    },
    fel: [
      { text: '# Vissa skattefrågor\n\nTaket höjs.', finds: ['Vissa skattefrågor'] },
      {
        text: '# Några frågor om sekretess\n\nFler uppgifter blir hemliga.',
        finds: ['Några frågor om sekretess'],
      },
      { text: '# Bygglov\n\nText.\n\n## Information\n\nText.', finds: ['Information'] },
      { text: '# Bygglov\n\nText.\n\n## Övrigt\n\nText.', finds: ['Övrigt'] },
      { text: '# Bygglov\n\nText.\n\n## Allmänt om altaner\n\nText.', finds: ['Allmänt om altaner'] },
      {
        text: '# Poströsta\n\nText.\n\n## Bra att veta\n\nText.\n\n## Viktigt att tänka på\n\nText.',
        finds: ['Bra att veta', 'Viktigt att tänka på'],
      },
      { text: '# Nyhetsbrev i maj\n\n## Diverse\n\nText.', finds: ['Diverse'], documentType: 'nyhetsbrev' },
    ],
    ratt: [
      {
        text: '# Bygglov\n\nText.\n\n## Bra att veta om altaner\n\nText.\n\n## Tänk på elden\n\nText.\n\n## Är det bra att veta?\n\nText.',
      },
      { text: '# Vissa får betala mer\n\nTaket höjs.' },
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
    const [opener] = words;
    if (opener === undefined) return;
    if (some.has(opener) && block.sentences.length === 1 && !block.text.includes('?')) {
      const place = words.findIndex((word, index) => index > 0 && index <= reach && matters.has(word));
      if (place > 0) {
        report({ block, start: opener.start, end: words.at(-1)!.end, messageId: 'some' });
        return;
      }
    }
    // *Allmänt om färdtjänst* says no more than the name of the matter.
    if (opener.lower === 'allmänt' && words[1]?.lower === 'om') {
      report({ block, start: opener.start, end: words.at(-1)!.end, messageId: 'general' });
      return;
    }
    if (words.length > longest) return;
    const heading = words.map((token) => token.lower).join(' ');
    if (!emptyHeadings.has(heading) || block.sentences.length > 2) return;
    if (documentType === 'text' && reportHeadings.has(heading)) return;
    if (numbered === undefined && first.tokens[0] !== opener) return;
    report({ block, start: opener.start, end: words.at(-1)!.end, messageId: 'empty' });
  },
});
