import { capitalise } from '../src/base/capitalise.ts';
import { isImperative } from '../src/document-type/imperatives.ts';
import { holdsSpeech } from '../src/rules/support/reader/direct-speech.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { denials } from '../src/swedish/denials.ts';
import { sureSubjects } from '../src/swedish/pronouns.ts';
import type { PlacedSentence } from '../src/swedish/swedish.ts';
import {
  isFiniteVerb,
  nounPhraseEnd,
  readClauses,
  type TaggedSentence,
  traitAt,
} from '../src/swedish/syntax/index.ts';
import { definiteEnding } from '../src/swedish/syntax/noun-phrase.ts';
import { Trait, traits } from '../src/swedish/tagger/labels.ts';

/** Pronouns that are the subject of the clause that they open. */
const pronouns = new Set(
  'jag du han hon hen den det vi ni de man detta dessa denna alla många några ingen'.split(' '),
);
/** With these the second clause explains, answers or is put in: no fault. */
const explainers = new Set('vill säga säger sade sa tycker tror menar vet hoppas'.split(' '));
/** These explain behind a pronoun only: *det är gratis, det innebär att …*, not *…, större ändringar innebär att …*. */
const pronounExplainers = new Set('innebär betyder heter'.split(' '));
/** A contrast (*inte bara … utan*, *ju … desto*) may hang together by a comma alone. */
const contrasts = new Set('bara enbart endast ju desto dels antingen varken ena andra'.split(' '));
/** A clause that begins so is no main clause, though nothing in it is tagged as an opener: *Hur bra det går, det beror på …* */
const questionWords = new Set('hur vad vem vilken vilket vilka varför som om att'.split(' '));

/** Verbs whose subject is left out behind a comma, and what they stand with there. */
const bareVerbs = /^(?:gäller|ska|skall|får|måste|bör)$/u;

/**
 * *Barnet ska stanna hemma, gäller även vid förkylning; tillståndet ska ligga i rutan, ska kunna läsas utifrån*: a main clause,
 * and a verb without a subject to the end of the sentence. What is joined by *och* or another comma is a list of verbs.
 */
function isBareVerb(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[comma + 1]!;
  if (!bareVerbs.test(lower)) return false;
  const next = tokens[comma + 2]?.lower ?? '';
  const goesOn = Trait.infinitive | Trait.negation | Trait.adverb;
  if (!(traitAt(sentence, comma + 2) & goesOn) && !/^(?:inte|även|också|dock|bara|från|för|vid)$/u.test(next))
    return false;
  const joins = Trait.coordinator | Trait.subordinator | Trait.relative;
  for (let place = 0; place < tokens.length; place++) {
    if (place !== comma && /^[,?:]$/u.test(tokens[place]!.text)) return false;
    if ((traitAt(sentence, place) & joins) !== 0) return false;
  }
  let verbs = 0;
  for (let place = 0; place < comma; place++) if (isFiniteVerb(traitAt(sentence, place))) verbs++;
  return verbs === 1 && isMainClause(sentence, comma);
}

export default defineRule({
  meta: {
    id: 'satsradning',
    group: 'meningar',
    title: { sv: 'Satsradning', en: 'Comma splice' },
    severity: 'warning',
    notDocumentTypes: ['lattlast'],
    what: {
      sv: 'Två hela meningar som bara har ett komma mellan sig: Ansökan är ofullständig, den behöver kompletteras.',
      en: 'Two whole sentences with only a comma between them: Ansökan är ofullständig, den behöver kompletteras.',
    },
    why: {
      sv: 'Läsaren väntar sig att meningen ska fortsätta efter kommat, och får inte veta hur de två delarna hänger ihop.',
      en: 'After the comma readers expect the sentence to go on, and are not told how the two parts hang together.',
    },
    todo: {
      sv: 'Sätt punkt, eller bind ihop delarna med ett ord som och, men, för eller eftersom.',
      en: 'Put a full stop, or join the parts with a word such as och, men, för or eftersom.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.6.5' }],
    messages: {
      bare: {
        sv: 'Efter kommat saknas den som ”{word}” handlar om. Bind ihop med ”och”, eller sätt punkt och skriv ut vem eller vad det är.',
        en: 'Behind the comma “{word}” has no subject. Join with “och”, or put a full stop and say who or what it is.',
      },
      splice: {
        sv: 'Här står två meningar med bara ett komma emellan. Sätt punkt före ”{word}”, eller bind ihop dem med till exempel ”och” eller ”eftersom”.',
        en: 'Two sentences stand here with only a comma between them. Put a full stop before “{word}”, or join them with for example “och” or “eftersom”.',
      },
    },
    fel: [
      {
        text: 'Vid feber ska barnet stanna hemma, gäller även vid förkylning. Tillståndet ska ligga innanför rutan, ska kunna läsas utifrån.',
        finds: ['hemma, gäller', 'rutan, ska'],
        suggests: ['hemma. Det gäller', 'rutan och ska'],
      },
      {
        text: 'Det tar två veckor, har det inte kommit ring oss. Ta kort varje månad, glöm därför inte att ladda batteriet.',
        finds: ['veckor, har', 'månad, glöm'],
      },
      {
        text: 'Ansökan är ofullständig, den behöver kompletteras.',
        finds: ['ofullständig, den'],
        suggests: ['ofullständig. Den'],
      },
      {
        text: 'Skolan bygger om i vår, eleverna får äta i aulan.',
        finds: ['vår, eleverna'],
        suggests: ['vår. Eleverna'],
      },
      {
        text: 'Om ärendet är svårt kan det ta längre tid, detta beror på ritningarna. Behöver du hjälp kan du ringa växeln, den är öppen till klockan 16.',
        finds: ['tid, detta', 'växeln, den'],
      },
      { text: 'Bygget börjar i maj, då stängs gatan av.', finds: ['maj, då'], suggests: ['maj. Då'] },
      {
        text: 'Säg upp din plats hos oss, det sker inte av sig självt.',
        finds: ['oss, det'],
        suggests: ['oss. Det'],
      },
      {
        text: 'Vem som helst kan anmäla, det kan vara en granne. Mindre fel rättar vi direkt, större fel innebär att du får vänta.',
        finds: ['anmäla, det', 'direkt, större'],
      },
      {
        text: 'Han är orolig, nattetid hittar han inte hem. Vi behöver ett intyg, utan det kan vi inte svara. Hon klarar sig på dagen, på kvällen behöver hon hjälp. Bron är stängd, under tiden går färjan dubbelt.',
        finds: ['orolig, nattetid', 'intyg, utan', 'dagen, på', 'stängd, under'],
      },
      {
        text: 'Bidraget är öppet för alla, ansök på webbplatsen. Du får ett brev i maj, läs det noga. Avgiften är 200 kronor, ring oss om du undrar. Sök senast den 1 maj, ansök på webbplatsen.',
        finds: ['alla, ansök', 'maj, läs', 'kronor, ring', 'maj, ansök'],
        suggests: ['alla. Ansök', 'maj. Läs', 'kronor. Ring', 'maj. Ansök'],
      },
      {
        text: 'Kön är lång i dag, räkna med att vänta. Luckan kan vara trasig ibland, lägg då boken i lådan. Du som har ett kort behåller det gamla, det laddas av sig självt.',
        finds: ['dag, räkna', 'ibland, lägg', 'gamla, det'],
      },
      {
        text: 'Du bestämmer hur graven ska se ut, dock ska stenen godkännas. Ni kan påverka placeringen, vill ni ha en annan skola anger ni det.',
        finds: ['ut, dock', 'placeringen, vill'],
      },
    ],
    ratt: [
      {
        text: 'De barn som inte kan komma, ska anmälas till skolan. Ansökan ska lämnas i tid, ska vara undertecknad och ska innehålla intyg. Hundar, katter och andra djur, ska hållas borta. Läs villkoren, glöm inte bilagan och skicka in.',
      },
      { text: 'Samtalen är kostnadsfria, vi har sekretess och vi för ingen journal.' },
      {
        text: 'Du betalar 2 000 kronor, resten står vi för. Servicehundar är välkomna, andra hundar får stanna hemma.',
      },
      {
        text: 'Om du vill bygga nära vattnet, detta gäller även bryggor, måste du söka lov. När du flyttar får du ett kort, något som tar tid.',
      },
      { text: 'Anmäl det till polisen och skäms inte, det händer alla.' },
      { text: 'Ansökan är ofullständig. Den behöver kompletteras.' },
      { text: 'När du har ansökt, får du ett svar. Har du frågor, ring oss, vi svarar gärna.' },
      {
        text: 'Det vill säga, en blankett räcker. En av stadens mest kända, och äldsta, parker öppnar. Datorn är inte ansluten, batteriet är tomt eller sladden lös.',
      },
      {
        text: 'Bygget börjar i maj, då gatan stängs av. Ring oss, då hjälper vi dig. Är du sjuk, då får du vänta.',
      },
      { text: 'Vägen stängs, bron rivs och parken rustas upp. Ju tidigare du söker, desto bättre är det.' },
      {
        text: 'Den som vill veta mer, han eller hon kan ringa. – Det blir bra, det är jag säker på, säger Anna Ek.',
      },
      {
        text: 'Kom och titta, det är gratis. Eleverna spelar, klubben visar konstsim och den som vill får prova.',
      },
      {
        text: 'Sök senast i maj, dock inte före den 5. Vi hjälper dig gärna, har du frågor. Du kan, vill du det, få hjälp. Vem du än är, det gäller alla.',
      },
      {
        text: 'Nämnden har ansvaret, se bilaga 2. Har du frågor, ring oss. För mer hjälp, ring oss. Du måste svara, annars får du vänta. Hon är trött, särskilt på kvällen, och behöver vila. Vi ordnar lek, spel och dans. Frågor: har du frågor om det som står, kontakta oss. Kassetten stannar kvar, tas ut och ställs undan. Gå till vår webbplats, logga in och skicka blanketten. På dagen är han lugn, på kvällen är han orolig.',
      },
      {
        text: 'Du kan söka plats, ändra den och säga upp den. Det går att ringa, mejla eller skriva. Det är gratis att låna, lämna och boka.',
      },
      { text: 'Stolarna är nu i förrådet, löv bortkrattade, skräp slängt och blommor inköpta till gården.' },
      { text: 'Till ansökan ska betyg, studieplan samt, i förekommande fall, personbevis bifogas.' },
      { text: 'Vägen till skolan korsar väg 55, vilket många är oroliga för.' },
      { text: 'Ansökan är ofullständig, och den behöver kompletteras. Du får avslag, det vill säga nej.' },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    if (!isReadable(sentence)) return;
    let tagged: PlacedSentence | undefined;
    for (let comma = 2; comma + 2 < tokens.length; comma++) {
      if (tokens[comma]!.text !== ',' || tokens[comma + 1]!.kind !== 'word') continue;
      if (tagged === undefined) {
        tagged = swedish!.tagged(sentence);
        if (tagged === undefined || holdsSpeech(tokens)) return;
      }
      if (isBareVerb(tagged, comma)) {
        const { start, text } = tokens[comma - 1]!;
        const { end, text: word } = tokens[comma + 1]!;
        const joined = word === 'gäller' ? `${text}. Det gäller` : `${text} och ${word}`;
        report({
          block,
          start,
          end,
          messageId: 'bare',
          data: { word },
          suggestions: [joined],
          severity: 'info',
        });
        return;
      }
      if (closesAside(tokens, comma)) continue;
      const { kind, verb } = secondHalf(tagged, comma);
      if (verb < 0 || (kind !== 'condition' && explainers.has(tokens[verb]!.lower))) continue;
      if (pronounExplainers.has(tokens[verb]!.lower) && pronouns.has(tokens[verb - 1]!.lower)) continue;
      if (pairs.has(tokens[comma + 1]!.lower) || isRequestIn(tagged, comma)) continue;
      const isRequest = isRequestBefore(tagged, comma, tokens[comma + 1]!.lower);
      const isFronted = !isRequest && isFrontedMain(tagged, comma);
      const isSecond = kind === 'request' && isSecondRequest(tagged, comma);
      if (!isRequest && !isFronted && !isSecond && !isMainClause(tagged, comma)) continue;
      if (isOneOfMany(tagged, comma, verb) || isElided(tagged, comma, verb)) return;
      const before = tokens[comma - 1]!;
      const word = tokens[comma + 1]!;
      const capital = capitalise(word.text);
      report({
        block,
        start: before.start,
        end: word.end,
        messageId: 'splice',
        data: { word: word.text },
        suggestions: [`${before.text}. ${capital}`],
        ...(isRequest || kind !== 'clause' || isShortPair(tokens, comma) ? { severity: 'info' } : {}),
      });
      return;
    }
  },
});

/** Tokens of either half of a pair that is read as one thought. */
const shortHalf = 9;
const mostOfPair = 3;
/** Words of an invitation. */
const inviting =
  /^(?:välkommen|välkomna|ring|ringa|ringer|hör|höra|kontakta|mejla|fråga|kom|komma|titta|tveka|finns)$/u;

/** *Du är välkommen, vi har öppet varje dag*; *Du söker, vi beslutar*: short, and meant as one. */
function isShortPair(tokens: TaggedSentence['tokens'], comma: number): boolean {
  const behind = tokens.length - comma - 2;
  if (comma > shortHalf || behind > shortHalf) return false;
  const { lower } = tokens[comma + 1]!;
  if (comma <= mostOfPair && behind <= mostOfPair && pronouns.has(tokens[0]!.lower) && pronouns.has(lower))
    return true;
  return (
    /^(?:vi|jag|du|ni)$/u.test(lower) && tokens.slice(0, comma).some((token) => inviting.test(token.lower))
  );
}

/** Tokens of what stands between commas behind *samt*. */
const longestAside = 5;

/** *betyg samt, i förekommande fall, personbevis*: the second comma of two behind a coordinator. */
function closesAside(tokens: TaggedSentence['tokens'], comma: number): boolean {
  for (let open = comma - 2; open > 0 && open >= comma - longestAside; open--)
    if (tokens[open]!.text === ',') return /^(?:och|samt|eller|men)$/u.test(tokens[open - 1]!.lower);
  return false;
}

/** Adverbs that open a main clause with its verb before its subject: *…, därför stänger vi*. */
const turning = new Set(['då', 'därför', 'dessutom', 'därmed', 'dock', 'däremot', 'sedan']);

/** *…, då stängs gatan*; not *…, då gatan stängs*. */
function isTurned(sentence: TaggedSentence, adverb: number): boolean {
  const subject = Trait.noun | Trait.pronoun | Trait.name | Trait.determiner | Trait.adjective;
  return isFiniteVerb(traitAt(sentence, adverb + 1)) && (traitAt(sentence, adverb + 2) & subject) !== 0;
}

/** How what stands behind a comma begins, and its verb; −1 for none. All but a plain clause may be meant as it is. */
function secondHalf(
  sentence: PlacedSentence,
  comma: number,
): { kind: 'inverted' | 'condition' | 'fronted' | 'request' | 'clause'; verb: number } {
  const start = comma + 1;
  if (turning.has(sentence.tokens[start]!.lower) && isTurned(sentence, start))
    return { kind: 'inverted', verb: start + 1 };
  if (isConditionBehind(sentence, comma)) return { kind: 'condition', verb: start };
  const fronted = frontedVerb(sentence, start);
  if (fronted >= 0) return { kind: 'fronted', verb: fronted };
  if (asks(sentence, start)) return { kind: 'request', verb: start };
  return { kind: 'clause', verb: clauseVerb(sentence, start) };
}

/** Words that join clauses as *och* does: *ring oss, så hjälper vi dig*. */
const joiners = new Set('så annars desto ju dels inte bara även också varken såväl'.split(' '));

/** Subjects that leave no doubt behind their verb. */
const afterVerb = new Set([...sureSubjects, 'man', 'hen', 'det', 'den', 'de', 'alla']);

/** *…, nattetid hittar han inte hem; …, på kvällen behöver hon hjälp*: the verb of a clause that begins with when, where or how. */
function frontedVerb(sentence: TaggedSentence, start: number): number {
  const { tokens } = sentence;
  const trait = traitAt(sentence, start);
  const { lower } = tokens[start]!;
  let verb = start + 1;
  if (lower === 'utan') {
    // *Inte för oss, utan det är för barnen*: behind a denial it is no preposition.
    if (!/^(?:det|detta|den|dem)$/u.test(tokens[verb]!.lower)) return -1;
    if (tokens.slice(0, start).some((token) => denials.has(token.lower))) return -1;
    verb++;
  } else if (trait & Trait.preposition) {
    verb = nounPhraseEnd(sentence, start + 1);
    // *Från och med maj*
    if (tokens[start + 1]!.lower === 'och') verb = nounPhraseEnd(sentence, start + 3);
    if (verb <= start + 1 || verb > start + 5) return -1;
  } else if (joiners.has(lower) || turning.has(lower) || pronouns.has(lower)) return -1;
  else if (!(trait & Trait.adverb) && !/(?:tid|tids)$/u.test(lower)) return -1;
  // *Just nu är den*
  else if (trait & Trait.adverb && traitAt(sentence, verb) & Trait.adverb) verb++;
  // *På dagen är han lugn, på kvällen är han orolig*: two halves of one thought.
  if (tokens[0]!.lower === lower) return -1;
  const subject = tokens[verb + 1]?.lower;
  if (subject === undefined || !isFiniteVerb(traitAt(sentence, verb))) return -1;
  const isNoun = (traitAt(sentence, verb + 1) & Trait.noun) !== 0 && definiteEnding.test(subject);
  return isNoun || afterVerb.has(subject) ? verb : -1;
}

const sureRequests = new Set('ring kontakta mejla skriv läs fråga hör besök'.split(' '));
const objects = new Set('oss mig honom henne dem den det din ditt dina växeln kommunen'.split(' '));

/** *Sök senast den 1 maj, ansök på webbplatsen*: two requests, with no *och* between them or later. */
function isSecondRequest(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  const request = Trait.verb | Trait.imperative;
  // *Fyll i alla uppgifter, glöm inte att skriva under* is more than one friendly thought.
  const shortest = tokens[comma + 1]!.lower === 'glöm' ? shortestRequest - 2 : shortestRequest - 1;
  if (comma < shortest || (traitAt(sentence, 0) & request) !== request) return false;
  return !tokens.some(
    ({ text }, at) =>
      (text === ',' && at !== comma) || (at > comma && (traitAt(sentence, at) & Trait.coordinator) !== 0),
  );
}

/** References, which stand behind a comma by custom: *…, se bilaga 2*. */
const references = new Set('se jämför jfr obs tack låt säg'.split(' '));

/** *Har du frågor om det som står, kontakta oss*: a condition, whatever label stands before it. */
function asksBefore(tokens: TaggedSentence['tokens'], end: number): boolean {
  for (let place = 0; place + 1 < end; place++) {
    const isVerb = /^(?:har|vill|är|behöver|saknar|önskar)$/u.test(tokens[place]!.lower);
    if (isVerb && /^(?:du|ni)$/u.test(tokens[place + 1]!.lower)) return true;
  }
  return false;
}

/** Words that a request has behind it, whatever the tagger takes them for: *…, lägg då boken i lådan*. */
const afterRequest = /^(?:då|därför|gärna|istället|alltid|hellre|också|vad|hur|om|att|vilka?|vilket|med)$/u;

/**
 * *Kön är lång, räkna med att vänta*: an infinitive to the tagger. Behind a modal it may be one (*du kan ringa, skriva
 * eller mejla*), and so in a list.
 */
function isRequestLikeInfinitive(sentence: PlacedSentence, place: number): boolean {
  const { tokens } = sentence;
  if ((traitAt(sentence, place) & Trait.infinitive) === 0) return false;
  if (!isImperative(tokens[place]!, tokens[place + 1])) return false;
  for (let at = 0; at < tokens.length; at++) {
    const trait = traitAt(sentence, at);
    if (at < place && (trait & Trait.infinitive) !== 0) return false;
    if (at > place && (trait & Trait.coordinator) !== 0) return false;
  }
  return true;
}

/** *Stödet är öppet för alla, ansök på webbplatsen*: a request with what it is about behind it. */
function asks(sentence: PlacedSentence, place: number): boolean {
  const request = Trait.verb | Trait.imperative;
  const { lower } = sentence.tokens[place]!;
  // *…, ring oss om du har frågor*: a noun to the tagger.
  const after = sentence.tokens[place + 1]?.lower ?? '';
  const isSure =
    lower === 'glöm' ? /^(?:inte|ej|därför)$/u.test(after) : sureRequests.has(lower) && objects.has(after);
  const isPlain = (traitAt(sentence, place) & request) === request;
  if (!isSure && !isPlain && !isRequestLikeInfinitive(sentence, place)) return false;
  // *Kassetten stannar kvar, tas ut och …* has one subject.
  if (references.has(lower) || asksBefore(sentence.tokens, place)) return false;
  if (isSure) return true;
  if (/[^ä]s$/u.test(lower)) return false;
  if (afterRequest.test(after)) return true;
  const object = Trait.noun | Trait.pronoun | Trait.preposition | Trait.adverb | Trait.determiner;
  return (traitAt(sentence, place + 1) & object) !== 0;
}

/** Verbs that open a condition without *om*. */
const conditional = new Set('vill har är kan ska får behöver saknar önskar bor söker'.split(' '));

/**
 * *Ni kan påverka placeringen, vill ni ha en annan skola anger ni det*: a condition of the second main clause, which
 * follows at once; not *ring oss, har du frågor*.
 */
function isConditionBehind(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  if (!conditional.has(tokens[comma + 1]!.lower)) return false;
  if (!/^(?:du|ni|man|det|den|de)$/u.test(tokens[comma + 2]?.lower ?? '')) return false;
  const subject = Trait.noun | Trait.pronoun | Trait.name | Trait.determiner | Trait.adjective;
  for (let place = comma + 4; place + 1 < tokens.length; place++) {
    if (/^[,?]$/u.test(tokens[place]!.text)) return false;
    if (traitAt(sentence, place) & (Trait.subordinator | Trait.relative | Trait.coordinator)) return false;
    if (isFiniteVerb(traitAt(sentence, place)) && traitAt(sentence, place + 1) & subject) return true;
    if (sureRequests.has(tokens[place]!.lower) && objects.has(tokens[place + 1]!.lower)) return true;
  }
  return false;
}

/** The finite verb of a main clause whose subject begins at a place and is followed by its verb at once; −1 for none. */
function clauseVerb(sentence: TaggedSentence, start: number): number {
  const trait = traitAt(sentence, start);
  if (pronouns.has(sentence.tokens[start]!.lower) && (trait & Trait.pronoun) !== 0) {
    if (isFiniteVerb(traitAt(sentence, start + 1))) return start + 1;
  }
  if ((trait & (Trait.noun | Trait.determiner | Trait.adjective)) === 0) return -1;
  const end = nounPhraseEnd(sentence, start);
  if (end <= start || end > start + 3 || end >= sentence.tokens.length) return -1;
  return isFiniteVerb(traitAt(sentence, end)) ? end : -1;
}

/** Whom a clause with *som* may tell of first in a sentence. */
const whoPronouns = new Set('du ni den de vi alla'.split(' '));

/** True when the words before `end` are a main clause that begins with its subject or an adverbial, not with a verb. */
function isMainClause(sentence: TaggedSentence, end: number): boolean {
  // *Vem som helst kan …* asks nothing.
  const start = /^som helst$/u.test(`${sentence.tokens[1]?.lower} ${sentence.tokens[2]?.lower}`) ? 2 : 0;
  const tokens = sentence.tokens.slice(start, end);
  const tags = Array.from({ length: end - start }, (_, place) => sentence.tags[start + place]!);
  const { mainVerb, wordsBefore, clauses } = readClauses({ tokens, tags });
  if (mainVerb < 0 || wordsBefore < 1) return false;
  // *Du som har ett kort behåller det*: the clause belongs to the subject.
  const isOwn = (opener: number) =>
    opener === 1 && tokens[1]!.lower === 'som' && whoPronouns.has(tokens[0]!.lower);
  if (clauses.some(({ opener }) => opener < mainVerb && !isOwn(opener))) return false;
  if (traits[tags[mainVerb]!]! & Trait.imperative) return false;
  if (isAside(tokens.map(({ lower }) => lower))) return false;
  if (questionWords.has(tokens.find(({ kind }) => kind === 'word')?.lower ?? '')) return false;
  // *Det innebär att om vägen stängs, …*: a clause inside a clause is open at the comma.
  if (
    tokens.some(({ lower }, place) => lower === 'att' && /^(?:om|när)$/u.test(tokens[place + 1]?.lower ?? ''))
  ) {
    return false;
  }
  return !tokens.some(({ lower }) => contrasts.has(lower));
}

/** First words of a clause that stands in front of its main clause. */
const fronts = new Set(['om', 'när', 'eftersom', 'medan', 'innan', 'sedan', 'tills', 'även']);

/**
 * *Om ärendet är svårt kan det ta längre tid, detta beror på …*: a main clause behind its condition, and a pronoun
 * that opens a second one. Only the last comma of a sentence: behind another one the words between are put in.
 */
function isFrontedMain(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  if (!followers.has(tokens[comma + 1]!.lower)) return false;
  const opens = fronts.has(tokens[0]!.lower) || isFiniteVerb(traitAt(sentence, 0));
  if (!opens || tokens.some(({ text }, at) => at !== comma && (text === ',' || text === '?'))) return false;
  const verbs: number[] = [];
  for (let at = 0; at < comma; at++) if (isFiniteVerb(traitAt(sentence, at))) verbs.push(at);
  // The verb of the main clause comes before its subject.
  const subject = Trait.noun | Trait.pronoun | Trait.name | Trait.determiner | Trait.adjective;
  return verbs.some((at, index) => index > 0 && at > 2 && (traitAt(sentence, at + 1) & subject) !== 0);
}

/** *Det vill säga, …; jag vet, …; … berömda, och fruktade, …; …, så om du vill, …*: the comma closes no clause of its own. */
function isAside(words: readonly string[]): boolean {
  if (/^det vill säga$|^(?:jag|vi) (?:vet|ser|förstår|hoppas|tror|lovar)$/u.test(words.join(' ')))
    return true;
  const comma = words.lastIndexOf(',');
  if (comma >= 0 && words.length - comma < 6 && /^(?:och|eller|men)$/u.test(words[comma + 1] ?? ''))
    return true;
  return words.some(
    (word, at) => /^(?:så|och|men)$/u.test(word) && /^(?:om|när|eftersom|innan)$/u.test(words[at + 1] ?? ''),
  );
}

/** A shorter request and its reason are one friendly thought: *Kom och titta, det är gratis*. Tokens. */
const shortestRequest = 6;

/** Pronouns that go on about what a request is about; *Ring oss, vi svarar gärna* is one friendly thought. */
const followers = new Set('den det detta dessa de'.split(' '));

/** Second halves that the first one calls for: *resten står vi för*, *vilket många undrar över*. */
const pairs = new Set(['resten', 'andra', 'övriga', 'vilket', 'vilken', 'vilka']);

/** *…, anmäl det och skäms inte, det händer alla*: a short request closes the first half. */
function isRequestIn(sentence: TaggedSentence, comma: number): boolean {
  const { tokens } = sentence;
  // *skäms* is a present too: behind *och*, and with *inte* behind it, no subject has room.
  if (tokens[comma - 3]?.lower === 'och' && tokens[comma - 1]!.lower === 'inte') return true;
  for (let place = comma - 1; place > 0 && place >= comma - 3; place--) {
    const trait = traitAt(sentence, place);
    if ((trait & Trait.verb) !== 0) return (trait & Trait.imperative) !== 0;
  }
  return false;
}

/** *Säg upp platsen hos oss, det sker inte av sig självt*: the sentence begins with a request. */
function isRequestBefore(sentence: TaggedSentence, comma: number, pronoun: string): boolean {
  const request = Trait.verb | Trait.imperative;
  return comma >= shortestRequest && followers.has(pronoun) && (traitAt(sentence, 0) & request) === request;
}

/** True when another clause follows, after *och* or a comma: the clauses are a list. */
function isOneOfMany(sentence: TaggedSentence, comma: number, verb: number): boolean {
  const { tokens } = sentence;
  for (let place = verb + 1; place + 1 < tokens.length; place++) {
    const trait = traitAt(sentence, place);
    if ((trait & Trait.coordinator) === 0 && tokens[place]!.text !== ',') continue;
    if (clauseVerb(sentence, place + 1) >= 0) return true;
    // *… och vi för ingen journal*, whatever *för* is taken for.
    if ((trait & Trait.coordinator) !== 0 && sureSubjects.has(tokens[place + 1]!.lower)) return true;
    // *… och slutligen lästes en novell*, *… och pumparna av el*: the last of three clauses.
    if ((trait & Trait.coordinator) !== 0 && isClauseRest(sentence, place + 1)) return true;
  }
  for (let place = 1; place < comma; place++) {
    if (tokens[place]!.text === ',' && clauseVerb(sentence, place + 1) >= 0) return true;
  }
  return false;
}

/** *Bänkar är i förvar, löv bortkrattade, grovsopor slängda och blommor inköpta*: a row with *är* left out. */
function isElided({ tokens, tags }: TaggedSentence, comma: number, verb: number): boolean {
  if (!/(?:ade|da|ta|na)$/u.test(tokens[verb]!.lower) || tokens[verb + 1]?.kind === 'word') return false;
  for (let at = 1; at < comma; at++)
    if (/^(?:är|var|blir|blev)$/u.test(tokens[at]!.lower))
      return (traits[tags[comma + 1]!]! & Trait.noun) !== 0;
  return false;
}

function isClauseRest(sentence: TaggedSentence, start: number): boolean {
  const trait = traitAt(sentence, start);
  const next = traitAt(sentence, start + 1);
  if (trait & Trait.adverb) return isFiniteVerb(next);
  // *… och den som vill får prova*
  if (pronouns.has(sentence.tokens[start]!.lower) && sentence.tokens[start + 1]?.lower === 'som') return true;
  const isDefinite = (trait & Trait.noun) !== 0 && /(?:en|et|na|n)$/u.test(sentence.tokens[start]!.lower);
  return isDefinite && (next & (Trait.preposition | Trait.adjective)) !== 0;
}
