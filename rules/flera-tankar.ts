import { isCounted, wordCount } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';
import {
  type ClauseReading,
  canPart,
  type SubordinateClause,
  type TaggedSentence,
} from '../src/swedish/syntax/index.ts';
import type { Token } from '../src/swedish/types.ts';

/** Words more for a sentence that speaks to its reader, as in `lang-mening`. */
const roomForAddress = 5;
const address = new Set(['du', 'ni', 'vi', 'jag']);

/** Openers that begin a new thought, and those that only complete a verb. */
const goodSplits = new Set('vilket vilka eftersom medan då där varför så även samtidigt'.split(' '));
const poorSplits = new Set('att om mån fall hur vad vem vilken man du vi jag ni han hon de'.split(' '));

/** Clauses in one another from which the words are hard to follow. */
const nested = 3;
/** *X innebär att …*. */
const isMeaning = ({ lower }: Token): boolean => lower === 'innebär' || lower === 'betyder';
/** Words a clause: with more than this the sentence is long rather than tangled, and `lang-mening` says so. */
const wordsAClause = 10;

/** How much nearer the middle a clause must be to be chosen before one at which the sentence can be parted. */
const unfit = 10;

/** The clause at which a new sentence can best begin: behind the main verb, near the middle, after a comma. */
function splitClause(tagged: TaggedSentence, reading: ClauseReading): SubordinateClause {
  const { tokens } = tagged;
  const { mainVerb, clauses } = reading;
  const middle = tokens.length / 2;
  const cost = ({ opener }: SubordinateClause): number => {
    const { lower } = tokens[opener]!;
    const sort = goodSplits.has(lower) ? -6 : poorSplits.has(lower) ? 6 : 0;
    const place = openingOf(tokens, opener);
    const fit = canPart(tagged, reading, place) ? 0 : unfit;
    return Math.abs(opener - middle) + sort + fit - (tokens[opener - 1]?.text === ',' ? 4 : 0);
  };
  const behind = clauses.filter(({ opener }) => opener > mainVerb);
  const candidates = behind.length > 0 ? behind : clauses;
  return candidates.reduce((best, clause) => (cost(clause) < cost(best) ? clause : best));
}

const questionWords = new Set('hur vad vem vilka vilken vilket'.split(' '));
const rowSigns = new Set([',', 'och', 'eller', 'samt']);
/** Tokens between the question word of a row and what opens its clause: *vilka avgifter som*. */
const questionReach = 3;

/** *…, hur gamla skulderna är och vilka av dem som …*: one more question of a row, which is read as a list. */
function isMoreOfRow(tokens: readonly Token[], opener: number): boolean {
  // *…, vilket innebär att …*
  if (tokens[opener]!.lower === 'att') return false;
  for (let place = opener; place > Math.max(0, opener - questionReach); place--) {
    const { lower } = tokens[place]!;
    // *…, vilket innebär att* tells of what stands before it; *vilket färdsätt* asks.
    if (!questionWords.has(lower) || (lower === 'vilket' && place === opener)) continue;
    // *inom vilket område*: a preposition may stand between.
    return rowSigns.has(tokens[place - 1]!.lower) || rowSigns.has(tokens[place - 2]?.lower ?? '');
  }
  return false;
}

/** *samtidigt som* is one opener. */
function openingOf(tokens: TaggedSentence['tokens'], opener: number): number {
  return tokens[opener - 1]?.lower === 'samtidigt' ? opener - 1 : opener;
}

// Only the whole phrase, anywhere in the sentence: *alltså* and *dvs.* join thoughts more often than they begin a meaning.
/** Where *det vill säga att* begins, −1 for nowhere. */
function thatIsAt(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ lower }, at) =>
      lower === 'det' && tokens[at + 1]?.lower === 'vill' && tokens[at + 2]?.lower === 'säga',
  );
}

export default defineRule({
  meta: {
    id: 'flera-tankar',
    group: 'meningar',
    title: { sv: 'Flera tankar i samma mening', en: 'Several thoughts in one sentence' },
    severity: 'warning',
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Meningar med bisatser i varandra (tre led) eller med minst fyra bisatser. Lång mening räknar orden; den här regeln ser hur de är byggda.',
      en: 'Sentences with clauses inside clauses (three deep) or with at least four clauses. Long sentence counts words; this rule sees how they are built.',
    },
    why: {
      sv: 'Varje bisats är en tanke till. Ligger de i varandra måste läsaren hålla alla i minnet på en gång.',
      en: 'Each clause is one more thought. Inside one another, readers must hold all of them in mind at once.',
    },
    todo: {
      sv: 'Skriv en tanke i varje mening. Börja en ny mening där nästa tanke börjar.',
      en: 'Write one thought in each sentence. Begin a new sentence where the next thought begins.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.3' },
      {
        name: 'Isof, Klarspråkshjälpen',
        section: 'Skriv meningar med flyt',
        url: 'https://www.isof.se/stod-och-sprakrad/spraktjanster/klarsprakshjalpen/skriv-klarsprak/skriv-meningar-med-flyt',
      },
    ],
    messages: {
      split: {
        sv: 'Meningen har {clauses} bisatser. Börja en ny mening, till exempel vid ”{place}”.',
        en: 'The sentence has {clauses} subordinate clauses. Begin a new sentence, for example at “{place}”.',
      },
      several: {
        sv: 'Meningen har {clauses} bisatser. Skriv en tanke i varje mening.',
        en: 'The sentence has {clauses} subordinate clauses. Write one thought in each sentence.',
      },
    },
    options: {
      words: {
        default: 20,
        minimum: 5,
        maximum: 200,
        description: {
          sv: 'Bara meningar med fler ord än så markeras.',
          en: 'Only sentences of more words than this are marked.',
        },
      },
      clauses: {
        default: 4,
        minimum: 2,
        maximum: 20,
        description: {
          sv: 'Så många bisatser markeras även när de inte ligger i varandra.',
          en: 'How many clauses are marked even when they are not inside one another.',
        },
      },
    },
    fel: [
      {
        text: 'Nämnden anser att det är viktigt att de barn som bor i områden där det saknas lekplatser får möjlighet att leka.',
        finds: ['där det saknas lekplatser får möjlighet att leka.'],
      },
      {
        text: 'När ansökan har kommit in kontrollerar vi att den är komplett, och om något saknas ber vi sökanden att skicka det som behövs eftersom vi annars inte kan börja.',
        finds: ['eftersom vi annars inte kan börja.'],
      },
    ],
    ratt: [
      {
        text: 'Meröppet innebär att den som har fyllt 16 år kan gå in i biblioteket med sitt lånekort när personalen inte är där.',
      },
      {
        text: 'Avgiften byts mot behovsstyrd tillsyn, det vill säga att tiden bestäms av vilka risker som finns hos den som driver verksamheten, och att avgiften tas ut när arbetet är klart.',
      },
      {
        text: 'Barnen behöver få leka, anser nämnden. I några områden saknas det lekplatser.',
      },
      {
        text: 'Du behöver berätta vilket beslut det gäller, varför du tycker att det är fel och hur du vill att det ska ändras.',
      },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { options, swedish, report }) {
    const { tokens } = sentence;
    if (tokens.length <= options.words) return;
    const reading = swedish!.clauses(sentence)!;
    if (reading.clauses.length < Math.min(nested, options.clauses) || !isCounted(sentence, block)) return;
    const room = tokens.some(({ lower }) => address.has(lower)) ? roomForAddress : 0;
    const words = wordCount(sentence);
    if (words <= options.words + room) return;
    // An opener without a verb is a tag that may be wrong.
    const clauses = reading.clauses.filter(({ verb }) => verb >= 0);
    // What a word means is one thought: *…, det vill säga att avgiften bestäms av hur …*.
    const meaning = thatIsAt(tokens);
    const own = meaning < 0 ? clauses.length : clauses.filter(({ opener }) => opener < meaning).length;
    if (own < Math.min(nested, options.clauses)) return;
    const deep = clauses.length >= nested && clauses.some(({ depth }) => depth >= nested);
    if (clauses.length < options.clauses && (!deep || words > wordsAClause * clauses.length)) return;
    // *Meröppet innebär att …*: what a word means is one thought.
    const inRow = clauses.filter(({ opener }) => isMoreOfRow(tokens, opener)).length;
    const isGrave = deep && clauses.length - inRow >= options.clauses;
    if (!isGrave && tokens.slice(1, 4).some(isMeaning)) return;
    const tagged = swedish!.tagged(sentence)!;
    const told = { ...reading, clauses };
    const opener = openingOf(tokens, splitClause(tagged, told).opener);
    report({
      block,
      start: tokens[opener]!.start,
      end: sentence.end,
      messageId: canPart(tagged, told, opener) ? 'split' : 'several',
      data: { clauses: clauses.length, place: `${tokens[opener]!.text} ${tokens[opener + 1]!.text} …` },
      severity: isGrave ? 'warning' : 'info',
    });
  },
});
