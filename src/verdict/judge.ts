import type { ResolvedSettings } from '../config/types.ts';
import type { CheckResult } from '../engine/types.ts';
import { reaches } from '../rules/severity.ts';
import type { Finding } from '../rules/types.ts';
import { countedFindings } from '../suppress/counted.ts';
import { type GateMiss, gatesFor, judgeGates } from './gates.ts';

/** A checked text with what decides whether it passes. */
export interface Judged {
  result: CheckResult;
  settings: Pick<ResolvedSettings, 'failOn' | 'gates' | 'maxWarnings'>;
  /** Texts with the same one count their warnings together. */
  warningScope: string;
  /** The total score that the text had when the baseline was written, where there is one. */
  earlierScore?: number | undefined;
}

/** What makes texts fail. */
export interface Verdict {
  /** Findings at or above the limit, of rules without tolerance, or among too many warnings. */
  failing: ReadonlySet<Finding>;
  /** The gates that each text misses, in the order of the texts. */
  gates: readonly (readonly GateMiss[])[];
  /** Limits of warnings that were passed. */
  exceeded: readonly { found: number; limit: number }[];
  passes: boolean;
}

/**
 * Judges the texts of a run by their settings. Suppressed findings count for nothing.
 *
 * @param changesOnly The run looks at changed paragraphs only.
 */
export function judge(texts: readonly Judged[], changesOnly = false): Verdict {
  const failing = new Set<Finding>();
  const counts = new Map<string, { warnings: Finding[]; limit: number }>();
  const gates: GateMiss[][] = [];
  for (const { result, settings, warningScope, earlierScore } of texts) {
    const { failOn, maxWarnings } = settings;
    const counted = countedFindings(result);
    const own = gatesFor(settings.gates, result.documentType);
    gates.push(judgeGates(result, { gates: own, earlierScore, changesOnly }));
    const untolerated = new Set(own.zeroTolerance || []);
    for (const finding of counted) {
      const reachesLimit = failOn !== 'never' && reaches(finding.severity, failOn);
      if (reachesLimit || untolerated.has(finding.ruleId)) failing.add(finding);
    }
    if (maxWarnings === undefined) continue;
    const count = counts.get(warningScope) ?? { warnings: [], limit: maxWarnings.limit };
    counts.set(warningScope, count);
    for (const finding of counted) if (finding.severity === 'warning') count.warnings.push(finding);
  }
  const over = [...counts.values()].filter(({ warnings, limit }) => warnings.length > limit);
  for (const { warnings } of over) for (const warning of warnings) failing.add(warning);
  return {
    failing,
    gates,
    exceeded: over.map(({ warnings, limit }) => ({ found: warnings.length, limit })),
    passes: failing.size === 0 && gates.every((misses) => misses.length === 0),
  };
}
