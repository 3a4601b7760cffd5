import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'rubrik-langd',
    group: 'struktur',
    title: { sv: 'Lång rubrik', en: 'Long heading' },
    severity: 'info',
    what: {
      sv: 'Sidrubriker över 70 tecken och mellanrubriker över 90 tecken.',
      en: 'Page headings of more than 70 characters and subheadings of more than 90.',
    },
    why: {
      sv: 'Läsaren letar efter rätt ställe med ögonen. En kort rubrik hinner uppfattas i ett ögonkast.',
      en: 'Readers scan for the right place. A short heading is caught at a glance.',
    },
    todo: {
      sv: 'Korta rubriken till det viktigaste, gärna 5–10 ord.',
      en: 'Cut it to what matters, five to ten words.',
    },
    sources: [{ name: 'SKR, Webbhandboken', section: 'Rubriker' }],
    messages: {
      long: {
        sv: 'Rubriken har {characters} tecken. Korta den till högst {most}.',
        en: 'The heading has {characters} characters. Cut it to {most} at most.',
      },
    },
    options: {
      page: {
        default: 70,
        minimum: 20,
        maximum: 300,
        description: { sv: 'Flest tecken i en sidrubrik.', en: 'Most characters in a page heading.' },
      },
      section: {
        default: 90,
        minimum: 20,
        maximum: 300,
        description: { sv: 'Flest tecken i en mellanrubrik.', en: 'Most characters in a subheading.' },
      },
    },
    fel: [
      {
        text: '# Information till dig som vill ansöka om plats på äldreboende eller servicehus i kommunen under året\n\nText.',
        finds: [
          'Information till dig som vill ansöka om plats på äldreboende eller servicehus i kommunen under året',
        ],
      },
      {
        text: '## Det här behöver du skicka med när du ansöker om ekonomiskt bistånd för första gången hos oss i kommunen\n\nText.',
        finds: [
          'Det här behöver du skicka med när du ansöker om ekonomiskt bistånd för första gången hos oss i kommunen',
        ],
      },
    ],
    ratt: [
      { text: '# Ansök om plats på äldreboende\n\nText.' },
      { text: '## Det här skickar du med när du ansöker\n\nText.' },
    ],
  },
  blocks: ['heading'],
  block(block, { options, report }) {
    const most = block.depth === 1 ? options.page : options.section;
    const characters = [...block.text].length;
    if (characters <= most || block.sentences.length === 0) return;
    report({
      block,
      start: block.sentences[0]!.start,
      end: block.sentences[block.sentences.length - 1]!.end,
      messageId: 'long',
      data: { characters, most },
    });
  },
});
