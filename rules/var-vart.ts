import { defineRule } from '../src/rules/types.ts';
import { findVarVart } from '../src/swedish/spelling/index.ts';

export default defineRule({
  meta: {
    id: 'var-vart',
    group: 'form',
    title: { sv: 'Var eller vart', en: 'Var or vart' },
    severity: 'warning',
    what: {
      sv: 'Vart om en plats där något är, och var om en rörelse.',
      en: 'Vart of a place where something is, and var of a movement.',
    },
    why: {
      sv: 'Var frågar efter en plats, vart efter ett mål. Fel ord stör läsningen.',
      en: 'Var asks for a place, vart for a goal. The wrong word disturbs reading.',
    },
    todo: {
      sv: 'Skriv var om en plats och vart om en riktning.',
      en: 'Write var of a place and vart of a direction.',
    },
    sources: [{ name: 'Språkrådet', section: 'Språkriktighetsboken' }],
    messages: {
      word: {
        sv: 'Skriv ”{suggestion}” här i stället för ”{actual}”.',
        en: 'Write “{suggestion}” here instead of “{actual}”.',
      },
    },
    fel: [
      { text: 'Vart ligger biblioteket?', finds: ['Vart'], suggests: ['Var'] },
      { text: 'Vart finns expeditionen?', finds: ['Vart'], suggests: ['Var'] },
    ],
    ratt: [{ text: 'Var ligger biblioteket?' }, { text: 'Vart ska jag vända mig?' }],
  },
  sentence(sentence, block, { report }) {
    for (const { start, end, suggestion } of findVarVart(sentence.tokens)) {
      report({ block, start, end, messageId: 'word', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});
