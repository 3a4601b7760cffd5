import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSite } from './bench/pages.ts';

/**
 * `npm run bench:gate [pages]`: a site checked by the built command line with 1, 2 and 4 threads, and again from
 * the cache: seconds, peak memory, and whether the results are the same, byte for byte.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'klarsprak-bench-'));
const memoryFile = join(folder, 'memory');
const preload = join(folder, 'memory.cjs');
const hashes = new Set<string>();
try {
  writeSite(join(folder, 'site'), pages);
  writeFileSync(
    preload,
    `require('node:worker_threads').isMainThread && process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS)));`,
  );
  measure('1 thread', ['--jobs', '1']);
  measure('2 threads', ['--jobs', '2']);
  measure('4 threads', ['--jobs', '4']);
  measure('cold cache', ['--cache']);
  measure('warm cache', ['--cache']);
  measure('warm cache', ['--cache']);
  console.log(hashes.size === 1 ? 'results are byte-identical' : 'results DIFFER');
  if (hashes.size !== 1) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(name: string, options: readonly string[]): void {
  const start = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    ['-r', preload, join(root, 'bin/klarsprak.js'), 'site', '--format', 'json', ...options],
    { cwd: folder, maxBuffer: 1 << 30 },
  );
  const seconds = (performance.now() - start) / 1000;
  hashes.add(createHash('sha256').update(stdout).digest('hex'));
  const memory = Number(readFileSync(memoryFile, 'utf8')) / 1024;
  console.log(
    `${name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s${memory.toFixed(0).padStart(6)} MB${(stdout.length / 1e6).toFixed(1).padStart(7)} MB of results`,
  );
}
