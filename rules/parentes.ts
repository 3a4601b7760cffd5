import { isWord } from '../src/measures/counting.ts';
import { namesLaw } from '../src/rules/support/laws.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Token } from '../src/swedish/types.ts';

/** *2010:800*, *2008/99/EG*: the parenthesis gives a law its full name. */
const lawNumber = /^\d{2,4}[:/]\d+/u;

export default defineRule({
  meta: {
    id: 'parentes',
    group: 'meningar',
    title: { sv: 'Parenteser', en: 'Parentheses' },
    severity: 'warning',
    what: {
      sv: 'Parenteser inuti parenteser (varning) och långa parenteser mitt i en mening (upplysning).',
      en: 'Parentheses inside parentheses (warning) and long parentheses in the middle of a sentence (information).',
    },
    why: {
      sv: 'Läsaren måste hålla den avbrutna meningen i minnet till dess att parentesen är slut.',
      en: 'Readers must keep the broken sentence in mind until the parenthesis ends.',
    },
    todo: {
      sv: 'Gör en egen mening av det som står i parentesen.',
      en: 'Make a sentence of what stands in the parenthesis.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.9.3' }],
    messages: {
      nested: {
        sv: 'Här står en parentes i en annan parentes. Skriv en egen mening, eller sätt tankstreck eller komma.',
        en: 'Here is a parenthesis inside another. Write a sentence, or put dashes or commas.',
      },
      long: {
        sv: 'Parentesen är {words} ord lång. Gör en egen mening av den.',
        en: 'The parenthesis is {words} words long. Make a sentence of it.',
      },
    },
    options: {
      words: {
        default: 10,
        minimum: 3,
        maximum: 100,
        description: { sv: 'Så lång får en parentes vara, i ord.', en: 'Longest parenthesis, in words.' },
      },
    },
    fel: [
      {
        text: 'Du kan få bidrag (om du har barn (under 18 år) som bor hos dig) för hyran.',
        finds: ['(under 18 år)'],
      },
      {
        text: 'Avgiften (som du betalar varje månad så länge du har kvar din plats på förskolan) står på fakturan.',
        finds: ['(som du betalar varje månad så länge du har kvar din plats på förskolan)'],
      },
    ],
    ratt: [
      { text: 'Du kan få bidrag (högst 500 kronor) för hyran. Ring Anna (123 45 67) eller Bo (123 45 68).' },
      { text: 'Det står i socialtjänstlagen (SFS (2025:400)), och i skollagen (2010:800).' },
      { text: '(Den här delen gäller bara dig som har barn som är under 18 år och som bor hos dig.)' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  block(block, { options, report }) {
    if (!block.text.includes('(')) return;
    const open: { token: Token; isLead: boolean; isLeftAlone: boolean; words: number }[] = [];
    for (const { tokens } of block.sentences) {
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index]!;
        if (token.text === '(') {
          open.push({ token, isLead: index === 0, isLeftAlone: false, words: 0 });
        } else if (token.text === ')' || (token.kind === 'number' && token.text.endsWith(')'))) {
          const last = open.pop();
          if (last === undefined) continue;
          const place = { block, start: last.token.start, end: token.end };
          // The number of a law or an abbreviation inside is read in one glance.
          if (open.length > 0 && last.words > 1) {
            report({ ...place, messageId: 'nested' });
            for (const one of open) one.isLeftAlone = true;
          } else if (open.length === 0 && !last.isLead && !last.isLeftAlone && last.words > options.words) {
            report({ ...place, messageId: 'long', data: { words: last.words }, severity: 'info' });
          }
        } else if (open.length > 0 && isWord(token)) {
          const isReference = namesLaw(token) || lawNumber.test(token.text);
          for (const one of open) {
            one.words++;
            one.isLeftAlone ||= isReference;
          }
        }
      }
    }
  },
});
