import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bundle and the sources lie at different depths below the package's folder. */
const deepest = 5;

/**
 * A file of the package, found upwards from this module: the first of the names that exists in a folder. Returns
 * undefined when there is none.
 */
export function packageFile(...names: string[]): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < deepest; level++) {
    for (const name of names) {
      const file = join(folder, name);
      if (existsSync(file)) return file;
    }
    folder = dirname(folder);
  }
  return undefined;
}
