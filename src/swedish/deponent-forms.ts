import { wordList } from '../base/word-list.ts';

/**
 * Verbs that end in *-s* and are not passives: deponents (*hoppas*), reciprocals (*mötas*), medials (*finnas*).
 * Own compilation; the classes are those of Svenska Akademiens grammatik (Teleman et al. 1999, s-verbs).
 * The one list of them: a word in a text is read by their forms, and a headword by their infinitives.
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
