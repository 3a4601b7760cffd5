import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ContainerFormat } from '../format/types.ts';
import type { SourceError } from '../source/source-error.ts';
import { damaged, limits, tooLarge, tooSlow } from './limits.ts';

/** The formats whose parsers run in a thread. */
type ThreadFormat = Extract<ContainerFormat, 'pdf' | 'eml' | 'msg'>;

/** Megabytes that a parser may take. */
const mostMemory = 300;
const watchInterval = 100;
/** On a machine with much else to do a document may wait this many times longer. */
const patience = 8;

/**
 * Runs a parser in a thread of its own: it may stand still or eat memory on a hostile file, and nothing but the end of
 * its thread stops it then.
 *
 * @throws {SourceError} when it takes too long or too much, or falls over.
 */
export function runThread<Answer>(format: ThreadFormat, bytes: Uint8Array): Promise<Answer> {
  const worker = new Worker(workerFile(format), {
    workerData: new Uint8Array(bytes),
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    // The parser's own warnings are nothing for people.
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const startCpu = process.cpuUsage();
  let watch: ReturnType<typeof setInterval> | undefined;
  return new Promise<Answer>((resolve, reject) => {
    watch = setInterval(() => {
      // A parser that stands still uses the processor all the while; one that has to wait its turn does not.
      const time = performance.now() - start;
      const { user, system } = process.cpuUsage(startCpu);
      if (time > limits.time && Math.max((user + system) / 1000, time / patience) > limits.time) {
        reject(tooSlow());
      }
      if (process.memoryUsage.rss() - before > mostMemory * 2 ** 20) reject(tooLarge());
    }, watchInterval);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : unparsable(format));
    });
    worker.once('exit', () => reject(unparsable(format)));
  }).finally(() => {
    clearInterval(watch);
    return worker.terminate();
  });
}

/** The error of a file that its parser makes nothing of. */
export function unparsable(format: ThreadFormat): SourceError {
  return damaged(format, { sv: 'den går inte att tolka', en: 'it cannot be parsed' });
}

/** Each thread is one file, made by `npm run generate` and laid beside the built program. */
function workerFile(format: ThreadFormat): string {
  const files = [`./${format}-worker.js`, `../generated/${format}-worker.js`].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  );
  return files.find((file) => existsSync(file)) ?? files[0]!;
}
