import { capitalise } from '../src/base/capitalise.ts';
import { defineRule } from '../src/rules/types.ts';

/** Capitals of an acronym at most: a word in capitals that is longer is shouted. */
const longestAcronym = 5;

export default defineRule({
  meta: {
    id: 'rubrik-versaler',
    group: 'struktur',
    title: { sv: 'Rubrik i versaler', en: 'Heading in capitals' },
    severity: 'info',
    what: { sv: 'Rubriker med bara stora bokstäver.', en: 'Headings in capitals only.' },
    why: {
      sv: 'Ord i versaler är svårare att känna igen, eftersom alla bokstäver blir lika höga.',
      en: 'Words in capitals are harder to recognise, since all letters are the same height.',
    },
    todo: {
      sv: 'Skriv rubriken med små bokstäver och framhäv den med storlek eller fetstil.',
      en: 'Use lower case and let size or weight mark the heading.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.5.2' }],
    messages: {
      capitals: {
        sv: 'Rubriken är skriven med versaler. Skriv med små bokstäver.',
        en: 'The heading is in capitals. Use lower case.',
      },
    },
    fel: [
      {
        text: '# ANSÖKAN OM BYGGLOV\n\nDu ansöker i vår e-tjänst.',
        finds: ['ANSÖKAN OM BYGGLOV'],
        suggests: ['Ansökan om bygglov'],
      },
      { text: '## VIKTIG INFORMATION\n\nVi stänger klockan tre.', finds: ['VIKTIG INFORMATION'] },
    ],
    ratt: [
      { text: '# Ansökan om bygglov\n\nDu ansöker i vår e-tjänst.' },
      { text: '## LSS\n\nLSS är en lag om stöd.' },
    ],
  },
  blocks: ['heading'],
  block(block, { report }) {
    const { text } = block;
    if (text !== text.toUpperCase() || text === text.toLowerCase()) return;
    const shouted = block.sentences.some((sentence) =>
      sentence.tokens.some((token) => token.kind === 'word' && token.text.length > longestAcronym),
    );
    if (!shouted) return;
    const start = block.sentences[0]!.start;
    const end = block.sentences[block.sentences.length - 1]!.end;
    const lower = text.slice(start, end).toLowerCase();
    report({
      block,
      start,
      end,
      messageId: 'capitals',
      suggestions: [capitalise(lower)],
    });
  },
});
