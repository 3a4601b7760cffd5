import { addressForms } from '../swedish/pronouns.ts';
import { type MarkedSentence, plainerWording, severityWorth, wordingOf } from './sentences.ts';

export interface WorstExample {
  sentence: MarkedSentence;
  /** With safe suggestions put in. */
  plainer: string | undefined;
}

/** Why a sentence is easy to read. */
export type Merit = 'reader' | 'short' | 'everyday' | 'concrete';

export interface BestExample {
  sentence: MarkedSentence;
  merits: Merit[];
}

const shown = 5;

/** The heaviest sentences, at most one a text, those that can be shown in a plainer wording first. */
export function worstExamples(sentences: readonly MarkedSentence[]): WorstExample[] {
  const ranked = sentences
    .filter(
      ({ findings, words }) => words <= 80 && findings.some(({ finding }) => finding.severity !== 'info'),
    )
    .map((sentence) => {
      const weight = sentence.findings.reduce((sum, { finding }) => sum + severityWorth[finding.severity], 0);
      const plainer = plainerWording(sentence);
      return { sentence, plainer, weight: plainer === undefined ? weight : weight * 1.5 };
    })
    .sort((a, b) => b.weight - a.weight || b.sentence.words - a.sentence.words);
  return spread(ranked).map(({ sentence, plainer }) => ({ sentence, plainer }));
}

const readerWords = new RegExp(String.raw`(?<!\p{L})(?:${[...addressForms].join('|')})(?!\p{L})`, 'iu');
const wordPattern = /\p{L}+/gu;

/** The easiest sentences that say something to the reader, at most one a text, and what makes them easy. */
export function bestExamples(sentences: readonly MarkedSentence[]): BestExample[] {
  const ranked: (BestExample & { weight: number })[] = [];
  for (const sentence of sentences) {
    const { text, words, findings } = sentence;
    if (findings.length > 0 || words < 7 || words > 18 || !/[.!]$/u.test(text)) continue;
    const lengths = [...text.matchAll(wordPattern)].map(([word]) => word.length);
    const long = lengths.filter((length) => length > 6).length / Math.max(1, lengths.length);
    const merits: Merit[] = [];
    if (readerWords.test(text)) merits.push('reader');
    if (words <= 14) merits.push('short');
    if (long <= 0.2 && Math.max(...lengths) <= 10) merits.push('everyday');
    if (/\d/u.test(text)) merits.push('concrete');
    if (!merits.includes('reader') || merits.length < 3) continue;
    ranked.push({ sentence, merits, weight: merits.length - long });
  }
  ranked.sort((a, b) => b.weight - a.weight);
  return spread(ranked).map(({ sentence, merits }) => ({ sentence, merits }));
}

/** At most one a text, and each wording once: letters repeat their sentences. */
function spread<One extends { sentence: MarkedSentence }>(ranked: readonly One[]): One[] {
  const texts = new Set<number>();
  const wordings = new Set<string>();
  const chosen: One[] = [];
  for (const one of ranked) {
    const { textIndex } = one.sentence;
    const wording = wordingOf(one.sentence);
    if (texts.has(textIndex) || wordings.has(wording)) continue;
    texts.add(textIndex);
    wordings.add(wording);
    chosen.push(one);
    if (chosen.length === shown) break;
  }
  return chosen;
}
