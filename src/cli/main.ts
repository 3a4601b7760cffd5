import type { CliIo, TextSink } from './io.ts';
import { run } from './run.ts';

export type { CliIo };
export { run };

/** Runs the command line of this process and returns its exit code. */
export function main(argv: readonly string[] = process.argv.slice(2)): Promise<number> {
  return run(argv, {
    stdin: process.stdin,
    stdout: quietSink(process.stdout),
    stderr: quietSink(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    isTTY: {
      stdin: process.stdin.isTTY === true,
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
    },
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  });
}

/** A stream whose reader may go away (`| head`): what is left to write is then dropped without a word. */
function quietSink(stream: NodeJS.WriteStream): TextSink {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
  });
  return {
    write(text) {
      if (!closed) stream.write(text);
    },
  };
}
