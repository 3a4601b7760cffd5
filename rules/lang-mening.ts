import { isCounted, wordCount } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';

/** Words after which a long Swedish sentence can often be cut, best first (Isof, Språktidningen). */
const splitWords = new Set([
  'och',
  'men',
  'samt',
  'vilket',
  'eftersom',
  'så',
  'som',
  'medan',
  'därför',
  'dessutom',
  'utan',
]);

/** Where a sentence can be cut: the end of the words before, and the conjunction with the comma before it if any. */
interface Joint {
  end: number;
  text: string;
}

/** The conjunction nearest the middle of a sentence. */
function jointOf(sentence: Sentence): Joint | undefined {
  const { tokens } = sentence;
  const middle = tokens.length / 2;
  let best: (Joint & { distance: number }) | undefined;
  for (let index = 5; index < tokens.length - 4; index++) {
    const token = tokens[index]!;
    if (!splitWords.has(token.lower)) continue;
    // *miljö- och byggnadsnämnden* is one name.
    if (tokens[index - 1]!.text.endsWith('-')) continue;
    const comma = tokens[index - 1]!.text === ',';
    // A comma makes a place that the writer already hears as a pause.
    const distance = Math.abs(index - middle) - (comma ? 3 : 0);
    if (best === undefined || distance < best.distance) {
      const next = tokens[index + 1]!;
      const { end } = tokens[comma ? index - 2 : index - 1]!;
      best = { distance, end, text: `${comma ? ', ' : ''}${token.text} ${next.text}` };
    }
  }
  return best;
}

/** Subjects that show who is speaking to whom; *er* and *ditt* stand in sentences without people too. */
const address = new Set(['du', 'ni', 'vi', 'jag']);

/**
 * How many words more a sentence that speaks to its reader may have before it is marked: an editor leaves
 * a straight sentence with *du* or *vi* alone far longer than one without people.
 */
const roomForAddress = 5;

export default defineRule({
  meta: {
    id: 'lang-mening',
    group: 'meningar',
    title: { sv: 'Lång mening', en: 'Long sentence' },
    severity: 'warning',
    perSentence: true,
    what: {
      sv: 'Meningar med många ord, fram till det ställe där de kan delas. En mening som talar till läsaren med du eller vi får vara fem ord längre innan den blir en upplysning eller en varning.',
      en: 'Sentences of many words, up to the place where they can be split. A sentence that speaks to its reader with du or vi may be five words longer before it is information or a warning.',
    },
    why: {
      sv: 'I en lång mening måste läsaren hålla mycket i minnet innan poängen kommer.',
      en: 'A long sentence makes the reader hold a lot in mind before the point comes.',
    },
    todo: {
      sv: 'Dela meningen: en tanke i varje mening, det viktigaste först.',
      en: 'Split the sentence: one thought in each, the most important first.',
    },
    sources: [
      {
        name: 'Isof, Klarspråkshjälpen',
        section: 'Skriv meningar med flyt',
        url: 'https://www.isof.se/stod-och-sprakrad/spraktjanster/klarsprakshjalpen/skriv-klarsprak/skriv-meningar-med-flyt',
      },
      { name: 'Myndigheternas skrivregler', section: '1.3' },
      { name: 'Språktidningen', section: 'Så skriver du enklare meningar (10–25 ord)' },
    ],
    messages: {
      long: {
        sv: 'Meningen har {words} ord. Går den att dela?',
        en: 'The sentence has {words} words. Can it be split?',
      },
      longAt: {
        sv: 'Meningen har {words} ord. Går den att dela, till exempel vid ”{place}”?',
        en: 'The sentence has {words} words. Can it be split, for example at “{place}”?',
      },
    },
    options: {
      info: {
        default: 20,
        minimum: 5,
        maximum: 200,
        description: {
          sv: 'Fler ord än så blir en upplysning.',
          en: 'More words than this are worth information.',
        },
      },
      warning: {
        default: 25,
        minimum: 5,
        maximum: 200,
        description: { sv: 'Fler ord än så blir en varning.', en: 'More words than this are a warning.' },
      },
      error: {
        default: 35,
        minimum: 5,
        maximum: 200,
        description: { sv: 'Fler ord än så blir ett fel.', en: 'More words than this are an error.' },
      },
    },
    fel: [
      {
        text: 'Nämnden har vid sitt sammanträde beslutat att den sökande ska lämna in en ny ansökan med de uppgifter som saknas om inkomster och utgifter för de senaste tre månaderna.',
        finds: [
          'Nämnden har vid sitt sammanträde beslutat att den sökande ska lämna in en ny ansökan med de uppgifter',
        ],
      },
      {
        text: 'Om du vill att vi ska ta hänsyn till dina kostnader för resor till arbetet behöver du skicka in kvitton för varje resa, och vi behöver få dem senast den 5 i månaden efter resan.',
        finds: [
          'Om du vill att vi ska ta hänsyn till dina kostnader för resor till arbetet behöver du skicka in kvitton för varje resa',
        ],
      },
    ],
    ratt: [
      {
        text: 'Du behöver lämna in en ny ansökan. I den gamla saknas uppgifter om dina inkomster och utgifter.',
      },
      {
        text: 'Du som vill ansöka behöver ha med dig\n\n- legitimation\n- hyreskontrakt\n- kontoutdrag för de tre senaste månaderna\n- intyg om inkomster från arbetsgivaren eller Försäkringskassan.',
      },
    ],
  },
  sentence(sentence, block, { options, report }) {
    if (sentence.tokens.length <= options.info || !isCounted(sentence, block)) return;
    const words = wordCount(sentence);
    if (words <= options.info) return;
    const room = sentence.tokens.some(({ lower }) => address.has(lower)) ? roomForAddress : 0;
    // Straight to the reader (*Om du …*) is easy until it is a warning: telling of it would be noise.
    if (words <= (room > 0 ? options.warning + room : options.info)) return;
    const severity = words > options.error ? 'error' : words > options.warning + room ? 'warning' : 'info';
    const joint = jointOf(sentence);
    // The mark ends where a full stop can stand: what is right in the rest of the sentence is not marked with it.
    report({
      block,
      start: sentence.start,
      end: joint?.end ?? sentence.end,
      messageId: joint === undefined ? 'long' : 'longAt',
      data: joint === undefined ? { words } : { words, place: joint.text },
      severity,
    });
  },
});
