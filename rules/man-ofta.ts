import { isPronounMan } from '../src/rules/support/agents/pronoun-man.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Token } from '../src/swedish/types.ts';

export default defineRule({
  meta: {
    id: 'man-ofta',
    group: 'ton',
    title: { sv: 'Man många gånger', en: 'Man many times' },
    severity: 'info',
    notDocumentTypes: ['protokoll'],
    what: {
      sv: 'Stycken som säger man fler än tre gånger.',
      en: 'Paragraphs that say man more than three times.',
    },
    why: {
      sv: 'Man är ett bra ord, men när det kommer ofta menar det lätt olika personer, och läsaren vet inte om hen själv är med.',
      en: 'Man is a good word, but when it comes often it easily means different people, and readers cannot tell whether they are among them.',
    },
    todo: {
      sv: 'Skriv du om läsaren, vi om er själva, och annars vem det är.',
      en: 'Write du of the reader, vi of yourselves, and otherwise who it is.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.3.4' }],
    messages: {
      many: {
        sv: 'Stycket säger man {times} gånger. Skriv du eller vi där det är läsaren eller ni som menas.',
        en: 'The paragraph says man {times} times. Write du or vi where the reader or you are meant.',
      },
    },
    options: {
      times: {
        default: 3,
        minimum: 1,
        maximum: 50,
        description: {
          sv: 'Så många gånger får ett stycke säga man.',
          en: 'How many times a paragraph may say man.',
        },
      },
    },
    fel: [
      {
        text: 'När man har fått beslutet kan man överklaga. Då skriver man ett brev. I brevet säger man vad man vill ändra.',
        finds: ['man'],
      },
      {
        text: 'Man får parkera på torget om man har tillstånd. Det får man av kommunen, som man också kan fråga om priset.',
        finds: ['Man'],
      },
    ],
    ratt: [
      { text: 'När man har fått beslutet kan man överklaga. Då skriver man ett brev till kommunen.' },
      { text: 'En god man hjälper dig. Din man, hans man och en annan man kom. Varje man är en man.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  block(block, { options, report }) {
    let first: Token | undefined;
    let times = 0;
    for (const { tokens } of block.sentences) {
      for (let index = 0; index < tokens.length; index++) {
        if (tokens[index]!.lower !== 'man' || !isPronounMan(tokens, index)) continue;
        first ??= tokens[index]!;
        times++;
      }
    }
    if (first === undefined || times <= options.times) return;
    report({ block, start: first.start, end: first.end, messageId: 'many', data: { times } });
  },
});
