import { defineRule } from '../src/rules/types.ts';
import { findSplitCompounds } from '../src/swedish/spelling/index.ts';
import { uposOf } from '../src/swedish/tags.ts';

export default defineRule({
  meta: {
    id: 'sarskrivning',
    group: 'form',
    title: { sv: 'Särskrivning', en: 'Compound written apart' },
    severity: 'warning',
    what: {
      sv: 'Sammansatta ord som är skrivna i två delar: social tjänst, utbildnings plan.',
      en: 'Compounds written as two words.',
    },
    why: {
      sv: 'Delarna betyder något annat var för sig, så läsaren tappar tråden.',
      en: 'The parts mean something else apart, so readers lose the thread.',
    },
    todo: { sv: 'Skriv ihop orden.', en: 'Write the words together.' },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '10.2' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      apart: {
        sv: 'Skriv ihop ”{actual}”: {suggestion}.',
        en: 'Write “{actual}” as one word: {suggestion}.',
      },
    },
    fel: [
      {
        text: 'Du kan söka ekonomiskt bistånd hos social tjänsten.',
        finds: ['social tjänsten'],
        suggests: ['socialtjänsten'],
      },
      {
        text: 'Ansök hos kommun styrelsen före maj.',
        finds: ['kommun styrelsen'],
        suggests: ['kommunstyrelsen'],
      },
    ],
    ratt: [
      { text: 'Du kan söka ekonomiskt bistånd hos socialtjänsten.' },
      { text: 'Kommunen har en god ekonomi och fin natur.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  sentence(sentence, block, { report, spelling, swedish }) {
    const upos = uposOf(swedish!, sentence);
    for (const { start, end, suggestion } of findSplitCompounds(spelling!.lookup, sentence.tokens, upos)) {
      report({ block, start, end, messageId: 'apart', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});
