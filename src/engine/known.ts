import type { Finding } from '../rules/types.ts';
import { worstPlaces } from '../score/index.ts';
import type { CheckResult } from './types.ts';

/** A result in which findings that a baseline knows count for nothing. */
export function suppressKnown(result: CheckResult, known: ReadonlySet<Finding>): CheckResult {
  if (!result.findings.some((finding) => known.has(finding) && finding.suppressed === undefined))
    return result;
  const findings = result.findings.map((finding) =>
    known.has(finding) && finding.suppressed === undefined
      ? { ...finding, suppressed: { kind: 'baseline' as const } }
      : finding,
  );
  const sentences = new Map(result.worst.map((place) => [place.finding, place]));
  const worst = worstPlaces(findings, result.score).map((place) => sentences.get(place.finding) ?? place);
  return { ...result, findings, worst };
}
