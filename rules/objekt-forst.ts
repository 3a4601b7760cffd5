import { capitalise } from '../src/base/capitalise.ts';
import { isCounted } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';
import { readFront } from '../src/swedish/syntax/index.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Subjects behind the verb that leave no doubt: what stands before it is then the object, or a time. */
const subjects = wordSet('du ni vi jag man hen');
/** Nouns for when, how often and how much, which stand first as adverbials: *Varje månad ska du …*. */
const times =
  /(?:gång|gången|gånger|dag|dagen|dagar|dagarna|vecka|veckan|veckor|månad|månaden|månader|år|året|åren|termin|terminen|kväll|kvällen|morgon|natt|helg|helgen|sommar|sommaren|vinter|höst|vår|tid|tiden|timme|timmar|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|del|mån)$/u;

/** As many are too many in an easy-to-read text. */
const easyWords = 6;

export default defineRule({
  meta: {
    id: 'objekt-forst',
    group: 'meningar',
    title: { sv: 'Objektet först', en: 'The object first' },
    severity: 'info',
    yieldsTo: ['sent-verb'],
    notDocumentTypes: ['protokoll', 'blankett'],
    what: {
      sv: 'Meningar som börjar med det som någon gör något med, när det har en bisats med som, och där du, vi eller man kommer först efter verbet.',
      en: 'Sentences that begin with what something is done to, when it has a clause with som, and where du, vi or man comes behind the verb.',
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
    ],
    ratt: [
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
