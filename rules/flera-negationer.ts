import { defineRule } from '../src/rules/types.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const negations = wordSet('inte ej icke ingen inget inga ingenting aldrig varken knappast utan');
/** *inte bara*, *inte minst*: no denial. */
const noDenial = new Set(['bara', 'enbart', 'endast', 'minst', 'ens']);
/** Openers of a clause inside the sentence, in which a second negation must be weighed against the first. */
const clauseOpeners = new Set([
  'om',
  'att',
  'som',
  'eftersom',
  'såvida',
  'därför',
  'när',
  'innan',
  'förrän',
  'trots',
]);
/** Openers of a clause that stands by itself: it gives a reason or a contrast, and no condition to weigh. */
const standsAlone = new Set(['eftersom', 'emedan', 'trots', 'fastän', 'medan', 'därför']);
const fronting = new Set(['om', 'när', 'eftersom', 'innan', 'även', 'trots']);
const inverted = new Set(['vi', 'du', 'ni', 'jag', 'man']);

/** Denied words whose opposite is plain, with it in the same form. */
const opposites: Readonly<Record<string, string>> = {
  ovanlig: 'vanlig',
  ovanligt: 'vanligt',
  ovanliga: 'vanliga',
  oviktig: 'viktig',
  oviktigt: 'viktigt',
  oviktiga: 'viktiga',
  oväsentlig: 'viktig',
  oväsentligt: 'viktigt',
  oväsentliga: 'viktiga',
  obetydlig: 'betydande',
  obetydligt: 'betydligt',
  obetydliga: 'betydande',
  omöjlig: 'möjlig',
  omöjligt: 'möjligt',
  omöjliga: 'möjliga',
  olik: 'lik',
  olikt: 'likt',
  osannolik: 'sannolik',
  osannolikt: 'troligt',
  orimlig: 'rimlig',
  orimligt: 'rimligt',
  orimliga: 'rimliga',
  ovillig: 'villig',
  ovilliga: 'villiga',
  oskälig: 'skälig',
  oskäligt: 'skäligt',
  obefogad: 'befogad',
  obefogat: 'befogat',
  obefogade: 'befogade',
  ointressant: 'intressant',
  ointressanta: 'intressanta',
  okänt: 'känt',
  oproblematiskt: 'svårt',
  otänkbart: 'tänkbart',
  sällan: 'ofta',
  oansenlig: 'ansenlig',
  oansenligt: 'stort',
  oansenliga: 'stora',
  obekant: 'bekant',
  obekanta: 'bekanta',
  obekvämt: 'bekvämt',
  oberättigad: 'berättigad',
  oberättigat: 'berättigat',
  oberättigade: 'berättigade',
  obetydande: 'betydande',
  oförmånligt: 'förmånligt',
  oförsvarligt: 'försvarligt',
  ogrundad: 'befogad',
  ogrundat: 'befogat',
  ogrundade: 'befogade',
  okomplicerad: 'svår',
  okomplicerat: 'svårt',
  okomplicerade: 'svåra',
  okänd: 'känd',
  okända: 'kända',
  olämplig: 'lämplig',
  olämpligt: 'lämpligt',
  olämpliga: 'lämpliga',
  olönsam: 'lönsam',
  olönsamt: 'lönsamt',
  omotiverad: 'motiverad',
  omotiverat: 'motiverat',
  omotiverade: 'motiverade',
  oproblematisk: 'svår',
  oproblematiska: 'svåra',
  orealistisk: 'möjlig',
  orealistiskt: 'möjligt',
  orealistiska: 'möjliga',
  oriktigt: 'rätt',
  osannolika: 'sannolika',
  oskäliga: 'skäliga',
  otillåtet: 'tillåtet',
  otillåten: 'tillåten',
  otroligt: 'troligt',
  otänkbar: 'tänkbar',
  otänkbara: 'tänkbara',
  otrygg: 'trygg',
  otryggt: 'tryggt',
  otrygga: 'trygga',
  osäker: 'säker',
  osäkert: 'säkert',
  osäkra: 'säkra',
  oklar: 'klar',
  oklart: 'klart',
  oklara: 'klara',
  otydlig: 'tydlig',
  otydligt: 'tydligt',
  otydliga: 'tydliga',
  orättvis: 'rättvis',
  orättvist: 'rättvist',
  orättvisa: 'rättvisa',
  ofarlig: 'farlig',
  ofarligt: 'farligt',
  ofarliga: 'farliga',
  oenig: 'enig',
  oeniga: 'eniga',
  osynlig: 'synlig',
  osynligt: 'synligt',
  osynliga: 'synliga',
  oväntad: 'väntad',
  oväntat: 'väntat',
  oväntade: 'väntade',
  oävet: 'bra',
  oäven: 'bra',
};

function isNegation(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word' || !negations.has(token)) return false;
  const next = tokens[index + 1]?.lower ?? '';
  if (token.lower === 'utan') return next === 'att';
  if (next === 'heller' && index > 0) return false;
  // *Inga-Lill*, *eller inte*, *om inte*: a name, the other half of a question.
  return !noDenial.has(next) && tokens[index - 1]?.lower !== 'eller';
}

export default defineRule({
  meta: {
    id: 'flera-negationer',
    group: 'meningar',
    title: { sv: 'Flera nekande ord', en: 'Several negations' },
    severity: 'info',
    yieldsTo: ['grammatik-dubbel-negation'],
    what: {
      sv: 'Två nekande ord som hänger ihop i en mening (inte … om du inte), tre eller fler, och nekade o-ord: inte ovanligt.',
      en: 'Two negations that depend on each other in a sentence, three or more, and denied o-words: inte ovanligt.',
    },
    why: {
      sv: 'Läsaren måste räkna ut vad nekandena blir tillsammans. Det är svårt för alla, och svårast för den som läser långsamt.',
      en: 'Readers must work out what the negations amount to. That is hard for all, and hardest for slow readers.',
    },
    todo: {
      sv: 'Säg vad som gäller i stället för vad som inte gäller.',
      en: 'Say what holds instead of what does not.',
    },
    sources: [{ name: 'FUB, råd om att skriva lättläst', section: 'undvik negationer' }],
    messages: {
      several: {
        sv: 'Meningen nekar {count} gånger. Går det att säga vad som gäller i stället?',
        en: 'The sentence denies {count} times. Can you say what holds instead?',
      },
      litotes: {
        sv: '”{actual}” nekar två gånger. Skriv hellre ”{plain}”.',
        en: '“{actual}” denies twice. Prefer “{plain}”.',
      },
    },
    fel: [
      {
        text: 'Du kan inte få bidrag om du inte har lämnat in alla intyg.',
        finds: ['inte få bidrag om du inte'],
      },
      {
        text: 'Det är inte ovanligt att handläggningen tar tid.',
        finds: ['inte ovanligt'],
        suggests: ['vanligt'],
      },
      {
        text: 'Vi ändrar aldrig planen utan att fråga dig.',
        finds: ['aldrig planen utan'],
      },
      { text: 'Om du inte kan gå ut utan att någon är med kan du få stöd.', finds: ['inte kan gå ut utan'] },
    ],
    ratt: [
      { text: 'Du betalar inte hyra utan bara el. Ingen kom, så vi kunde inte börja.' },
      { text: 'Du kan få bidrag när du har lämnat in alla intyg.' },
      { text: 'Bidraget är inte bara för barn. Det är inte farligt, och det kostar inte något.' },
      { text: 'Den som inte kan betala får hjälp om behovet inte kan lösas på annat sätt.' },
      {
        text: 'Rutinen ska visa att ingen skadas, vad som ska göras och vad som händer om vi inte hinner. Vi ser till att ingen glöms, ringer runt om vi inte får svar och skriver ett brev.',
      },
      {
        text: 'Att du inte trivs eller att huset är högt kan vi inte räkna med. Om du inte kan komma eller om du inte mår bra ringer du.',
      },
      {
        text: 'Det går inte i dag, eftersom ingen är här. Vi kan inte svara därför att vi inte har sett ritningen.',
      },
      {
        text: 'Om du inte svarar bestämmer vi själva utan att fråga dig. Det gör inget om du inte kan komma. Du behöver inte svara om du inte har något att tillägga.',
      },
      { text: 'Ring oss om du inte vet om du kan få bidrag eller inte.' },
      { text: 'Du behöver inte svara om du inte vill. Det gör inget om du inte har läst brevet.' },
    ],
  },
  words: negations,
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    let first = -1;
    let last = -1;
    let count = 0;
    let depends = false;
    for (let index = 0; index < tokens.length; index++) {
      if (!isNegation(tokens, index)) continue;
      const denied = litotesAt(tokens, index);
      if (denied > 0) {
        const { start } = tokens[index]!;
        const { lower, end } = tokens[denied]!;
        const plain = opposites[lower]!;
        report({ block, start, end, messageId: 'litotes', data: { plain }, suggestions: [plain] });
        continue;
      }
      // *Den som inte kan försörja sig har rätt till stöd om …*: the main clause is not denied.
      // *aldrig … utan att*: only behind what it belongs to.
      const isApart = count === 0 || hasOpener(tokens, last, index) || opensMain(tokens, last, index);
      if (tokens[index]!.lower === 'utan' && isApart) continue;
      if (count > 0) {
        depends ||= tokens[last - 1]?.lower !== 'som' && opensClause(tokens, last, index);
        depends ||= standInOneClause(tokens, last, index);
      } else first = index;
      last = index;
      count++;
    }
    if (count < 2 || (count === 2 && !depends)) return;
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    report({ block, start, end, messageId: 'several', data: { count } });
  },
});

/** The index of a denied o-word after the negation at `index`, 0 for none. */
function litotesAt(tokens: readonly Token[], index: number): number {
  if (!/^(?:inte|ej|icke|knappast)$/u.test(tokens[index]!.lower)) return 0;
  const next = tokens[index + 1];
  if (next === undefined) return 0;
  const at = /^(?:helt|alldeles|så|särskilt|speciellt|alltför|direkt)$/u.test(next.lower)
    ? index + 2
    : index + 1;
  const word = tokens[at]?.lower ?? '';
  return Object.hasOwn(opposites, word) ? at : 0;
}

const subjects = new Set(['ingen', 'inget', 'inga', 'aldrig', 'ingenting']);

/** True for *ingen får inte*: nothing between the two but words of one clause. */
function standInOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (!subjects.has(tokens[from]!.lower) || tokens[to]!.lower !== 'inte') return false;
  for (let index = from + 1; index < to; index++) {
    const { kind, lower } = tokens[index]!;
    if (kind !== 'word' || clauseOpeners.has(lower) || /^(?:och|men|eller|så|fast|där|vars)$/u.test(lower))
      return false;
  }
  return true;
}

/** True when a subordinate clause opens between two negations, so that one is weighed against the other. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (isNoMatter(tokens, from)) return false;
  for (let index = from + 1; index < to; index++) {
    const { lower } = tokens[index]!;
    if (/^(?:och|samt|men|utan|;)$/u.test(lower) || opensAlternative(tokens, index)) return false;
    if (standsAlone.has(lower)) return false;
    // *att ingen drabbas, planera åtgärder om de inte …*: what is denied ends at the comma.
    if (lower === ',' && !clauseOpeners.has(tokens[index + 1]?.lower ?? '')) return false;
  }
  return tokens[to]!.lower === 'utan' || hasOpener(tokens, from, to);
}

/** *Om du inte svarar bestämmer vi …*: the denied clause went first, and the main clause begins between the two. */
function opensMain(tokens: readonly Token[], from: number, to: number): boolean {
  if (!fronting.has(tokens[0]!.lower)) return false;
  for (let index = from + 2; index < to; index++) {
    if (inverted.has(tokens[index]!.lower) && !clauseOpeners.has(tokens[index - 1]!.lower)) return true;
  }
  return false;
}

/** *Det gör inget om du inte kan komma*, *Du behöver inte svara om du inte vill*: a plain word of relief. */
function isNoMatter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:inget|ingenting)$/u.test(tokens[at]!.lower)) return /^(?:gör|gjorde)$/u.test(before);
  return before === 'behöver' || (inverted.has(before) && tokens[at - 2]?.lower === 'behöver');
}

/** *att du inte trivs eller att du har flyttat*: two cases beside each other, neither weighed against the other. */
function opensAlternative(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower === 'eller' && clauseOpeners.has(tokens[index + 1]?.lower ?? '');
}

function hasOpener(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (clauseOpeners.has(tokens[index]!.lower)) return true;
  return false;
}
