/**
 * Which meaning a term of the glossary has in a text, and its explanation in the number that the term stands in. An
 * explanation is written for one: *sektionsritningar (en ritning som …)* does not read as Swedish.
 */
import { paradigm } from '../../swedish/inflection/index.ts';
import type { AnalysedDocument } from '../../swedish/types.ts';

/** Tells whether a text has one of the words that a meaning is known by (`elev*`, `*avlopp`); the text is read once. */
export function wordsOf({ blocks }: AnalysedDocument): (near: readonly string[]) => boolean {
  let words: Set<string> | undefined;
  return (near) => {
    words ??= new Set(
      blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower))),
    );
    return near.some((pattern) => hasWord(words!, pattern));
  };
}

function hasWord(words: ReadonlySet<string>, pattern: string): boolean {
  const part = pattern.replaceAll('*', '').toLowerCase();
  const begins = pattern.startsWith('*');
  const ends = pattern.endsWith('*');
  if (!begins && !ends) return words.has(part);
  for (const word of words) {
    if (begins && ends ? word.includes(part) : begins ? word.endsWith(part) : word.startsWith(part))
      return true;
  }
  return false;
}

/** What follows the noun of an explanation that is a noun phrase; *en bit av fastigheten blir …* is a sentence. */
const attribute = /^(?:som|där|dit|för|om|till|med|över|från|mellan|inom|på|i|att|när|enligt)$|[,(]$/u;
/** Words in the rest that follow the number too. */
const agrees = /(?:^| )(?:är|var|blir|blev|den|hen|sin|sitt)(?: |$)/u;

/** The explanation for more than one: *ritningar som visar …*; as it stands where its words cannot be many. */
export function explanationFor(explanation: string, feats: readonly string[]): string {
  if (feats.length === 0 || !feats.every((reading) => reading.includes('Number=Plur'))) return explanation;
  const [first, ...rest] = explanation.split(' ');
  if (agrees.test(rest.join(' '))) return explanation;
  if (first === 'den' && /^(?:som|i|på)$/u.test(rest[0] ?? '')) return `de ${rest.join(' ')}`;
  if (first === 'någon' && rest[0] === 'som') return `personer ${rest.join(' ')}`;
  if (first !== 'en' && first !== 'ett' && first !== 'den') return explanation;
  const after = rest.findIndex((word) => attribute.test(word));
  const end = after < 0 ? rest.length : rest[after]!.endsWith(',') ? after + 1 : after;
  const phrase = rest.slice(0, end);
  const many = phrase.map((word, at) => manyOf(word, at === phrase.length - 1));
  if (phrase.length === 0 || phrase.length > 3 || many.includes(undefined)) return explanation;
  return [...(first === 'den' ? ['de'] : []), ...many, ...rest.slice(end)].join(' ');
}

/** The plural of a word of a noun phrase in the indefinite, undefined where it is not known. */
function manyOf(word: string, isHead: boolean): string | undefined {
  const bare = word.replace(/,$/u, '');
  const { forms, certain } = paradigm(bare, isHead ? 'noun' : 'adjective');
  const wanted = forms.find(({ feats }) =>
    isHead
      ? feats.includes('Case=Nom') && feats.includes('Definite=Ind') && feats.includes('Number=Plur')
      : feats.includes('Case=Nom') && feats.includes('Degree=Pos') && feats.includes('Number=Plur'),
  );
  return certain && wanted !== undefined ? `${wanted.form}${word.slice(bare.length)}` : undefined;
}
