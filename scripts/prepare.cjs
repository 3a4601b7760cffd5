/**
 * Builds the package after `npm install`. Where npm prepares a git dependency for a global install (as pre-commit
 * has it do), it forgets what the build needs; then that is installed first.
 */
const { execSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const cwd = join(__dirname, '..');
const { npm_config_global: _, ...env } = process.env;
const run = (command) => execSync(command, { cwd, env, stdio: 'inherit' });
if (!existsSync(join(cwd, 'node_modules/tsx')))
  run('npm ci --include=dev --ignore-scripts --no-audit --no-fund');
run('npm run build');
