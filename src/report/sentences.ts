import type { Severity } from '../rules/types.ts';
import { matchCase } from '../swedish/inflection/match-case.ts';
import type { FindingView, TextView } from './types.ts';

/** A sentence with what stands in it. Offsets of `findings` are into `text`. */
export interface MarkedSentence {
  /** Index in the texts of the report. */
  textIndex: number;
  text: string;
  words: number;
  /** Marks in order; `index` is the finding's in its text. */
  findings: { finding: FindingView; index: number; start: number; end: number }[];
}

/** The sentences of running text of all texts, each with the findings that stand in it. */
export function markedSentences(texts: readonly TextView[]): MarkedSentence[] {
  return texts.flatMap((text, textIndex) => {
    const byBlock = new Map<number, number[]>();
    for (const [index, { block }] of text.findings.entries()) {
      const members = byBlock.get(block);
      if (members === undefined) byBlock.set(block, [index]);
      else members.push(index);
    }
    return text.blocks.flatMap((block, blockIndex) =>
      block.sentences.map(({ start, end, words }): MarkedSentence => {
        const findings = (byBlock.get(blockIndex) ?? [])
          .map((index) => ({ finding: text.findings[index]!, index }))
          .filter(
            ({ finding }) => finding.start >= start && finding.end <= end && finding.end > finding.start,
          )
          .map(({ finding, index }) => ({
            finding,
            index,
            start: finding.start - start,
            end: finding.end - start,
          }));
        return { textIndex, text: block.text.slice(start, end), words, findings };
      }),
    );
  });
}

/** What is the same in sentences that only their lines tell apart. */
export function wordingOf({ text }: MarkedSentence): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What a finding weighs when sentences are compared. */
export const severityWorth: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 0.7 };

/** Longest stretch that is replaced as a whole, in UTF-16 units: more is a rewriting, and the writer's to do. */
const longestReplaced = 60;

/**
 * The sentence with its findings' only suggestions put in, where they are sure enough to stand: one suggestion,
 * no mere information. Undefined when nothing can be put in safely, or when what is left is a fault still.
 */
export function plainerWording({ text, findings }: MarkedSentence): string | undefined {
  let plainer = '';
  let from = 0;
  for (const { finding, start, end } of findings) {
    const [only, ...others] = finding.suggestions;
    if (only === undefined || others.length > 0 || finding.severity === 'info') continue;
    if (start < from || end - start > longestReplaced || only.trim() === '' || only.includes('\n')) continue;
    const replaced = text.slice(start, end);
    if (only === replaced) continue;
    plainer += text.slice(from, start) + matchCase(replaced, only);
    from = end;
  }
  return from === 0 ? undefined : plainer + text.slice(from);
}
