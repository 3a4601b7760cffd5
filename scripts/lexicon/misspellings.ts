import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Flag } from '../../src/swedish/lexicon/format.ts';
import type { Form } from './expand.ts';

/** Wrong form to right forms, best first, from `data/misspellings.yaml`. */
export function readMisspellings(file: string): Map<string, string[]> {
  const { misspellings } = parse(readFileSync(file, 'utf8')) as { misspellings: Record<string, string> };
  return new Map(
    Object.entries(misspellings).map(([wrong, right]) => [
      wrong,
      right.split(',').map((form) => form.trim()),
    ]),
  );
}

/**
 * Marks common misspellings, so that they are wrong even where compound rules would accept them.
 * @throws Error when a right form is itself not in the lexicon, or a wrong one is listed as right.
 */
export function markMisspellings(
  forms: Map<string, Form>,
  misspellings: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [wrong] of misspellings) {
    const form = forms.get(wrong);
    if (form) {
      form.flags = (form.flags | Flag.MISSPELLING) & ~Flag.ALONE;
    } else forms.set(wrong, { flags: Flag.MISSPELLING, classes: 0 });
  }
}

/** The table as it is stored: `wrong<TAB>right<TAB>…` a line. */
export function misspellingText(misspellings: ReadonlyMap<string, readonly string[]>): string {
  return [...misspellings]
    .map(([wrong, right]) => [wrong, ...right].join('\t'))
    .sort()
    .join('\n');
}
