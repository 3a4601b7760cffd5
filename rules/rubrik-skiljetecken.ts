import { defineRule } from '../src/rules/types.ts';

const ending = /^[.:;,!]$/u;

export default defineRule({
  meta: {
    id: 'rubrik-skiljetecken',
    group: 'struktur',
    title: { sv: 'Skiljetecken sist i rubrik', en: 'Punctuation after a heading' },
    severity: 'warning',
    what: {
      sv: 'Rubriker som slutar med punkt, kolon, semikolon, komma eller utropstecken. Frågetecken är rätt efter en fråga.',
      en: 'Headings that end in a full stop, colon, semicolon, comma or exclamation mark. A question mark is right after a question.',
    },
    why: {
      sv: 'En rubrik är ingen mening i löpande text, och läsaren ser av utseendet att den är slut.',
      en: 'A heading is no sentence in running text, and its looks tell the reader that it ends.',
    },
    todo: { sv: 'Ta bort tecknet.', en: 'Remove the mark.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.5.2 och 13.1' }],
    messages: {
      mark: {
        sv: 'Rubriken slutar med ”{mark}”. Ta bort tecknet.',
        en: 'The heading ends in “{mark}”. Remove it.',
      },
    },
    fel: [
      { text: '# Så ansöker du om bygglov.\n\nDu ansöker i vår e-tjänst.', finds: ['.'] },
      { text: '## Välkommen till mötet!\n\nVi ses klockan tre.', finds: ['!'] },
    ],
    ratt: [
      { text: '# Så ansöker du om bygglov\n\nDu ansöker i vår e-tjänst.' },
      { text: '## Vem kan få stöd?\n\nDu som är över 65 år kan få stöd.' },
      { text: '## Kostnader för hyra, el m.m.\n\nVi räknar med din hyra.' },
    ],
  },
  blocks: ['heading'],
  look: ({ sentences }) => (ending.test(sentences.at(-1)?.tokens.at(-1)?.text ?? '') ? true : undefined),
  document({ document, looked, report }) {
    for (const { block } of looked) {
      const sentence = block.sentences[block.sentences.length - 1];
      const last = sentence?.tokens[sentence.tokens.length - 1];
      if (last === undefined || last.abbreviation) continue;
      // Where headings are told by their looks, a line such as *Ta med dig:* may as well be the lead-in of a list.
      const isMarked = document.format === 'markdown' || document.format === 'html';
      if (last.text === ':' && !isMarked) continue;
      const data = { mark: last.text };
      report({ block, start: last.start, end: last.end, messageId: 'mark', data, suggestions: [''] });
    }
  },
});
