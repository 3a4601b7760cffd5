import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

/** The parsers that run in threads of their own, by format. */
export const threads = {
  pdf: 'src/container/pdf/worker.ts',
  eml: 'src/container/mail/eml-worker.ts',
  msg: 'src/container/mail/msg-worker.ts',
} as const;
export type ThreadFormat = keyof typeof threads;
export const threadFormats = Object.keys(threads) as ThreadFormat[];

/** How a thread becomes one file that Node can run as it is. */
export function threadOptions(root: string, format: ThreadFormat): BuildOptions {
  return {
    entryPoints: [join(root, threads[format])],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    // CommonJS packages ask Node's own modules this way.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  };
}

/** A thread for the sources and the tests; the build makes its own. */
export function generateThread(root: string, format: ThreadFormat): string {
  const { outputFiles } = buildSync({ ...threadOptions(root, format), write: false });
  return outputFiles![0]!.text;
}
