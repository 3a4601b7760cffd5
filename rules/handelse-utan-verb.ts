import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, nominalEnding, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** With these a participle and its noun tell what happens first: *efter genomfört möte*. */
const times = words('vid efter före');
/** With these they tell which one: *från önskad förskola*. */
const places = words('från till enligt');
const openers = wordSet([...times, ...places]);

/** Participles that tell what something is like, not what has been done to it. */
const qualities = words(`
särskild särskilt bestämd bestämt höjd höjt ökad ökat minskad minskat förhöjd förhöjt sänkt begränsad begränsat fortsatt
blandad blandat avancerad avancerat utvecklad utvecklat förändrad förändrat förbättrad förbättrat erfaren erfaret känd
känt okänd okänt oförändrad oförändrat stärkt försämrad försämrat utökad utökat berörd berört avsedd avsett kvalificerad
kvalificerat utsatt begåvad given givet tilltalad omfattad fördjupad fördjupat förstärkt skärpt allvarlig inbyggd inbyggt`);
/** Adjectives that only tell one of several apart: *vid olika tillfällen*. */
const pointers = words(`
olika samma nästa första andra tredje förra sista senaste ett egen eget egna vissa alla flera många sådan sådant sådana
allmänna allmän offentlig offentliga svenska nationella internationella vanlig vanliga särskilda enstaka hela halva`);
/** Times and places: *vid senare tillfälle*. */
const occasions =
  /(?:tillfäll(?:e|en)|tid|tidpunkt|sida|sidan|universitet|högskola|ambassad|gräns|havet|bord)$/u;
const genitiveEvents = words('ande ende');

export default defineRule({
  meta: {
    id: 'handelse-utan-verb',
    group: 'meningar',
    title: { sv: 'Händelse utan verb', en: 'Event without a verb' },
    severity: 'info',
    yieldsTo: ['substantivsjuka', 'nakna-substantiv', 'kanslisprak', 'alderdomliga-ord', 'stela-ord'],
    notDocumentTypes: ['protokoll', 'minnesanteckningar'],
    what: {
      sv: 'Villkor och händelser som står som substantiv utan verb: Vid för sent gjord avbokning, Efter inskickad ansökan, Vid högre kostnad ska …, efter fakturans utställande.',
      en: 'Conditions and events that stand as nouns without a verb: Vid för sent gjord avbokning, Efter inskickad ansökan, efter fakturans utställande.',
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
    ],
    ratt: [
      { text: 'Om du avbokar för sent får du betala. När du har skickat in ansökan får du ett kvitto.' },
      { text: 'Vi träffas vid ett senare tillfälle. Efter en genomförd kurs får du ett intyg.' },
      { text: 'Efter avslutade studier flyttade hon. Vid höjd beredskap gäller andra regler.' },
      { text: 'Kommunen arbetar för ökad trygghet. Det finns en gräns vid olika nivåer.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem', 'heading'],
  words: openers,
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    if (!isReadable(sentence)) return;
    for (let place = 0; place + 2 < tokens.length; place++) {
      if (!openers.has(tokens[place]!)) continue;
      const tagged = swedish!.tagged(sentence)!;
      const end = phraseEnd(tagged, place);
      if (end < 0) continue;
      const phrase = tokens.slice(place, end).map(({ text }) => text);
      const messageId = times.has(tokens[place]!.lower) ? 'event' : 'which';
      report({
        block,
        start: tokens[place]!.start,
        end: tokens[end - 1]!.end,
        messageId,
        data: { phrase: phrase.join(' ') },
      });
      place = end - 1;
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
  if (isParticiple && bareParticiple.test(lower) && !qualities.has(lower)) return noun + 1;
  // *Vid högre kostnad ska du …*: a condition at the beginning.
  if (place > 0 || tokens[0]!.lower !== 'vid') return -1;
  if ((trait & Trait.adjective) === 0 || pointers.has(lower) || qualities.has(lower)) return -1;
  return isFiniteVerb(traitAt(sentence, noun + 1)) ? noun + 1 : -1;
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
