import { namesLaw } from '../src/rules/support/laws.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';

/** How far after *§ 3* the law may stand: *§ 3 första stycket i skollagen*. Tokens. */
const reach = 6;

function isFigure(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,4}(?:[–-]\d{1,4})?[a-z]?$/u.test(token.text);
}

/** True when the figure before the sign at `index` is one of several: *4–6 §§*, *4 och 5 §§*, *4 a och b §§*. */
function isSeveral(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]!;
  return (
    /[–-]/u.test(before.text) ||
    /^(?:och|eller|samt|resp\.|,|–|-|[a-z])$/u.test(tokens[index - 2]?.lower ?? '')
  );
}

/** True when the sign at `index` stands in a reference to a law: *5 kap. § 3*, *§ 3 i skollagen*. */
function refersToLaw({ tokens }: Sentence, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 2); back--) {
    if (/^(?:kap\.?|kapitlet)$/u.test(tokens[back]!.lower)) return true;
  }
  for (let ahead = index + 2; ahead < Math.min(tokens.length, index + 2 + reach); ahead++) {
    const token = tokens[ahead]!;
    if (/^[,;:.()]$/u.test(token.text) || token.text === '§') return false;
    if (namesLaw(token)) return true;
  }
  return false;
}

export default defineRule({
  meta: {
    id: 'paragraftecken',
    group: 'form',
    title: { sv: 'Paragraftecken', en: 'The section sign' },
    severity: 'warning',
    what: {
      sv: 'Paragraftecken utan mellanslag (3§), före siffran i en laghänvisning (§ 3 i skollagen), dubbelt (§§ 4–5) eller utan siffra.',
      en: 'A section sign without a space (3§), before the number in a reference to a law (§ 3 i skollagen), doubled (§§ 4–5) or without a number.',
    },
    why: {
      sv: 'En hänvisning som alltid ser likadan ut är lättare att känna igen och slå upp. I protokoll står tecknet före siffran, i laghänvisningar efter.',
      en: 'A reference that always looks the same is easier to know and to look up. In minutes the sign comes before the number, in references to laws after it.',
    },
    todo: {
      sv: 'Skriv ”3 §” med mellanslag, helst ett fast, och ordet paragraf när det inte står någon siffra.',
      en: 'Write “3 §” with a space, preferably a no-break space, and the word paragraf where there is no number.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.14' }],
    messages: {
      space: { sv: 'Sätt mellanslag: {form}.', en: 'Put a space: {form}.' },
      order: {
        sv: 'I hänvisningar till lagar står tecknet efter siffran: {form}.',
        en: 'In references to laws the sign comes after the number: {form}.',
      },
      double: {
        sv: 'Ett paragraftecken räcker: {form}.',
        en: 'One section sign is enough: {form}.',
      },
      alone: {
        sv: 'Skriv ordet paragraf när det inte står någon siffra bredvid.',
        en: 'Write the word paragraf where no number stands beside it.',
      },
    },
    fel: [
      {
        text: 'Vi har prövat din ansökan enligt 4 kap. 1§ socialtjänstlagen.',
        finds: ['1§'],
        suggests: ['1 §'],
      },
      { text: 'Rätten till skolskjuts finns i § 32 i skollagen.', finds: ['§ 32'], suggests: ['32 §'] },
      { text: 'Läs mer i 9 kap. §§ 4–5 plan- och bygglagen.', finds: ['§§ 4–5'], suggests: ['4–5 §'] },
      { text: 'Det står i 16 kap. 4 §§ socialtjänstlagen.', finds: ['4 §§'], suggests: ['4 §'] },
      { text: 'Läs mer i 9 kap. 7-8§ miljöbalken.', finds: ['7-8§'], suggests: ['7–8 §§'] },
      {
        text: 'Det står i skollagen kap 2 §5 att nämnden ansvarar.',
        finds: ['kap 2 §5'],
        suggests: ['2 kap. 5 §'],
      },
      { text: 'Denna § gäller bara barn i förskolan.', finds: ['§'], suggests: ['paragraf'] },
    ],
    ratt: [
      { text: 'Vi har prövat din ansökan enligt 4 kap. 1 § socialtjänstlagen.' },
      { text: 'Nämnden beslutade i § 32 att godkänna budgeten.', documentType: 'protokoll' },
      { text: 'Läs mer i 9 kap. 4 och 5 §§ plan- och bygglagen.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'caption'],
  block(block, { report }) {
    if (!block.text.includes('§')) return;
    for (const sentence of block.sentences) {
      const { tokens } = sentence;
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index]!;
        if (token.text !== '§' || tokens[index - 1]?.text === '§') continue;
        const doubled = tokens[index + 1]?.text === '§';
        const last = doubled ? tokens[index + 1]! : token;
        const before = tokens[index - 1];
        const after = tokens[index + (doubled ? 2 : 1)];
        if (isFigure(before)) {
          // *kap 2 §2*: each sign before its number.
          const chapter = tokens[index - 2];
          const isTurned = !doubled && isFigure(after) && after!.start === token.end;
          if (
            isTurned &&
            chapter !== undefined &&
            /^kap\.?$/u.test(chapter.lower) &&
            !isFigure(tokens[index - 3])
          ) {
            const form = `${before!.text} kap. ${after!.text} §`;
            const place = { block, start: chapter.start, end: after!.end };
            report({ ...place, messageId: 'order', data: { form }, suggestions: [form] });
            continue;
          }
          // *4 och 5 §§* is how statutes write it.
          if (doubled && isSeveral(tokens, index)) continue;
          if (!doubled && before!.end !== token.start) continue;
          // *7-8§* is *7–8 §§*, in one step.
          const isRange = !doubled && /^\d+[–-]\d+$/u.test(before!.text);
          const form = isRange ? `${before!.text.replace('-', '–')} §§` : `${before!.text} §`;
          report({
            block,
            start: before!.start,
            end: last.end,
            messageId: doubled ? 'double' : 'space',
            data: { form },
            suggestions: [form],
          });
        } else if (isFigure(after)) {
          const inLaw = refersToLaw(sentence, index + (doubled ? 1 : 0));
          const figure = after!.text.replace('-', '–');
          const form = inLaw ? `${figure} §` : `§ ${figure}`;
          const messageId = doubled
            ? 'double'
            : inLaw
              ? 'order'
              : after!.start === last.end
                ? 'space'
                : undefined;
          if (messageId === undefined) continue;
          report({
            block,
            start: token.start,
            end: after!.end,
            messageId,
            data: { form },
            suggestions: [form],
          });
        } else if (
          before?.kind === 'word' &&
          !before.abbreviation &&
          (after === undefined || after.kind === 'word')
        ) {
          if (/^[a-z]$/u.test(before.text) || doubled) continue;
          report({
            block,
            start: token.start,
            end: token.end,
            messageId: 'alone',
            suggestions: ['paragraf'],
          });
        }
      }
    }
  },
});
