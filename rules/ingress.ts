import { isCounted } from '../src/measures/counting.ts';
import { openingOf } from '../src/rules/support/running-text.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';

export default defineRule({
  meta: {
    id: 'ingress',
    group: 'webb',
    title: { sv: 'Lång ingress', en: 'Long introduction' },
    severity: 'info',
    perSentence: true,
    documentTypes: ['webbsida'],
    what: {
      sv: 'Webbsidor där första stycket är längre än 156 tecken.',
      en: 'Web pages where the first paragraph is longer than 156 characters.',
    },
    why: {
      sv: 'Ingressen ska låta läsaren avgöra om sidan är rätt. Sökmotorer visar bara ungefär så många tecken.',
      en: 'The introduction should let readers decide whether the page is right. Search engines show about as many characters.',
    },
    todo: {
      sv: 'Säg det viktigaste i en eller två meningar först, och resten i nästa stycke.',
      en: 'Say the most important in one or two sentences first, and the rest in the next paragraph.',
    },
    sources: [{ name: 'SKR, Webbhandboken', section: 'Ingress (högst 156 tecken)' }],
    messages: {
      long: {
        sv: 'Första stycket är {length} tecken långt. Handboken räknar med högst 156 i en ingress.',
        en: 'The first paragraph is {length} characters long. The handbook counts on at most 156 in an introduction.',
      },
    },
    options: {
      characters: {
        // The handbook says 156. Plain pages seldom keep to it (11 of 14 read as clear did not), so only a first
        // paragraph of twice that is worth a word.
        default: 312,
        minimum: 50,
        maximum: 1000,
        description: {
          sv: 'Längsta ingress, i tecken. Handboken säger 156.',
          en: 'Longest introduction, in characters. The handbook says 156.',
        },
      },
    },
    fel: [
      {
        text: '# Färdtjänst\n\nDu som har svårt att resa med buss kan få färdtjänst. Du reser då med taxi eller en särskild bil, ofta tillsammans med andra, och betalar en avgift för varje resa. Vi har öppet alla dagar och svarar på frågor om hur det går till, vad det kostar och hur lång tid det tar innan du får ditt beslut hemskickat med posten.\n\nDu ansöker i vår e-tjänst.',
        finds: ['Du som har'],
      },
      {
        text: '# Bygglov\n\nInnan du bygger nytt, bygger till eller river behöver du ofta söka bygglov hos kommunen. Vi hjälper dig att ta reda på vad som gäller för just ditt hus och din tomt, och vad du ska skicka in. Vi har öppet alla dagar och svarar på frågor om hur det går till, vad det kostar och hur lång tid det tar innan du får ditt beslut hemskickat med posten.\n\nRing oss.',
        finds: ['Innan du bygger'],
      },
    ],
    ratt: [
      {
        text: '# Färdtjänst\n\nDu som har svårt att resa med buss kan få färdtjänst.\n\nDu ansöker i vår e-tjänst.',
      },
      { text: `# Färdtjänst\n\n${'Du reser med taxi. '.repeat(20)}`, documentType: 'brev' },
    ],
  },
  document({ document, options, report }) {
    const isRunning = (one: AnalysedBlock) =>
      one.kind === 'paragraph' && one.sentences.some((sentence) => isCounted(sentence, one));
    const at = document.blocks.findIndex(isRunning);
    const block = document.blocks[at];
    // The only paragraph is the text itself.
    if (!document.blocks.some((one, index) => index > at && isRunning(one))) return;
    const first = block?.sentences[0];
    const last = block?.sentences[block.sentences.length - 1];
    if (block === undefined || first === undefined || last === undefined) return;
    const length = last.end - first.start;
    if (length <= options.characters) return;
    const data = { length };
    report({ block, ...openingOf(first), messageId: 'long', data });
  },
});
