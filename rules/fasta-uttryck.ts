import { defineRule } from '../src/rules/types.ts';
import { findFixedPhrases } from '../src/swedish/spelling/index.ts';

export default defineRule({
  meta: {
    id: 'fasta-uttryck',
    group: 'form',
    title: { sv: 'Fast uttryck', en: 'Fixed phrase' },
    severity: 'warning',
    what: {
      sv: 'Fasta uttryck som är felaktigt hopskrivna eller särskrivna: framförallt, överhuvudtaget, där emot.',
      en: 'Fixed phrases wrongly joined or split.',
    },
    why: { sv: 'Läsaren snubblar på en ovanlig stavning.', en: 'Readers stumble on an unusual spelling.' },
    todo: {
      sv: 'Skriv uttrycket som skrivreglerna rekommenderar.',
      en: 'Spell it as the writing rules recommend.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '10.2–10.3' }],
    messages: {
      phrase: {
        sv: 'Skriv ”{suggestion}” i stället för ”{actual}”.',
        en: 'Write “{suggestion}” instead of “{actual}”.',
      },
    },
    fel: [
      {
        text: 'Det gäller överhuvud taget inte barn.',
        finds: ['överhuvud taget'],
        suggests: ['över huvud taget'],
      },
      { text: 'Där emot kan du få hjälp med hyran.', finds: ['Där emot'], suggests: ['Däremot'] },
    ],
    ratt: [
      { text: 'Det gäller över huvud taget inte barn.' },
      { text: 'Däremot kan du få hjälp med hyran.' },
    ],
  },
  sentence(sentence, block, { report }) {
    for (const { start, end, suggestion } of findFixedPhrases(sentence.tokens)) {
      report({ block, start, end, messageId: 'phrase', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});
