import { firstImperative } from '../src/document-type/imperatives.ts';
import { isCounted, wordCount } from '../src/measures/counting.ts';
import { procedure } from '../src/rules/support/parts/minutes.ts';
import { openingOf } from '../src/rules/support/running-text.ts';
import { weighSentence } from '../src/rules/support/sentence-weight.ts';
import { defineRule } from '../src/rules/types.ts';
import { months } from '../src/swedish/calendar.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { canPart, finiteVerbs } from '../src/swedish/syntax/index.ts';
import { feats, type TagId, upos } from '../src/swedish/tagger/labels.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words after which a long Swedish sentence can often be cut (Isof, Språktidningen). */
const splitWords = new Set([
  'och',
  'men',
  'samt',
  'vilket',
  'eftersom',
  'så',
  'som',
  'samtidigt',
  'medan',
  'därför',
  'dessutom',
  'utan',
]);
/** Words that need more than a full stop to be cut at: the clause behind must be given a subject. */
const dependent = new Set(['som', 'samtidigt', 'vilket', 'eftersom', 'medan']);
/** Tokens within which the verb of a clause comes. */
const verbReach = 8;

/** Where the mark ends, and a place to cut at: the conjunction with the comma before it if any. */
interface Joint {
  end: number;
  text: string;
  /** False where more than a full stop and a subject would be needed: it only tells where to end the mark. */
  isFit: boolean;
}

/** Tokens nearer the middle that a place must be to be chosen although it does not fit: more than any sentence has. */
const unfit = 1e6;

/**
 * The conjunction nearest the middle of a sentence that has a clause on either side, one where the sentence can be
 * parted before any other. Without tags every conjunction counts.
 */
function jointOf(sentence: Sentence, swedish: Swedish | undefined): Joint | undefined {
  const { tokens } = sentence;
  const middle = tokens.length / 2;
  const tagged = swedish?.has('tagger') ? swedish.tagged(sentence)! : undefined;
  const verbs = tagged === undefined ? undefined : finiteVerbs(tagged);
  const reading = tagged === undefined ? undefined : swedish!.clauses(sentence)!;
  let best: (Joint & { distance: number }) | undefined;
  for (let index = 5; index < tokens.length - 4; index++) {
    const { lower, text } = tokens[index]!;
    const before = tokens[index - 1]!;
    // *miljö- och byggnadsnämnden* is one name.
    if (!splitWords.has(lower) || before.text.endsWith('-')) continue;
    const comma = before.text === ',';
    // *så många*, *vilken som helst*, *samtidigt*, *samtidigt som*
    if ((lower === 'så' && !comma) || (lower === 'som' && tokens[index + 1]!.lower === 'helst')) continue;
    if (lower === 'samtidigt' ? tokens[index + 1]!.lower !== 'som' : before.lower === 'samtidigt') continue;
    if (verbs !== undefined) {
      if (!(verbs[0]! < index) || !verbs.some((verb) => verb > index && verb <= index + verbReach)) continue;
    }
    // A comma makes a place that the writer already hears as a pause.
    // *tidsättning och uppföljning*: a bare noun is more often one more of a list than a subject.
    const isListed = tagged !== undefined && !dependent.has(lower) && isBareNoun(tagged.tags[index + 1]!);
    const isFit = reading === undefined || canPart(tagged!, reading, index);
    const distance =
      (isFit ? 0 : unfit) +
      Math.abs(index - middle) -
      (comma ? 3 : 0) +
      (dependent.has(lower) ? 2 : 0) +
      (isListed ? 6 : 0);
    if (best !== undefined && distance >= best.distance) continue;
    const next = tokens[index + 1]!;
    const { end } = tokens[comma ? index - 2 : index - 1]!;
    best = { distance, isFit, end, text: `${comma ? ', ' : ''}${text} ${next.text}` };
  }
  return best;
}

function isBareNoun(tag: TagId): boolean {
  return upos(tag) === 'NOUN' && feats(tag).includes('Definite=Ind');
}

/** Where the mark of a sentence without a joint ends: at the comma nearest the middle. */
function pauseOf({ tokens }: Sentence): number | undefined {
  const middle = tokens.length / 2;
  let best: number | undefined;
  for (let index = 3; index < tokens.length - 3; index++) {
    if (tokens[index]!.text !== ',') continue;
    if (best === undefined || Math.abs(index - middle) < Math.abs(best - middle)) best = index;
  }
  return best === undefined ? undefined : tokens[best - 1]!.end;
}

/** Share of capitals and figures, behind the first word, in a list of names: nothing there to split. */
const mostNames = 0.4;

function isListOfNames({ tokens }: Sentence): boolean {
  let names = 0;
  let words = 0;
  for (let place = 1; place < tokens.length; place++) {
    const { kind, text, lower } = tokens[place]!;
    if (kind === 'punctuation') continue;
    words++;
    // A sentence all in capitals is no list.
    if (kind === 'number' || (text !== lower && text !== text.toUpperCase())) names++;
  }
  return names > mostNames * words;
}

/** Subjects that show who is speaking to whom; *er* and *ditt* stand in sentences without people too. */
const address = new Set(['du', 'dig', 'ni', 'vi', 'oss', 'jag', 'mig']);

/**
 * How many words more a sentence that speaks to its reader may have before it is marked: an editor leaves
 * a straight sentence with *du* or *vi* alone far longer than one without people.
 */
const roomForAddress = 5;

const monthNames = new Set<string>(months);

/** What is the reader's: at the level of information a sentence with these speaks to somebody too. */
const owners = wordSet('din ditt dina');

/** A sentence of some more than twenty words is easy where its verb comes at once, nothing else weighs and few clauses follow. */
const mostWeight = 1.5;
const mostBefore = 5;
const mostClauses = 2;

/** Figures and names of months in a sentence. */
function figuresIn({ tokens }: Sentence): number {
  return tokens.filter(({ kind, lower }) => kind === 'number' || monthNames.has(lower)).length;
}

/** True for a sentence that is long and nothing more. */
function isStraight(sentence: Sentence, swedish: Swedish | undefined): boolean {
  if (!swedish?.has('tagger')) return false;
  const reading = swedish.clauses(sentence)!;
  if (reading.mainVerb < 0 || reading.wordsBefore > mostBefore || reading.clauses.length > mostClauses)
    return false;
  const signs = weighSentence(swedish.tagged(sentence)!, reading);
  return signs.reduce((sum, { points }) => sum + points, 0) < mostWeight;
}

/** Words of the mark of a warning or an error. */
const markedWords = 9;

/**
 * What is marked: the words before the place where a full stop can stand, else the first words. It is short, so that
 * what is right in the sentence is not marked with it.
 */
function markOf(
  sentence: Sentence,
  isMild: boolean,
  joint: Joint | undefined,
): { start: number; end: number } {
  const opening = openingOf(sentence);
  if (isMild) return opening;
  const end = joint?.end ?? pauseOf(sentence);
  const words = sentence.tokens.filter(({ kind }) => kind !== 'punctuation');
  if (end === undefined) {
    const first = words.findIndex(({ start }) => start >= opening.start);
    return { start: opening.start, end: words[Math.min(words.length, first + markedWords) - 1]!.end };
  }
  const last = words.findLastIndex((word) => word.end <= end);
  return { start: words[Math.max(0, last + 1 - markedWords)]!.start, end };
}

export default defineRule({
  meta: {
    id: 'lang-mening',
    group: 'meningar',
    title: { sv: 'Lång mening', en: 'Long sentence' },
    severity: 'warning',
    perSentence: true,
    what: {
      sv: 'Meningar med många ord. Varningar och fel märker orden före det ställe där meningen kan delas, eller meningens första ord om inget sådant finns. Upplysningar märker bara början. En mening som talar till läsaren med du eller vi, eller börjar med en uppmaning, får vara fem ord längre innan den blir en upplysning eller en varning. En rak mening utan annat som tynger blir ingen upplysning.',
      en: 'Sentences of many words. Warnings and errors mark the words before the place where the sentence can be split, or its first words when there is none. Information marks only the beginning. A sentence that speaks to its reader with du or vi, or begins with an imperative, may be five words longer before it is information or a warning. A straight sentence with nothing else that weighs is no information.',
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
        text: 'Under hösten ska alla rektorer i kommunen se till att eleverna får det stöd och uppföljning som passar dem, och nämnden följer upp det i maj.',
        finds: ['eleverna får det stöd och uppföljning som passar dem'],
      },
      {
        text: 'Nämnden ansvarar inom ramen för sitt uppdrag för kommunens samlade stöd till barn och unga med funktionsnedsättning i förskolan samt i grundskolans alla årskurser i hela kommunen.',
        finds: ['Nämnden ansvarar inom ramen för sitt uppdrag för kommunens'],
      },
      {
        text: 'Nämnden har vid sitt sammanträde beslutat att den sökande ska lämna in en ny ansökan med de uppgifter som saknas om inkomster och utgifter för de senaste tre månaderna.',
        finds: ['ska lämna in en ny ansökan med de uppgifter'],
      },
      {
        text: 'Om du vill att vi ska ta hänsyn till dina kostnader för resor till arbetet behöver du skicka in kvitton för varje resa, och vi behöver få dem senast den 5 i månaden efter resan.',
        finds: ['arbetet behöver du skicka in kvitton för varje resa'],
      },
    ],
    ratt: [
      {
        text: 'Byt påsen minst var tredje dag, även om den inte är full, och låt blöta matrester rinna av i diskhon före påsen.',
      },
      {
        text: 'Slutet sällskap betyder att gästerna är kända i förväg och bjuds in av en bestämd person som har ansvar för att de är rätt många.',
      },
      {
        text: 'En odlingslott är en bit mark på omkring hundra kvadratmeter som föreningen hyr av kommunen och som medlemmarna odlar och sköter gemensamt.',
      },
      {
        text: 'Kunden ska kunna få veta om maten innehåller något av de ämnen som oftast orsakar allergi, till exempel jordnötter, ägg och mjölk.',
      },
      {
        text: 'Nämnden höjer avgiften för båtplats i Norra hamnen från 1 800 till 2 100 kronor per säsong från och med den 1 januari 2027.',
      },
      {
        text: 'Ditt barn kan få skolskjuts om vägen är lång, om vägen är farlig, om barnet är sjukt eller om barnet har en funktionsnedsättning.',
      },
      {
        text: 'Du behöver lämna in en ny ansökan. I den gamla saknas uppgifter om dina inkomster och utgifter.',
      },
      {
        text: 'Du som vill ansöka behöver ha med dig\n\n- legitimation\n- hyreskontrakt\n- kontoutdrag för de tre senaste månaderna\n- intyg om inkomster från arbetsgivaren eller Försäkringskassan.',
      },
    ],
  },
  sentence(sentence, block, { documentType, options, swedish, report }) {
    if (sentence.tokens.length <= options.info || !isCounted(sentence, block)) return;
    const words = wordCount(sentence);
    if (words <= options.info) return;
    const isAddress =
      sentence.tokens.some(({ lower }) => address.has(lower)) || firstImperative(sentence) !== undefined;
    const room = isAddress ? roomForAddress : 0;
    // Straight to the reader (*Om du …*) is easy until it is a warning: telling of it would be noise.
    if (words <= (room > 0 ? options.warning + room : options.info)) return;
    const severity = words > options.error ? 'error' : words > options.warning + room ? 'warning' : 'info';
    if (isListOfNames(sentence) || (severity === 'info' && isDefinition(sentence, swedish))) return;
    // What minutes must say of how a decision was made is long by itself.
    if (severity === 'info' && documentType === 'protokoll' && procedure.isIn(sentence)) return;
    // A day or an amount is read at one glance: *från och med den 1 januari 2027*.
    if (severity === 'info' && words - figuresIn(sentence) <= options.info) return;
    if (severity === 'info' && (owners.isIn(sentence) || isStraight(sentence, swedish))) return;
    const joint = jointOf(sentence, swedish);
    // A title or a list without a verb is no sentence to split, if seldom good to read.
    const isSentence = !swedish?.has('tagger') || finiteVerbs(swedish.tagged(sentence)!).length > 0;
    const level = isSentence ? severity : 'info';
    const { start, end } = markOf(sentence, level === 'info', joint);
    report({
      block,
      start,
      end,
      messageId: joint?.isFit ? 'longAt' : 'long',
      data: joint?.isFit ? { words, place: joint.text } : { words },
      severity: level,
    });
  },
});

/** The longest name of what is defined, in tokens. */
const longestDefined = 3;

/** *Slutet sällskap betyder att …*, *Gravrätt är rätten att …*: who explains a word needs room for it. */
function isDefinition(sentence: Sentence, swedish: Swedish | undefined): boolean {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ lower }) => lower === 'betyder' || lower === 'innebär' || lower === 'är');
  if (verb < 1 || verb > longestDefined) return false;
  // *Avgiften är 300 kronor och …* tells of a thing; what a word means is told of any such thing.
  return tokens[verb]!.lower !== 'är' || isAnySuchThing(sentence, verb, swedish);
}

/** *En personuppgift är uppgifter som …*: an indefinite noun before the verb, and a noun that explains it behind. */
function isAnySuchThing(sentence: Sentence, verb: number, swedish: Swedish | undefined): boolean {
  if (!swedish?.has('tagger')) return false;
  const { tags } = swedish.tagged(sentence)!;
  return isBareNoun(tags[verb - 1]!) && tags.slice(verb + 1, verb + 1 + explainingReach).some(isNoun);
}

/** Tokens behind the verb of a definition within which its noun stands: *all slags information*. */
const explainingReach = 4;

const isNoun = (tag: TagId): boolean => upos(tag) === 'NOUN';
