import type { Finding } from '../rules/types.ts';
import { worstPlaces } from '../score/index.ts';
import type { CheckResult } from './types.ts';

/** A result in which some findings count for nothing: a baseline knows them, or they stand where nothing has changed. */
export function suppressKnown(
  result: CheckResult,
  known: ReadonlySet<Finding>,
  kind: 'baseline' | 'unchanged' = 'baseline',
): CheckResult {
  const isToSuppress = (finding: Finding) => known.has(finding) && finding.suppressed === undefined;
  if (!result.findings.some(isToSuppress)) return result;
  const findings = result.findings.map((finding) =>
    isToSuppress(finding) ? { ...finding, suppressed: { kind } } : finding,
  );
  const sentences = new Map(result.worst.map((place) => [place.finding, place]));
  const worst = worstPlaces(findings, result.score).map((place) => sentences.get(place.finding) ?? place);
  return { ...result, findings, worst };
}
