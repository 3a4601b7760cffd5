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
  // *Utreder* and *kontrollerar* do without an object, *bedömer* does not: *gör en bedömning vid behov*.
  // Only where the filling is the verb itself: *ansöker du bidrag* has its object.
  if (match.filling === undefined || !term.data.replace.every((wording) => wording.startsWith('{')))
    return false;
  const next = tokens[match.end]?.lower ?? '';
  if (match.filling === 'bedöma') return !isClauseObject.test(next);
  return !withoutObject.has(match.filling) && (isPlaceOf.test(next) || isFiniteAt(around, match.end));
}

/** Verbs that are whole without an object: *vi utreder i höst*. */
const withoutObject = new Set('utreda kontrollera planera handla'.split(' '));
/** Behind the noun these say what it is about; behind the verb they do not: *granskar inom området*. */
const isPlaceOf = /^(?:i|inom|hos|kring|på|för|bland|gällande|rörande|angående|avseende)$/u;

function isFiniteAt({ tags }: Surroundings, at: number): boolean {
  const tag = tags?.[at];
  return tag !== undefined && (traits[tag]! & Trait.finite) !== 0;
}

const agentPronouns = new Set('oss mig dig er dem honom henne'.split(' '));

/** True where somebody who acts stands behind *av*: *anmälan görs av vårdnadshavaren* is no *anmäls vårdnadshavaren*. */
function opensAgent({ tokens, tags }: Surroundings, start: number): boolean {
  const first = tokens[start];
  if (first === undefined) return false;
  if (agentPronouns.has(first.lower)) return true;
  const end = tags === undefined ? start + 1 : nounPhraseEnd({ tokens, tags }, start);
  return canAct(tokens[Math.max(start, end - 1)]!.lower);
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

/**
 * True where the noun in the hit has words outside it that a clause has no room for: its attributes (*ny ansökan görs*
 * is no *ny du ansöker*), or another noun beside it (*ansökan och betalning sker*, *vid avslag eller återkallelse*).
 */
export function holdsMore({ start, end }: Match, around: Surroundings, first: string): boolean {
  const { tags } = around;
  if (tags === undefined) return false;
  const traitAt = (at: number) => traits[tags[at]!] ?? 0;
  const isNominal = (at: number) => (traitAt(at) & (Trait.noun | Trait.adjective | Trait.participle)) !== 0;
  const isJoined = (at: number) => (traitAt(at) & Trait.coordinator) !== 0;
  if (/^(?:när|om|innan)$/u.test(first)) return isJoined(end) && isNominal(end + 1);
  if (attributesBefore(around, start).any || subjectGoesOn(around, end)) return true;
  // *avslag eller återtagen ansökan sker*: a participle may look like any verb.
  return [start - 1, start - 2].some((at) => isJoined(at) && isNominal(at - 1));
}
