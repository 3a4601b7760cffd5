import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const groups = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of groups) kill(child, 'SIGKILL');
});

/** Starts a program with a process group of its own, so that what it starts can be ended with it. */
export function startGroup(command: string, given: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, given, { ...options, detached: true });
  groups.add(child);
  return child;
}

/** Ends a program and all that it started: kindly, and then not. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  kill(child, 'SIGTERM');
  for (let left = 50; left > 0 && isAlive(child); left--) await sleep(100);
  kill(child, 'SIGKILL');
  groups.delete(child);
}

/** Runs a program to its end, at most `timeout` milliseconds. */
export async function runGroup(
  command: string,
  given: readonly string[],
  options: SpawnOptions & { timeout: number },
): Promise<{ code: number | null; output: string }> {
  const { timeout, ...rest } = options;
  const child = startGroup(command, given, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const timer = setTimeout(() => kill(child, 'SIGKILL'), timeout);
  try {
    return { code: await ended, output };
  } finally {
    clearTimeout(timer);
    await stopGroup(child);
  }
}

function isAlive({ pid }: ChildProcess): boolean {
  try {
    process.kill(-pid!, 0);
    return true;
  } catch {
    return false;
  }
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}
