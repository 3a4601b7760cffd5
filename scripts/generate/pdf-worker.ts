import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

/** How the thread that parses PDF files becomes one file that Node can run as it is. */
export function pdfWorkerOptions(root: string): BuildOptions {
  return {
    entryPoints: [join(root, 'src/container/pdf/worker.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  };
}

/** The worker for the sources and the tests; the build makes its own. */
export function generatePdfWorker(root: string): string {
  const { outputFiles } = buildSync({ ...pdfWorkerOptions(root), write: false });
  return outputFiles![0]!.text;
}
