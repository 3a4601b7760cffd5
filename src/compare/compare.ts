import { diffWordsWithSpace } from 'diff';
import { firstIndex } from '../binary-search.ts';
import type { DocumentType } from '../document-types.ts';
import type { CheckResult } from '../engine/types.ts';
import { countedFindings } from '../output/outcome.ts';
import type { Finding } from '../rules/types.ts';
import type { Score } from '../score/index.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { type AlignedPair, alignSentences } from './align.ts';
import { compareMeasures, type MeasureChange } from './measures.ts';

/** A version of a text. */
export interface Version {
  path: string;
  result: CheckResult;
  document: AnalysedDocument;
}

/** A piece of a changed sentence. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A sentence before and after; two sentences that became one stand together. */
export interface SentenceChange {
  /** Null for a new sentence. */
  before: string | null;
  /** Null for one that is gone. */
  after: string | null;
  similarity: number;
  words: WordChange[];
}

/** A finding that stands in both versions. */
export interface FindingPair {
  before: Finding;
  after: Finding;
}

export interface Comparison {
  before: { path: string; documentType: DocumentType; score: Score };
  after: { path: string; documentType: DocumentType; score: Score };
  measures: MeasureChange[];
  sentences: SentenceChange[];
  findings: { solved: Finding[]; left: FindingPair[]; new: Finding[] };
}

/** Compares two versions of a text. Pure, and the same for the same texts. */
export function compareVersions(before: Version, after: Version): Comparison {
  const [one, other] = [sentencesOf(before.document), sentencesOf(after.document)];
  const pairs = alignSentences(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
  );
  const head = ({ path, result: { documentType, score } }: Version) => ({ path, documentType, score });
  return {
    before: head(before),
    after: head(after),
    measures: compareMeasures(
      { measures: before.result.measures, document: before.document },
      { measures: after.result.measures, document: after.document },
    ),
    sentences: pairs.map((pair) => sentenceChange(pair, one, other)),
    findings: matchFindings(countedFindings(before.result), after.result.findings, pairs, one, other),
  };
}

interface PlacedSentence {
  text: string;
  /** Raw offsets. */
  start: number;
  end: number;
}

/** All sentences, and blocks without one (headings, cells) as they are, in order. */
function sentencesOf({ blocks }: AnalysedDocument): PlacedSentence[] {
  return blocks
    .filter(({ within, text }) => within === undefined && text.trim() !== '')
    .flatMap(({ sentences, text, map }) =>
      (sentences.length > 0 ? sentences : [{ start: 0, end: text.length }]).map(({ start, end }) => ({
        text: text.slice(start, end),
        start: map.rawStart(start),
        end: map.rawEnd(end),
      })),
    );
}

function sentenceChange(
  { before, after, similarity }: AlignedPair,
  one: readonly PlacedSentence[],
  other: readonly PlacedSentence[],
): SentenceChange {
  const join = (indexes: readonly number[], sentences: readonly PlacedSentence[]) =>
    indexes.length === 0 ? null : indexes.map((index) => sentences[index]!.text).join(' ');
  const [from, to] = [join(before, one), join(after, other)];
  return { before: from, after: to, similarity, words: wordChanges(from ?? '', to ?? '') };
}

function wordChanges(before: string, after: string): WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/**
 * A finding is left when it has the same fingerprint; else when the same rule marks the same words in the aligned
 * sentence, or else anything in it; one that stands in no sentence is left when the rule still speaks of the text.
 * What is suppressed in a version counts for nothing there; suppressed only afterwards, it is not solved by that.
 */
function matchFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  pairs: readonly AlignedPair[],
  one: readonly PlacedSentence[],
  other: readonly PlacedSentence[],
): Comparison['findings'] {
  const pairOfBefore = new Map(
    pairs.flatMap((pair, index) => pair.before.map((place) => [place, index] as const)),
  );
  const pairOfAfter = new Map(
    pairs.flatMap((pair, index) => pair.after.map((place) => [place, index] as const)),
  );
  const place = (
    finding: Finding,
    sentences: readonly PlacedSentence[],
    pairOf: ReadonlyMap<number, number>,
  ) => {
    const index = firstIndex(sentences.length, (at) => sentences[at]!.start > finding.start) - 1;
    return finding.end <= (sentences[index]?.end ?? 0) ? (pairOf.get(index) ?? -1) : -1;
  };
  const waiting = new Map<string, Finding[]>();
  const keyOf = (finding: Finding, pair: number) => `${finding.ruleId}\n${pair}`;
  const left: FindingPair[] = [];
  const matched = new Set<Finding>();
  const match = (from: Finding, to: Finding): void => {
    left.push({ before: from, after: to });
    matched.add(to);
  };
  const known = new Map(after.map((finding) => [finding.fingerprint, finding]));
  const changed = before.filter((finding) => {
    const same = known.get(finding.fingerprint);
    if (same === undefined || matched.has(same)) return true;
    match(finding, same);
    return false;
  });
  for (const finding of after) {
    if (matched.has(finding)) continue;
    const key = keyOf(finding, place(finding, other, pairOfAfter));
    waiting.set(key, [...(waiting.get(key) ?? []), finding]);
  }
  const solved: Finding[] = [];
  const unsure: { finding: Finding; key: string }[] = [];
  const take = (finding: Finding, key: string, fits: (candidate: Finding) => boolean): boolean => {
    const candidates = waiting.get(key) ?? [];
    const at = candidates.findIndex(fits);
    if (at < 0) return false;
    match(finding, candidates.splice(at, 1)[0]!);
    return true;
  };
  for (const finding of changed) {
    const key = keyOf(finding, place(finding, one, pairOfBefore));
    const words = finding.actual.toLowerCase();
    if (!take(finding, key, ({ actual }) => actual.toLowerCase() === words)) unsure.push({ finding, key });
  }
  for (const { finding, key } of unsure) {
    if (!take(finding, key, () => true)) solved.push(finding);
  }
  return {
    solved,
    left: left.filter((pair) => pair.after.suppressed === undefined),
    new: after.filter((finding) => finding.suppressed === undefined && !matched.has(finding)),
  };
}
