import { defineRule } from '../src/rules/types.ts';
import { perBlock } from '../src/swedish/per-block.ts';
import { findInconsistentSpellings, mayVary } from '../src/swedish/spelling/index.ts';

const varying = perBlock(({ sentences }) => sentences.filter(({ tokens }) => mayVary(tokens)));

export default defineRule({
  meta: {
    id: 'olika-stavning',
    group: 'form',
    title: { sv: 'Olika stavning i samma text', en: 'Two spellings in one text' },
    severity: 'info',
    what: {
      sv: 'Uttryck som texten stavar på två tillåtna sätt: i dag och idag.',
      en: 'Phrases that the text spells in two accepted ways.',
    },
    why: {
      sv: 'Läsaren undrar om skillnaden betyder något.',
      en: 'Readers wonder whether the difference means something.',
    },
    todo: { sv: 'Välj ett sätt i hela texten.', en: 'Choose one way in the whole text.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '10.2–10.3' }],
    messages: {
      both: {
        sv: 'Texten har båda stavningarna. Skriv ”{suggestion}” här också.',
        en: 'The text has both spellings. Write “{suggestion}” here too.',
      },
    },
    fel: [
      {
        text: 'Vi öppnar i dag. I dag är det gratis. Kom gärna redan idag.',
        finds: ['idag'],
        suggests: ['i dag'],
      },
      {
        text: 'Vi ringer i morgon. Mötet är i morgon. Imorgon får du svar.',
        finds: ['Imorgon'],
        suggests: ['I morgon'],
      },
    ],
    ratt: [
      { text: 'Vi öppnar i dag. Kom gärna redan i dag.' },
      { text: 'Vi öppnar idag. Kom gärna redan idag.' },
    ],
  },
  document({ document, report }) {
    const runs = document.blocks
      .filter((block) => block.within === undefined && block.language === 'sv' && block.kind !== 'quotation')
      .flatMap((block) => varying(block).map((sentence) => ({ block, sentence })));
    for (const hit of findInconsistentSpellings(runs.map(({ sentence }) => sentence.tokens))) {
      const { start, end, suggestion } = hit;
      const { block } = runs[hit.run]!;
      report({ block, start, end, messageId: 'both', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});
