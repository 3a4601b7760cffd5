import type { BuildOptions } from 'esbuild';

/** What leads a bundle to the files beside it: CommonJS, which Node starts faster, has no `import.meta.url`. */
export const moduleAddress = {
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
} satisfies BuildOptions;
