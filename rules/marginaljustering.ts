import { defineRule } from '../src/rules/types.ts';

/** Styles and attributes that stretch the lines of a text to the same length. */
const justified = /text-align\s*:\s*justify|\balign\s*=\s*["']?justify/giu;

export default defineRule({
  meta: {
    id: 'marginaljustering',
    group: 'form',
    title: { sv: 'Rak högermarginal', en: 'Justified text' },
    severity: 'off',
    what: {
      sv: 'Webbsidor (HTML) som drar ut raderna till rak högermarginal. Det är layout och inte språk, så regeln är avstängd tills ni slår på den.',
      en: 'Web pages (HTML) that stretch lines to a straight right margin. It is layout and not language, so the rule is off until you turn it on.',
    },
    why: {
      sv: 'Ojämna mellanrum mellan orden gör det svårare att följa raden.',
      en: 'Uneven gaps between words make lines harder to follow.',
    },
    todo: {
      sv: 'Ta bort justify, så att texten blir rak till vänster och ojämn till höger.',
      en: 'Remove justify, so that the text is straight on the left and ragged on the right.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.3' }],
    messages: {
      justified: {
        sv: 'Texten är inställd på rak högermarginal (justify). Gör den rak till vänster.',
        en: 'The text is justified. Set it ragged right.',
      },
    },
    fel: [
      {
        text: '<p style="text-align: justify">Du kan söka bygglov hos oss.</p>',
        finds: ['Du kan söka bygglov hos oss.'],
        format: 'html',
      },
      {
        text: '<p>Välkommen hit.</p><p align="justify">Du kan söka bygglov hos oss.</p>',
        finds: ['Du kan söka bygglov hos oss.'],
        format: 'html',
      },
    ],
    ratt: [
      { text: '<p style="text-align: left">Du kan söka bygglov hos oss.</p>', format: 'html' },
      { text: 'Skriv inte text-align: justify i stilmallen.', format: 'plain' },
    ],
  },
  document({ document, report }) {
    if (document.format !== 'html') return;
    let from = 0;
    for (const { index } of document.source.matchAll(justified)) {
      // The text that the style is for comes next in the source.
      while (from < document.blocks.length) {
        const { sentences, map } = document.blocks[from]!;
        if (sentences.length > 0 && map.rawStart(0) > index) break;
        from++;
      }
      const block = document.blocks[from];
      if (block === undefined) return;
      const { start, end } = block.sentences[0]!;
      report({ block, start, end, messageId: 'justified' });
    }
  },
});
