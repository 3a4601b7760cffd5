import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // As Node imports CommonJS packages, so that tests see what a run sees.
    deps: { interopDefault: false },
    include: ['tests/**/*.test.ts'],
    // They need a browser: `npm run test:browser`.
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    // The machines that run these tests are shared and slow; no test measures time.
    testTimeout: 30_000,
  },
});
