import type { CheckResult } from '../engine/types.ts';

/** What became of one text: its result, or why it could not be checked. */
export type FileOutcome = { path: string; result: CheckResult } | { path: string; error: string };

/** Totals over all texts of a run. */
export interface Summary {
  /** All texts, also those that could not be checked. */
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  words: number;
  /** Texts that could not be checked. */
  failed: number;
}

/** Adds up findings and words. */
export function summarise(outcomes: readonly FileOutcome[]): Summary {
  const summary: Summary = { files: outcomes.length, errors: 0, warnings: 0, infos: 0, words: 0, failed: 0 };
  for (const outcome of outcomes) {
    if ('error' in outcome) {
      summary.failed += 1;
      continue;
    }
    summary.words += outcome.result.measures.words;
    for (const { severity } of outcome.result.findings) {
      if (severity === 'error') summary.errors += 1;
      else if (severity === 'warning') summary.warnings += 1;
      else summary.infos += 1;
    }
  }
  return summary;
}
