import { firstRunningSentence } from '../src/rules/support/running-text.ts';
import { defineRule } from '../src/rules/types.ts';

const summaryHeading =
  /sammanfatt|i korthet|kortfattat|kort om|i korta drag|det viktigaste|huvudpunkter|i sammandrag/iu;
const paragraph = `${'Utredningen visar att fler barn går i förskolan i dag än för fem år sedan. '.repeat(10)}\n\n`;
const report = `## Uppdraget\n\n${paragraph.repeat(5)}## Resultat\n\n${paragraph.repeat(5)}`;

export default defineRule({
  meta: {
    id: 'sammanfattning-saknas',
    group: 'struktur',
    perText: true,
    title: { sv: 'Sammanfattning saknas', en: 'Missing summary' },
    severity: 'warning',
    documentTypes: ['tjansteskrivelse'],
    what: {
      sv: 'Långa tjänsteskrivelser och utredningar utan rubrik som visar en sammanfattning.',
      en: 'Long reports without a heading that shows a summary.',
    },
    why: {
      sv: 'Den som ska besluta hinner sällan läsa allt. En sammanfattning först låter läsaren förstå resten snabbare.',
      en: 'Those who decide seldom have time to read it all. A summary first lets readers grasp the rest faster.',
    },
    todo: {
      sv: 'Skriv en sammanfattning först med det viktigaste: frågan, svaret, vad det kostar och vad som ska beslutas.',
      en: 'Put a summary first with what matters most: the question, the answer, the cost and what is to be decided.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.5.3' }],
    messages: {
      missing: {
        sv: 'Texten har {words} ord men ingen rubrik som visar en sammanfattning.',
        en: 'The text has {words} words but no heading that shows a summary.',
      },
    },
    options: {
      words: {
        default: 900,
        minimum: 200,
        maximum: 20000,
        description: {
          sv: 'Så lång får en text utan sammanfattning vara, i ord (drygt två sidor).',
          en: 'Longest text without a summary, in words (somewhat over two pages).',
        },
      },
    },
    fel: [
      { text: `# Förskolans framtid\n\n${report}`, finds: [paragraph.slice(0, paragraph.indexOf('.') + 1)] },
      {
        text: `# Skolans lokaler\n\nVi behöver större lokaler.\n\n${report}`,
        finds: ['Vi behöver större lokaler.'],
      },
    ],
    ratt: [
      { text: `# Förskolans framtid\n\n## Sammanfattning\n\nFler barn går i förskolan.\n\n${report}` },
      {
        text: '# Förskolans framtid\n\n## Uppdraget\n\nNämnden vill veta hur många barn som går i förskolan.',
      },
    ],
  },
  document({ document, measures, options, report: tell }) {
    if (measures.words <= options.words) return;
    if (document.blocks.some((block) => block.kind === 'heading' && summaryHeading.test(block.text))) return;
    const first = firstRunningSentence(document);
    if (first === undefined) return;
    const { block, sentence } = first;
    tell({
      block,
      start: sentence.start,
      end: sentence.end,
      messageId: 'missing',
      data: { words: measures.words },
    });
  },
});
