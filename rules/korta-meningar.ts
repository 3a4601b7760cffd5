import { isCounted, wordCount } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';

export default defineRule({
  meta: {
    id: 'korta-meningar',
    group: 'meningar',
    title: { sv: 'Många korta meningar i rad', en: 'Many short sentences in a row' },
    severity: 'info',
    notDocumentTypes: ['lattlast', 'blankett', 'minnesanteckningar'],
    what: {
      sv: 'Fyra eller fler mycket korta meningar efter varandra i samma stycke.',
      en: 'Four or more very short sentences after each other in one paragraph.',
    },
    why: {
      sv: 'Hackig text saknar orden som visar hur sakerna hänger ihop, och kan låta barnslig.',
      en: 'Choppy text lacks the words that show how things hang together, and may sound childish.',
    },
    todo: {
      sv: 'Bind ihop meningar som hör ihop med ord som eftersom, men, så och därför.',
      en: 'Join sentences that belong together with words such as eftersom, men, så and därför.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.3' },
      { name: 'Språktidningen', section: 'Så skriver du enklare meningar' },
    ],
    messages: {
      run: {
        sv: 'Här står {count} mycket korta meningar i rad. Bind ihop några av dem.',
        en: 'Here are {count} very short sentences in a row. Join some of them.',
      },
    },
    options: {
      words: {
        default: 5,
        minimum: 2,
        maximum: 15,
        description: {
          sv: 'Så många ord har en mycket kort mening högst.',
          en: 'Most words of a very short sentence.',
        },
      },
      sentences: {
        default: 4,
        minimum: 2,
        maximum: 20,
        description: { sv: 'Så många i rad är många.', en: 'How many in a row are many.' },
      },
    },
    fel: [
      {
        text: 'Du söker hos oss. Vi läser din ansökan. Vi ringer dig. Du får ett beslut. Sedan betalar vi ut pengarna varje månad.',
        finds: ['Du söker hos oss. Vi läser din ansökan. Vi ringer dig. Du får ett beslut.'],
      },
      {
        text: 'Festen blev lyckad. Barnen lekte. Alla fick mat. Solen sken. Musiken spelade.',
        finds: ['Festen blev lyckad. Barnen lekte. Alla fick mat. Solen sken. Musiken spelade.'],
      },
    ],
    ratt: [
      {
        text: 'Du söker hos oss. Vi läser din ansökan och ringer dig innan vi fattar vårt beslut. Vi betalar snart.',
      },
      { text: 'Du söker hos oss. Vi läser. Vi ringer dig. Du får ett beslut.', documentType: 'lattlast' },
    ],
  },
  blocks: ['paragraph'],
  block(block, { options, report }) {
    let run: Sentence[] = [];
    const flush = () => {
      if (run.length >= options.sentences) {
        const { start } = run[0]!;
        const { end } = run[run.length - 1]!;
        report({ block, start, end, messageId: 'run', data: { count: run.length } });
      }
      run = [];
    };
    for (const sentence of block.sentences) {
      const words = wordCount(sentence);
      // Figures are particulars: *Telefon 042-10 50 00.*
      const hasFigures = sentence.tokens.some((token) => token.kind === 'number');
      if (words > options.words || words < 2 || hasFigures || !isCounted(sentence, block)) flush();
      else run.push(sentence);
    }
    flush();
  },
});
