import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSite } from './pages.ts';
import { inTemporaryFolder, runProgram } from './program.ts';

/**
 * A site checked by the built command line with 1, 2 and 4 threads, and again from the cache: seconds, peak memory,
 * and whether the results are the same, byte for byte.
 */
export async function run([pages = '1000']: readonly string[]): Promise<Record<string, unknown>> {
  return inTemporaryFolder((folder) => {
    writeSite(join(folder, 'site'), Number(pages));
    const hashes = new Set<string>();
    const output = join(folder, 'result.json');
    const measure = (options: readonly string[]) => {
      const { ms, peakMB } = runProgram(['site', '--format', `json:${output}`, ...options], folder);
      hashes.add(createHash('sha256').update(readFileSync(output)).digest('hex'));
      return { seconds: Number((ms / 1000).toFixed(1)), peakMB };
    };
    const results = {
      '1 thread': measure(['--jobs', '1']),
      '2 threads': measure(['--jobs', '2']),
      '4 threads': measure(['--jobs', '4']),
      'cold cache': measure(['--cache']),
      'warm cache': measure(['--cache']),
      'warm cache again': measure(['--cache']),
    };
    if (hashes.size > 1) process.exitCode = 1;
    return { pages: Number(pages), results, identical: hashes.size === 1 };
  });
}
