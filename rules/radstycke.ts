import { isStopped, wordCount } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';

/** A line of an address, a signature or a poem is shorter than this. Words. */
const shortestLine = 6;

export default defineRule({
  meta: {
    id: 'radstycke',
    group: 'struktur',
    title: { sv: 'Nytt stycke utan blankrad', en: 'New paragraph without a blank line' },
    severity: 'info',
    notDocumentTypes: ['lattlast', 'blankett', 'minnesanteckningar', 'protokoll'],
    what: {
      sv: 'Meningar som börjar på ny rad inne i ett stycke (radbrytning i stället för nytt stycke).',
      en: 'Sentences that begin on a new line inside a paragraph (a line break instead of a new paragraph).',
    },
    why: {
      sv: 'Läsaren ser inte om det är ett nytt stycke eller samma. Skärmläsare läser det som ett enda.',
      en: 'Readers cannot see whether it is a new paragraph or the same. Screen readers read it as one.',
    },
    todo: {
      sv: 'Gör ett nytt stycke med blankrad eller indrag, eller låt texten fortsätta på samma rad.',
      en: 'Begin a new paragraph, or let the text go on in the same line.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.8.3' }],
    messages: {
      line: {
        sv: 'Här börjar en ny rad men inget nytt stycke. Gör ett nytt stycke, eller ta bort radbrytningen.',
        en: 'A new line begins here but no new paragraph. Begin a paragraph, or remove the line break.',
      },
    },
    fel: [
      {
        text: 'Du söker bidraget i vår e-tjänst på webben.  \nVi behöver veta hur mycket du tjänar varje månad.',
        finds: ['Vi behöver veta hur mycket du tjänar varje månad.'],
      },
      {
        text: '<p>Du söker bidraget i vår e-tjänst på webben.<br>Vi behöver veta hur mycket du tjänar.</p>',
        format: 'html',
        finds: ['Vi behöver veta hur mycket du tjänar.'],
      },
    ],
    ratt: [
      { text: 'Du söker bidraget i vår e-tjänst på webben.\n\nVi behöver veta hur mycket du tjänar.' },
      { text: 'Socialförvaltningen  \nStorgatan 1  \n123 45 Storstad' },
      { text: 'Du söker bidraget i vår e-tjänst på webben.\nVi behöver veta hur mycket du tjänar.' },
    ],
  },
  blocks: ['paragraph'],
  block(block, { report }) {
    if (!block.text.includes('\n')) return;
    for (let index = 1; index < block.sentences.length; index++) {
      const sentence = block.sentences[index]!;
      const previous = block.sentences[index - 1]!;
      const between = block.text.slice(previous.end, sentence.start);
      // Two breaks look like a blank line.
      if (!/^[^\n]*\n[^\n]*$/u.test(between)) continue;
      if (!isStopped(previous) || !isStopped(sentence) || block.text[previous.end - 1] === ':') continue;
      if (wordCount(previous) < shortestLine || wordCount(sentence) < shortestLine) continue;
      report({ block, start: sentence.start, end: sentence.end, messageId: 'line' });
    }
  },
});
