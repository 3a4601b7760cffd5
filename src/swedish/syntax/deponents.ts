import { setOfWords } from '../../base/word-list.ts';
import { deponentForms } from '../deponent-forms.ts';

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
