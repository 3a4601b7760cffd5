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
    platform: 'browser',
    logLevel: 'silent',
    metafile: true,
  });
  expect(bundle.errors).toEqual([]);
  // A browser has these and no `process`, `require` or `Buffer`.
  const browser = createContext({ TextDecoder, TextEncoder, URL, console });
  new Script(bundle.outputFiles[0]!.text).runInContext(browser);
  const actual: unknown = new Script(
    "JSON.stringify(klarsprak.check({ text: 'Avgiften skall erläggas i förväg.', path: 'brev.md' }).findings.map((one) => one.actual))",
  ).runInContext(browser);
  expect(JSON.parse(String(actual))).toContain('skall');
});

test('no file of the engine imports Node', async () => {
  const bundle = await build({
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'default'],
    metafile: true,
    logLevel: 'silent',
    plugins: [
      {
        name: 'no-node',
        setup({ onResolve }) {
          onResolve(
            { filter: /^node:|^(?:fs|path|process|http|https|net|child_process|os)$/u },
            ({ path, importer }) =>
              importer.includes('node_modules')
                ? null
                : { errors: [{ text: `${importer} imports ${path}` }] },
          );
        },
      },
    ],
  }).catch((error: { errors: { text: string }[] }) => error);
  const own = bundle.errors.map((error) => error.text).filter((text) => text.includes(' imports '));
  expect(own).toEqual([]);
});
