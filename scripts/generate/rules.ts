import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import type { TermRuleData } from '../../src/rules/terms/data.ts';
import { indexTerms } from '../../src/rules/terms/term-index.ts';
import { packTerms } from '../../src/rules/terms/term-list.ts';
import { loadRuleFile } from '../../src/rules/yaml/rule-file.ts';

/**
 * Makes `src/generated/rules.ts`: an import of every code rule, the checked data of every YAML rule and the
 * index of their terms, so that the engine needs neither a file system nor a list that somebody must keep by
 * hand, and no form of a term is written out before a text asks for it.
 *
 * @throws Error naming file and line of everything that is wrong with a rule file.
 */
export function generateRules(root: string): string {
  const codeFiles = globSync('rules/**/*.ts', { cwd: root }).sort();
  const yamlFiles = globSync('rules/**/*.yaml', { cwd: root }).sort();
  const problems: string[] = [];
  const data: TermRuleData[] = [];
  const notes = englishNotes(root);
  for (const file of yamlFiles) {
    const loaded = loadRuleFile(readFileSync(join(root, file), 'utf8'), file, notes);
    for (const problem of loaded.problems) {
      problems.push(`${problem.file ?? file}:${problem.line ?? 1}: ${problem.message.en}`);
    }
    if (loaded.rule !== undefined) data.push(loaded.rule.termData);
  }
  if (problems.length > 0) throw new Error(`Rule files with faults:\n${problems.join('\n')}`);
  data.sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  const index = indexTerms(data.flatMap(({ terms }) => [...terms]));
  const files = data.map(({ terms: _, ...file }) => file);
  const packed = data.map(({ terms }) => packTerms(terms)).join('\n\n');
  const imports = codeFiles.map((file, index) => `import rule${index} from '../../${file}';`);
  return [
    '// Made by `npm run generate` from rules/. Do not edit.',
    "import type { PackedRules } from '../rules/terms/rule.ts';",
    "import type { TermIndexData } from '../rules/terms/term-index.ts';",
    "import type { Rule } from '../rules/types.ts';",
    ...imports,
    '',
    `export const codeRules: readonly Rule[] = [${codeFiles.map((_, index) => `rule${index}`).join(', ')}];`,
    '',
    '// Parsing a string is several times faster for the engine than evaluating an object literal of this size.',
    `export const termFiles: PackedRules['files'] = JSON.parse(${JSON.stringify(JSON.stringify(files))});`,
    '',
    '// The terms of each file, which are read one by one.',
    `export const packedTerms: string = ${JSON.stringify(packed)};`,
    '',
    '// Where the terms may begin, numbered through all rules.',
    `export const termIndex: TermIndexData = JSON.parse(${JSON.stringify(JSON.stringify(index))});`,
    '',
  ].join('\n');
}

/** The English of the notes in `rules/termer/`. */
function englishNotes(root: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(parse(readFileSync(join(root, 'data/english-notes.yaml'), 'utf8'))));
}
