/** What the rest of a sentence says of a wording that is put into it: whom it speaks to, and how it begins. */
import { matchCase } from '../../swedish/inflection/match-case.ts';
import { niForms } from '../../swedish/pronouns.ts';
import { Trait, traits } from '../../swedish/tagger/labels.ts';
import type { Surroundings } from './agreement.ts';
import type { Match } from './match.ts';

const toMany = new Map([
  ['du', 'ni'],
  ['dig', 'er'],
  ['din', 'er'],
  ['ditt', 'ert'],
  ['dina', 'era'],
]);
const speaksToReader = /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/giu;
/** *Om du är osäker* would be *om ni är osäkra*. */
const agreesWithOne = /(?<!\p{L})du (?:är|blir) /iu;

/**
 * A wording that speaks to one reader, for a sentence that speaks to several: *kontakta er handläggare om ni har frågor*.
 * None where another word of it would have to change too.
 */
export function addressed(
  wording: string,
  { start, end }: Match,
  { tokens }: Surroundings,
): string | undefined {
  if (wording.search(speaksToReader) < 0) return wording;
  let isMany = false;
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (toMany.has(lower)) return wording;
    if ((at < start || at >= end) && niForms.has(lower)) isMany = true;
  }
  if (!isMany) return wording;
  if (agreesWithOne.test(wording)) return undefined;
  return wording.replace(speaksToReader, (word) => matchCase(word, toMany.get(word.toLowerCase())!));
}

/**
 * True for *om* in the place of a preposition where it would be read as *if*: *angående avgiften gäller …* is no
 * *om avgiften gäller …*. In *angående din ansökan*, a heading, it is right.
 */
export function readsAsCondition(
  wording: string,
  { start, end }: Match,
  { tokens, tags }: Surroundings,
): boolean {
  if (wording.toLowerCase() !== 'om' || tags === undefined || !opensClause(start, tokens)) return false;
  if (!isPreposition(tokens[end - 1]!.lower, traits[tags[end - 1]!]!)) return false;
  for (let at = end; at < tokens.length; at++) {
    if ((traits[tags[at]!]! & Trait.finite) !== 0) return true;
  }
  return false;
}

/** First in its sentence, but for a dash or the mark of a list. */
function opensClause(start: number, tokens: Surroundings['tokens']): boolean {
  for (let at = 0; at < start; at++) if (tokens[at]!.kind !== 'punctuation') return false;
  return true;
}

/** Participles in *-ande* that have become prepositions are often tagged as what they were. */
const isPreposition = (lower: string, trait: number) =>
  (trait & Trait.preposition) !== 0 || /^(?:angående|avseende|beträffande|gällande|rörande)$/u.test(lower);

const superlative = /^=?(?:\p{L}+aste|bästa|främsta|högsta|lägsta|minsta|största)$/u;

/** True for a superlative before a noun that nothing makes definite: *huvudsakliga uppgifter* are no *viktigaste uppgifter*. */
export function lacksArticle(
  replacement: string,
  isDefinite: boolean,
  { start }: Match,
  { tags }: Surroundings,
): boolean {
  if (isDefinite || tags === undefined || !superlative.test(replacement)) return false;
  const before = tags[start - 1];
  return before === undefined || (traits[before]! & Trait.possessive) === 0;
}
