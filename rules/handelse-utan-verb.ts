import { setOfWords } from '../src/base/word-list.ts';
import { endingIn } from '../src/document-type/suffixes.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import {
  isFiniteVerb,
  nominalEnding,
  nounPhraseEnd,
  type TaggedSentence,
  traitAt,
} from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** With these a participle and its noun tell what happens first: *efter genomfört möte*. */
const times = setOfWords('vid efter före');
/** With these they tell which one: *från önskad förskola*. */
const places = setOfWords('från till enligt');
/** Verbs that say what an act leads to: *Missbruk leder till avstängning*. */
const consequences = setOfWords(
  'medför medföra leder leda kräver kräva förutsätter förutsätta resulterar resultera',
);
const openers = wordSet([...times, ...places]);
/** What is said of an act that one may do or not: *Filmning är inte tillåtet*. */
const permissions = setOfWords('tillåten tillåtet tillåtna förbjuden förbjudet förbjudna');
const triggers = wordSet([...times, ...places, ...consequences, ...permissions]);

/** Participles that tell what something is like, not what has been done to it. */
const qualities = setOfWords(`
särskild särskilt bestämd bestämt höjd höjt ökad ökat minskad minskat förhöjd förhöjt sänkt begränsad begränsat fortsatt
blandad blandat avancerad avancerat utvecklad utvecklat förändrad förändrat förbättrad förbättrat erfaren erfaret känd
känt okänd okänt oförändrad oförändrat stärkt försämrad försämrat utökad utökat berörd berört avsedd avsett kvalificerad
kvalificerat utsatt begåvad given givet tilltalad omfattad fördjupad fördjupat förstärkt skärpt allvarlig inbyggd inbyggt beräknad beräknat reducerad reducerat halverad halverat
legitimerad legitimerat auktoriserad auktoriserat certifierad certifierat ackrediterad ackrediterat utbildad kombinerad
kombinerat spärrat ägd hyrd`);
/** The same in compounds, of which there is no end: *arbetslivsinriktad, behovsstyrd, evidensbaserad*. */
const isQuality = endingIn(
  ['inriktad', 'baserad', 'orienterad', 'relaterad', 'styrd', 'anpassad', 'finansierad', 'integrerad']
    .map((quality) => `${quality} ${quality.slice(0, -1)}t`)
    .join(' '),
);
/** Adjectives that only tell one of several apart: *vid olika tillfällen*. */
const pointers = setOfWords(`
olika samma nästa första andra tredje förra sista senaste ett egen eget egna vissa alla flera många sådan sådant sådana
allmänna allmän offentlig offentliga svenska nationella internationella vanlig vanliga särskilda enstaka hela halva`);
/** Times and places, and what nobody does: *vid senare tillfälle*, *vid långvarig sjukdom*, *vid högt vattenstånd*. */
const occasions =
  /(?:tillfäll(?:e|en)|tid|tidpunkt|sida|sidan|universitet|högskola|ambassad|gräns|havet|bord|väder|temperatur|sjukdom|skada|smärta|feber|ålder|vattenstånd|flöde|vind|regn|snöfall|nederbörd|halka|kyla|värme|fara|kris|belastning|trafik)$/u;
const genitiveEvents = setOfWords('ande ende');

export default defineRule({
  meta: {
    id: 'handelse-utan-verb',
    group: 'meningar',
    title: { sv: 'Händelse utan verb', en: 'Event without a verb' },
    severity: 'info',
    yieldsTo: ['substantivsjuka', 'nakna-substantiv', 'kanslisprak', 'alderdomliga-ord', 'stela-ord'],
    notDocumentTypes: ['protokoll', 'minnesanteckningar'],
    what: {
      sv: 'Villkor och händelser som står som substantiv utan verb: Vid för sent gjord avbokning, Efter inskickad ansökan, Vid högre kostnad ska …, efter fakturans utställande, Filmning är inte tillåtet.',
      en: 'Conditions and events that stand as nouns without a verb: Vid för sent gjord avbokning, Efter inskickad ansökan, efter fakturans utställande, Filmning är inte tillåtet.',
    },
    why: {
      sv: 'Läsaren måste själv göra om orden till en mening för att förstå vem som har gjort vad, och när det gäller.',
      en: 'Readers must turn the words into a sentence themselves to see who has done what, and when it applies.',
    },
    todo: {
      sv: 'Skriv en bisats med verb och den som gör något: ”om du avbokar för sent”, ”när du har skickat in ansökan”.',
      en: 'Write a clause with a verb and the one who acts: “om du avbokar för sent”, “när du har skickat in ansökan”.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.4.11' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv meningar med flyt' },
    ],
    messages: {
      event: {
        sv: '”{phrase}” är en händelse utan verb. Skriv en bisats med ”när”, ”om” eller ”innan”, och vem som gör det.',
        en: '“{phrase}” is an event without a verb. Write a clause with “när”, “om” or “innan”, and who does it.',
      },
      act: {
        sv: '”{phrase}” säger inte vem som gör det. Skriv vem och ett verb: ”Om du …”, ”När vi …”.',
        en: '“{phrase}” does not say who does it. Say who, with a verb: “Om du …”, “När vi …”.',
      },
      allowed: {
        sv: '”{phrase}” gömmer det som läsaren får eller inte får göra i ett substantiv. Skriv ”Du får …” eller ”Du får inte …” med ett verb.',
        en: '“{phrase}” hides what the reader may or may not do in a noun. Write “Du får …” or “Du får inte …” with a verb.',
      },
      which: {
        sv: '”{phrase}” gömmer en bisats. Skriv ut den: vilken det är, och vem som har bestämt det.',
        en: '“{phrase}” hides a clause. Spell it out: which one it is, and who has settled it.',
      },
    },
    fel: [
      { text: 'Vid för sent gjord avbokning får du betala.', finds: ['Vid för sent gjord avbokning'] },
      { text: '## Efter inskickad ansökan\n\nDu får ett kvitto.', finds: ['Efter inskickad ansökan'] },
      {
        text: 'Vid högre kostnad ska du fråga först. Betala inom en månad efter fakturans utställande.',
        finds: ['Vid högre kostnad', 'efter fakturans utställande'],
      },
      { text: 'Barnet stryks från önskad förskola.', finds: ['från önskad förskola'] },
      {
        text: 'Missbruk av tjänsten leder till avstängning. Underlåtenhet att betala kan medföra en avgift.',
        finds: ['Missbruk av tjänsten leder', 'Underlåtenhet att betala kan medföra'],
      },
      {
        text: 'Fotografering och filmning är endast tillåtet i entrén. Eldning på stranden är förbjudet.',
        finds: ['Fotografering och filmning är endast tillåtet', 'Eldning på stranden är förbjudet'],
      },
    ],
    ratt: [
      {
        text: 'Du får inte elda här. Det är inte tillåtet att elda. Bilden är tillåten. All rökning är förbjuden i lag.',
      },
      { text: 'Du får pengar tidigast 60 dagar före beräknad förlossning.' },
      { text: 'Om du avbokar för sent får du betala. När du har skickat in ansökan får du ett kvitto.' },
      { text: 'Vi träffas vid ett senare tillfälle. Efter en genomförd kurs får du ett intyg.' },
      { text: 'Efter avslutade studier flyttade hon. Vid höjd beredskap gäller andra regler.' },
      {
        text: 'Snö leder till halka. En bedömning kräver tid. Bedömningen kräver tid. Avgifter och hantering kräver tid.',
      },
      {
        text: 'Ansökan kräver e-legitimation. Vid kallt väder håller vi stängt. Vid långvarig sjukdom kan du få hjälp.',
      },
      { text: '## Avdrag vid försenad ansökan\n\nDu betalar mindre.' },
      {
        text: 'Du kan få pengar vid arbetslivsinriktad rehabilitering. Intyg från legitimerad personal krävs. Kursen ges till reducerad avgift.',
      },
      { text: 'Kommunen arbetar för ökad trygghet. Det finns en gräns vid olika nivåer.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem', 'heading'],
  words: triggers,
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    if (!isReadable(sentence)) return;
    const tell = (start: number, end: number, messageId: string) => {
      const phrase = tokens.slice(start, end).map(({ text }) => text);
      report({
        block,
        start: tokens[start]!.start,
        end: tokens[end - 1]!.end,
        messageId,
        data: { phrase: phrase.join(' ') },
      });
    };
    for (let place = 0; place + 1 < tokens.length; place++) {
      const { lower } = tokens[place]!;
      if (consequences.has(lower)) {
        const start = block.kind === 'heading' ? -1 : actBefore(swedish!.tagged(sentence)!, place);
        if (start >= 0) tell(start, place + 1, 'act');
      } else if (permissions.has(lower)) {
        const isOfAct = block.kind !== 'heading' && isOfBareAct(swedish!.tagged(sentence)!, place);
        if (isOfAct) tell(0, place + 1, 'allowed');
      } else if (place + 2 < tokens.length && openers.has(tokens[place]!)) {
        const end = phraseEnd(swedish!.tagged(sentence)!, place);
        // *Avdrag vid försenad ansökan*: a heading names its matter and is no sentence.
        if (end < 0 || (block.kind === 'heading' && place > 0)) continue;
        tell(place, end, times.has(lower) ? 'event' : 'which');
        place = end - 1;
      }
    }
  },
});

/** End of an event that begins with the preposition at a place; −1 for none. */
function phraseEnd(sentence: TaggedSentence, place: number): number {
  const { tokens } = sentence;
  if ((traitAt(sentence, place) & Trait.preposition) === 0) return -1;
  const isTime = times.has(tokens[place]!.lower);
  let head = place + 1;
  while (isAdverbial(sentence, head)) head++;
  const trait = traitAt(sentence, head);
  const noun = head + 1;
  if (!isCommonNoun(sentence, noun)) return -1;
  const { lower } = tokens[head]!;
  // *efter fakturans utställande*
  if (isTime && head === place + 1 && (trait & Trait.genitive) !== 0 && (trait & Trait.noun) !== 0) {
    return genitiveEvents.has(nominalEnding(tokens[noun]!.lower) ?? '') ? noun + 1 : -1;
  }
  const isParticiple = (trait & Trait.participle) !== 0 && (trait & Trait.past) !== 0;
  if (isParticiple && bareParticiple.test(lower) && !qualities.has(lower)) {
    return isQuality(lower) ? -1 : noun + 1;
  }
  // *Vid högre kostnad ska du …*: a condition at the beginning.
  if (place > 0 || tokens[0]!.lower !== 'vid') return -1;
  if ((trait & Trait.adjective) === 0 || pointers.has(lower) || qualities.has(lower)) return -1;
  // *Vid stora evenemang*: things of a kind, and no condition on one.
  if (lower.endsWith('a')) return -1;
  return isFiniteVerb(traitAt(sentence, noun + 1)) ? noun + 1 : -1;
}

/** Nouns for what somebody does, without the ending of such nouns. */
const acts = setOfWords(`
ansökan anmälan begäran överklagan missbruk inaktivitet frånvaro byte köp avbrott uppehåll intrång dröjsmål brott avslag
underlåtenhet försummelse uttag avsteg`);
/** Tokens between an act and its verb: *Ansökan för annans räkning kräver*. */
const furthest = 8;

/** Where a bare noun for an act begins that is the subject of the verb at a place; −1 when there is none. */
function actBefore(sentence: TaggedSentence, verb: number): number {
  const { tokens } = sentence;
  // *kan, efter varning, leda till*: the modal stands with the subject.
  let subjectEnd = verb;
  if ((traitAt(sentence, verb) & Trait.infinitive) !== 0) {
    subjectEnd = modalBefore(sentence, verb);
    if (subjectEnd < 0) return -1;
  } else if (!isFiniteVerb(traitAt(sentence, verb))) return -1;
  for (let start = subjectEnd - 1; start >= 0 && start >= subjectEnd - furthest; start--) {
    const trait = traitAt(sentence, start);
    if ((trait & Trait.noun) === 0 || !opensClause(sentence, start)) continue;
    const { lower } = tokens[start]!;
    // *Ansökan kräver e-legitimation* is how everybody says it.
    const isPlain = lower.endsWith('an') && start + 1 === subjectEnd;
    const isAct = acts.has(lower) || (nominalEnding(lower) !== undefined && bareAct.test(lower));
    return isAct && !isPlain && (trait & Trait.genitive) === 0 && reaches(sentence, start + 1, subjectEnd)
      ? start
      : -1;
  }
  return -1;
}

const limits = setOfWords('inte endast bara enbart också även alltid normalt');

/** *Fotografering och filmning är endast tillåtet*: bare acts that open the sentence, then *är* and what it limits. */
function isOfBareAct(sentence: TaggedSentence, permission: number): boolean {
  const { tokens } = sentence;
  let verb = permission - 1;
  while (verb > 0 && limits.has(tokens[verb]!.lower)) verb--;
  if (verb < 1 || tokens[verb]!.lower !== 'är' || !isBareActAt(sentence, 0)) return false;
  const end = (traitAt(sentence, 1) & Trait.coordinator) !== 0 && isBareActAt(sentence, 2) ? 3 : 1;
  return reaches(sentence, end, verb);
}

function isBareActAt(sentence: TaggedSentence, place: number): boolean {
  const { lower } = sentence.tokens[place]!;
  const trait = traitAt(sentence, place);
  // First in a sentence the tagger may take a noun for a name.
  const isNoun = (trait & (Trait.noun | Trait.name)) !== 0 && (trait & Trait.genitive) === 0;
  if (!isNoun) return false;
  // *parkering, fotografering*, and no *regering*.
  return (bareAct.test(lower) && nominalEnding(lower) !== undefined) || /.{4}ering$/u.test(lower);
}

/** *bedömning, underlåtenhet, användande*: neither definite nor plural. */
const bareAct = /(?:ning|ande|ende|else|tion|sion|het)$/u;
const modals = setOfWords('kan ska skall får bör kommer skulle kunde');

function modalBefore({ tokens }: TaggedSentence, verb: number): number {
  for (let place = verb - 1; place > 0 && place >= verb - furthest; place--) {
    if (modals.has(tokens[place]!.lower)) return place;
  }
  return -1;
}

/** First in the sentence, or in a second clause behind *och*, *eftersom* and the like. */
function opensClause(sentence: TaggedSentence, place: number): boolean {
  if (place === 0) return true;
  const before = traitAt(sentence, place - 1);
  if ((before & Trait.subordinator) !== 0) return true;
  const nominal = Trait.noun | Trait.name | Trait.adjective | Trait.pronoun;
  return (before & Trait.coordinator) !== 0 && (traitAt(sentence, place - 2) & nominal) === 0;
}

/** A preposition, or an adverb before a number: *över 30 minuter*. */
function opensGroup(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  if (trait & Trait.preposition) return true;
  return (trait & Trait.adverb) !== 0 && (traitAt(sentence, place + 1) & Trait.numeral) !== 0;
}

/** True when nothing but prepositional phrases or an infinitive stands between. */
function reaches(sentence: TaggedSentence, from: number, to: number): boolean {
  let place = from;
  while (place < to && opensGroup(sentence, place)) {
    const end = nounPhraseEnd(sentence, place + 1);
    if (end === place + 1) return false;
    place = end;
    // *efter klockan 22*
    while ((traitAt(sentence, place) & Trait.numeral) !== 0) place++;
  }
  if ((traitAt(sentence, place) & Trait.infinitiveMark) !== 0) {
    for (; place < to; place++) {
      if (traitAt(sentence, place) & (Trait.punctuation | Trait.relative | Trait.finite)) return false;
    }
  }
  return place === to;
}

/** An adverb or *inte*, and *för* before an adverb: *för sent gjord*. */
function isAdverbial(sentence: TaggedSentence, place: number): boolean {
  const adverb = Trait.adverb | Trait.negation;
  if ((traitAt(sentence, place) & adverb) !== 0) return true;
  return sentence.tokens[place]?.lower === 'för' && (traitAt(sentence, place + 1) & adverb) !== 0;
}

/** The form of a participle before a singular without article: *gjord, genomfört, utebliven*. */
const bareParticiple = /(?:[dt]|en)$/u;
/** *avbokningen, ansökan*: a definite noun has its article in itself; *ansökan* and *anmälan* have none. */
const definiteForm = /(?:ningen|elsen|heten|andet|endet|ionen|arna|erna|orna)$/u;

/** An indefinite noun that is no name, no genitive and no occasion. */
function isCommonNoun(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  if ((trait & Trait.noun) === 0 || (trait & Trait.genitive) !== 0) return false;
  const { lower, text } = sentence.tokens[place]!;
  return text === lower && !definiteForm.test(lower) && !occasions.test(lower);
}
