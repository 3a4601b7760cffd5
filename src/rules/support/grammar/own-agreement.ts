import { sureGender } from '../../../swedish/inflection/gender.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { type AgreementSlip, adjectiveSlip } from './agreement-slip.ts';
import { hasTwoGenders, isBareAt } from './noun-gender.ts';
import { pluralOfSingular } from './noun-number.ts';

/** Forms of *egen*. */
export const ownForms: readonly string[] = ['egen', 'eget', 'egna'];

/** What stands before *egen* in the common gender, the neuter and the plural. */
const common = /^(?:en|min|din|sin|vår|er|ingen|någon)$/u;
const neuter = /^(?:ett|mitt|ditt|sitt|vårt|ert|inget|något)$/u;
const plural = /^(?:mina|dina|sina|våra|era|inga|några)$/u;
/** Words that tell nothing: *deras egen bil, deras egna bilar*. */
const open = /^(?:hans|hennes|hens|deras|dess|ens)$/u;
const singularOf: Readonly<Record<string, [string, string]>> = {
  mina: ['min', 'mitt'],
  dina: ['din', 'ditt'],
  sina: ['sin', 'sitt'],
  våra: ['vår', 'vårt'],
  era: ['er', 'ert'],
};

/** *Sin egna brunn, sitt egna rum, kommunens egna budget, sina egen tomt*: *egen* that agrees with neither side. */
export function ownSlip(tagged: TaggedSentence, index: number, lookup: Lookup): AgreementSlip | undefined {
  const { tokens } = tagged;
  const { lower } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? '';
  const noun = tokens[index + 1];
  if (noun?.kind !== 'word' || noun.text !== noun.lower) return undefined;
  const isNoun = (traitAt(tagged, index + 1) & (Trait.noun | Trait.adjective)) !== 0;
  if (!isNoun) return undefined;
  const isPronoun = before === 'en' && lower === 'egna' && index === 1;
  if (common.test(before) && !isPronoun)
    return lower === 'egen' ? undefined : whenFits(tagged, index, 'en', lookup);
  if (neuter.test(before)) return lower === 'eget' ? undefined : whenFits(tagged, index, 'ett', lookup);
  const gender = singularGender(tagged, index + 1, lookup);
  if (plural.test(before) && lower !== 'egna') {
    const singular = singularOf[before];
    if (gender === undefined || singular === undefined) return adjectiveSlip(index, 'egna');
    const suggestion = gender === 'en' ? singular[0] : singular[1];
    return lower === (gender === 'en' ? 'egen' : 'eget') ? adjectiveSlip(index - 1, suggestion) : undefined;
  }
  const isGenitive = open.test(before) || (traitAt(tagged, index - 1) & Trait.genitive) !== 0;
  if (!isGenitive || gender === undefined) return undefined;
  const right = gender === 'en' ? 'egen' : 'eget';
  return adjectiveSlip(index, right === lower ? undefined : right);
}

/** The slip where the noun behind fits the word before, or is an adjective with its noun further on. */
function whenFits(
  tagged: TaggedSentence,
  index: number,
  gender: 'en' | 'ett',
  lookup: Lookup,
): AgreementSlip | undefined {
  const own = sureGender(lookup, tagged.tokens[index + 1]!.lower);
  return own !== undefined && own !== gender
    ? undefined
    : adjectiveSlip(index, gender === 'en' ? 'egen' : 'eget');
}

/** The gender of a bare singular that is no plural too. */
function singularGender(tagged: TaggedSentence, place: number, lookup: Lookup): 'en' | 'ett' | undefined {
  const { lower } = tagged.tokens[place]!;
  if (!isBareAt(tagged, place) || hasTwoGenders(lower)) return undefined;
  return pluralOfSingular(lookup, lower) === undefined ? undefined : sureGender(lookup, lower);
}
