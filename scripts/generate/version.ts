import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** All that a result depends on beside the text and its settings. */
const sources = ['src/**/*.{ts,json}', 'rules/**', 'data/**', 'package.json', 'package-lock.json'];

/** A module with the version of program and data together: a change of either is another version. */
export function generateVersion(root: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root, ignore: ['src/generated/**'] }).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const full = `${version}+${hash.digest('hex').slice(0, 16)}`;
  return `/** Version of the program, and a hash of its code and data. */\nexport const version = '${full}';\n`;
}
