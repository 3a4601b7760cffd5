import { blockKinds } from '../src/format/types.ts';
import { defineRule } from '../src/rules/types.ts';
import { findInconsistentSpellings, variantBits, variantWords } from '../src/swedish/spelling/index.ts';
import type { AnalysedBlock, Sentence } from '../src/swedish/types.ts';

interface Varying {
  /** Bits of the expressions that are written apart, and of those written together. */
  apart: number;
  together: number;
  sentences: Sentence[];
}

/** What a block holds of expressions with two spellings, and the sentences that hold it. */
function varyingIn({ sentences }: AnalysedBlock): Varying | undefined {
  const found: Varying = { apart: 0, together: 0, sentences: [] };
  for (const sentence of sentences) {
    if (!variantWords.isIn(sentence)) continue;
    const { apart, together } = variantBits(sentence.tokens);
    if ((apart | together) === 0) continue;
    found.apart |= apart;
    found.together |= together;
    found.sentences.push(sentence);
  }
  return found.sentences.length > 0 ? found : undefined;
}

export default defineRule({
  meta: {
    id: 'olika-stavning',
    group: 'form',
    title: { sv: 'Olika stavning i samma text', en: 'Two spellings in one text' },
    severity: 'info',
    what: {
      sv: 'Uttryck och enheter som texten skriver på två tillåtna sätt: i dag och idag, m² och kvm.',
      en: 'Phrases and units that the text writes in two accepted ways: i dag and idag, m² and kvm.',
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
      {
        text: 'Huset får vara högst 30 m². Altanen får vara 15 m2 och skärmtaket 6 kvm.',
        finds: ['kvm'],
        suggests: ['m²'],
      },
    ],
    ratt: [
      { text: 'Vi öppnar i dag. Kom gärna redan i dag.' },
      { text: 'Vi öppnar idag. Kom gärna redan idag.' },
      { text: 'Huset är 30 m². Altanen är 15 m2. Bassängen rymmer 6 kbm och är 40 m² stor.' },
    ],
  },
  blocks: blockKinds.filter((kind) => kind !== 'quotation'),
  words: variantWords,
  look: varyingIn,
  document({ looked, report }) {
    const blocks = looked.filter(({ block }) => block.within === undefined);
    const apart = blocks.reduce((bits, { found }) => bits | found.apart, 0);
    const together = blocks.reduce((bits, { found }) => bits | found.together, 0);
    if ((apart & together) === 0) return;
    const runs = blocks.flatMap(({ block, found }) =>
      found.sentences.map((sentence) => ({ block, sentence })),
    );
    for (const hit of findInconsistentSpellings(runs.map(({ sentence }) => sentence.tokens))) {
      const { start, end, suggestion } = hit;
      const { block } = runs[hit.run]!;
      report({ block, start, end, messageId: 'both', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});
