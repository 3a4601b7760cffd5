import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateAbbreviations } from './generate/abbreviations.ts';
import { generateConfiguration } from './generate/configuration.ts';
import { generateNames } from './generate/names.ts';
import { generateReportPage } from './generate/report-page.ts';
import { generateThread, threadFormats } from './generate/threads.ts';
import { generateVersion } from './generate/version.ts';

/**
 * `npm run generate`: compiles `data/` and `rules/` into `src/generated/` (not tracked), and writes the rule
 * pages in `docs/regler/` (tracked, so that they can be read where the code is; CI fails when they are stale).
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes a file only when its content changes, so that nothing downstream rebuilds in vain. */
function write(path: string, content: string): void {
  const file = join(root, path);
  let before: string | undefined;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  if (before !== content) writeFileSync(file, content);
}

try {
  write('src/generated/abbreviations.ts', generateAbbreviations(root));
  write('src/generated/configuration.ts', generateConfiguration(root));
  write('src/generated/version.ts', generateVersion(root));
  for (const format of threadFormats)
    write(`src/generated/${format}-worker.js`, generateThread(root, format));
  write('src/generated/names.ts', generateNames(root));
  write('src/generated/report-page.ts', await generateReportPage(root));
  // Only now: reading terms needs the abbreviations, as running text does.
  const { generateGlossary } = await import('./generate/glossary.ts');
  write('src/generated/glossary.ts', generateGlossary(root));
  const { generateRules } = await import('./generate/rules.ts');
  write('src/generated/rules.ts', generateRules(root));
  // Only now: the pages are made from the rules as the engine loads them.
  const { builtinRules } = await import('../src/rules/catalogue.ts');
  const { rulePages } = await import('./generate/docs.ts');
  const pages = rulePages(builtinRules());
  for (const [name, content] of pages) write(`docs/regler/${name}`, content);
  for (const name of readdirSync(join(root, 'docs/regler'))) {
    if (!pages.has(name)) rmSync(join(root, 'docs/regler', name));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
