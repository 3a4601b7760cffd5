import { capitalise } from '../src/base/capitalise.ts';
import { isCounted, isWord, wordCount } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';
import { subjectForms } from '../src/swedish/pronouns.ts';
import {
  type Front,
  insertionAfterSubject,
  readFront,
  type TaggedSentence,
  traitAt,
} from '../src/swedish/syntax/index.ts';
import { feats, Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';

/** Words that a front may have more when it speaks to its reader: *Om du …* is easy even when it is long. */
const roomForAddress = 5;

/** Words that open a clause about a noun, which can be a sentence of its own. */
const relatives = new Set(['som', 'där', 'vilka', 'vilken', 'vilket', 'vars']);

/** Verbs that open a condition without *om*: *Har du …, Finns det …*. Other words before a main verb have not their form. */
const opensCondition =
  /^(?:är|har|finns|blir|får|ska|skall|vill|kan|behöver|saknar|saknas|gäller|rör|uppstår|bor|går|kommer|söker|ansöker|flyttar|skulle|hade|lever|arbetar|äger|anser|tycker|ändras|krävs|önskar|betalar|tar|gör|ger|lämnar|hör|bestämmer|väljer)$/u;

/** The first words of the front, as they stand when they come later in the sentence. */
function openingOf({ tokens }: Sentence, { start }: Front): string {
  const first = tokens[start]!;
  const second = tokens[start + 1]!;
  // *Har du så stora skulder*: behind the main clause the condition needs its *om*.
  if (opensCondition.test(first.lower) && subjectForms.has(second.lower))
    return `om ${second.text} ${first.lower} …`;
  if (opensCondition.test(first.lower)) return 'om …';
  const lowered = `${first.text[0]!.toLowerCase()}${first.text.slice(1)}`;
  return `${lowered} ${second.text} …`;
}

/** Subject and verb in straight order: *Du kan …*, *Det är …* for what *att* opens. */
function straightStart({ tokens }: Sentence, { kind, end, subject }: Front): string | undefined {
  if (kind === 'infinitive') return `Det ${tokens[end]!.text} …`;
  if (subject === undefined) return undefined;
  const words = tokens.slice(subject.start, subject.end).map(({ text }) => text);
  const text = words.join(' ');
  return `${capitalise(text)} ${tokens[end]!.text} …`;
}

export default defineRule({
  meta: {
    id: 'sent-verb',
    group: 'meningar',
    title: { sv: 'Verbet kommer sent', en: 'The verb comes late' },
    severity: 'warning',
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Det som står före huvudverbet när det är långt: en bisats, en bestämning eller ett tungt subjekt. Det som talar till läsaren (Om du …) får vara fem ord längre.',
      en: 'What stands before the main verb when it is long: a clause, an adverbial or a heavy subject. What speaks to the reader (Om du …) may be five words longer.',
    },
    why: {
      sv: 'Läsaren får inte veta vad meningen handlar om förrän verbet kommer, och måste hålla allt före det i minnet.',
      en: 'Readers do not learn what the sentence is about until the verb comes, and must hold all before it in mind.',
    },
    todo: {
      sv: 'Börja med vem som gör vad. Lägg villkoret, orsaken eller syftet efter, eller i en egen mening.',
      en: 'Begin with who does what. Put the condition, the reason or the purpose after it, or in a sentence of its own.',
    },
    sources: [
      {
        name: 'Isof, Klarspråkshjälpen',
        section: 'Skriv meningar med flyt',
        url: 'https://www.isof.se/stod-och-sprakrad/spraktjanster/klarsprakshjalpen/skriv-klarsprak/skriv-meningar-med-flyt',
      },
      { name: 'Myndigheternas skrivregler', section: '1.3' },
      { name: 'Webbriktlinjer (Digg)', section: 'R64' },
    ],
    messages: {
      turn: {
        sv: 'Det står {words} ord före verbet ”{verb}”. Börja hellre med ”{begin}” och lägg ”{opening}” efter.',
        en: '{words} words stand before the verb “{verb}”. Begin with “{begin}” and put “{opening}” after it.',
      },
      move: {
        sv: 'Det står {words} ord före verbet ”{verb}”. Börja hellre med vem som gör vad och lägg ”{opening}” efter.',
        en: '{words} words stand before the verb “{verb}”. Begin with who does what and put “{opening}” after it.',
      },
      clause: {
        sv: 'Det står {words} ord före verbet ”{verb}”. Gör en egen mening av ”{clause}”, eller lägg det efter verbet.',
        en: '{words} words stand before the verb “{verb}”. Make a sentence of “{clause}”, or put it after the verb.',
      },
      subject: {
        sv: 'Det står {words} ord före verbet ”{verb}”. Korta det som står först, eller gör en egen mening av en del.',
        en: '{words} words stand before the verb “{verb}”. Shorten what comes first, or make part of it a sentence.',
      },
    },
    options: {
      sentence: {
        default: 15,
        minimum: 5,
        maximum: 100,
        description: {
          sv: 'Kortare meningar än så (ord) markeras inte.',
          en: 'Shorter sentences than this (words) are not marked.',
        },
      },
      info: {
        default: 10,
        minimum: 3,
        maximum: 100,
        description: {
          sv: 'Fler ord än så före verbet blir en upplysning.',
          en: 'More words than this before the verb are worth information.',
        },
      },
      warning: {
        default: 12,
        minimum: 3,
        maximum: 100,
        description: {
          sv: 'Fler ord än så före verbet blir en varning.',
          en: 'More words than this before the verb are a warning.',
        },
      },
    },
    fel: [
      {
        text: 'Med anledning av de synpunkter som inkommit från boende i området under samrådet och granskningen av planen föreslår nämnden en ny placering av huset.',
        finds: [
          'Med anledning av de synpunkter som inkommit från boende i området under samrådet och granskningen av planen',
        ],
      },
      {
        text: 'De uppgifter om inkomster och utgifter som den sökande har lämnat i sin ansökan om bistånd ligger till grund för beslutet.',
        finds: ['De uppgifter om inkomster och utgifter som den sökande har lämnat i sin ansökan om bistånd'],
      },
      {
        text: 'Den väg till badet som flera boende på gatan under många år har klagat på hos oss ska nu asfalteras.',
        finds: ['Den väg till badet som flera boende på gatan under många år har klagat på hos oss'],
      },
    ],
    ratt: [
      {
        text: 'Soc. sekr. omprövade beslutet i maj helt i linje med det nya överklagandet, men trots det förelåg fortfarande ett överskott.',
      },
      {
        text: 'Barn boende i husen längs väg 140 cyklar till och från skolan i byn, och även lärare och föräldrar cykelpendlar dit.',
      },
      {
        text: 'Frågor om ”alla papper om mig” eller ”alla papper om mitt hus” är så vida att vi ber dig säga mer.',
      },
      {
        text: 'Nämnden föreslår en ny placering av huset, eftersom boende i området har lämnat synpunkter under samrådet och granskningen.',
      },
      {
        text: 'Rör det en akut fara, till exempel ett stort hål i vägen, ringer du i stället till oss på kommunen.',
      },
      {
        text: 'Om du vill att vi ska ringa upp dig kan du lämna ditt nummer till Kontaktcenter i Exempelby.',
      },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { options, swedish, report }) {
    const { tokens } = sentence;
    if (tokens.length < options.sentence) return;
    const reading = swedish!.clauses(sentence)!;
    if (reading.wordsBefore <= Math.min(options.info, options.warning)) return;
    if (!isCounted(sentence, block) || wordCount(sentence) < options.sentence) return;
    const tagged = swedish!.tagged(sentence)!;
    if (hasHiddenVerb(tagged, reading.mainVerb)) return;
    const front = readFront(tagged, reading);
    if (front === undefined) return;
    const room = front.personal ? roomForAddress : 0;
    // What is set off by commas is an insertion, which has a rule of its own.
    const inserted = insertionAfterSubject(tagged, reading)?.words ?? 0;
    const before = tokens.slice(front.start, front.end);
    const kind = isFocused(tagged, front) ? 'subject' : front.kind;
    const easy = isLight(before) ? roomForLight : 0;
    const words = front.words - inserted - room - exampleWords(before) - quotedWords(before);
    if (words <= options.info && words <= options.warning) return;
    const begin = straightStart(sentence, front);
    const clause = reading.clauses.find(
      ({ opener }) => opener > front.start && relatives.has(tokens[opener]!.lower),
    );
    const inside = clause !== undefined && clause.opener < front.end - 1;
    report({
      block,
      start: tokens[front.start]!.start,
      end: tokens[front.end - 1]!.end,
      messageId: kind === 'subject' ? (inside ? 'clause' : 'subject') : begin === undefined ? 'move' : 'turn',
      data: {
        words: front.words,
        verb: tokens[front.end]!.text,
        opening: openingOf(sentence, front),
        ...(begin === undefined ? {} : { begin }),
        ...(inside ? { clause: `${tokens[clause.opener]!.text} ${tokens[clause.opener + 1]!.text} …` } : {}),
      },
      severity: words - easy > options.warning ? 'warning' : 'info',
    });
  },
});

/**
 * True where a verb stands before the one that was found, tagged as something else: *sekr. omprövade beslutet*, which is
 * no *det omprövade beslutet*, and *Barn vid väg 40 cyklar*, where the number is the road's.
 */
function hasHiddenVerb(sentence: TaggedSentence, verb: number): boolean {
  const { tokens } = sentence;
  for (let at = 1; at < verb - 1; at++) {
    const { lower } = tokens[at]!;
    const before = traitAt(sentence, at - 1);
    if (lower.endsWith('ade')) {
      const isParticiple = (traitAt(sentence, at) & Trait.participle) !== 0;
      const behindSubject = (before & (Trait.noun | Trait.name)) !== 0 && (before & Trait.genitive) === 0;
      const next = tokens[at + 1]!;
      if (isParticiple && behindSubject && isDefiniteNoun(sentence, at + 1) && next.kind === 'word')
        return true;
    }
    if (!lower.endsWith('r') || tokens[at - 1]!.kind !== 'number' || at < 2) continue;
    if (numbered.test(tokens[at - 2]!.lower) && (traitAt(sentence, at) & Trait.noun) !== 0) return true;
  }
  return false;
}

/** What has a number for its name. */
const numbered = /(?:^|[a-zåäö])(?:väg|linje|buss|sal|rum|hus|port|etapp|plan|hall|grupp|klass|årskurs)$/u;

function isDefiniteNoun({ tags, tokens }: TaggedSentence, at: number): boolean {
  return (traitAt({ tags, tokens }, at) & Trait.noun) !== 0 && feats(tags[at]!).includes('Definite=Def');
}

/** Words of an example set off by commas, which readers may pass by: *en fara, till exempel ett hål i vägen, …*. */
function exampleWords(front: readonly Token[]): number {
  const start = front.findIndex(
    ({ text }, index) =>
      text === ',' && front[index + 1]?.lower === 'till' && front[index + 2]?.lower === 'exempel',
  );
  if (start < 0) return 0;
  const end = front.findIndex(({ text }, index) => index > start && text === ',');
  return front.slice(start, end < 0 ? front.length : end).filter(isWord).length;
}

/** Words between quotation marks, but for one: a name or a quotation is read as one thing. */
function quotedWords(front: readonly Token[]): number {
  let words = 0;
  let open = -1;
  for (const [index, { text }] of front.entries()) {
    if (!/^[”"“»«]$/u.test(text)) continue;
    if (open < 0) open = index;
    else {
      words += Math.max(0, front.slice(open, index).filter(isWord).length - 1);
      open = -1;
    }
  }
  return words;
}

/** Short words are read at a glance: *Under några veckor då det är torrt i skog och mark*. */
function isLight(front: readonly Token[]): boolean {
  // *9 kap. 30 a §*: short, and heavy all the same.
  if (front.some(({ text }) => text.startsWith('§'))) return false;
  const words = front.filter(isWord);
  return words.filter(({ text }) => text.length > longWord).length * lightShare <= words.length;
}

/** Words that a light front may have more before it is a warning. */
const roomForLight = 3;
/** Longer words are long in LIX. Letters. */
const longWord = 6;
/** One word of so many may be long. */
const lightShare = 6;

/** *Enbart svårigheter att bära tungt ger inte rätt till stöd*: the subject, with a word that narrows it. */
function isFocused(sentence: TaggedSentence, { start, kind }: Front): boolean {
  if (kind !== 'adverbial' || !focus.test(sentence.tokens[start]!.lower)) return false;
  return (traitAt(sentence, start + 1) & (Trait.noun | Trait.adjective | Trait.determiner)) !== 0;
}

const focus = /^(?:enbart|endast|bara|även|också|främst|särskilt|inte|högst|minst)$/u;
