import type { CheckResult, Problem } from '../engine/types.ts';
import type { Finding, Localised } from '../rules/types.ts';
import type { GateMiss } from '../verdict/gates.ts';
import { toJsonText } from './build-commands.ts';
import { rounded } from './decimals.ts';
import { jsonWithList, listHere } from './json-pieces.ts';
import { type BuiltPage, type FileOutcome, type Report, summarise } from './outcome.ts';

/** The version of the JSON output. It goes up when a key changes its meaning or goes away. */
export const schemaVersion = 1;

/**
 * The machine interface: `schema/result.schema.json` describes it. Offsets are UTF-16 units in the decoded
 * source, lines and columns count from 1, figures have up to four decimals. A lone surrogate comes out as its `\ud…` escape.
 */
export function* toJson({
  outcomes,
  language,
  faults,
}: Pick<Report, 'outcomes' | 'language' | 'faults'>): Generator<string> {
  const frame = {
    schemaVersion,
    files: [listHere],
    ...(faults.length === 0 ? {} : { problems: faults }),
    summary: summarise(outcomes),
  };
  yield* jsonWithList(frame, records(outcomes, language));
}

function* records(outcomes: readonly FileOutcome[], language: Report['language']): Generator<object> {
  for (const outcome of outcomes) yield fileRecord(outcome, language);
}

/** One line of JSON a text, as in `files` of the JSON output with the version of the schema before. */
export function* toNdjson({ outcomes, language }: Pick<Report, 'outcomes' | 'language'>): Generator<string> {
  for (const record of records(outcomes, language)) yield `${toJsonText({ schemaVersion, ...record })}\n`;
}

/** What the JSON output says of a text. */
function fileRecord(outcome: FileOutcome, language: Report['language']): object {
  if ('error' in outcome) return { path: outcome.path, error: outcome.error };
  const { documentType, measures, score, worst, findings } = outcome.result;
  const { built } = outcome;
  return {
    path: outcome.path,
    ...(built === undefined ? {} : { builtPath: built.path }),
    documentType,
    measures: rounded(measures),
    score: rounded(score),
    worst,
    gates: (outcome.gates ?? []).map((miss) => gateRecord(miss, language)),
    findings: findings.map((finding, index) => findingRecord(finding, built, index)),
  };
}

/** What became of a document of a stream. */
export type StreamOutcome = { id: string | number | null } & (
  | { result: CheckResult; gates: readonly GateMiss[]; notes: readonly Problem[] }
  | { line: number; error: Localised }
);

/**
 * One line of JSON for a document of a stream: `id` and what `fileRecord` says, with `problems` for what went wrong
 * beside the findings. What could not be checked has the `line` it came in instead, from 1.
 */
export function toStreamRecord(outcome: StreamOutcome, language: Report['language']): string {
  const { id } = outcome;
  if ('error' in outcome) {
    const { line, error } = outcome;
    return `${toJsonText({ schemaVersion, id, line, error: error[language] })}\n`;
  }
  const { result, gates, notes } = outcome;
  const { path: _, ...record } = fileRecord({ path: '', result, gates }, language) as { path: string };
  const problems = [...notes, ...result.problems].map(({ message }) => message[language]);
  const told = problems.length === 0 ? {} : { problems };
  return `${toJsonText({ schemaVersion, id, ...record, ...told })}\n`;
}

/** What the JSON output says of a goal that is missed. */
export function gateRecord(
  { id, measure, value, goal, source, message }: GateMiss,
  language: Report['language'],
): object {
  return { id, measure, value, goal, source: source[language], message: message[language] };
}

function findingRecord(finding: Finding, built: BuiltPage | undefined, index: number): object {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    start: finding.start,
    end: finding.end,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    ...(finding.place === undefined ? {} : { place: finding.place }),
    ...(built === undefined ? {} : builtPlace(built, index)),
    actual: finding.actual,
    suggestions: finding.suggestions,
    note: finding.note,
    url: finding.url,
    fingerprint: finding.fingerprint,
    ...(finding.suppressed === undefined ? {} : { suppressed: finding.suppressed }),
  };
}

/** Where a finding stands in the built page, and whether its place in the source is known. */
function builtPlace({ findings, unplaced }: BuiltPage, index: number): object {
  const { start, end, line, column, endLine, endColumn } = findings[index]!;
  return { placed: !unplaced.has(index), built: { start, end, line, column, endLine, endColumn } };
}
