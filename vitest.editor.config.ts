import { defineConfig } from 'vitest/config';

/** `npm run test:editor`: the packaged extension and the built server in real editors. */
export default defineConfig({
  test: {
    include: ['tests/editor/**/*.editor.ts'],
    globalSetup: ['tests/editor/support/install.ts'],
    // One editor at a time: the machines have few cores.
    fileParallelism: false,
    // The editors race with themselves on a busy machine (VS Code forgets the commands of an open menu, and takes the
    // focus back from a text). What klarsprak does wrong fails twice; a test that was tried again says so.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
