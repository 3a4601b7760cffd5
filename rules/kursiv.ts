import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'kursiv',
    group: 'webb',
    title: { sv: 'Kursiv text', en: 'Italics' },
    severity: 'info',
    documentTypes: ['webbsida', 'nyhetsbrev', 'lattlast'],
    what: {
      sv: 'Kursiv text som är längre än några ord på webben och i lättläst text.',
      en: 'Italics of more than a few words on the web and in easy-to-read texts.',
    },
    why: {
      sv: 'Kursiv är svår att läsa på skärm, särskilt för den som har dyslexi eller nedsatt syn.',
      en: 'Italics are hard to read on a screen, most of all with dyslexia or low vision.',
    },
    todo: {
      sv: 'Skriv med vanlig stil. Lyft fram det viktiga med en rubrik, en egen ruta eller enstaka ord i fetstil.',
      en: 'Use upright letters. Bring out what matters with a heading, a box or single words in bold.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '2.1.4' }],
    messages: {
      long: {
        sv: '{words} ord i rad är kursiva. Skriv med vanlig stil.',
        en: '{words} words in a row are in italics. Use upright letters.',
      },
    },
    options: {
      words: {
        default: 4,
        minimum: 1,
        maximum: 50,
        description: { sv: 'Så många ord får vara kursiva i rad.', en: 'Most words in a row in italics.' },
      },
    },
    fel: [
      {
        text: 'Vi stänger receptionen. *Vi öppnar igen efter sommaren med nya tider.*',
        finds: ['Vi öppnar igen efter sommaren med nya tider.'],
      },
      {
        text: '<p><em>Du som bor i kommunen kan låna böcker gratis.</em> Välkommen.</p>',
        format: 'html',
        finds: ['Du som bor i kommunen kan låna böcker gratis.'],
      },
    ],
    ratt: [
      { text: 'Du kan läsa romanen *En dag i parken* på biblioteket.' },
      { text: '*Vi öppnar igen efter sommaren med nya tider.*', documentType: 'brev' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'caption'],
  block(block, { options, report }) {
    for (const span of block.spans) {
      if (span.kind !== 'emphasis') continue;
      const words = block.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (words > options.words) {
        report({ block, start: span.start, end: span.end, messageId: 'long', data: { words } });
      }
    }
  },
});
