import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** What a relative clause follows at the beginning of a sentence: *den som bor*, *de elever som har*. */
const leaders = wordSet('den det de alla du ni');
const questions = wordSet('vem vad vilka');
/** First verbs that a clause of such a subject often has. */
const common =
  /^(?:har|hade|är|vill|kan|ska|får|bor|går|behöver|söker|arbetar|äger|deltar|kommer|studerar|saknar|ansöker|driver|tänker|önskar)$/u;
/** What stands between two clauses, or makes one inside the other. */
const parting =
  /^(?:[,.:;!?()–—-]|och|men|eller|samt|utan|som|att|om|när|då|där|dit|hur|vad|vem|vilka|vilken|vilket|vars|varför|var|vart|än|innan|eftersom|medan|tills|så|för|allt|det|den|de)$/u;

/** Tokens between the two verbs. */
const reach = 8;

/** The place of a second finite verb that nothing parts from the first: *Den bor i huset ansvarar*. */
function secondVerb(sentence: TaggedSentence, first: number): number | undefined {
  const { tokens } = sentence;
  for (let place = first + 1; place < Math.min(tokens.length - 1, first + reach); place++) {
    const { lower, text } = tokens[place]!;
    if (parting.test(lower) || text !== lower) return undefined;
    if (place === first + 1 || !isFiniteVerb(traitAt(sentence, place))) continue;
    // *De har böcker vi kan låna*: a subject of its own.
    const before = traitAt(sentence, place - 1);
    if (before & (Trait.pronoun | Trait.determiner | Trait.name | Trait.genitive)) return undefined;
    if (before & (Trait.verb | Trait.finite) && !(before & (Trait.infinitive | Trait.supine)))
      return undefined;
    return place;
  }
  return undefined;
}

export default defineRule({
  meta: {
    id: 'grammatik-som-saknas',
    group: 'form',
    title: { sv: 'Som saknas', en: 'Missing som' },
    severity: 'warning',
    what: {
      sv: 'Bisatser som har tappat sitt som: den bor i huset ansvarar, de personer har fått plats måste svara, vem är det ansvarar för gården.',
      en: 'Relative clauses that have lost their som: den bor i huset ansvarar, vem är det ansvarar för gården.',
    },
    why: {
      sv: 'Utan som läser man bisatsen som meningens huvudsats, och snubblar på nästa verb.',
      en: 'Without som the clause reads as the main clause, and readers stumble at the next verb.',
    },
    todo: { sv: 'Sätt in som: ”den som bor i huset”.', en: 'Put in som: “den som bor i huset”.' },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      som: {
        sv: 'Här saknas ”som” före ”{verb}”. Skriv ”{suggestion}”.',
        en: '“som” is missing before “{verb}”. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Den bor i huset ansvarar själv för sina sopor. Den har fått en faktura måste betala den.',
        finds: ['Den bor', 'Den har'],
        suggests: ['Den som bor', 'Den som har'],
      },
      {
        text: 'De personer har fått plats måste svara i tid. De barn går på fritids får mellanmål.',
        finds: ['personer har', 'barn går'],
        suggests: ['personer som har', 'barn som går'],
      },
      {
        text: 'Vem är det ansvarar för gården? Vad är det gör att kön växer?',
        finds: ['det ansvarar', 'det gör'],
        suggests: ['det som ansvarar', 'det som gör'],
      },
    ],
    ratt: [
      { text: 'Den som bor i huset ansvarar för sina sopor. De personer som har fått plats måste svara.' },
      { text: 'De personer vi har gett plats måste svara. De elever läraren har valt får börja.' },
      { text: 'Den bor i skogen, är skygg och äter bär. Den har fått en ny färg och måste torka.' },
      { text: 'Vem är det du söker? Vem är det vi ska ringa? Vad är det för dag?' },
      {
        text: 'Det barn behöver är lugn och ro. De barn vi har går i skolan. Det arbete kommunen gör är viktigt.',
      },
      { text: 'Det kan hända barn behöver hjälp. Den har de delar kommunen behöver.' },
    ],
  },
  needs: ['tagger'],
  words: wordSet('den det de alla du ni vem vad vilka'),
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    if (tokens.length < 6) return;
    const tell = (before: number) => {
      const { start, text } = tokens[before]!;
      const { end, text: verb } = tokens[before + 1]!;
      const suggestion = `${text} som ${verb}`;
      report({ block, start, end, messageId: 'som', data: { verb, suggestion }, suggestions: [suggestion] });
    };
    for (let place = 0; place + 4 < tokens.length; place++) {
      if (!questions.has(tokens[place]!) || tokens[place + 1]!.lower !== 'är') continue;
      if (tokens[place + 2]!.lower !== 'det') continue;
      const tagged = swedish!.tagged(sentence)!;
      if (isFiniteVerb(traitAt(tagged, place + 3)) && !(traitAt(tagged, place + 4) & Trait.finite))
        tell(place + 2);
    }
    if (!leaders.has(tokens[0]!) || tokens.at(-1)!.text !== '.') return;
    const first = tokens[0]!.lower;
    if (common.test(tokens[1]!.lower) && first !== 'det') {
      const tagged = swedish!.tagged(sentence)!;
      if (isFiniteVerb(traitAt(tagged, 1)) && secondVerb(tagged, 1) !== undefined) tell(0);
      return;
    }
    // *De personer har*: behind the article the noun is not whole without its clause.
    if (!/^(?:den|det|de)$/u.test(first) || !common.test(tokens[2]!.lower)) return;
    const tagged = swedish!.tagged(sentence)!;
    const isIndefinite =
      (traitAt(tagged, 1) & Trait.noun) !== 0 && !/(?:en|et|na|an)$/u.test(tokens[1]!.lower);
    if (isIndefinite && isFiniteVerb(traitAt(tagged, 2)) && secondVerb(tagged, 2) !== undefined) tell(1);
  },
});
