import { feats as featsOf, Trait, traits } from '../../swedish/tagger/labels.ts';
import type { Token } from '../../swedish/types.ts';
import { attributesBefore, type Surroundings } from './agreement.ts';
import type { CompiledTerm } from './compile.ts';
import type { Match } from './match.ts';
import { numberOf } from './noun-wordings.ts';
import { isParticiple } from './readings.ts';

/** The match with the readings of its noun or verb that hold where it stands. */
export function inPlace(term: CompiledTerm, match: Match, around: Surroundings): Match {
  const { feats } = match;
  if (term.data.class === 'verb') {
    return {
      ...match,
      feats:
        presentAfterInfinitive(term, match, around) ??
        pastAmongPast(match, around) ??
        supineOrParticiple(match, around),
    };
  }
  if (term.data.class !== 'noun' || feats.length < 2) return match;
  const before = attributesBefore(around, match.start);
  // Nouns in *-are* are people and things to count: alone they are many.
  const isAlone = !before.any && feats.every((reading) => reading.includes('Gender=Com'));
  const number = before.number ?? (isAlone ? 'Plur' : undefined);
  const ofNumber = feats.filter((reading) => numberOf(reading) === number);
  const left = ofNumber.length > 0 ? ofNumber : feats;
  // *Förfrågan* is *frågan* where no article or possessive stands.
  const isDefinite = before.number === undefined ? !before.any : before.definite === true;
  const ofForm = left.filter((reading) => reading.includes(isDefinite ? 'Definite=Def' : 'Definite=Ind'));
  return { ...match, feats: ofForm.length > 0 ? ofForm : left };
}

const isPast = (reading: string) => reading.includes('Tense=Past');

/**
 * *Det tog en vecka innan brevet översändes*: the form is a past too, and where another verb of the sentence is one, or
 * something is asked, it is no old present (*blanketten insändes till oss*). Undefined where nothing tells.
 */
function pastAmongPast({ feats, start, end }: Match, { tokens, tags }: Surroundings) {
  if (tags === undefined || !feats.some(isPast) || !feats.some((one) => one.includes('Tense=Pres'))) return;
  let isTold = tokens.at(-1)!.text === '?';
  for (let at = 0; at < tokens.length && !isTold; at++)
    if (at < start || at >= end) isTold = featsOf(tags[at]!).includes('Tense=Past|VerbForm=Fin');
  return isTold ? feats.filter(isPast) : undefined;
}

/** *Har sett över reglerna och därefter utarbetat*: where *har* stands far off the words between tell what follows. */
function supineOrParticiple({ feats, head }: Match, { tokens, tags }: Surroundings): readonly string[] {
  if (tags === undefined || head < 0 || !feats.some(isParticiple) || feats.every(isParticiple)) return feats;
  const traitOf = (at: number) => traits[tags[at]!] ?? 0;
  if (describesNoun(head, traitOf, tokens)) return feats.filter(isParticiple);
  const joins = [head - 1, head - 2].find((at) => at > 0 && (traitOf(at) & Trait.coordinator) !== 0);
  const isAnother =
    joins !== undefined && Array.from({ length: joins }, (_, at) => traitOf(at)).some(isSupine);
  if (isAnother || isSupine(traitOf(head))) return feats.filter((reading) => !isParticiple(reading));
  return (traitOf(head) & Trait.participle) !== 0 ? feats.filter(isParticiple) : feats;
}

/** *Då kan utbetalt bidrag återkrävas*: between a modal or a preposition and a noun no supine stands. */
function describesNoun(head: number, traitOf: (at: number) => number, tokens: readonly Token[]): boolean {
  if (head === 0 || (traitOf(head + 1) & Trait.noun) === 0) return false;
  const before = traitOf(head - 1);
  return (
    (before & Trait.preposition) !== 0 ||
    ((before & Trait.auxiliary) !== 0 && !/^ha(?:r|de|ft)?$/u.test(tokens[head - 1]!.lower))
  );
}

/** Verbs that want another one: what follows their infinitive is an infinitive too. */
const helpers = new Set('kunna få behöva vilja låta böra skola'.split(' '));

/**
 * *För att beräkningen ska kunna ske erfordras*: the modal has its verb already, so that the form in -s is the main
 * verb, though a modal stands near before it. In *måste meddelas innan arbetet påbörjas* the modal is another clause's.
 */
function presentAfterInfinitive(
  term: CompiledTerm,
  { feats, head, start, end }: Match,
  { tokens, tags }: Surroundings,
): readonly string[] | undefined {
  if (tags === undefined || end !== start + 1 || !feats.every((one) => one.includes('VerbForm=Inf'))) return;
  for (let at = head - 1; at >= Math.max(0, head - 3); at--) {
    const trait = traits[tags[at]!] ?? 0;
    if ((trait & (Trait.punctuation | Trait.coordinator | Trait.finite)) !== 0) return undefined;
    const opensClause = (trait & (Trait.subordinator | Trait.relative)) !== 0 && tokens[at]!.lower !== 'att';
    if (!opensClause && ((trait & Trait.infinitive) === 0 || helpers.has(tokens[at]!.lower))) continue;
    const present = formsOf(term, tokens[head]!.lower).filter((one) =>
      one.includes('Tense=Pres|VerbForm=Fin'),
    );
    return present.length > 0 ? present : undefined;
  }
  return undefined;
}

/** All readings of a form of the term's one word. */
function formsOf({ sequences }: CompiledTerm, lower: string): readonly string[] {
  const [element] = sequences[0] ?? [];
  return (element?.kind === 'word' && element.forms.get(lower)) || [];
}

const isSupine = (trait: number) => (trait & Trait.supine) !== 0;
