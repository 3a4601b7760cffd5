import { isCounted } from '../src/measures/counting.ts';
import { firstRunningSentence, openingOf } from '../src/rules/support/running-text.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words that show how one thing hangs together with another. */
const connectives = wordSet(
  'alltså annars antingen dessförinnan dessutom dock därefter däremot därför därigenom därmed då eftersom emellertid ' +
    'exempelvis fast fastän först innan istället likaså medan men nämligen när också samtidigt sedan ' +
    'slutligen således så trots tvärtom tills utan utom förutom varför vidare vilket ändå även t.ex. dvs. bl.a. m.a.o.',
);
/** Connectives of two words: the first with what may follow. */
const phrases = new Map<string, RegExp>([
  ['till', /^exempel$/u],
  ['det', /^(?:vill|betyder|innebär|gör|beror)$/u],
  ['i', /^stället$/u],
  ['för', /^att$/u],
  ['på', /^grund$/u],
  ['å', /^(?:ena|andra)$/u],
  ['bland', /^annat$/u],
  ['om', /^(?:du|ni|det|den|de|hon|han|hen|vi|man|en|ett|någon|inte)$/u],
]);
const openers = wordSet(phrases.keys());

function isConnected(sentence: Sentence): boolean {
  if (connectives.isIn(sentence)) return true;
  const { tokens } = sentence;
  if (tokens[0]?.lower === 'om') return true;
  if (!openers.isIn(sentence)) return false;
  return tokens.some(
    (token, index) => openers.has(token) && phrases.get(token.lower)!.test(tokens[index + 1]?.lower ?? ''),
  );
}

const bare = 'Nämnden ansvarar för skolan. Rektorn leder arbetet på skolan. ';

export default defineRule({
  meta: {
    id: 'sambandsord',
    group: 'text',
    perText: true,
    title: { sv: 'Få sambandsord', en: 'Few connectives' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'protokoll', 'minnesanteckningar', 'lattlast'],
    what: {
      sv: 'Texter med minst tjugo meningar där nästan ingen mening har ett ord som visar sammanhang: därför, men, eftersom, till exempel.',
      en: 'Texts of at least twenty sentences where hardly any has a word that shows connections: därför, men, eftersom, till exempel.',
    },
    why: {
      sv: 'Utan sambandsord måste läsaren själv räkna ut vad som är orsak, villkor, exempel och motsats.',
      en: 'Without connectives readers must work out themselves what is cause, condition, example and contrast.',
    },
    todo: {
      sv: 'Visa hur meningarna hör ihop med ord som därför, eftersom, men, däremot, till exempel och först.',
      en: 'Show how the sentences belong together with words such as därför, eftersom, men and till exempel.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.5.5' },
      { name: 'Webbriktlinjer', section: 'R64 Skriv lättbegripliga texter' },
    ],
    messages: {
      few: {
        sv: 'Bara {percent} procent av textens {sentences} meningar har ett sambandsord.',
        en: 'Only {percent} per cent of the {sentences} sentences of the text have a connective.',
      },
    },
    options: {
      sentences: {
        default: 20,
        minimum: 5,
        maximum: 1000,
        description: {
          sv: 'Kortare texter bedöms inte, i meningar.',
          en: 'Shorter texts are not judged, in sentences.',
        },
      },
      percent: {
        default: 10,
        minimum: 1,
        maximum: 100,
        description: {
          sv: 'Så stor del av meningarna bör ha ett sambandsord, i procent.',
          en: 'How many of the sentences should have a connective, per cent.',
        },
      },
    },
    fel: [
      { text: bare.repeat(11), finds: ['Nämnden ansvarar för'] },
      { text: `Vi har öppet. ${bare.repeat(12)}`, finds: ['Vi har öppet'] },
    ],
    ratt: [{ text: `${bare}Därför är det bra om du ringer. `.repeat(8) }, { text: bare.repeat(3) }],
  },
  look(block) {
    const { length } = block.sentences.filter((one) => isCounted(one, block) && isConnected(one));
    return length === 0 ? undefined : length;
  },
  document({ document, looked, measures, options, report }) {
    if (measures.sentences < options.sentences) return;
    const connected = looked.reduce((sum, { found }) => sum + found, 0);
    const percent = Math.round((100 * connected) / measures.sentences);
    const first = firstRunningSentence(document, isStatement);
    if (percent >= options.percent || first === undefined) return;
    const { block, sentence } = first;
    const data = { percent, sentences: measures.sentences };
    report({ block, ...openingOf(sentence), messageId: 'few', data });
  },
});

/** A question to the reader opens a text well: what is said of the sentences is told at one that states something. */
const isStatement = ({ tokens }: Sentence): boolean => tokens.at(-1)?.text !== '?';
