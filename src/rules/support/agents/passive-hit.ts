import type { Report } from '../../types.ts';

/** A passive that hides who acts: where, and what is said of it by a message of `dold-aktor`. */
export type PassiveHit = Pick<Report, 'start' | 'end' | 'messageId' | 'data' | 'suggestions'>;

/** The messages about those who are known to have to act: the only warnings. */
export const sureMessages: ReadonlySet<string> = new Set(['reader', 'sender', 'answer']);
