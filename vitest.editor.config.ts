import { defineConfig } from 'vitest/config';

/** `npm run test:editor`: the packaged extension and the built server in real editors. */
export default defineConfig({
  test: {
    include: ['tests/editor/**/*.editor.ts'],
    globalSetup: ['tests/editor/support/install.ts'],
    // One editor at a time: the machines have few cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
