import { pluralNumbers } from '../src/rules/support/numbers.ts';
import { defineRule } from '../src/rules/types.ts';
import { monthNames } from '../src/swedish/calendar.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';
import { nounPhraseEnd } from '../src/swedish/syntax/noun-phrase.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** The first word of a pair, with the word that belongs to it and the one that is written by mistake. */
const pairs: Readonly<Record<string, { right: string; wrong: readonly string[] }>> = {
  både: { right: 'och', wrong: ['eller', 'som', 'samt'] },
  varken: { right: 'eller', wrong: ['och', 'samt'] },
  vare: { right: 'eller', wrong: ['och', 'samt'] },
  såväl: { right: 'som', wrong: ['samt', 'och', 'eller'] },
  antingen: { right: 'eller', wrong: ['och', 'samt'] },
};
const openerWords = [...Object.keys(pairs), 'mellan'];
const openers = wordSet(openerWords);
const conditions = wordSet('om');
const clauseMarks = wordSet('att');
/** How far from the first word the second stands. Tokens. */
const reach = 14;
/** Tokens behind the opener within which the right one may come. */
const farthest = 60;

export default defineRule({
  meta: {
    id: 'grammatik-parord',
    group: 'form',
    title: { sv: 'Både … och, varken … eller', en: 'Both … and, neither … nor' },
    severity: 'warning',
    what: {
      sv: 'Ord som hör ihop två och två men har fått fel partner (både … eller, varken … och, antingen … och), både om tre saker (både barn, unga och vuxna), varken efter ett nekande ord (ingen … varken), till efter mellan (mellan två till tre) en preposition för mycket (för både barn och för vuxna) och villkor som börjar med om men fortsätter med att (om du bor här och att du arbetar).',
      en: 'Words that go in pairs but have the wrong partner (både … eller, varken … och, antingen … och), både of three things, varken after a negation (ingen … varken), till after mellan (mellan två till tre), a preposition too many (för både barn och för vuxna), and conditions that begin with om but go on with att.',
    },
    why: {
      sv: 'Det blir oklart om det ena, det andra eller allt gäller.',
      en: 'It is unclear whether one, the other or all is meant.',
    },
    todo: {
      sv: 'Skriv både … och, varken … eller, såväl … som. Gäller bara det ena, skriv antingen … eller.',
      en: 'Write både … och, varken … eller, såväl … som; where only one is meant, antingen … eller.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      three: {
        sv: '”Både” passar bäst om två saker, men här räknas fler upp. Skriv bara ”{suggestion}”.',
        en: '“Både” is best of two things, but here are more. Just write “{suggestion}”.',
      },
      negated: {
        sv: '”{negation}” säger redan nej. Skriv ”vare sig” i stället för ”varken”.',
        en: '“{negation}” already says no. Write “vare sig” instead of “varken”.',
      },
      between: {
        sv: 'Efter ”mellan” väntar läsaren på ”och”, men här står ”till”. Skriv ”{suggestion}”.',
        en: 'After “mellan” readers expect “och”, but here stands “till”. Write “{suggestion}”.',
      },
      twice: {
        sv: '”{preposition}” står både före ”{first}” och efter ”{right}”. Skriv ”{suggestion}”.',
        en: '“{preposition}” stands both before “{first}” and after “{right}”. Write “{suggestion}”.',
      },
      condition: {
        sv: 'Villkoret börjar med ”om” men fortsätter med ”{actual}”. Skriv ”{suggestion}”.',
        en: 'The condition begins with “om” but goes on with “{actual}”. Write “{suggestion}”.',
      },
      pair: {
        sv: 'Efter ”{first}” väntar läsaren på ”{right}”, men här står ”{actual}”. Vilket gäller?',
        en: 'After “{first}” readers expect “{right}”, but here stands “{actual}”. Which is meant?',
      },
    },
    fel: [
      {
        text: 'Det finns ingen gräns för varken ledare eller barn. Vi kan inte lämna ut varken namn eller adress.',
        finds: ['varken', 'varken'],
        suggests: ['vare sig'],
      },
      { text: 'Du kan söka både hemtjänst eller färdtjänst.', finds: ['eller'], suggests: ['och'] },
      { text: 'Vi tar emot såväl barn och vuxna.', finds: ['och'], suggests: ['som'] },
      { text: 'Kommunen har varken tid och pengar.', finds: ['och'], suggests: ['eller'] },
      {
        text: 'Det tar mellan tre till fem månader. Ring mellan klockan 9 till 11, mellan måndag till torsdag.',
        finds: ['till', 'till', 'till'],
        suggests: ['och', 'och', 'och'],
      },
      {
        text: 'Det gäller om barnen bor i kommunen och att samma person har ansvar för dem. Om du bor här och att du är under 20 år kan du söka.',
        finds: ['och att', 'och att'],
        suggests: ['och om', 'och om'],
      },
      {
        text: 'Avgiften är mellan 2 000 kronor till 3 000 kronor. Du får åka mellan hemmet till skolan.',
        finds: ['till', 'till'],
        suggests: ['och', 'och'],
      },
      {
        text: 'Det är bra för både kommunen och för dig. Vi ger stöd till såväl barn som till vuxna.',
        finds: ['för både kommunen och för', 'till såväl barn som till'],
        suggests: ['både för kommunen och för', 'såväl till barn som till'],
      },
      {
        text: 'Mötet hålls antingen i stadshuset och i skolans matsal. Du kan antingen ringa och skriva till oss.',
        finds: ['och', 'och'],
        suggests: ['eller', 'eller'],
      },
      {
        text: 'Både barn, föräldrar och personal är välkomna. Det gäller både skolan, hallen, torget och parken.',
        finds: ['Både barn', 'både skolan'],
        suggests: ['Barn', 'skolan'],
      },
    ],
    ratt: [
      {
        text: 'Du kan betala antingen med kort och kod eller med faktura. Antingen kommer du hit och hämtar brevet, eller så ringer du. Mötet är antingen i maj och juni alternativt i höst.',
      },
      {
        text: 'Både barn och föräldrar är välkomna, liksom personal och grannar. Både Lova, som är tio, och Ali är här. Det gäller både barn och unga, vuxna och äldre.',
      },
      {
        text: 'Han har inga pengar, varken på banken eller hemma. Den som inte har råd kan varken hyra eller köpa.',
      },
      { text: 'Det finns ingen gräns för vare sig ledare eller barn. Ingen kan säga vare sig ja eller nej.' },
      { text: 'Du kan söka både hemtjänst och färdtjänst. Det gäller både dag- eller kvällstid och helger.' },
      { text: 'Kommunen har varken tid eller pengar. Varken hus och mark eller skog räknas.' },
      { text: 'Såväl lunch och middag som kvällsmat ingår.' },
      {
        text: 'Det tar mellan tre och fem månader, mellan måndagens möte till och med fredag. Avtalet mellan tre kommuner till 2030.',
      },
      {
        text: 'Du kan välja mellan två till tre rätter. Vi fördelar pengarna mellan tre till fem föreningar. Mellan två till synes lika hus.',
      },
      {
        text: 'Samarbetet mellan skolan till stöd för barn och hemmet. Bussen går mellan 8 till vardags och 10.',
      },
      {
        text: 'Det är bra både för oss och för dig. Det är bra för både mat och dryck och för hälsan. Vi gör det för både barn och för att spara. Du kan arbeta på både direkt och på sikt.',
      },
      {
        text: 'Du får veta om du får bidrag och att du kan överklaga. Vi får besked om planen och att den gäller. Du kan få hjälp om du är sjuk och att handla. Vi ger råd om hur du gör och att du kan söka. Det gäller om du bor här och om du arbetar.',
      },
      { text: 'Båda kan söka. Det gäller både barn och vuxna eller äldre.' },
    ],
  },
  needs: ['tagger'],
  words: wordSet([...openerWords, 'om']),
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    if (conditions.isIn(sentence) && clauseMarks.isIn(sentence)) {
      const joint = thatForIf(tokens, () => swedish!.tagged(sentence)!);
      if (joint !== undefined) {
        const { start, text } = tokens[joint]!;
        const suggestion = `${text} om`;
        const { end } = tokens[joint + 1]!;
        const data = { suggestion };
        const suggestions = [suggestion];
        report({ block, start, end, messageId: 'condition', data, suggestions, severity: 'info' });
      }
    }
    for (let index = 0; index < tokens.length; index++) {
      const first = tokens[index]!;
      if (!openers.has(first)) continue;
      if (first.lower === 'mellan') {
        const to = toOfRange(tokens, index);
        if (to === undefined) continue;
        const { start, end } = tokens[to]!;
        const suggestion = 'och';
        report({ block, start, end, messageId: 'between', data: { suggestion }, suggestions: [suggestion] });
        continue;
      }
      const pair = pairs[first.lower]!;
      if (first.lower === 'vare' && tokens[index + 1]?.lower !== 'sig') continue;
      const negation =
        first.lower === 'varken' ? negationBefore(swedish!.tagged(sentence)!, index) : undefined;
      if (negation !== undefined) {
        const { start, end } = first;
        const data = { negation: tokens[negation]!.text };
        report({ block, start, end, messageId: 'negated', data, suggestions: ['vare sig'] });
        continue;
      }
      const again =
        index > 0 && first.lower !== 'vare' ? prepositionAgain(swedish!.tagged(sentence)!, index) : undefined;
      if (again !== undefined) {
        const { start, text } = tokens[index - 1]!;
        const { end, start: from } = tokens[again]!;
        const rest = block.text.slice(first.end, from).trim();
        const suggestion = `${matchCase(text, first.lower)} ${text.toLowerCase()} ${rest} ${tokens[again]!.text}`;
        const data = { preposition: text, first: first.text, right: tokens[again - 1]!.text, suggestion };
        report({
          block,
          start,
          end,
          messageId: 'twice',
          data,
          suggestions: [suggestion],
          severity: 'info',
        });
        continue;
      }
      if (first.lower === 'både' && isOfThree(swedish!.tagged(sentence)!, index)) {
        const { start, text } = first;
        const next = tokens[index + 1]!;
        const suggestion = matchCase(text, next.text);
        const data = { suggestion };
        const suggestions = [suggestion];
        report({ block, start, end: next.end, messageId: 'three', data, suggestions, severity: 'info' });
        continue;
      }
      const wrong = wrongPartner(tokens, index, pair.right, pair.wrong);
      if (wrong === undefined) continue;
      // An item of a list may go on with *eller* in the next.
      if (first.lower === 'antingen' && !/^[.!?]$/u.test(tokens.at(-1)!.text)) continue;
      const { start, end } = wrong;
      const data = { first: first.lower === 'vare' ? 'vare sig' : first.text, right: pair.right };
      report({ block, start, end, messageId: 'pair', data, suggestions: [pair.right] });
    }
  },
});

/** The first joining word after the opener, when it is a wrong one and the right one never comes. */
function wrongPartner(
  tokens: readonly Token[],
  index: number,
  right: string,
  wrong: readonly string[],
): Token | undefined {
  let found: Token | undefined;
  const end = Math.min(tokens.length, index + farthest);
  for (let place = index + 1; place < end; place++) {
    const { lower, text } = tokens[place]!;
    if (lower === right || lower === '&' || lower === 'alternativt') return undefined;
    // A hyphen joins parts of words: *dag- eller kvällstid*.
    if (tokens[place - 1]!.text.endsWith('-')) continue;
    if (/^[.;:!?(]$/u.test(text)) break;
    if (found === undefined && place - index <= reach && wrong.includes(lower)) found = tokens[place];
  }
  return found;
}

/** Words of one of the things that *både* joins, at most. */
const longestThing = 4;

/** *Både barn, unga och vuxna*: short things without a verb, parted by commas, and the last one behind *och*. */
function isOfThree(tagged: TaggedSentence, opener: number): boolean {
  const { tokens } = tagged;
  let commas = 0;
  let words = 0;
  for (let place = opener + 1; place < tokens.length; place++) {
    const { lower, text, kind } = tokens[place]!;
    if (text === ',' || lower === 'och') {
      if (words === 0 || words > longestThing) return false;
      if (lower === 'och') return commas > 0 && tokens[place + 1]?.kind === 'word';
      commas++;
      words = 0;
      continue;
    }
    // *Både Lova, som är tio, och Ali*: what stands between is no thing of its own.
    const isClause = Trait.verb | Trait.relative | Trait.subordinator | Trait.infinitiveMark;
    if ((kind !== 'word' && kind !== 'number') || traitAt(tagged, place) & isClause) return false;
    if (/^(?:eller|samt|som|såsom|men|liksom|dels|exempelvis|främst|särskilt)$/u.test(lower)) return false;
    words++;
  }
  return false;
}

/** What holds or is given on a condition. */
const conditional =
  /^(?:gäller|gälla|få|får|kan|bevilja|beviljas|beviljar|betala|betalas|betalar|ge|ges|ger|lämna|lämnas|krävs|söka|ansöka)$/u;
/** What tells, asks or tries: behind it both *om* and *att* may stand. */
const telling =
  /^(?:vet|veta|tro|tror|tycker|anser|undrar|oavsett|besked|svar|se|ser|fråg\p{L}*|säg\p{L}*|berätt\p{L}*|inform\p{L}*|kontroll\p{L}*|bedöm\p{L}*|pröv\p{L}*|utred\p{L}*|undersök\p{L}*|visa\p{L}*|meddel\p{L}*|ange\p{L}*|skriv\p{L}*|beslut\p{L}*|förklar\p{L}*|att|som|hur|vad|när)$/u;

/** *Råd om hur du gör och att …*: here *om* is a preposition. */
const questions = /^(?:hur|vad|vem|vilken|vilket|vilka|var|varför|när|vart)$/u;

/** *Det gäller om du bor här och att du arbetar*: the place of *och* before the *att* that stands for *om*. */
function thatForIf(tokens: readonly Token[], tags: () => TaggedSentence): number | undefined {
  let joint = -1;
  for (let place = 3; joint < 0 && place + 2 < tokens.length; place++) {
    const isJoint = tokens[place]!.lower === 'och' || tokens[place]!.lower === 'samt';
    if (isJoint && tokens[place + 1]!.lower === 'att') joint = place;
  }
  if (joint < 0) return undefined;
  const tagged = tags();
  if (traitAt(tagged, joint + 2) & (Trait.verb | Trait.adverb)) return undefined;
  let condition = joint - 1;
  let hasVerb = false;
  for (; condition >= 0 && tokens[condition]!.lower !== 'om'; condition--) {
    const { lower, text } = tokens[condition]!;
    if (lower === 'att' || /^[,.;:!?]$/u.test(text)) return undefined;
    if (traitAt(tagged, condition) & Trait.finite) hasVerb = true;
  }
  if (condition < 0 || !hasVerb) return undefined;
  // *Om planen och att den gäller* holds no clause; the tags often take *om* before a noun for a preposition.
  if (questions.test(tokens[condition + 1]!.lower)) return undefined;
  const subject = nounPhraseEnd(tagged, condition + 1);
  const opensClause = (traitAt(tagged, condition) & Trait.subordinator) !== 0;
  if (!opensClause && !(traitAt(tagged, subject) & Trait.finite)) return undefined;
  if (condition === 0) return joint;
  let isConditional = false;
  for (let place = 0; place < condition; place++) {
    const { lower } = tokens[place]!;
    if (telling.test(lower)) return undefined;
    if (conditional.test(lower)) isConditional = true;
  }
  return isConditional ? joint : undefined;
}

/** Words that say no in the clause of *varken*. */
const negations = /^(?:inte|ej|ingen|inget|inga|aldrig|ingenting)$/u;

/** The place of a negation before *varken* in the same clause; a comma, a clause or another finite verb parts them. */
function negationBefore(tagged: TaggedSentence, varken: number): number | undefined {
  // *Varken eller* is an expression.
  if (tagged.tokens[varken + 1]?.lower === 'eller') return undefined;
  if (tagged.tokens[varken - 1]?.lower === 'utan') return varken - 1;
  for (let place = varken - 1; place >= 0 && varken - place <= reach; place--) {
    if (negations.test(tagged.tokens[place]!.lower)) return place;
    const parting =
      Trait.punctuation | Trait.subordinator | Trait.relative | Trait.finite | Trait.infinitiveMark;
    if (traitAt(tagged, place) & parting || tagged.tokens[place]!.lower === 'att') return undefined;
  }
  return undefined;
}

const numberWords = new Set([
  'en',
  'ett',
  ...pluralNumbers,
  ...'femton tjugo trettio fyrtio femtio hundra'.split(' '),
]);
const weekdays = /^(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?$/u;
/** The ends of a way that people go. */
const places = /^(?:hem|hemmet|bostaden|skolan|förskolan|fritids|fritidshemmet|arbetet|jobbet|hållplatsen)$/u;
/** What may stand between *mellan* and the number, or between *till* and it. */
const leadIns = /^(?:klockan|kl|kl\.|den|ca|cirka)$/u;
/** What numbers count in a range. People and things may share or choose: *mellan tre kommuner till 2030*. */
const units =
  /^(?:minuter|timmar|dagar|dygn|veckor|månader|år|kronor|kr|procent|meter|m|km|kilometer|mil|grader|%|kvadratmeter)$/u;
/** Two to five things may be what somebody chooses or shares between. */
const sharing =
  /^(?:välj|val|skil|fördel|del(?:a|as|ar|ad|at|ning)|växl|samtal|avtal|möte|samarbet|samverk|relation|rotera)/u;

type EndKind = 'number' | 'weekday' | 'month' | 'place';

/** What kind of end of a range a word is. */
function endKind({ kind, lower }: Token): EndKind | undefined {
  if (kind === 'number' || numberWords.has(lower)) return 'number';
  if (weekdays.test(lower)) return 'weekday';
  if (monthNames.has(lower)) return 'month';
  return places.test(lower) ? 'place' : undefined;
}

/** *Mellan tre till fem, mellan måndag till fredag*: the place of *till* where *och* belongs. */
function toOfRange(tokens: readonly Token[], between: number): number | undefined {
  for (let place = Math.max(0, between - 3); place < between; place++)
    if (sharing.test(tokens[place]!.lower)) return undefined;
  let to = between + 1;
  while (leadIns.test(tokens[to]?.lower ?? '')) to++;
  const from = tokens[to] && endKind(tokens[to]!);
  if (from === undefined) return undefined;
  to++;
  if (from === 'number')
    while (units.test(tokens[to]?.lower ?? '') || monthNames.has(tokens[to]?.lower ?? '')) to++;
  if (tokens[to]?.lower !== 'till') return undefined;
  let last = to + 1;
  while (leadIns.test(tokens[last]?.lower ?? '')) last++;
  if (tokens[last] === undefined || endKind(tokens[last]!) !== from) return undefined;
  // *Mellan 3 till 5 år och 6 år*: the second end may come later.
  for (let place = last + 1; place < last + 4; place++) {
    const next = tokens[place + 1];
    if (tokens[place]?.lower === 'och' && next !== undefined && endKind(next) === from) return undefined;
  }
  return to;
}

/** Words between the opener and its partner where the preposition stands again. */
const shortReach = 6;

/** *För både kommunen och för dig*: the place of the preposition that stands again, behind the partner. */
function prepositionAgain(tagged: TaggedSentence, opener: number): number | undefined {
  const { tokens } = tagged;
  const preposition = tokens[opener - 1]!.lower;
  if (!(traitAt(tagged, opener - 1) & Trait.preposition)) return undefined;
  for (let place = opener + 1; place < opener + shortReach && place + 2 < tokens.length; place++) {
    const { lower } = tokens[place]!;
    if (traitAt(tagged, place) & (Trait.punctuation | Trait.verb | Trait.subordinator)) return undefined;
    // The first joining word is the partner: *för både mat och dryck och för hälsan* is right.
    if (lower !== 'och' && lower !== 'som' && lower !== 'eller') continue;
    // *Arbeta på både direkt och på sikt*: what stands before the partner is nothing that a preposition has.
    if (!(traitAt(tagged, place - 1) & (Trait.noun | Trait.name | Trait.pronoun))) return undefined;
    const isPartner =
      lower === pairs[tokens[opener]!.lower]!.right && tokens[place + 1]!.lower === preposition;
    return isPartner && tokens[place + 2]!.lower !== 'att' ? place + 1 : undefined;
  }
  return undefined;
}
