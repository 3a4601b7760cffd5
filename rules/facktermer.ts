import type { DocumentType } from '../src/document-type/document-types.ts';
import { readFacts } from '../src/document-type/facts.ts';
import { blockKinds } from '../src/format/types.ts';
import { quotedWords } from '../src/rules/quoted-words.ts';
import { isProse } from '../src/rules/run.ts';
import { listLead } from '../src/rules/support/parts/list-lead.ts';
import { isForProfessionals } from '../src/rules/support/reader/professional-readers.ts';
import { isRegulation } from '../src/rules/support/regulations.ts';
import { surroundingsOf } from '../src/rules/terms/agreement.ts';
import { isDefinition, isExplainedAt, type TermPlace } from '../src/rules/terms/explained.ts';
import type { GlossaryHit } from '../src/rules/terms/glossary.ts';
import { explanationFor, meaningOf, wordsOf } from '../src/rules/terms/meaning.ts';
import {
  beginsAddress,
  inProtectedSpan,
  isInTitle,
  isPrescribedHeading,
  looksLikeName,
  quotations,
  touches,
} from '../src/rules/terms/protect.ts';
import { suggestionsFor } from '../src/rules/terms/suggest.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import type { AnalysedBlock, AnalysedDocument, Token } from '../src/swedish/types.ts';

/** Texts for people outside: there a term that hardly anybody knows is more than a piece of information. */
const outward: readonly DocumentType[] = [
  'brev',
  'beslut',
  'webbsida',
  'nyhetsbrev',
  'inbjudan',
  'e-post',
  'lattlast',
];
/** How many blocks after its first use a term may be explained. */
const reach = 2;
/** How many uses of a term are looked at, beside those that begin a block, where terms are defined. */
const mostUses = 30;
/** How many terms of one sentence or list are marked: the next ones say the same again. */
const mostTogether = 6;

/** Guidelines and orders of delegation are for those who know the terms: only a hard one that they lean on is told. */
const fewestInternal = 4;

interface Occurrence extends TermPlace {
  hit: GlossaryHit;
}

export default defineRule({
  meta: {
    id: 'facktermer',
    group: 'ord',
    title: { sv: 'Oförklarade facktermer', en: 'Unexplained technical terms' },
    severity: 'info',
    yieldsTo: [
      'forkortning-oforklarad',
      'kanslisprak',
      'flertydiga-ord',
      'juridiska-ord',
      'obestamda-villkor',
      'vardeladdade-ord',
    ],
    notDocumentTypes: ['protokoll', 'tjansteskrivelse', 'minnesanteckningar'],
    what: {
      sv: 'Facktermer (bistånd, laga kraft, servitut) som texten inte förklarar, vid det första stället. I brev, beslut och på webben är de som få känner till en varning. I riktlinjer och delegeringsordningar bara de svåraste, om de används minst fyra gånger.',
      en: 'Technical terms (bistånd, laga kraft, servitut) that the text does not explain, at their first place. In letters, decisions and on the web those that few know are a warning. In guidelines and orders of delegation only the hardest, used at least four times.',
    },
    why: {
      sv: 'Termerna är vardag på kontoret men okända för många som läser. Den som inte förstår ordet missar vad som gäller.',
      en: 'The terms are daily fare in the office but unknown to many readers. Who does not understand the word misses what applies.',
    },
    todo: {
      sv: 'Förklara ordet första gången, inom parentes eller med ”det betyder”, eller skriv med vanliga ord.',
      en: 'Explain the word the first time, in a parenthesis or with “det betyder”, or use everyday words.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.4.5' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Använd ord som läsarna förstår' },
      { name: 'Webbriktlinjer', section: 'R64 Skriv lättbegripliga texter' },
    ],
    messages: {
      explain: {
        sv: 'Förklara ”{actual}” första gången: {explanation}.',
        en: 'Explain “{actual}” the first time: {explanation}.',
      },
      replace: {
        sv: 'Skriv {replacements} i stället för ”{actual}”, eller förklara: {explanation}.',
        en: 'Write {replacements} instead of “{actual}”, or explain it: {explanation}.',
      },
    },
    fel: [
      {
        text: 'Du kan ansöka om bistånd hos kommunen. Ditt bistånd prövas varje år.',
        finds: ['bistånd'],
        suggests: ['bistånd (hjälp eller pengar från kommunen)'],
        documentType: 'webbsida',
      },
      {
        text: 'Maken får den fria förfoganderätten. Skolan bedömer din reella kompetens.',
        finds: ['fria förfoganderätten', 'reella kompetens'],
        documentType: 'webbsida',
      },
      {
        text: 'Beslutet gäller när det har vunnit laga kraft. Du får ett startbesked av oss.',
        finds: ['vunnit laga kraft', 'startbesked'],
        suggests: ['', 'startbesked (kommunens klartecken till att börja bygga)'],
        documentType: 'brev',
      },
      {
        text: 'Läs mer på kommunens intranät eller ring. Enhetschefer och medarbetare hjälper dig med din genomförandeplan.',
        finds: ['genomförandeplan'],
        suggests: [''],
        documentType: 'e-post',
      },
      {
        text: 'Du får en summa enligt den så kallade riksnormen.',
        finds: ['riksnormen'],
        documentType: 'brev',
      },
      {
        text: 'Du kan ansöka om F-skuldsanering. Dina handlingar i ärendet gallras efter två år.',
        finds: ['F-skuldsanering', 'gallras'],
        documentType: 'brev',
      },
      {
        text: 'Vi rapporterar all bräddning. Det är ett krav. Ansök om markanvisning. Det betyder mycket för staden.',
        finds: ['bräddning', 'markanvisning'],
        documentType: 'webbsida',
      },
      {
        text: 'Nämnden biföll din ansökan.',
        finds: ['biföll'],
        suggests: ['godkände'],
        documentType: 'beslut',
      },
      {
        text: 'Överklagandetiden räknas från delfåendet av beslutet.',
        finds: ['delfåendet'],
        documentType: 'beslut',
      },
      {
        text: 'Skicka sektionsritningar till oss. Lämna en trafikanordningsplan (TA-plan) för bygget.',
        finds: ['sektionsritningar', 'trafikanordningsplan'],
        suggests: ['sektionsritningar (ritningar som visar huset genomskuret från sidan)', ''],
        documentType: 'brev',
      },
      {
        text: 'Du flyttar till det särskilda boendet i maj. Ditt systematiska brandskyddsarbete granskas.',
        finds: ['särskilda boendet', 'systematiska brandskyddsarbete'],
        documentType: 'brev',
      },
      {
        text: 'Vi lägger en ny spillvattenledning i gatan. Du får inte utsättas för repressalier. Till avtalet hör en gränsdragningslista.',
        finds: ['spillvattenledning', 'repressalier', 'gränsdragningslista'],
        documentType: 'brev',
      },
      {
        text: 'Elever kan få särskilt stöd.',
        finds: ['särskilt stöd'],
        suggests: ['särskilt stöd (hjälp till elever som inte når målen)'],
        documentType: 'webbsida',
      },
      {
        text: '# Delegeringsordning\n\nDelegaten ska anmäla sitt beslut. En delegat kan lämna tillbaka ärendet. Rektorn är delegat i frågor om lov. Den delegat som är jävig lämnar över ärendet.',
        finds: ['Delegaten'],
        documentType: 'webbsida',
      },
      {
        text: 'Det är nio ledamöter på mötet. Du kan få sjukersättning.',
        finds: ['ledamöter', 'sjukersättning'],
        suggests: [
          'ledamöter (personer som bestämmer tillsammans med andra)',
          'sjukersättning (pengar till den som aldrig mer kan arbeta heltid)',
        ],
        documentType: 'lattlast',
      },
    ],
    ratt: [
      {
        text: 'Stöd eller hjälp i hemmet är ett bistånd. Du ansöker hos kommunen.',
        documentType: 'webbsida',
      },
      {
        text: 'Patienten har legat på sjukhus och fått ett implantat i knät. Vägen går på enskild egendom.',
        documentType: 'webbsida',
      },
      { text: 'Det är nio ledamöter på mötet. Du kan få sjukersättning.', documentType: 'webbsida' },
      { text: 'Är du inte nöjd kan du klaga. Det heter att överklaga.', documentType: 'lattlast' },
      { text: 'Du kan få bistånd, det vill säga hjälp från kommunen. Ansök om bistånd här.' },
      { text: 'Du får sedan ett föreläggande. Det är ett krav från myndigheten.', documentType: 'brev' },
      {
        text: '# Ledsagarservice\n\nDu som har svårt att ta dig ut kan få ledsagarservice. Det innebär att någon följer med dig.',
        documentType: 'webbsida',
      },
      { text: 'Ansök om servitut.\n\n## Ordlista\n\n- **Servitut**: rätt att använda någon annans mark' },
      {
        text: 'Med en framtidsfullmakt bestämmer du vem som ska sköta din ekonomi. Den som hjälper dig, fullmaktshavaren, måste själv vilja det. Du kan också få avlösning. Då kommer någon hem till dig.',
        documentType: 'webbsida',
      },
      {
        text: 'Du använder e-tjänsten Anmäl livsmedelsverksamhet. Ring kommunens biståndshandläggare på vardagar. God man är en hjälp. Förvalta egendom är bland annat att betala räkningar.',
        documentType: 'webbsida',
      },
      {
        text: 'Till ansökan ska du bifoga:\n\n- situationsplan där vattentäkter är markerade\n- sektionsritning i skala 1:100\n\nDu kan söka:\n\n- Bostad med särskild service för vuxna',
        documentType: 'webbsida',
      },
      {
        text: 'Du lever på existensminimum under tiden, vilket innebär att du får behålla pengar till mat. En god man eller förvaltare kan också ansöka. Handlingen omfattas av sekretess, och du kan få personlig assistans.',
        documentType: 'webbsida',
      },
      {
        text: '# Enskilt avlopp\n\nDu måste ha tillstånd för ett enskilt avlopp. Ansök hos miljökontoret i god tid.',
        documentType: 'webbsida',
      },
      {
        text: 'Är huset inte kopplat till kommunens ledningar har du ett enskilt avlopp. Du får en individuell plan. I planen står vem som gör vad. Du söker ekonomiskt bistånd, som också kallas socialbidrag. Be oss skicka röstmottagare. Det är två personer som kommer hem till dig.',
        documentType: 'webbsida',
      },
      {
        text: 'Börjar du för tidigt får du betala en sanktionsavgift. Du ansöker hos en biståndshandläggare. Hen kan bevaka rätt. Att bevaka rätt är till exempel att överklaga ett beslut. Nära vatten gäller strandskydd. Det gör att alla kan komma ner till stranden. Då krävs särskilda skäl. Ett skäl kan vara att platsen är en tomt. Betygen läggs ihop till ett meritvärde. Är du nybliven god man? Kom på vår träff. Anmäl om ditt underhållsstöd ändras.',
        documentType: 'webbsida',
      },
      {
        text: 'Summan som regeringen bestämmer varje år är den så kallade riksnormen. Du måste ha lov för att riva huset, ett så kallat rivningslov. Får du inte lov kan du få betala en så kallad sanktionsavgift.',
        documentType: 'webbsida',
      },
      {
        text: 'Handlingarna om skogen finns kvar. Skogen gallras i vinter. Du får veta när.',
        documentType: 'brev',
      },
      {
        text: 'Städar du inte tomten kan vi skriva ett föreläggande. Ett sådant är ett krav på att du gör något. Till personkretsen räknas den som har autism. Beslutet blev en återremiss. Frågan ska alltså utredas en gång till.',
        documentType: 'brev',
      },
      {
        text: 'Du behöver en kontrollansvarig (KA). KA:n ser till att bygget följer reglerna. Vi skriver ner vad du vill ha hjälp med. Det kallas din genomförandeplan.',
        documentType: 'webbsida',
      },
      { text: 'Anna Ek yrkar bifall till förslaget.', documentType: 'protokoll' },
      {
        text: 'Du kan bo på ett gruppboende, det vill säga i en egen lägenhet, med särskilt stöd.',
        documentType: 'webbsida',
      },
      {
        text: 'Vi skriver en genomförandeplan. I den står när vi kommer. Skicka en fasadritning. Den ska visa huset från norr. Du får betala en sanktionsavgift, och den är hög.',
        documentType: 'brev',
      },
      {
        text: 'Får du avslag kan du överklaga. Vi kan inte bevilja mer. Enligt detaljplanen, som vann laga kraft den 3 maj, får du bygga. Skriv till Planenheten, Exempelby kommun, 555 55 Exempelby.',
        documentType: 'brev',
      },
      {
        text: 'Du bröt mot 26 kap. 9 § miljöbalken. Huset står inom detaljplan 1480-P12. Ring Lo Alm, avgiftshandläggare.',
        documentType: 'beslut',
      },
      {
        text: 'Ämne: Nytt system för utredningar\n\nHej!\n\nGå utbildningen på intranätet, annars får du ingen inloggning. Skriv klart dina utredningar och genomförandeplaner i det gamla verksamhetssystemet. Bistånd utan dokumentation får ingen avgift.',
        documentType: 'e-post',
      },
      {
        text: 'Ämne: Svar på en fråga om upphandlingen\n\nHej!\n\nAlla anbudsgivare får samma svar. Kommer maten för sent betalar ni vite. I övrigt gäller upphandlingsdokumenten.',
        documentType: 'e-post',
      },
      {
        text: '# Pengar\n\nDu kan söka hjälp. Det kallas då för att ansöka om bistånd.',
        documentType: 'webbsida',
      },
      {
        text: '# Bra att veta\n\n## Vad är ekonomiskt bistånd?\n\nDet är pengar från oss. Du måste vara utan pengar för att få bistånd.',
        documentType: 'webbsida',
      },
      {
        text: '# Riktlinjer för bistånd\n\nInsatser ges som bistånd enligt socialtjänstlagen.',
        documentType: 'webbsida',
      },
    ],
  },
  blocks: blockKinds,
  look(block, { documentType, glossary, swedish }) {
    const hits = block.sentences.flatMap((one, sentence) =>
      glossary.find(one, block, documentType, swedish).map((hit) => ({ sentence, hit })),
    );
    return hits.length > 0 ? hits : undefined;
  },
  document({ document, documentType, looked, report, swedish }) {
    const isInternal = isRegulation(document) || isForProfessionals(document, documentType);
    const title = document.blocks.find(({ kind }) => kind === 'heading');
    const byTerm = new Map<string, Occurrence[]>();
    for (const { block, found } of looked) {
      for (const { sentence, hit } of found) {
        const { start, end } = hit.match;
        const occurrence = { block, sentence, start, end, hit };
        const known = byTerm.get(hit.entry.term);
        if (known === undefined) byTerm.set(hit.entry.term, [occurrence]);
        else if (known.length < mostUses || (sentence === 0 && start <= 1)) known.push(occurrence);
      }
    }
    const settled: string[] = [];
    const together = new Map<unknown, number>();
    // Of a text of no known type that does not speak to its reader only the hardest words are told.
    const isOutward = outward.includes(documentType);
    const speaksToReader = isOutward || (documentType === 'text' && readFacts(document).you > 0);
    const hasOneOf = wordsOf(document);
    for (const [term, occurrences] of byTerm) {
      // *Biståndsbeslut* after *bistånd*: the family is marked or explained once.
      if (settled.some((other) => isFamily(other, term))) continue;
      const first = occurrences.find(
        (one) => isOwnProse(one, documentType) && !isNamed(one) && !isOnDrawing(one, document),
      );
      if (first === undefined || isReadersOwn(first, documentType)) continue;
      // *Särskilt stöd* in a text without pupils is none of the school's.
      const entry = meaningOf(first.hit.entry, hasOneOf, first.block);
      if (entry === undefined) continue;
      if (!speaksToReader && !isGrave(first)) continue;
      if (isInternal && (occurrences.length < fewestInternal || !isGrave(first))) continue;
      // A page on medborgarförslag tells of them from its first word to its last.
      if (title !== undefined && !isGrave(first) && occurrences.some((one) => isSubjectOf(title, one))) {
        settled.push(term);
        continue;
      }
      const last = first.block.index + reach;
      const isExplained = occurrences.some(
        (one) =>
          (one.block.index <= last && (isExplainedAt(document, one, entry) || isSaidOfIt(one))) ||
          isDefinition(document, one, entry.explain),
      );
      // *Vinna laga kraft* is told by the line *laga kraft: …* of a list of words.
      const isToldByKin =
        !isExplained &&
        [...byTerm].some(
          ([other, places]) =>
            term.length > other.length &&
            term.includes(other) &&
            places.some((one) => isDefinition(document, one, one.hit.entry.explain)),
        );
      if (isExplained || isToldByKin || isAskedByHeading(document, first)) {
        settled.push(term);
        continue;
      }
      const company = first.block.group ?? first.block.sentences[first.sentence];
      const told = together.get(company) ?? 0;
      together.set(company, told + 1);
      if (told >= mostTogether) continue;
      settled.push(term);
      report(reportOf({ ...first, hit: { ...first.hit, entry } }, isOutward && !isInternal, swedish));
    }
  },
});

/** Shortest beginning that two words of one family share, and longest rest of each, in letters. */
const sharedStem = 7;
const longestRest = 6;

/** True for words of one stem: *bistånd*, *biståndsbeslut*; *debitera*, *debitering*; not *samrådsfas*, *samrådsredogörelse*. */
function isFamily(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= sharedStem && Math.max(one.length, other.length) - shared <= longestRest;
}

/** Tokens that the title of a page may have beside its subject: *Om detaljplan*, *Enskilt avlopp i Exempelby*. */
const mostBesideSubject = 2;

/** True where the first heading is the term and hardly anything else. */
function isSubjectOf(title: AnalysedBlock, { block, sentence, start, end }: Occurrence): boolean {
  if (block !== title) return false;
  const { tokens } = block.sentences[sentence]!;
  return block.sentences.length === 1 && tokens.length <= end - start + mostBesideSubject;
}

/** True where a heading asks what the term is, alone or as part of a name: *Vad är ekonomiskt bistånd?* */
function isAskedByHeading({ blocks }: AnalysedDocument, { block, sentence, end }: Occurrence): boolean {
  const last = block.sentences[sentence]!.tokens[end - 1]!.lower;
  return blocks.some(
    ({ kind, text, sentences }, at) =>
      kind === 'heading' &&
      /^vad (?:är|innebär|betyder|menas)\s/iu.test(text) &&
      blocks[at + 1] !== undefined &&
      blocks[at + 1]!.kind !== 'heading' &&
      sentences.some(({ tokens }) => tokens.some(({ lower }) => lower === last)),
  );
}

function isGrave({ hit }: Pick<Occurrence, 'hit'>): boolean {
  return hit.entry.severity === 'error' || hit.entry.severity === 'warning';
}

/** True where the writer uses the term in running text: no heading, quotation or name. */
function isOwnProse({ block, sentence, start, end }: Occurrence, documentType: DocumentType): boolean {
  if (!isProse(block) || block.kind === 'heading' || isPrescribedHeading(block, documentType)) return false;
  const one = block.sentences[sentence]!;
  if (end === start + 1 && looksLikeName(one, start)) return false;
  const from = one.tokens[start]!.start;
  const to = one.tokens[end - 1]!.end;
  return (
    !inProtectedSpan(block, from, to) &&
    !touches(quotations(block.text), from, to) &&
    !labels(block.text, from, to) &&
    !beginsAddress(block.text, to)
  );
}

/** Titles of those whom a reader asks for by their title. */
const asked =
  /(?:handläggare|bedömare|rådgivare|sekreterare|konsulent|samordnare|strateg|inspektör|registrator)$/u;
const asking = new Set(
  (
    'ring ringa ringer kontakta kontaktar prata pratar tala talar vänd vänder mejla mejlar når nå hör fråga frågar sök ' +
    'kontakt ansök ansöker ansöka anmäl anmäler'
  ).split(' '),
);
/** A fee whose name says what it is for, where the sentence says that it is paid. */
const fee = /avgift$/u;
const paying = /^(?:betala|betalar|betalat|betalas|kostar)$/u;
/** Words that may follow the name of a thing in its line of a list: *Bostad med särskild service för vuxna*. */
const attributing = /^(?:för|i|på|hos|utanför|enligt|till)$/u;
const longestLine = 8;

/** True where the term is a name: of a service or a form, of a line in a list of services, of somebody to ask for. */
function isNamed({ block, sentence, start, end, hit }: Occurrence): boolean {
  const { tokens } = block.sentences[sentence]!;
  if (isInTitle(tokens, start)) return true;
  if (asked.test(hit.entry.term)) return tokens.slice(0, start).some(({ lower }) => asking.has(lower));
  if (fee.test(hit.entry.term) && !isGrave({ hit }))
    return tokens.slice(0, start).some(({ lower }) => paying.test(lower));
  if (block.kind !== 'listItem' || start > 0 || sentence > 0 || block.sentences.length > 1) return false;
  const [first] = tokens;
  if (first!.text[0] === first!.lower[0] || tokens.length > longestLine) return false;
  // *Daglig verksamhet*: the name of a service in a list of them.
  if (tokens[end] === undefined) return hit.entry.field === 'socialtjänst' && end > start + 1;
  return end > start + 1 && attributing.test(tokens[end]!.lower);
}

/** Help and money that somebody has who reads of them. */
const received = /(?:stöd|tillägg|ersättning|penning|bidrag)$/u;
/** Texts about a matter that the reader has begun. */
const ofOwnMatter: readonly DocumentType[] = ['beslut', 'brev'];

/** True for what the reader is, has or has asked for: *Är du god man?*, *ditt underhållsstöd*, *din ansökan om ledsagarservice*. */
function isReadersOwn({ block, sentence, start, hit }: Occurrence, documentType: DocumentType): boolean {
  if (isGrave({ hit })) return false;
  const { tokens } = block.sentences[sentence]!;
  const before = (back: number) => tokens[start - back]?.lower ?? '';
  if (received.test(hit.entry.term) && /^(?:ditt|din|har)$/u.test(before(1))) return true;
  if (
    ofOwnMatter.includes(documentType) &&
    before(1) === 'om' &&
    /^(?:ansök|ansökan|ansökte|sökt)/u.test(before(2))
  )
    return true;
  // *Är du nybliven god man*, *Du som bor på gruppbostad*
  const lead = tokens
    .slice(Math.max(0, start - 4), start)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:^| )(?:är (?:du|ni)|(?:du|ni|dig|er) som (?:är|bor))(?: \S+)?$/u.test(lead);
}

/** What is drawn, and the papers that show it. */
const drawing = /ritning|karta|situationsplan/u;
const sending =
  /\b(?:bifoga|bifogas|skicka|skickas|skickar|lämna|lämnas|innehålla|behöver|behövs|ta med|med|handlingar|ritningar)\b/iu;
const marking = /\b(?:rita|ritar|märk|märka|markera|markerade|utmärkta|utritade|karta|kartan)\b/iu;

/** True in a list of what to send in or to draw: who draws knows what a section drawing is, and must find the word. */
function isOnDrawing({ block, sentence, hit }: Occurrence, document: AnalysedDocument): boolean {
  if (block.kind !== 'listItem' || sentence > 0) return false;
  const lead = listLead(document, block)?.text ?? '';
  if (drawing.test(hit.entry.term)) return sending.test(lead) || marking.test(lead);
  const { tokens } = block.sentences[sentence]!;
  const isDrawn = marking.test(lead) || (drawing.test(tokens[0]!.lower) && marking.test(block.text));
  return isDrawn;
}

// `[A-ZÀ-Þ]` is a capital of Swedish and its neighbours; `\p{Lu}` would cost a cold start more than all else here.
/** A name with a number in it: *1482-P14*, *DP12*. */
const designation = /^\s(?:nr\s)?(?=\S*\d)(?=\S*[A-ZÀ-Þ])[a-zA-ZÀ-ɏ\d:/-]+/;
const nameBefore = /[A-ZÀ-Þ][a-zß-ɏ]+\s[A-ZÀ-Þ][a-zß-ɏ]+,?\s$/;
const nameAfter = /^,?\s[A-ZÀ-Þ][a-zß-ɏ]+\s[A-ZÀ-Þ][a-zß-ɏ]/;
const longestName = 60;

/** True for what says which plan or who somebody is: *detaljplan 1482-P14*, *Maria Ek, avgiftshandläggare*. */
function labels(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + longestName);
  return (
    designation.test(after) ||
    nameAfter.test(after) ||
    nameBefore.test(text.slice(Math.max(0, from - longestName), from))
  );
}

/** An item that is the term alone is often a link to where it is explained. */
function standsAlone({ block, sentence, start, end }: Occurrence): boolean {
  const { tokens } = block.sentences[sentence]!;
  return block.kind !== 'paragraph' && start === 0 && end >= tokens.length - 1;
}

/** What is done, and to what: *offentlig kontroll av livsmedel* parts where a gloss stands between. */
const isDeed = /(?:ning|else|ande|kontroll|tillsyn|analys|vård)(?:en|et|s|ens|ets)?$/u;

/** *(ansök om bistånd)*: in brackets there is no room for others. */
function standsInBrackets(tokens: readonly Token[], start: number): boolean {
  const open = tokens.findLastIndex(({ text }, at) => at < start && (text === '(' || text === ')'));
  return open >= 0 && tokens[open]!.text === '(';
}

/** *Förbindelsepunkterna (platsen där …)*: what says what one is, behind several. */
function isOneOfMany(explanation: string, feats: readonly string[]): boolean {
  const isPlural = feats.length > 0 && feats.every((reading) => reading.includes('Number=Plur'));
  return isPlural && /^\p{L}+(?:en|et|an)(?= (?:där|som|av|till|för|när)(?: |$))/u.test(explanation);
}

/** Words for help, of which any says what the others say. */
const help = /^(?:stöd|stödet|hjälp|hjälpen|insats|insatsen|insatser)$/u;

/** *Hjälp i hemmet är bistånd*: the sentence says itself what the gloss would, which would go in a circle. */
function isSaidOfIt({ block, sentence, start, hit }: Occurrence): boolean {
  const { tokens } = block.sentences[sentence]!;
  const copula = tokens.findLastIndex(({ lower }, at) => at < start && /^(?:är|kallas|räknas)$/u.test(lower));
  if (copula < 1 || start - copula > longestPredicate) return false;
  const [kind = ''] = hit.entry.explain.split(/[ ,]/u);
  return tokens.slice(0, copula).some(({ lower }) => lower === kind || (help.test(kind) && help.test(lower)));
}

const longestPredicate = 5;

function reportOf(occurrence: Occurrence, isOutward: boolean, swedish: Swedish | undefined) {
  const { block, sentence, hit } = occurrence;
  const { entry, match, term } = hit;
  const around = surroundingsOf(block.sentences[sentence]!, swedish);
  const { tokens } = around;
  const start = tokens[match.start]!.start;
  const end = tokens[match.end - 1]!.end;
  const replacements = suggestionsFor(term, match, around, block.text);
  const explanation = entry.class === 'noun' ? explanationFor(entry.explain, match.feats) : entry.explain;
  // *Avropa (beställa …)* fits behind a noun and a phrase, not behind a verb in any form. Nor do two parentheses.
  const hasRoom =
    entry.class !== 'verb' &&
    !/^\s?\(/u.test(block.text.slice(end, end + 2)) &&
    !(isDeed.test(block.text.slice(start, end)) && /^ av\s/u.test(block.text.slice(end, end + 4))) &&
    !standsInBrackets(tokens, match.start) &&
    !isOneOfMany(explanation, match.feats);
  const inParentheses = hasRoom ? [`${block.text.slice(start, end)} (${explanation})`] : [];
  const isKnownToFew = isOutward && isGrave(occurrence) && !standsAlone(occurrence);
  return {
    block,
    start,
    end,
    messageId: replacements.length > 0 ? 'replace' : 'explain',
    data: {
      explanation,
      replacements: quotedWords(replacements, { sv: ', ', en: ', ' }),
    },
    suggestions: [...replacements, ...inParentheses],
    ...(isKnownToFew ? { severity: 'warning' as const } : {}),
    ...(entry.source === undefined ? {} : { source: entry.source }),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}
