import { defineRule } from '../src/rules/types.ts';

const joined = /^(\d[\d.,]*)%-?(ig\p{Ll}*)?$/u;

export default defineRule({
  meta: {
    id: 'procenttecken',
    group: 'form',
    title: { sv: 'Procenttecken', en: 'The percent sign' },
    severity: 'warning',
    what: {
      sv: 'Procenttecken utan mellanslag (3%), utan siffra (flera %) eller i en sammansättning (20%-ig).',
      en: 'A percent sign without a space (3%), without a number (flera %) or in a compound (20%-ig).',
    },
    why: {
      sv: 'Procenttecknet är en enhet och skrivs som andra enheter, med mellanslag efter siffran. Ordet procent är lättare att läsa högt.',
      en: 'The percent sign is a unit and is written like other units, with a space. The word procent is easier to read aloud.',
    },
    todo: {
      sv: 'Skriv ”3 procent” eller ”3 %” med mellanslag, helst ett fast, och ordet procent där det inte står någon siffra.',
      en: 'Write “3 procent” or “3 %” with a space, preferably a no-break space, and the word where there is no number.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.15' }],
    messages: {
      space: {
        sv: 'Sätt mellanslag eller skriv ordet: {form}.',
        en: 'Put a space or write the word: {form}.',
      },
      alone: {
        sv: 'Skriv ordet procent när det inte står någon siffra före.',
        en: 'Write the word procent where no number stands before it.',
      },
      compound: { sv: 'Skriv ordet i sammansättningar: {form}.', en: 'Write the word in compounds: {form}.' },
    },
    fel: [
      { text: 'Avgiften höjs med 3% från januari.', finds: ['3%'], suggests: ['3 %'] },
      { text: 'Avdrag vid sen ansökan\n\nAvdrag 10%\n\nAvdrag 20 %', finds: ['10%'], suggests: ['10 %'] },
      { text: 'Det gäller bara några % av eleverna.', finds: ['%'], suggests: ['procent'] },
      { text: 'Hon har en 50%-ig tjänst på skolan.', finds: ['50%-ig'], suggests: ['50-procentig'] },
    ],
    ratt: [
      { text: 'Avgiften höjs med 3 % från januari.' },
      { text: 'Hon har en 50-procentig tjänst, och 3,5 procent av tiden är rast.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'caption', 'heading', 'fragment'],
  block(block, { report }) {
    if (!block.text.includes('%')) return;
    for (const { tokens } of block.sentences) {
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index]!;
        const before = tokens[index - 1];
        if (token.text === '%') {
          const ending = tokens[index + 2];
          if (tokens[index + 1]?.text === '-' && ending !== undefined && /^ig\p{Ll}*$/u.test(ending.text)) {
            if (before?.kind !== 'number') continue;
            const form = `${before.text}-procent${ending.text}`;
            report({
              block,
              start: before.start,
              end: ending.end,
              messageId: 'compound',
              data: { form },
              suggestions: [form],
            });
          } else if (before?.kind === 'number') {
            if (before.end !== token.start) continue;
            const number = before.text.replace('-', '–');
            const form = `${number} %`;
            const suggestions = [form, `${number} procent`];
            report({
              block,
              start: before.start,
              end: token.end,
              messageId: 'space',
              data: { form },
              suggestions,
            });
          } else if (before?.kind === 'word' && !before.abbreviation && before.end < token.start) {
            report({
              block,
              start: token.start,
              end: token.end,
              messageId: 'alone',
              suggestions: ['procent'],
            });
          }
          continue;
        }
        const match = token.text.includes('%') ? joined.exec(token.text) : null;
        if (match === null || match[2] === undefined) continue;
        const form = `${match[1]}-procent${match[2]}`;
        report({
          block,
          start: token.start,
          end: token.end,
          messageId: 'compound',
          data: { form },
          suggestions: [form],
        });
      }
    }
  },
});
