import type { TokenRange } from '../../../swedish/syntax/tagged.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

/** A list that is announced and does not come. */
export interface MissingList {
  block: AnalysedBlock;
  sentence: Sentence;
  /** The words that announce it. */
  announced: TokenRange;
  /** True where words say that a list comes (*följande handlingar*) and text follows; false where the colon and what is before it say so, or headings follow. */
  isNamed: boolean;
}

/** Words that a list follows, when they stand last before a colon: *exempel på sådant stöd är:*. */
const openEnd = new Set('är annat exempel exempelvis'.split(' '));
const amounts = wordSet('två tre fyra fem sex sju åtta nio tio flera några olika');

/** Paragraphs that announce a list with a colon before a heading or a paragraph of whole sentences, in reading order. */
export function missingLists(document: AnalysedDocument): MissingList[] {
  const missing: MissingList[] = [];
  const blocks = document.blocks.filter(({ within }) => within === undefined);
  let section = 0;
  for (let index = 0; index + 1 < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind === 'heading') section = block.depth ?? 1;
    if (block.kind !== 'paragraph' || block.language !== 'sv' || !block.text.endsWith(':')) continue;
    const next = blocks[index + 1]!;
    const after = blocks[index + 2];
    const sentence = block.sentences.at(-1);
    if (sentence === undefined) continue;
    const named = namedList(sentence);
    if (named !== undefined) {
      const follows = next.kind === 'heading' ? after?.kind === 'paragraph' : isRunning(next);
      // Two headings or more may be the list, each of its items with one of its own.
      const isNamed = next.kind !== 'heading' || !hasFellow(blocks, index + 1);
      if (follows) missing.push({ block, sentence, announced: named, isNamed });
      continue;
    }
    // What is listed may be headings of their own, one level down.
    const isOver = next.kind === 'heading' && section > 0 && (next.depth ?? 1) <= section;
    const open = isOver && after !== undefined && isLong(after) ? openList(sentence) : undefined;
    if (open !== undefined) missing.push({ block, sentence, announced: open, isNamed: false });
  }
  return missing;
}

/** True when another heading of the same depth comes after this one, with nothing above them between. */
function hasFellow(blocks: readonly AnalysedBlock[], heading: number): boolean {
  const { depth } = blocks[heading]!;
  const after = blocks
    .slice(heading + 1)
    .find((block) => block.kind === 'heading' && (block.depth ?? 1) <= (depth ?? 1));
  return after !== undefined && after.depth === depth;
}

/** *följande handlingar*. */
function namedList({ tokens }: Sentence): TokenRange | undefined {
  const start = tokens.findIndex(({ lower }) => lower === 'följande' || lower === 'nedanstående');
  if (start < 0 || start + 1 >= tokens.length) return undefined;
  return { start, end: tokens[start + 1]!.kind === 'word' ? start + 2 : start + 1 };
}

/** What a list must follow, last before the colon: *bland annat, fyra särskilda boenden*. */
function openList({ tokens }: Sentence): TokenRange | undefined {
  const end = tokens.findLastIndex(({ kind }) => kind === 'word') + 1;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (openEnd.has(last.lower)) return { start: end - 1, end };
  for (let start = end - 2; start >= Math.max(0, end - 4); start--) {
    if (amounts.has(tokens[start]!)) return { start, end };
  }
  return undefined;
}

/** Tokens of a paragraph of running text, and of each of its sentences: no item of a list, no quoted form of words. */
const shortestParagraph = 13;
const shortestSentence = 6;

/** True for a paragraph as long as two short sentences. */
const isLong = ({ kind, sentences }: AnalysedBlock): boolean =>
  kind === 'paragraph' && sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) >= shortestParagraph;

/** True for a paragraph of two whole sentences. */
const isRunning = (block: AnalysedBlock): boolean =>
  isLong(block) &&
  block.sentences.length >= 2 &&
  block.sentences.every(({ tokens }) => tokens.length >= shortestSentence);
