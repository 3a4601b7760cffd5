import { greetingLength, welcomeWords, wishWords } from '../../base/greetings.ts';
import { isCounted } from '../../measures/counting.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../../swedish/types.ts';
import { openingReference } from './laws.ts';

/** A sentence with the block it stands in. */
export interface PlacedSentence {
  sentence: Sentence;
  block: AnalysedBlock;
}

/**
 * The first sentence of running Swedish text in paragraphs, or undefined when there is none. Lines of
 * particulars (*Diarienummer: …*) and greetings (*Hej!*) are passed over.
 *
 * @param wanted Sentences that will do, all without it.
 */
export function firstRunningSentence(
  document: AnalysedDocument,
  wanted: (sentence: Sentence) => boolean = () => true,
): PlacedSentence | undefined {
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const sentence = block.sentences.find(
      (one) => one.tokens[1]?.text !== ':' && !isGreeting(one) && isCounted(one, block) && wanted(one),
    );
    if (sentence !== undefined) return { sentence, block };
  }
  return undefined;
}

/** Most tokens of a greeting: *Hej Anna Ek!* */
const longestGreeting = 5;
/** *Välkomna!*, *God jul!* */
const wellWishing: ReadonlySet<string> = new Set([...welcomeWords, ...wishWords]);

function isGreeting({ tokens }: Sentence): boolean {
  if (tokens.length > longestGreeting || tokens.at(-1)?.text !== '!') return false;
  const first = tokens[0]!.lower;
  return wellWishing.has(first) || greetingLength(first, tokens[1]?.lower) > 0;
}

/** Words that stand for a paragraph or a text: enough to find the place, too few to bury what is marked inside. */
const openingWords = 3;

/**
 * The first words of a sentence, where a finding speaks of the whole paragraph or text that it opens. A reference to a
 * law that comes first is passed over: it is not what the finding speaks of.
 */
export function openingOf(sentence: Sentence): { start: number; end: number } {
  const { tokens } = sentence;
  let from = openingReference(sentence);
  // *kommunallagen (2017:725)*: the number belongs to the reference.
  if (from > 0 && tokens[from]?.text === '(') {
    const close = tokens.findIndex(({ text }, at) => at > from && at <= from + 4 && text === ')');
    if (close > 0) from = close + 1;
  }
  const words = tokens
    .slice(from)
    .filter(({ kind }) => kind !== 'punctuation')
    .slice(0, openingWords);
  if (words.length < openingWords) return { start: sentence.start, end: tokens.at(-1)!.end };
  return { start: from === 0 ? sentence.start : words[0]!.start, end: words.at(-1)!.end };
}
