import { availableParallelism } from 'node:os';
import { CheckPool } from './check-pool.ts';
import { checkSource, type FreshlyChecked, type RawSource } from './check-source.ts';
import { knownRules } from './known-rules.ts';
import { Project, type ProjectOptions, type TextSettings } from './project.ts';
import { ResultCache } from './result-cache.ts';

export interface RunnerOptions {
  project: Omit<ProjectOptions, 'rules'>;
  /** Threads; with 1 texts are checked in this one. */
  jobs: number;
  /** Absolute path of the cache's folder, if results are kept. */
  cache: string | undefined;
}

/** Fewer texts than this are done before more threads have started. */
const worthThreads = 50;
/** A thread takes some 50 MB, and a shared machine has others on it. */
const mostThreads = 8;

/** How many threads a number of texts is worth on this machine. */
export function usualJobs(texts: number, cores = availableParallelism()): number {
  return texts < worthThreads ? 1 : Math.min(cores, mostThreads);
}

/**
 * Checks texts, from the cache where it can, in threads where there are more than one. Results are the same
 * whichever way they come.
 */
export class CheckRunner {
  /** Finds settings. */
  readonly project: Project;
  /** Texts that it is worth having under way at a time. */
  readonly width: number;
  readonly #cache: ResultCache | undefined;
  readonly #pool: CheckPool | undefined;

  constructor({ project, jobs, cache }: RunnerOptions) {
    this.project = new Project({ ...project, rules: knownRules() });
    this.#cache = cache === undefined ? undefined : new ResultCache(cache);
    this.#pool = jobs > 1 ? new CheckPool(jobs, { project, cache }) : undefined;
    // Enough for a thread never to wait while an earlier text takes long.
    this.width = jobs > 1 ? 4 * jobs : 1;
  }

  /** Checks a text with the settings that hold for it. Throws a `HostError` when it cannot be checked. */
  async check(source: RawSource, place: TextSettings): Promise<FreshlyChecked> {
    const known = await this.#cache?.get(source, this.project.settingsId(place));
    if (known !== undefined) return known;
    return this.#pool === undefined
      ? checkSource(source, this.project, this.#cache)
      : this.#pool.check(source);
  }

  /** Ends the threads and tidies the cache. */
  async close(): Promise<void> {
    await this.#pool?.close();
    await this.#cache?.tidy();
  }
}
