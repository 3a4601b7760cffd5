import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: tests that need Chromium beside Node. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
