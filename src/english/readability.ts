import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';

/** An English sentence that several formulas call hard. Offsets are UTF-16 units into the text. */
export interface HardSentence {
  start: number;
  end: number;
  /** Formulas that call it hard, of `total`. */
  count: number;
  total: number;
}

/** The formulas of retext-readability 8: Dale–Chall, ARI, Coleman–Liau, Flesch, fog, SMOG, Spache. */
const formulas = 7;
/** Target age in years: retext-readability's own default, the end of compulsory school. */
const age = 16;

const processor = unified().use(retextEnglish).use(retextReadability, { age }).freeze();

/**
 * Finds the hard sentences of an English text with retext-readability, whose formulas hold for English only.
 * Its positions are right here because the text is plain: no markup stands between it and its offsets.
 */
export function hardSentences(text: string): HardSentence[] {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  const sentences: HardSentence[] = [];
  for (const message of file.messages) {
    const { place } = message;
    if (place === undefined || !('start' in place)) continue;
    const start = place.start.offset;
    const end = place.end.offset;
    if (start === undefined || end === undefined) continue;
    const count = Number(/\b(\d+) out of/u.exec(message.reason)?.[1] ?? formulas);
    sentences.push({ start, end, count, total: formulas });
  }
  return sentences;
}
