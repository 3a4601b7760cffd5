import {
  isFutureInfinitive,
  placeBehindSubject,
  placeOfFuture,
} from '../src/rules/support/grammar/future-without-att.ts';
import {
  afterAim,
  afterMeaning,
  afterObliged,
  afterPreposition,
  afterRight,
  afterStatement,
  afterVerdict,
  aims,
  isOnlyVerb,
  type MissingAtt,
  meanings,
  obliged,
  prepositions,
  shortInfinitives,
  statements,
  verdicts,
} from '../src/rules/support/grammar/missing-att.ts';
import { defineRule } from '../src/rules/types.ts';
import { denials } from '../src/swedish/denials.ts';
import { WordClass } from '../src/swedish/lexicon/format.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { type SyntaxToken, type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';
import { type WordSet, wordSet } from '../src/swedish/word-sets.ts';

/** Nouns whose infinitive needs *att*: *möjlighet att ta del*. */
const nouns = new Set(
  `svårighet svårigheter svårigheten möjlighet möjligheten möjligheter möjligheterna skyldighet skyldigheten
  skyldigheter rättighet rättigheten förmåga förmågan chans chansen tillfälle avsikt uppdrag
  anledning rätten tillstånd`.split(/\s+/u),
);
/** Before *för* or *av* and an infinitive: *risk för hamna*, *behov av få*. */
const withPreposition = new Map([
  ['för', new Set(['risk', 'risken', 'möjlighet', 'möjligheter', 'hinder'])],
  ['av', new Set(['behov', 'behovet', 'intresse'])],
  ['till', new Set(['rätt', 'rätten', 'möjlighet', 'möjligheter', 'möjligheten'])],
  ['emot', new Set(['fram'])],
  ['utan', undefined],
  ['genom', undefined],
  ['efter', undefined],
  [
    'med',
    new Set(
      `börja börjar började sluta slutar slutade fortsätta fortsätter fortsatte hjälp hjälpa hjälper hjälpen vänta väntar
      dig er syftet arbetet problem svårigheter vana van`.split(/\s+/u),
    ),
  ],
  ['trots', undefined],
  ['från', undefined],
]);
/** Behind these *utan* begins what holds instead: *ring inte utan mejla*. */
const beforeInstead = new Set([...denials, 'sällan']);
/** Words whose infinitive has *att*: *möjlighet att få, viktigt att göra*. */
const takesAtt =
  /^(?:för|möjlighet|möjligheten|rätt|rätten|viktigt|svårt|lätt|bra|skyldig|skyldighet|genom|utan|ihåg|glöm)$/u;
/** What is looked for behind other words than those above. */
const looks: readonly (readonly [
  WordSet,
  (tagged: TaggedSentence, place: number, lookup: Lookup) => MissingAtt | undefined,
])[] = [
  [wordSet(verdicts), afterVerdict],
  [wordSet('rätt'), afterRight],
  [wordSet(`${obliged} ihåg`), afterObliged],
  [wordSet(aims), afterAim],
  [wordSet(meanings), afterMeaning],
  [wordSet(statements), afterStatement],
  [wordSet(prepositions), afterPreposition],
];
/** Before *ett* these leave it a pronoun or a number: *då kan ett lämna plats, det ett skriva*. */
const beforeNumber =
  /^(?:kan|ska|skall|bör|måste|får|vill|skulle|kunde|kommer|det|den|nummer|alternativ|minst|bara|endast)$/u;
export default defineRule({
  meta: {
    id: 'grammatik-att',
    group: 'form',
    title: { sv: 'Att saknas', en: 'Missing att' },
    severity: 'warning',
    what: {
      sv: 'Ett verb i grundform direkt efter ett ord som ska ha att: svårigheter ta dig hem, genom lämna in, efter ha läst, kommer behöva. Också ett i stället för att: möjlighet ett leva.',
      en: 'An infinitive directly after a word that needs att: svårigheter ta dig hem, genom lämna in, kommer behöva. Also ett for att: möjlighet ett leva.',
    },
    why: {
      sv: 'Läsaren stannar upp för att hitta sambandet mellan orden.',
      en: 'Readers stop to find how the words belong together.',
    },
    todo: { sv: 'Sätt in att, eller byt ett mot att.', en: 'Put in att, or write att for ett.' },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      future: {
        sv: 'Talspråk utan ”att”. I skrift är det bättre med ”{suggestion}”.',
        en: 'This is spoken language without “att”. In writing “{suggestion}” is better.',
      },
      att: {
        sv: 'Här saknas ”att”: {suggestion}.',
        en: '“att” is missing here: {suggestion}.',
      },
      article: {
        sv: '”Ett” står före ett verb. Menar du ”{suggestion}”?',
        en: '“Ett” stands before a verb. Do you mean “{suggestion}”?',
      },
    },
    fel: [
      {
        text: 'Du som har svårigheter ta dig till affären kan få hjälp.',
        finds: ['svårigheter ta'],
        suggests: ['svårigheter att ta'],
      },
      {
        text: 'Du ansöker genom fylla i blanketten.',
        finds: ['genom fylla'],
        suggests: ['genom att fylla'],
      },
      {
        text: 'Vi ser fram emot träffa er.',
        finds: ['emot träffa'],
        suggests: ['emot att träffa'],
      },
      {
        text: 'Klicka på knappen för skicka in ansökan.',
        finds: ['för skicka'],
        suggests: ['för att skicka'],
      },
      {
        text: 'Bidraget kommer inte beviljas i år. Då kommer du behöva ett intyg. Vi kommer ha stängt.',
        finds: ['kommer inte beviljas', 'kommer du behöva', 'kommer ha'],
        suggests: ['kommer inte att beviljas', 'kommer du att behöva', 'kommer att ha'],
      },
      {
        text: 'Varna för takras genom skylta. Efter ha läst beslutet kan du ringa. Börja med läsa frågorna.',
        finds: ['genom skylta', 'Efter ha', 'med läsa'],
        suggests: ['genom att skylta', 'Efter att ha', 'med att läsa'],
      },
      {
        text: 'Alla har möjlighet ett leva ett tryggt liv. Det är viktigt ett söka i tid. Du har rätt ett få det.',
        finds: ['ett leva', 'ett söka', 'ett få'],
        suggests: ['att leva', 'att söka', 'att få'],
      },
    ],
    ratt: [
      {
        text: 'Kuratorns uppgift är att:\n\n- på rektorns uppdrag utreda och bedöma vad eleven behöver\n- samtala med elever',
      },
      { text: 'När fler har sökt än det finns plats för ska barnen få plats i den ordning de bor nära.' },
      { text: 'Du som har svårigheter att ta dig till affären kan få hjälp.' },
      { text: 'Då kan svårigheter uppstå. I så fall ska möjligheter ges.' },
      {
        text: 'Du ansöker genom att fylla i blanketten. Vi ser fram emot att träffa er. Vi ser fram emot möten.',
      },
      {
        text: 'Vi hjälper dig ett tag med ett lila hus, ett ringa stöd, ett få antal och ett extra rum. Av bidragen kan ett betala hyran.',
      },
      {
        text: 'Vi kommer att skicka ett brev. När du kommer öppna dörren. Om ni kommer ta med ett foto. Vi kommer hem.',
      },
      {
        text: 'Du ska inte ringa utan mejla oss. När det finns fler än vi har plats för ska eleverna vänta.',
      },
      {
        text: 'Gå genom soprum och källare. Alla vill vara med. Ta med mat. Följ med handla. Du kan följa med hjälparen.',
      },
    ],
  },
  needs: ['lexicon', 'tagger'],
  // Before *för*, *av* and *till* stands one of these.
  words: wordSet([
    ...nouns,
    ...withPreposition.keys(),
    'kommer',
    'ett',
    ...`${verdicts} ${obliged} ${aims} ${meanings} ${statements} ${prepositions} rätt ihåg`.split(' '),
    ...[...withPreposition.values()].flatMap((before) => [...(before ?? [])]),
  ]),
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lexicon } = spelling!.lookup;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.lower === 'ett') {
        if (!isMeantForAtt(tokens, index, lexicon, () => swedish!.tagged(sentence)!)) continue;
        const { text } = tokens[index + 1]!;
        const suggestion = `att ${text}`;
        const { start } = token;
        const { end } = tokens[index + 1]!;
        report({ block, start, end, messageId: 'article', data: { suggestion }, suggestions: [suggestion] });
        continue;
      }
      const isFuture = token.lower === 'kommer';
      const tell = (from: number, verb: number) => {
        const { start } = tokens[from]!;
        const { end, text } = tokens[verb]!;
        const suggestion = `${block.text.slice(start, tokens[verb - 1]!.end)} att ${text}`;
        report({
          block,
          start,
          end,
          messageId: isFuture ? 'future' : 'att',
          data: { suggestion },
          suggestions: [suggestion],
          ...(isFuture ? { severity: 'info' } : {}),
        });
      };
      if (isFuture) {
        const verb = placeOfFutureIn(sentence, index, swedish!, spelling!.lookup);
        if (verb !== undefined) tell(index, verb);
        continue;
      }
      // Most words behind these are no verbs, which costs less to see than to ask for tags.
      const isAsked = asksForAtt(tokens, index, lexicon) && looksInfinitive(tokens[index + 1]!.lower, false);
      if (isAsked && lacksAtt(swedish!.tagged(sentence)!, index, lexicon)) {
        tell(index, index + 1);
        continue;
      }
      const look = looks.find(([words]) => words.has(token))?.[1];
      const missing = look?.(swedish!.tagged(sentence)!, index, spelling!.lookup);
      if (missing !== undefined) tell(missing.from, missing.to);
    }
  },
});

/** The place of an infinitive that belongs to *kommer*, right behind it or behind its subject. */
function placeOfFutureIn(
  sentence: Sentence,
  kommer: number,
  swedish: Swedish,
  lookup: Lookup,
): number | undefined {
  const { tokens } = sentence;
  const isVerb = (verb: number | undefined) =>
    verb !== undefined &&
    looksInfinitive(tokens[verb]!.lower, true) &&
    isFutureInfinitive(swedish.tagged(sentence)!, kommer, verb, lookup);
  const near = placeOfFuture(tokens, kommer);
  if (isVerb(near)) return near;
  if (!tokens.slice(kommer + 2).some(({ lower }) => looksInfinitive(lower, true))) return undefined;
  const far = placeBehindSubject(swedish.tagged(sentence)!, kommer);
  return isVerb(far) ? far : undefined;
}

/** *Ta, sopa*, and *beviljas* where a passive may stand. */
function looksInfinitive(word: string, mayBePassive: boolean): boolean {
  const active = mayBePassive && word.endsWith('s') ? word.slice(0, -1) : word;
  return active.endsWith('a') || shortInfinitives.test(active);
}

/** *Möjlighet ett leva*: before a verb that is nothing else, or one that its tag or the word before tells. */
function isMeantForAtt(
  tokens: readonly Token[],
  ett: number,
  lexicon: Lexicon,
  tagged: () => TaggedSentence,
): boolean {
  const before = tokens[ett - 1];
  const verb = tokens[ett + 1]!;
  if (before?.kind !== 'word' || beforeNumber.test(before.lower) || verb.text !== verb.lower) return false;
  const classes = lexicon.classes(lexicon.find(verb.lower));
  if (!(classes & WordClass.VERB) || auxiliaries.test(verb.lower)) return false;
  if (/^(?:första|andra|tredje)$/u.test(verb.lower)) return false;
  const isShort = shortInfinitives.test(verb.lower);
  if (!isShort && !verb.lower.endsWith('a')) return false;
  if (!isShort && classes === WordClass.VERB) return true;
  const isAsked = takesAtt.test(before.lower);
  if (!isAsked && (isShort || !(traitAt(tagged(), ett + 1) & Trait.infinitive))) return false;
  // *Rätt ett få antal gånger, bra ett ringa stöd*
  const next = tokens[ett + 2]?.lower ?? '';
  if (isShort) return !/^(?:antal|fåtal|tal)$/u.test(next);
  return (
    !(classes & WordClass.ADJECTIVE && traitAt(tagged(), ett + 2) & Trait.noun) || /(?:en|et|na)$/u.test(next)
  );
}

/** True for a word before which, or behind which, an infinitive needs *att*. */
function asksForAtt(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { lower } = tokens[index]!;
  if (nouns.has(lower)) return true;
  if (!withPreposition.has(lower)) return false;
  const wanted = withPreposition.get(lower);
  return (
    wanted === undefined || wanted.has(tokens[index - 1]?.lower ?? '') || isPurpose(tokens, index, lexicon)
  );
}

/** *Klicka för tömma listan*: before a verb that is nothing else. */
function isPurpose(tokens: readonly SyntaxToken[], index: number, lexicon: Lexicon): boolean {
  return tokens[index]!.lower === 'för' && isOnlyVerb(tokens[index + 1]!.lower, lexicon);
}

/** True for an infinitive right behind a word that asks for *att*, unless something else asks for the infinitive. */
function lacksAtt(tagged: TaggedSentence, index: number, lexicon: Lexicon): boolean {
  const { tokens } = tagged;
  const { lower } = tokens[index]!;
  const verb = tokens[index + 1]!;
  const trait = traitAt(tagged, index + 1);
  const purpose = isPurpose(tokens, index, lexicon);
  const isSelf = trait & (Trait.determiner | Trait.pronoun | Trait.possessive);
  const isVerb =
    trait & Trait.infinitive ||
    (purpose && !(trait & (Trait.determiner | Trait.pronoun | Trait.adjective))) ||
    (lower === 'genom' && verb.text === verb.lower && !isSelf && isRatherVerb(verb.lower, lexicon));
  if (!isVerb || trait & Trait.passive || auxiliaries.test(verb.lower)) return false;
  const isNoun = nouns.has(lower);
  if (!isNoun && !purpose && isOtherwise(tagged, index, lexicon)) return false;
  if (!(lexicon.classes(lexicon.find(verb.lower)) & WordClass.VERB)) return false;
  // *… är att på rektorns uppdrag utreda*: an adverbial before the verb.
  if (
    isNoun &&
    /[^s]s$/u.test(tokens[index - 1]?.lower ?? '') &&
    /^(?:på|enligt|med|efter)$/u.test(tokens[index - 2]?.lower ?? '')
  )
    return false;
  // *Då kan svårigheter uppstå*: the noun is the subject of an auxiliary before it.
  return !(isNoun && hasAuxiliary(tagged, index));
}

/** *Ska* and *måste* look like infinitives to the tagger: *plats för ska eleverna placeras*. */
const auxiliaries = /^(?:ska|skola|måste|bör)$/u;

/** True where an infinitive behind a preposition is right, or may be another word. */
function isOtherwise(tagged: TaggedSentence, preposition: number, lexicon: Lexicon): boolean {
  const { tokens } = tagged;
  const { lower } = tokens[preposition]!;
  if (lower === 'utan') return tokens.slice(0, preposition).some((token) => beforeInstead.has(token.lower));
  if (!/^(?:efter|med|trots|från)$/u.test(lower)) return false;
  // *Efter ha läst*, *börja med läsa*: with a verb that is nothing else, and no particle of the verb before.
  const verb = tokens[preposition + 1]!.lower;
  if (verb === 'ha') return !(traitAt(tagged, preposition + 2) & Trait.supine);
  if (!(traitAt(tagged, preposition) & Trait.preposition) || !isOnlyVerb(verb, lexicon)) return true;
  return false;
}

/** *Genom sopa gången, genom skylta*: a verb that is hardly a noun; the definite *sopan* is in no use, as *skolan* is. */
function isRatherVerb(word: string, lexicon: Lexicon): boolean {
  const classes = lexicon.classes(lexicon.find(word));
  if (!(classes & WordClass.VERB) || classes & ~(WordClass.VERB | WordClass.NOUN)) return false;
  return word.endsWith('a') && lexicon.frequency(lexicon.find(`${word}n`)) < 2;
}

/** True when an auxiliary or another verb that takes a bare infinitive stands shortly before. */
function hasAuxiliary(tagged: TaggedSentence, index: number): boolean {
  for (let place = index - 1; place >= Math.max(0, index - 8); place--) {
    const { lower } = tagged.tokens[place]!;
    if (
      /^(?:kan|ska|skall|bör|måste|får|vill|skulle|kunde|kommer|behöver|borde|lär|brukar|låter|ser|låta|hjälper|hjälpa)$/u.test(
        lower,
      )
    ) {
      return true;
    }
    if (/^[.;:]$/u.test(tagged.tokens[place]!.text)) return false;
  }
  return false;
}
