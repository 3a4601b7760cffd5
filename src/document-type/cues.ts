import type { Localised } from '../base/localised.ts';
import type { DocumentType } from './document-types.ts';
import type { Line, TextView } from './view.ts';

/** A type that the guess can name. */
export type GuessedType = Exclude<DocumentType, 'text'>;

/**
 * Something that speaks for a type. `weight` is in nats: a cue of 1 makes its type e (2.7) times as likely
 * beside every other. The weights were set by hand from what the handbooks say that the types contain, and
 * tried on the invented texts in `tests/document-type` and on public pages; they are round on purpose.
 */
export interface Cue {
  type: GuessedType;
  weight: number;
  /** What was seen, as the end of *The text has …*. */
  reason: Localised;
}

/** Where on the page a phrase has to stand to count. */
interface PhraseCue extends Cue {
  /** `title`: begins one of the first lines. `line`: is a whole line. `start`: begins a line. */
  place: 'title' | 'line' | 'start' | 'end';
  phrases: readonly string[];
}

/** Lines from the start in which a title, greeting or header stands; from the end, in which a signature. */
const titleLines = 10;
const endLines = 14;

const named = (word: string): Localised => ({
  sv: `namnet på texttypen (${word})`,
  en: `the name of the type (${word})`,
});

/** Phrases that count once each cue, however many of them the text has. */
const phraseCues: readonly PhraseCue[] = [
  // Letter
  {
    type: 'brev',
    weight: 2,
    place: 'title',
    phrases: ['hej', 'bästa', 'kära', 'bäste', 'god dag'],
    reason: { sv: 'en hälsning', en: 'a greeting' },
  },
  {
    type: 'brev',
    weight: 2.5,
    place: 'end',
    phrases: [
      'med vänlig hälsning',
      'med vänliga hälsningar',
      'vänliga hälsningar',
      'vänlig hälsning',
      'bästa hälsningar',
      'hälsningar',
      'högaktningsfullt',
      'mvh',
    ],
    reason: { sv: 'en avskedshälsning', en: 'a closing greeting' },
  },
  {
    type: 'brev',
    weight: 1,
    place: 'title',
    phrases: [
      'angående',
      'beträffande',
      'ärende',
      'vår beteckning',
      'er beteckning',
      'ert datum',
      'vår referens',
    ],
    reason: { sv: 'en ärendemening', en: 'a subject line' },
  },
  // Decision
  {
    type: 'beslut',
    weight: 2.5,
    place: 'title',
    phrases: [
      'beslut om',
      'beslut i',
      'beslut enligt',
      'delegationsbeslut',
      'delegeringsbeslut',
      'beslut på delegation',
    ],
    reason: { sv: 'rubriken Beslut om …', en: 'the heading Decision on …' },
  },
  {
    type: 'beslut',
    weight: 2,
    place: 'line',
    phrases: [
      'beslut',
      'vårt beslut',
      'beslutet',
      'nämndens beslut i ärendet',
      'beslut i ärendet',
      'vad vi har beslutat',
    ],
    reason: { sv: 'rubriken Beslut', en: 'the heading Decision' },
  },
  {
    type: 'beslut',
    weight: 2,
    place: 'line',
    phrases: [
      'skäl för beslutet',
      'skäl för beslut',
      'skälen för beslutet',
      'skäl till beslutet',
      'skälen till beslutet',
      'skäl',
      'motivering',
      'motivering till beslutet',
      'beslutsmotivering',
      'varför vi beslutar så',
      'därför har vi beslutat så',
      'varför du får tillståndet',
      'varför vi har beslutat så',
      'varför',
    ],
    reason: { sv: 'en rubrik för skälen', en: 'a heading for the reasons' },
  },
  {
    type: 'beslut',
    weight: 1,
    place: 'start',
    phrases: [
      'därför får du',
      'varför du får',
      'därför kan du inte',
      'varför du inte får',
      'därför säger vi',
    ],
    reason: { sv: 'skälen som en sats', en: 'the reasons as a clause' },
  },
  {
    type: 'beslut',
    weight: 2,
    place: 'start',
    phrases: [
      'hur du överklagar',
      'hur ni överklagar',
      'hur man överklagar',
      'så överklagar du',
      'så här överklagar du',
      'besvärshänvisning',
      'överklagandehänvisning',
      'hur beslutet överklagas',
      'om du inte är nöjd med',
      'om du vill överklaga',
      'överklagande',
      'hur beslutet kan överklagas',
      'du kan överklaga',
      'beslutet kan överklagas',
      'besvär anförs',
      'beslutet har delgivits',
    ],
    reason: { sv: 'hur man överklagar', en: 'how to appeal' },
  },
  {
    type: 'beslut',
    weight: 1.5,
    place: 'start',
    phrases: [
      'enligt delegation',
      'på delegation',
      'beslutet är fattat av',
      'beslutet har fattats av',
      'beslutet fattades av',
      'beslut fattat av',
      'beslutsfattare',
      'vem som har bestämt',
      'vem som har beslutat',
      'vem som har fattat',
      'beslutande tjänsteperson',
      'beslutande tjänsteman',
    ],
    reason: { sv: 'vem som har beslutat', en: 'who decided' },
  },
  // Official report
  {
    type: 'tjansteskrivelse',
    weight: 5,
    place: 'title',
    phrases: ['tjänsteskrivelse', 'tjänsteutlåtande'],
    reason: named('tjänsteskrivelse'),
  },
  {
    type: 'tjansteskrivelse',
    weight: 2.5,
    place: 'start',
    phrases: [
      'förslag till beslut',
      'förslag till beslut i',
      'förvaltningens förslag till beslut',
      'förslag till nämnden',
    ],
    reason: { sv: 'rubriken Förslag till beslut', en: 'the heading Proposed decision' },
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    place: 'line',
    phrases: [
      'ärendet',
      'ärendebeskrivning',
      'beskrivning av ärendet',
      'sammanfattning av ärendet',
      'ärendet i korthet',
      'bakgrund',
      'bakgrund och syfte',
      'nuläge',
      'nulägesbeskrivning',
      'uppdraget',
      'uppdrag',
      'analys',
      'analys och bedömning',
      'analys och slutsatser',
    ],
    reason: { sv: 'rubriker som Ärendet och Bakgrund', en: 'headings such as Background' },
  },
  {
    type: 'tjansteskrivelse',
    weight: 1,
    place: 'line',
    phrases: ['sammanfattning', 'sammanfattning och slutsatser'],
    reason: { sv: 'rubriken Sammanfattning', en: 'the heading Summary' },
  },
  {
    type: 'tjansteskrivelse',
    weight: 2,
    place: 'line',
    phrases: [
      'förvaltningens bedömning',
      'förvaltningens synpunkter',
      'förvaltningens överväganden',
      'förvaltningens förslag',
      'förvaltningens yttrande',
      'överväganden',
      'bedömning',
      'ekonomiska konsekvenser',
      'konsekvenser',
      'ekonomi',
      'finansiering',
      'barnkonsekvensanalys',
      'konsekvenser för barn',
      'barnets bästa',
      'jämställdhetsanalys',
      'vad det kostar',
    ],
    reason: { sv: 'rubriker för bedömning och konsekvenser', en: 'headings for assessment and consequences' },
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    place: 'start',
    phrases: [
      'beslutsunderlag',
      'underlag för beslut',
      'beslutet skickas till',
      'beslutet ska skickas till',
      'beslutet expedieras till',
      'beslutet delges',
      'expediering',
    ],
    reason: { sv: 'beslutsunderlag och vem som får beslutet', en: 'documents and who gets the decision' },
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    place: 'title',
    phrases: [
      'utredning av',
      'utredning om',
      'utredning',
      'förstudie',
      'till kommunstyrelsen',
      'till kommunfullmäktige',
    ],
    reason: { sv: 'mottagaren eller ordet utredning', en: 'the addressee or the word inquiry' },
  },
  // Policy document
  {
    type: 'styrdokument',
    weight: 1.5,
    place: 'start',
    phrases: [
      'antagen av',
      'antagen av kommunfullmäktige',
      'antaget av',
      'antagna av',
      'antagen',
      'fastställd',
      'fastställd av',
      'fastställt av',
      'fastställda av',
      'beslutad av',
      'beslutade av',
      'reviderad',
      'reviderad av',
      'dokumenttyp',
      'dokumentnamn',
      'dokumentansvarig',
      'dokumentägare',
      'dokumentet gäller för',
      'giltighetstid',
      'gäller till och med',
      'gäller tills vidare',
      'gäller från och med',
    ],
    reason: { sv: 'vem som har antagit dokumentet', en: 'who adopted the document' },
  },
  {
    type: 'styrdokument',
    weight: 1.5,
    place: 'line',
    phrases: [
      'inledning',
      'syfte',
      'syfte och mål',
      'bakgrund och syfte',
      'omfattning',
      'avgränsning',
      'definitioner',
      'ansvar',
      'ansvar och roller',
      'ansvarsfördelning',
      'roller och ansvar',
      'tillämpning',
      'uppföljning',
      'lagar och regler',
      'lagstiftning',
      'styrande dokument',
      'allmänna bestämmelser',
      'vidaredelegering',
      'ikraftträdande',
      'giltighet',
    ],
    reason: { sv: 'rubriker som Syfte och Ansvar', en: 'headings such as Purpose and Responsibility' },
  },
  // Minutes
  {
    type: 'protokoll',
    weight: 5,
    place: 'title',
    phrases: [
      'sammanträdesprotokoll',
      'protokollsutdrag',
      'mötesprotokoll',
      'årsmötesprotokoll',
      'utdrag ur protokoll',
    ],
    reason: named('protokoll'),
  },
  {
    type: 'protokoll',
    weight: 4,
    place: 'title',
    phrases: ['protokoll', 'sammanträde', 'justerat protokoll'],
    reason: named('protokoll'),
  },
  {
    type: 'protokoll',
    weight: 2,
    place: 'start',
    phrases: [
      'justerare',
      'justerande',
      'justerandes signatur',
      'justeras',
      'justering',
      'val av justerare',
      'val av protokollsjusterare',
      'protokollsjusterare',
      'vid protokollet',
      'utses att justera',
      'underskrifter sekreterare',
      'utdragsbestyrkande',
    ],
    reason: { sv: 'justering', en: 'approval of minutes' },
  },
  {
    type: 'protokoll',
    weight: 2.5,
    place: 'start',
    phrases: [
      'yrkande',
      'yrkanden',
      'beslutsgång',
      'beslutsgången',
      'reservation',
      'reservationer',
      'votering',
      'omröstning',
      'propositionsordning',
      'ledamöternas förslag till beslut',
      'protokollsanteckning',
      'särskilt yttrande',
      'ajournering',
    ],
    reason: { sv: 'yrkanden och beslutsgång', en: 'motions and votes' },
  },
  {
    type: 'protokoll',
    weight: 1.5,
    place: 'line',
    phrases: [
      'kommunstyrelsens beslut',
      'kommunfullmäktiges beslut',
      'nämndens beslut',
      'socialnämndens beslut',
      'arbetsutskottets beslut',
      'kommunstyrelsens förslag till beslut',
      'socialnämndens förslag till beslut',
      'arbetsutskottets förslag till kommunstyrelsen',
      'kommunstyrelsens förslag till kommunfullmäktige',
      'ärendets behandling',
      'mötet öppnas',
      'mötet öppnades',
      'mötet avslutas',
      'mötets öppnande',
      'mötets avslutande',
      'mötet avslutades',
      'dagordning',
      'godkännande av dagordning',
      'fastställande av dagordning',
    ],
    reason: { sv: 'ett mötes gång', en: 'the order of a meeting' },
  },
  {
    type: 'protokoll',
    weight: 1.5,
    place: 'start',
    phrases: [
      'beslutande',
      'ledamöter',
      'tjänstgörande ersättare',
      'ersättare',
      'plats och tid',
      'övriga deltagande',
      'övriga deltagare',
      'ej tjänstgörande ersättare',
    ],
    reason: { sv: 'en lista över beslutande', en: 'a list of members' },
  },
  // Meeting notes
  {
    type: 'minnesanteckningar',
    weight: 5,
    place: 'title',
    phrases: ['minnesanteckningar', 'minnesanteckning', 'mötesanteckningar'],
    reason: named('minnesanteckningar'),
  },
  {
    type: 'minnesanteckningar',
    weight: 3,
    place: 'title',
    phrases: ['anteckningar', 'apt', 'arbetsplatsträff', 'anteckningar från'],
    reason: named('anteckningar'),
  },
  {
    type: 'minnesanteckningar',
    weight: 2,
    place: 'start',
    phrases: [
      'närvarande',
      'deltagare',
      'frånvarande',
      'deltog',
      'medverkande',
      'vi som var med',
      'på plats',
    ],
    reason: { sv: 'en lista över deltagare', en: 'a list of participants' },
  },
  {
    type: 'minnesanteckningar',
    weight: 1,
    place: 'line',
    phrases: ['närvarande', 'deltagare'],
    reason: { sv: 'deltagare under egen rubrik', en: 'participants under a heading' },
  },
  {
    type: 'minnesanteckningar',
    weight: 2.5,
    place: 'start',
    phrases: [
      'vid pennan',
      'vid tangenterna',
      'vid tangentbordet',
      'vid anteckningarna',
      'antecknat av',
      'antecknade',
      'antecknare',
      'anteckningarna förda av',
      'sekreterare för mötet',
    ],
    reason: { sv: 'vem som antecknade', en: 'who took the notes' },
  },
  {
    type: 'minnesanteckningar',
    weight: 2,
    place: 'start',
    phrases: [
      'nästa möte',
      'nästa träff',
      'kommande möten',
      'kommande träffar',
      'nästa mötestillfälle',
      'nästa gång',
    ],
    reason: { sv: 'nästa möte', en: 'the next meeting' },
  },
  {
    type: 'minnesanteckningar',
    weight: 1,
    place: 'start',
    phrases: [
      'föregående möte',
      'föregående minnesanteckningar',
      'förra mötet',
      'vad har hänt sedan',
      'laget runt',
      'lägesrapport',
      'lägesrapporter',
      'övriga frågor',
      'övrigt',
      'att göra',
      'det här ska göras',
      'vem gör vad',
      'att göra till nästa',
      'gå laget runt',
    ],
    reason: { sv: 'ett mötes punkter', en: 'the items of a meeting' },
  },
  // Web page
  {
    type: 'webbsida',
    weight: 1,
    place: 'line',
    phrases: [
      'ansökan',
      'ansök',
      'så ansöker du',
      'så här ansöker du',
      'så här söker du',
      'avgifter',
      'avgift',
      'kostnad',
      'kostnader',
      'kontakt',
      'kontakta oss',
      'öppettider',
      'överklaga',
      'överklaga beslut',
      'blanketter',
      'blanketter och e-tjänster',
      'e-tjänster',
      'vanliga frågor',
      'frågor och svar',
      'läs mer',
      'mer information',
      'relaterad information',
      'relaterade sidor',
      'vem kan få',
      'dina rättigheter',
    ],
    reason: { sv: 'rubriker som Så ansöker du', en: 'headings such as How to apply' },
  },
  {
    type: 'webbsida',
    weight: 2,
    place: 'start',
    phrases: [
      'sidansvarig',
      'senast uppdaterad',
      'sidan uppdaterad',
      'sidan uppdaterades',
      'sidan senast uppdaterad',
      'uppdaterad',
      'publicerad',
      'hjälpte informationen på den',
      'dela sidan',
      'skriv ut sidan',
    ],
    reason: { sv: 'sidfot med datum', en: 'a footer with a date' },
  },
  // Newsletter
  {
    type: 'nyhetsbrev',
    weight: 5,
    place: 'title',
    phrases: ['nyhetsbrev', 'månadsbrev', 'veckobrev', 'veckans brev', 'informationsbrev', 'terminsbrev'],
    reason: named('nyhetsbrev'),
  },
  {
    type: 'nyhetsbrev',
    weight: 3,
    place: 'title',
    phrases: ['nytt från', 'aktuellt från', 'nyheter från', 'det händer i', 'det händer på'],
    reason: { sv: 'rubriken Nytt från …', en: 'the heading News from …' },
  },
  {
    type: 'nyhetsbrev',
    weight: 3,
    place: 'start',
    phrases: [
      'i detta nummer',
      'i det här numret',
      'i detta nyhetsbrev',
      'i det här nyhetsbrevet',
      'i nästa nummer',
      'nästa nummer',
      'nästa nyhetsbrev',
      'nästa månadsbrev',
      'avsluta prenumerationen',
      'avregistrera dig',
      'du får det här',
      'du får detta brev',
      'vill du inte ha',
    ],
    reason: { sv: 'nummer och prenumeration', en: 'an issue and a subscription' },
  },
  {
    type: 'nyhetsbrev',
    weight: 1,
    place: 'start',
    phrases: ['på gång', 'aktuellt', 'hej alla', 'hej alla vårdnadshavare', 'kalendarium', 'månadens'],
    reason: { sv: 'notiser', en: 'short news' },
  },
  // Invitation
  {
    type: 'inbjudan',
    weight: 4.5,
    place: 'title',
    phrases: [
      'inbjudan',
      'vi bjuder in till',
      'vi bjuder in dig',
      'inbjuden',
      'du är inbjuden',
      'härmed inbjuds',
    ],
    reason: named('inbjudan'),
  },
  {
    type: 'inbjudan',
    weight: 2.5,
    place: 'title',
    phrases: [
      'välkommen till',
      'välkommen på',
      'välkomna till',
      'välkomna på',
      'varmt välkommen till',
      'kurs i',
      'kurs om',
    ],
    reason: { sv: 'ett välkomnande i början', en: 'a welcome at the start' },
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    place: 'end',
    phrases: [
      'välkommen',
      'välkomna',
      'varmt välkommen',
      'varmt välkomna',
      'hjärtligt välkomna',
      'hjärtligt välkommen',
    ],
    reason: { sv: 'ett välkomnande på slutet', en: 'a welcome at the end' },
  },
  {
    type: 'inbjudan',
    weight: 2,
    place: 'start',
    phrases: [
      'anmäl dig',
      'anmäl er',
      'anmälan',
      'anmälan senast',
      'anmälan sker',
      'anmälan görs',
      'föranmälan',
      'osa',
      'o.s.a',
      'sista anmälningsdag',
      'sista dag för anmälan',
    ],
    reason: { sv: 'en anmälan', en: 'how to sign up' },
  },
  // Press release
  {
    type: 'pressmeddelande',
    weight: 5,
    place: 'title',
    phrases: ['pressmeddelande', 'för omedelbar publicering', 'pressinformation', 'pressinbjudan'],
    reason: named('pressmeddelande'),
  },
  {
    type: 'pressmeddelande',
    weight: 3,
    place: 'end',
    phrases: [
      'presskontakt',
      'pressekreterare',
      'pressbilder',
      'pressbild',
      'kontaktperson för media',
      'kontakt för media',
      'presstjänst',
      'kontakt för press',
      'frågor från media',
      'mediekontakt',
    ],
    reason: { sv: 'en presskontakt', en: 'a press contact' },
  },
  {
    type: 'pressmeddelande',
    weight: 1,
    place: 'end',
    phrases: [
      'för mer information',
      'för ytterligare information',
      'kontakt',
      'kontaktperson',
      'kontaktpersoner',
    ],
    reason: { sv: 'en kontakt på slutet', en: 'a contact at the end' },
  },
  // Easy-to-read
  {
    type: 'lattlast',
    weight: 5,
    place: 'title',
    phrases: [
      'lättläst',
      'på lättläst svenska',
      'lätt svenska',
      'på lätt svenska',
      'lättläst svenska',
      'information på lätt',
      'information på lättläst',
      'en lättläst',
      'lätt att läsa',
    ],
    reason: named('lättläst'),
  },
  // Form
  {
    type: 'blankett',
    weight: 3,
    place: 'title',
    phrases: ['blankett', 'fyll i blanketten', 'skicka blanketten', 'blanketten skickas'],
    reason: named('blankett'),
  },
  {
    type: 'blankett',
    weight: 1,
    place: 'end',
    phrases: [
      'underskrift',
      'underskrifter',
      'namnteckning',
      'namnförtydligande',
      'ort och datum',
      'datum och namnteckning',
      'sökandes underskrift',
    ],
    reason: { sv: 'plats för underskrift', en: 'a place to sign' },
  },
];

/** Cues by phrase, so that a line costs a few look-ups whatever the number of cues. */
const byPhrase = new Map<string, PhraseCue[]>();
for (const cue of phraseCues) {
  for (const phrase of cue.phrases) {
    const cues = byPhrase.get(phrase);
    if (cues === undefined) byPhrase.set(phrase, [cue]);
    else cues.push(cue);
  }
}

function readLine(line: Line, found: Set<Cue>): void {
  for (const start of line.starts) {
    for (const cue of byPhrase.get(start) ?? []) {
      if (
        cue.place === 'start' ||
        (cue.place === 'title' && line.fromStart < titleLines) ||
        (cue.place === 'end' && line.fromEnd < endLines)
      ) {
        found.add(cue);
      }
    }
  }
  if (line.whole === '') return;
  for (const cue of byPhrase.get(line.whole) ?? []) if (cue.place === 'line') found.add(cue);
}

/** The cues that stand in lines. */
export function lineCues(view: TextView): Set<Cue> {
  const found = new Set<Cue>();
  for (const line of view.lines) readLine(line, found);
  return found;
}
