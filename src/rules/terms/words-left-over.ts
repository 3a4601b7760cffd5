import { nounPhraseEnd } from '../../swedish/syntax/index.ts';
import { Trait, traits } from '../../swedish/tagger/labels.ts';
import { canAct } from '../support/agents/actors.ts';
import { attributesBefore, type Surroundings } from './agreement.ts';
import type { CompiledTerm } from './compile.ts';
import type { Match } from './match.ts';
import { prepositions } from './noun-wordings.ts';

const isClauseObject = /^(?:att|om|hur|huruvida|när|vad|vem|vilk(?:en|et|a)|var|varför|av)$/u;
const relatives = new Set('som där vars vilken vilket vilka vilkas'.split(' '));

/**
 * True when the term takes a noun into its verb that the sentence goes on about: *gör en utredning som visar*
 * is no *utreder som visar*, and *en bedömning görs* no *bedöms*, which has no subject.
 */
export function losesObject(term: CompiledTerm, match: Match, around: Surroundings): boolean {
  const { tokens } = around;
  if (term.data.class !== 'verb' || match.head !== match.start || match.end - match.start < 2) return false;
  const isPassive = match.feats.some((reading) => reading.includes('Voice=Pass'));
  if (isPassive && tokens[match.end - 1]!.lower === 'av' && opensAgent(around, match.end)) return true;
  for (let at = match.start + 1; at < match.end; at++) if (prepositions.has(tokens[at]!.lower)) return false;
  if (/^(?:att|utav|sig|dig|er|oss|mig|inte)$/u.test(tokens[match.end - 1]!.lower)) return false;
  if (!term.data.replace?.some((wording) => !wording.includes(' ') || wording.includes('{'))) return false;
  if (isPassive || relatives.has(tokens[match.end]?.lower ?? '')) return true;
  // *Där du kan göra en beräkning* names nothing that is reckoned: *där du kan beräkna* is no sentence.
  // What fills another place than that of the verb is none: *inger endast en ansökan*, *ansöker bara*.
  const isVerb = term.data.replace.every((wording) => wording.startsWith('{'));
  const wantsObject = isVerb && match.filling !== undefined && takesObject.test(match.filling);
  return wantsObject && !isClauseObject.test(tokens[match.end]?.lower ?? '');
}

/** A single verb or one with a particle that says nothing without its object: *beräkna, räkna ut*. */
const takesObject =
  /^(?!(?:betala|betala in|bygga om|bygga ut|dokumentera|effektivisera|kontrollera|omorganisera|planera|prioritera|redovisa|rekrytera|rätta|sammanfatta|sanera|sortera|städa|upphandla|utvärdera|översätta)$)(?:\p{L}+a|se)(?: (?:av|bort|ihop|in|om|upp|ut|över))?$/u;

const agentPronouns = new Set('oss mig dig er dem honom henne'.split(' '));

/** Whoever does something, by the word for it: *en behörig person, sökanden, firmatecknare, elevens förälder*. */
const isPerson =
  /(?:.{3}(?:are|aren|arna|ant|anten|anter|anterna|ör|ören|örer|örerna)|person(?:en|er|erna)?|man|mannen|män|männen|kund(?:en|er|erna)?|elev(?:en|er|erna)?|förälder|föräldern|föräldrar|föräldrarna|förening(?:en|ar|arna)?|bolag(?:et|en)?|företrädaren?|sökande|sökanden)$/u;

/** True where somebody who acts stands behind *av*: *anmälan görs av vårdnadshavaren* is no *anmäls vårdnadshavaren*. */
function opensAgent({ tokens, tags }: Surroundings, start: number): boolean {
  const first = tokens[start];
  if (first === undefined) return false;
  if (agentPronouns.has(first.lower)) return true;
  const end = tags === undefined ? start + 1 : nounPhraseEnd({ tokens, tags }, start);
  const head = tokens[Math.max(start, end - 1)]!.lower;
  return canAct(head) || isPerson.test(head);
}

/** A wording with a subject and a verb, in the place of a noun or of a preposition and a noun. */
export const isClause = /^(?:(?:när|om|innan) )?(?:du|vi|jag|ni|någon|det|barnet|barnen|nämnden) \S/iu;

/**
 * True where the clause goes on with the noun of the hit as its subject: *ansökan ska ske i maj och vara komplett* is
 * no *du ska ansöka i maj och vara komplett*; or where it names who acts: *ansökan görs varje år av vårdnadshavaren*.
 */
function subjectGoesOn(around: Surroundings, end: number): boolean {
  const { tokens, tags } = around;
  if (tags === undefined) return false;
  const verbs = Trait.finite | Trait.infinitive | Trait.auxiliary;
  for (let at = end; at < tokens.length; at++) {
    const trait = traits[tags[at]!] ?? 0;
    if ((trait & (Trait.subordinator | Trait.relative | Trait.finite)) !== 0) return false;
    if (tokens[at]!.lower === 'av' && opensAgent(around, at + 1)) return true;
    if ((trait & Trait.coordinator) !== 0) {
      const next = traits[tags[at + 1]!] ?? 0;
      if ((next & verbs) !== 0) return true;
    }
  }
  return false;
}

/** Sentences that ask for what is meant. */
const asksWhat = /^vi (?:kan )?(?:bedöm|beräkna|fördela|placera|registrera|behandla)(?:er|r|a)?$/u;

/**
 * True where the noun in the hit has words outside it that a clause has no room for: its attributes (*ny ansökan görs*
 * is no *ny du ansöker*), or another noun beside it (*ansökan och betalning sker*, *vid avslag eller återkallelse*).
 */
export function holdsMore(
  { start, end, filling, gaps }: Match,
  around: Surroundings,
  first: string,
): boolean {
  const { tags } = around;
  if (tags === undefined) return false;
  const traitAt = (at: number) => traits[tags[at]!] ?? 0;
  const isNominal = (at: number) => (traitAt(at) & (Trait.noun | Trait.adjective | Trait.participle)) !== 0;
  const isJoined = (at: number) => (traitAt(at) & Trait.coordinator) !== 0;
  if (/^(?:när|om|innan)$/u.test(first)) return isJoined(end) && isNominal(end + 1);
  if (attributesBefore(around, start).any || subjectGoesOn(around, end)) return true;
  // *Bedömning sker utan hänsyn till inkomsten*: *vi bedömer* does not say what.
  if (
    filling !== undefined &&
    gaps.length === 0 &&
    asksWhat.test(filling) &&
    !isClauseObject.test(around.tokens[end]?.lower ?? '')
  )
    return true;
  // *avslag eller återtagen ansökan sker*: a participle may look like any verb.
  return [start - 1, start - 2].some((at) => isJoined(at) && isNominal(at - 1));
}
