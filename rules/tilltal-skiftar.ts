import { readFacts } from '../src/document-type/facts.ts';
import { isProse } from '../src/rules/run.ts';
import { findReaderMentions } from '../src/rules/support/reader-mentions.ts';
import { defineRule } from '../src/rules/types.ts';
import { perBlock } from '../src/swedish/per-block.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';

/** How many times a text must say du for the rest to be a shift. */
const fewestYou = 2;

export default defineRule({
  meta: {
    id: 'tilltal-skiftar',
    group: 'ton',
    title: { sv: 'Tilltalet skiftar', en: 'The address shifts' },
    severity: 'warning',
    documentTypes: ['brev', 'webbsida', 'beslut', 'inbjudan', 'nyhetsbrev', 'e-post'],
    what: {
      sv: 'Texter som ömsom säger du, ömsom den sökande, brukaren, klienten eller man om läsaren.',
      en: 'Texts that say du in one place and the applicant, the user, the client or man of the reader in another.',
    },
    why: {
      sv: 'Läsaren undrar om den sökande är någon annan än du.',
      en: 'Readers wonder whether the applicant is somebody else than they.',
    },
    todo: {
      sv: 'Skriv du hela vägen, eller säg vem det gäller om det är någon annan.',
      en: 'Write du throughout, or say who is meant when it is somebody else.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.2.5' },
      { name: 'Isof, Klarspråkstestet', section: 'Tonen: tilltal' },
    ],
    messages: {
      person: {
        sv: 'Texten säger du på andra ställen. Är ”{actual}” läsaren, skriv du också här.',
        en: 'The text says du elsewhere. If “{actual}” is the reader, write du here too.',
      },
      man: {
        sv: 'Texten växlar mellan du och man. Är det läsaren som menas, skriv du.',
        en: 'The text shifts between du and man. If the reader is meant, write du.',
      },
    },
    fel: [
      {
        text: 'Du kan få hemtjänst om du behöver hjälp hemma. Den sökande ska lämna ett läkarintyg. Handläggaren ringer till den sökande.',
        finds: ['Den sökande', 'den sökande'],
        suggests: ['Du', 'dig'],
        documentType: 'webbsida',
      },
      {
        text: 'Hej Ulla!\n\nDu har rätt till en plats om du svarar i tid. Om man inte svarar går platsen till någon annan.',
        finds: ['man'],
        documentType: 'brev',
      },
      {
        text: 'Vi har läst ditt brev och din ansökan. Av utredningen framgår att sökanden har svårt att gå.',
        finds: ['sökanden'],
        suggests: ['du'],
        documentType: 'beslut',
      },
    ],
    ratt: [
      {
        text: 'Du kan få hemtjänst om du behöver hjälp hemma. Du ska lämna ett läkarintyg.',
        documentType: 'webbsida',
      },
      {
        text: 'Sökanden ska lämna ett läkarintyg. Den sökande betalar ingen avgift.',
        documentType: 'webbsida',
      },
      {
        text: 'Din granne är en man som du känner. Du kan få hjälp av din man.',
        documentType: 'brev',
      },
    ],
  },
  document({ document, report }) {
    if (readFacts(document).you < fewestYou) return;
    for (const block of document.blocks) {
      if (!isProse(block) || block.kind === 'heading') continue;
      for (const { start, end, suggestions, certain } of findReaderMentions(block)) {
        if (certain) report({ block, start, end, messageId: 'person', suggestions });
      }
      const man = firstMan(block);
      if (man === undefined) continue;
      report({ block, start: man.start, end: man.end, messageId: 'man', severity: 'info' });
    }
  },
});

const firstMan = perBlock((block) => {
  for (const sentence of block.sentences) {
    const man = findMan(sentence);
    if (man !== undefined) return man;
  }
  return undefined;
});

/** The pronoun *man*: not *en man*, *god man* or *sin man*. */
function findMan({ tokens }: Sentence): Token | undefined {
  return tokens.find(({ lower }, index) => lower === 'man' && !isNoun(tokens[index - 1], tokens[index + 1]));
}

function isNoun(before: Token | undefined, after: Token | undefined): boolean {
  if (after === undefined || (after.kind !== 'word' && after.text !== ',')) return true;
  return before !== undefined && beforeNoun.test(before.lower);
}

const beforeNoun =
  /^(?:en|ens|min|din|sin|hans|hennes|er|vår|varje|ingen|någon|annan|god|gode|gammal|ung|äldre|yngre|död|gift|till|av|med|på|hos|för)$/u;
