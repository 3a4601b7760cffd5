import type { Finding } from '../rules/types.ts';

/** The findings that count: those that nobody has suppressed. */
export function countedFindings({ findings }: { findings: readonly Finding[] }): Finding[] {
  return findings.filter(({ suppressed }) => suppressed === undefined);
}

/** How many findings each rule has, by its id, in the order of their first. */
export function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
