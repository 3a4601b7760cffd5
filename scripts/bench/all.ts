import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Keystrokes } from './keystroke.ts';
import type { Memory } from './memory.ts';
import type { Peers } from './peers.ts';
import type { Start } from './start.ts';
import { writeTables } from './tables.ts';
import type { Throughput } from './throughput.ts';

export interface Figures {
  /** `2026-05-04`. */
  day: string;
  node: string;
  cores: number;
  /** Processes that wanted a processor before and after, in the mean of a minute. */
  load: readonly [before: number, after: number];
  throughput: readonly Throughput[];
  start: Record<string, Start>;
  memory: Memory;
  keystroke: Keystrokes;
  peers: Peers;
}

/** Enough for the code to be warm; `npm run bench -- keystroke` does ten thousand. */
const edits = 1000;

const throughputs = [
  ['plain', 'rules'],
  ['plain', 'everything'],
  ['markdown', 'everything'],
  ['html', 'everything'],
] as const;

/** Each benchmark in a process of its own, one after the other. */
export async function run(args: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'string' }, write: { type: 'boolean' } },
  });
  const load = () => Number(loadavg()[0]!.toFixed(1));
  const before = load();
  const figures: Figures = {
    throughput: throughputs.map((pair) => benchmark<Throughput>('throughput', ...pair)),
    start: benchmark('start'),
    memory: benchmark('memory'),
    keystroke: benchmark('keystroke', String(edits)),
    peers: benchmark('peers'),
    day: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    load: [before, load()],
  };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (values.write === true) writeTables(figures);
  return figures;
}

function benchmark<Result>(...args: readonly string[]): Result {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [process.argv[1]!, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 24,
  });
  if (status !== 0) throw new Error(`The benchmark ${args.join(' ')} ended with ${status}.`);
  console.error(`${args.join(' ')}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return JSON.parse(stdout) as Result;
}
