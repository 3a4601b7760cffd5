import { diffWordsWithSpace } from 'diff';
import { firstIndex } from '../base/binary-search.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/types.ts';
import { Mask, unmasked } from '../privacy/mask.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import type { Score } from '../score/index.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { GateMiss } from '../verdict/gates.ts';
import { type AlignedPair, alignSentences } from './align.ts';
import { compareMeasures, type MeasureChange } from './measures.ts';

/** A version of a text. */
export interface Version {
  path: string;
  result: CheckResult;
  document: AnalysedDocument;
  /** The goals that it misses. */
  gates?: readonly GateMiss[];
}

/** How a comparison leaves out personal data. */
export interface Masking {
  language: MessageLanguage;
  /** What the versions are called in place of their file names, which may hold names of people. */
  names: { before: string; after: string };
  /** Whether a word in lower case is a Swedish word; makes masking surer. */
  isWord?: (lower: string) => boolean;
}

/** What stands of a version in a comparison. */
interface VersionHead {
  path: string;
  documentType: DocumentType;
  score: Score;
  /** The goals that it misses. */
  gates: readonly GateMiss[];
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
  before: VersionHead;
  after: VersionHead;
  /** True when personal data was looked for and left out. */
  masked: boolean;
  measures: MeasureChange[];
  sentences: SentenceChange[];
  findings: { solved: Finding[]; left: FindingPair[]; new: Finding[] };
}

/**
 * Compares two versions of a text. Pure, and the same for the same texts.
 *
 * @param masking Puts placeholders in the place of personal data in all that is shown.
 */
export function compareVersions(before: Version, after: Version, masking?: Masking): Comparison {
  // One mask for both: a name that stands in full in one version is known again in the other.
  const mask =
    masking &&
    new Mask(
      [before, after].flatMap(({ document }) => document.blocks.map(({ text }) => text)),
      masking.language,
      masking.isWord,
    );
  const [one, other] = [sentencesOf(before.document, mask), sentencesOf(after.document, mask)];
  const pairs = alignSentences(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
  );
  const head = (
    { path, gates = [], result: { documentType, score } }: Version,
    side: 'before' | 'after',
  ) => ({
    path: masking?.names[side] ?? path,
    documentType,
    score,
    gates,
  });
  const findings = matchFindings(before.result.findings, after.result.findings, pairs, one, other);
  return {
    before: head(before, 'before'),
    after: head(after, 'after'),
    masked: mask !== undefined,
    measures: compareMeasures(
      { measures: before.result.measures, document: before.document },
      { measures: after.result.measures, document: after.document },
    ),
    sentences: pairs.map((pair) => sentenceChange(pair, one, other)),
    findings: mask === undefined ? findings : maskFindings(findings, mask),
  };
}

function maskFindings(
  { solved, left, new: fresh }: Comparison['findings'],
  mask: Mask,
): Comparison['findings'] {
  const say = (text: string) => mask.mask(text).text;
  const masked = (finding: Finding): Finding => ({
    ...finding,
    message: say(finding.message),
    note: say(finding.note),
    actual: say(finding.actual),
    suggestions: finding.suggestions.map(say),
  });
  return {
    solved: solved.map(masked),
    left: left.map((pair) => ({ before: masked(pair.before), after: masked(pair.after) })),
    new: fresh.map(masked),
  };
}

interface PlacedSentence {
  text: string;
  /** As it is shown: without personal data where that is left out. */
  shown: string;
  /** Raw offsets. */
  start: number;
  end: number;
}

/** All sentences, and blocks without one (headings, cells) as they are, in order. */
function sentencesOf({ blocks }: AnalysedDocument, mask: Mask | undefined): PlacedSentence[] {
  return blocks
    .filter(({ within, text }) => within === undefined && text.trim() !== '')
    .flatMap(({ sentences, text, map }) => {
      const masked = mask?.mask(text) ?? unmasked(text);
      return (sentences.length > 0 ? sentences : [{ start: 0, end: text.length }]).map(({ start, end }) => ({
        text: text.slice(start, end),
        shown: masked.text.slice(masked.start(start), masked.end(end)),
        start: map.rawStart(start),
        end: map.rawEnd(end),
      }));
    });
}

function sentenceChange(
  { before, after, similarity }: AlignedPair,
  one: readonly PlacedSentence[],
  other: readonly PlacedSentence[],
): SentenceChange {
  const join = (indexes: readonly number[], sentences: readonly PlacedSentence[]) =>
    indexes.length === 0 ? null : indexes.map((index) => sentences[index]!.shown).join(' ');
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
 * What is suppressed in a version counts for nothing there; suppressed only afterwards, it is not solved by that. What
 * a baseline knows before is no news afterwards either, though the baseline does not know the new file.
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
  const counts = (finding: Finding) => finding.suppressed === undefined;
  const compared = [
    ...before.filter(counts),
    ...before.filter(({ suppressed }) => suppressed?.kind === 'baseline'),
  ];
  const changed = compared.filter((finding) => {
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
    solved: solved.filter(counts),
    left: left.filter((pair) => counts(pair.before) && counts(pair.after)),
    new: after.filter((finding) => counts(finding) && !matched.has(finding)),
  };
}
