import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The command line as it is built. Benchmarks run in the package's folder, as npm starts them. */
export const program = resolve('bin/klarsprak.js');

/** Gives a folder of its own to some work, and takes it away afterwards. */
export async function inTemporaryFolder<Result>(
  work: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'klarsprak-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The high-water mark of the program's own memory where Linux tells it: that of `resourceUsage` may be the memory of
// the process that started it.
const tellPeak = `
if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { readFileSync, writeFileSync } = require('node:fs');
  let kilobytes;
  try { kilobytes = /^VmHWM:\\s+(\\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))[1]; }
  catch { kilobytes = process.resourceUsage().maxRSS; }
  writeFileSync(process.env.KLARSPRAK_BENCH_PEAK, String(kilobytes));
});`;

/**
 * Runs the built program, and throws its output away.
 *
 * @param folder Where it runs, and where files of the measuring go.
 * @returns Milliseconds and peak memory in MB (a million bytes).
 */
export function runProgram(
  args: readonly string[],
  folder: string,
  nodeOptions: readonly string[] = [],
): { ms: number; peakMB: number } {
  const preload = join(folder, 'peak.cjs');
  const peak = join(folder, 'peak.txt');
  writeFileSync(preload, tellPeak);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [...nodeOptions, '-r', preload, program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, KLARSPRAK_BENCH_PEAK: peak },
  });
  const ms = performance.now() - start;
  // Texts of a benchmark have findings.
  if (status !== 0 && status !== 1) throw new Error(`klarsprak ${args.join(' ')} ended with ${status}.`);
  return { ms, peakMB: Math.round((Number(readFileSync(peak, 'utf8')) * 1024) / 1e6) };
}
