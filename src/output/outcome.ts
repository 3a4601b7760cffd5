import type { PageOrigin } from '../built-page/source-stretches.ts';
import type { CheckResult } from '../engine/types.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { GateMiss } from '../verdict/gates.ts';

/** A checked text. */
export interface CheckedFile {
  path: string;
  result: CheckResult;
  /** The gates that it misses. */
  gates?: readonly GateMiss[];
  /** Its blocks and sentences, for formats that show the text itself (`showsTexts`). */
  document?: AnalysedDocument;
  /** What it was made from, if it is a built page. */
  origin?: PageOrigin;
  /** Where its findings stand in the built page, when they point to its source (`atSource`). */
  built?: BuiltPage;
}

/** The built page that was checked, of a file that findings point to. */
export interface BuiltPage {
  path: string;
  /** The findings as they stand in the page, in the same order. */
  findings: readonly Finding[];
  /** Indexes of findings whose sentence does not stand word for word in the source. */
  unplaced: ReadonlySet<number>;
}

/** What became of one text: its result, or why it could not be checked. */
export type FileOutcome = CheckedFile | { path: string; error: string };

/** The texts that could be checked. */
export function checkedOf(outcomes: readonly FileOutcome[]): CheckedFile[] {
  return outcomes.filter((outcome): outcome is CheckedFile => 'result' in outcome);
}

/** What is wrong beside the texts, in configurations, term files and baselines: the run fails, whatever the texts are. */
export interface RunFault {
  message: string;
  file?: string;
  /** From 1. */
  line?: number;
}

/** What the output formats tell of: a finished run. */
export interface Report {
  /** Paths with forward slashes, but for `stylish`. */
  outcomes: readonly FileOutcome[];
  language: MessageLanguage;
  /** The findings that make texts fail. */
  failing: ReadonlySet<Finding>;
  /** True when old findings were told from new ones. */
  hasBaseline: boolean;
  /** What is wrong beside the texts. */
  faults: readonly RunFault[];
}

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
  /** Findings that count for nothing: turned off in the text, known by the baseline, in unchanged paragraphs. */
  suppressed: number;
  /** Gates that are missed. */
  gates: number;
}

/** Adds up findings and words. */
export function summarise(outcomes: readonly FileOutcome[]): Summary {
  const summary: Summary = {
    files: outcomes.length,
    errors: 0,
    warnings: 0,
    infos: 0,
    words: 0,
    failed: 0,
    suppressed: 0,
    gates: 0,
  };
  for (const outcome of outcomes) {
    if ('error' in outcome) {
      summary.failed += 1;
      continue;
    }
    summary.words += outcome.result.measures.words;
    summary.gates += outcome.gates?.length ?? 0;
    for (const { severity, suppressed } of outcome.result.findings) {
      if (suppressed !== undefined) summary.suppressed += 1;
      else if (severity === 'error') summary.errors += 1;
      else if (severity === 'warning') summary.warnings += 1;
      else summary.infos += 1;
    }
  }
  return summary;
}
