import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Compiles the names of `data/municipal-words.yaml` into the text of `src/generated/names.ts`. */
export function generateNames(root: string): string {
  const fileName = 'data/municipal-words.yaml';
  const { names } = parse(readFileSync(join(root, fileName), 'utf8')) as { names: Record<string, string> };
  const list = (...keys: string[]) =>
    JSON.stringify([...new Set(keys.flatMap((key) => names[key]!.trim().split(/\s+/u)))].sort().join(' '));
  return [
    `// Made from ${fileName} by npm run generate.`,
    `export const firstNames: ReadonlySet<string> = new Set(${list('first')}.split(' '));`,
    `export const lastNames: ReadonlySet<string> = new Set(${list('last')}.split(' '));`,
    '/** Places and authorities: names that are nobody’s. */',
    `export const publicNames: ReadonlySet<string> = new Set(${list('municipalities', 'regions', 'authorities')}.split(' '));`,
    '',
  ].join('\n');
}
