import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexTerms } from '../../src/rules/terms/term-index.ts';
import { packTerms } from '../../src/rules/terms/term-list.ts';
import { loadGlossary } from '../../src/rules/yaml/glossary-file.ts';

/**
 * Compiles `data/glossary.yaml` into the text of `src/generated/glossary.ts`.
 *
 * @throws Error naming file and line of everything that is wrong.
 */
export function generateGlossary(root: string): string {
  const fileName = 'data/glossary.yaml';
  const { entries, problems } = loadGlossary(readFileSync(join(root, fileName), 'utf8'), fileName);
  if (problems.length > 0) {
    const lines = problems.map(
      ({ file, line, message }) => `${file ?? fileName}:${line ?? 1}: ${message.en}`,
    );
    throw new Error(`The glossary has faults:\n${lines.join('\n')}`);
  }
  return [
    `// Made from ${fileName} by npm run generate.`,
    "import type { TermIndexData } from '../rules/terms/term-index.ts';",
    '',
    '// The terms, which are read one by one.',
    `export const packedGlossary: string = ${JSON.stringify(packTerms(entries))};`,
    '',
    '// Where the terms may begin, by their place in the list. Parsing a string is faster than evaluating a literal.',
    `export const glossaryIndex: TermIndexData = JSON.parse(${JSON.stringify(JSON.stringify(indexTerms(entries)))});`,
    '',
  ].join('\n');
}
