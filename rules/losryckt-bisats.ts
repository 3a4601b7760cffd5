import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { finiteVerbs, isFiniteVerb, traitAt } from '../src/swedish/syntax/index.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words that pick out a part of what the sentence before has said: *Främst när …*, *Särskilt om …*. */
const focusing = new Set(
  'främst särskilt speciellt exempelvis åtminstone framförallt framför till bland i inte huvudsakligen företrädesvis'.split(
    ' ',
  ),
);
/** The second words of those that are two: *framför allt*, *till exempel*, *i synnerhet*. */
const seconds = new Set('allt exempel annat synnerhet minst'.split(' '));
const openers = new Set('när om då eftersom medan innan'.split(' '));
/** *Särskilt om vintern*: a time, no clause. */
const times = new Set(
  'vintern sommaren våren hösten dagen dagarna natten nätterna morgonen kvällen'.split(' '),
);
/** Openers that begin the sentence themselves: *Eftersom kön är lång.* */
const leading = new Set('eftersom medan fastän om när innan'.split(' '));
/** These are prepositions too, and a main verb far behind them is easily taken for theirs. */
const doubtful = new Set(['om', 'när', 'innan']);
/** Tokens of a sentence in which such an opener is taken at its word. */
const longestDoubtful = 9;
/** Openers of two words: *Även om du är sen.* */
const leadingPairs = new Map([
  ['även', 'om'],
  ['trots', 'att'],
  ['därför', 'att'],
  ['så', 'att'],
  ['för', 'att'],
]);
const relatives = new Set(['vilket', 'vilka', 'vilken']);

export default defineRule({
  meta: {
    id: 'losryckt-bisats',
    group: 'meningar',
    title: { sv: 'Lösryckt bisats', en: 'A clause cut loose' },
    severity: 'info',
    notDocumentTypes: ['lattlast', 'minnesanteckningar', 'protokoll'],
    what: {
      sv: 'Bisatser som står som egna meningar men hör till meningen före: Främst när man reser. Vilket leder till köer.',
      en: 'Subordinate clauses that stand as sentences but belong to the one before: Främst när man reser. Vilket leder till köer.',
    },
    why: {
      sv: 'Läsaren väntar på en fortsättning som inte kommer, och får gå tillbaka för att se vad det handlar om.',
      en: 'Readers wait for the rest, which does not come, and must go back to see what it is about.',
    },
    todo: {
      sv: 'Bind ihop bisatsen med meningen före, eller gör den till en hel mening: ”Det gäller främst när …”, ”Det leder till …”.',
      en: 'Join it to the sentence before, or make it whole: “Det gäller främst när …”, “Det leder till …”.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv meningar med flyt' },
    ],
    messages: {
      clause: {
        sv: 'Meningen är bara en bisats. Bind ihop den med meningen före, eller börja med ”Det gäller {word} …”.',
        en: 'The sentence is only a subordinate clause. Join it to the one before, or begin with “Det gäller {word} …”.',
      },
      alone: {
        sv: 'Meningen är bara en bisats. Bind ihop den med meningen före.',
        en: 'The sentence is only a subordinate clause. Join it to the one before.',
      },
      relative: {
        sv: 'Meningen är bara en bisats. Bind ihop den med meningen före, eller skriv ”Det {verb} …”.',
        en: 'The sentence is only a subordinate clause. Join it to the one before, or write “Det {verb} …”.',
      },
    },
    fel: [
      {
        text: 'Det är svårt att få hjälp utomlands. Främst när man reser till sitt andra hemland.',
        finds: ['Främst när'],
      },
      { text: 'Vägen stängs i maj. Vilket leder till köer på andra gator.', finds: ['Vilket leder'] },
      {
        text: 'Du får vänta på en plats. Eftersom kön är lång. Du kan söka igen. Även om du har fått nej.',
        finds: ['Eftersom', 'Även om'],
      },
    ],
    ratt: [
      { text: 'Det är svårt att få hjälp utomlands, främst när man reser till sitt andra hemland.' },
      { text: 'Främst när man reser behöver man en försäkring. Särskilt om vintern är det halt.' },
      { text: 'När får jag svar? När vi har läst din ansökan. Eftersom kön är lång får du vänta.' },
      { text: 'Vilket stöd kan du få? Vilket leder till frågan: vem betalar?' },
      { text: 'Du kan få hjälp. Till exempel när du är sjuk.', documentType: 'lattlast' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem'],
  words: wordSet([...openers, ...relatives, 'fastän', ...leadingPairs.keys()]),
  block(block, { swedish, report }) {
    // The first sentence of a paragraph has none before it to belong to.
    for (const [before, sentence] of block.sentences.slice(1).entries()) {
      const { tokens } = sentence;
      if (tokens.length < 4 || tokens.at(-1)!.text !== '.' || !isReadable(sentence)) continue;
      const tell = (end: number, messageId: string, data: Record<string, string>) =>
        report({ block, start: tokens[0]!.start, end: tokens[end]!.end, messageId, data });
      if (relatives.has(tokens[0]!.lower)) {
        const tagged = swedish!.tagged(sentence)!;
        if (isFiniteVerb(traitAt(tagged, 1))) tell(1, 'relative', { verb: tokens[1]!.lower });
        continue;
      }
      const alone = leadingOpener(sentence);
      // *När får jag svar? När vi har läst din ansökan.*
      if (alone >= 0 && block.sentences[before]!.tokens.at(-1)!.text !== '.') continue;
      const opener = alone >= 0 ? alone : openerAt(sentence);
      if (alone < 0 && opener < 1) continue;
      const { mainVerb, sound, clauses } = swedish!.clauses(sentence)!;
      if (mainVerb < 0 || sound) continue;
      if (alone >= 0) {
        if (clauses[0]?.opener !== alone || clauses[0].verb !== mainVerb) continue;
        const verbs = finiteVerbs(swedish!.tagged(sentence)!).length;
        if (verbs !== clauses.filter(({ verb }) => verb >= 0).length) continue;
        const isSure = tokens.length <= longestDoubtful && !opensTime(tokens[alone + 1]!.lower);
        if (doubtful.has(tokens[alone]!.lower) && !isSure) continue;
        tell(alone, 'alone', { word: tokens[alone]!.lower });
        continue;
      }
      const words = tokens.slice(0, opener).map(({ lower }) => lower);
      tell(opener, 'clause', { word: `${words.join(' ')} ${tokens[opener]!.lower}` });
    }
  },
});

/** *Om en vecka öppnar badet*. */
function opensTime(lower: string): boolean {
  return times.has(lower) || /^(?:en|ett|några|två|tre|fyra|fem|sex|\d+)$/u.test(lower);
}

/** The place of an opener that begins the sentence, −1 for none. */
function leadingOpener({ tokens }: Sentence): number {
  if (leading.has(tokens[0]!.lower)) return 0;
  return leadingPairs.get(tokens[0]!.lower) === tokens[1]!.lower ? 1 : -1;
}

/** Where a subordinator stands behind one or two words that pick out; 0 for none. */
function openerAt({ tokens }: Sentence): number {
  if (!focusing.has(tokens[0]!.lower)) return 0;
  const at = seconds.has(tokens[1]!.lower) ? 2 : 1;
  return openers.has(tokens[at]!.lower) && !times.has(tokens[at + 1]?.lower ?? '') ? at : 0;
}
