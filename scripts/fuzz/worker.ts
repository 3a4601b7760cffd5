import { parentPort, workerData } from 'node:worker_threads';
import { randomOf } from '../random.ts';
import type { Task, Told } from './run-kind.ts';
import { loadTarget } from './targets/index.ts';

const { task, current } = workerData as { task: Task; current: Int32Array };
const { kind, seed, from, count } = task;
const tell = (told: Told): void => parentPort!.postMessage(told);

/** The frames of a stack that tell one fault from another. */
function shortStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const lines = (error.stack ?? error.message).split('\n');
  const frames = lines.filter((line) => /^\s+at /u.test(line)).slice(0, 4);
  return `${error.name}: ${error.message.slice(0, 400)}\n${frames.join('\n')}`;
}

// A promise that nobody waits for is a fault too, of the input under way.
process.on('unhandledRejection', (error) => tell({ fault: shortStack(error), index: current[0]! }));
process.on('uncaughtException', (error) => tell({ fault: shortStack(error), index: current[0]! }));

const target = await loadTarget(kind);
const done = { read: 0, refused: 0, slowest: { ms: 0, index: from } };
for (let index = from; index < from + count; index++) {
  const input = target.make(randomOf(seed, kind, index), index);
  Atomics.store(current, 0, index);
  // Of the processor, since machines are shared: a clock would tell of the others.
  const start = process.cpuUsage();
  try {
    done[await target.run(input)] += 1;
  } catch (error) {
    tell({ fault: shortStack(error), index });
  }
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (ms > done.slowest.ms) done.slowest = { ms, index };
  // Timers and messages of what has been tried get their turn.
  if (index % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
}
tell({ done });
