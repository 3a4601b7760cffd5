import { isCounted } from '../src/measures/counting.ts';
import { openingOf } from '../src/rules/support/running-text.ts';
import { defineRule } from '../src/rules/types.ts';

const text =
  'Du kan ansöka om stöd hos oss. Vi går igenom din ansökan. Sedan ringer vi dig. Vi frågar om din ekonomi. Vi frågar också om ditt boende. Du får veta vad som saknas. Du skickar in det. Vi räknar på dina inkomster. Vi fattar ett beslut. Du får beslutet i ett brev. Du kan överklaga det. Vi hjälper dig om du vill.';

export default defineRule({
  meta: {
    id: 'langt-stycke',
    group: 'struktur',
    title: { sv: 'Långt stycke', en: 'Long paragraph' },
    severity: 'info',
    perSentence: true,
    what: {
      sv: 'Stycken med många meningar eller många tecken. De första orden markeras.',
      en: 'Paragraphs of many sentences or characters. The first words are marked.',
    },
    why: {
      sv: 'Ett långt stycke ser tungt ut och gömmer var en ny tanke börjar.',
      en: 'A long paragraph looks heavy and hides where a new thought begins.',
    },
    todo: {
      sv: 'Börja ett nytt stycke där en ny tanke börjar, eller gör en punktlista.',
      en: 'Start a new paragraph where a new thought starts, or make a list.',
    },
    sources: [
      { name: 'SKR, Webbhandboken', section: 'Brödtext, textstycken (270–450 tecken)' },
      { name: 'Västra Götalandsregionen', section: 'Den webbvänliga texten (3–10 meningar)' },
    ],
    messages: {
      long: {
        sv: 'Stycket har {sentences} meningar och {characters} tecken. Kan du dela det?',
        en: 'The paragraph has {sentences} sentences and {characters} characters. Can you split it?',
      },
    },
    options: {
      sentences: {
        default: 10,
        minimum: 2,
        maximum: 100,
        description: { sv: 'Flest meningar i ett stycke.', en: 'Most sentences in a paragraph.' },
      },
      characters: {
        default: 900,
        minimum: 100,
        maximum: 10_000,
        description: {
          sv: 'Flest tecken i ett stycke: dubbelt så många som handböckerna räknar med på webben.',
          en: 'Most characters in a paragraph: twice what the handbooks count on for the web.',
        },
      },
      webCharacters: {
        default: 600,
        minimum: 100,
        maximum: 10_000,
        description: {
          sv: 'Flest tecken i ett stycke på en webbsida.',
          en: 'Most characters in a paragraph of a web page.',
        },
      },
    },
    fel: [
      { text, finds: ['Du kan ansöka'] },
      {
        text: `${'Kommunen har tagit fram ett förslag till ny plan för området kring hamnen. '.repeat(9).trim()}`,
        finds: ['Kommunen har tagit'],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      { text: 'Du kan ansöka om stöd hos oss. Vi går igenom din ansökan.\n\nSedan ringer vi dig.' },
      { text: 'Du kan överklaga beslutet. Då skriver du till oss och berättar vad du vill ändra.' },
    ],
  },
  blocks: ['paragraph'],
  block(block, { options, documentType, report }) {
    const characters = block.text.length;
    const mostCharacters = documentType === 'webbsida' ? options.webCharacters : options.characters;
    const sentences = block.sentences.filter((sentence) => isCounted(sentence, block)).length;
    if (sentences === 0 || (sentences <= options.sentences && characters <= mostCharacters)) return;
    const first = block.sentences[0]!;
    report({
      block,
      ...openingOf(first),
      messageId: 'long',
      data: { sentences, characters },
    });
  },
});
