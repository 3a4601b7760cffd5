import { paradigm } from '../../swedish/inflection/index.ts';
import { attributesBefore, predicateHasGender, type Surroundings } from './agreement.ts';
import type { CompiledTerm } from './compile.ts';
import { inflectReplacement } from './forms.ts';
import type { Match } from './match.ts';
import { wordings } from './wordings.ts';

export const prepositions = new Set(
  'i på till under om av för med vid från ur över åt efter mot hos bakom kring inför inom ut upp fram in ner bort'.split(
    ' ',
  ),
);

/**
 * The forms of a noun in the place of a noun; none where an article, possessive or adjective outside the hit has another
 * gender: *en arbetsmöte*.
 */
export function nounWordings(
  replacement: string,
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
): readonly string[] {
  const before = attributesBefore(around, match.start);
  if (replacement.startsWith('=')) return fixedNoun(replacement.slice(1), match, before, around);
  const { head, isDescribed } = nounHead(replacement);
  if (isDescribed && before.definite === true) return [];
  if (match.feats.every((reading) => numberOf(reading) !== 'Plur')) {
    const isMarked = before.isMarked || predicateHasGender(around, match.end);
    if (isMarked && (isOtherGender(head, match.feats) || isPlural(head))) return [];
  }
  return wordings(replacement, term, match);
}

function isOtherGender(noun: string, feats: readonly string[]): boolean {
  const own = genderOf(paradigm(noun, 'noun').forms[0]?.feats);
  return own !== undefined && feats.every((reading) => genderOf(reading) !== own);
}

/** True for a noun that is given in the plural: *synpunkter*. */
function isPlural(noun: string): boolean {
  const { forms } = paradigm(noun, 'noun');
  return forms.length > 0 && forms.every(({ feats }) => numberOf(feats) === 'Plur');
}

/** The number that a reading says. */
export function numberOf(reading: string): 'Sing' | 'Plur' | undefined {
  if (reading.includes('Number=Sing')) return 'Sing';
  return reading.includes('Number=Plur') ? 'Plur' : undefined;
}

function genderOf(reading = ''): 'Com' | 'Neut' | undefined {
  if (reading.includes('Gender=Com')) return 'Com';
  return reading.includes('Gender=Neut') ? 'Neut' : undefined;
}

/** The noun of a replacement: *anpassad grundskola*, *system för kvalitetssäkring*. */
function nounHead(replacement: string): { head: string; isDescribed: boolean } {
  const words = replacement.replace('~', '').split(' ');
  const after = words.findIndex(
    (word, at) => at > 0 && (prepositions.has(word) || /^(?:att|som)$/u.test(word)),
  );
  const phrase = after < 0 ? words : words.slice(0, after);
  // *EU:s lägsta nivå*: the form in -a stands behind a genitive too.
  return { head: phrase.at(-1)!, isDescribed: phrase.length > 1 && !/[ae]$/u.test(phrase[0]!) };
}

/**
 * A replacement that does not inflect, in the place of a noun that does: *stöd* for *stödinsatser*, with its
 * definite form for the definite. With an article or adjective before it, it would have to agree.
 */
function fixedNoun(
  replacement: string,
  { feats, end }: Match,
  before: ReturnType<typeof attributesBefore>,
  around: Surroundings,
): readonly string[] {
  if (feats.every((reading) => reading.includes('Case=Gen'))) return [];
  const isPlain = feats.some((reading) => reading.includes('Definite=Ind|') && numberOf(reading) === 'Sing');
  if (isPlain && replacement.includes(' ')) {
    if (before.any && replacement.startsWith('den ')) return [];
    const { head, isDescribed } = nounHead(replacement);
    if (before.definite === true && isDescribed) return [];
    return before.isMarked && isOtherGender(head, feats) ? [] : [replacement];
  }
  if (before.any || predicateHasGender(around, end)) return before.definite === true ? [replacement] : [];
  if (replacement.includes(' ')) return [];
  if (feats.some((reading) => reading.includes('Definite=Ind')) || replacement === 'du') return [replacement];
  return inflectReplacement(
    replacement,
    'noun',
    feats.map((reading) => reading.replace('Number=Plur', 'Number=Sing')),
  );
}

const articles: Readonly<Record<string, 'Com' | 'Neut'>> = {
  en: 'Com',
  denna: 'Com',
  vår: 'Com',
  er: 'Com',
  ett: 'Neut',
  detta: 'Neut',
  vårt: 'Neut',
  ert: 'Neut',
};

/** True for a noun of another gender than the article before a term of no class: *ett framework* and *modell*. */
export function differsFromArticle(replacement: string, { start }: Match, { tokens }: Surroundings): boolean {
  const article = articles[tokens[start - 1]?.lower ?? ''];
  if (article === undefined) return false;
  const { forms, certain } = paradigm(nounHead(replacement).head, 'noun');
  const gender = genderOf(forms[0]?.feats);
  return certain && gender !== undefined && gender !== article;
}
