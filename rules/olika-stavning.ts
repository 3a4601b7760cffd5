import { defineRule } from '../src/rules/types.ts';
import { perBlock } from '../src/swedish/per-block.ts';
import { findInconsistentSpellings, variantBits } from '../src/swedish/spelling/index.ts';
import type { Sentence } from '../src/swedish/types.ts';

/** What a block holds of expressions with two spellings, and the sentences that hold it. */
const varying = perBlock(({ sentences }) => {
  const found = { apart: 0, together: 0, sentences: [] as Sentence[] };
  for (const sentence of sentences) {
    const { apart, together } = variantBits(sentence.tokens);
    if ((apart | together) === 0) continue;
    found.apart |= apart;
    found.together |= together;
    found.sentences.push(sentence);
  }
  return found;
});

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
    const blocks = document.blocks.filter(
      (block) => block.within === undefined && block.language === 'sv' && block.kind !== 'quotation',
    );
    const apart = blocks.reduce((bits, block) => bits | varying(block).apart, 0);
    const together = blocks.reduce((bits, block) => bits | varying(block).together, 0);
    if ((apart & together) === 0) return;
    const runs = blocks.flatMap((block) => varying(block).sentences.map((sentence) => ({ block, sentence })));
    for (const hit of findInconsistentSpellings(runs.map(({ sentence }) => sentence.tokens))) {
      const { start, end, suggestion } = hit;
      const { block } = runs[hit.run]!;
      report({ block, start, end, messageId: 'both', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});
