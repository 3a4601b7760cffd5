import { subjectComma, subjectOpeners } from '../src/rules/support/grammar/subject-comma.ts';
import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const that = wordSet('att');
/** What is said of a that-clause: *Det är viktigt, att …*. */
const judged = wordSet(
  `viktigt bra värdefullt nödvändigt möjligt omöjligt svårt lätt roligt synd tydligt klart självklart troligt sannolikt
  önskvärt angeläget avgörande rimligt skäligt glädjande beslutat beslutar anser bedömer menar tycker tror vet säger
  skriver föreslår innebär betyder visar gör hoppas vill behöver kräver`,
);
/** Verbs that open a condition without *om*. */
const asking = /^(?:har|behöver|vill|är|undrar|saknar|vet|kan|önskar|får)$/u;
const reader = /^(?:du|ni)$/u;
/** What the reader is told to do. */
const turning = wordSet('ring kontakta mejla maila skriv besök vänd hör skicka läs logga anmäl boka klicka');
/** Before these a form such as *kontakta* is an infinitive: *Om du vill genast kontakta oss*. */
const auxiliaries = wordSet('vill kan ska skall måste behöver får bör önskar att kunna tänker brukar');
/** Behind these it is no imperative: *att läs*, *be dem kontakta oss*. */
const notBefore =
  /^(?:dem|oss|dig|er|mig|honom|henne|någon|barnet|att|och|eller|en|ett|du|ni|kan|ska|vill|för|till|på|av|i|om|din|ditt|dina|vårt?|våra|så|då)$/u;

const which = wordSet('som');

/** *De dokument, som beslutas*: a noun that *de* points out and its clause tells, which no comma may part. */
function isNeeded(tagged: TaggedSentence, relative: number): boolean {
  const { tokens } = tagged;
  const noun = tokens[relative - 2]!;
  if (!/^(?:den|det|de|dem)$/u.test(tokens[relative - 3]!.lower)) return false;
  if (!(traitAt(tagged, relative - 2) & Trait.noun) || noun.text !== noun.lower) return false;
  // *Den boken, som är ny* and *de andra, som är äldre* are known already.
  if (/(?:[aeiouyåäö]|en|et|an|orn)$/u.test(noun.lower) && !/(?:ande|are)$/u.test(noun.lower)) return false;
  // *Det ger dem kraft, som vi ser*: behind a verb the pronoun may stand alone.
  if (relative > 3 && isFiniteVerb(traitAt(tagged, relative - 4))) return false;
  // *…, som sagt, …* has no verb of its own.
  for (let place = relative + 1; place < relative + 4; place++) {
    if (tokens[place]?.text === ',') return false;
    if (isFiniteVerb(traitAt(tagged, place))) return true;
  }
  return false;
}

/** Before these a comma ends what somebody says: *I Lund, säger Eva, är det kallt*. */
const speaking =
  /^(?:säger|sa|sade|skriver|skrev|menar|anser|tror|berättar|förklarar|tycker|svarar|konstaterar|påpekar|uppger|enligt|är)$/u;
/** Words of an opening phrase before its comma. */
const longestOpening = 20;

/**
 * *Att vi höjer avgiften, beror på*, *Utöver detta, blir det dyrare*: the place of a comma between what opens the
 * sentence and its verb. *Så* between them goes too.
 */
function openingComma(tokens: readonly Token[], tagged: () => TaggedSentence): number | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > longestOpening || comma + 3 >= tokens.length) return undefined;
  const isThat = tokens[0]!.lower === 'att';
  if (!isThat && !opening.has(tokens[0]!)) return undefined;
  const hasSo = !isThat && tokens[comma + 1]!.lower === 'så';
  const verb = hasSo ? comma + 2 : comma + 1;
  // *Att vi höjer, som alla vet, avgiften*: the comma belongs to another.
  if (tokens.some(({ text }, at) => at > comma && at < comma + 10 && /^[,–]$/u.test(text))) return undefined;
  if (tokens.at(-1)!.text !== '.' || tokens.slice(0, comma).some(({ text }) => /^[:;()”"–]$/u.test(text)))
    return undefined;
  const sentence = tagged();
  if (!isFiniteVerb(traitAt(sentence, verb)) || (speaking.test(tokens[verb]!.lower) && !isThat))
    return undefined;
  let finite = 0;
  for (let place = 1; place < comma; place++) {
    const trait = traitAt(sentence, place);
    if (isFiniteVerb(trait)) finite++;
    const isInner = Trait.subordinator | Trait.relative | Trait.infinitiveMark | Trait.verb;
    if (!isThat && (trait & isInner) !== 0) return undefined;
    if (!isThat && /^(?:som|att|där|när)$/u.test(tokens[place]!.lower)) return undefined;
  }
  if (isThat) {
    // *Att du, beror på*: a clause of its own, and a verb that is said of it.
    return finite === 1 && said.test(tokens[verb]!.lower) ? comma : undefined;
  }
  const next = traitAt(sentence, verb + 1);
  const isSubject =
    Trait.noun | Trait.name | Trait.pronoun | Trait.determiner | Trait.possessive | Trait.adjective;
  return next & isSubject ? comma : undefined;
}

/** What opens an adverbial and no clause. */
const opening = wordSet('utöver efter under för i på från med vid enligt genom trots inom hos till förutom');
/** What is said of a that-clause before it. */
const said =
  /^(?:är|var|blir|beror|berodde|innebär|innebar|betyder|gör|gjorde|kan|ska|måste|kräver|visar|har|leder|medför)$/u;

export default defineRule({
  meta: {
    id: 'komma',
    group: 'form',
    title: { sv: 'Kommatecken', en: 'Commas' },
    severity: 'info',
    what: {
      sv: 'Komma mellan början av meningen och verbet (”Att taxan höjs, beror på …”), före att-satsen (”Det är bra, att …”) och före en nödvändig som-sats (”de dokument, som beslutas”), och komma som saknas mellan ett villkor och en uppmaning (”Har du frågor ring oss”).',
      en: 'A comma between the beginning and the verb, before a that-clause or a necessary relative clause, and one that is missing between a condition and what to do.',
    },
    why: {
      sv: 'Ett komma delar det som hör ihop, och där det saknas läser man lätt två satser som en.',
      en: 'A comma divides what belongs together; where one is missing, two clauses are read as one.',
    },
    todo: {
      sv: 'Ta bort kommat före att och som. Sätt komma före uppmaningen, eller dela i två meningar.',
      en: 'Take away the comma before att and som. Put one before what to do, or make two sentences.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.6' }],
    messages: {
      opening: {
        sv: 'Sätt inget komma här: det skiljer början av meningen från dess verb.',
        en: 'Put no comma here: it parts the beginning of the sentence from its verb.',
      },
      so: {
        sv: 'Stryk kommat och ”så”: verbet kommer direkt efter början av meningen.',
        en: 'Delete the comma and “så”: the verb comes right behind the beginning of the sentence.',
      },
      subject: {
        sv: 'Sätt inget komma mellan den som meningen handlar om och verbet ”{verb}”.',
        en: 'Put no comma between the subject and its verb “{verb}”.',
      },
      that: {
        sv: 'Sätt inget komma före ”att”.',
        en: 'Put no comma before “att”.',
      },
      needed: {
        sv: 'Sätt inget komma före ”som” här: det som följer behövs för att förstå vilka som menas.',
        en: 'Put no comma before “som” here: what follows is needed to know which are meant.',
      },
      missing: {
        sv: 'Sätt komma före ”{word}”: där börjar det som läsaren ska göra.',
        en: 'Put a comma before “{word}”: there begins what the reader is to do.',
      },
    },
    fel: [
      {
        text: 'Att taxan höjs i vår, beror på dyrare material. Utöver detta nya bidrag, så har vi ett stipendium. För ett vanligt hus på landet, blir avgiften lägre.',
        finds: ['vår,', 'bidrag, så', 'landet,'],
        suggests: ['vår', 'bidrag', 'landet'],
      },
      {
        text: 'Alla som har fyllt 18 år och bor i kommunen, kommer att få ett brev. Den som söker plats, ska skriva under.',
        finds: ['kommunen,', 'plats,'],
        suggests: ['kommunen', 'plats'],
      },
      {
        text: 'Det är värdefullt, att du hör av dig. Nämnden anser, att avgiften är rimlig.',
        finds: ['värdefullt,', 'anser,'],
        suggests: ['värdefullt', 'anser'],
      },
      {
        text: 'Har du frågor ring växeln. Om du är osäker kontakta din handläggare.',
        finds: ['frågor ring', 'osäker kontakta'],
        suggests: ['frågor, ring', 'osäker, kontakta'],
      },
      {
        text: 'Vi skickar ut de dokument, som beslutas i maj. Den person, som söker, ska skriva under.',
        finds: ['dokument,', 'person,'],
        suggests: ['dokument', 'person'],
      },
    ],
    ratt: [
      {
        text: 'Att taxan höjs beror på dyrare material. I Exempelby, säger Eva, blir det kallt. I byn, som är liten, finns en affär. Att taxan höjs, vilket är känt, beror på dyrare material. Efter maj, är det tänkt, öppnar badet.',
      },
      {
        text: 'Alla som bor i kommunen kommer att få ett brev. De som är sjuka, kan du tycka, borde vara hemma. Den som söker stöd, bostad eller arbete ringer oss. De som är hemma, är ni friska?',
      },
      {
        text: 'Vi läser de dokument som beslutas. De andra, som är äldre, får vänta. Den nya skolan, som öppnar i maj, är stor. Det går, som sagt, bra. Det regnar, som många har märkt. De elever, som sagt, får vänta.',
      },
      { text: 'Det är värdefullt att du hör av dig. Det är viktigt, skriver hon, att alla är med.' },
      {
        text: 'Har du frågor, ring växeln. Har du frågor kan du ringa växeln. Vill du skriva och ringa? Ring.',
      },
      { text: 'Har ni vänner be dem kontakta oss.' },
      { text: 'Om du är osäker: kontakta din handläggare. Om du vill fråga någon hjälper vi dig.' },
      {
        text: 'Har du tankar om parken så hör av dig. Är du hungrig då läs menyn. Kan du skriv- och läshjälp? Har du ett besök som är bokat kan du avboka det.',
      },
      { text: 'Vi vet att det är svårt, att det tar tid och att du väntar. Det är bra, att döma av svaren.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    const loose = openingComma(tokens, () => swedish!.tagged(sentence)!);
    if (loose !== undefined) {
      const { start, text } = tokens[loose - 1]!;
      const isSo = tokens[loose + 1]!.lower === 'så';
      const { end } = tokens[isSo ? loose + 1 : loose]!;
      report({ block, start, end, messageId: isSo ? 'so' : 'opening', suggestions: [text] });
      return;
    }
    if (which.isIn(sentence)) {
      if (swedish && subjectOpeners.has(tokens[0]!)) {
        const comma = subjectComma(() => swedish.tagged(sentence)!, tokens);
        if (comma > 0) {
          const { start, text } = tokens[comma - 1]!;
          const data = { verb: tokens[comma + 1]!.text };
          const { end } = tokens[comma]!;
          report({ block, start, end, messageId: 'subject', data, suggestions: [text] });
        }
      }
      for (let index = 3; index < tokens.length - 1; index++) {
        if (!which.has(tokens[index]!) || tokens[index - 1]!.text !== ',') continue;
        const tagged = swedish?.tagged(sentence);
        if (tagged === undefined || !isNeeded(tagged, index)) continue;
        const { start, text } = tokens[index - 2]!;
        report({ block, start, end: tokens[index - 1]!.end, messageId: 'needed', suggestions: [text] });
      }
    }
    if (that.isIn(sentence)) {
      for (let index = 2; index < tokens.length - 1; index++) {
        if (!that.has(tokens[index]!) || tokens[index - 1]!.text !== ',' || !isThatClause(sentence, index))
          continue;
        const { start, text } = tokens[index - 2]!;
        report({ block, start, end: tokens[index - 1]!.end, messageId: 'that', suggestions: [text] });
      }
    }
    if (!turning.isIn(sentence) || !opensCondition(tokens)) return;
    const at = tokens.findIndex((token, index) => index > 2 && turning.has(token));
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || notBefore.test(before.lower) || tokens[at + 1]?.kind !== 'word') return;
    if (tokens.slice(1, at).some((token) => /^[,:;–]$/u.test(token.text) || auxiliaries.has(token))) return;
    report({
      block,
      start: before.start,
      end: tokens[at]!.end,
      messageId: 'missing',
      data: { word: tokens[at]!.text },
      suggestions: [`${before.text}, ${tokens[at]!.text}`],
    });
  },
});

/** True where the only comma of the sentence parts a judgement or a verb from its that-clause. */
function isThatClause({ tokens }: Sentence, index: number): boolean {
  if (!judged.has(tokens[index - 2]!)) return false;
  // *bra, att döma av svaren*; *att det är svårt, att det tar tid*
  if (/^(?:döma|jämföra|börja|tänka)$/u.test(tokens[index + 1]!.lower)) return false;
  return !tokens.slice(0, index - 1).some((token) => token.text === ',' || that.has(token));
}

/** *Har du frågor …*, *Om du är osäker …* */
function opensCondition(tokens: readonly Token[]): boolean {
  const second = tokens[1]?.lower ?? '';
  return reader.test(second) && (asking.test(tokens[0]!.lower) || /^(?:om|när)$/u.test(tokens[0]!.lower));
}
