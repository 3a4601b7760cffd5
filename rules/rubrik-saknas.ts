import { isCounted, wordCount } from '../src/measures/counting.ts';
import { openingOf } from '../src/rules/support/running-text.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';

/** So many more paragraphs in a row may other texts have than those on the web. */
const slack = 2;
/** Most words of a paragraph of one line. */
const oneLine = 15;

const sentence = 'Vi går igenom din ansökan och ringer dig om något saknas i den. ';
const longText = `${sentence.repeat(8)}\n\n`.repeat(4);
const opening = 'Vi går igenom';

export default defineRule({
  meta: {
    id: 'rubrik-saknas',
    group: 'struktur',
    title: { sv: 'Rubrik saknas', en: 'Missing heading' },
    severity: 'info',
    perSentence: true,
    notDocumentTypes: ['e-post', 'blankett'],
    what: {
      sv: 'Längre texter helt utan rubrik, och många stycken i rad utan mellanrubrik.',
      en: 'Longer texts without any heading, and many paragraphs in a row without a subheading.',
    },
    why: {
      sv: 'Rubriker låter läsaren se vad texten handlar om och hoppa till det som rör hen.',
      en: 'Headings let readers see what the text is about and jump to what concerns them.',
    },
    todo: {
      sv: 'Sätt in rubriker som säger vad varje del handlar om.',
      en: 'Add headings that say what each part is about.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '3.5.1' },
      { name: 'SKR, Webbhandboken', section: 'Brödtext, textstycken (högst fyra stycken i rad)' },
    ],
    messages: {
      none: {
        sv: 'Texten har {words} ord men ingen rubrik.',
        en: 'The text has {words} words but no heading.',
      },
      run: {
        sv: 'Här kommer {paragraphs} stycken i rad utan mellanrubrik.',
        en: '{paragraphs} paragraphs in a row from here have no subheading.',
      },
    },
    options: {
      words: {
        default: 300,
        minimum: 50,
        maximum: 5000,
        description: {
          sv: 'Så lång får en text utan rubrik vara, i ord.',
          en: 'Longest text without a heading, in words.',
        },
      },
      paragraphs: {
        default: 4,
        minimum: 2,
        maximum: 100,
        description: {
          sv: 'Så många stycken får stå i rad utan mellanrubrik på webben och i nyhetsbrev; i andra texter två till.',
          en: 'Most paragraphs in a row without a subheading on the web and in newsletters; two more elsewhere.',
        },
      },
    },
    fel: [
      { text: longText, finds: [opening] },
      { text: `# Din ansökan\n\n${`${sentence.repeat(3)}\n\n`.repeat(7)}`, finds: [opening] },
      {
        text: `# Din ansökan\n\n${`${sentence.repeat(3)}\n\n`.repeat(5)}`,
        finds: [opening],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      { text: `# Din ansökan\n\n${`${sentence.repeat(8)}\n\n`.repeat(4)}` },
      { text: `${sentence.repeat(3)}\n\n`.repeat(2) },
    ],
  },
  blocks: ['heading', 'paragraph'],
  anyLanguage: true,
  // One-line paragraphs (dialogue, answers) are no wall of text.
  look: (block) => (block.kind === 'heading' || isLong(block) ? true : undefined),
  document({ document, documentType, looked, measures, options, report }) {
    const { blocks } = document;
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph' && block.language === 'sv');
    const first = paragraphs.find((block) => block.sentences.some((one) => isCounted(one, block)));
    if (first === undefined) return;
    if (!blocks.some((block) => block.kind === 'heading')) {
      if (measures.words > options.words) {
        const data = { words: measures.words };
        report({ block: first, ...openingOf(first.sentences[0]!), messageId: 'none', data });
      }
      return;
    }
    // Reports and articles are read in one go more than web pages are.
    const isScanned = documentType === 'webbsida' || documentType === 'nyhetsbrev';
    const most = isScanned ? options.paragraphs : options.paragraphs + slack;
    let run: typeof paragraphs = [];
    const flush = () => {
      if (run.length > most) {
        const block = run[0]!;
        const data = { paragraphs: run.length };
        report({ block, ...openingOf(block.sentences[0]!), messageId: 'run', data });
      }
      run = [];
    };
    for (const { block } of looked) {
      if (block.kind === 'heading') flush();
      else run.push(block);
    }
    flush();
  },
});

function isLong({ sentences }: AnalysedBlock): boolean {
  let words = 0;
  for (const one of sentences) {
    words += wordCount(one);
    if (words > oneLine) return true;
  }
  return false;
}
