import { describe, expect, test } from 'vitest';
import { importedNames } from '../../../scripts/build/imported-names.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

// A name that is missing is undefined in the built program, which nothing else notices before somebody calls it.
describe('the names that the sources import of a module', () => {
  test('are found in every way to import, types left out', () => {
    const root = temporaryFolder({
      'src/a/part.ts': '',
      'src/a/b.ts':
        "import { one, type Shape, two as zwei } from './part.ts';\nimport type { Other } from './part.ts';",
      'src/c.ts':
        "export {\n  three,\n  type Shape,\n} from './a/part.ts';\nimport { not } from './a/part-of-it.ts';",
      'rules/d.ts':
        "const { four, five: cinq } = await import('../src/a/part.ts');\ntype All = typeof import('../src/a/part.ts');",
      'src/e.ts': "import whole, { six } from 'package';\nimport seven from 'package';",
    });
    expect(importedNames(root, ['src/a/part.ts', 'package', 'nobody'])).toEqual(
      new Map([
        ['src/a/part.ts', ['five', 'four', 'one', 'three', 'two']],
        ['package', ['default', 'six']],
        ['nobody', []],
      ]),
    );
  });

  test.each([
    "import * as part from './part.ts';",
    "export * from './part.ts';",
    "const part = await import('./part.ts');",
    "const one = async () => (await import('./part.ts')).one;",
    "import('./part.ts').then(({ one }) => one());",
    "import { one } from './part.ts';\nconst part = await import('./part.ts');",
  ])('are not guessed where an import does not tell: %s', (source) => {
    const root = temporaryFolder({ 'src/part.ts': '', 'src/b.ts': source });
    expect(() => importedNames(root, ['src/part.ts'])).toThrow('src/b.ts imports a part of the command line');
    expect(() => importedNames(root, ['src/other.ts'])).not.toThrow();
  });
});
