import { setOfWords, wordList } from '../../base/word-list.ts';

/**
 * Verbs that end in *-s* and are not passives: deponents (*hoppas*), reciprocals (*mötas*), medials (*finnas*).
 * Own compilation; the classes are those of Svenska Akademiens grammatik (Teleman et al. 1999, s-verbs).
 */

/** First conjugation, where infinitive and present are one: *hoppas, hoppades, hoppats*. */
const regular = wordList(`
andas avundas brottas djärvas enas envisas frodas färdas förolyckas gonas handskas harmas hoppas ilskas kivas
lyckas låtsas misslyckas munhuggas nalkas nojas ordas pussas råkas samsas skockas svettas tampas turas
träffas vankas vistas vredgas våndas väsnas åldras ängslas ävlas`).map((infinitive) => {
  const stem = infinitive.slice(0, -1);
  return [infinitive, `${stem}des`, `${stem}ts`];
});

/** All others: infinitive, present, past and supine; two spaces or a new line part the verbs. */
const irregular = `
finnas finns finnes fanns funnes funnits  återfinnas återfinns återfanns återfunnits
förefinnas förefinns förefanns förefunnits  tyckas tycks tyckes tycktes tyckts
synas syns synes syntes synts  kännas känns kändes känts  trivas trivs trivdes trivts
vantrivas vantrivs vantrivdes vantrivts  minnas minns mindes mints  missminnas missminns missmindes missmints
skämmas skäms skämdes skämts  umgås umgicks umgåtts  slåss slogs slagits  brås bråddes bråtts
mötas möts möttes mötts  kräkas kräks kräktes kräkts  töras törs tordes tördes  nöjas nöjs nöjdes nöjts
glädjas gläds gladdes glatts  blygas blygs blygdes blygts  vämjas vämjs vämjdes vämjts
trängas trängs trängdes trängts  grämas gräms grämdes grämts  nännas nänns nändes  dväljas dväljs dvaldes
rymmas ryms rymdes rymts  sämjas sämjs sämdes  yvas yvs yvdes`
  .trim()
  .split(/\n| {2}/u)
  .map(wordList);

/** Forms of each deponent, the infinitive first. */
export const deponentForms: readonly (readonly string[])[] = [...regular, ...irregular];

const deponents: ReadonlySet<string> = new Set(deponentForms.flat());

/** Passives by form that are the normal way to say it (guide 5.4): not to be marked one by one. */
const medials: ReadonlySet<string> = setOfWords(`
krävas krävs krävdes krävts  behövas behövs behövdes behövts  födas föds föddes fötts  saknas saknades saknats
kallas kallades kallats  anses ansågs ansetts  bildas bildades bildats  utvecklas utvecklades utvecklats
förändras förändrades förändrats  grundas grundades grundats  baseras baserades baserats
utgöras utgörs utgjordes utgjorts  räknas räknades räknats  betraktas betraktades betraktats
upplevas upplevs upplevdes upplevts`);

/** Active forms, imperatives and strong pasts, whose stem ends in *-s*. */
const activeStems: ReadonlySet<string> = setOfWords(
  'läs lös res blås frys lys hys pys rös frös väs ös fräs ris',
);

/** True for a form of a verb that ends in *-s* without being a passive. `lower` is in lower case. */
export function isDeponent(lower: string): boolean {
  return deponents.has(lower);
}

/** True for a passive form that a reader takes as plain: *krävs*, *behövs*, *kallas*, *anses*. */
export function isPlainMedial(lower: string): boolean {
  return medials.has(lower);
}

/** True for an active form whose stem ends in *-s*: *läs*, *lös*. */
export function isActiveStem(lower: string): boolean {
  return activeStems.has(lower);
}
