import { isCounted } from '../../measures/counting.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../../swedish/types.ts';

/** A sentence with the block it stands in. */
export interface PlacedSentence {
  sentence: Sentence;
  block: AnalysedBlock;
}

/**
 * The first sentence of running Swedish text in paragraphs, or undefined when there is none. Lines of
 * particulars (*Diarienummer: …*) are passed over.
 */
export function firstRunningSentence(document: AnalysedDocument): PlacedSentence | undefined {
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const sentence = block.sentences.find((one) => one.tokens[1]?.text !== ':' && isCounted(one, block));
    if (sentence !== undefined) return { sentence, block };
  }
  return undefined;
}

/** Words that stand for a paragraph or a text: enough to find the place, too few to bury what is marked inside. */
const openingWords = 3;

/** The first words of a sentence, where a finding speaks of the whole paragraph or text that it opens. */
export function openingOf({ tokens, start }: Sentence): { start: number; end: number } {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').slice(0, openingWords);
  return { start, end: (words.at(-1) ?? tokens.at(-1)!).end };
}
