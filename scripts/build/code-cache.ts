import { execFileSync } from 'node:child_process';

/**
 * Writes beside each file of the command line what V8 makes of it, functions that short runs need included. A
 * process of its own runs the command line on the examples for that.
 *
 * @param root The package's folder.
 * @param folder Where the command line lies.
 */
export function writeCodeCache(root: string, folder: string): void {
  execFileSync(process.execPath, ['-e', warmUp, folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const runs = [
  ['examples', 'README.md'],
  ['examples/brev.md', '--format', 'json'],
  ['inspect', 'examples/brev.md', '--format', 'conllu'],
  ['rules'],
  ['--help'],
];

/** In JavaScript, since it runs without the tools of the build. */
const warmUp = `
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const folder = process.argv[1];
const load = require(join(folder, 'load.cjs'));
(async () => {
  const { main } = load('cli');
  for (const run of ${JSON.stringify(runs)}) await main(run);
  for (const [name, script] of load.scripts) {
    writeFileSync(join(folder, name + '.cache'), script.createCachedData());
  }
  process.exitCode = 0;
})();
`;
