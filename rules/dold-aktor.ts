import type { DocumentType } from '../src/document-type/document-types.ts';
import { endingIn } from '../src/document-type/suffixes.ts';
import { activeForm } from '../src/rules/support/active-voice.ts';
import { isPlainDeed, isPlainUse } from '../src/rules/support/plain-deeds.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { words } from '../src/rules/support/words.ts';
import { defineRule, type Report } from '../src/rules/types.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import {
  type Agent,
  isFiniteVerb,
  isPlainMedial,
  isSPassive,
  nounPhraseEnd,
  passiveAgents,
  type TaggedSentence,
  traitAt,
} from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { AnalysedDocument, Sentence, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** *kan* and *får* are left alone: *kan överklagas* says what is possible, not what somebody must do. */
const duties = words('ska skall måste bör');
const modals = words('ska skall måste bör behöver kan får skulle kunde kommer');

/** With these the one who must act is the reader, whatever it is that is handed in. */
const readerActs = words(`
bifogas biläggas undertecknas underskrivas insändas inlämnas inges uppvisas medtas medtagas styrkas anmälas
avanmälas avbokas återlämnas ifyllas`);
/** With these the reader acts on what readers have: an application, a form, a certificate. */
const actsOnPapers = words(`
lämnas skickas sändas göras betalas fyllas skrivas redovisas visas hämtas meddelas ges kompletteras sägas
ställas anges uppges sökas förnyas tas beställas bokas postas mejlas mailas placeras sorteras`);
/** As a present that tells what to do: *Ansökan görs på webben*. */
const instructions = words(
  'görs lämnas inlämnas skickas sänds insänds fylls inges ställs hämtas postas mejlas uppvisas medtas',
);
const papers = endingIn(
  'ansökan ansökningar ansökningen anmälan anmälningar blankett blanketten blanketter blanketterna intyg intyget intygen ' +
    'kvitto kvittot kvitton ansökningshandlingar ansökningshandlingarna kopia kopior legitimation uppsägning uppsägningen ' +
    'överklagande överklagandet underlag underlaget komplettering kompletteringar kompletteringen schema schemat ' +
    'synpunkter synpunkterna inkomstuppgift inkomstuppgifter inkomst inkomster inkomsten inkomsterna fullmakt fullmakten ' +
    'avgift avgiften avgifter avgifterna hyran fakturan nycklar nycklarna beställning beställningar avbokning ' +
    'bilagor bilagorna formulär formuläret begäran förhinder frånvaro frånvaron yttrande yttrandet nyckel nyckeln',
);
/** What the reader sorts and puts out, and others fetch. */
const isWaste = endingIn('kärl kärlet kärlen avfall avfallet sopor soporna');
/** Compounds of *handling* (*behandling, upphandling*) are mostly nothing to hand in. */
const isPaper = (word: string): boolean =>
  papers(word) || isWaste(word) || word === 'handlingar' || word === 'handlingarna';

/** What an authority does, by verb, with what it does it to. */
const ownActs: ReadonlyMap<string, (word: string) => boolean> = (() => {
  const cases = endingIn(
    'ansökan ansökningar ansökningarna ärende ärendet ärenden ärendena anmälan anmälningar begäran',
  );
  const decision = endingIn('beslut beslutet besluten');
  const charge = endingIn('avgift avgiften avgifter avgifterna kostnad kostnaden expeditionsavgift');
  const letter = endingIn(
    'beslut beslutet besked beskedet kallelse kallelsen faktura fakturan fakturor räkning',
  );
  const money = endingIn(
    'bidrag bidraget bidragen ersättning ersättningen stödet försörjningsstöd försörjningsstödet',
  );
  const map = new Map<string, (word: string) => boolean>();
  const add = (verbs: string, of: (word: string) => boolean) => {
    for (const verb of words(verbs)) {
      const known = map.get(verb);
      map.set(verb, known === undefined ? of : (word) => known(word) || of(word));
    }
  };
  add('fattas tas tages expedieras', decision);
  add('tas uttas debiteras faktureras', charge);
  add('prövas handläggs handläggas behandlas utreds utredas bedöms bedömas registreras diarieförs', cases);
  add('skickas sänds sändas', letter);
  add('betalas utbetalas beviljas', money);
  add(
    'beviljas',
    endingIn('tillstånd tillståndet bygglov bistånd biståndet insatser insatsen dispens dispenser'),
  );
  add('görs genomförs', endingIn('hembesök hembesöket platsbesök platsbesöket'));
  add('erbjuds', endingIn('plats platsen platser stöd stödet insatser'));
  add('tas', (word) => word === 'hänsyn');
  // What the sender comes back to: *Insatserna följs upp*.
  const reviewed = endingIn(
    'insats insatsen insatser insatserna stödet hjälpen beslutet besluten planen planerna behovet behoven placeringen ' +
      'avtalet bidraget',
  );
  add('följs utvärderas omprövas revideras utreds', reviewed);
  add('gallras', (word) => /^(?:handlingar|handlingarna|uppgifter|uppgifterna)$/u.test(word));
  return map;
})();

/** What an authority tries when it decides. */
const isTried = (word: string): boolean =>
  ownActs.get('prövas')!(word) || /^(?:behov|rätt|fråga)/u.test(word);

/** What the sender gives, and says so: *Fakturan skickas separat* hides less than *Beslut fattas*. */
const given = words('skickas sänds betalas utbetalas beviljas erbjuds expedieras görs genomförs');
/** What readers pay: *För resan betalas en egenavgift*. */
const isFee = endingIn('avgift avgiften avgifter avgifterna hyra hyran');
/** As a present these say what the sender does, whatever it is done to: *godtas inte, avslås*. */
const official = words(`
godtas accepteras debiteras faktureras beaktas fattas rekommenderas uppmanas ombeds uttas avslås beviljas prövas
bedöms upprättas inhämtas medges returneras återsänds önskas noteras ansvaras`);
/** As a present these say what the sender or the reader does. */
const administrative = words(`
anges uppges hänvisas ställs anmäls beställs bokas fylls ifylls bifogas insänds inlämnas redovisas styrks påbörjas`);
/** With *kan* and *kommer att* only what an authority gives or asks for: *kan överklagas* is left alone. */
const possible = words(`
beviljas godkännas medges begäras debiteras faktureras göras ansökas`);
/** With *kan inte* these tell what the sender will not do: *kan den inte handläggas*. */
const refusable = words('handläggas behandlas prövas beviljas erbjudas utbetalas');
/** What has happened to a thing that somebody is to pay for: *Borttappade böcker ersätts*. */
const lost = words(`
borttappad borttappat borttappade förlorad förlorat förlorade förkommen förkommet förkomna skadad skadat skadade
trasig trasigt trasiga förstörd förstört förstörda stulen stulet stulna`);
/** What somebody has thought or decided, or has done with a matter, as *har bedömts*: whoever it was has to answer for it. */
const answeredFor = words(`
beslutats bedömts konstaterats övervägts utretts analyserats prövats noterats beaktats inhämtats identifierats
framhållits föreslagits avslagits beviljats fattats mottagits registrerats ansetts befunnits påpekats ifrågasatts
informerats granskats uppmärksammats genomförts kartlagts rekommenderats diskuterats bestämts handlagts`);
/** *Det bedöms att*: somebody thinks so, and nobody is told. */
const impersonal = words(`
bedöms noteras konstateras föreslås rekommenderas förutsätts anses förväntas ifrågasätts önskas framhålls påpekas
understryks betonas ansågs bedömdes konstaterades noterades föreslogs`);
/** Only whoever decides can do these: *kan beviljas* is no *du kan bevilja*. */
const decidersActs = words(`
beviljas godkännas medges medgivas godtas accepteras handläggas behandlas prövas omprövas erbjudas utbetalas debiteras
faktureras beslutas fattas avslås avvisas avskrivas utfärdas fastställas bedömas utredas beaktas diarieföras granskas
kungöras upphävas bestämmas expedieras delges`);
/** Only the reader can do these: *ska bifogas* is no *vi ska bifoga*. */
const readersOwnActs: ReadonlySet<string> = new Set([
  ...readerActs,
  ...'ansökas sökas ifylls insänds styrks anmäls'.split(' '),
]);
/** With a modal the reader's, and in the present anybody's: *ska anges*, *anges i kronor*. */
const readersDuties = words('anges uppges betalas fyllas');
/** With *in* behind them the reader's. */
const handedIn = words('lämnas skickas sändas sänds');
/** How a matter ends that is left *utan bifall*: the answer, in other words. */
const answers: ReadonlyMap<string, string> = new Map([
  ['bifall', 'Vi säger nej till …'],
  ['åtgärd', 'Vi gör inget åt …'],
  ['avseende', 'Vi tar inte hänsyn till …'],
]);
/** Behind *som* only what readers are to do with their papers: *handlingar som ska bifogas*. */
const relativeActs = words(
  'bifogas biläggas lämnas skickas insändas inlämnas anmälas betalas redovisas undertecknas fyllas uppvisas',
);
/** Who decides is news, and rightly last: *beslutas av fullmäktige*. */
const formalActs = words(
  'leds beslutas fastställs fastställas antas utses väljs väljas bestäms bestämmas utfärdas regleras godkänns godkännas prövas ägs',
);

/** What a guideline lets be done to things that everybody who works with them has at hand: *ska döljas, ska raderas*. */
const keptThings = words(`
döljas raderas förvaras sparas lagras krypteras märkas bevaras gallras loggas arkiveras parkeras låsas beskrivas
namnges numreras textas avpersonifieras maskeras`);

/** Behind *som* what the sender gives or does: *Beslut som fattas av kommunen* are *kommunens beslut*. */
const givenActs = words(
  'fattas ges utförs betalas bedrivs tillhandahålls erbjuds lämnas görs beviljas debiteras',
);

/** Somebody who can act: officials, bodies, *dig* and *oss*. */
const isActor = endingIn(
  'nämnden nämnd kommunen kommun regionen staden myndigheten förvaltningen kontoret enheten avdelningen styrelsen ' +
    'fullmäktige utskottet utskott delegationen handläggare handläggaren chef chefen rektor rektorn läkare läkaren ' +
    'personal personalen sekreterare sekreteraren inspektör inspektören sjuksköterska sjuksköterskan lärare läraren ' +
    'tingsrätten förvaltningsrätten kammarrätten länsstyrelsen polisen socialtjänsten hemtjänsten entreprenör ' +
    'entreprenören centralen jouren teamet ordföranden ordförande assistent assistenten vaktmästaren fastighetsägaren sökanden vårdnadshavare ' +
    'vårdnadshavaren vårdnadshavarna registrator registratorn',
);
/** The readers of most texts that speak of them, alone or with *den*: *betalas av den enskilde*. */
const isReadersRole = endingIn(
  'sökanden klaganden brukaren kunden abonnenten hyresgästen klienten fastighetsägaren verksamhetsutövaren ' +
    'tillståndshavaren vårdnadshavaren vårdnadshavarna föräldrarna',
);
const readersNames = words('enskilde enskilda försäkrade sökande klagande boende');
/** What readers are to do or pay; not what may be had *av* somebody as well, as *köpas, hyras, lånas*. */
const readersDeeds = words(`
görs göras utförs utföras bekostas betalas erläggs erläggas överklagas ombesörjs ombesörjas ordnas anmäls anmälas sökas
skickas lämnas undertecknas avläses avläsas läses läsas åtgärdas sköts skötas städas hämtas placeras
meddelas anskaffas införskaffas tömmas skottas redovisas ansökas bekräftas underhålls underhållas`);
const negations = words('inte ej icke aldrig');
/** Finite verbs that share their clause with another. */
const helpers = words('har hade är');
/** *ska skickas* may be said of anybody's letters. */
const letters = words('skickas sänds sändas');
const questions = words('hur varför');
/** Words that belong to the verb before them: *lämnas in*. */
const particles = words('in ut upp tillbaka över fram bort ned ner');
const actorPronouns = words('dig er oss mig');
const youWords = words('du dig din ditt dina');
const readers = words('du ni dig er vi oss jag');

/** A text that somebody has written, as it stands behind *i* at the beginning of a sentence: *I promemorian föreslås*. */
const isDocument = endingIn(
  'promemoria promemorian betänkande betänkandet rapport rapporten yttrande yttrandet proposition propositionen ' +
    'lagrådsremiss lagrådsremissen skrivelse skrivelsen utredning utredningen remissen remissvaret tjänsteutlåtandet ' +
    'granskningen översynen planen strategin programmet policyn',
);
/** Whose text it is, by its name: a commission's, the government's, and else the office's own. */
const isOfCommission = endingIn('betänkande betänkandet utredning utredningen');
const isOfGovernment = endingIn(
  'proposition propositionen lagrådsremiss lagrådsremissen promemoria promemorian',
);
/** What writers do in a text. */
const writersActs = words(`
föreslås framhålls påpekas konstateras redovisas behandlas beskrivs analyseras övervägs lämnas anges uppges anförs
betonas understryks diskuteras presenteras bedöms tydliggörs förtydligas rekommenderas ifrågasätts efterfrågas`);
/** Of these, what says more than where something stands: *redovisas i detta betänkande* is plain. */
const proposes = words(
  'föreslås framhålls påpekas konstateras betonas understryks rekommenderas ifrågasätts',
);
/** In these the reader is seldom the one who must act: who writes is asked for, and what `inwardHit` adds. */
const inward: ReadonlySet<DocumentType> = new Set([
  'styrdokument',
  'tjansteskrivelse',
  'protokoll',
  'pressmeddelande',
  'text',
]);

/** One look-up for nearly every sentence. */
const hidesNobody = wordSet([...impersonal, ...answeredFor]);
const writersWords = wordSet([...writersActs]);

type Hit = Pick<Report, 'start' | 'end' | 'messageId' | 'data'>;

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
    ],
    ratt: [
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
      { text: 'Om ansökan lämnas in för sent får du vänta. Parken sköts av träd och buskar.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem'],
  look({ sentences }, { documentType, swedish }) {
    const hits: Hit[] = [];
    // A paragraph that says *du* has a reader, whatever sort of text it stands in.
    const isInward =
      inward.has(documentType) &&
      !(documentType === 'text' && sentences.some(({ tokens }) => saysYou(tokens)));
    for (const sentence of sentences) {
      if (!isReadable(sentence) || (isInward && !mayHideInward(sentence, documentType))) continue;
      const tagged = swedish!.tagged(sentence);
      if (tagged === undefined) continue;
      const known = isInward
        ? inwardHit(sentence, tagged, swedish!, documentType)
        : hitIn(sentence, tagged, swedish!);
      const hit = known ?? (documentType === 'protokoll' ? undefined : nobodyHit(sentence, tagged, swedish!));
      if (hit === undefined) continue;
      hits.push(hit);
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
        const isMild = hasOne || !knownActors.has(hit.messageId) || inward.has(documentType);
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

/** Whether a sentence of these types can hold a hit, by its words. */
function mayHideInward(sentence: Sentence, documentType: DocumentType): boolean {
  if (documentType === 'styrdokument' || documentType === 'text') return true;
  return writersWords.isIn(sentence) || (documentType !== 'protokoll' && hidesNobody.isIn(sentence));
}

/** Who writes, who has a duty by a guideline, and in a text of no known type the reader who must act. */
function inwardHit(
  sentence: Sentence,
  tagged: TaggedSentence,
  swedish: Swedish,
  documentType: DocumentType,
): Hit | undefined {
  const writer = writerHit(sentence, tagged, swedish);
  if (writer !== undefined) return writer;
  if (documentType === 'styrdokument') return dutyHit(sentence, tagged, swedish);
  if (documentType !== 'text') return undefined;
  const hit = hitIn(sentence, tagged, swedish);
  return hit?.messageId === 'reader' ? hit : undefined;
}

/** *Det bedöms att*, *har beslutats*: somebody thinks or has decided so, in a main clause that does not say who. */
function nobodyHit(sentence: Sentence, tagged: TaggedSentence, swedish: Swedish): Hit | undefined {
  if (!hidesNobody.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  let agents: Agent[] | undefined;
  for (let place = 1; place < tokens.length; place++) {
    const { lower, start, end } = tokens[place]!;
    const isImpersonal = impersonal.has(lower);
    if ((!isImpersonal && !answeredFor.has(lower)) || !isSPassive(tagged, place)) continue;
    agents ??= passiveAgents(tagged);
    if (agents.some(({ verb }) => verb === place)) continue;
    const clause = readClause(tagged, place);
    if (clause === undefined || clause.isRelative || clause.modal >= 0) continue;
    // *Metoden har prövats på många håll*: tried, not decided.
    if (lower === 'prövats' && !clause.nouns.some(isTried)) continue;
    // *av någon annan*: somebody is named, if not who; *har identifierats ett behov av* names nobody.
    if (tokens[place + 1]?.lower === 'av') continue;
    if (isImpersonal) {
      const isFirst = place === 1 && tokens[0]!.lower === 'det';
      const it = isFirst ? 0 : tokens[place + 1]?.lower === 'det' ? place + 1 : -1;
      const active =
        it < 0 ? undefined : activeForm(swedish, tokens[place]!.text, tagged.tags[place]!, false);
      if (active === undefined) continue;
      const data = { verb: isFirst ? `det ${lower}` : `${lower} det`, active };
      return {
        start: Math.min(start, tokens[it]!.start),
        end: Math.max(end, tokens[it]!.end),
        messageId: 'nobody',
        data,
      };
    }
    const helper = helperOf(tagged, place);
    if (helper < 0) continue;
    const { lower: has, start: from } = tokens[helper]!;
    const isClose = place - helper <= mostBetween;
    const data = { verb: `${has} ${lower}`, active: `${has} ${lower.slice(0, -1)}` };
    return { start: isClose ? from : start, end, messageId: 'nobody', data };
  }
  return undefined;
}

/** Place of the *har* or *hade* that a supine belongs to, −1 without one. */
function helperOf(sentence: TaggedSentence, supine: number): number {
  for (let place = supine - 1; place >= 0 && place >= supine - furthest; place--) {
    if (traitAt(sentence, place) & Trait.punctuation) return -1;
    if (/^(?:har|hade)$/u.test(sentence.tokens[place]!.lower)) return place;
  }
  return -1;
}

/** The surest hit of a sentence: the first whose actor is known, else the first. */
function hitIn({ tokens }: Sentence, tagged: TaggedSentence, swedish: Swedish): Hit | undefined {
  let agents: Agent[] | undefined;
  let mild: Hit | undefined;
  for (let place = 0; place < tokens.length; place++) {
    if (!isSPassive(tagged, place) || (traitAt(tagged, place) & Trait.supine) !== 0) continue;
    const answer = tokens[place]!.lower === 'lämnas' ? answerAt(tokens, place) : undefined;
    if (answer !== undefined) return answer;
    const clause = readClause(tagged, place);
    if (clause === undefined) continue;
    agents ??= passiveAgents(tagged);
    const role = readerAgentAt(tagged, place);
    const agent = role ?? agents.find(({ verb }) => verb === place) ?? agentBehindSubject(tagged, place);
    const messageId =
      agent === undefined
        ? hiddenIn(tagged, place, clause)
        : role !== undefined
          ? readerAgentMessage(tagged, role)
          : agentMessage(tagged, agent, clause);
    if (messageId === undefined) continue;
    const verb = activeForm(swedish, tokens[place]!.text, tagged.tags[place]!, clause.modal >= 0);
    if (verb === undefined) continue;
    const modal = clause.modal < 0 ? '' : `${tokens[clause.modal]!.lower} `;
    const { start, end, lower } = tokens[place]!;
    const next = tokens[place + 1]?.lower ?? '';
    // *fyllas i*: other verbs have a preposition there.
    // *läses av varje år av kunden*: the first *av* is the verb's.
    const isOwnAv = next === 'av' && agent !== undefined && agent.start > place + 1;
    const isParticle = particles.has(next) || isOwnAv || (next === 'i' && /^fyll(?:as|s)$/u.test(lower));
    const particle = isParticle ? ` ${next}` : '';
    const no = clause.modal < 0 ? undefined : refusalAt(tagged, clause.modal, place);
    const not = no === undefined ? '' : `${no} `;
    // *kan behöva betalas*
    const second = modal !== '' && tokens[place - 1]!.lower === 'behöva' ? 'behöva ' : '';
    const active = `${modal}${not}${second}${verb}${particle}`;
    if (agent !== undefined) {
      const words = tokens
        .slice(agent.start + 1, agent.end)
        .filter(({ lower: word }) => word !== 'själv')
        .map(({ text }) => text);
      // *av den nämnd som ansvarar*: *den nämnd* wants the rest.
      const goesOn = /^(?:den|det|de)$/iu.test(words[0] ?? '') && tokens[agent.end]?.lower === 'som';
      const actor = `${words.join(' ')}${goesOn ? ' som …' : ''}`;
      const isApart = agent.start > place + (isParticle ? 2 : 1);
      const data = {
        verb: `${lower}${particle}${isApart ? ' …' : ''} av ${actor}`,
        actor: pronounSubjects[actor] ?? actor,
        active,
      };
      return { start, end: tokens[agent.end - 1]!.end, messageId, data };
    }
    // *får endast användas*: words between that are no *inte* are none of the passive's.
    const isClose =
      clause.modal >= 0 &&
      tokens.slice(clause.modal + 1, place).every(({ lower: word }) => negations.has(word));
    const from = isClose ? tokens[clause.modal]!.start : start;
    const hit: Hit = {
      start: from,
      end,
      messageId,
      data: { verb: `${modal}${not}${lower}${particle}`, active },
    };
    if (knownActors.has(messageId) && !speaksToReader(tokens)) return hit;
    mild ??= { ...hit, messageId: mildMessage(messageId, lower, next, clause.modal < 0 ? '' : modal.trim()) };
  }
  return mild;
}

/** Whom to name where it is less sure: the reader or the sender where the verb is for one of them only. */
function mildMessage(messageId: MessageId, verb: string, next: string, modal: string): MessageId {
  if (messageId === 'official' || messageId === 'sender' || decidersActs.has(verb)) return 'official';
  const isReaders =
    messageId === 'reader' ||
    readersOwnActs.has(verb) ||
    (modal !== '' && readersDuties.has(verb)) ||
    (next === 'in' && handedIn.has(verb)) ||
    (modal === 'får' && verb === 'påbörjas') ||
    verb === 'betalas';
  return isReaders ? 'perhapsReader' : 'unnamed';
}

/** *lämnas utan bifall*: a no that is not said. */
function answerAt(tokens: readonly Token[], verb: number): Hit | undefined {
  const end = tokens[verb + 2];
  const active = tokens[verb + 1]?.lower === 'utan' ? answers.get(end?.lower ?? '') : undefined;
  if (active === undefined) return undefined;
  const data = { verb: `lämnas utan ${end!.lower}`, active };
  return { start: tokens[verb]!.start, end: end!.end, messageId: 'answer', data };
}

/** *i promemorian*, *i denna promemoria*: where the document ends, 0 when something else stands at the place. */
function documentEnd(tokens: readonly Token[], start: number): number {
  // *i ett delbetänkande*: another text, or one to come.
  if (tokens[start]?.lower !== 'i' || /^(?:en|ett)$/u.test(tokens[start + 1]?.lower ?? '')) return 0;
  for (let place = start + 1; place <= start + 2 && place < tokens.length; place++) {
    if (isDocument(tokens[place]!.lower)) return place + 1;
  }
  return 0;
}

/** *I promemorian föreslås*, *föreslås i promemorian*: the text stands where its writer should. */
function writerHit(sentence: Sentence, tagged: TaggedSentence, swedish: Swedish): Hit | undefined {
  const { tokens } = sentence;
  const opening = documentEnd(tokens, 0);
  const verb =
    opening > 0
      ? opening
      : tokens.findIndex(({ lower }, place) => proposes.has(lower) && documentEnd(tokens, place + 1) > 0);
  if (verb < 0 || verb >= tokens.length || !writersActs.has(tokens[verb]!.lower)) return undefined;
  const active = isSPassive(tagged, verb)
    ? activeForm(swedish, tokens[verb]!.text, tagged.tags[verb]!, false)
    : undefined;
  if (active === undefined) return undefined;
  const from = opening > 0 ? 0 : verb;
  const to = opening > 0 ? verb : documentEnd(tokens, verb + 1) - 1;
  const text = tokens[to - (opening > 0 ? 1 : 0)]!.lower;
  const writer = isOfCommission(text) ? 'Utredningen' : isOfGovernment(text) ? 'Regeringen' : 'Kontoret';
  const data = { verb: tokens[verb]!.lower, active, writer };
  return { start: tokens[from]!.start, end: tokens[to]!.end, messageId: 'writer', data };
}

/** *Kontakt ska tas*: a guideline that does not say whose duty it is, in a main clause. */
function dutyHit({ tokens }: Sentence, tagged: TaggedSentence, swedish: Swedish): Hit | undefined {
  let agents: Agent[] | undefined;
  for (let place = 1; place < tokens.length; place++) {
    const word = tokens[place]!.lower;
    if (!isSPassive(tagged, place) || isPlainMedial(word) || isPlainDeed(word) || keptThings.has(word))
      continue;
    const clause = readClause(tagged, place);
    if (clause === undefined || clause.isRelative || clause.hasAgent || clause.modal < 0) continue;
    if (!duties.has(tokens[clause.modal]!.lower)) continue;
    agents ??= passiveAgents(tagged);
    if (agents.some(({ verb }) => verb === place)) continue;
    const verb = activeForm(swedish, tokens[place]!.text, tagged.tags[place]!, true);
    if (verb === undefined) continue;
    const modal = tokens[clause.modal]!;
    const { start, end, lower } = tokens[place]!;
    const isClose = place - clause.modal <= mostBetween;
    const data = { verb: `${modal.lower} ${lower}`, active: `${modal.lower} ${verb}` };
    return { start: isClose ? modal.start : start, end, messageId: 'duty', data };
  }
  return undefined;
}

/** Tokens from a modal to its passive that a mark may hold. */
const mostBetween = 5;

const saysYou = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => youWords.has(lower));
const speaksToReader = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => readers.has(lower));

type MessageId =
  | 'reader'
  | 'perhapsReader'
  | 'sender'
  | 'official'
  | 'agent'
  | 'readerAgent'
  | 'answer'
  | 'nobody'
  | 'unnamed';

/** Messages of those who are known to have to act. */
const knownActors: ReadonlySet<string> = new Set<MessageId>(['reader', 'sender', 'answer']);

/** Whom a passive without agent hides, as far as verb and nouns tell. */
function hiddenIn(sentence: TaggedSentence, verb: number, clause: Clause): MessageId | undefined {
  const { lower } = sentence.tokens[verb]!;
  // *av någon annan*: somebody is named, if not who.
  if (clause.hasAgent || (traitAt(sentence, verb) & Trait.past) !== 0) return undefined;
  const modal = clause.modal < 0 ? '' : sentence.tokens[clause.modal]!.lower;
  if (clause.isRelative) {
    return relativeActs.has(lower) && (duties.has(modal) || modal === 'behöver') ? 'unnamed' : undefined;
  }
  if (lower === 'hämtas' && clause.nouns.some(isWaste)) return undefined;
  const own = ownActs.get(lower);
  const isOwn = own !== undefined && clause.nouns.some(own);
  if (modal === '') {
    // *Några beslut fattas inte på mötet*: nobody decides.
    if (isOwn && lower === 'fattas' && sentence.tokens[verb + 1]?.lower === 'inte') return undefined;
    if (isOwn) return given.has(lower) ? 'official' : 'sender';
    if (instructions.has(lower) && clause.nouns.some(isPaper)) return 'reader';
    if (
      lower === 'ersätts' &&
      sentence.tokens.slice(Math.max(0, verb - furthest), verb).some((token) => lost.has(token.lower))
    )
      return 'unnamed';
    if (official.has(lower)) return 'official';
    const after = sentence.tokens[verb + 1]?.lower ?? '';
    if (lower === 'betalas' && !particles.has(after) && clause.nouns.some(isFee)) return 'unnamed';
    // *Rösten tas bort*, *Förslaget tas upp på mötet*: what happens to it, not what is asked for.
    if (/^(?:bort|upp)$/u.test(sentence.tokens[verb + 1]?.lower ?? '')) return undefined;
    return administrative.has(lower) ? 'unnamed' : undefined;
  }
  if (modal === 'kommer') return isOwn ? 'sender' : possible.has(lower) ? 'unnamed' : undefined;
  if (duties.has(modal)) {
    if (isOwn && !letters.has(lower)) return 'sender';
    if (readerActs.has(lower)) return 'reader';
    if (actsOnPapers.has(lower) && clause.nouns.some(isPaper)) return 'reader';
  }
  if (isPlainMedial(lower) || isPlainDeed(lower)) return undefined;
  if (isPlainUse(lower, sentence.tokens[verb + 1]?.lower ?? '')) return undefined;
  if (modal === 'kan' && refusable.has(lower) && refusalAt(sentence, clause.modal, verb) !== undefined)
    return 'unnamed';
  // *Bär får säljas utan tillstånd*: what is allowed, whoever does it; *får inte påbörjas* forbids somebody.
  if (modal === 'får' && !told.has(lower) && !isLimited(sentence, clause.modal, verb)) return undefined;
  if (duties.has(modal) || modal === 'får' || modal === 'behöver') return 'unnamed';
  return modal === 'kan' && possible.has(lower) ? 'unnamed' : undefined;
}

/** *Sökanden får härmed meddelas att*: the sender tells it, and allows nothing. */
const told = words('meddelas anföras framföras informeras underrättas upplysas');
const limits = words('inte ej aldrig endast enbart bara tidigast först');

/** True where a word between the two says that something is not allowed, or that only it is. */
function isLimited({ tokens }: TaggedSentence, modal: number, verb: number): boolean {
  return tokens.slice(modal + 1, verb).some(({ lower }) => limits.has(lower));
}

/** *kan den inte handläggas*: the no between the two, undefined where there is none. */
function refusalAt({ tokens }: TaggedSentence, modal: number, verb: number): string | undefined {
  return tokens.slice(modal + 1, verb).find(({ lower }) => negations.has(lower))?.lower;
}

/** An agent that can act, where the passive does not say what is possible. */
function agentMessage(sentence: TaggedSentence, agent: Agent, clause: Clause): MessageId | undefined {
  const head = sentence.tokens[agent.end - 1]!.lower;
  const { lower } = sentence.tokens[agent.verb]!;
  // *Beslut om arvode fattas av Kronofogden*: only somebody can.
  if (!isActor(head) && !actorPronouns.has(head) && lower !== 'fattas') return undefined;
  // *För brasor behövs tillstånd av polisen*; *Rådgivningen är gratis och betalas av Energimyndigheten*.
  if (isPlainMedial(lower) || sharesSubject(sentence, agent.verb)) return undefined;
  if (clause.isRelative ? !givenActs.has(lower) : formalActs.has(lower)) return undefined;
  const modal = clause.modal < 0 ? '' : sentence.tokens[clause.modal]!.lower;
  return modal === '' || modal === 'kommer' || duties.has(modal) ? 'agent' : undefined;
}

/** *betalas i vissa fall av den enskilde*, *får göras av vem som helst*: whom the text is for, wherever *av* stands. */
function readerAgentAt(sentence: TaggedSentence, verb: number): Agent | undefined {
  const { tokens } = sentence;
  const { lower } = tokens[verb]!;
  if (!readersDeeds.has(lower)) return undefined;
  // *Ansökan ska göras*: there the noun is the greater matter, which has a rule of its own.
  const isOfNoun =
    (traitAt(sentence, verb - 2) & Trait.noun) !== 0 && !isBehindPreposition(sentence, verb - 2);
  if (lower === 'göras' && isOfNoun) return undefined;
  for (let place = verb + 1; place < tokens.length && place <= verb + furthest; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.verb | Trait.punctuation | Trait.subordinator | Trait.relative)) return undefined;
    if (tokens[place]!.lower !== 'av') continue;
    let end = readersEnd(tokens, place + 1);
    if (end < 0) continue;
    if (tokens[end]?.lower === 'själv') end++;
    // *av den enskilde, make eller släktingar*: so many stand best last.
    const isRow = tokens[end]?.text === ',' || tokens[end]?.text === '/';
    if (isRow || (traitAt(sentence, end) & (Trait.coordinator | Trait.relative)) !== 0) return undefined;
    return { start: place, end, verb };
  }
  return undefined;
}

/** Where the name of readers ends that begins at a place, −1 for none. */
function readersEnd(tokens: TaggedSentence['tokens'], start: number): number {
  const first = tokens[start]?.lower ?? '';
  const second = tokens[start + 1]?.lower ?? '';
  if (first === 'den' && (readersNames.has(second) || isReadersRole(second))) return start + 2;
  if (first === 'vem' && second === 'som' && tokens[start + 2]?.lower === 'helst') return start + 3;
  return isReadersRole(first) || first === 'dig' || first === 'er' ? start + 1 : -1;
}

/** Whom the text calls *dig* or *vem som helst* needs no other name. */
function readerAgentMessage({ tokens }: TaggedSentence, { start }: Agent): MessageId {
  return /^(?:dig|er|vem)$/u.test(tokens[start + 1]!.lower) ? 'agent' : 'readerAgent';
}

/** True for the second verb of one subject: it would have to be said again to name who acts first. */
function sharesSubject({ tokens }: TaggedSentence, verb: number): boolean {
  return verb > 2 && /^(?:och|men)$/u.test(tokens[verb - 1]!.lower);
}

/** *På kvällar besvaras samtalen av jouren*: the agent behind a subject that stands after its verb. */
function agentBehindSubject(sentence: TaggedSentence, verb: number): Agent | undefined {
  const subjectEnd = nounPhraseEnd(sentence, verb + 1);
  if (subjectEnd === verb + 1 || sentence.tokens[subjectEnd]?.lower !== 'av') return undefined;
  const end = nounPhraseEnd(sentence, subjectEnd + 1);
  // *behandlas en del av ärendena*: only somebody who can act is an agent there.
  if (end === subjectEnd + 1 || !isActor(sentence.tokens[end - 1]!.lower)) return undefined;
  return { start: subjectEnd, end, verb };
}

const pronounSubjects: Readonly<Record<string, string>> = { dig: 'du', er: 'ni', oss: 'vi', mig: 'jag' };

interface Clause {
  /** Place of the modal before the passive, −1 when there is none. */
  modal: number;
  /** The nouns before it, and up to three words behind it, nearest first, in lower case; none behind a preposition. */
  nouns: string[];
  /** *av* follows closely: somebody is named, if only as *någon annan*. */
  hasAgent: boolean;
  /** Behind *som*: what is done tells of a noun. */
  isRelative: boolean;
}

const furthest = 10;

/** What stands around a passive in its own clause; undefined in a subordinate clause. */
function readClause(sentence: TaggedSentence, verb: number): Clause | undefined {
  const { tokens } = sentence;
  const nouns: string[] = [];
  let modal = -1;
  let isRelative = false;
  for (let place = verb - 1; place >= 0 && place >= verb - furthest; place--) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.subordinator) return undefined;
    // *som bestämmer hur pengarna ska användas*
    if (questions.has(tokens[place]!.lower)) return undefined;
    if (trait & Trait.relative) {
      isRelative = true;
      break;
    }
    // *för att beviljas tillstånd*
    if ((trait & Trait.infinitiveMark) !== 0 && tokens[place - 1]?.lower !== 'kommer') return undefined;
    if (trait & Trait.punctuation) break;
    const { lower } = tokens[place]!;
    // *ska kunna lämnas*: what is possible.
    if (lower === 'kunna' && modal < 0) return undefined;
    if ((trait & Trait.noun) !== 0 && !isBehindPreposition(sentence, place)) nouns.push(lower);
    else if (modal < 0 && modals.has(lower)) modal = place;
    else if (isFiniteVerb(trait) && !helpers.has(lower)) break;
  }
  for (let place = verb + 1; place < tokens.length && place <= verb + 3; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.punctuation | Trait.preposition | Trait.subordinator)) break;
    if (trait & Trait.noun) nouns.push(tokens[place]!.lower);
  }
  const hasAgent = tokens.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'av');
  return { modal, nouns, hasAgent, isRelative };
}

/** *till beslut*, *för varje ansökan*: a noun behind a preposition is not what the verb is about. */
function isBehindPreposition(sentence: TaggedSentence, noun: number): boolean {
  let place = noun - 1;
  const attributes = Trait.determiner | Trait.adjective | Trait.possessive | Trait.genitive | Trait.numeral;
  while (place >= 0 && (traitAt(sentence, place) & attributes) !== 0) place--;
  return (traitAt(sentence, place) & Trait.preposition) !== 0;
}
