// Frequent Swedish words with å, ä or ö, and what becomes of them when those letters are lost. Own selection:
// function words and words of public texts whose damaged form is no other word.

const words = (list: string): string[] => list.trim().split(/\s+/);

const frequent = words(`
  från här när också måste även någon något några två varför därför många säger själv själva behöver behövs
  första större största bättre gånger väldigt människor människa längre börjar började fråga frågor frågan
  istället gärna nästan både gäller nästa hjälp hjälpa hjälper försöker händer långt lätt lättare säkert nära
  använda använder används högre inför före möjligt möjlighet möjligheter början året åren följa följer
  följande förstå förstår söker söka framför föräldrar lämna lämnar lämnas lämnade öppna öppet särskilt
  särskild äldre sådan sådana sådant månad månader samhälle samhället säkerhet träffa ungefär förslag
  förslaget område området områden tillräckligt övrigt övriga däremot därmed därefter kräver krävs berätta
  berättar läkare språk åtgärder åtgärd ålder består lägenhet företag ordförande mötet möten utanför utifrån
  utöver närvarande vård nämnd nämnden nämndens kommunfullmäktige förvaltning förvaltningen förvaltningens
  socialförvaltningen ärende ärendet ärenden överklaga överklagande bistånd försörjningsstöd förskola
  förskolan skälig vårdnadshavare bestämmer bestämmelser anmäla anmälan ansöker rättighet rättigheter
  förutsättningar svårigheter arbetslös arbetslösa byråkrati kvällen måndag måndagen lördag söndag miljö våren
  pågår ingår tjänst tjänster tjänsten invånare påverka åtta känner känns tänker värld göra gör går står får
  då hälsa
`);

/** Words so short that another word or a name may look like their damaged form: one alone proves nothing. */
const short = words('är på för över där får går gå få');

/** What text recognition makes of the letters, besides a and o. */
const misread: Record<string, string> = { å: 'ad48é', ä: 'adié4', ö: 'o6é0' };

/** Real words (Swedish, English, names, abbreviations) that a damaged form would be taken for. */
const real = new Set(
  words(`
    dr ir sd da de dé dd sa var vara fa fd fé ga gd star std far fat dir ddr gar giller galler hinder litt bade
    hare siger ritt tinker halsa stilla ber bar har hår alder vilja saker basta stad
  `),
);

/** What a word says of the text it stands in. */
export type WordReport =
  /** A word with å, ä or ö in place. */
  | { kind: 'sound' }
  /** A word that only Swedish has, or a frequent one that it has not. */
  | { kind: 'swedish' | 'foreign' }
  /** A damaged form: `weight` is 1 where it is no other word, less for short forms. */
  | { kind: 'damaged'; by: 'ocr' | 'encoding'; sound: string; weight: number };

const soundForms = new Set([...frequent, ...short]);

/** Sound forms by their skeleton: the three letters replaced by `*`, as in `f*r`. */
export const skeletons: ReadonlyMap<string, string> = new Map(
  [...soundForms].map((word) => [word.replace(/[åäö]/g, '*'), word]),
);

/** *ar* and *pa* are hardly anything else in the middle of Swedish words; *for* and *over* are English. */
function weightOf(form: string, weight: number): number {
  if (form === 'ar' || form === 'pa') return 0.8;
  return form.length < 3 ? Math.min(weight, 0.5) : weight;
}

function misreadings(word: string): string[] {
  let forms = [''];
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const choices = misread[word[at]!];
    if (choices === undefined) continue;
    const sound = word.slice(from, at);
    forms = forms.flatMap((form) => [...choices].map((choice) => form + sound + choice));
    from = at + 1;
  }
  return from === 0 ? [word] : forms.map((form) => form + word.slice(from));
}

/**
 * Stems of public language without their å, ä and ö that stand in no sound Swedish word: they find damage in
 * the long compounds that no list of words has. Only looked for where the letters are rare.
 */
export const lostStem =
  /namnd|tjanst|atgard|lakem|sjukvard|vardgiv|vardnad|tillstand|bistand|forsorj|forskol|foreskr|forbattr|forutsatt|forhall|forfrag|genomfor|overen|overklag|overgrip|oversikt|sarskil|sakerhet|stallning|anstalln|anstalld|bedom|behorig|hansyn|handlagg|uppfolj|mojlig|nodvand|omrade|tillgang|lagenhet|hjalp|kansl[ao]|raknas|rattig|malgrupp|naring|paverk|pagaen|radgiv|samhall|vasentl|ovrig|behover|fragor|ansok|manni?sk|medfor|langre|ordforand|planlagg|raddning|storre|utgor|utover|valfard|jarnvag|motesp|lampl|fordel(?!a)|tillfall|foralder|foraldr|malsatt|formag|forsok|foremal|forvant/;

/** Words that only Swedish has, without å, ä and ö: they tell damaged Swedish from other languages. */
const swedishWords = words(
  'och att inte till jag vid genom utan ska skall kommunen kommunens mycket mellan ett eller',
);

/** Frequent words of neighbouring languages that Swedish does not have. */
const foreignWords = words(`
  og ikke er jeg af til fra hvad hva hvor skal ved mellem noe noget hvis deg meg the and of is are you on ei und der
  die ist nicht les des el los que as un une il
`);

/** What is left of the shortest words when å, ä and ö are dropped. */
const droppedShortForms = { r: 'är', fr: 'för', p: 'på' };

/** The longest word that has a report. */
export const longestReported = 20;

/** The words that say something, in lower case. */
export const wordReports: ReadonlyMap<string, WordReport> = collectReports();

function collectReports(): Map<string, WordReport> {
  const reports = new Map<string, WordReport>();
  for (const word of soundForms) reports.set(word, { kind: 'sound' });
  for (const word of swedishWords) reports.set(word, { kind: 'swedish' });
  for (const word of foreignWords) reports.set(word, { kind: 'foreign' });
  const add = (form: string, by: 'ocr' | 'encoding', sound: string, weight: number): void => {
    if (!real.has(form) && !reports.has(form)) reports.set(form, { kind: 'damaged', by, sound, weight });
  };
  for (const sound of frequent)
    for (const form of misreadings(sound)) add(form, 'ocr', sound, weightOf(form, 1));
  for (const sound of short)
    for (const form of misreadings(sound)) add(form, 'ocr', sound, weightOf(form, 0.5));
  for (const sound of frequent) {
    const form = sound.replace(/[åäö]/g, '');
    if (form.length >= (sound.length > 5 ? 4 : 3) && sound.length > 4) add(form, 'encoding', sound, 1);
  }
  for (const [form, sound] of Object.entries(droppedShortForms)) add(form, 'encoding', sound, 0.5);
  return reports;
}

/** Set at the key of every word with a report. */
const gate = new Uint8Array(1 << 14);
for (const word of wordReports.keys()) gate[gateKey(word, 0, word.length)] = 1;

/** A number for a word by its length and three of its letters; the case of Latin letters does not matter. */
function gateKey(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 0x1f;
  const middle = text.charCodeAt((start + end) >> 1) & 0x1f;
  const last = text.charCodeAt(end - 1) & 0x1f;
  return (Math.imul(end - start, 0x9e35) ^ (first << 9) ^ (middle << 5) ^ last) & 0x3fff;
}

/** False for most words without a report; true says nothing yet. */
export function mayHaveReport(text: string, start: number, end: number): boolean {
  return end - start <= longestReported && gate[gateKey(text, start, end)] === 1;
}
