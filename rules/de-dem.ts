import { defineRule } from '../src/rules/types.ts';
import { findDeDem } from '../src/swedish/spelling/index.ts';
import { uposOf } from '../src/swedish/tags.ts';

export default defineRule({
  meta: {
    id: 'de-dem',
    group: 'form',
    title: { sv: 'De, dem eller dom', en: 'De, dem or dom' },
    severity: 'warning',
    what: {
      sv: 'De, dem och dom i fel form, där orden intill avgör vilken som är rätt.',
      en: 'De, dem and dom in the wrong form, where the words beside decide.',
    },
    why: {
      sv: 'Fel form gör att läsaren måste läsa om för att se vem som gör vad.',
      en: 'The wrong form makes readers read again to see who does what.',
    },
    todo: {
      sv: 'Skriv de om du kan byta mot vi, dem om du kan byta mot oss.',
      en: 'Write de where vi fits, dem where oss fits.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '10.1' }],
    messages: {
      form: {
        sv: 'Skriv ”{suggestion}” här i stället för ”{actual}”.',
        en: 'Write “{suggestion}” here instead of “{actual}”.',
      },
    },
    fel: [
      { text: 'Dem har ansökt om bygglov.', finds: ['Dem'], suggests: ['De'] },
      { text: 'Vi skickar blanketten till de.', finds: ['de'], suggests: ['dem'] },
    ],
    ratt: [
      { text: 'De har ansökt om bygglov. Vi skickar blanketten till dem.' },
      { text: 'Vi hjälper de som behöver det mest.' },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { report, swedish }) {
    if (findDeDem(sentence.tokens).length === 0) return;
    for (const { start, end, suggestion } of findDeDem(sentence.tokens, uposOf(swedish!, sentence))) {
      report({ block, start, end, messageId: 'form', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});
