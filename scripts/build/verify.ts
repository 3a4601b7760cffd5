import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';

/**
 * Makes sure that the built command line says what the sources say, on the examples and the texts of the
 * project: bundling has lost letters of regular expressions before.
 *
 * @throws Error when it does not.
 */
export async function verifyCommandLine(root: string): Promise<void> {
  await verifyRun(root, ['examples', 'README.md', 'docs'], 1);
  // A thread gives a text a minute by the clock, which a long one may need where the machine has much else to do.
  await verifyRun(root, ['examples'], 2);
}

async function verifyRun(root: string, paths: readonly string[], jobs: number): Promise<void> {
  const command = [...paths, '--format', 'json', '--jobs'];
  const built = spawnSync(process.execPath, [join(root, 'bin/klarsprak.js'), ...command, String(jobs)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  let expected = '';
  // Threads are slow to start from the sources, and say the same.
  await run([...command, '1'], {
    stdin: process.stdin,
    stdout: { write: (text) => (expected += text) },
    stderr: { write: () => {} },
    cwd: root,
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
    columns: undefined,
  });
  if (built.stdout !== expected) {
    throw new Error(`The built command line differs from the sources.\n${built.stderr}`);
  }
}
