/** A thread that checks texts for the command line; see `src/host/check-worker.ts`. */
const { parentPort, workerData } = require('node:worker_threads');

require('./load.cjs')('commands').serveChecks(parentPort, workerData);
