/**
 * `npm run fuzz -- [KIND…] [--count N] [--total N] [--seed S] [--from I] [--print]`: makes N inputs of each kind (all
 * kinds and 1,000 unless told), or N in all with what is quick to try most, and tries them. What is found is told with the seed and number that make the input again, and
 * makes the command fail. `--print` shows the inputs instead of trying them. See `docs/provning.md`.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) await import('./fuzz/command.ts');
else await import('./fuzz/worker.ts');
