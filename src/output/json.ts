import type { Finding } from '../rules/types.ts';
import type { GateMiss } from '../verdict/gates.ts';
import { type FileOutcome, type Report, summarise } from './outcome.ts';

/** The version of the JSON output. It goes up when a key changes its meaning or goes away. */
export const schemaVersion = 1;

/**
 * The machine interface: `schema/result.schema.json` describes it. Offsets are UTF-16 units in the decoded
 * source, lines and columns count from 1. A lone surrogate comes out as its `\ud…` escape.
 */
export function toJson({ outcomes, language }: Pick<Report, 'outcomes' | 'language'>): string {
  const report = {
    schemaVersion,
    files: outcomes.map((outcome) => fileRecord(outcome, language)),
    summary: summarise(outcomes),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** One line of JSON a text, as in `files` of the JSON output with the version of the schema before. */
export function toNdjson({ outcomes, language }: Pick<Report, 'outcomes' | 'language'>): string {
  return outcomes
    .map((outcome) => `${JSON.stringify({ schemaVersion, ...fileRecord(outcome, language) })}\n`)
    .join('');
}

/** What the JSON output says of a text. */
export function fileRecord(outcome: FileOutcome, language: Report['language']): object {
  if ('error' in outcome) return { path: outcome.path, error: outcome.error };
  const { documentType, measures, score, worst, findings } = outcome.result;
  return {
    path: outcome.path,
    documentType,
    measures,
    score,
    worst,
    gates: (outcome.gates ?? []).map((miss) => gateRecord(miss, language)),
    findings: findings.map(findingRecord),
  };
}

function gateRecord({ id, measure, value, goal, source, message }: GateMiss, language: Report['language']) {
  return { id, measure, value, goal, source: source[language], message: message[language] };
}

function findingRecord(finding: Finding): object {
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
    actual: finding.actual,
    suggestions: finding.suggestions,
    note: finding.note,
    url: finding.url,
    fingerprint: finding.fingerprint,
    ...(finding.suppressed === undefined ? {} : { suppressed: finding.suppressed }),
  };
}
