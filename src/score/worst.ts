import { byGravity } from '../rules/severity.ts';
import type { Finding } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { Score } from './score.ts';

/** One of the worst things in a text, with the sentence it stands in. Offsets into the raw source. */
export interface WorstPlace {
  /** Index in `CheckResult.findings`. */
  finding: number;
  /** Decoded; the marked words where the finding is of no sentence. */
  sentence: string;
  /** First offset of the sentence, UTF-16 units. */
  start: number;
  /** Offset after its last. */
  end: number;
}

const mostPlaces = 3;

/**
 * The worst three things: the gravest finding of each of the rules that take most points, errors before
 * warnings. Different rules come first, so that the writer sees three things to mend and not one three times.
 *
 * @param document Where the sentences are; without it the marked words stand for them.
 */
export function worstPlaces(
  findings: readonly Finding[],
  score: Score,
  document?: AnalysedDocument,
): WorstPlace[] {
  // Contributions come with what weighs most in the total first.
  const weight = new Map(
    score.contributions.map(({ id }, index) => [id, score.contributions.length - index]),
  );
  const ranked: { finding: Finding; index: number }[] = [];
  findings.forEach((finding, index) => {
    if (finding.severity !== 'info' && finding.suppressed === undefined) ranked.push({ finding, index });
  });
  ranked.sort(
    (a, b) =>
      byGravity(a.finding.severity, b.finding.severity) ||
      (weight.get(b.finding.ruleId) ?? 0) - (weight.get(a.finding.ruleId) ?? 0) ||
      b.finding.actual.length - a.finding.actual.length ||
      a.index - b.index,
  );
  const seen = new Set<string>();
  const first = ranked.filter(({ finding: { ruleId } }) => !seen.has(ruleId) && seen.add(ruleId));
  const chosen = [...first, ...ranked.filter((one) => !first.includes(one))].slice(0, mostPlaces);
  return chosen.map(({ finding, index }) => ({ finding: index, ...sentenceOf(finding, document) }));
}

/** The sentence that a finding stands in, or the finding itself where it spans more than one or none. */
function sentenceOf(finding: Finding, document: AnalysedDocument | undefined): Omit<WorstPlace, 'finding'> {
  for (const block of document?.blocks ?? []) {
    if (block.map.rawStart(0) > finding.start) continue;
    if (block.map.rawEnd(block.text.length) < finding.end) continue;
    for (const { start, end } of block.sentences) {
      const from = block.map.rawStart(start);
      const to = block.map.rawEnd(end);
      if (from <= finding.start && finding.end <= to) {
        return { sentence: block.text.slice(start, end), start: from, end: to };
      }
    }
  }
  return { sentence: finding.actual, start: finding.start, end: finding.end };
}
