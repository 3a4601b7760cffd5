import { type FileOutcome, summarise } from './outcome.ts';

/** The version of the JSON output. It goes up when a key changes its meaning or goes away. */
export const schemaVersion = 1;

/**
 * The machine interface: `schema/result.schema.json` describes it. Offsets are UTF-16 units in the decoded
 * source, lines and columns count from 1. A lone surrogate comes out as its `\ud…` escape.
 */
export function toJson(outcomes: readonly FileOutcome[]): string {
  const report = {
    schemaVersion,
    files: outcomes.map((outcome) => {
      if ('error' in outcome) return { path: outcome.path, error: outcome.error };
      const { documentType, measures, score, worst, findings } = outcome.result;
      return {
        path: outcome.path,
        documentType,
        measures,
        score,
        worst,
        findings: findings.map((finding) => ({
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
        })),
      };
    }),
    summary: summarise(outcomes),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
