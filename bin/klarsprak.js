#!/usr/bin/env node
// CommonJS: Node starts it faster than a module.
let load;
try {
  load = require('../dist/cli/load.cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND' || error.requireStack?.[0] !== __filename) throw error;
  console.error('klarsprak är inte byggt. Kör: npm run build');
  process.exitCode = 2;
}
load?.('cli')
  .main()
  .then((code) => {
    process.exitCode = code;
  });
