import { quotedWords } from '../src/rules/quoted-words.ts';
import { defineRule } from '../src/rules/types.ts';

const mostSuggestions = 3;

export default defineRule({
  meta: {
    id: 'engelsk-stavning',
    group: 'form',
    title: { sv: 'Engelskt stavfel', en: 'English misspelling' },
    severity: 'warning',
    what: {
      sv: 'Ord i engelska stycken som inte finns i den engelska ordlistan.',
      en: 'Words in English passages that are not in the English dictionary.',
    },
    why: {
      sv: 'Den som läser engelska som andraspråk har svårt att gissa vad ett felstavat ord betyder.',
      en: 'Readers of English as a second language can hardly guess a misspelled word.',
    },
    todo: { sv: 'Rätta ordet.', en: 'Correct the word.' },
    sources: [
      { name: 'dictionary-en', url: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/en' },
    ],
    messages: {
      near: {
        sv: 'Det engelska ordet ”{actual}” verkar felstavat. Menar du {suggestions}?',
        en: 'The English word “{actual}” seems misspelled. Do you mean {suggestions}?',
      },
      alone: {
        sv: 'Det engelska ordet ”{actual}” verkar felstavat.',
        en: 'The English word “{actual}” seems misspelled.',
      },
    },
    fel: [
      {
        text: 'You can apply for help with the rent. Call us if you need an aplication form.',
        finds: ['aplication'],
        suggests: ['application'],
      },
      {
        text: 'Så här står det på engelska:\n\nWe will send you a letter when the dicision is made. You can also call us.',
        finds: ['dicision'],
        suggests: ['decision'],
      },
    ],
    ratt: [
      { text: 'You can apply for help with the rent. Call us if you need an application form.' },
      { text: 'Ansökan om aplikation prövas av kommunen. Det är en svensk text.' },
      {
        text: '# How to apply\n\nYou can apply for help with the rent. Call us if you need a form.\n\n## Felkoder',
      },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading'],
  anyLanguage: true,
  sentence(sentence, block, { report, english, spelling }) {
    if (block.language !== 'en' || english === undefined) return;
    for (const { start, end, word } of english.check(sentence)) {
      // A heading of one Swedish word among English paragraphs says little of its language.
      if (spelling?.lookup.accepts(word)) continue;
      const suggestions = english.suggest(word).slice(0, mostSuggestions);
      report({
        block,
        start,
        end,
        messageId: suggestions.length > 0 ? 'near' : 'alone',
        data: { suggestions: quotedWords(suggestions, { sv: ' / ', en: ' / ' }) },
        suggestions,
      });
    }
  },
});
