import { spellingHits } from '../src/rules/support/spelling-hits.ts';
import { defineRule } from '../src/rules/types.ts';

/** Suggestions for a finding: more would be a list to read, not a help. */
const mostSuggestions = 3;
export default defineRule({
  meta: {
    id: 'stavfel',
    group: 'form',
    title: { sv: 'Stavfel', en: 'Misspelling' },
    severity: 'warning',
    what: {
      sv: 'Ord som inte finns i ordlistan, när ett riktigt ord ligger en bokstav bort eller felet är vanligt.',
      en: 'Words that are not in the dictionary, when a right word is one letter away or the error is common.',
    },
    why: {
      sv: 'Stavfel stör läsningen och gör att läsaren litar mindre på texten.',
      en: 'Misspellings disturb reading and make readers trust the text less.',
    },
    todo: {
      sv: 'Rätta ordet, eller lägg till det i ordlistan (accept) om det är rätt.',
      en: 'Correct the word, or add it to the word list (accept) if it is right.',
    },
    sources: [
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
      {
        name: 'Den stora svenska ordlistan (DSSO)',
        url: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/sv',
      },
    ],
    messages: {
      near: {
        sv: '”{actual}” verkar felstavat. Menar du {suggestions}?',
        en: '“{actual}” seems misspelled. Do you mean {suggestions}?',
      },
      alone: { sv: '”{actual}” verkar felstavat.', en: '“{actual}” seems misspelled.' },
    },
    fel: [
      { text: 'Kommunen har skickat ett bresv till alla hushåll.', finds: ['bresv'], suggests: ['brev'] },
      {
        text: 'Du måste höra av dig till socialtjänten i god tid.',
        finds: ['socialtjänten'],
        suggests: ['socialtjänsten'],
      },
    ],
    ratt: [
      {
        text: 'Stadsbyggnadsförvaltningen och äldreomsorgsförvaltningen fick ett brev från Marika Ölvestad.',
      },
      { text: 'Du ansöker i vår e-tjänst. Läs mer om LSS och SoL på webben.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  sentence(sentence, block, { report, spelling, swedish }) {
    for (const hit of spellingHits(sentence, spelling!, swedish!)) {
      if (hit.verdict !== 'misspelled') continue;
      const suggestions = spelling!.suggest(hit.word, mostSuggestions);
      report({
        block,
        start: hit.start,
        end: hit.end,
        messageId: suggestions.length > 0 ? 'near' : 'alone',
        data: { suggestions: suggestions.map((one) => `”${one}”`).join(' eller ') },
        suggestions,
      });
    }
  },
});
