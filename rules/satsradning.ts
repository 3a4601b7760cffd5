import { capitalise } from '../src/base/capitalise.ts';
import {
  isBareVerb,
  isFrontedMain,
  isMainClause,
  isRequestBefore,
  isRequestIn,
  isSecondRequest,
} from '../src/rules/support/grammar/splice-first-half.ts';
import { clauseVerb, pronouns, secondHalf } from '../src/rules/support/grammar/splice-second-half.ts';
import { holdsSpeech } from '../src/rules/support/reader/direct-speech.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { sureSubjects } from '../src/swedish/pronouns.ts';
import type { PlacedSentence } from '../src/swedish/swedish.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait, traits } from '../src/swedish/tagger/labels.ts';

/** With these the second clause explains, answers or is put in: no fault. */
const explainers = new Set('vill säga säger sade sa tycker tror menar vet hoppas'.split(' '));

/** These explain behind a pronoun only: *det är gratis, det innebär att …*, not *…, större ändringar innebär att …*. */
const pronounExplainers = new Set('innebär betyder heter'.split(' '));

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

/** Second halves that the first one calls for: *resten står vi för*, *vilket många undrar över*. */
const pairs = new Set(['resten', 'andra', 'övriga', 'vilket', 'vilken', 'vilka']);

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
