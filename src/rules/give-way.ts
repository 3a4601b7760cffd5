import { reaches } from './severity.ts';
import type { Finding } from './types.ts';

/** The share of a finding's characters that another must cover to say the same of the same words. */
const sharedPart = 0.5;

/**
 * Leaves out findings that say less well what another says of the same words: those whose rule gives way
 * (`RuleMeta.yieldsTo`) to the rule of a finding that covers at least half of theirs and is as grave or graver. A
 * finding that gives way itself makes none give way.
 *
 * @param findings In source order.
 * @param yieldsTo What each rule gives way to; rules that give way to none are absent.
 */
export function giveWay(findings: Finding[], yieldsTo: ReadonlyMap<string, readonly string[]>): Finding[] {
  if (yieldsTo.size === 0) return findings;
  const stronger = new Map<Finding, Finding[]>();
  const compare = (one: Finding, other: Finding) => {
    if (!isWeaker(one, other, yieldsTo)) return;
    const known = stronger.get(one);
    if (known === undefined) stronger.set(one, [other]);
    else known.push(other);
  };
  const open: Finding[] = [];
  for (const finding of findings) {
    let still = 0;
    for (let at = 0; at < open.length; at++) {
      const other = open[at]!;
      if (other.end <= finding.start) continue;
      open[still++] = other;
      compare(finding, other);
      compare(other, finding);
    }
    open.length = still;
    open.push(finding);
  }
  if (stronger.size === 0) return findings;
  const decided = new Map<Finding, boolean>();
  const stands = (finding: Finding): boolean => {
    const others = stronger.get(finding);
    if (others === undefined) return true;
    const known = decided.get(finding);
    if (known !== undefined) return known;
    // Rules that give way to each other: the one that was asked first does.
    decided.set(finding, false);
    const alone = !others.some(stands);
    decided.set(finding, alone);
    return alone;
  };
  return findings.filter(stands);
}

function isWeaker(one: Finding, other: Finding, yieldsTo: ReadonlyMap<string, readonly string[]>): boolean {
  if (yieldsTo.get(one.ruleId)?.includes(other.ruleId) !== true) return false;
  if (!reaches(other.severity, one.severity)) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= sharedPart * (one.end - one.start);
}
