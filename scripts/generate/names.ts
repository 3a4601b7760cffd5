import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Compiles the names of `data/` into the text of `src/generated/names.ts`. */
export function generateNames(root: string): string {
  const read = (fileName: string) => parse(readFileSync(join(root, fileName), 'utf8'));
  const { names } = read('data/municipal-words.yaml') as { names: Record<string, string> };
  const persons = read('data/person-names.yaml') as { first: string };
  const words = (text: string) => text.trim().split(/\s+/u);
  const first = new Set([...words(names.first!), ...words(persons.first)]);
  const last = new Set(words(names.last!));
  const places = ['municipalities', 'regions', 'authorities'].flatMap((key) => words(names[key]!));
  // *Maria* is a district too: who hides persons takes it for one.
  const publicNames = places.filter((name) => !first.has(name));
  const set = (all: Iterable<string>) =>
    `new Set(${JSON.stringify([...new Set(all)].sort().join(' '))}.split(' '))`;
  return [
    '// Made from data/municipal-words.yaml and data/person-names.yaml by npm run generate.',
    `export const firstNames: ReadonlySet<string> = ${set(first)};`,
    `export const lastNames: ReadonlySet<string> = ${set(last)};`,
    '/** Places and authorities: names that are nobody’s. */',
    `export const publicNames: ReadonlySet<string> = ${set(publicNames)};`,
    '',
  ].join('\n');
}
