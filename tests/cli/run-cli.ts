import type { CliIo, TextSink } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface CliOutput {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line in this process and collects what it writes; bytes as Latin-1. */
export async function runCli(
  argv: readonly string[],
  { stdin = '', ...changes }: Partial<Omit<CliIo, 'stdin'>> & { stdin?: string | Uint8Array } = {},
): Promise<CliOutput> {
  const out: string[] = [];
  const err: string[] = [];
  async function* input() {
    yield stdin;
  }
  const code = await run(argv, {
    stdin: input(),
    stdout: collector(out),
    stderr: collector(err),
    cwd: '/',
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
    ...changes,
  });
  return { code, out: out.join(''), err: err.join('') };
}

function collector(pieces: string[]): TextSink {
  return {
    write: (piece) => pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1')),
  };
}

/** A sentence of an invented letter that is long by any measure: 44 words. */
export const longSentence =
  'Vi har fått din ansökan och vi har läst den med stort intresse men vi behöver fler papper från dig innan vi kan säga ja eller nej till det som du vill bygga på din tomt vid sjön i byn där du bor nu.';

/** What is marked of it: the words before the place where it can be split. */
export const markedPart = longSentence.slice(
  longSentence.indexOf('ansökan och'),
  longSentence.indexOf(' men vi behöver'),
);

/** A letter without anything to mark. */
export const clearText = 'Du har fått plats på förskolan. Ring oss om du har frågor.\n';
