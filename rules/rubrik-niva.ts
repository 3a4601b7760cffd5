import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'rubrik-niva',
    group: 'struktur',
    title: { sv: 'Rubriknivåer', en: 'Heading levels' },
    severity: 'warning',
    what: {
      sv: 'Rubriker som hoppar över en nivå, och fler än en huvudrubrik. Gäller Markdown, HTML, Word, OpenDocument och rtf, där nivåerna är märkta.',
      en: 'Headings that skip a level, and more than one main heading. For Markdown, HTML, Word, OpenDocument and RTF, where levels are marked.',
    },
    why: {
      sv: 'Den som lyssnar med skärmläsare hittar i texten med hjälp av rubriknivåerna.',
      en: 'Those who listen with a screen reader find their way by heading levels.',
    },
    todo: {
      sv: 'Gå en nivå ner i taget och ha en enda huvudrubrik.',
      en: 'Go down one level at a time and have one main heading.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '3.5.1' },
      { name: 'SKR, Webbhandboken', section: 'Rubriker' },
    ],
    messages: {
      skipped: {
        sv: 'Rubriken ligger på nivå {level}, men rubriken före ligger på nivå {previous}.',
        en: 'The heading is on level {level}, the one before it on level {previous}.',
      },
      second: {
        sv: 'Texten har mer än en huvudrubrik. Gör den här till en mellanrubrik.',
        en: 'The text has more than one main heading. Make this one a subheading.',
      },
    },
    fel: [
      { text: '# Bygglov\n\nText.\n\n### Så ansöker du\n\nText.', finds: ['Så ansöker du'] },
      { text: '# Bygglov\n\nText.\n\n# Avgifter\n\nText.', finds: ['Avgifter'] },
    ],
    ratt: [
      { text: '# Bygglov\n\nText.\n\n## Så ansöker du\n\nText.\n\n## Avgifter\n\nText.' },
      { text: '## Så ansöker du\n\nText.\n\n### Fyll i blanketten\n\nText.\n\n## Avgifter\n\nText.' },
    ],
  },
  document({ document, report }) {
    const { format } = document;
    // Office documents mark their levels, but their chapters are headings of the first one.
    const isOffice = format === 'docx' || format === 'odt' || format === 'rtf';
    if (format !== 'markdown' && format !== 'html' && !isOffice) return;
    let previous: number | undefined;
    let mainHeadings = 0;
    for (const block of document.blocks) {
      if (block.kind !== 'heading' || block.depth === undefined || block.sentences.length === 0) continue;
      const place = {
        block,
        start: block.sentences[0]!.start,
        end: block.sentences[block.sentences.length - 1]!.end,
      };
      if (block.depth === 1) mainHeadings++;
      if (block.depth === 1 && mainHeadings > 1 && !isOffice) {
        report({ ...place, messageId: 'second' });
      } else if (previous !== undefined && block.depth > previous + 1) {
        report({ ...place, messageId: 'skipped', data: { level: block.depth, previous } });
      }
      previous = block.depth;
    }
  },
});
