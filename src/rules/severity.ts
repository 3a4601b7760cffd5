import type { RuleLevel, Severity } from './types.ts';

/** All severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What a rule can be set to. */
export const ruleLevels: readonly RuleLevel[] = [...severities, 'off'];

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sorts the gravest first. */
export function byGravity(one: Severity, other: Severity): number {
  return ranks[one] - ranks[other];
}

/** True when `severity` is at least `limit`. */
export function reaches(severity: Severity, limit: Severity): boolean {
  return byGravity(severity, limit) <= 0;
}

/** The milder of two severities. */
export function milder(one: Severity, other: Severity): Severity {
  return byGravity(one, other) >= 0 ? one : other;
}
