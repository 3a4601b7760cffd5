import type { DocumentType } from '../src/document-type/document-types.ts';
import { answerableWords } from '../src/rules/support/agents/answerable-passives.ts';
import { writersWords } from '../src/rules/support/agents/hidden-writers.ts';
import { dutyHit, nobodyHit, writerHit } from '../src/rules/support/agents/office-hits.ts';
import { type PassiveHit, sureMessages } from '../src/rules/support/agents/passive-hit.ts';
import { surestHit } from '../src/rules/support/agents/surest-hit.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { duForms } from '../src/swedish/pronouns.ts';
import type { PlacedSentence, Swedish } from '../src/swedish/swedish.ts';
import type { AnalysedDocument, Sentence, Token } from '../src/swedish/types.ts';

/** In these the reader is seldom the one who must act: who writes is asked for, and what `inwardHit` adds. */
const inward: ReadonlySet<DocumentType> = new Set([
  'styrdokument',
  'tjansteskrivelse',
  'protokoll',
  'pressmeddelande',
  'text',
]);

export default defineRule({
  meta: {
    id: 'dold-aktor',
    group: 'meningar',
    title: { sv: 'Passiv som döljer vem', en: 'A passive that hides who' },
    severity: 'warning',
    yieldsTo: ['dubbel-passiv', 'substantivsjuka', 'flertydiga-ord', 'kanslisprak'],
    documentTypes: [
      'brev',
      'beslut',
      'webbsida',
      'nyhetsbrev',
      'inbjudan',
      'e-post',
      'blankett',
      'lattlast',
      'styrdokument',
      'tjansteskrivelse',
      'protokoll',
      'pressmeddelande',
      'text',
    ],
    what: {
      sv: 'Passiva verb som döljer läsaren som ska göra något (Ansökan ska lämnas in), er som beslutar (Beslut fattas), den som skriver (I promemorian föreslås), eller som sätter den som gör det sist (beslutas av nämnden). Eller ingen alls (Det bedöms att, har beslutats). I styrdokument den som har en skyldighet (Kontakt ska tas). Varning högst en gång i varje stycke eller lista, annars upplysning.',
      en: 'Passives that hide the reader who must act (Ansökan ska lämnas in), you who decide (Beslut fattas), the one who writes (I promemorian föreslås), or that put the one who acts last (beslutas av nämnden). Or nobody at all (Det bedöms att, har beslutats). In guidelines the one who has a duty (Kontakt ska tas). A warning at most once in a paragraph or list, information elsewhere.',
    },
    why: {
      sv: 'Läsaren får gissa vem som ska göra vad, och kan missa att det är hen själv.',
      en: 'Readers must guess who is to do what, and may miss that it is them.',
    },
    todo: {
      sv: 'Skriv vem som gör det: ”Lämna in ansökan” eller ”Du ska lämna in ansökan”, ”Vi fattar beslut”, ”Nämnden beslutar”.',
      en: 'Say who does it: “Lämna in ansökan” or “Du ska lämna in ansökan”, “Vi fattar beslut”, “Nämnden beslutar”.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.3.3' },
      { name: 'Webbriktlinjer', section: 'R64 Skriv lättbegripliga texter' },
    ],
    messages: {
      unnamed: {
        sv: '”{verb}” säger inte vem som gör det. Skriv vem: ”du {active}”, ”vi {active}” eller en uppmaning.',
        en: '“{verb}” does not say who does it. Say who: “du {active}”, “vi {active}” or an imperative.',
      },
      reader: {
        sv: '”{verb}” säger inte vem som ska göra det. Är det läsaren? Skriv ”du {active}” eller en uppmaning.',
        en: '“{verb}” does not say who is to do it. Is it the reader? Write “du {active}” or an imperative.',
      },
      perhapsReader: {
        sv: '”{verb}” säger inte vem som gör det. Är det läsaren? Skriv ”du {active}” eller en uppmaning.',
        en: '“{verb}” does not say who does it. Is it the reader? Write “du {active}” or an imperative.',
      },
      sender: {
        sv: '”{verb}” säger inte vem som gör det. Är det ni? Skriv ”vi {active}” eller vem det är.',
        en: '“{verb}” does not say who does it. Is it you? Write “vi {active}” or who it is.',
      },
      official: {
        sv: '”{verb}” säger inte vem som gör det. Är det ni? Skriv ”vi {active}” eller vem det är.',
        en: '“{verb}” does not say who does it. Is it you? Write “vi {active}” or who it is.',
      },
      stands: {
        sv: '”{verb}” säger inte vem, men det är texten som säger det. Skriv hellre ”står”.',
        en: '“{verb}” does not say who, but it is the text that says so. Rather write “står”.',
      },
      duty: {
        sv: '”{verb}” säger inte vem som ska göra det. Skriv vem: ”handläggaren {active}”.',
        en: '“{verb}” does not say who is to do it. Say who: “handläggaren {active}”.',
      },
      writer: {
        sv: '”{verb}” säger inte vem som skriver så. Skriv vem, till exempel ”{writer} {active}”.',
        en: '“{verb}” does not say who writes so. Say who, for example “{writer} {active}”.',
      },
      answer: {
        sv: '”{verb}” gömmer svaret och vem som svarar. Skriv rakt ut, till exempel ”{active}”.',
        en: '“{verb}” hides the answer and who gives it. Say it straight out, for example “{active}”.',
      },
      nobody: {
        sv: '”{verb}” säger inte vem. Skriv vem: ”vi {active}” eller namnet på den det är.',
        en: '“{verb}” does not say who. Say who: “vi {active}” or the name of whoever it is.',
      },
      agent: {
        sv: '”{verb}” sätter den som gör det sist. Skriv hellre ”{actor} {active}”.',
        en: '“{verb}” puts the one who acts last. Rather write “{actor} {active}”.',
      },
      readerAgent: {
        sv: '”{verb}” sätter den som gör det sist. Skriv ”{actor} {active}”, eller ”du {active}” om det är läsaren.',
        en: '“{verb}” puts the one who acts last. Write “{actor} {active}”, or “du {active}” for the reader.',
      },
    },
    fel: [
      { text: 'Ansökan ska lämnas in senast den 1 mars.', finds: ['ska lämnas'] },
      {
        text: 'Beslut fattas normalt inom två veckor. Avgift tas ut enligt taxan.',
        finds: ['fattas', 'tas'],
      },
      { text: 'Ärendet handläggs av bygglovsenheten.', finds: ['handläggs av bygglovsenheten'] },
      {
        text: 'I taxan redovisas alla avgifter. Här får du veta mer.\n\nPriset anges i bilagan.',
        finds: ['redovisas', 'anges'],
        suggests: ['står', 'står'],
        documentType: 'webbsida',
      },
      {
        text: 'Insatserna följs upp varje år. Borttappade böcker ersätts enligt prislistan. Beslut som fattas av kommunen gäller.',
        finds: ['följs', 'ersätts', 'fattas av kommunen'],
      },
      {
        text: 'Du kan låna tio böcker. Borttappade böcker ersätts enligt prislistan.',
        finds: ['ersätts'],
        documentType: 'text',
      },
      {
        text: 'Beslutet kan överklagas av den försäkrade. Resan kan behöva bekostas av dig. Mätaren läses en gång om året av kunden själv.',
        finds: ['överklagas av den försäkrade', 'bekostas av dig', 'läses en gång om året av kunden själv'],
      },
      {
        text: 'Anmälan om god man får göras av vem som helst. Beslut om lättnader fattas av Kronofogden.',
        finds: ['göras av vem som helst', 'fattas av Kronofogden'],
      },
      {
        text: 'För varje resa betalas en egenavgift. Därefter görs ett hembesök.',
        finds: ['betalas', 'görs'],
      },
      { text: 'Ärendet handläggs av handläggarna.', finds: ['handläggs av handläggarna'] },
      { text: 'På kvällar besvaras samtal av larmcentralen.', finds: ['besvaras samtal av larmcentralen'] },
      {
        text: 'Arbetet får inte påbörjas i förtid. Foton godtas inte. Handlingar som ska bifogas står i listan.',
        finds: ['får inte påbörjas', 'godtas', 'ska bifogas'],
      },
      {
        text: 'Kontakt med hyresvärden ska tas innan nämnden beslutar.',
        finds: ['ska tas'],
        documentType: 'styrdokument',
      },
      {
        text: 'I promemorian föreslås en ny lag. I yttrandet framhålls att torget är för litet.',
        finds: ['I promemorian föreslås', 'I yttrandet framhålls'],
        documentType: 'text',
      },
      {
        text: 'Därför föreslås i promemorian nya regler. Synpunkterna har registrerats. Vid besöket ska förhinder meddelas.',
        finds: ['föreslås i promemorian', 'har registrerats', 'meddelas'],
        documentType: 'text',
      },
      {
        text: 'Ansökan lämnas utan bifall. Det konstateras att du kan arbeta. Utan underskrift kan den inte handläggas.',
        finds: ['lämnas utan bifall', 'Det konstateras', 'handläggas'],
        documentType: 'beslut',
      },
      {
        text: 'Underlag har inhämtats från skolorna.\n\nDet föreslås att nämnden avslår ansökan.',
        finds: ['har inhämtats', 'Det föreslås'],
        documentType: 'tjansteskrivelse',
      },
      {
        text: 'Innan du flyttar in skrivs ett hyreskontrakt. När du har tackat ja tecknas ett avtal. När utredningen är klar skickas ett beslut till dig.',
        finds: ['skrivs', 'tecknas', 'skickas'],
        documentType: 'webbsida',
      },
      {
        text: 'Är ni inte överens kan en stämningsansökan lämnas till tingsrätten. Om du vill klaga kan ett brev skickas till nämnden.',
        finds: ['lämnas', 'skickas'],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      { text: 'I lovet prövar vi var ett hus ska placeras. Vi visar vart bilen ska flyttas.' },
      { text: 'Snön får inte skottas ut på gatan. Elden får inte lämnas utan tillsyn.' },
      {
        text: 'Lämna in ansökan senast den 1 mars. Vi fattar beslut inom två veckor. Bygglovsenheten handlägger ärendet.',
      },
      {
        text: 'Beslutet kan överklagas. Avgiften räknas ut efter din inkomst. Huset är uppdelat i två delar. Det krävs bygglov.',
      },
      { text: 'Ansökan ska lämnas in senast den 1 mars.', documentType: 'protokoll' },
      { text: 'I promemorian föreslår vi en ny lag. Lagen föreslås gälla i maj.', documentType: 'text' },
      {
        text: 'Inlägg med hot ska döljas. Handlingar ska förvaras inlåsta. Lösenord ska bytas var tredje månad.',
        documentType: 'styrdokument',
      },
      {
        text: 'Handläggaren ska ta kontakt med hyresvärden. Stödet ska minska när behovet minskar.',
        documentType: 'styrdokument',
      },
      { text: 'Taxan beslutas av kommunfullmäktige. Den dag som kärlet ska tömmas står det vid vägen.' },
      { text: 'Parken ska byggas om nästa år. Den gamla bron ska rivas.' },
      {
        text: 'Anmälan kan lämnas av den enskilde, make eller sambo. Lovet kan överklagas av den som bor intill. Cykeln kan hyras av vem som helst.',
      },
      {
        text: 'Avgiften betalas tillbaka i maj. Kontrollen bekostas av en avgift. Riksnormen beslutas av regeringen.',
      },
      { text: 'Matavfallet hämtas varannan vecka. Kärlet hämtas på fredagar.' },
      {
        text: 'Mätaren ska bytas. Mätare ska kontrolleras regelbundet. Brunnen ska tömmas minst en gång om året.',
      },
      {
        text: 'Bidraget får bara användas till resor. Rösten tas bort före rösträkningen. Ändringar ska godkännas av nämnden.',
      },
      {
        text: 'Beslutet har fattats av nämnden. Hyran debiteras enligt av fullmäktige beslutad taxa.',
        documentType: 'tjansteskrivelse',
      },
      {
        text: 'Kursen följs upp av en middag. Bussarna ersätts av tåg. Hus som ägs av kommunen är gula.',
      },
      { text: 'Några beslut fattas inte på mötet. Huset har byggts och parken har öppnats.' },
      {
        text: 'Provet görs hos oss. Förslaget tas upp på nästa möte. Askan ska begravas inom ett år. Hunden ska hållas kopplad. Bär får säljas utan tillstånd. För brasor behövs tillstånd av polisen. Kursen är gratis och betalas av länsstyrelsen. Sms har prövats i andra städer. Fotot tas klockan 12.',
        documentType: 'webbsida',
      },
      {
        text: 'När barnet är sjukt betalas avgiften tillbaka. Avtal skrivs mellan nämnden och utföraren. Nyckeln kan lämnas kvar. När du är klar öppnas dörren.',
      },
      { text: 'Om ansökan lämnas in för sent får du vänta. Parken sköts av träd och buskar.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem'],
  look({ sentences }, { documentType, swedish }) {
    const hits: PassiveHit[] = [];
    // A paragraph that says *du* has a reader, whatever sort of text it stands in.
    const isInward =
      inward.has(documentType) &&
      !(documentType === 'text' && sentences.some(({ tokens }) => saysYou(tokens)));
    for (const sentence of sentences) {
      if (!isReadable(sentence) || (isInward && !mayHideInward(sentence, documentType))) continue;
      const tagged = swedish!.tagged(sentence);
      if (tagged === undefined) continue;
      const known = isInward ? inwardHit(tagged, swedish!, documentType) : surestHit(tagged, swedish!);
      const hit = known ?? (documentType === 'protokoll' ? undefined : nobodyHit(tagged, swedish!));
      if (hit !== undefined) hits.push(hit);
    }
    return hits.length > 0 ? hits : undefined;
  },
  document({ document, documentType, looked, report }) {
    let listHasOne = false;
    let last = -1;
    for (const { block, found } of looked) {
      // Another list, when anything else stands between.
      if (!isListOnly(document, last + 1, block.index)) listHasOne = false;
      last = block.index;
      let hasOne: boolean = listHasOne;
      for (const hit of found) {
        const isMild = hasOne || !sureMessages.has(hit.messageId) || inward.has(documentType);
        if (!isMild) hasOne = true;
        report({ block, ...hit, ...(isMild ? { severity: 'info' } : {}) });
      }
      if (block.kind === 'listItem') listHasOne = hasOne;
    }
  },
});

/** True when all blocks from one place to another, both counted in, are items of lists. */
function isListOnly({ blocks }: AnalysedDocument, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) if (blocks[index]!.kind !== 'listItem') return false;
  return true;
}

const saysYou = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => duForms.has(lower));

/** Whether a sentence of these types can hold a hit, by its words. */
function mayHideInward(sentence: Sentence, documentType: DocumentType): boolean {
  if (documentType === 'styrdokument' || documentType === 'text') return true;
  return writersWords.isIn(sentence) || (documentType !== 'protokoll' && answerableWords.isIn(sentence));
}

/** Who writes, who has a duty by a guideline, and in a text of no known type the reader who must act. */
function inwardHit(
  tagged: PlacedSentence,
  swedish: Swedish,
  documentType: DocumentType,
): PassiveHit | undefined {
  const writer = writerHit(tagged, swedish);
  if (writer !== undefined) return writer;
  if (documentType === 'styrdokument') return dutyHit(tagged, swedish);
  if (documentType !== 'text') return undefined;
  const hit = surestHit(tagged, swedish);
  return hit?.messageId === 'reader' ? hit : undefined;
}
