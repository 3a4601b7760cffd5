import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';

/** `import a, { b } from 'c'`, `export { b } from 'c'`. */
const statements = /\b(import|export) (?!type\b)(?:(\w+)(?:, )?)?(?:\{([^{}]*)\})? ?from '([^']+)'/gu;
/** `const { b } = await import('c')`. */
const lateStatements = /\{([^{}]*)\} = await import\('([^']+)'\)/gu;
/** `import type { b } from 'c'`, `typeof import('c')`: gone before the program runs. */
const types = /\b(?:import|export) type [^;']*?from '[^']+'|\btypeof import\('[^']+'\)/gu;
/** Each place that names a module. */
const places = /\b(?:from |import\()'([^']+)'/gu;

/**
 * What the sources import of modules, types left out: `default` and names, by the module's path from the root or the
 * name of its package. Throws for an import of them of another shape than those above, of which it cannot tell.
 *
 * @param wanted The modules that are asked about.
 */
export function importedNames(root: string, wanted: readonly string[]): Map<string, string[]> {
  const found = new Map(wanted.map((module) => [module, new Set<string>()]));
  for (const file of globSync(['src/**/*.ts', 'rules/**/*.ts'], { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8').replace(types, '');
    const namesOf = (specifier: string) => found.get(moduleOf(file, specifier));
    let open = count(text, places, ([, specifier = '']) => namesOf(specifier) !== undefined);
    for (const [, , whole, list = '', specifier = ''] of text.matchAll(statements)) {
      const names = namesOf(specifier);
      if (names === undefined) continue;
      open--;
      if (whole !== undefined) names.add('default');
      addNames(list, names);
    }
    for (const [, list = '', specifier = ''] of text.matchAll(lateStatements)) {
      const names = namesOf(specifier);
      if (names === undefined) continue;
      open--;
      addNames(list, names);
    }
    if (open > 0) {
      throw new Error(
        `${file} imports a part of the command line in a way that the build does not see the names of. Write import { name } from '…' or const { name } = await import('…').`,
      );
    }
  }
  return new Map([...found].map(([module, names]) => [module, [...names].sort()]));
}

function moduleOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative('.', join(dirname(file), specifier)).replaceAll('\\', '/');
}

function addNames(list: string, names: Set<string>): void {
  for (const name of list.split(',').map((one) => one.trim())) {
    if (name !== '' && !name.startsWith('type ')) names.add(name.split(/ as |: /u)[0]!);
  }
}

function count(text: string, pattern: RegExp, holds: (match: RegExpExecArray) => boolean): number {
  return [...text.matchAll(pattern)].filter(holds).length;
}
