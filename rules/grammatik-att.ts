import { defineRule } from '../src/rules/types.ts';
import { WordClass } from '../src/swedish/lexicon/format.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import { traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

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
  ['utan', undefined],
  ['genom', undefined],
]);

export default defineRule({
  meta: {
    id: 'grammatik-att',
    group: 'form',
    title: { sv: 'Att saknas', en: 'Missing att' },
    severity: 'warning',
    what: {
      sv: 'Ett verb i grundform direkt efter ett ord som ska ha att: svårigheter ta dig hem, genom lämna in.',
      en: 'An infinitive directly after a word that needs att: svårigheter ta dig hem, genom lämna in.',
    },
    why: {
      sv: 'Läsaren stannar upp för att hitta sambandet mellan orden.',
      en: 'Readers stop to find how the words belong together.',
    },
    todo: { sv: 'Sätt in att.', en: 'Put in att.' },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      att: {
        sv: 'Här saknas ”att”: {suggestion}.',
        en: '“att” is missing here: {suggestion}.',
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
        text: 'Klicka på knappen för skicka in ansökan.',
        finds: ['för skicka'],
        suggests: ['för att skicka'],
      },
    ],
    ratt: [
      { text: 'När fler har sökt än det finns plats för ska barnen få plats i den ordning de bor nära.' },
      { text: 'Du som har svårigheter att ta dig till affären kan få hjälp.' },
      { text: 'Då kan svårigheter uppstå. I så fall ska möjligheter ges.' },
      { text: 'Du ansöker genom att fylla i blanketten.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  // Before *för*, *av* and *till* stands one of these.
  words: wordSet([
    ...nouns,
    'för',
    'utan',
    'genom',
    ...[...withPreposition.values()].flatMap((before) => [...(before ?? [])]),
  ]),
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      const isNoun = nouns.has(token.lower);
      if (!isNoun && !withPreposition.has(token.lower)) continue;
      // *Klicka för tömma listan*: before a verb that is nothing else.
      const isPurpose =
        token.lower === 'för' && isOnlyVerb(tokens[index + 1]!.lower, spelling!.lookup.lexicon);
      if (!isNoun && !isPurpose) {
        const wanted = withPreposition.get(token.lower);
        if (wanted !== undefined && !wanted.has(tokens[index - 1]?.lower ?? '')) continue;
      }
      const verb = tokens[index + 1]!;
      const tagged = swedish!.tagged(sentence)!;
      const trait = traitAt(tagged, index + 1);
      if (
        !(
          trait & Trait.infinitive ||
          (isPurpose && !(trait & (Trait.determiner | Trait.pronoun | Trait.adjective)))
        ) ||
        trait & Trait.passive ||
        !/a$|^(?:få|gå|ta|ge|bli|se|ha|bo|nå|stå)$/u.test(verb.lower)
      )
        continue;
      const { lexicon } = spelling!.lookup;
      if (!(lexicon.classes(lexicon.find(verb.lower)) & WordClass.VERB)) continue;
      // *Då kan svårigheter uppstå*: the noun is the subject of an auxiliary before it.
      if (isNoun && hasAuxiliary(tagged, index)) continue;
      const suggestion = `${token.text} att ${verb.text}`;
      report({
        block,
        start: token.start,
        end: verb.end,
        messageId: 'att',
        data: { suggestion },
        suggestions: [suggestion],
      });
    }
  },
});

/** An infinitive in *-a*, with its present in *-ar* or *-er*, that is no noun or adjective too; *ska* is none. */
function isOnlyVerb(word: string, lexicon: Lexicon): boolean {
  const isVerb = (form: string) => lexicon.classes(lexicon.find(form)) === WordClass.VERB;
  return (
    word.endsWith('a') &&
    word !== 'ska' &&
    isVerb(word) &&
    (isVerb(`${word}r`) || isVerb(`${word.slice(0, -1)}er`))
  );
}

/** True when an auxiliary or another verb that takes a bare infinitive stands shortly before. */
function hasAuxiliary(tagged: Parameters<typeof traitAt>[0], index: number): boolean {
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
