import { readFileSync } from 'node:fs';
import { median as medianOf } from '../../src/measures/formulas.ts';

/** What the benchmarks measure with. Times are in milliseconds. */

export interface Timing {
  /** As a clock on the wall shows it. */
  wall: number;
  /** Processor time of all threads, and of processes that ended meanwhile: what others on the machine change little. */
  processor: number;
}

/** Times one piece of work. */
export async function timed(work: () => unknown): Promise<Timing> {
  const before = process.cpuUsage();
  const childrenBefore = processorTimeOfChildren();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 + processorTimeOfChildren() - childrenBefore };
}

/** V8 makes better code of what has run for a while: does the work until it has had so much processor time. */
export async function warmUp(work: () => unknown, milliseconds: number): Promise<void> {
  for (let spent = 0; spent < milliseconds; ) spent += (await timed(work)).processor;
}

/**
 * Times several pieces of work in turn, so that what the machine does beside them falls on all alike.
 *
 * @param rounds How many times each; or, of each, how many.
 */
export async function interleaved<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number | Readonly<Record<Name, number>>,
): Promise<Record<Name, Timing[]>> {
  const entries = Object.entries(works) as [Name, () => unknown][];
  const wanted = (name: Name): number => (typeof rounds === 'number' ? rounds : rounds[name]);
  const timings = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<
    Name,
    Timing[]
  >;
  const most = Math.max(...entries.map(([name]) => wanted(name)));
  for (let round = 0; round < most; round++) {
    for (const [name, work] of entries) {
      if (timings[name].length < wanted(name)) timings[name].push(await timed(work));
    }
  }
  return timings;
}

/** The median of measurements, of which there are some. */
export function median(values: readonly number[]): number {
  return medianOf(values)!;
}

/** The median of the ratios of two series, pair by pair: what comes and goes on the machine falls out of it. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((value, index) => value / below[index]!));
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** How a cost grows with the size: 1 when twice the text takes twice the time (least squares, log by log). */
export function growthExponent(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanSize, meanCost] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [size, cost]) => sum + (size - meanSize) * (cost - meanCost), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}

/**
 * Processor time of the processes that this one has started and that have ended, in steps of ten milliseconds; 0 where
 * there is no /proc that tells it.
 */
export function processorTimeOfChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
    // cutime and cstime, in hundredths of a second.
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return 0;
  }
}
