import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parts } from '../../../scripts/build/command-line.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const imports = /(?:import|export) (?:\w+,? ?)?(?:\{([^{}]*)\})? ?from '([^']+)'/gu;
const lateImports = /\{([^{}]*)\} = await import\('([^']+)'\)/gu;

/** What the sources import of a module, types left out. */
function importedNames(module: string): Set<string> {
  const names = new Set<string>();
  for (const file of globSync(['src/**/*.ts', 'rules/**/*.ts'], { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const pattern of [imports, lateImports]) {
      for (const [statement, list = '', specifier = ''] of text.matchAll(pattern)) {
        const target = specifier.startsWith('.')
          ? relative('.', join(dirname(file), specifier)).replaceAll('\\', '/')
          : specifier;
        if (target !== module || statement.startsWith('import type')) continue;
        if (/^import \w/u.test(statement)) names.add('default');
        for (const name of list.split(',').map((one) => one.trim())) {
          if (name !== '' && !name.startsWith('type ')) names.add(name.split(' as ')[0]!);
        }
      }
    }
  }
  return names;
}

describe('the files of the command line', () => {
  for (const [name, part] of Object.entries(parts)) {
    for (const [module, exports] of Object.entries(part)) {
      test(`${name} hands on all that the sources import of ${module}`, () => {
        const imported = importedNames(module);
        expect(imported.size).toBeGreaterThan(0);
        expect(exports).toEqual(expect.arrayContaining([...imported]));
      });
    }
  }
});
