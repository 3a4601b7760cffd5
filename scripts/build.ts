import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { bundledPackages } from './build/bundled-packages.ts';
import { buildCommandLine, escapeLetters } from './build/command-line.ts';
import { licences } from './build/licences.ts';
import { manPage } from './build/man-page.ts';
import { sbom } from './build/sbom.ts';
import { buildTypes } from './build/types.ts';
import { verifyCommandLine } from './build/verify.ts';

/**
 * `npm run build`: bundles the command line, the engine and the unified plugin into `dist/`, with types and
 * JSON Schemas. Run `npm run generate` first. Dependencies are bundled, so that the command line starts from a
 * few files.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

rmSync(dist, { recursive: true, force: true });

const commandLine = await buildCommandLine(root, join(dist, 'cli'), shared);

const library = await build({
  ...shared,
  // Others read the names of functions and classes in their traces. Names are left as they are: to give them back while
  // the program runs (`keepNames`) is a call for every function, also those that are made for every sentence.
  minifyIdentifiers: false,
  // V8 keeps the source: in ASCII it takes half the memory.
  charset: 'ascii',
  entryPoints: { index: 'src/index.ts', retext: 'src/unified/index.ts' },
  outdir: dist,
  // Neither Node's nor the browser's variants of dependencies: the same files run in Node, workers and pages.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});
for (const file of Object.keys(library.metafile.outputs)) escapeLetters(join(root, file));

// The engine must have nothing of Node in it. Nothing is written: the build only has to succeed.
await build({ ...shared, entryPoints: ['src/index.ts'], platform: 'browser', write: false, metafile: false });

mkdirSync(join(dist, 'schema'));
for (const schema of globSync('src/**/*.schema.json', { cwd: root })) {
  cpSync(join(root, schema), join(dist, 'schema', schema.split('/').at(-1)!));
}

// nspell's dictionary for English passages, with its licence beside it.
for (const name of ['index.aff', 'index.dic', 'license']) {
  cpSync(join(root, 'node_modules/dictionary-en', name), join(dist, 'dictionary-en', name));
}

mkdirSync(join(dist, 'man'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
writeFileSync(join(dist, 'man/klarsprak.1'), manPage('sv', version));
writeFileSync(join(dist, 'man/klarsprak-en.1'), manPage('en', version));

await verifyCommandLine(root);

const packages = bundledPackages(root, [...commandLine, library.metafile]);
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(root, packages));
writeFileSync(join(dist, 'sbom.cdx.json'), sbom(root, packages));

buildTypes(root);
