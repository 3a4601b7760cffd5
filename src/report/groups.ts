import type { Severity } from '../rules/types.ts';
import type { TextView } from './types.ts';

/** Texts that belong together, by department or type. */
export interface TextGroup {
  key: string;
  texts: TextView[];
}

/** Groups in the order of their size, then of their names. */
export function groupTexts(texts: readonly TextView[], keyOf: (text: TextView) => string): TextGroup[] {
  const groups = new Map<string, TextView[]>();
  for (const text of texts) {
    const key = keyOf(text);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [text]);
    else members.push(text);
  }
  return [...groups]
    .map(([key, members]) => ({ key, texts: members }))
    .sort((a, b) => b.texts.length - a.texts.length || a.key.localeCompare(b.key, 'sv'));
}

/** How often a rule marks something. */
export interface RuleFrequency {
  ruleId: string;
  findings: number;
  /** Texts with at least one finding of the rule. */
  texts: number;
  severity: Severity;
}

/** Rules by how many texts they touch, then by number of findings. */
export function ruleFrequencies(texts: readonly TextView[]): RuleFrequency[] {
  const counts = new Map<string, RuleFrequency>();
  for (const { findings } of texts) {
    const seen = new Set<string>();
    for (const { ruleId, severity } of findings) {
      let count = counts.get(ruleId);
      if (count === undefined) {
        count = { ruleId, findings: 0, texts: 0, severity };
        counts.set(ruleId, count);
      }
      count.findings++;
      if (!seen.has(ruleId)) count.texts++;
      seen.add(ruleId);
    }
  }
  return [...counts.values()].sort((a, b) => b.texts - a.texts || b.findings - a.findings);
}
