// Short closed lists for telling a sentence from a heading or a label. They need not be complete: a sentence
// shows itself in more than one way.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Frequent finite verbs and imperatives. Forms that are as often nouns (*svar*, *heter*) are weighed in. */
const finiteVerbs = words(`
  är var har hade ska skall skulle kan kunde vill ville får fick måste bör borde blir blev kommer kom går gick
  finns fanns gör gjorde ger gav tar tog ser såg säger sa sade står stod heter hette gäller gällde behöver
  behövde innebär innebar betyder beslutar beslutade beslöt föreslår föreslog noterar noteras noterade
  informerar informerade godkänner godkänns godkändes ansöker sker skedde ligger låg sitter satt bor bodde
  arbetar arbetade jobbar tycker tyckte tror trodde vet visste menar menade behandlar används använder krävs
  kräver lämnar lämnas lämnade skickar skickas skickade betalar betalas betalade söker söks sökte prövas
  prövar beviljas beviljar avslås avslår avslog bifaller bifalls godkänt fattas fattar fattade hittar når
  ringer mejlar kontaktar följer följs följde börjar började slutar öppnar öppnas stänger stängs tillhör
  ingår ingick omfattar omfattas bestämmer bestäms ansvarar deltar deltog berättar berättade konstaterar
  konstaterade finner fann anser ansåg framgår saknas saknar behövs startar startade planerar erbjuder
  erbjuds hjälper stödjer visar visas visade leder ledde utgör avser avsåg påverkar väljer valde hoppas
  tänker tänkte vänder lyder yrkar yrkade meddelar meddelas tillstyrker avstyrker återremitteras bordläggs
  överlämnas överlämnar antas antar antogs fastställs fastställer fastställde uppdrar delges justeras utses
  utsågs valdes väljs lades läggs lägger håller hålls hölls träffas möts ses kostar täcker räknas fungerar
  redovisar redovisas redovisade presenterar presenterade diskuterar diskuterade lyfter påpekar understryker
  föreslås föreslogs kräva hämtar påbörjar påbörjas sammanställer sammanställs inleder inleds pågår upphör upphävs
  regleras styrs ansöktes behandlas bygger byggs skapar skapas bidrar växer ökar minskar beror krävdes hämtas fyller tackar förklarar förklarade uppmanas ombeds anmäler anmäls
  kontakta ring läs skicka fyll anmäl se ta använd ange beskriv skriv gör kom tänk mejla besök välj klicka lämna
  bifoga betala sök tryck gå håll lägg ställ följ vänta kontrollera spara boka svara hör
`);

/** Words that are finite verbs however short the line is: a line that has one may be a sentence. */
export function isFiniteVerb(word: string): boolean {
  return finiteVerbs.has(word) || (word.length > 5 && verbEndings.test(word));
}

/** *diskuterade*, and passives of the past that no noun ends as: *byggdes, köptes, sändes*, but *ordförandes*. */
const verbEndings = /(?:..er(?:ar|as|ade)|(?:ad|[bdfgjlmrv]d|änd|[kpst]t)es)$/;

/** Words that make something follow them: a line that ends in one goes on in the next. */
export const leadingWords = words(`
  och eller men samt att som i på av till för med från om den det de en ett vid under över mellan genom utan hos
  inom mot efter innan när där eftersom medan än så vi du jag ni man han hon hen din ditt dina er ert era vår
  vårt våra sin sitt sina dess deras denna detta dessa varje alla några någon något vilken vilket vilka vars
  är var har hade ska skall skulle kan kunde vill får måste bör blir blev inte både antingen dels per enligt
  ca cirka kl nr t.ex. bl.a. s.k. fram upp mycket mer flera olika också även särskilt samtliga
`);

/** Prepositions, conjunctions and the like: an unmarked list item does not begin with one. */
export const bindingWords = words(`
  och eller men samt som i på av till för med från om vid under över mellan genom utan hos inom mot efter innan
  när där eftersom medan än så är var har ska kan får vill måste bör
`);

/** Words that begin a sentence when they have a capital: no name, so the line before has ended. */
export const sentenceStarters = words(`
  du vi jag ni han hon hen de det den detta denna dessa dessutom om när för i på med till från vid under efter
  innan genom enligt ett en alla vissa många flera här där då så vad vem hur var vart varför vilka vilken vilket
  eftersom men och eller även inte ingen inga som har är kan ska får vill måste sedan nu därför mer man din ditt
  dina er era vår vårt våra ofta ibland både endast bara utöver tillsammans samtidigt däremot dock också
`);

/** Subjects that a sentence often begins with: *Du kan …*, *Det finns …*. */
export const subjects = words('jag du han hon hen den det vi ni de man detta dessa alla');

/** Question words and verbs that begin a question. */
export const questionWords = words(`
  vad vem vems vilka vilken vilket hur när var vart varför varifrån kan får ska måste har är vill behöver gäller
  finns gör blir
`);
