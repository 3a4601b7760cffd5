import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultOfId, nextSteps, scaffoldRule } from './new-rule/scaffold.ts';

/**
 * `npm run new-rule -- ID [--terms] [--root FOLDER]`: writes the file of a new rule that builds and passes as it
 * stands, and says what to do next. With `--terms` a list of words in `rules/termer`, else code in `rules`.
 */
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { terms: { type: 'boolean', default: false }, root: { type: 'string' } },
  });
  const root = values.root ?? join(dirname(fileURLToPath(import.meta.url)), '..');
  const id = positionals[0] ?? '';
  const fault = faultOfId(
    id,
    new Set([...namesIn(join(root, 'rules')), ...namesIn(join(root, 'rules/termer'))]),
  );
  if (fault !== undefined) throw new Error(fault);
  const scaffold = scaffoldRule(id, values.terms ? 'terms' : 'code');
  const file = join(root, scaffold.path);
  mkdirSync(dirname(file), { recursive: true });
  // Never writes over a file, not even one that came in between.
  writeFileSync(file, scaffold.content, { flag: 'wx' });
  console.log(nextSteps(id, scaffold));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => parse(entry.name).name);
}
