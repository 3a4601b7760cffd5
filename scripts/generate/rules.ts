import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { TermRuleData } from '../../src/rules/terms/data.ts';
import { loadRuleFile } from '../../src/rules/yaml.ts';

/**
 * Makes `src/generated/rules.ts`: an import of every code rule and the checked data of every YAML rule, so
 * that the engine needs neither a file system nor a list that somebody must keep by hand.
 *
 * @throws Error naming file and line of everything that is wrong with a rule file.
 */
export function generateRules(root: string): string {
  const codeFiles = globSync('rules/**/*.ts', { cwd: root }).sort();
  const yamlFiles = globSync('rules/**/*.yaml', { cwd: root }).sort();
  const problems: string[] = [];
  const data: TermRuleData[] = [];
  for (const file of yamlFiles) {
    const loaded = loadRuleFile(readFileSync(join(root, file), 'utf8'), file);
    for (const problem of loaded.problems) {
      problems.push(`${problem.file ?? file}:${problem.line ?? 1}: ${problem.message.en}`);
    }
    if (loaded.rule !== undefined) data.push(loaded.rule.termData);
  }
  if (problems.length > 0) throw new Error(`Rule files with faults:\n${problems.join('\n')}`);
  const imports = codeFiles.map((file, index) => `import rule${index} from '../../${file}';`);
  return [
    '// Made by `npm run generate` from rules/. Do not edit.',
    "import type { TermRuleData } from '../rules/terms/data.ts';",
    "import type { Rule } from '../rules/types.ts';",
    ...imports,
    '',
    `export const codeRules: readonly Rule[] = [${codeFiles.map((_, index) => `rule${index}`).join(', ')}];`,
    '',
    '// Parsing a string is several times faster for the engine than evaluating an object literal of this size.',
    `export const termRuleData: readonly TermRuleData[] = JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
    '',
  ].join('\n');
}
