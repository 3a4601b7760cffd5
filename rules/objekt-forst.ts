import { capitalise } from '../src/base/capitalise.ts';
import { isCounted } from '../src/measures/counting.ts';
import { defineRule, type Report } from '../src/rules/types.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { type ClauseReading, readFront, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Subjects behind the verb that leave no doubt: what stands before it is then the object, or a time. */
const subjects = wordSet('du ni vi jag man hen');
/** Nouns for when, how often and how much, which stand first as adverbials: *Varje månad ska du …*. */
const times =
  /(?:gång|gången|gånger|dag|dagen|dagar|dagarna|vecka|veckan|veckor|månad|månaden|månader|år|året|åren|termin|terminen|kväll|kvällen|morgon|natt|helg|helgen|sommar|sommaren|vinter|höst|vår|tid|tiden|timme|timmar|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|del|mån)$/u;

/** As many are too many in an easy-to-read text. */
const easyWords = 6;
/** Prepositions that may end a sentence behind the noun that they belong to: *Avgiften får du ett eget beslut om*. */
const stranded = new Set(['om', 'för', 'från', 'av']);
/** With these nouns they make a verb of their own: *Skräpet tar vi hand om*. */
const fixedNouns = new Set(['hand', 'reda', 'vård', 'plats', 'del', 'nytta']);

export default defineRule({
  meta: {
    id: 'objekt-forst',
    group: 'meningar',
    title: { sv: 'Objektet först', en: 'The object first' },
    severity: 'info',
    yieldsTo: ['sent-verb'],
    notDocumentTypes: ['protokoll', 'blankett'],
    what: {
      sv: 'Meningar som börjar med det som någon gör något med, när det har en bisats med som, och där du, vi eller man kommer först efter verbet. Och sådana där en preposition blir kvar sist: Avgiften får du ett eget beslut om.',
      en: 'Sentences that begin with what something is done to, when it has a clause with som, and where du, vi or man comes behind the verb. And those whose preposition is left at the end: Avgiften får du ett eget beslut om.',
    },
    why: {
      sv: 'Läsaren måste hålla hela början i minnet och vet inte vad den har för roll förrän verbet kommer.',
      en: 'Readers must hold the whole beginning in mind and do not know its part in the sentence until the verb comes.',
    },
    todo: {
      sv: 'Börja med vem som gör vad: ”Lägg …” eller ”Du ska …”.',
      en: 'Begin with who does what: “Lägg …” or “Du ska …”.',
    },
    sources: [
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv meningar med flyt' },
      { name: 'Myndigheternas skrivregler', section: '1.3' },
    ],
    messages: {
      stranded: {
        sv: '”{object}” hör ihop med ”{preposition}” sist i meningen. Börja hellre med ”{begin}”, så står de bredvid varandra.',
        en: '“{object}” belongs to “{preposition}” at the end. Rather begin with “{begin}”, so that they stand together.',
      },
      turn: {
        sv: 'Meningen börjar med {words} ord som du gör något med. Börja hellre med ”{begin}”.',
        en: 'The sentence begins with {words} words that something is done to. Begin with “{begin}”.',
      },
    },
    options: {
      words: {
        default: 8,
        minimum: 1,
        maximum: 50,
        description: {
          sv: 'Så många ord före verbet markeras.',
          en: 'How many words before the verb are marked.',
        },
      },
    },
    fel: [
      {
        text: 'Brännbart avfall som inte kan återvinnas på något annat sätt ska du lägga i en påse.',
        finds: ['Brännbart avfall som inte kan återvinnas på något annat sätt'],
      },
      {
        text: 'De handlingar som vi behöver från grannarna kan du skicka senare.',
        finds: ['De handlingar som vi behöver från grannarna'],
        documentType: 'lattlast',
      },
      {
        text: 'Avgiften får du ett eget beslut om. Resan lämnar vi besked om.',
        finds: ['Avgiften', 'Resan'],
      },
    ],
    ratt: [
      {
        text: 'Det får du ett beslut om. Skräpet tar vi hand om. Maten betalar du för. Vem får du brev från?',
      },
      {
        text: 'Böcker som du har reserverat hämtar du i disken. Alla handlingar som har kommit in läser vi samma dag.',
      },
      { text: 'Lägg avfall som går att bränna i en påse. Det kan du göra varje dag.' },
      { text: 'Den första dagen i varje månad kan du hämta påsar. Handlingarna kan du skicka senare.' },
    ],
  },
  needs: ['tagger'],
  words: subjects,
  sentence(sentence, block, { documentType, options, swedish, report }) {
    const { tokens } = sentence;
    const reading = swedish!.clauses(sentence)!;
    const hanging = strandedAt(sentence, reading, swedish!);
    if (hanging !== undefined && isCounted(sentence, block)) {
      report({ block, ...hanging, messageId: 'stranded' });
      return;
    }
    const fewest = documentType === 'lattlast' ? Math.min(easyWords, options.words) : options.words;
    if (reading.wordsBefore < fewest || !isCounted(sentence, block)) return;
    const subject = tokens[reading.mainVerb + 1];
    if (subject === undefined || !subjects.has(subject)) return;
    const front = readFront(swedish!.tagged(sentence)!, reading);
    if (front?.kind !== 'subject' || front.words < fewest) return;
    const before = tokens.slice(front.start, front.end);
    // *Du som … kan du …* and *Har du …* open with no object.
    if (subjects.has(before[0]!)) return;
    // A short object first is good Swedish (*Mer om ansökan hittar du …*); one with a clause of its own is heavy.
    const clause = before.findIndex(({ lower }) => lower === 'som');
    const noun = before[clause - 1];
    if (noun === undefined || times.test(noun.lower)) return;
    const begin = `${capitalise(subject.text)} ${tokens[front.end]!.text} …`;
    report({
      block,
      start: before[0]!.start,
      end: before.at(-1)!.end,
      messageId: 'turn',
      data: { words: front.words, begin },
    });
  },
});

/** *Avgiften får du ett eget beslut om*: a noun first whose preposition comes last, behind another noun. */
function strandedAt(
  sentence: Sentence,
  { mainVerb }: ClauseReading,
  swedish: Swedish,
): Pick<Report, 'start' | 'end' | 'data'> | undefined {
  const { tokens } = sentence;
  const last = tokens.at(-2);
  if (mainVerb !== 1 || last === undefined || !stranded.has(last.lower) || tokens.at(-1)!.text !== '.')
    return undefined;
  const subject = tokens[2]!;
  if (!subjects.has(subject) || fixedNouns.has(tokens.at(-3)!.lower)) return undefined;
  const tagged = swedish.tagged(sentence)!;
  const isNoun = (place: number) => (traitAt(tagged, place) & Trait.noun) !== 0;
  if (!isNoun(0) || !isNoun(tokens.length - 3) || times.test(tokens[0]!.lower)) return undefined;
  const begin = `${capitalise(subject.text)} ${tokens[1]!.text} …`;
  const { start, end, text } = tokens[0]!;
  return { start, end, data: { object: text, preposition: last.text, begin } };
}
