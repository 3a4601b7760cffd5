/**
 * Which meaning a term of the glossary has in a text, and its explanation in the number that the term stands in. An
 * explanation is written for one: *sektionsritningar (en ritning som …)* does not read as Swedish.
 */
import { paradigm } from '../../swedish/inflection/index.ts';
import type { AnalysedBlock, AnalysedDocument } from '../../swedish/types.ts';
import type { GlossaryEntry, TermSense } from './data.ts';

/**
 * Tells whether a text has one of the words that a meaning is known by (`elev*`, `*avlopp`). Only blocks with the
 * letters of a word are read, so that a long text is not read again.
 */
export function wordsOf({ blocks }: AnalysedDocument): (near: readonly string[]) => boolean {
  const known = new Map<string, boolean>();
  let folded: string[] | undefined;
  return (near) =>
    near.some((pattern) => {
      let has = known.get(pattern);
      if (has === undefined) {
        // Folded once for all the patterns of a text.
        folded ??= blocks.map(fold);
        has = hasWord(blocks, pattern, folded);
        known.set(pattern, has);
      }
      return has;
    });
}

/**
 * The meaning that a term has in a place, undefined where no word tells that it has one of those that are known. Where
 * words of two stand in the text, those beside the term tell; a meaning without words is for texts that have none.
 */
export function meaningOf<Entry extends GlossaryEntry>(
  entry: Entry,
  hasOneOf: (near: readonly string[]) => boolean,
  block: AnalysedBlock,
): Entry | undefined {
  const { near, senses = [] } = entry;
  const known: TermSense[] = near === undefined ? [...senses] : [{ explain: entry.explain, near }, ...senses];
  const fitting = known.filter((sense) => hasOneOf(sense.near));
  if (fitting.length === 0) return near === undefined ? entry : undefined;
  const beside = fitting.length === 1 ? undefined : fitting.find((sense) => hasWordOf([block], sense.near));
  return { ...entry, explain: (beside ?? fitting[0]!).explain };
}

const hasWordOf = (blocks: readonly AnalysedBlock[], near: readonly string[]): boolean =>
  near.some((pattern) => hasWord(blocks, pattern));

function hasWord(blocks: readonly AnalysedBlock[], pattern: string, folded = blocks.map(fold)): boolean {
  const part = pattern.replaceAll('*', '').toLowerCase();
  const isFit = (word: string) =>
    pattern.startsWith('*')
      ? pattern.endsWith('*') || word.endsWith(part)
      : pattern.endsWith('*')
        ? word.startsWith(part)
        : word === part;
  return blocks.some(
    (block, at) =>
      folded[at]!.includes(part) &&
      block.sentences.some(({ tokens }) => tokens.some(({ lower }) => lower.includes(part) && isFit(lower))),
  );
}

/** The text of a block as its words in small letters are written. */
const fold = ({ text }: AnalysedBlock): string => text.normalize('NFC').toLowerCase();

/** What follows the noun of an explanation that is a noun phrase; *en bit av fastigheten blir …* is a sentence. */
const attribute =
  /^(?:som|där|dit|för|om|till|med|över|från|mellan|inom|på|i|att|när|enligt|du|ni|man|vi|någon)$|[,(]$/u;
/** *En karta eller text som …* has two nouns. */
const joining = /^(?:eller|och)$/u;
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
  const many = phrase.map((word, at) => {
    if (joining.test(word)) return word;
    const next = phrase[at + 1];
    return manyOf(word, next === undefined || joining.test(next));
  });
  if (phrase.length === 0 || phrase.length > 3 || many.includes(undefined)) return explanation;
  return [...(first === 'den' ? ['de'] : []), ...many, ...rest.slice(end)].join(' ');
}

/** Qualities that explanations name: which words are adjectives cannot be told from their form, nor *bra* from *papper*. */
const manyQualities: Readonly<Record<string, string>> = {
  egen: 'egna',
  eget: 'egna',
  enkel: 'enkla',
  enkelt: 'enkla',
  extra: 'extra',
  god: 'goda',
  gott: 'goda',
  hel: 'hela',
  kort: 'korta',
  liten: 'små',
  litet: 'små',
  lång: 'långa',
  långt: 'långa',
  mindre: 'mindre',
  noggrann: 'noggranna',
  ny: 'nya',
  nytt: 'nya',
  offentlig: 'offentliga',
  offentligt: 'offentliga',
  rimlig: 'rimliga',
  rimligt: 'rimliga',
  skriftlig: 'skriftliga',
  skriftligt: 'skriftliga',
  skriven: 'skrivna',
  stor: 'stora',
  stort: 'stora',
};
/** Nouns that have no plural. */
const uncountable = /(?:personal|mark|pengar|stöd|hjälp)$/u;

/** The plural of a word of a noun phrase in the indefinite, undefined where it is not known. */
function manyOf(word: string, isHead: boolean): string | undefined {
  if (!isHead) return manyQualities[word];
  const bare = word.replace(/,$/u, '');
  if (uncountable.test(bare)) return undefined;
  const { forms, certain } = paradigm(bare, 'noun');
  const wanted = forms.find(
    ({ feats }) =>
      feats.includes('Case=Nom') && feats.includes('Definite=Ind') && feats.includes('Number=Plur'),
  );
  return certain && wanted !== undefined ? `${wanted.form}${word.slice(bare.length)}` : undefined;
}
