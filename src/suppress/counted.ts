import type { Finding } from '../rules/types.ts';

/** The findings that count: those that nobody has suppressed. */
export function countedFindings({ findings }: { findings: readonly Finding[] }): Finding[] {
  return findings.filter(({ suppressed }) => suppressed === undefined);
}
