import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Kind } from './targets/index.ts';

/** What a thread is to try. */
export interface Task {
  kind: Kind;
  seed: number;
  /** The first input. */
  from: number;
  count: number;
}

/** What a thread tells. */
export type Told =
  | { fault: string; index: number }
  | { done: { read: number; refused: number; slowest: { ms: number; index: number } } };

/** A fault, with the first inputs that show it. */
export interface Fault {
  what: string;
  indices: number[];
  times: number;
}

export interface KindResult {
  read: number;
  refused: number;
  faults: Fault[];
  slowest: { ms: number; index: number };
  seconds: number;
  /** Most memory of the whole process. */
  megabytes: number;
}

/**
 * Longest that one input may take, in milliseconds of the processor: machines are shared, and a clock would tell of the
 * others. What sleeps for good is told by the clock all the same.
 */
const longest = 20_000;
const longestAsleep = 600_000;
/** Most memory that what lives may take in the thread. MB. */
const mostMemory = 1500;
/** How often the thread is looked at. Milliseconds. */
const watchInterval = 250;
const shownIndices = 3;

/** Tries inputs of a kind in a thread, which is ended and begun anew behind an input that hangs or fills the memory. */
export async function runKind({ kind, seed, from, count }: Task): Promise<KindResult> {
  const start = performance.now();
  const result: KindResult = {
    read: 0,
    refused: 0,
    faults: [],
    slowest: { ms: 0, index: from },
    seconds: 0,
    megabytes: 0,
  };
  const note = (what: string, index: number): void => {
    const known = result.faults.find((one) => one.what === what);
    if (known === undefined) result.faults.push({ what, indices: [index], times: 1 });
    else {
      known.times += 1;
      if (known.indices.length < shownIndices) known.indices.push(index);
    }
  };
  for (let next = from; next < from + count; ) {
    next = await tryFrom({ kind, seed, from: next, count: from + count - next }, result, note);
  }
  result.seconds = (performance.now() - start) / 1000;
  return result;
}

/** Runs a thread until it is done or must be ended, and returns the number of the input to go on with. */
function tryFrom(
  task: Task,
  result: KindResult,
  note: (what: string, index: number) => void,
): Promise<number> {
  const end = task.from + task.count;
  const current = new Int32Array(new SharedArrayBuffer(4));
  Atomics.store(current, 0, task.from - 1);
  return new Promise((resolve) => {
    const worker = new Worker(fileURLToPath(import.meta.url), {
      workerData: { task, current },
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    let index = task.from - 1;
    let since = performance.now();
    let before = process.cpuUsage();
    let finished = false;
    const watch = setInterval(() => {
      result.megabytes = Math.max(result.megabytes, process.memoryUsage().rss / 2 ** 20);
      const now = Atomics.load(current, 0);
      if (now !== index) {
        index = now;
        since = performance.now();
        before = process.cpuUsage();
        return;
      }
      const { user, system } = process.cpuUsage(before);
      const hangs = (user + system) / 1000 > longest || performance.now() - since > longestAsleep;
      // The first is begun when all data has been read.
      if (index < task.from || !hangs) return;
      clearInterval(watch);
      note('hangs', index);
      void worker.terminate();
    }, watchInterval);
    worker.on('message', (told: Told) => {
      if ('fault' in told) note(told.fault, told.index);
      else {
        finished = true;
        result.read += told.done.read;
        result.refused += told.done.refused;
        if (told.done.slowest.ms > result.slowest.ms) result.slowest = told.done.slowest;
        void worker.terminate();
      }
    });
    worker.on('error', (error) => {
      const at = Math.max(Atomics.load(current, 0), task.from);
      note(`ended the thread: ${error.stack ?? String(error)}`, at);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(finished ? end : Math.max(Atomics.load(current, 0), task.from) + 1);
    });
  });
}
