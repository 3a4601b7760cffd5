import type { DocumentType } from '../src/document-type/document-types.ts';
import { isCounted, wordCount } from '../src/measures/counting.ts';
import { procedure } from '../src/rules/support/parts/minutes.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import {
  heaviestPart,
  type Sign,
  type WeighedSign,
  weighSentence,
} from '../src/rules/support/sentence-weight.ts';
import { listWords } from '../src/rules/support/worst-places.ts';
import { defineRule, type Localised } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words of a sentence that speaks to somebody: it is easier to follow than its nouns tell. */
const persons = wordSet('du dig ni er jag mig vi oss man hon han');
const owners = wordSet('din ditt dina er ert era vår vårt våra');
const appeal = [wordSet('överklagas'), wordSet('laglighetsprövning')];
/** Share of words with a capital, beside the first, in a list of names. */
const mostNames = 0.3;
/** Signs of which a heavy sentence has at least one: they hide who acts. */
const hiding = new Set<Sign>(['bareNoun', 'nominalisations', 'passives', 'abstractVerb']);
/** Words of a sentence that can be heavy: a shorter one is read at a glance, whatever its words are. */
const fewestWords = 10;
/** In a sentence of at most so many words the same signs stand closer, and half a point fewer is asked for. */
const short = 14;
const roomForShort = 0.5;
/** Points more for a sentence that speaks of what is the reader's: *din ansökan*. */
const roomForOwner = 1.5;
/** Points more for a sentence that begins with who does what, in at most so many words. */
const roomForStraight = 0.75;
const mostBeforeStraight = 4;
/** Points more in these: their readers are at home in the matter, or may be. */
const inward = new Set<DocumentType>(['text', 'pressmeddelande', 'tjansteskrivelse']);
const roomForInward = 0.5;
/** Signs that a message names. */
const mostSigns = 3;

export default defineRule({
  meta: {
    id: 'tung-mening',
    group: 'meningar',
    title: { sv: 'Tung mening', en: 'Heavy sentence' },
    severity: 'info',
    yieldsTo: [
      'sent-verb',
      'inskott',
      'prepositionskedja',
      'framforstallt-attribut',
      'nakna-substantiv',
      'dold-aktor',
      'dubbel-passiv',
      'passiv',
      'substantivsjuka',
      'substantiveringar',
      'kanslisprak',
      'utfyllnad',
      'flertydiga-ord',
    ],
    perSentence: true,
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Meningar där flera saker tynger på en gång: verb som har gjorts till substantiv, passiver, substantiv utan artikel först, många prepositioner, långa ord, sent verb. Varje sak ger poäng, och summan avgör. Den tyngsta delen av meningen markeras. Meningar med du eller vi och meningar som lang-mening tar lämnas.',
      en: 'Sentences where several things weigh at once: verbs made into nouns, passives, a bare noun first, many prepositions, long words, a late verb. Each gives points, and the sum decides. The heaviest part of the sentence is marked. Sentences with du or vi and those that lang-mening takes are left.',
    },
    why: {
      sv: 'Var för sig märks sakerna knappt, men tillsammans gömmer de vem som gör vad. Läsaren får läsa om meningen, även när den är kort.',
      en: 'One by one they hardly show, but together they hide who does what. Readers must read the sentence again, even when it is short.',
    },
    todo: {
      sv: 'Börja med vem som gör vad. Gör verb av substantiven, och säg en sak i taget.',
      en: 'Begin with who does what. Turn the nouns into verbs, and say one thing at a time.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.4.11' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv meningar med flyt' },
    ],
    messages: {
      heavy: {
        sv: 'Meningen är tung: {signs}. Skriv om den så att det syns vem som gör vad.',
        en: 'The sentence is heavy: {signsEn}. Rewrite it so that it shows who does what.',
      },
    },
    options: {
      points: {
        default: 4.5,
        minimum: 2,
        maximum: 20,
        description: {
          sv: 'Så många poäng ska en mening ha för att markeras. För en mening på högst 14 ord räcker en halv poäng färre. I tjänsteskrivelser, pressmeddelanden och texter av okänd typ behövs en halv poäng till.',
          en: 'How many points a sentence must have to be marked: half a point fewer up to 14 words, half a point more in official reports, press releases and texts of unknown type.',
        },
      },
      words: {
        default: 20,
        minimum: 10,
        maximum: 100,
        description: {
          sv: 'Längre meningar lämnas till regeln lang-mening, i ord.',
          en: 'Longer sentences are left to the rule lang-mening, in words.',
        },
      },
    },
    fel: [
      {
        text: 'Tillstånd kan återkallas vid missbruk av tillståndet eller överlåtelse av tillståndet.',
        finds: ['Tillstånd kan återkallas'],
      },
      {
        text: 'Tillstånd kan utfärdas till rörelsehindrad med väsentliga svårigheter vid förflyttning.',
        finds: ['Tillstånd kan utfärdas'],
      },
      {
        text: 'Efter prövning och beslut utbetalas ersättning till den enskilde enligt bostadsförsörjningslagstiftningen.',
        finds: ['prövning och beslut utbetalas'],
      },
    ],
    ratt: [
      {
        text: 'Tillsyn innebär att kommunen kontrollerar att försäljning och servering följer reglerna i lagen.',
      },
      { text: 'Beslutet kan överklagas genom laglighetsprövning enligt 13 kap. kommunallagen.' },
      { text: 'Med rening menas att vattnet leds vidare till en bädd av sand.' },
      { text: 'Vi läser din ansökan och bedömer vad du behöver.' },
      { text: 'Nämnden prövar ansökan och bedömer behovet.' },
      {
        text: 'Riktlinjerna baseras på gällande lagstiftning, praxis och rekommendationer från myndigheter.',
      },
      { text: 'Från den 1 januari höjs friskvårdsbidraget till 3 000 kronor per år.' },
      { text: 'Du får ett beslut efter vår bedömning av dina behov av hjälp i hemmet.' },
      { text: 'Avgiften betalas varje månad. Prövning av ansökan sker efter bedömning av behovet.' },
      {
        text: 'Registrering och handläggning av inkomna ansökningar sker genom förvaltningens växel 000-12 34 56 och registrator@exempelby.se.',
      },
      { text: 'Bär, svamp och grönsaker från egen odling får säljas utan registrering.' },
      { text: 'Beslutet kan överklagas till förvaltningsrätten genom laglighetsprövning.' },
      {
        text: 'Utredningen lämnar flera förslag för att effektivisera arbetet mot felaktiga utbetalningar och bidragsbrott.',
      },
      {
        text: 'Investeringskostnaden uppskattas till 2,8 miljoner kronor. I juni skadades en cyklist på gatan.',
      },
      { text: 'Votering begärs och ska verkställas.', documentType: 'protokoll' },
      {
        text: 'Mats Ek yrkar bifall till utskottets förslag och avslag på tilläggsyrkandet.',
        documentType: 'protokoll',
      },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { documentType, options, swedish, report }) {
    const { tokens } = sentence;
    if (tokens.length <= fewestWords || persons.isIn(sentence)) return;
    if (!isReadable(sentence) || !isCounted(sentence, block) || namesMuch(sentence)) return;
    if (documentType === 'protokoll' && procedure.isIn(sentence)) return;
    // *Beslutet kan överklagas till förvaltningsrätten genom …* is said as the law says it.
    if (appeal.every((word) => word.isIn(sentence))) return;
    const words = wordCount(sentence);
    if (words < fewestWords || words > options.words) return;
    const reading = swedish!.clauses(sentence)!;
    const signs = weighSentence(swedish!.tagged(sentence)!, reading);
    const sum = signs.reduce((points, sign) => points + sign.points, 0);
    const owned = owners.isIn(sentence) ? roomForOwner : 0;
    const room = inward.has(documentType) ? roomForInward : 0;
    const straight = isStraight(sentence, reading, signs) ? roomForStraight : 0;
    const needed = options.points + owned + room + straight - (words <= short ? roomForShort : 0);
    if (sum < needed || signs.length < 2 || !signs.some(({ sign }) => hiding.has(sign))) return;
    const worst = [...signs].sort((a, b) => b.points - a.points).slice(0, mostSigns);
    const told = worst.map(describe);
    let { first, last } = heaviestPart(signs, tokens.length);
    while (first < last && tokens[first]!.kind !== 'word') first++;
    while (last > first && tokens[last]!.kind !== 'word') last--;
    report({
      block,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      messageId: 'heavy',
      data: {
        signs: told.map(({ sv }) => sv).join(', '),
        signsEn: told.map(({ en }) => en).join(', '),
      },
    });
  },
});

/** *Förvaltningen föreslår att …*: who acts stands first, and what they do at once. */
function isStraight(
  { tokens }: Sentence,
  { mainVerb, wordsBefore }: { mainVerb: number; wordsBefore: number },
  signs: readonly WeighedSign[],
): boolean {
  if (mainVerb < 0 || wordsBefore > mostBeforeStraight) return false;
  const { lower } = tokens[mainVerb]!;
  if ((lower.endsWith('s') && !states.test(lower)) || helpers.test(lower)) return false;
  return !signs.some(
    ({ sign, words }) => sign === 'bareNoun' || (sign === 'abstractVerb' && words.includes(lower)),
  );
}

/** Verbs in *-s* that say how something is. */
const states = /^(?:finns|baseras|kallas|syns|märks|behövs)$/u;
/** Verbs that another does the work of. */
const helpers = /^(?:kan|ska|skall|får|måste|bör|har|hade|kommer|är|blir|skulle)$/u;

/** True for a list of names and places, and for what a label opens: their nouns weigh on nobody. */
function namesMuch({ tokens }: Sentence): boolean {
  if (tokens[1]?.text === ':' || tokens[2]?.text === ':') return true;
  if (tokens.some(({ text, lower }) => text.includes('@') || contact.test(lower))) return true;
  let names = 0;
  for (let place = 1; place < tokens.length; place++) {
    const { kind, text, lower } = tokens[place]!;
    if (kind === 'number' || (kind === 'word' && text !== lower)) names++;
  }
  return names > mostNames * tokens.length;
}

/** What a line of contact data speaks of. */
const contact =
  /^(?:tfn|tel|telnr|växel|besöksadress|postadress|fakturaadress|faktureringsadress|organisationsnummer|orgnr|bankgiro|plusgiro|www\.\S+|https?:\S+)\.?$/u;

const texts: Record<Sign, (sign: WeighedSign) => Localised> = {
  bareNoun: ({ words }) => ({
    sv: `den börjar med ett naket substantiv (${words[0]})`,
    en: `it begins with a bare noun (${words[0]})`,
  }),
  nominalisations: ({ words }) => ({
    sv: `substantiv av verb (${listWords(words)})`,
    en: `nouns made of verbs (${listWords(words)})`,
  }),
  passives: ({ words }) => ({
    sv: `passiv (${listWords(words)})`,
    en: `passives (${listWords(words)})`,
  }),
  thirdPerson: ({ words }) => ({
    sv: `läsaren omtalad som någon annan (${words[0]})`,
    en: `the reader spoken of as somebody else (${words[0]})`,
  }),
  abstractVerb: ({ words }) => ({
    sv: `ett verb som säger lite (${words[0]})`,
    en: `a verb that says little (${words[0]})`,
  }),
  prepositions: ({ count }) => ({ sv: `${count} prepositioner`, en: `${count} prepositions` }),
  nouns: () => ({
    sv: 'många substantiv men få verb',
    en: 'many nouns but few verbs',
  }),
  longWords: ({ words }) => ({
    sv: `långa ord (${listWords(words)})`,
    en: `long words (${listWords(words)})`,
  }),
  lateVerb: ({ count }) => ({ sv: `${count} ord före verbet`, en: `${count} words before the verb` }),
};

function describe(sign: WeighedSign): Localised {
  return texts[sign.sign](sign);
}
