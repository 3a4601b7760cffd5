import { once } from 'node:events';
import type { CliIo, TextSink } from './io.ts';
import { run } from './run.ts';

export type { CliIo };
export { run };

/**
 * Runs the command line of this process and returns its exit code. Streams are opened when they are first used: each
 * takes Node a while to set up.
 */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<number> {
  let broken = false;
  const fail = () => {
    broken = true;
    // The result may be written after `main` has answered.
    process.exitCode = 2;
  };
  const stderr = sink(() => process.stderr, fail);
  const stdout = sink(
    () => process.stdout,
    (error) => {
      fail();
      const why = error.code === 'ENOSPC' ? 'disken är full' : error.message;
      stderr.write(`klarsprak: Resultatet går inte att skriva (${why}).\n`);
    },
  );
  let cwd: string;
  try {
    cwd = process.cwd();
  } catch {
    stderr.write('klarsprak: Mappen som du står i finns inte längre. Gå till en annan.\n');
    return 2;
  }
  const code = await run(argv, {
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    cwd,
    env: process.env,
    isTTY: {
      get stdin() {
        return process.stdin.isTTY === true;
      },
      get stdout() {
        return process.stdout.isTTY === true;
      },
      get stderr() {
        return process.stderr.isTTY === true;
      },
    },
    get columns() {
      return process.stdout.isTTY ? process.stdout.columns : undefined;
    },
  });
  return broken ? 2 : code;
}

/** A stream whose reader may go away (`| head`): what is left to write is then dropped without a word. */
function sink(open: () => NodeJS.WriteStream, fail: (error: NodeJS.ErrnoException) => void): TextSink {
  let opened: NodeJS.WriteStream | undefined;
  let closed = false;
  const stream = (): NodeJS.WriteStream => {
    if (opened !== undefined) return opened;
    opened = open();
    opened.on('error', (error: NodeJS.ErrnoException) => {
      if (closed) return;
      closed = true;
      // Windows calls a closed pipe EOF.
      if (error.code !== 'EPIPE' && error.code !== 'EOF') fail(error);
    });
    return opened;
  };
  return {
    write(text) {
      if (!closed) stream().write(text);
    },
    async ready() {
      if (closed || opened?.writableNeedDrain !== true) return;
      const settled = new AbortController();
      const { signal } = settled;
      await Promise.race([once(opened, 'drain', { signal }), once(opened, 'close', { signal })]).catch(
        () => {},
      );
      // What was waited for in vain listens no more: a slow reader is waited for thousands of times.
      settled.abort();
    },
    isClosed: () => closed,
  };
}
