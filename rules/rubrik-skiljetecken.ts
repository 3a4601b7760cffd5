import { type AnalysedBlock, defineRule } from '../src/rules/types.ts';
import { months } from '../src/swedish/calendar.ts';

const ending = /^[.:;,!]$/u;
/** Longest date or postal line of a letter. Characters. */
const longestLine = 45;
/** *Exempelby den 3 maj 2026.* */
const dateLine = new RegExp(
  `^(?:(?!Den )\\p{Lu}[\\p{L}-]{1,25},? )?(?:den )?\\d{1,2} (?:${months.join('|')}) \\d{4}\\.$`,
  'u',
);
/** *123 45 Exempelby.* */
const postalLine = /^\d{3}[ \u00a0]?\d{2}[ \u00a0]{1,2}\p{Lu}[\p{L}-]{1,25}\.$/u;

/** A line of a letter that is no sentence: the place and day, or the postal town. */
function isLetterLine({ kind, text }: AnalysedBlock): boolean {
  if (kind !== 'paragraph' && kind !== 'fragment') return false;
  if (text.length > longestLine || !text.endsWith('.')) return false;
  return dateLine.test(text) || postalLine.test(text);
}

export default defineRule({
  meta: {
    id: 'rubrik-skiljetecken',
    group: 'struktur',
    title: { sv: 'Skiljetecken sist i rubrik', en: 'Punctuation after a heading' },
    severity: 'warning',
    what: {
      sv: 'Rubriker som slutar med punkt, kolon, semikolon, komma eller utropstecken, och punkt efter datum och postort i ett brev. Frågetecken är rätt efter en fråga.',
      en: 'Headings that end in a full stop, colon, semicolon, comma or exclamation mark, and full stops after the date and the postal town of a letter. A question mark is right after a question.',
    },
    why: {
      sv: 'En rubrik är ingen mening i löpande text, och läsaren ser av utseendet att den är slut.',
      en: 'A heading is no sentence in running text, and its looks tell the reader that it ends.',
    },
    todo: { sv: 'Ta bort tecknet.', en: 'Remove the mark.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.5.2 och 13.1' }],
    messages: {
      line: {
        sv: 'Raden är ingen mening. Ta bort punkten.',
        en: 'The line is no sentence. Remove the full stop.',
      },
      mark: {
        sv: 'Rubriken slutar med ”{mark}”. Ta bort tecknet.',
        en: 'The heading ends in “{mark}”. Remove it.',
      },
    },
    fel: [
      { text: '# Så ansöker du om bygglov.\n\nDu ansöker i vår e-tjänst.', finds: ['.'] },
      {
        text: 'Exempelby den 3 maj 2026.\n\nSiv Alm\nStorgatan 1\n123 45 Exempelby.\n\nHej Siv!',
        format: 'plain',
        finds: ['.', '.'],
      },
      { text: '## Välkommen till mötet!\n\nVi ses klockan tre.', finds: ['!'] },
    ],
    ratt: [
      { text: 'Exempelby den 3 maj 2026\n\nHej Siv!\n\nMötet är den 3 maj 2026.', format: 'plain' },
      { text: '# Så ansöker du om bygglov\n\nDu ansöker i vår e-tjänst.' },
      { text: '## Vem kan få stöd?\n\nDu som är över 65 år kan få stöd.' },
      { text: '## Kostnader för hyra, el m.m.\n\nVi räknar med din hyra.' },
    ],
  },
  blocks: ['heading', 'paragraph', 'fragment'],
  look: (block) =>
    block.kind !== 'heading'
      ? isLetterLine(block) || undefined
      : ending.test(block.sentences.at(-1)?.tokens.at(-1)?.text ?? '') || undefined,
  document({ document, looked, report }) {
    for (const { block } of looked) {
      const sentence = block.sentences[block.sentences.length - 1];
      const last = sentence?.tokens[sentence.tokens.length - 1];
      if (last === undefined || last.abbreviation) continue;
      if (block.kind !== 'heading') {
        const place = { block, start: last.start, end: last.end };
        report({ ...place, messageId: 'line', suggestions: [''], severity: 'info' });
        continue;
      }
      // Where headings are told by their looks, a line such as *Ta med dig:* may as well be the lead-in of a list.
      const isMarked = document.format === 'markdown' || document.format === 'html';
      if (last.text === ':' && !isMarked) continue;
      const data = { mark: last.text };
      report({ block, start: last.start, end: last.end, messageId: 'mark', data, suggestions: [''] });
    }
  },
});
