import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The peers that are too large to be dependencies, and what they need to check a text. The newest cspell-lib that
 * Node 20 runs.
 */
const versions: Readonly<Record<string, string>> = {
  '@cspell/dict-sv': '2.3.2',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-markdown': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  'cspell-lib': '9.8.0',
  'harper.js': '2.10.0',
  'hunspell-wasm': '0.3.0',
  'textlint-rule-common-misspellings': '1.0.1',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-terminology': '5.2.16',
  'textlint-rule-write-good': '2.0.0',
};

/** A folder of peers outside of the project. */
export interface PeerFolder {
  // Packages without types that this project has.
  // biome-ignore lint/suspicious/noExplicitAny: each peer has an interface of its own.
  load(name: string): Promise<any>;
  /** The path of a file of a package, whether or not the package shows it. */
  file(path: string): string;
  version(name: string): string;
}

/**
 * Installs the peers into a folder for temporary files, once for each set of versions. No script of theirs runs.
 *
 * @throws Error when npm cannot fetch them.
 */
export function fetchPeers(): PeerFolder {
  const digest = createHash('sha256').update(JSON.stringify(versions)).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `klarsprak-bench-peers-${digest}`);
  const done = join(folder, 'done');
  if (!existsSync(done)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
    console.error(`Installing peers in ${folder}`);
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    writeFileSync(done, '');
  }
  const file = (path: string) => join(folder, 'node_modules', path);
  const { resolve } = createRequire(join(folder, 'package.json'));
  return {
    file,
    load: async (name) => import(pathToFileURL(/\.[cm]?js$/u.test(name) ? file(name) : resolve(name)).href),
    version: (name) => versions[name]!,
  };
}
