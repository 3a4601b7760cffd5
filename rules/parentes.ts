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
      sv: 'Parenteser inuti parenteser (varning), komma före en parentes (varning) och långa parenteser mitt i en mening (upplysning).',
      en: 'Parentheses inside parentheses (warning), a comma before a parenthesis (warning) and long parentheses in the middle of a sentence (information).',
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
      comma: {
        sv: 'Före en parentes står inget komma. Ta bort det, eller sätt det efter parentesen.',
        en: 'No comma stands before a parenthesis. Delete it, or put it after the parenthesis.',
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
      { text: 'Vi tar ut en extra avgift, (1 150 kronor per timme).', finds: [','], suggests: [''] },
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
      { text: 'Det gäller dels barn, (2) vuxna, (3) äldre och (4) sjuka, dels hela, (små) familjer.' },
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
          const comma = tokens[index - 1];
          if (comma?.text === ',' && endsPart(tokens, index)) {
            const { start } = comma;
            report({ block, start, end: comma.end, messageId: 'comma', suggestions: [''] });
          }
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

/** Words that go on behind a parenthesis that belongs to what stands before it. */
const joints = /^(?:och|eller|samt|som|för|att|när|om|i|på|till|från|med)$/u;

/**
 * True for a parenthesis of several words that belongs to what stands before it; not *(2)* of an enumeration, *(små)*
 * before a noun or a remark that opens a clause.
 */
function endsPart(tokens: readonly Token[], opening: number): boolean {
  let words = 0;
  for (let at = opening + 1; at < tokens.length; at++) {
    const { text, kind } = tokens[at]!;
    if (text === '(') return false;
    if (text === ')') {
      const next = tokens[at + 1];
      return words > 1 && (next === undefined || /^[.,;:!?]$/u.test(next.text) || joints.test(next.lower));
    }
    if (kind === 'word' || kind === 'number') words++;
  }
  return false;
}
