import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

test('the engine bundles for a browser and runs where there is no Node', async () => {
  const bundle = await build({
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'klarsprak',
    // As the build does it: neither Node's nor a page's variants, so that it also runs in a worker.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  expect(bundle.errors).toEqual([]);
  // A browser has these and no `process`, `require` or `Buffer`.
  const browser = createContext({ TextDecoder, TextEncoder, URL, atob, console });
  new Script(bundle.outputFiles[0]!.text).runInContext(browser);
  const actual: unknown = new Script(
    "JSON.stringify(klarsprak.check({ text: 'Avgiften skall erläggas i förväg.', path: 'brev.md' }).findings.map((one) => one.actual))",
  ).runInContext(browser);
  expect(JSON.parse(String(actual))).toContain('skall');
});

test.each([
  'src/index.ts',
  'src/report/index.ts',
  'src/compare/index.ts',
  'src/history/trend.ts',
  'src/table/index.ts',
])('no file of %s imports Node', async (entry) => {
  const nodeImports: string[] = [];
  await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'find-node',
        setup({ onResolve }) {
          onResolve({ filter: /^(node:.*|fs|path|process|http|https|net|child_process|os)$/ }, (found) => {
            nodeImports.push(`${found.importer} imports ${found.path}`);
            return null;
          });
        },
      },
    ],
  });
  // Dependencies choose their browser files by themselves; what is left would be our own.
  expect(nodeImports.filter((one) => !one.includes('node_modules'))).toEqual([]);
});
