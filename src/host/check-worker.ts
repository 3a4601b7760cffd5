import type { MessagePort } from 'node:worker_threads';
import type { Localised } from '../rules/types.ts';
import { checkSource, type FreshlyChecked, type RawSource } from './check-source.ts';
import { HostError } from './errors.ts';
import { knownRules } from './known-rules.ts';
import { type LanguageBytes, shareLanguageBytes } from './language-data.ts';
import { Project, type ProjectOptions } from './project.ts';
import { ResultCache } from './result-cache.ts';

/** What a thread needs to check as the main thread would. */
export interface WorkerSettings {
  project: Omit<ProjectOptions, 'rules'>;
  /** The folder of the cache, if there is one. */
  cache: string | undefined;
  /** The language data, where another thread has read it. */
  language?: LanguageBytes | undefined;
}

/** A thread's answer to a text: its result, or why there is none. */
export type WorkerAnswer =
  | { checked: FreshlyChecked }
  | { fault: { messages: Localised; code: string | undefined } }
  | { reason: string };

/** Checks the texts that come through the port, one by one, and answers each. */
export function serveChecks(port: MessagePort, settings: WorkerSettings): void {
  shareLanguageBytes(settings.language);
  const project = new Project({ ...settings.project, rules: knownRules() });
  const cache = settings.cache === undefined ? undefined : new ResultCache(settings.cache);
  port.on('message', async (source: RawSource) => {
    port.postMessage(await answer(source, project, cache));
  });
}

async function answer(
  source: RawSource,
  project: Project,
  cache: ResultCache | undefined,
): Promise<WorkerAnswer> {
  try {
    // A document is larger than its text, and does not cross threads.
    const { document: _, ...checked } = await checkSource(source, project, cache);
    return { checked };
  } catch (error) {
    if (error instanceof HostError) return { fault: { messages: error.messages, code: error.code } };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
