import { setOfWords } from '../src/base/word-list.ts';
import type { DocumentType } from '../src/document-type/document-types.ts';
import { verbOfNoun } from '../src/rules/support/nouns/verb-of-noun.ts';
import { isPrescribedHeading } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { paradigm } from '../src/swedish/inflection/index.ts';
import { isFiniteVerb, nominalEnding, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';

/** Longer headings are sentences, or have a rule of their own. Tokens. */
const longest = 14;

/** Nouns of verbs without such an ending that open headings: *Ansökan om …*, *Val av …*. */
const shortNominals: ReadonlyMap<string, string> = new Map([
  ['ansökan', 'ansöka'],
  ['anmälan', 'anmäla'],
  ['begäran', 'begära'],
  ['överklagan', 'överklaga'],
  ['behandling', 'behandla'],
  ['förhandling', 'förhandla'],
  ['förmedling', 'förmedla'],
  ['val', 'välja'],
  ['byte', 'byta'],
  ['köp', 'köpa'],
  ['försäljning', 'sälja'],
  ['uttag', 'ta ut'],
  ['återbesök', 'komma tillbaka'],
  ['utlämnande', 'lämna ut'],
  ['utträde', 'gå ur'],
  ['inträde', 'gå in'],
  ['avslut', 'avsluta'],
  ['flytt', 'flytta'],
  ['skötsel', 'sköta'],
  ['besiktning', 'besiktiga'],
]);
/** Headings of one or two words that say which matter it is and nothing of it. */
const matters = new Set(
  `regler villkor bestämmelser krav förutsättningar överklagan överklagande överklagandet besvär handläggning bedömning utredning
  behörighet uppföljning omfattning rättigheter skyldigheter tillämpning ansökningsförfarande ansökningsprocess
  laglighetsprövning förvaltningsbesvär beviljande prövning återkrav avgränsningar definitioner insatser utförare
  undantag tillägg`.split(/\s+/u),
);
/** First words that gather what has no other place. */
const leftovers = new Set('övrigt övriga diverse'.split(' '));
/** Words of offices between a noun and its object. */
const officePrepositions = new Set('gällande avseende rörande angående beträffande'.split(' '));
const objectPrepositions = new Set([
  'av',
  'om',
  'för',
  'vid',
  'till',
  'i',
  'och',
  'mot',
  'från',
  ...officePrepositions,
]);
/** Headings that reports and minutes have by custom, and what a letter calls itself. */
const customary =
  /^(?:sammanfattning|beskrivning av (?:ärendet|projektet)|bedömning och (?:motivering|slutsats)|uppföljning av tidigare|inledning|ordförklaringar|avgränsning|kallelse|påminnelse|bekräftelse)/u;

/** Before a noun of a verb these make a heading a time without anybody: *Vid inskolning*. */
const eventPrepositions = new Set(['vid', 'inför', 'efter', 'före']);

/** Ends of nouns of verbs, also of those that name things elsewhere: *beräkning*, *placering*. */
const deed = /(?:(?:er|[bdfgklmnpstv]n|d)ing|ande)$/u;

/** What one goes to, or a place: *Föreläsning om rymden*. */
const happening =
  /(?:föreläsning|utställning|visning|guidning|invigning|vandring|tävling|undervisning|utbildning|parkering|samling|matlagning|(?<!hand|väg)ledning|(?:föreläsning|utställning|visning|guidning|vandring|tävling|utbildning)ar)$/u;

/** What a form, notes or a report call themselves. */
const paper = /^(?:ansökan|anmälan|begäran|anteckningar|yttrande|granskning|utvärdering|uppföljning)$/u;

const outward: readonly DocumentType[] = [
  'webbsida',
  'brev',
  'nyhetsbrev',
  'inbjudan',
  'e-post',
  'lattlast',
  'text',
];

export default defineRule({
  meta: {
    id: 'rubrik-substantiv',
    group: 'struktur',
    title: { sv: 'Rubrik som gömmer budskapet', en: 'Heading that hides the message' },
    severity: 'info',
    documentTypes: outward,
    what: {
      sv: 'Rubriker med ett verb som har gjorts till substantiv (Val av utförare, Bedömning och beviljande), som bara nämner ett ämne (Regler, Överklagan) eller samlar rester (Övriga frågor).',
      en: 'Headings with a verb made into a noun (Val av utförare, Bedömning och beviljande), that only name a matter (Regler, Överklagan) or gather the rest (Övriga frågor).',
    },
    why: {
      sv: 'Läsaren letar efter sin egen fråga bland rubrikerna. En rubrik som säger vem som gör vad går att hitta, ett ämnesord måste man läsa vidare för att förstå.',
      en: 'Readers look for their own question among the headings. One that says who does what can be found; after a matter they must read on.',
    },
    todo: {
      sv: 'Skriv det läsaren vill veta: en fråga, en uppmaning eller svaret självt. ”Så väljer du utförare”, ”Du kan överklaga”.',
      en: 'Write what readers want to know: a question, a request or the answer itself.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.5.2' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv tydliga rubriker' },
    ],
    messages: {
      verb: {
        sv: 'Rubriken gömmer verbet ”{verb}”. Skriv hellre vem som gör det, till exempel ”{example}”, eller en fråga.',
        en: 'The heading hides the verb “{verb}”. Rather say who does it, for example “{example}”, or ask a question.',
      },
      event: {
        sv: '”{actual}” säger när, men inte vem som gör vad. Skriv hellre ”När du …” eller en fråga.',
        en: '“{actual}” says when, but not who does what. Rather write “När du …” or ask a question.',
      },
      matter: {
        sv: '”{actual}” säger bara vilket ämne det är. Skriv vad som gäller, eller läsarens fråga.',
        en: '“{actual}” only names the matter. Write what applies, or the question of the reader.',
      },
      rest: {
        sv: '”{actual}” säger inte vad som står här. Nämn det som är viktigt för läsaren.',
        en: '“{actual}” does not tell what stands here. Name what matters to the reader.',
      },
    },
    fel: [
      {
        text: '# Hemtjänst\n\n## Val av utförare\n\nDu väljer själv vem som hjälper dig.\n\n## Bedömning och beviljande\n\nVi ringer dig och frågar vad du behöver.',
        finds: ['Val av utförare', 'Bedömning och beviljande'],
        documentType: 'webbsida',
      },
      {
        text: '# Förskola\n\n## Regler\n\nDu får behålla platsen i tre månader.\n\n## Övriga frågor\n\nRing oss.',
        finds: ['Regler', 'Övriga frågor'],
        documentType: 'webbsida',
      },
      {
        text: '# Förskola\n\n## Beräkning av avgiften\n\nVi räknar.\n\n## Uppsägning av platsen\n\nDu säger upp.',
        finds: ['Beräkning av avgiften', 'Uppsägning av platsen'],
        documentType: 'webbsida',
      },
      {
        text: '# Förskola\n\n## Vid byte av förskola\n\nDu säger upp platsen.',
        finds: ['Vid byte av förskola'],
        documentType: 'webbsida',
      },
      {
        text: '# Bygglov\n\n## Bestämmelser gällande altaner\n\nDu behöver lov för tak över altanen.',
        finds: ['Bestämmelser gällande altaner'],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      { text: '# Ansökan om skolskjuts\n\nNamn:\n\nAdress:', documentType: 'text' },
      {
        text: '# Hemtjänst\n\n## Så väljer du utförare\n\nDu väljer själv.\n\n## Kontakt\n\nRing oss.\n\n## Boendestöd\n\nNågon hjälper dig.',
        documentType: 'webbsida',
      },
      {
        text: '# Rapport\n\n## Beskrivning av ärendet\n\nNämnden fick frågan i mars.',
        documentType: 'tjansteskrivelse',
      },
      { text: '# Kallelse till möte torsdag 12 mars\n\nHej Ove!\n\nVi ses.', documentType: 'brev' },
      { text: '# Utställningar och konserter\n\nKom till biblioteket.', documentType: 'webbsida' },
      { text: '# Utställning av barnens bilder\n\nKom till biblioteket.', documentType: 'webbsida' },
      { text: '# Val till riksdag och region\n\nDu röstar i skolan.', documentType: 'webbsida' },
      {
        text: '# Behandling av personuppgifter (GDPR)\n\nVi sparar dina uppgifter.',
        documentType: 'webbsida',
      },
      { text: '# Miljöledning i statliga myndigheter\n\nVi har bytt chef.', documentType: 'webbsida' },
      { text: '# Hur går bedömningen av ansökan till?\n\nVi ringer dig.', documentType: 'webbsida' },
    ],
  },
  needs: ['tagger', 'lexicon'],
  blocks: ['heading'],
  block(block, { documentType, swedish, report }) {
    const [sentence] = block.sentences;
    if (sentence === undefined || block.sentences.length > 1 || swedish?.lexicon === undefined) return;
    const { tokens } = sentence;
    // *Ansökan om skolskjuts*, *Granskning av inköpen* over a text of no known type: what sort of paper it is.
    if (documentType === 'text' && block.index <= 1 && paper.test(tokens[0]?.lower ?? '')) return;
    if (tokens.length > longest || isPrescribedHeading(block, documentType)) return;
    const first = tokens.findIndex(({ kind }) => kind === 'word');
    if (first < 0 || first > 2) return;
    const added = tokens.findIndex(({ text }, place) => place > first && text === '(');
    // *Behandling av personuppgifter (GDPR)*: the word that readers search for is there.
    const inside = tokens[added + 1]?.text ?? '';
    if (added > 0 && inside.length > 1 && inside === inside.toUpperCase()) return;
    const written = tokens.slice(first, added < 0 ? undefined : added).filter(({ kind }) => kind === 'word');
    if (block.text.includes('?') || customary.test(written.map(({ lower }) => lower).join(' '))) return;
    const place = { block, start: tokens[first]!.start, end: written.at(-1)!.end };
    const { lower } = written[0]!;
    if (leftovers.has(lower)) {
      // *Övrigt* alone has a rule of its own.
      if (written.length > 1) report({ ...place, messageId: 'rest' });
      return;
    }
    if (written.length === 1 && matters.has(lower)) return report({ ...place, messageId: 'matter' });
    const isEvent = eventPrepositions.has(lower) && written.length > 1;
    if (written.length < 3 && !isEvent) return;
    const tagged = swedish.tagged(sentence)!;
    if (hasVerb(tagged)) return;
    if (isEvent) {
      const noun = written[1]!.lower;
      const isNominal = shortNominals.has(noun) || compoundVerb(noun) !== undefined;
      if (isNominal || nominalEnding(noun) !== undefined) report({ ...place, messageId: 'event' });
      return;
    }
    if (officePrepositions.has(written[1]!.lower)) return report({ ...place, messageId: 'matter' });
    const isOpener = objectPrepositions.has(written[1]!.lower);
    // *Val till riksdagen*: an election, not a choice.
    const isElection = lower === 'val' && written[1]!.lower !== 'av';
    const short = isElection ? undefined : (shortNominals.get(lower) ?? compoundVerb(lower));
    if (isOpener && short !== undefined)
      return report({ ...place, messageId: 'verb', data: { verb: short, example: exampleOf(short) } });
    // *Beräkning av avgiften*: before *av* a noun of a verb is no thing, whatever its ending.
    const isDeed = nominalEnding(lower) !== undefined || (written[1]!.lower === 'av' && deed.test(lower));
    if (!isOpener || !isDeed || happening.test(lower)) return;
    const verb = verbOfNoun(swedish.lexicon, lower);
    if (verb !== undefined) report({ ...place, messageId: 'verb', data: { verb, example: exampleOf(verb) } });
  },
});

const readersVerbs = setOfWords(
  'ansöka anmäla felanmäla avanmäla välja betala boka avboka beställa överklaga byta lämna rapportera rösta söka',
);
const sendersVerbs = setOfWords(
  'bedöma handlägga pröva granska utreda besluta planera hantera behandla beräkna bevilja kontrollera fördela följa',
);

/** The beginning of a heading that says who: *Så ansöker du …*, where the verb tells. */
function exampleOf(verb: string): string {
  const [first, ...rest] = verb.split(' ');
  const who = readersVerbs.has(first!) ? 'du' : sendersVerbs.has(first!) ? 'vi' : undefined;
  const present = paradigm(first!, 'verb').forms.find(({ feats }) =>
    ['Mood=Ind', 'Tense=Pres', 'Voice=Act'].every((feature) => feats.includes(feature)),
  );
  if (who === undefined || present === undefined) return 'Så …';
  return ['Så', present.form, who, ...rest, '…'].join(' ');
}

/** *Bygglovsansökan för …*, *felanmälan av …* */
function compoundVerb(lower: string): string | undefined {
  if (lower.endsWith('ansökan')) return 'ansöka';
  return lower.endsWith('anmälan') ? 'anmäla' : undefined;
}

function hasVerb(sentence: TaggedSentence): boolean {
  return sentence.tokens.some((_, place) => {
    const trait = traitAt(sentence, place);
    return isFiniteVerb(trait) || (trait & (Trait.imperative | Trait.relative | Trait.subordinator)) !== 0;
  });
}
