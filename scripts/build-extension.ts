import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { bundledPackages } from './build/bundled-packages.ts';
import { escapeLetters } from './build/command-line.ts';
import { licences } from './build/licences.ts';
import { moduleAddress } from './build/module-address.ts';
import { sbom } from './build/sbom.ts';

/**
 * `npm run build:extension`: puts the VS Code extension together in `extension/dist/`, with the language server and
 * its data, so that it needs nothing else. Run `npm run generate` first. `npm run package:extension` makes the VSIX
 * of it. VS Code has no Swedish, so the names of commands and settings, the walkthrough and the extension's own page are
 * Swedish for all. `--english` makes an extension that is English throughout, with what lies in `extension/english/`:
 * `npm run package:extension:english`.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'extension');
const target = join(source, 'dist');
const isEnglish = process.argv.includes('--english');

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

/** For Node. */
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  ...moduleAddress,
} satisfies BuildOptions;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const results = await Promise.all([
  build({
    ...node,
    entryPoints: ['extension/src/extension.ts'],
    outfile: join(target, 'extension.cjs'),
    external: ['vscode'],
    loader: { '.css': 'text' },
  }),
  build({
    ...node,
    // V8 keeps the source: in ASCII it takes half the memory.
    charset: 'ascii',
    entryPoints: ['scripts/build/server-entry.ts'],
    outfile: join(target, 'server/server.cjs'),
  }),
  build({
    ...shared,
    format: 'iife',
    entryPoints: ['extension/webview/report.ts', 'extension/webview/report.css'],
    outdir: join(target, 'webview'),
  }),
]);

escapeLetters(join(target, 'server/server.cjs'));

const copies: readonly [from: string, to: string][] = [
  ['extension/README.md', 'README.md'],
  ['extension/CHANGELOG.md', 'CHANGELOG.md'],
  ['extension/icon.png', 'icon.png'],
  ['extension/images', 'images'],
  ['extension/walkthrough', 'walkthrough'],
  ['extension/package.nls.json', 'package.nls.json'],
  ['LICENSE', 'LICENSE'],
  ['data/lexicon.bin', 'data/lexicon.bin'],
  ['data/LEXICON-LICENCE.md', 'data/LEXICON-LICENCE.md'],
  ['data/tagger.bin', 'data/tagger.bin'],
  ['data/TAGGER-CARD.md', 'data/TAGGER-CARD.md'],
  ['docs/regler', 'docs/regler'],
  ...['index.aff', 'index.dic', 'license'].map((name): [string, string] => [
    `node_modules/dictionary-en/${name}`,
    `dictionary-en/${name}`,
  ]),
  ...(isEnglish ? [['extension/english', '.'] as [string, string]] : []),
];
for (const [from, to] of copies) cpSync(join(root, from), join(target, to), { recursive: true });

// The sources are modules, the bundles are not.
const { type: _, ...manifest } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
  type: string;
  contributes: { configuration: { properties: Record<string, { default: unknown }> } };
};
if (isEnglish) manifest.contributes.configuration.properties['klarsprak.language']!.default = 'en';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
writeFileSync(join(target, 'package.json'), `${JSON.stringify({ ...manifest, version }, undefined, 2)}\n`);
const packages = bundledPackages(
  root,
  results.map(({ metafile }) => metafile),
);
writeFileSync(join(target, 'THIRD-PARTY-LICENSES.txt'), licences(root, packages));
writeFileSync(join(target, 'sbom.cdx.json'), sbom(root, packages));
