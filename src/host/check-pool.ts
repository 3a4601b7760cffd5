import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FreshlyChecked, RawSource } from './check-source.ts';
import type { WorkerAnswer, WorkerSettings } from './check-worker.ts';
import { HostError } from './errors.ts';
import { type LanguageBytes, languageBytes } from './language-data.ts';

interface Task {
  source: RawSource;
  resolve(checked: FreshlyChecked): void;
  reject(error: Error): void;
}

/** A text gets this long, in milliseconds, and as much again for each megabyte (or million characters). */
const patience = 60_000;
const megabyte = 1024 * 1024;
/** A small nursery is swept more often, and costs each thread tens of megabytes less. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/**
 * Checks texts in threads. A text that a thread dies of, or that takes it too long, fails alone: the thread is
 * replaced and the others go on.
 *
 * A pool of its own because those on npm start their threads from a module of theirs, which the one-file bundle of
 * the command line has no place for.
 */
export class CheckPool {
  readonly #settings: WorkerSettings;
  readonly #patience: number;
  readonly #idle: Worker[] = [];
  readonly #waiting: Task[] = [];
  readonly #all = new Set<Worker>();
  /** Threads that may still be started. */
  #room: number;
  #closed = false;

  /** @param threads How many at most; they are started when there is work. */
  constructor(threads: number, settings: WorkerSettings, timeLimit = patience) {
    this.#room = threads;
    this.#settings = settings;
    this.#patience = timeLimit;
  }

  /** Checks a text in the next free thread. Throws as `checkSource` does, and a `HostError` for a thread that died. */
  check(source: RawSource): Promise<FreshlyChecked> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ source, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads; what is under way is dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#closed || this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    if (worker !== undefined) this.#give(worker, this.#waiting.shift()!);
  }

  #start(): Worker | undefined {
    if (this.#room === 0) return undefined;
    this.#room -= 1;
    const worker = newWorker({ ...this.#settings, language: sharedLanguage() });
    this.#all.add(worker);
    return worker;
  }

  #give(worker: Worker, task: Task): void {
    const limit = this.#patience * (1 + task.source.content.length / megabyte);
    const timer = setTimeout(() => lose(tooSlow(limit)), limit);
    const done = () => {
      clearTimeout(timer);
      worker.off('error', onError).off('exit', onExit).off('message', onMessage);
    };
    const lose = (error: HostError) => {
      done();
      // A thread that is being ended may still tell of an error.
      worker.on('error', () => {});
      this.#all.delete(worker);
      this.#room += 1;
      void worker.terminate();
      task.reject(error);
      this.#next();
    };
    const onError = (error: Error) => lose(died(error));
    const onExit = (code: number) => lose(died(new Error(`exit ${code}`)));
    const onMessage = (answer: WorkerAnswer) => {
      done();
      this.#idle.push(worker);
      if ('checked' in answer) task.resolve(answer.checked);
      else if ('fault' in answer) task.reject(new HostError(answer.fault.messages, answer.fault.code));
      else task.reject(new Error(answer.reason));
      this.#next();
    };
    worker.on('error', onError).on('exit', onExit).on('message', onMessage);
    worker.postMessage(task.source);
  }
}

/** The language data is read once for all threads; each tells for itself when it cannot be read. */
function sharedLanguage(): LanguageBytes | undefined {
  try {
    return languageBytes();
  } catch {
    return undefined;
  }
}

function newWorker(workerData: WorkerSettings): Worker {
  const here = fileURLToPath(import.meta.url);
  if (!here.endsWith('.ts'))
    return new Worker(join(dirname(here), 'worker.cjs'), { workerData, resourceLimits });
  // Run from the sources, a thread needs what reads TypeScript.
  const entry = JSON.stringify(new URL('check-worker-entry.ts', import.meta.url).href);
  const script = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${entry}, ${entry}))`;
  return new Worker(script, { workerData, resourceLimits, eval: true });
}

function died(error: Error): HostError {
  const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return new HostError({
    sv: `Granskningen av texten avbröts (${outOfMemory ? 'minnet tog slut' : error.message}). De andra texterna är granskade. Dela upp texten, eller anmäl felet.`,
    en: `The check of the text broke off (${outOfMemory ? 'out of memory' : error.message}). The other texts have been checked. Split the text, or report the fault.`,
  });
}

function tooSlow(limit: number): HostError {
  const seconds = Math.round(limit / 1000);
  return new HostError({
    sv: `Granskningen av texten tog mer än ${seconds} sekunder och avbröts. Dela upp texten, eller anmäl felet.`,
    en: `The check of the text took more than ${seconds} seconds and was stopped. Split the text, or report the fault.`,
  });
}
