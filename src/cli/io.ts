/** Where text goes, or the bytes of a document: a stream, or a collector in tests. */
export interface TextSink {
  write(text: string | Uint8Array): unknown;
  /** Waits until there is room for more; without it there always is. */
  ready?(): Promise<void>;
  /** True when nobody reads any more. */
  isClosed?(): boolean;
}

/** All that the command line knows of the machine it runs on, so that it can run inside a test. */
export interface CliIo {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: TextSink;
  stderr: TextSink;
  /** Absolute path. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Which streams are terminals. */
  isTTY: { stdin: boolean; stdout: boolean; stderr: boolean };
  /** Width of the terminal that `stdout` writes to, when it is one. */
  columns?: number | undefined;
}

/** The name of a result that stands for stdout. */
export const stdoutName = '-';

export type ColorChoice = 'auto' | 'always' | 'never';

/**
 * Whether to write colours: as asked for, else by NO_COLOR and FORCE_COLOR, else on terminals that can show
 * them.
 */
export function usesColor(choice: ColorChoice, { env, isTTY }: CliIo, stream: 'stdout' | 'stderr'): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY[stream] && env.TERM !== 'dumb';
}
