import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { type BlockCounts, type CountMemory, countBlock } from './block-counts.ts';
import { lix, mean, median, ovix, standardDeviation } from './formulas.ts';
import { SyntaxMeasures } from './syntax.ts';
import type { Measures } from './types.ts';

/** Under this many words LIX moves by chance (SD 4.0 within a document; guide 3.3). */
const fewestWordsForLix = 200;
/** Under this many words OVIX follows length, not variation (guide 3.3). */
const fewestWordsForOvix = 300;
/** Words a minute, an adult reading Swedish silently; a round figure in common use. */
const readingSpeed = 200;

/**
 * Measures a text by the fixed counting rule (`counting.ts`, `docs/matt.md`).
 *
 * @param memory Counts of an earlier state of the same text: the result is the same, sooner.
 */
export function measure(document: AnalysedDocument, swedish?: Swedish, memory?: CountMemory): Measures {
  const syntax = new SyntaxMeasures(swedish);
  const sentenceLengths: number[] = [];
  const counted: BlockCounts[] = [];
  const forms = new Set<string>();
  let words = 0;
  let allWords = 0;
  let longWords = 0;
  let paragraphs = 0;
  let letters = 0;
  let squaredLetters = 0;
  for (const block of document.blocks) {
    if (block.within !== undefined) continue;
    const counts = memory === undefined ? countBlock(block, swedish, forms) : memory.take(block, swedish);
    words += counts.words;
    allWords += counts.allWords;
    longWords += counts.longWords;
    letters += counts.letters;
    squaredLetters += counts.squaredLetters;
    if (counts.sentenceLengths.length === 0) continue;
    paragraphs++;
    for (const length of counts.sentenceLengths) sentenceLengths.push(length);
    counted.push(counts);
    syntax.merge(counts.syntax);
  }
  const sentences = sentenceLengths.length;
  const meanWordLength = words === 0 ? null : letters / words;
  return {
    words,
    totalWords: allWords,
    sentences,
    paragraphs,
    longWords,
    longWordShare: words === 0 ? null : longWords / words,
    lix: lix(words, sentences, longWords),
    lixUncertain: words < fewestWordsForLix,
    ovix: words < fewestWordsForOvix ? null : ovix(words, memory?.differentForms(counted) ?? forms.size),
    meanSentenceLength: mean(sentenceLengths),
    medianSentenceLength: median(sentenceLengths),
    sentenceLengthDeviation: standardDeviation(sentenceLengths),
    longestSentence: sentenceLengths.reduce((longest, length) => Math.max(longest, length), 0),
    meanWordLength,
    wordLengthDeviation:
      meanWordLength === null ? null : Math.sqrt(Math.max(0, squaredLetters / words - meanWordLength ** 2)),
    ...syntax.results(words),
    readingMinutes: Math.ceil((allWords / readingSpeed) * 10) / 10,
  };
}
