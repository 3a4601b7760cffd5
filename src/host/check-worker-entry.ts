import { parentPort, workerData } from 'node:worker_threads';
import { serveChecks } from './check-worker.ts';

serveChecks(parentPort!, workerData);
