import { hardSentences } from '../src/english/readability.ts';
import { defineRule } from '../src/rules/types.ts';

const hard =
  'The aforementioned administrative authorities subsequently determined that supplementary documentation concerning the applicant’s residential circumstances constituted an indispensable prerequisite for continued consideration of the application.';

export default defineRule({
  meta: {
    id: 'engelsk-lasbarhet',
    group: 'meningar',
    title: { sv: 'Svårläst engelsk mening', en: 'English sentence that is hard to read' },
    severity: 'info',
    what: {
      sv: 'Meningar på engelska som flera engelska läsbarhetsmått kallar svåra.',
      en: 'Sentences in English that several English readability formulas call hard.',
    },
    why: {
      sv: 'Många som läser kommunens engelska har engelska som sitt andra eller tredje språk.',
      en: 'Many who read a municipality’s English have it as a second or third language.',
    },
    todo: { sv: 'Skriv kortare meningar med vanliga ord.', en: 'Write shorter sentences with common words.' },
    sources: [
      {
        name: 'retext-readability',
        section: 'Dale–Chall, ARI, Coleman–Liau, Flesch, Gunning fog, SMOG, Spache',
        url: 'https://github.com/retextjs/retext-readability',
      },
    ],
    messages: {
      hard: {
        sv: 'Den engelska meningen är svår att läsa enligt {count} av {total} mått.',
        en: 'The English sentence is hard to read according to {count} of {total} formulas.',
      },
    },
    fel: [
      { text: `${hard}`, finds: [hard] },
      { text: `Så här står det på engelska:\n\n${hard}`, finds: [hard] },
    ],
    ratt: [
      { text: 'You can apply for help with the rent. Call us and we will tell you how to do it.' },
      { text: 'Ansökan prövas individuellt av socialnämndens handläggare utifrån förutsättningarna.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  anyLanguage: true,
  block(block, { report }) {
    if (block.language !== 'en') return;
    for (const { start, end, count, total } of hardSentences(block.text)) {
      report({ block, start, end, messageId: 'hard', data: { count, total } });
    }
  },
});
