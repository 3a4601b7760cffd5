import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, traitAt } from '../src/swedish/syntax/index.ts';
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
    ],
    ratt: [
      { text: 'Det är svårt att få hjälp utomlands, främst när man reser till sitt andra hemland.' },
      { text: 'Främst när man reser behöver man en försäkring. Särskilt om vintern är det halt.' },
      { text: 'Vilket stöd kan du få? Vilket leder till frågan: vem betalar?' },
      { text: 'Du kan få hjälp. Till exempel när du är sjuk.', documentType: 'lattlast' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem'],
  words: wordSet([...openers, ...relatives]),
  block(block, { swedish, report }) {
    // The first sentence of a paragraph has none before it to belong to.
    for (const sentence of block.sentences.slice(1)) {
      const { tokens } = sentence;
      if (tokens.length < 4 || tokens.at(-1)!.text !== '.' || !isReadable(sentence)) continue;
      const tell = (end: number, messageId: string, data: Record<string, string>) =>
        report({ block, start: tokens[0]!.start, end: tokens[end]!.end, messageId, data });
      if (relatives.has(tokens[0]!.lower)) {
        const tagged = swedish!.tagged(sentence)!;
        if (isFiniteVerb(traitAt(tagged, 1))) tell(1, 'relative', { verb: tokens[1]!.lower });
        continue;
      }
      const opener = openerAt(sentence);
      if (opener < 1) continue;
      const { mainVerb, sound } = swedish!.clauses(sentence)!;
      if (mainVerb < 0 || sound) continue;
      const words = tokens.slice(0, opener).map(({ lower }) => lower);
      tell(opener, 'clause', { word: `${words.join(' ')} ${tokens[opener]!.lower}` });
    }
  },
});

/** Where a subordinator stands behind one or two words that pick out; 0 for none. */
function openerAt({ tokens }: Sentence): number {
  if (!focusing.has(tokens[0]!.lower)) return 0;
  const at = seconds.has(tokens[1]!.lower) ? 2 : 1;
  return openers.has(tokens[at]!.lower) && !times.has(tokens[at + 1]?.lower ?? '') ? at : 0;
}
