import type { SourcePosition } from '../built-page/source-stretches.ts';
import type { Finding } from '../rules/types.ts';
import { words } from './messages.ts';
import type { CheckedFile, Report } from './outcome.ts';

/** Where a finding is shown whose sentence does not stand word for word in the source. */
const nowhere: SourcePosition = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * A run in which the findings of built pages point to the files that the pages were made from, so that people find what
 * they can change. Of what does not stand word for word in its source only the file is known: it stands at its
 * beginning, and says where in the page it is.
 */
export function atSource(report: Report): Report {
  if (!report.outcomes.some((outcome) => 'result' in outcome && outcome.origin !== undefined)) return report;
  const failing = new Set(report.failing);
  const outcomes = report.outcomes.map((outcome) => {
    if ('error' in outcome || outcome.origin === undefined) return outcome;
    const moved = toSource(outcome, outcome.origin, report.language);
    for (const [index, finding] of outcome.result.findings.entries()) {
      if (failing.has(finding)) failing.add(moved.result.findings[index]!);
    }
    return moved;
  });
  return { ...report, outcomes, failing };
}

function toSource(
  file: CheckedFile,
  { path, findings: positions, worst }: NonNullable<CheckedFile['origin']>,
  language: Report['language'],
): CheckedFile {
  const { result } = file;
  const unplaced = new Set<number>();
  const findings = result.findings.map((finding, index): Finding => {
    const position = positions[index];
    if (position !== undefined) return { ...finding, ...position };
    unplaced.add(index);
    const message = `${finding.message} ${words[language].onlyFileKnown(file.path, finding.line)}`;
    return { ...finding, ...nowhere, message };
  });
  return {
    ...file,
    path,
    result: {
      ...result,
      findings,
      worst: result.worst.map((place, index) => {
        const { start, end } = worst[index] ?? nowhere;
        return { ...place, start, end };
      }),
    },
    built: { path: file.path, findings: result.findings, unplaced },
  };
}
