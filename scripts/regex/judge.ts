import { createHash } from 'node:crypto';
import { check } from 'recheck';
import type { Pattern } from './literals.ts';

/** How a pattern is named in `judged.json`. */
export function hashOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** Whether a pattern takes linear time on every text; else how it fails, or why nothing can be said. */
export async function judge({ source, flags }: Pattern): Promise<string | undefined> {
  const verdict = await check(source, flags, {
    timeout: patience,
    // By the steps of a match, never by the clock: machines differ, and are busy.
    attackTimeout: null,
    incubationTimeout: null,
  });
  if (verdict.status === 'safe') return undefined;
  if (verdict.status === 'unknown') return `nothing can be said (${JSON.stringify(verdict.error)})`;
  return `${verdict.complexity.summary}: ${verdict.attack.pattern.slice(0, 200)}`;
}

/** Milliseconds for one pattern. */
const patience = 300_000;
