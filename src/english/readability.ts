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

/** UTF-16 units that are parsed at once: retext takes quadratic time on a long row of abbreviations. */
const longestStretch = 20_000;

/**
 * Finds the hard sentences of an English text with retext-readability, whose formulas hold for English only.
 * Its positions are right here because the text is plain: no markup stands between it and its offsets.
 */
export function hardSentences(text: string): HardSentence[] {
  const sentences: HardSentence[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfStretch(text, from);
    addHardSentences(sentences, text.slice(from, to), from);
    from = to;
  }
  return sentences;
}

/** Where a stretch ends: behind a stop, or else a space, if there is one. */
function endOfStretch(text: string, from: number): number {
  const stretch = text.slice(from, from + longestStretch);
  if (from + stretch.length === text.length) return text.length;
  const cut = stretch.lastIndexOf('. ') + 1 || stretch.lastIndexOf(' ');
  return from + (cut > 0 ? cut : stretch.length);
}

function addHardSentences(sentences: HardSentence[], text: string, offset: number): void {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  for (const message of file.messages) {
    const { place } = message;
    if (place === undefined || !('start' in place)) continue;
    const start = place.start.offset;
    const end = place.end.offset;
    if (start === undefined || end === undefined) continue;
    const count = Number(/\b(\d+) out of/u.exec(message.reason)?.[1] ?? formulas);
    sentences.push({ start: offset + start, end: offset + end, count, total: formulas });
  }
}
